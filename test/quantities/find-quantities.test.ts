import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/index.ts';

/** Span, kind and value or bounds of each quantity, as one line. */
const lines = (text: string, language: string): string[] =>
  findQuantities(text, { language }).map(({ text: span, kind, value, min, max, comparator }) =>
    [span, kind, value ?? `${min ?? ''}..${max ?? ''}`, comparator].join(' | '),
  );

describe('findQuantities', () => {
  it('reads figures, scales, units and comparators of French', () => {
    expect(lines("Meta prévoit d'investir près de 140 milliards de dollars, soit près du double de 2025.", 'fr')).toEqual([
      'près de 140 milliards de dollars | money | 140000000000 | aboutBelow',
      'près du double | multiple | 2 | aboutBelow',
    ]);
    expect(lines('Le chantier durera de 90 à 100 jours, selon le maire.', 'fr')).toEqual(['de 90 à 100 jours | duration | 90..100 | range']);
    expect(lines('Quatre-vingt-dix-sept pour cent des élus ont voté pour, trois fois plus.', 'fr')).toEqual([
      'Quatre-vingt-dix-sept pour cent | percent | 97 | equal',
      'trois fois plus | multiple | 3 | equal',
    ]);
    expect(lines("Une quinzaine de communes et quelque 2 millions et demi d'habitants.", 'fr')).toEqual([
      'Une quinzaine de communes | count | 15 | about',
      "quelque 2 millions et demi d'habitants | count | 2500000 | about",
    ]);
    expect(lines('Un Français sur cinq a renoncé à des soins.', 'fr')).toEqual(['Un Français sur cinq | fraction | 0.2 | equal']);
    expect(lines('La fusée a coûté 2 000 € le kilo.', 'fr')).toEqual(['2 000 € le kilo | rate | 2000 | equal']);
  });

  it('reads figures, scales, units and comparators of English', () => {
    expect(lines('The plant will cost $1.2bn-$1.5bn and create up to 3,000 jobs.', 'en')).toEqual([
      '$1.2bn-$1.5bn | money | 1200000000..1500000000 | range',
      'up to 3,000 jobs | count | 3000 | atMost',
    ]);
    expect(lines('One in five adults, or some 50 million people, are uninsured.', 'en')).toEqual([
      'One in five adults | fraction | 0.2 | equal',
      'some 50 million people | count | 50000000 | about',
    ]);
    expect(lines('A 34-year-old man drove at 120mph for half an hour.', 'en')).toEqual([
      '34-year-old | age | 34 | equal',
      '120mph | rate | 120 | equal',
      'half an hour | duration | 0.5 | equal',
    ]);
  });

  it('gives the exact decimal digits', () => {
    const [tenth, big] = findQuantities('0,1 % et 123 456 789 012 345 678 euros', { language: 'fr' });
    expect(tenth.decimal).toBe('0.1');
    expect(big.decimal).toBe('123456789012345678');
  });

  it('rejects what is no text and languages it does not know', () => {
    expect(() => findQuantities(12 as unknown as string, { language: 'fr' })).toThrow(TypeError);
    expect(() => findQuantities('12', { language: 3 as unknown as string })).toThrow(TypeError);
    expect(() => findQuantities('12', { language: 'xx' })).toThrow(RangeError);
  });
});
