import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

describe('years at which somebody died or retired are an age', () => {
  test.each([
    ['fr', "Son fils est décédé d'un cancer à 58 ans.", '58 ans', 58],
    ['es', 'Se retiró con 64 años.', '64 años', 64],
    ['it', 'Va in pensione a 64 anni.', '64 anni', 64],
    ['de', 'Er starb mit 58 Jahren.', '58 Jahren', 58],
    ['en', 'He died of cancer at 58.', '58', 58],
  ])('%s: %s', (language, text, span, value) => {
    expect(claimsOf(language, text)).toMatchObject([{ text: span, kind: 'age', value }]);
  });

  test('a house number is none', () => {
    expect(claimsOf('en', 'He died at 9 Elm Street.')).toEqual([]);
  });

  test('a prison term is none', () => {
    expect(claimsOf('fr', "L'homme a été condamné à 58 ans de prison.")).toMatchObject([{ kind: 'duration' }]);
  });
});

test('ages of two people in brackets', () => {
  expect(claimsOf('fr', 'Deux personnes (de 14 et 18 ans) ont été tuées.').map(({ kind, value }) => [kind, value])).toEqual([['count', 2], ['age', 14], ['age', 18]]);
});

describe('points of a match or contest are counted, those of a share or index are not', () => {
  test.each([
    ['pt', 'Vicente, com 20 pontos, liderou a equipa.', 'count'],
    ['fr', "L'Australie finit avec un total de 25,5 points.", 'count'],
    ['pt', 'O partido subiu 3 pontos nas sondagens.', 'percentPoint'],
    ['fr', 'Le taux progresse de 0,5 point.', 'percentPoint'],
  ])('%s: %s', (language, text, kind) => {
    expect(claimsOf(language, text)).toMatchObject([{ kind }]);
  });
});

test('no pronoun or time belongs to a rank', () => {
  expect(claimsOf('fr', "En deuxième position se trouve l'Australie.")).toMatchObject([{ kind: 'rank', text: 'deuxième position' }]);
  expect(claimsOf('en', 'She is the eighth most cited scholar.')[0]?.text).toBe('eighth most cited scholar');
  expect(claimsOf('fr', 'Il a lancé le premier avertissement plus tôt cette année.')).toEqual([]);
});

test('more parts than a whole has are counted', () => {
  expect(claimsOf('pt', 'Os jogadores dividem os dez quartos.')).toMatchObject([{ kind: 'count', value: 10, unit: { text: 'quartos' } }]);
  expect(claimsOf('pt', 'Três quartos dos alunos passaram.')).toMatchObject([{ kind: 'fraction', value: 0.75 }]);
  expect(claimsOf('en', 'She has 20 losses and seven halves.')[1]).toMatchObject({ kind: 'count', value: 7, unit: { text: 'halves' } });
});

test.each([
  ['ro', 'Curtea a respins apelul lui Daniel S., de 38 de ani, din Lugoj.', 38],
  ['de', 'Gegen Thomas M., 38, wird ermittelt.', 38],
])('%s: the age behind an initial', (language, text, value) => {
  expect(claimsOf(language, text)).toMatchObject([{ kind: 'age', value }]);
});

describe('a word for a multiple that compares nothing tells how often', () => {
  test.each([
    ['en', 'The crowd booed at least twice.', 'at least twice', 'count'],
    ['en', 'She won twice in 2010.', 'twice', 'count'],
    ['de', 'Sie gewann dreimal in Folge.', 'dreimal', 'count'],
    ['en', 'The boat was turned around twice, toward Malaysia.', 'twice', 'count'],
    ['en', 'It is twice the size.', 'twice', 'multiple'],
    ['en', 'Sales were more than twice what they were.', 'more than twice', 'multiple'],
  ])('%s: %s', (language, text, span, kind) => {
    expect(claimsOf(language, text)).toMatchObject([{ text: span, kind }]);
  });
});
