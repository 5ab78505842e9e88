import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

const cases = (rows: ReadonlyArray<readonly [language: string, text: string, names: Names, expected: readonly string[]]>): void => {
  test.each(rows)('%s: %s', (language, text, names, expected) => {
    expect(inShort(quotesOf(language, text, names))).toEqual(expected);
  });
};

describe("the reporter's own words are no content", () => {
  const person = { person: ['Ann Brown'] };
  cases([
    ['en', 'Ann Brown, a lawyer and spokeswoman for the growers, said many of the farms were lost.', person, ['indirect [many of the farms were lost] Ann Brown (said)']],
    ['de', 'Die Sprecherin der Stadt, Ann Brown, verteidigte die Entscheidung.', person, []],
    ['en', 'Speaking to students in Leeds, Ann Brown said.', person, []],
    ['en', 'She is holding a copy of the book, written by Ann Brown.', person, []],
    ['en', 'He bought the mine from a rival, another firm that had declared.', person, []],
    ['en', 'That was what Ann Brown said when she left the station in 2014.', person, []],
    ['en', 'The town has seen storms, droughts and angry protests.', {}, []],
  ]);
});

describe('German sentences whose own verb reports stand in the mood of hearsay', () => {
  const person = { person: ['Paul Martin'] };
  const said = 'indirect [die Lage sei ernst] Paul Martin (sagte)';
  cases([
    ['de', 'Paul Martin sagte, die Lage sei ernst. Man hoffe nun auf Regen.', person, [said, 'indirect [Man hoffe nun auf Regen] Paul Martin (-)']],
    ['de', 'Paul Martin sagte, die Lage sei ernst. Dennoch wolle er nicht streiten.', person, [said, 'indirect [Dennoch wolle er nicht streiten] Paul Martin (-)']],
    ['de', 'Paul Martin sagte, die Lage sei ernst. Man glaube, dass es bald regne.', person, [said, 'indirect [Man glaube, dass es bald regne] Paul Martin (-)']],
  ]);
});

describe('a clause hangs on the noun of its verb', () => {
  cases([['de', 'Paul Martin vertritt wie viele Kollegen die Ansicht, dass die Preise steigen werden.', { person: ['Paul Martin'] }, ['indirect [die Preise steigen werden] Paul Martin (vertritt)']]]);
});
