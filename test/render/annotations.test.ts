import { describe, expect, test } from 'vitest';
import { toConll, toDisplacy, toWebAnnotation } from '../../src/render.ts';
import { sample, sampleText, spanOf } from './sample.ts';

const codePoints = [...sampleText];

describe('toWebAnnotation', () => {
  const page = toWebAnnotation(sampleText, sample, { source: 'https://example.org/a' });

  test('annotates every mention, quote, claim and date', () => {
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items.map((item) => item.id.split('#')[1])).toEqual(['e1-1', 'e1-2', 'e2-1', 'e3-1', 'e4-1', 'e5-1', 'q1', 'q2', 'c1', 'c2', 'd1']);
    expect(new Set(page.items.map((item) => item.id)).size).toBe(page.items.length);
  });

  test('positions count code points and agree with the quoted text', () => {
    for (const { target } of page.items) {
      const [quote, position] = target.selector;
      expect(codePoints.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(sampleText).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('names the speaker and tells the figure', () => {
    const bodyOf = (id: string): string[] => page.items.find((item) => item.id.endsWith(`#${id}`))!.body.map((body) => body.value);
    expect(bodyOf('q1')).toEqual(['quote', 'direct', 'Ana Ruiz']);
    expect(bodyOf('c1')).toEqual(['claim', 'money', 'just under 12 000 000 EUR']);
  });
});

describe('toDisplacy', () => {
  test('gives entities in order with offsets in code points', () => {
    const { text, ents } = toDisplacy(sampleText, sample);
    expect(text).toBe(sampleText);
    expect(ents.map(({ start, end }) => codePoints.slice(start, end).join(''))).toEqual(['Ana Ruiz', 'Nordlys', 'Zephyr 2', 'Ruiz', 'Oslo', 'Le Phare']);
    expect(ents.map(({ label }) => label)).toEqual(['PERSON', 'ORG', 'MODEL', 'PERSON', 'GPE', 'ORG']);
    expect(ents[3].kb_id).toBe('e1');
  });
});

describe('toConll', () => {
  test('tags tokens and leaves a blank line between sentences', () => {
    const lines = toConll(sampleText, sample).split('\n');
    expect(lines.slice(0, 4)).toEqual(['Ana\tB-PERSON', 'Ruiz\tI-PERSON', 'dirige\tO', 'Nordlys\tB-COMPANY']);
    expect(lines.filter((line) => line === '')).toHaveLength(3);
    expect(lines).toContain('Zephyr\tB-MODEL');
  });

  test('cuts a token that a mention ends inside of', () => {
    const text = 'Xavi23 joue';
    const mention = { ...spanOf(text, 'Xavi'), kind: 'name' as const };
    const entities = [{ id: 'e1', type: 'product' as const, name: 'Xavi', mentions: [mention], confidence: 1, salience: 1 }];
    expect(toConll(text, { ...sample, entities, sentences: [{ start: 0, end: text.length }] })).toBe('Xavi\tB-PRODUCT\n23\tO\njoue\tO\n');
  });

  test('gives nothing for an empty text', () => {
    expect(toConll('', { ...sample, entities: [], sentences: [] })).toBe('');
  });
});
