import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { claimsOf } from './claims-of.ts';

/** The claims of a sentence, each with its subject. */
const told = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, subject }) => [words, subject?.text]);
/** The name of what a claim is about, where its words stand for something named. */
const named = (language: string, text: string, words: string): string | undefined => {
  const { claims, entities } = analyze(text, { language });
  const id = claims.find((claim) => claim.text === words)?.subject?.entityId;
  return entities.find((entity) => entity.id === id)?.name;
};

describe('what happened to people goes before where', () => {
  test.each([
    ['fr', "Trois hommes ont été libérés au terme d'une opération militaire.", 'Trois hommes', 'opération militaire'],
    ['pt', 'Em Lisboa, duas bombas foram encontradas em frente ao jornal Notícias.', 'duas bombas', 'jornal Notícias'],
    ['de', 'Mindestens 111 Menschen starben als Folge eines Unglücks am Samstag.', 'Mindestens 111 Menschen', 'Unglücks'],
    ['nl', 'Drie mannen zijn gearresteerd nadat een auto in een huis reed.', 'Drie mannen', 'auto'],
    ['fr', 'Maroc : quatre femmes nommées au Conseil des sages', 'quatre femmes', 'Conseil des sages'],
    ['en', 'Twelve people were arrested in Leeds.', 'Twelve people', 'Leeds'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('clauses that hang on a noun', () => {
  test.each([
    ['de', 'Es gibt eine Abstimmung im Rat, in dem derzeit 51 Frauen sitzen.', '51 Frauen', 'Rat'],
    ['de', 'Nach dem Endergebnis erreichte die SPD 45,6 Prozent der Stimmen, während die CDU nur auf 32,8 Prozent kam.', '32,8 Prozent', 'CDU'],
    ['de', 'Auch zusammen mit der FDP, die 8,0 Prozent der Stimmen erreichte, fehlt eine Mehrheit.', '8,0 Prozent', 'FDP'],
    ['nl', 'De grootste zijn de winkels die 3 miljoen euro verloren.', '3 miljoen euro', 'winkels'],
    ['pl', 'Firma inwestuje w rynek – który jest wart 2,8 mld złotych.', '2,8 mld złotych', 'rynek'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('nouns beside a number', () => {
  test.each([
    ['en', "Inspectors took a close look at the mayor's two boats.", 'two boats', 'mayor'],
    ['de', 'Die Partei liegt knapp unter der Fünf-Prozent-Hürde.', 'knapp unter der Fünf-Prozent', 'Hürde'],
    ['en', 'It came in response to nearly two decades of armed conflict.', 'nearly two decades', 'armed conflict'],
    ['pl', 'Kraj zniszczyła siedmioletnia wojna.', 'siedmioletnia', 'wojna'],
    ['it', 'La legge aumenta le sanzioni massime per le persone coinvolte da 100 rubli (2 euro) a 300 rubli.', '100 rubli', 'sanzioni massime'],
    ['nl', 'Zij weigerde de contracten (met een waarde van 3 miljoen euro).', '3 miljoen euro', 'contracten'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });

  test.each([
    ['es', 'El proyecto del gasoducto, que alcanza un valor de 11 millones de euros, es nuevo.', '11 millones de euros', 'proyecto del gasoducto'],
    ['it', 'Il centro prevede onde alte fra 2 e 3 metri sulle coste.', 'fra 2 e 3 metri', 'onde'],
    ['it', "L'importo della multa era di mille yuan, l'equivalente di circa 120 euro.", 'circa 120 euro', 'importo della multa'],
    ['de', 'Sie starben in der Nähe der Kleinstadt Passau 150 Kilometer südlich von Prag.', '150 Kilometer', 'Passau'],
    ['fr', 'Le programme, payé par le gouvernement pour 3 millions d’euros, commence.', '3 millions d’euros', 'programme'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });

  test('a year before a noun is no date of its own', () => {
    expect(told('en', 'It was the deadliest crush since the 1991 pilgrimage, in which 1,426 people were trampled.')).toContainEqual(['1,426 people', 'pilgrimage']);
  });

  test('an apposition with a count tells of its name', () => {
    expect(named('es', 'Ana Puig, madre de dos niños, expresó su consternación.', 'dos niños')).toBe('Ana Puig');
  });
});

describe('whose age', () => {
  test.each([
    ['fr', 'Selon le Midi, trois hommes âgés respectivement de 26 et 30 ans ont été blessés.', '30 ans', 'hommes âgés'],
    ['pt', 'O casal acusa o padre de bater num filho seu de 12 anos.', '12 anos', 'filho'],
    ['pl', 'Partia traci kobiety i młodszych wyborców w wieku 18 lat.', '18 lat', 'młodszych wyborców'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });

  test('a noun of an age stands for the person last named', () => {
    expect(named('pl', 'Mecz wygrał Jan Kowalski. 48-latek, który grał od rana, był zmęczony.', '48-latek')).toBe('Jan Kowalski');
  });
});

test('a verb that opens its sentence is nobody', () => {
  expect(named('pl', 'Junior Jan Kowalski wychował się w Krakowie. Zagrał w 32 meczach.', '32 meczach')).toBe('Jan Kowalski');
});
