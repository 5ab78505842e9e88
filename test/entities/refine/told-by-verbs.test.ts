import { describe, expect, test } from 'vitest';
import { expectNames, typedMentions } from '../named.ts';

describe('unlisted businesses', () => {
  expectNames([
    ['fr', "Castelbrun lève 40 millions d'euros auprès de ses actionnaires.", 'company: Castelbrun'],
    ['fr', 'Numéria, éditeur strasbourgeois de logiciels de paie, ferme son bureau.', 'company: Numéria'],
    ['en', 'Paybridge has acquired a smaller rival for $210 million.', 'company: Paybridge'],
    ['it', 'Lumenara lancia una nuova linea di batterie per le case.', 'company: Lumenara'],
  ]);

  test('adverbs and substances that open a sentence are none', () => {
    expect(typedMentions('Recentemente, o time firmou um contrato.', 'pt')).toEqual([]);
    expect(typedMentions('Vastgoed levert normaal zijn beste rendement na jaren.', 'nl')).toEqual([]);
  });
});

describe('places beside verbs of teams are teams', () => {
  test.each([
    ['fr', 'Au stade, Rennes a battu Strasbourg sans trembler.', ['organization: Rennes', 'organization: Strasbourg']],
    ['es', 'En la final, Brasil goleó al modesto conjunto local.', ['organization: Brasil']],
    ['en', 'In the last game Germany beat Norway by two goals.', ['organization: Germany', 'organization: Norway']],
  ])('%s: %s', (code, text, names) => {
    expect(typedMentions(text, code)).toEqual(expect.arrayContaining(names));
  });
});

test('awards are no names whoever they are called after', () => {
  expect(typedMentions('Le prix Goncourt récompense un premier roman.', 'fr')).toEqual([]);
});

test('products take their number', () => {
  expect(typedMentions('Das Handy Fairphone 6 kostet 599 Euro.', 'de')).toEqual(['product: Fairphone 6']);
});

test('a listed business is no person unless the article names one so', () => {
  expect(typedMentions('Novartis said its newest drug lowers cholesterol.', 'en')).toEqual(['company: Novartis']);
});
