import { describe, expect, test } from 'vitest';
import { isSlip } from '../../../src/entities/join/spelling.ts';
import { stemOf } from '../../../src/entities/join/stem.ts';
import { entityWords } from '../../../src/entities/word-sets.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { mentionsByName } from '../named.ts';
import { joinedNames } from './drafts-of.ts';

const [en, es, de, pl] = ['en', 'es', 'de', 'pl'].map(loadPack);

describe('known other names', () => {
  test('are one: "U.S." and "United States", "VW" and "Volkswagen"', () => {
    expect(mentionsByName('The United States and China met. The U.S. side said talks went well.', en)['United States']).toEqual(['United States', 'U.S.']);
    expect(mentionsByName('Volkswagen und VW bauen in Emden.', de)['Volkswagen']).toEqual(['Volkswagen', 'VW']);
  });
});

describe('shorter names', () => {
  test('belong to the one longer name before them', () => {
    expect(mentionsByName('In Frankfurt am Main regnet es. Frankfurt wartet.', de, 'place')['Frankfurt am Main']).toEqual(['Frankfurt am Main', 'Frankfurt']);
  });

  test('may be the first surname of two', () => {
    const persons = mentionsByName('José Luis Zapatero y Pablo Casado Blanco asistieron. Zapatero calló y Casado protestó.', es, 'person');
    expect(persons['Pablo Casado Blanco']).toEqual(['Pablo Casado Blanco', 'Casado']);
  });
});

describe('slips of the pen', () => {
  test.each([['vassik', 'vasik'], ['decker', 'dekker'], ['drechsel', 'drexel']])('%s is %s', (a, b) => {
    expect(isSlip(a, b)).toBe(true);
    expect(isSlip(b, a)).toBe(true);
  });

  test.each([['martin', 'martin'], ['martin', 'martinez'], ['marin', 'mason'], ['roth', 'rath']])('%s is not %s', (a, b) => {
    expect(isSlip(a, b)).toBe(false);
  });

  test('join a surname with the one full name that is like it', () => {
    expect(mentionsByName('The chief engineer, Marek Vassik, presented it. “It is ready,” Mr Vasik said. Mr Vasik will come.', en, 'person')).toEqual({ 'Marek Vasik': ['Marek Vassik', 'Vasik', 'Vasik'] });
  });
});

describe('stems', () => {
  const words = entityWords(pl.entities);
  test.each([['warszawa', 'warszawie'], ['tusk', 'tuska'], ['kaczynski', 'kaczynskiego'], ['sprawiedliwosc', 'sprawiedliwosci']])('%s and %s have one', (a, b) => {
    expect(stemOf(words, [a])).toBe(stemOf(words, [b]));
  });

  test('are for languages that inflect names', () => {
    expect(stemOf(entityWords(en.entities), ['paris'])).toBeUndefined();
  });
});

test('two persons that a full stop parts are two', () => {
  expect(Object.keys(mentionsByName('Kim later wrote to Pedro Sánchez. Angela Merkel spoke.', en, 'person'))).toEqual(expect.arrayContaining(['Angela Merkel']));
});

describe('courts, offices and clubs that the press calls by two names', () => {
  test.each([
    ['de', 'Der Bundesgerichtshof hat das Urteil aufgehoben. Der BGH in Karlsruhe rügte die Beweiswürdigung.', 'Bundesgerichtshof', 'BGH'],
    ['de', 'Bei der Deutschen Bahn fielen Züge aus. Ein Sprecher der Bahn bat um Entschuldigung.', 'Deutschen Bahn', 'Bahn'],
    ['it', "L'Atalanta batte la Juventus 2-0. Mercoledì la Juve giocherà a Birmingham.", 'Juventus', 'Juve'],
  ])('%s: %s', (code, text, name, other) => {
    expect(mentionsByName(text, loadPack(code))[name]).toEqual([name, other]);
  });

  test('clubs and businesses in another case, and without their head noun', () => {
    expect(mentionsByName('Legia Warszawa zremisowała z Lechem Poznań 1:1. Gola dla Legii zdobył Luquinhas.', loadPack('pl'))['Legia Warszawa']).toEqual(['Legia Warszawa', 'Legii']);
    expect(mentionsByName('Grupa Azoty szuka inwestora dla zakładów w Policach. Prezes dodał, że Azoty mają 10 mld zł długu.', loadPack('pl'))['Grupa Azoty']).toEqual(['Grupa Azoty', 'Azoty']);
  });
});

test.each([
  ['it', 'Stati Uniti', "Stati Uniti d'America"],
  ['es', 'Estados Unidos', 'Estados Unidos de América'],
  ['fr', 'États-Unis', "États-Unis d'Amérique"],
])('%s: %s are %s', (code, short, long) => {
  expect(joinedNames(code, 'place', short, long)).toEqual({ [long]: [short, long] });
});

test.each([
  ['fr', 'place', 'Congo', 'République démocratique du Congo'],
  ['de', 'place', 'Moldau', 'Republik Moldau'],
  ['en', 'place', 'Britain', 'Great Britain'],
  ['en', 'event', 'WW1', 'World War One'],
  ['es', 'event', 'Olimpiadas', 'Juegos Olímpicos'],
] as const)('%s %s: %s, %s', (code, type, short, long) => {
  expect(joinedNames(code, type, short, long)).toEqual({ [long]: [short, long] });
});

test('two republics of one name leave it open', () => {
  expect(Object.keys(joinedNames('fr', 'place', 'République démocratique du Congo', 'République du Congo', 'Congo'))).toHaveLength(3);
});
