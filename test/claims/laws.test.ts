import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const PARTS = ['En mai 2019', 'mardi', 'Meta', 'a annoncé', '3,5 %', 'de 12 à 15 %', '350 000 H100', 'environ', '12', 'millions', "d'euros", '(', ')', '«', '»', ',', '.', '\n', 'qui', 'la hausse de', 'nous', 'selon', '\ud800', '2014-2016', '- 0,2 %', 'le double de', 'GPT-4', '1er', 'XIXe siècle', "d'ici", '20/03/2024', '18h30'];

const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(' '));

test('claims and dates have exact spans in order, none crossing, and the same text gives the same result', () => {
  fc.assert(
    fc.property(text, (input) => {
      const options = { language: 'fr', referenceDate: '2024-03-20' };
      const found = analyze(input, options);
      for (const layer of [found.claims, found.dates]) {
        let end = 0;
        for (const span of layer) {
          expect(input.slice(span.start, span.end)).toBe(span.text);
          expect(span.text).toBe(span.text.trim());
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }
      for (const { mentions } of found.entities) {
        for (const name of mentions) {
          for (const claim of found.claims) expect((name.start < claim.start && name.end > claim.start) || (name.start < claim.end && name.end > claim.end)).toBe(false);
        }
      }
      expect(analyze(input, options)).toEqual(found);
    }),
    { numRuns: 200 },
  );
});
