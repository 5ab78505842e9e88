import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/index.ts';

describe('the noun that a number counts', () => {
  it.each([
    ['fr', '102 stations-service sont fermées.', '102 stations-service'],
    ['pt', 'Joga com dois pontas-de-lança.', 'dois pontas-de-lança'],
    ['it', 'La fornitura di 227 autobus è pronta.', '227 autobus'],
    ['it', 'Ha 40 università.', '40 università'],
    ['en', 'She has 18 wins.', '18 wins'],
  ])('%s: %s', (language, text, span) => {
    expect(findQuantities(text, { language }).map((quantity) => quantity.text)).toEqual([span]);
  });
});

describe('former currencies of Brazil', () => {
  it.each([
    ['A diária é de CR$ 253 mil.', 'CR$ 253 mil', 253_000, 'BRR'],
    ['Custa Cr$ 500.', 'Cr$ 500', 500, 'BRE'],
    ['Custa R$ 500.', 'R$ 500', 500, 'BRL'],
  ])('%s', (text, span, value, currency) => {
    expect(findQuantities(text, { language: 'pt' })).toMatchObject([{ text: span, value, unit: { currency } }]);
  });
});

describe('round numbers by their ending', () => {
  it.each([
    ['sv', 'Ett 30-tal poliser letar.', '30-tal poliser'],
    ['da', 'Et 30-tal betjente leder.', '30-tal betjente'],
    ['nb', 'Et 30-talls politifolk leter.', '30-talls politifolk'],
  ])('%s: %s', (language, text, span) => {
    expect(findQuantities(text, { language })).toMatchObject([{ text: span, value: 30, comparator: 'about' }]);
  });
});

it('the linking word before a Romanian unit is no part of it', () => {
  expect(findQuantities('A stat 24 de ore.', { language: 'ro' })).toMatchObject([{ text: '24 de ore', unit: { text: 'ore' } }]);
});
