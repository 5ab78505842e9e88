import { expect, test } from 'vitest';
import { isOneInCases } from '../../../src/entities/join/stem.ts';
import { entityWords } from '../../../src/entities/word-sets.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { mentionsByName } from '../named.ts';

test.each([
  ['de', 'Theresa Winter kam am Montag. Die Rede Theresa Winters war kurz.', 'Theresa Winter', ['Theresa Winter', 'Theresa Winters']],
  ['pl', 'Wizyta Johna Kennedy’ego trwała dwa dni. John Kennedy wyjechał we wtorek.', 'John Kennedy', ['Johna Kennedy’ego', 'John Kennedy']],
  ['pl', 'Kim Dzong Un przyjechał w środę. Minister spotkał się z Kim Dzong Unem.', 'Kim Dzong Un', ['Kim Dzong Un', 'Kim Dzong Unem']],
  ['pl', 'W Nowym Jorku pada. Mieszkańcy Nowego Jorku czekają na słońce.', 'Nowym Jorku', ['Nowym Jorku', 'Nowego Jorku']],
  ['en', 'The New York Post reported the sale on Monday. Editors at the Post declined to comment.', 'New York Post', ['New York Post', 'Post']],
  ['en', 'BBC Radio 4 aired the interview. Radio 4 listeners complained on Monday.', 'BBC Radio 4', ['BBC Radio 4', 'Radio 4']],
  ['en', 'Shares of Marks & Spencer fell. A spokesman for Marks and Spencer declined to comment.', 'Marks & Spencer', ['Marks & Spencer', 'Marks and Spencer']],
])('%s: %s', (code, text, name, mentions) => {
  expect(mentionsByName(text, loadPack(code))[name]).toEqual(mentions);
});

test('forms of one word differ by endings of cases alone', () => {
  const words = entityWords(loadPack('pl').entities);
  expect(isOneInCases(words, 'kennedyego', 'kennedy')).toBe(true);
  expect(isOneInCases(words, 'unem', 'un')).toBe(true);
  expect(isOneInCases(words, 'kennedy', 'kendall')).toBe(false);
  expect(isOneInCases(words, 'jan', 'janusz')).toBe(false);
});

test('two newspapers with one last word leave it open whose it is', () => {
  expect(Object.keys(mentionsByName('The Washington Post and the New York Post reported it. Editors at the Post declined to comment.', loadPack('en')))).toContain('Post');
});
