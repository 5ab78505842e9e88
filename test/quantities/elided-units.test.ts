import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/index.ts';

/** Span, value or bounds, and unit of each quantity. */
const read = (text: string, language: string): unknown[] =>
  findQuantities(text, { language }).map(({ text: span, value, min, max, unit }) => [span, value ?? [min, max], unit?.ucum ?? unit?.currency ?? unit?.text]);

describe('numbers of a list under one unit', () => {
  it.each([
    ['fr', 'Les gains sont de 3, 5 et 7 millions d’euros.', [['3', 3e6, 'EUR'], ['5', 5e6, 'EUR'], ['7 millions d’euros', 7e6, 'EUR']]],
    ['fr', 'Il y avait 12, 15 et 20 personnes.', [['12', 12, 'personnes'], ['15', 15, 'personnes'], ['20 personnes', 20, 'personnes']]],
    ['en', 'Rates of 3, 5 or 7 percent.', [['3', 3, '%'], ['5', 5, '%'], ['7 percent', 7, '%']]],
    ['de', 'Es waren 10, 20 und 30 Prozent.', [['10', 10, '%'], ['20', 20, '%'], ['30 Prozent', 30, '%']]],
    ['de', 'Sie erreichten 2,2 bzw. 1,3 Prozent.', [['2,2', 2.2, '%'], ['1,3 Prozent', 1.3, '%']]],
    ['en', 'The first 2, but 5 percent.', [['2', 2, undefined], ['5 percent', 5, '%']]],
  ])('%s: %s', (language, text, expected) => {
    const found = read(text, language).filter((item) => (item as unknown[])[0] !== 'first');
    expect(found).toEqual(expected);
  });
});

describe('amounts that go on in a smaller unit', () => {
  it.each([
    ['en', 'It took 2 hours 30 minutes.', ['2 hours 30 minutes', 2.5, 'h']],
    ['en', 'He is 5 feet 9 inches tall.', ['5 feet 9 inches', 5.75, '[ft_i]']],
    ['fr', 'Condamné à deux ans et six mois de prison.', ['deux ans et six mois', 2.5, 'a']],
    ['es', 'Pide dos años y seis meses de cárcel.', ['dos años y seis meses', 2.5, 'a']],
    ['de', 'Zwei Jahre und sechs Monate Haft.', ['Zwei Jahre und sechs Monate', 2.5, 'a']],
    ['it', 'Due anni e sei mesi di carcere.', ['Due anni e sei mesi', 2.5, 'a']],
    ['pt', 'Foram dois anos e seis meses.', ['dois anos e seis meses', 2.5, 'a']],
    ['nl', 'Hij kreeg twee jaar en zes maanden cel.', ['twee jaar en zes maanden', 2.5, 'a']],
    ['pl', 'Dostał dwa lata i sześć miesięcy.', ['dwa lata i sześć miesięcy', 2.5, 'a']],
    ['fr', 'Le vol a duré 1 h 20.', ['1 h 20', 4 / 3, 'h']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected]);
  });

  it('joins no other units', () => {
    expect(read('It took 3 days and 10 dollars.', 'en')).toEqual([['3 days', 3, 'd'], ['10 dollars', 10, '10 dollars'.slice(3)]]);
  });
});

describe('amounts written as one word with their currency', () => {
  it.each([
    ['USD10m', 1e7, 'USD'],
    ['USD1,700', 1700, 'USD'],
    ['INR1 trillion', 1e12, 'INR'],
    ['RM23.50', 23.5, 'MYR'],
    ['$US160 million', 1.6e8, 'USD'],
    ['$-50.8bn', -5.08e10, undefined],
  ])('%s', (written, value, currency) => {
    const [found, ...more] = findQuantities(`The price was ${written}.`, { language: 'en' });
    expect([found?.text, found?.kind, found?.value, found?.unit?.currency, more]).toEqual([written, 'money', value, currency, []]);
  });

  it('leaves names alone', () => {
    expect(findQuantities('The G20 met; take the US101 or the A320.', { language: 'en' })).toEqual([]);
  });
});
