import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const told = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, subject }) => [words, subject?.text]);

describe('nouns that belong to a preposition', () => {
  test.each([
    ['en', 'Speaking in front of a large crowd of 800 workers, Dana Ruiz smiled.', '800 workers', 'large crowd'],
    ['fr', 'Le chien a été retrouvé au bout de six heures.', 'six heures', 'chien'],
    ['fr', 'Douze marins étaient en détresse au large de la côte.', 'Douze marins', 'côte'],
    ['de', 'Infolge des Zusammenstoßes waren elf Menschen gestorben.', 'elf Menschen', 'Zusammenstoßes'],
    ['it', 'A causa dello sciopero sono stati cancellati 120 treni.', '120 treni', 'sciopero'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('whose age it is', () => {
  test.each([
    ['fr', 'Paul Morin est mort lundi, âgé de 93 ans.', '93 ans', 'Paul Morin'],
    ['fr', 'Paul Morin était âgé de 46 ans.', '46 ans', 'Paul Morin'],
    ['es', 'Roig, un mecánico de 42 años, grabó la protesta.', '42 años', 'Roig'],
    ['en', 'Gloria Menz developed severe eczema at the age of four months.', 'four months', 'Gloria Menz'],
    ['it', 'Le vittime sono Elena Alvi, di 19 anni, e Marco Rossi, di 22.', '19 anni', 'Elena Alvi'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('what stands before the verb', () => {
  test.each([
    ['fr', 'Disponible depuis mai pour les abonnés, le film a coûté 12 millions d’euros.', '12 millions d’euros', 'film'],
    ['en', 'Yesterday, day five of the tournament, Sweden defeated South Korea 1–0.', '1–0', 'Sweden'],
    ['en', 'After 18 months of treatment, Ana Prieto returned.', '18 months', 'Ana Prieto'],
    ['en', 'For 24 hours, the minister refused to speak.', '24 hours', 'minister'],
    ['nl', 'Individueel won Warners de tienkamp met 8206 punten.', '8206 punten', 'Warners'],
    ['de', 'Immerhin konnten die Aktien ein Plus von 9 Prozent verbuchen.', '9 Prozent', 'Aktien'],
    ['es', 'Ahí viven más de 300 000 personas.', 'más de 300 000 personas', 'personas'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('clauses of their own', () => {
  test.each([
    ['it', 'La quantità di sprechi è tale che circa 1 miliardo di persone soffrono di fame.', 'circa 1 miliardo di persone', 'persone'],
    ['nl', 'Er raakten drie mensen gewond en er vielen twee doden.', 'drie mensen', 'mensen'],
    ['en', 'Today, about 100,000 Greeks worship the old gods.', 'about 100,000 Greeks', 'Greeks'],
    ['en', 'It is one of the five pillars of the faith.', 'five pillars', 'pillars of the faith'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('datelines, and what has a property', () => {
  test.each([
    ['es', 'Ciudad de México.- El huracán Nereida cruzó la costa el martes. Dejó al menos nueve muertos.', 'al menos nueve muertos', 'huracán Nereida'],
    ['pl', 'Gdańsk, 19 lutego 2026 r. – Producent dźwigów miał w 2025 roku przychody w wysokości prawie 1,2 mld zł.', 'prawie 1,2 mld zł', 'przychody'],
    ['pl', 'Burmistrz Sylwia Kramer przedstawiła budżet w wysokości 84 milionów złotych.', '84 milionów złotych', 'budżet'],
    ['pl', 'Huragan o prędkości 147 km/h zniszczył 20 domów.', '147 km/h', 'Huragan'],
    ['nl', 'Op het eiland werden windstoten van 147 km/u gemeten.', '147 km/u', 'windstoten'],
    ['nl', 'Het bedrijf heeft de omzet in 2025 met 3,5 procent verhoogd tot 12 miljoen euro.', '3,5 procent', 'omzet'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('counts that bring something in', () => {
  test.each([
    ['pt', 'Dezenas de acionistas pediam um dividendo maior.', 'Dezenas de acionistas', 'acionistas'],
    ['es', '40.000 familias recibirán un aviso en los próximos días.', '40.000 familias', 'familias'],
    ['en', 'By a narrow 52 percent, the voters backed it.', '52 percent', 'voters'],
    ['en', 'Its unemployment rate of 4.9% is low.', '4.9%', 'unemployment rate'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});

describe('places, purposes and what a share is taken of', () => {
  test.each([
    ['fr', 'À Lyon, en France, un homme de 30 ans a été arrêté.', '30 ans', 'homme'],
    ['fr', 'Le gouvernement propose une loi pour que 111 000 policiers reçoivent une prime.', '111 000 policiers', 'policiers'],
    ['fr', 'La température est tombée dans les environs de 20 degrés.', '20 degrés', 'température'],
    ['it', 'Almeno il 40% dei tagli colpirà i quartieri nord.', 'Almeno il 40%', 'tagli'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });
});
