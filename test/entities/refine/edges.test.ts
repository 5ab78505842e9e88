import { describe, expect, test } from 'vitest';
import type { LanguageData } from '../../../src/languages/language-pack.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const [fr, en, es, nl] = ['fr', 'en', 'es', 'nl'].map(loadPack);
const found = (text: string, pack: LanguageData): string[] => entitiesOf(text, pack).flatMap(({ type, mentions }) => mentions.map((mention) => `${type}: ${mention.text}`));

describe('heads in lower case', () => {
  test.each([
    ['L’accident a eu lieu sur le boulevard Wilson à Nice.', 'place: boulevard Wilson', fr],
    ['Il a remporté le championnat de France en 2016.', 'event: championnat de France', fr],
    ['Les élèves de l’université de Nantes manifestent.', 'organization: université de Nantes', fr],
    ['El huracán Nereida cruzó la costa. Las olas de Nereida llegaron a seis metros.', 'event: huracán Nereida', es],
  ])('%s', (text, expected, pack) => {
    expect(found(text, pack)).toContain(expected);
  });

  test('need a genitive or nothing between: "autoroute à Lyon" is no name', () => {
    expect(found('Il a quitté l’autoroute à Lyon.', fr)).toEqual(['place: Lyon']);
  });
});

describe('persons', () => {
  test('stand without function and nationality', () => {
    expect(found('Fractieleider Joris de Kraker noemde het plan mager. De Kraker wil meer.', nl)).toEqual(['person: Joris de Kraker', 'person: De Kraker']);
    expect(found('Elle affrontera l’Argentine Marta Gonzalez au prochain tour.', fr)).toEqual(['person: Marta Gonzalez']);
  });

  test('keep the parts of a hyphened name', () => {
    expect(found('Selon le secrétaire général de l’ONU, Ban Ki-moon, la violence doit cesser.', fr)).toContain('person: Ban Ki-moon');
  });
});

test('a storm has the noun in its name where the language writes it so', () => {
  const text = 'Storm Aldric: at least nine dead. The storm Aldric hit the coast on Monday. Aldric is now over Norway.';
  expect(entitiesOf(text, en).filter(({ type }) => type === 'event').length).toBeGreaterThan(0);
  expect(found(text, en)).not.toContain('person: Aldric');
});
