import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { claimsOf } from './claims-of.ts';

const subjects = (language: string, text: string): Array<string | undefined> => claimsOf(language, text).map(({ subject }) => subject?.text);

describe('the subject of the verb', () => {
  test.each([
    ['fr', 'Renault emploie 12 000 salariés.', 'Renault'],
    ['en', 'Before the pandemic, the opioid crisis claimed 15,393 lives.', 'opioid crisis'],
    ['en', 'The Labour Party (LP) gained 13 seats.', 'Labour Party'],
    ['de', 'Am Dienstag stieg die Aktie um 3 Prozent.', 'Aktie'],
    ['de', 'Der Dax stieg bis zum Nachmittag um 1,8 Prozent.', 'Dax'],
    ['nl', 'Volgens het bedrijf steeg de omzet met 3 procent.', 'omzet'],
    ['fr', 'Ce territoire ne compte que 250 000 habitants.', 'territoire'],
    ['it', 'La società ha chiuso il 2025 con ricavi per 2,3 miliardi di euro.', 'ricavi'],
  ])('%s: %s', (language, text, subject) => {
    expect(subjects(language, text)).toContain(subject);
  });
});

describe('what is changed, not who changes it', () => {
  test.each([
    ['en', 'The Bank of England raised its rate by 25 basis points.', 'rate'],
    ['fr', 'La cheminée réduit de 10 % le taux de particules.', 'taux de particules'],
    ['de', 'Der Konzern hat den Umsatz um 3,5 Prozent gesteigert.', 'Umsatz'],
  ])('%s: %s', (language, text, subject) => {
    expect(subjects(language, text)).toEqual([subject]);
  });
});

describe('the noun that the number hangs on', () => {
  test.each([
    ['fr', 'C’est un investissement de 12 millions d’euros.', 'investissement'],
    ['pl', 'Chiny ogłosiły 14-procentowy wzrost liczby chorych.', 'liczby chorych'],
    ['es', 'Anunció un aumento del 14 % del número de casos.', 'número de casos'],
    ['nl', 'Er was een aardbeving met een kracht van 7,5 op de schaal van Richter.', 'aardbeving'],
  ])('%s: %s', (language, text, subject) => {
    expect(subjects(language, text)[0]).toBe(subject);
  });
});

describe('a count that is its clause’s subject tells of what happened', () => {
  test.each([
    ['it', 'Più di 29000 bambini sono morti a causa della siccità.', 'siccità'],
    ['es', 'Catorce personas fueron atendidas por lesiones leves durante las protestas.', 'protestas'],
    ['nl', 'Meer dan 20 miljoen mensen keken naar de hoorzitting.', 'hoorzitting'],
    ['fr', 'Huit personnes sont mortes lundi.', 'personnes'],
  ])('%s: %s', (language, text, subject) => {
    expect(subjects(language, text)).toEqual([subject]);
  });
});

test('a rank tells of the name beside it', () => {
  expect(subjects('en', 'The second largest party, Labour, lost.')).toEqual(['Labour']);
});

test('a share tells of what it is taken from', () => {
  expect(subjects('es', 'Un 58 % de los "posibles" votantes de Massachusetts dijo que no.')).toEqual(['votantes de Massachusetts']);
});

test('a part of a number has its own place', () => {
  expect(subjects('de', 'Der Konzern beschäftigt 5500 Mitarbeiter, davon etwa 1000 im Werk Bochum.')).toEqual(['Konzern', 'Werk Bochum']);
});

test('a definite noun stands for an entity, an indefinite one does not', () => {
  const found = analyze('Toyota reported results on Monday. The company employs 5,000 people. A company needs 300 people.', { language: 'en' });
  const [definite, indefinite] = found.claims;
  expect(found.entities.find(({ id }) => id === definite.subject?.entityId)?.name).toBe('Toyota');
  expect(indefinite.subject?.entityId).toBeUndefined();
});
