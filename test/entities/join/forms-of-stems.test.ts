import { expect, test } from 'vitest';
import type { EntityType } from '../../../src/analysis.ts';
import { joinedNames } from './drafts-of.ts';

/** Names as written, of which the first is the canonical one. */
const ROWS: ReadonlyArray<readonly [code: string, type: EntityType, name: string, ...others: string[]]> = [
  ['pl', 'place', 'Alasce', 'Alaski'],
  ['pl', 'organization', 'Sądu Najwyższego', 'Sądzie Najwyższym'],
  ['pl', 'place', 'Sarasota', 'Sarasocie'],
  ['pl', 'event', 'Brexit', 'Brexicie'],
  ['pl', 'place', 'Sokołowa', 'Sokołowie'],
  ['pl', 'organization', 'Partia Pracy', 'Partii Pracy', 'Partii Pracy'],
  ['pl', 'work', 'Świnka Peppa', 'Świnkę Peppę', 'Świnkę Peppę'],
  ['pl', 'place', 'Bieszczady', 'Bieszczadów'],
  ['fi', 'place', 'Kotkan', 'Kotkaan'],
  ['fi', 'place', 'Seinäjoki', 'Seinäjoen'],
  ['fi', 'place', 'Vuokatti', 'Vuokatissa'],
];

for (const [code, type, name, ...others] of ROWS) {
  test(`${code} ${type}: ${name}`, () => {
    expect(joinedNames(code, type, name, ...others)).toEqual({ [name]: [name, ...others] });
    expect(Object.values(joinedNames(code, type, ...others, name))).toEqual([[...others, name]]);
  });
}

test('stems of other names are not mixed up', () => {
  expect(Object.keys(joinedNames('pl', 'place', 'Wolin', 'Wola'))).toEqual(['Wolin', 'Wola']);
});
