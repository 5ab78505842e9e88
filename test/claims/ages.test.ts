import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const told = (language: string, text: string): string[] => claimsOf(language, text).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('ages', () => {
  test.each([
    ['en', 'A survey of children aged 8–10 years was made.', 'age: 8–10 years'],
    ['en', 'Children aged between 8 and 10 years took part.', 'age: between 8 and 10 years'],
    ['fr', 'Des jeunes âgés de 16 à 18 ans ont voté.', 'age: 16 à 18 ans'],
    ['es', 'Jóvenes con edades comprendidas entre los 16 y los 18 años.', 'age: entre los 16 y los 18 años'],
    ['pt', 'Eram jovens com idades compreendidas entre os 16 e os 18 anos.', 'age: entre os 16 e os 18 anos'],
    ['de', 'Jugendliche zwischen 16 und 18 Jahren dürfen wählen.', 'age: zwischen 16 und 18 Jahren'],
    ['pl', 'Młodzież w wieku od 16 do 18 lat może głosować.', 'age: od 16 do 18 lat'],
  ])('ranges: %s: %s', (language, text, wanted) => {
    expect(told(language, text)).toContain(wanted);
  });

  test.each([
    ['es', 'El actor, que cumplía 21 años ese día, ganó.', 'age: 21 años'],
    ['es', 'Un jugador de baloncesto de 20 años fue detenido.', 'age: 20 años'],
    ['it', 'Uno studente sudcoreano di 23 anni è stato fermato.', 'age: 23 anni'],
    ['it', "È morta all'età di soli 48 anni.", 'age: 48 anni'],
    ['fr', 'Un patient de 29 ans est mort.', 'age: 29 ans'],
    ['fr', 'Il a 31 ans.', 'age: 31 ans'],
    ['pl', 'Max Kowalski skończył 21 lat.', 'age: 21 lat'],
  ])('beside persons: %s: %s', (language, text, wanted) => {
    expect(told(language, text)).toContain(wanted);
  });

  test.each([
    ['nl', 'Rose Leslie, die ook 31 is, gaf dat toe.', 'age: 31'],
    ['en', 'Rose Leslie, who is also 31, said so.', 'age: 31'],
    ['nl', 'Karin Palm, 29 uit Arnhem, werd gearresteerd.', 'age: 29'],
  ])('without a unit: %s: %s', (language, text, wanted) => {
    expect(told(language, text)).toContain(wanted);
  });

  test.each([
    ['es', 'Firmó un contrato laboral de 20 años.', 'duration: 20 años'],
    ['fr', 'Il risque une peine ferme de 15 ans.', 'duration: 15 ans'],
  ])('but terms last: %s: %s', (language, text, wanted) => {
    expect(told(language, text)).toContain(wanted);
  });
});

describe('years behind the noun of an age', () => {
  test.each([
    ['en', 'The average age of the ministers is 47 years.', 'age: 47 years'],
    ['es', 'Sube la edad de jubilación a los 67 años.', 'age: 67 años'],
    ['it', "L'età media dei ministri è 47 anni.", 'age: 47 anni'],
    ['pt', 'A idade média é de 47 anos.', 'age: 47 anos'],
    ['de', 'Das Durchschnittsalter liegt bei 47 Jahren.', 'age: 47 Jahren'],
    ['nl', 'De gemiddelde leeftijd is 47 jaar.', 'age: 47 jaar'],
    ['en', 'In this age, ten years are long.', 'duration: ten years'],
  ])('%s: %s', (language, text, wanted) => {
    expect(told(language, text)).toContain(wanted);
  });
});

describe('ages behind brackets and pronouns', () => {
  test.each([
    ['pt', 'O senador Antônio Prado (DEM-BA), de 79 anos, morreu.', 'age: 79 anos'],
    ['fr', 'François Durand (PS), 45 ans, est élu.', 'age: 45 ans'],
    ['fr', 'Ses deux filles (11 et 14 ans) jouent.', 'age: 11'],
    ['pl', 'Spotkał 31-letnią aktorkę Rose Leslie.', 'age: 31-letnią'],
    ['pt', 'Duas mulheres na faixa dos 80 anos morreram.', 'age: 80 anos'],
    ['en', 'She moved when she was six so they could be closer.', 'age: six'],
    ['en', 'He stayed there until he was eighteen and then left.', 'age: eighteen'],
    ['nl', 'De bestuurder staat al negen jaar in het vak.', 'duration: negen jaar'],
  ])('%s: %s', (language, text, wanted) => {
    expect(told(language, text)).toContain(wanted);
  });
});
