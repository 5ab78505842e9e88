import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/index.ts';

const read = (text: string, language: string): unknown[] =>
  findQuantities(text, { language }).map(({ text: span, kind, value, min, max, comparator }) => [span, kind, value ?? [min, max], comparator]);

describe('words that make one number, and words that do not', () => {
  it.each([
    ['it', 'venti uno', [['venti', 20], ['uno', 1]]],
    ['nl', 'negentig één', [['negentig', 90], ['één', 1]]],
    ['en', 'twenty one', [['twenty one', 21]]],
    ['de', 'eins und zwanzig', [['eins', 1], ['zwanzig', 20]]],
    ['fr', 'deux-cent-mille quatorze-mille', [['deux-cent-mille', 200_000], ['quatorze-mille', 14_000]]],
    ['en', 'thousand nine hundred twenty', [['thousand nine hundred twenty', 1920]]],
    ['es', 'uno coma uno', [['uno coma uno', 1.1]]],
    ['pt', 'zero um', [['zero um', 1]]],
    ['en', 'one crore', [['one crore', 1e7]]],
    ['sv', 'fyrahundrafemtioettusen tolv', [['fyrahundrafemtioettusen tolv', 451_012]]],
    ['sv', 'ettusen fyrahundra', [['ettusen fyrahundra', 1400]]],
    ['da', 'to milliarder tohundrede og nioghalvfjerds millioner', [['to milliarder tohundrede og nioghalvfjerds millioner', 2_279_000_000]]],
    ['da', 'million fireogtyve tusinde', [['million fireogtyve tusinde', 1_024_000]]],
    ['de', 'drei Punkt eins vier', [['drei Punkt eins vier', 3.14]]],
    ['de', 'sechzehnhundert', [['sechzehnhundert', 1600]]],
    ['de', 'sechzighundert', []],
    ['fr', 'mille deux cents', [['mille deux cents', 1200]]],
  ])('%s: %s', (language, text, expected) => {
    expect(findQuantities(text, { language }).map(({ text: span, value }) => [span, value])).toEqual(expected);
  });
});

describe('mixed numbers and fractions', () => {
  it.each([
    ['fr', 'un et un quart', 1.25],
    ['it', 'due e un mezzo', 2.5],
    ['es', 'diez con un medio', 10.5],
    ['nl', 'drie een vijfde', 3.2],
    ['nl', 'een miljard en een half miljoen', 1_000_500_000],
    ['es', 'dos millonésimas', 0.000002],
    ['it', 'cento miliardesimi', 1e-7],
    ['fr', 'deux centièmes', 0.02],
    ['de', 'dreiviertel', 0.75],
  ])('%s: %s', (language, text, value) => {
    expect(findQuantities(text, { language }).map((found) => [found.text, found.value])).toEqual([[text, value]]);
  });

  it('names what a fraction is of', () => {
    const units = findQuantities('Half the condos and a third of the voters, two thirds of it.', { language: 'en' }).map(({ text, unit }) => [text, unit?.text]);
    expect(units).toEqual([['Half', 'condos'], ['a third', 'voters'], ['two thirds', undefined]]);
  });
});

describe('words that compare', () => {
  it.each([
    ['en', 'equal to 5000 or less than 6000', [['equal to 5000', 'count', 5000, 'equal'], ['less than 6000', 'count', 6000, 'under']]],
    ['en', 'less than 5000 or equal', [['less than 5000 or equal', 'count', 5000, 'atMost']]],
    ['fr', 'égal à 5000 ou plus de 4500', [['égal à 5000', 'count', 5000, 'equal'], ['plus de 4500', 'count', 4500, 'over']]],
    ['it', 'più piccolo di 300', [['più piccolo di 300', 'count', 300, 'under']]],
    ['en', 'between the tenth and the fifteenth', [['between the tenth and the fifteenth', 'rank', [10, 15], 'range']]],
    ['pt', 'maior ou igual a cem, menor ou igual a trezentos', [['maior ou igual a cem, menor ou igual a trezentos', 'count', [100, 300], 'range']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it('makes no range of cents and dollars', () => {
    expect(findQuantities('It rose 10.4 cents to $2.24.', { language: 'en' }).map(({ value }) => value)).toEqual([0.104, 2.24]);
  });
});

describe('what only looks like a quantity', () => {
  it.each([
    ['it', 'Il concerto inizia alle 20.'],
    ['it', 'Il concerto inizia alle 20.30.'],
    ['es', 'El acto empieza a las 20.'],
    ['fr', 'Un double homicide à 20 h.'],
    ['en', 'Double-digit growth and a double murder.'],
    ['en', 'The scores were level.'],
    ['es', 'Un porcentaje alto.'],
    ['de', 'Das ließ er außer acht.'],
  ])('%s: %s', (language, text) => {
    expect(findQuantities(text, { language })).toEqual([]);
  });

  it('tells degrees of heat from those of an angle', () => {
    const unit = (text: string): string | undefined => findQuantities(text, { language: 'en' })[0]?.unit?.ucum;
    expect([unit('Turn left 45 degrees.'), unit('It was 30 degrees outside.')]).toEqual(['deg', undefined]);
  });
});
