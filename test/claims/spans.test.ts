import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

describe('multiples', () => {
  test.each([
    ['en', 'Orders from Asia have more than tripled since May.', 'more than tripled', 3],
    ['fr', 'Les ventes en Asie ont plus que doublé.', 'plus que doublé', 2],
    ['de', 'Die Nachfrage hat sich mehr als verdoppelt.', 'mehr als verdoppelt', 2],
    ['es', 'El tráfico se ha más que duplicado.', 'más que duplicado', 2],
    ['it', 'Gli ordini sono più che raddoppiati.', 'più che raddoppiati', 2],
    ['pt', 'As encomendas mais do que duplicaram.', 'mais do que duplicaram', 2],
    ['nl', 'De vraag is meer dan verdubbeld.', 'meer dan verdubbeld', 2],
  ])('%s: %s', (language, text, span, value) => {
    expect(claimsOf(language, text)).toMatchObject([{ kind: 'multiple', text: span, value, comparator: 'over', change: { direction: 'up', mode: 'times' } }]);
  });

  test.each([
    ['de', 'Der Text ist doppelt so lang wie sonst.', 'doppelt so lang'],
    ['nl', 'De tekst is drie keer zo lang als de oude.', 'drie keer zo lang'],
    ['pl', 'Tekst jest trzy razy dłuższy.', 'trzy razy dłuższy'],
    ['es', 'Costó el doble de lo normal.', 'el doble'],
    ['pt', 'Gastou o dobro do normal.', 'o dobro'],
    ['fr', 'Le modèle Llama 3 a le double de la capacité de Llama 2, selon Meta.', 'le double de la capacité de Llama 2'],
  ])('with what belongs to them, %s: %s', (language, text, span) => {
    expect(claimsOf(language, text).map((claim) => claim.text)).toEqual([span]);
  });

  test('how often is no multiple', () => {
    expect(claimsOf('fr', 'Le mot revient des centaines de fois.')).toMatchObject([{ kind: 'count', unit: { text: 'fois' } }]);
  });
});

test.each([
  ['en', 'A quarter of its customers had no power.', 'A quarter'],
  ['fr', 'Elle réalise les deux tiers de ses ventes en France.', 'les deux tiers'],
  ['de', 'Das Modell gewann sieben von zehn Tests.', 'sieben von zehn'],
])('a share ends before what it is taken of, %s: %s', (language, text, span) => {
  const [claim] = claimsOf(language, text);
  expect(claim.kind).toBe('fraction');
  expect(span.endsWith(claim.text)).toBe(true);
});

describe('behind a verb of change the bound is the value reached', () => {
  test.each([
    ['es', 'La acción subió hasta los 18,60 euros.', '18,60 euros', 'equal'],
    ['nl', 'De omzet steeg tot bijna 1,2 miljard euro.', 'bijna 1,2 miljard euro', 'aboutBelow'],
  ])('%s: %s', (language, text, span, comparator) => {
    expect(claimsOf(language, text)).toMatchObject([{ text: span, comparator }]);
  });
});

test.each([
  ['de', 'Ein Buch über zwei Brüder.', 'zwei Brüder'],
  ['es', 'Se habló sobre dos temas.', 'dos temas'],
])('a preposition before a small number compares nothing, %s: %s', (language, text, span) => {
  expect(claimsOf(language, text)).toMatchObject([{ text: span, comparator: 'equal' }]);
});

test('a country is part of the name of its currency', () => {
  expect(claimsOf('en', 'The artwork is worth five to six million US dollars.')).toMatchObject([{ kind: 'money', min: 5e6, max: 6e6, unit: { currency: 'USD' } }]);
});

test('a million pounds are money', () => {
  expect(claimsOf('nl', 'Jones tekende een deal van 11 miljoen pond.')).toMatchObject([{ kind: 'money', value: 11e6, unit: { currency: 'GBP' } }]);
});

describe('from and to', () => {
  test.each([
    ['pt', 'A margem passou de 11 para 13%.'],
    ['pl', 'Marża wzrosła z 11 do 13 procent.'],
    ['de', 'Die Marge stieg von 11 auf 13 Prozent.'],
  ])('%s: %s', (language, text) => {
    expect(claimsOf(language, text)).toMatchObject([{ value: 11, kind: 'percent' }, { value: 13, kind: 'percent', change: { direction: 'up', mode: 'fromTo', from: 11, to: 13 } }]);
  });
});
