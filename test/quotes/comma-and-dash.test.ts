import { expect, test } from 'vitest';
import { inShort, quotesOf } from './quotes-of.ts';

test.each([
  ['ru', '«Это удар по городу», — заявил Андрей Ковалёв.', ['direct [Это удар по городу] Андрей Ковалёв (заявил)']],
  ['ru', '«Спрос остаётся высоким», — отметил Андрей Ковалёв.', ['direct [Спрос остаётся высоким] Андрей Ковалёв (отметил)']],
])('a comma and a dash between a sentence in marks and its attribution, in %s: %s', (language, text, expected) => {
  expect(inShort(quotesOf(language, text, { person: ['Андрей Ковалёв'] }))).toEqual(expected);
});

test('a complementiser with its negation opens a report in Finnish', () => {
  expect(inShort(quotesOf('fi', 'Virtanen lisäsi, ettei vaihtoehtoja ole.', { person: ['Virtanen'] }))).toEqual(['indirect [vaihtoehtoja ole] Virtanen (lisäsi)']);
});
