import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const read = (language: string, text: string): unknown[] => claimsOf(language, text).map(({ text: span, value, unit }) => [span, value, unit?.text]);

describe('a bare number that a noun of number announces counts what hangs on the noun', () => {
  test.each([
    ['fr', 'Le nombre de blessés s’élève maintenant à 528.', [['528', 528, 'blessés']]],
    ['fr', 'Le nombre de nouveaux cas est de 4 500.', [['4 500', 4500, 'cas']]],
    ['en', 'The number of injured is 120.', [['120', 120, 'injured']]],
    ['es', 'El número de heridos es de 120.', [['120', 120, 'heridos']]],
    ['it', 'Il numero degli aerei è stato limitato a 9.', [['9', 9, 'aerei']]],
    ['de', 'Die Zahl der neuen Fälle liegt bei 45.', [['45', 45, 'Fälle']]],
    ['nl', 'Het aantal gewonden staat op 120.', [['120', 120, 'gewonden']]],
    ['pl', 'Liczba ofiar wzrosła do 45.', [['45', 45, 'ofiar']]],
    ['pt', 'O total de feridos é de 120.', [['120', 120, 'feridos']]],
    ['sv', 'Antalet anställda är 120.', [['120', 120, 'anställda']]],
    ['ru', 'Число погибших достигло 45.', [['45', 45, 'погибших']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  test('the noun behind its value', () => {
    expect(read('pt', 'Chega a 14 o número de linchamentos.')).toEqual([['14', 14, 'linchamentos']]);
    expect(read('fr', 'Ce décès porte à 86 le nombre de personnes tuées.')).toEqual([['86', 86, 'personnes']]);
  });

  test('a toll has no unit of its own and takes none of other sentences', () => {
    expect(read('fr', 'Le séisme a détruit 12 maisons. Le bilan du séisme est passé à 40.')).toEqual([['12 maisons', 12, 'maisons'], ['40', 40, undefined]]);
    expect(read('en', 'The death toll stands at 832.')).toEqual([['832', 832, undefined]]);
    expect(read('en', 'The main island has a population of 600.')).toEqual([['600', 600, undefined]]);
  });

  test('a total without a noun counts what its sentence counts', () => {
    expect(read('fr', 'Elle compte 93 000 personnes, pour un total de plus de 120 000.')).toEqual([['93 000 personnes', 93000, 'personnes'], ['plus de 120 000', 120000, 'personnes']]);
  });

  test('no number of a phrase that only names its source', () => {
    expect(read('fr', 'Selon un dernier bilan, il habite au 12.')).toEqual([]);
  });
});

describe('a number behind a verb and before its subject counts it', () => {
  test.each([
    ['it', 'Sono 45 gli arrestati.', [['45', 45, 'arrestati']]],
    ['it', 'Sono stati dodici i feriti.', [['dodici', 12, 'feriti']]],
    ['it', 'Salgono a 45 i morti.', [['45', 45, 'morti']]],
    ['pt', 'São seis os painéis em debate.', [['seis', 6, 'painéis']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

describe('bare numbers with the unit of another number', () => {
  test.each([
    ['es', 'Un joven de 17 años, dos de 18 y uno de 20 fueron arrestados.', [['17 años', 17, 'años'], ['18', 18, 'años'], ['20', 20, 'años']]],
    ['it', 'Un uomo di 35 anni ha picchiato la compagna di 30.', [['35 anni', 35, 'anni'], ['30', 30, 'anni']]],
    ['fr', 'Le taux atteint 8,5 % contre 7 en mai.', [['8,5 %', 8.5, '%'], ['7', 7, '%']]],
    ['fr', 'Les cadres sont plus nombreux (38 contre 19 %).', [['38', 38, '%'], ['19 %', 19, '%']]],
    ['fr', 'Il salue que 26 des 27 pays aient voté.', [['26', 26, 'pays'], ['27 pays', 27, 'pays']]],
    ['fr', 'Les 42 pays participaient, seuls 26 se sont qualifiés.', [['42 pays', 42, 'pays'], ['26', 26, 'pays']]],
    ['pl', 'Program zawierał 13 walk, w tym sześć na karcie głównej.', [['13 walk', 13, 'walk'], ['sześć', 6, 'walk']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

describe('values reached over an adverb', () => {
  test.each([
    ['de', 'Die Quote stieg auf nun 45.', 45],
    ['en', 'The crew dropped to just 12.', 12],
    ['fr', 'Les membres seraient réduits à seulement 100.', 100],
  ])('%s: %s', (language, text, value) => {
    expect(claimsOf(language, text)).toMatchObject([{ value, change: { mode: 'to', to: value } }]);
  });

  test('the result of a match is none', () => {
    expect(claimsOf('en', 'The top-ranked player fell 2 and 1 to his rival.')).toEqual([]);
  });
});

describe('some of what is named', () => {
  test.each([
    ['pt', 'Três dos animais estão vivos.', [['Três dos animais', 3, 'animais']]],
    ['it', 'Dodici delle compagini sono al via.', [['Dodici delle compagini', 12, 'compagini']]],
    ['it', 'Presenti solo dodici delle trentadue compagini.', [['dodici', 12, 'compagini'], ['trentadue compagini', 32, 'compagini']]],
    ['fr', 'Douze des trente-deux troupes étaient là.', [['Douze', 12, 'troupes'], ['trente-deux troupes', 32, 'troupes']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});
