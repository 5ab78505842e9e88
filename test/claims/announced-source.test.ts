import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const sources = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, source }) => [words, source?.name]);

describe('who tells what stands behind a colon', () => {
  test.each([
    ['fr', 'La Ligue des joueurs (LDJ) a annoncé une affluence inédite : 31 000 spectateurs.', '31 000 spectateurs', 'Ligue des joueurs'],
    ['fr', 'L’Hôpital de Nantes a fourni les chiffres : 820 chutes l’hiver dernier.', '820 chutes', 'Hôpital de Nantes'],
    ['en', 'The Football Union announced a record crowd: 31,000 spectators.', '31,000 spectators', 'Football Union'],
    ['de', 'Der Bauernverband verwies auf fehlende Erntehelfer: Zwölf Stellen seien unbesetzt.', 'Zwölf Stellen', 'Bauernverband'],
    ['de', 'Rektorin Anna Weber verweist auf Zahlen: 45 Erstklässler, sieben Lehrkräfte.', 'sieben Lehrkräfte', 'Anna Weber'],
    ['it', 'Anche Meta ha diffuso una stima: 0,3 wattora.', '0,3 wattora', 'Meta'],
    ['it', "L'Antitrust ha già scritto tre volte al sindaco: servono altre 1.500 licenze.", '1.500 licenze', 'Antitrust'],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });

  test.each([
    ['en', 'The Football Union bought a new ground: 31,000 seats.', '31,000 seats'],
    ['fr', 'Meta publie un livre : 300 pages.', '300 pages'],
    ['en', 'Anna Weber announced the plan; the ground is new: 31,000 seats.', '31,000 seats'],
  ])('but not what a deed or another clause is told to be: %s: %s', (language, text, words) => {
    expect(sources(language, text)).toContainEqual([words, undefined]);
  });
});

describe('who tells or expects a number by a verb that closes the clause', () => {
  test.each([
    ['de', 'Die Polizei hat 300 Verletzte gemeldet.', '300 Verletzte', 'Polizei'],
    ['de', 'Die Bank hatte mit einem Verlust von 72 Millionen Euro gerechnet.', '72 Millionen Euro', 'Bank'],
    ['nl', 'De politie heeft 300 gewonden gemeld.', '300 gewonden', 'politie'],
    ['nl', 'De bank had op 150 miljoen euro gerekend.', '150 miljoen euro', 'bank'],
    ['de', 'Die Polizei hat 300 Fahrzeuge gefunden.', '300 Fahrzeuge', undefined],
    ['nl', 'De politie heeft 300 fietsen verkocht.', '300 fietsen', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('who counts or fears', () => {
  test.each([
    ['fr', 'La Ligue des joueurs craint six cents licenciements.', 'six cents licenciements', 'Ligue des joueurs'],
    ['en', 'The union fears 800 job cuts.', '800 job cuts', 'union'],
    ['es', 'El sindicato teme 800 despidos.', '800 despidos', 'sindicato'],
    ['it', 'Il sindacato teme 800 licenziamenti.', '800 licenziamenti', 'sindacato'],
    ['nl', 'De vakbond vreest 800 ontslagen.', '800 ontslagen', 'vakbond'],
    ['pt', 'O sindicato teme 800 demissões.', '800 demissões', 'sindicato'],
    ['pl', 'Związek obawia się 800 zwolnień.', '800 zwolnień', 'Związek'],
    ['fr', 'La Croix-Rouge (CR) a recensé 3 500 cas.', '3 500 cas', 'Croix-Rouge'],
    ['fr', 'Le sergent Paul Lenoir en a compté quarante depuis janvier.', 'quarante', 'Paul Lenoir'],
    ['es', 'La Cruz Roja contabilizó 3.500 heridos.', '3.500 heridos', 'Cruz Roja'],
    ['fr', 'La ville compte 90 000 habitants.', '90 000 habitants', undefined],
    ['fr', 'Lyon recense 90 000 habitants.', '90 000 habitants', undefined],
    ['es', 'El sindicato cuenta con 800 afiliados.', '800 afiliados', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});
