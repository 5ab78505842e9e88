import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const sourceOf = (language: string, text: string): string | undefined => claimsOf(language, text).at(-1)?.source?.name;

describe('who speaks of a number', () => {
  test.each([
    ['es', 'La policía habló de 30 heridos.', 'policía'],
    ['es', 'El ministerio habla de unos 300 casos.', 'ministerio'],
    ['it', 'Il ministero ha parlato di circa 300 casi.', 'ministero'],
    ['pt', 'A polícia falou em 30 feridos.', 'polícia'],
    ['fr', 'Le journal fait état de trois morts.', 'journal'],
    ['en', 'Police spoke of 30 injured people.', 'Police'],
    ['nl', 'De politie sprak van dertig gewonden.', 'politie'],
    ['de', 'Auch Rettungskräfte berichten von zwei Explosionen.', 'Rettungskräfte'],
    ['pl', 'Policja mówi o 30 rannych.', 'Policja'],
  ])('%s: %s', (language, text, source) => {
    expect(sourceOf(language, text)).toBe(source);
  });

  test.each([
    ['en', 'He spoke of his youth, and 30 people laughed.'],
    ['de', 'Sie sprach von ihrer Jugend in 30 Ländern.'],
  ])('only where the number stands right behind: %s: %s', (language, text) => {
    expect(sourceOf(language, text)).toBeUndefined();
  });
});

describe('who tells in a relative clause behind the number', () => {
  test.each([
    ['en', 'The 300 cases that the ministry reported were mild.', 'ministry'],
    ['fr', 'Les 300 cas que le ministère a signalés restent ouverts.', 'ministère'],
    ['de', 'Es gab 300 Fälle, die das Ministerium gemeldet hat.', 'Ministerium'],
    ['pt', 'O governador quer recuperar os 739 milhões de euros que ele diz estar gastando.', 'governador'],
    ['en', 'The 300 people who said they saw it left.', undefined],
  ])('%s: %s', (language, text, source) => {
    expect(sourceOf(language, text)).toBe(source);
  });
});

describe('papers report like bodies', () => {
  test.each([
    ['en', 'The paper reported three deaths.', 'paper'],
    ['pt', 'O jornal informou três mortes.', 'jornal'],
  ])('%s: %s', (language, text, source) => {
    expect(sourceOf(language, text)).toBe(source);
  });
});

describe('figures of their own', () => {
  test.each([
    ['de', 'Helfer konnten nach eigenen Angaben 6.000 Menschen retten.', 'Helfer'],
    ['de', 'Nach eigenen Angaben hat Siemens 300 Stellen gestrichen.', 'Siemens'],
    ['en', 'The group earned, according to its own figures, 30 million euros.', 'group'],
    ['en', 'According to her own account, Anna Smith lost 30 pounds.', 'Anna Smith'],
    ['fr', "Selon ses propres chiffres, le groupe a gagné 30 millions d'euros.", 'groupe'],
    ['nl', 'Volgens eigen cijfers verdiende het bedrijf 30 miljoen euro.', 'bedrijf'],
    ['de', 'Nach Polizeiangaben starben 3 Menschen.', 'Polizei'],
    ['de', 'Nach Regierungsangaben starben 3 Menschen.', 'Regierung'],
    ['de', 'Nach Unternehmensangaben fehlen 3 Maschinen.', 'Unternehmen'],
  ])('%s: %s', (language, text, source) => {
    expect(sourceOf(language, text)).toBe(source);
  });
});

describe('bodies with adjectives, places and documents', () => {
  test.each([
    ['en', 'The French government reported 30 deaths.', 'French government'],
    ['en', 'London police reported 30 deaths.', 'London police'],
    ['de', 'Die örtliche Polizei meldete 30 Tote.', 'örtliche Polizei'],
    ['it', "Le forze Usa in Afghanistan riferiscono dell'uccisione di due soldati.", 'forze Usa'],
    ['pl', 'Według danych z bazy Aviation Safety Network zginęło 111 osób.', 'Aviation Safety Network'],
    ['pl', 'Według raportu opublikowanego w sobotę przez Alaska State Troopers zatrzymano 29-latka.', 'Alaska State Troopers'],
    ['en', 'New flag designs reported 30 deaths.', undefined],
  ])('%s: %s', (language, text, source) => {
    expect(sourceOf(language, text)).toBe(source);
  });
});
