import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const fr = (text: string) => claimsOf('fr', text);

test('the number with its unit, without the verb', () => {
  expect(fr('Le chantier a coûté environ 12 millions d’euros.')).toMatchObject([{ text: 'environ 12 millions d’euros', kind: 'money', value: 12_000_000, comparator: 'about', unit: { currency: 'EUR' }, modality: 'asserted' }]);
});

test.each(['Les 12 et 13 mars 2019, il a plu.', 'Il utilise GPT-4 et Windows 11.', 'Les deux hommes sont partis.', 'Rendez-vous à 18h30.', 'Le deuxième essai a échoué.'])('no claim in: %s', (text) => {
  expect(fr(text)).toEqual([]);
});

describe('change', () => {
  test.each([
    ['Le chômage a reculé de 3 % en mai.', { direction: 'down', mode: 'by' }],
    ['Les ventes ont progressé de 4 %.', { direction: 'up', mode: 'by' }],
    ['La production baisse (- 0,2 %).', { direction: 'down', mode: 'by' }],
  ])('%s', (text, change) => {
    expect(fr(text)[0].change).toEqual(change);
  });

  test('from and to are two claims, the second with both numbers', () => {
    const [from, to] = fr('Le taux est passé de 35 % à 15 %.');
    expect(from).toMatchObject({ value: 35 });
    expect(from.change).toBeUndefined();
    expect(to).toMatchObject({ value: 15, change: { direction: 'down', mode: 'fromTo', from: 35, to: 15 } });
  });
});

describe('modality', () => {
  test.each([
    ['L’usine emploiera 300 personnes.', 'projected'],
    ['L’usine pourrait employer 300 personnes.', 'possible'],
    ['Le ministre dément avoir perdu 300 dossiers.', 'denied'],
    ['L’usine emploie-t-elle 300 personnes ?', 'question'],
    ['L’usine emploie 300 personnes.', 'asserted'],
  ])('%s', (text, modality) => {
    expect(fr(text)[0].modality).toBe(modality);
  });
});

test('the date of the clause is the time of the claim', () => {
  expect(fr('En mai 2019, l’usine employait 300 personnes.')[0].time).toMatchObject({ text: 'mai 2019', iso: '2019-05' });
});
