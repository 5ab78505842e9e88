import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const sources = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, source }) => [words, source?.name]);

describe('whose reckoning a number is', () => {
  test.each([
    ['en', 'On Anna Reed’s reckoning 300 jobs have gone.', '300 jobs', 'Anna Reed'],
    ['en', 'Anna Reed has read the books. About a third of the loans, by her count, are bad.', 'About a third', 'Anna Reed'],
    ['en', 'The firm grew by a third on the figures of last year.', 'a third', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('before whom it was told', () => {
  test.each([
    ['The jury heard that 12 people were hurt.', '12 people', 'jury'],
    ['He took £118,000 from collectors, Leeds Crown Court was told.', '£118,000', 'Leeds Crown Court'],
    ['Twelve people were hurt, an inquest heard.', 'Twelve people', 'inquest'],
    ['The neighbours heard that 12 people were hurt.', '12 people', undefined],
  ])('%s', (text, words, source) => {
    expect(sources('en', text)).toContainEqual([words, source]);
  });
});

describe('what an office measures, and a firm or place only has', () => {
  test.each([
    ['en', 'The Met Office measured gusts of 90mph.', '90mph', 'Met Office'],
    ['es', 'La Aemet midió rachas de 120 kilómetros por hora.', '120 kilómetros por hora', 'Aemet'],
    ['en', 'Lyon recorded 42 degrees.', '42 degrees', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('reports that go on, point back or only address', () => {
  test.each([
    ['fr', 'Le maire Paul Lenoir a parlé de 300 dossiers. Soixante familles seraient concernées.', 'Soixante familles', 'Paul Lenoir'],
    ['fr', 'Le maire Paul Lenoir a parlé de 300 dossiers. Soixante familles sont concernées.', 'Soixante familles', undefined],
    ['it', "I poveri sono 3 milioni: lo dice l'Istat.", '3 milioni', 'Istat'],
    ['en', 'Norbank has told 5,000 managers that they must travel less.', '5,000 managers', undefined],
    ['en', 'The union is claiming 5,000 new members.', '5,000 new members', 'union'],
    ['de', 'Gegen drei Pfleger ermittelt die Staatsanwaltschaft.', 'Gegen drei Pfleger', undefined],
    ['de', 'Die Gewerkschaft fordert 7,5 Prozent mehr Lohn.', '7,5 Prozent', undefined],
    ['en', 'Norvia agreed to pay the authors $1.5bn.', '$1.5bn', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});
