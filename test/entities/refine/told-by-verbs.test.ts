import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const found = (text: string, code: string): string[] => entitiesOf(text, loadPack(code)).flatMap(({ type, mentions }) => mentions.map((mention) => `${type}: ${mention.text}`));

describe('unlisted businesses', () => {
  test.each([
    ['fr', "Castelbrun lève 40 millions d'euros auprès de ses actionnaires.", 'company: Castelbrun'],
    ['fr', 'Numéria, éditeur strasbourgeois de logiciels de paie, ferme son bureau.', 'company: Numéria'],
    ['en', 'Paybridge has acquired a smaller rival for $210 million.', 'company: Paybridge'],
    ['it', 'Lumenara lancia una nuova linea di batterie per le case.', 'company: Lumenara'],
  ])('%s: %s', (code, text, name) => {
    expect(found(text, code)).toContain(name);
  });

  test('adverbs and substances that open a sentence are none', () => {
    expect(found('Recentemente, o time firmou um contrato.', 'pt')).toEqual([]);
    expect(found('Vastgoed levert normaal zijn beste rendement na jaren.', 'nl')).toEqual([]);
  });
});

describe('places beside verbs of teams are teams', () => {
  test.each([
    ['fr', 'Au stade, Rennes a battu Strasbourg sans trembler.', ['organization: Rennes', 'organization: Strasbourg']],
    ['es', 'En la final, Brasil goleó al modesto conjunto local.', ['organization: Brasil']],
    ['en', 'In the last game Germany beat Norway by two goals.', ['organization: Germany', 'organization: Norway']],
  ])('%s: %s', (code, text, names) => {
    expect(found(text, code)).toEqual(expect.arrayContaining(names));
  });
});

test('awards are no names whoever they are called after', () => {
  expect(found('Le prix Goncourt récompense un premier roman.', 'fr')).toEqual([]);
});

test('products take their number', () => {
  expect(found('Das Handy Fairphone 6 kostet 599 Euro.', 'de')).toEqual(['product: Fairphone 6']);
});

test('a listed business is no person unless the article names one so', () => {
  expect(found('Novartis said its newest drug lowers cholesterol.', 'en')).toEqual(['company: Novartis']);
});
