import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const sources = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, source }) => [words, source?.name]);

describe('who claims a number, by verbs of saying', () => {
  test.each([
    ['en', 'Nissan added 300 jobs in Sunderland.', '300 jobs'],
    ['fr', 'Les gendarmes ont découvert 104 000 euros dans un sac.', '104 000 euros'],
    ['nl', 'De autoriteiten sloten het strand 48 uur af.', '48 uur'],
    ['fr', 'Les ouvriers continuent à fumer deux fois plus que les cadres.', 'deux fois plus'],
  ])('what is found, added or closed is not said: %s: %s', (language, text, words) => {
    expect(sources(language, text)).toContainEqual([words, undefined]);
  });

  test.each([
    ['en', 'Police found that 3 people had died.', '3 people', 'Police'],
    ['fr', 'Le site Corvia a analysé les matchs et a découvert que 15 joueurs avaient perdu.', '15 joueurs', 'Corvia'],
  ])('but a clause that one finds is: %s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });

  test.each([
    ['de', 'Am Ende gab der Bundeswahlleiter eine Wahlbeteiligung von 77,7 Prozent bekannt.', '77,7 Prozent', 'Bundeswahlleiter'],
    ['de', 'Gestern meldete die Polizei 300 Verletzte.', '300 Verletzte', 'Polizei'],
    ['nl', 'Volgend jaar verwacht de bank een verlies van 72 miljoen euro.', '72 miljoen euro', 'bank'],
  ])('the subject behind a verb that comes second: %s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });

  test.each([
    ['it', 'Il centro ha avvisato i turisti di tenersi lontani, dopo che si erano registrate 183 emissioni.', '183 emissioni'],
    ['nl', 'Het bureau waarschuwde de bewoners, nadat er 183 emissies waren geregistreerd.', '183 emissies'],
    ['fr', 'Alors que le premier bilan annonçait 18 décès, ce sont 45 personnes qui ont perdu la vie.', '45 personnes'],
  ])('a clause beside what was said is not: %s: %s', (language, text, words) => {
    expect(sources(language, text)).toContainEqual([words, undefined]);
  });

  test.each([
    ['pt', 'No segundo trimestre, a empresa teve um lucro de 2 milhões de euros.', '2 milhões de euros', undefined],
    ['pt', 'Num eventual segundo turno, a candidata teria 50% dos votos.', '50%', undefined],
    ['it', "È il secondo paese con 20 casi.", '20 casi', undefined],
    ['pt', 'Segundo dados da Infraero, 26 partidas foram canceladas.', '26 partidas', 'Infraero'],
    ['it', '20.000 case sono state abbattute, secondo quanto afferma il portavoce.', '20.000 case', 'portavoce'],
    ['pt', 'O rio atingiu 10 metros, segundo informou nesta segunda-feira, 23, a BBC.', '10 metros', 'BBC'],
  ])('ordinals are no prepositions of attribution: %s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });

  test.each([
    ['nl', 'Een nieuw onderzoek van YouGov laat zien dat 41 procent dat gelooft.', '41 procent', 'YouGov'],
    ['es', 'Un nuevo estudio de la OMS muestra que el 41 % duerme mal.', '41 %', 'OMS'],
    ['fr', "Une récente étude de l'Insee montre que 41 % des Français sont pour.", '41 %', 'Insee'],
    ['en', 'The latest National Hurricane Center models predict 2 to 4 inches of rain.', '2 to 4 inches', 'National Hurricane Center'],
  ])('data by a noun behind its adjective: %s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });

  test.each([
    ['en', 'The 20 million viewers reported by Nielsen saw it.', '20 million viewers', 'Nielsen'],
    ['nl', 'Het gaat om 300 gevallen die door het ministerie zijn gemeld.', '300 gevallen', 'ministerie'],
    ['de', '300 Fälle wurden vom Ministerium gemeldet.', '300 Fälle', 'Ministerium'],
    ['en', 'The damage was estimated at $3 million by insurers.', '$3 million', 'insurers'],
    ['fr', 'Les dégâts sont estimés à 3 millions d’euros par les assureurs.', '3 millions d’euros', 'assureurs'],
    ['fr', '300 personnes ont été blessées par la police.', '300 personnes', undefined],
  ])('who told, behind a participle: %s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });

  test('between two parts of what one person says', () => {
    expect(sources('en', 'Judge Anna Meyer said they had "accepted responsibility at an early stage" by pleading guilty to fourteen charges each and "spared the children a long trial."')).toEqual([['fourteen charges', 'Anna Meyer']]);
    expect(sources('en', 'Anna Meyer said he "accepted responsibility". The firm has 300 workers. She "spared nobody".')).toEqual([['300 workers', undefined]]);
  });

  test.each([
    ['it', "L'uomo — di 15 anni più anziano della ragazza — ha confessato di averla aggredita.", '15 anni'],
    ['it', 'A 24 ore di distanza dalla notizia, il capitano ha annunciato alla stampa il suo ritiro.', '24 ore'],
  ])('what goes on behind an insertion or opens the sentence is no report at its end: %s: %s', (language, text, words) => {
    expect(sources(language, text)).toContainEqual([words, undefined]);
  });
});
