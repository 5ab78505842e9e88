import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { createAnalyzer } from '../../src/index.ts';
import { fr } from '../../src/languages/fr/index.ts';

const { text } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/fr/modele-ouvert.json'), 'utf8')) as { text: string };
const whole = createAnalyzer({ languages: [fr] }).analyze(text, { language: 'fr' });

/** Every id that the findings point to. */
function pointers(analysis: Analysis): { entities: string[]; quotes: string[] } {
  const entities: string[] = [];
  const quotes: string[] = [];
  JSON.stringify(analysis, (key, value: unknown) => {
    if (typeof value === 'string' && ['entityId', 'organizationId', 'makerId'].includes(key)) entities.push(value);
    if (typeof value === 'string' && ['quoteId', 'continues'].includes(key)) quotes.push(value);
    return value;
  });
  return { entities, quotes };
}

describe.each([0.5, 0.8, 0.9, 0.97, 1])('with a least confidence of %s', (minConfidence) => {
  const analysis = createAnalyzer({ languages: [fr], minConfidence }).analyze(text, { language: 'fr' });

  it('the surer findings are left, as they were', () => {
    for (const layer of ['entities', 'quotes', 'claims'] as const) {
      expect(analysis[layer].map(({ id }) => id)).toEqual(whole[layer].filter(({ confidence }) => confidence >= minConfidence).map(({ id }) => id));
    }
  });

  it('no pointer goes astray', () => {
    const { entities, quotes } = pointers(analysis);
    const ids = new Set([...analysis.entities, ...analysis.quotes].map(({ id }) => id));
    expect([...entities, ...quotes].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('the most central entity that is left has the salience 1', () => {
    if (analysis.entities.length > 0) expect(Math.max(...analysis.entities.map(({ salience }) => salience))).toBe(1);
  });
});

it('a layer may have its own', () => {
  const analysis = createAnalyzer({ languages: [fr], minConfidence: { claims: 1 } }).analyze(text, { language: 'fr' });
  expect(analysis.claims).toEqual([]);
  expect(analysis.entities).toEqual(whole.entities);
  expect(analysis.quotes).toEqual(whole.quotes);
});
