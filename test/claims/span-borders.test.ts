import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const spans = (language: string, text: string): string[] => claimsOf(language, text).map(({ text: words }) => words);
const counted = (language: string, text: string): string[] => claimsOf(language, text).map(({ kind, text: words }) => `${kind}: ${words}`);
const changes = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, change }) => [words, change?.direction]);

describe('what belongs to the span of a claim', () => {
  test.each([
    ['fr', 'Il risque un à trois ans de prison.', 'un à trois ans'],
    ['pt', 'A lei prevê penas de um a três anos.', 'um a três anos'],
    ['it', 'Rischia una pena da uno a tre anni.', 'da uno a tre anni'],
    ['de', 'Darauf stehen ein bis drei Jahre.', 'ein bis drei Jahre'],
    ['it', 'Ci sono 364 morti, fino a 40 dispersi.', 'fino a 40 dispersi'],
    ['de', 'Die Stadt verfügt über mehr als 380.000 Einwohner.', 'mehr als 380.000 Einwohner'],
    ['de', 'Ein Erdbeben der Stärke 7,1 Zentralchile hatte es erschüttert.', '7,1'],
    ['it', 'Spende 460 euro, contro i 325 euro di Milano e i 278 di Roma.', '278'],
  ])('ranges that an article starts: %s: %s', (language, text, wanted) => {
    expect(spans(language, text)).toContain(wanted);
  });

  test.each([
    ['nl', 'Het land is door een meer dan zeven jaar durende oorlog verwoest.', 'meer dan zeven jaar'],
    ['it', 'La partita è finita con un 3 a 2.', '3 a 2'],
    ['pl', 'Zagrało zaledwie dziesięć osób.', 'dziesięć osób'],
    ['pl', 'Znał ją od około dwóch tygodni.', 'około dwóch tygodni'],
    ['pl', 'Wprowadzi to do czterech sklepów.', 'czterech sklepów'],
    ['nl', 'Tienduizenden moesten hun woning verlaten.', 'Tienduizenden'],
  ])('words beside it: %s: %s', (language, text, wanted) => {
    expect(spans(language, text)).toEqual([wanted]);
  });

  test.each([
    ['es', 'Recibieron abucheos en, al menos, dos ocasiones.', 'al menos, dos ocasiones'],
    ['fr', 'Le taux est de 1,8 enfant par femme.', '1,8 enfant'],
    ['fr', "Elle a 3 minutes 30 d'avance.", '3 minutes 30'],
    ['fr', "Le club a battu l'Italie 4 à 0 en finale.", '4 à 0'],
    ['en', 'It was a survey of 1709 schoolchildren.', '1709 schoolchildren'],
    ['en', 'Tsunami Devastates Island, Killing Hundreds', 'Hundreds'],
  ])('found: %s: %s', (language, text, wanted) => {
    expect(spans(language, text)).toContain(wanted);
  });

  test.each([
    ['es', 'Depositaron una corona de flores.'],
    ['es', 'Es el único con un peso específico en la política.'],
    ['it', 'Il film non ottenne i risultati sperati.'],
    ['it', 'Un terzo uomo è fuggito.'],
    ['fr', 'Jeux olympiques de Rio : doublé français en judo.'],
  ])('a noun or verb that is a currency or number elsewhere: %s: %s', (language, text) => {
    expect(spans(language, text)).toEqual([]);
  });

  test('the second half of something is no share', () => {
    expect(spans('pt', 'Foi detido na segunda metade do mandato.')).toEqual([]);
  });

  test.each([
    ['es', 'Quedan ocho vueltas.', 'count: ocho vueltas'],
    ['it', 'Ha comprato 3 cavalli.', 'count: 3 cavalli'],
    ['it', "L'auto ha 150 cavalli.", 'measurement: 150 cavalli'],
    ['pl', 'To kosztowało miliony funtów.', 'money: miliony funtów'],
    ['es', 'Lo reduciremos a cinco peleas en lugar de seis, que son demasiadas.', 'count: seis'],
    ['de', 'Zwölf Abgeordnete stimmten dafür, sieben enthielten sich.', 'count: sieben'],
    ['en', 'Twelve members voted for it, seven abstained.', 'count: seven'],
    ['es', 'Tuvo un promedio de 5,6 puntos y 2,9 rebotes por partido.', 'count: 5,6 puntos'],
    ['es', 'La tasa subió tres puntos.', 'percentPoint: tres puntos'],
    ['es', 'El equipo suma tres puntos.', 'count: tres puntos'],
    ['es', 'Diez votaron a favor y siete se abstuvieron.', 'count: siete'],
  ])('counted: %s: %s', (language, text, wanted) => {
    expect(counted(language, text)).toContain(wanted);
  });

  test.each([
    ['es', 'China informa de un 14 % más de casos.', '14 %', 'up'],
    ['it', 'I casi sono il 14% in meno.', '14%', 'down'],
    ['pt', 'O lucro foi 14% a mais que em maio.', '14%', 'up'],
    ['en', 'They sold 14% more cars.', '14%', 'up'],
    ['pt', 'O lucro foi de 3 milhões, mais 48% do que no ano anterior.', '48%', 'up'],
    ['pt', 'O índice fechou em baixa, menos 0,23 por cento.', 'menos 0,23 por cento', 'down'],
    ['en', 'They will spend $20 million more on robots.', '$20 million', undefined],
  ])('compared: %s: %s', (language, text, words, direction) => {
    expect(changes(language, text)).toContainEqual([words, direction]);
  });
});
