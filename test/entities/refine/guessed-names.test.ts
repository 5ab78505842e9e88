import { expect, test } from 'vitest';
import type { EntityType } from '../../../src/analysis.ts';
import { guessedNames } from '../../../src/entities/refine/guessed-names.ts';
import { contextOf, spanAt, written } from './context-of.ts';

test.each([
  ['es', 'La empresa firmó ayer un acuerdo con Mirvanto para los próximos años.', 'Mirvanto'],
  ['sv', 'Arbetarna gick i går över till Hallbo efter beslutet.', 'Hallbo'],
])('%s: a guess that is a business nearly as likely as a place is one: %s', (code, text, word) => {
  const context = contextOf(text, code);
  const guess = spanAt(context, word, 'place', { rival: { type: 'company', share: 0.7 } });
  expect(written(context, guessedNames(context, new Uint8Array(context.document.tokens.count), [guess], []))).toEqual([`company: ${word}`]);
});

test('what an office of businesses is of is one', () => {
  expect(guessed('Le PDG de Marvolin a démissionné hier.', 'fr', 'Marvolin', [], 'place')).toEqual(['company: Marvolin']);
  expect(guessed('Le PDG et Marvolin se sont vus hier.', 'fr', 'Marvolin', [], 'place')).toEqual(['place: Marvolin']);
});

function guessed(text: string, code: string, word: string, named: readonly string[] = [], type: EntityType = 'organization'): string[] {
  const context = contextOf(text, code);
  const persons = named.map((name) => spanAt(context, name, 'person'));
  return written(context, guessedNames(context, new Uint8Array(context.document.tokens.count), [spanAt(context, word, type)], persons));
}

test('a capital within a sentence makes a guess a name', () => {
  expect(guessed('Le quote sono andate alla Fermoni nel mese scorso.', 'it', 'Fermoni')).toEqual(['organization: Fermoni']);
});

test.each([
  ['it', 'Fermoni ha ceduto tutte le sue quote nel mese scorso.', 'Fermoni', 'the head of a sentence'],
  ['it', 'La casa della Pace cerca ancora la pace di tutti.', 'Pace', 'a word in lower case elsewhere'],
  ['it', 'Hanno parlato a lungo con il Ministro della riforma.', 'Ministro', 'a function'],
  ['es', 'La cuota del IVA bajará otra vez en enero.', 'IVA', 'a general acronym'],
  ['en', 'They agreed to hand over the shares to Fermoni in March.', 'Fermoni', 'English, where more than names has capitals'],
])('%s: %s (%s: %s) is no name', (code, text, word) => {
  expect(guessed(text, code, word)).toEqual([]);
});

test('a guess in quotation marks is no person', () => {
  expect(guessed('Об этом сказала основатель «Ветралиса» Анна Белова.', 'ru', 'Ветралиса', [], 'person')).toEqual([]);
  expect(guessed('Об этом сказала вчера Ветралиса на встрече.', 'ru', 'Ветралиса', [], 'person')).toEqual(['person: Ветралиса']);
});

test('a guess of several words needs a head noun that tells what it is', () => {
  expect(guessed('La prensa dijo ayer que Consejo por la Vega apoya el aplazamiento.', 'es', 'Consejo por la Vega')).toEqual(['organization: Consejo por la Vega']);
  expect(guessed('La prensa dijo ayer que Mirada por la Vega apoya el aplazamiento.', 'es', 'Mirada por la Vega')).toEqual([]);
});

test('a guess listed beside a person is a person', () => {
  expect(guessed('La giuria ha premiato Anna Verdi, Fermoni e altri due autori.', 'it', 'Fermoni', ['Anna Verdi'])).toEqual(['person: Fermoni']);
});
