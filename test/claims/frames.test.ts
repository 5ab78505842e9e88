import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { frames as de } from './frames/de.ts';
import { frames as en } from './frames/en.ts';
import { frames as es } from './frames/es.ts';
import { frames as fr } from './frames/fr.ts';
import { frames as it } from './frames/it.ts';
import { frames as nl } from './frames/nl.ts';
import { frames as pl } from './frames/pl.ts';
import { frames as pt } from './frames/pt.ts';

describe.each(Object.entries({ de, en, es, fr, it, nl, pl, pt }))('frames of clauses: %s', (language, frames) => {
  test.each(frames)('%s', (sentence, wanted) => {
    const { claims, entities } = analyze(sentence, { language });
    const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
    for (const [span, value, subject, source] of wanted) {
      const claim = claims.find(({ text }) => text === span);
      expect(claim, span).toBeDefined();
      const [min, max] = typeof value === 'object' ? value : [];
      expect([claim?.min, claim?.max], span).toEqual([min, max]);
      if (typeof value === 'number') expect(claim?.value, span).toBeCloseTo(value, 9);
      expect([claim?.subject?.text, nameOf.get(claim?.subject?.entityId ?? '')], span).toContain(subject);
      expect(claim?.source?.name, span).toBe(source);
    }
  });
});
