import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const subjects = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, subject }) => [words, subject?.text]);

describe('what an object tells of in Romance languages', () => {
  test.each([
    ['fr', 'La banque a réduit ses taux à 9 %.', '9 %', 'taux'],
    ['fr', 'La banque a relevé sa prévision de croissance à 0,9 %.', '0,9 %', 'prévision de croissance'],
    ['fr', 'Orvane a publié un bénéfice net en hausse de 12 %.', '12 %', 'bénéfice net'],
    ['fr', 'Orvane est en hausse de 12 %.', '12 %', 'Orvane'],
    ['it', 'Orvane registra ricavi in crescita del 12%.', '12%', 'ricavi'],
    ['pt', 'A Orvane teve uma receita em alta de 12%.', '12%', 'receita'],
    ['it', 'Nel 2024 gli arrivi di turisti sono aumentati del 4,2%.', '4,2%', 'arrivi di turisti'],
    ['es', 'El tribunal condenó al exalcalde a seis años de prisión y al pago de una multa de 250.000 euros.', '250.000 euros', 'exalcalde'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(subjects(language, text)).toContainEqual([words, subject]);
  });
});

describe('clauses of their own behind a number', () => {
  test.each([
    ['Un giovane su quattro non lavora e il 12% delle famiglie vive in affitto.', '12%', 'famiglie'],
    ['Gli sfollati sono circa 2.000 e sette comuni sono isolati.', 'sette comuni', 'comuni'],
  ])('%s', (text, words, subject) => {
    expect(subjects('it', text)).toContainEqual([words, subject]);
  });
});

describe('parts of what was counted before', () => {
  test.each([
    ['fr', "Dix pompiers ont été blessés, dont trois grièvement, et cinq d'entre eux sont morts.", ['Dix pompiers', 'trois', 'cinq']],
    ['it', 'Dieci persone sono ferite, tre di loro in modo grave.', ['Dieci persone', 'tre']],
    ['it', 'Dieci persone sono ferite, tre delle quali in modo grave.', ['Dieci persone', 'tre']],
    ['pt', 'Dez pessoas ficaram feridas, três delas em estado grave.', ['Dez pessoas', 'três']],
    ['pt', 'Dez pessoas ficaram feridas, das quais três em estado grave.', ['Dez pessoas', 'três']],
    ['es', 'Diez personas resultaron heridas, tres de las cuales están graves.', ['Diez personas', 'tres']],
  ])('%s: %s', (language, text, words) => {
    expect(claimsOf(language, text).map((claim) => claim.text)).toEqual(words);
  });
});

describe('amounts without their currency', () => {
  test.each([
    ['fr', "Le service compte 500 millions d'utilisateurs et vaut 9 milliards d'euros. Le groupe va investir 5 milliards.", '5 milliards'],
    ['es', 'La firma debe 9 millones de euros. Emplea a 17 mil trabajadores y prevé invertir 4.200 millones.', '4.200 millones'],
    ['it', 'La sonda vale 9 milioni di euro e ha percorso 7 miliardi di chilometri. Il governo ha stanziato 2,5 miliardi.', '2,5 miliardi'],
    ['pt', 'A empresa deve 9 milhões de euros e transportou 16 milhões de passageiros. "Investimos 90 milhões", disse Ana Silva.', '90 milhões'],
  ])('%s: %s', (language, text, words) => {
    expect(claimsOf(language, text).find((claim) => claim.text === words)).toMatchObject({ kind: 'money', unit: { currency: 'EUR' } });
  });

  test('without money before it millions count what the number before counts', () => {
    expect(claimsOf('fr', "Le service compte 500 millions d'utilisateurs. Son concurrent en a 300 millions.")[1]).toMatchObject({ kind: 'count', value: 300_000_000 });
  });
});

describe('points', () => {
  test.each([
    ['es', 'El equipo suma 34 puntos.', 'count'],
    ['it', 'I nerazzurri hanno 31 punti in classifica.', 'count'],
    ['es', 'El paro bajó 2 puntos.', 'percentPoint'],
  ])('%s: %s', (language, text, kind) => {
    expect(claimsOf(language, text)[0].kind).toBe(kind);
  });

  test.each([
    ["L'inflazione è scesa all'1,6%.", { direction: 'down', mode: 'to', to: 1.6 }],
  ])('%s', (text, change) => {
    expect(claimsOf('it', text)[0].change).toEqual(change);
  });
});
