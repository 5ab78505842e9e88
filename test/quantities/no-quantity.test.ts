import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities/index.ts';

const spans = (text: string, language: string): string[] => findQuantities(text, { language }).map(({ text: span }) => span);

describe('numbers that are no quantity', () => {
  it.each([
    'Call +44 20 7946 0958 today.',
    'Call +44 2079 460958 today.',
    'Call (555) 123-4567 today.',
    'Call +1 (202) 555-0143 today.',
    'Call +1-202-555-0143 today.',
    'Call 0800 123 456 today.',
    'Call 0612345678 today.',
    'Call 06.12.34.56.78 today.',
  ])('telephone number: %s', (text) => {
    expect(spans(text, 'en')).toEqual([]);
  });

  it('leaves amounts with a plus sign or in groups of three alone', () => {
    expect(spans('+350 000 000 euros', 'fr')).toEqual(['+350 000 000 euros']);
    expect(spans('It rose (555) points, 0.75 percent.', 'en')).toEqual(['555', '0.75 percent']);
  });

  it('a number with a scale or in groups of three is none of the name before it', () => {
    expect(spans('Le groupe a perdu en Norvège 30 millions.', 'fr')).toEqual(['30 millions']);
    expect(spans('La cadena factura en Portugal 2.400 millones, más que su rival.', 'es')).toEqual(['2.400 millones']);
    expect(spans('The union counted in Leeds 1,250 of them.', 'en')).toEqual(['1,250']);
    expect(spans('She flew a Boeing 747 and uses Windows 11.', 'en')).toEqual([]);
  });

  it('capitals tell of no name in a headline that has them all over', () => {
    expect(spans('Bakery Chain Cuts 300 Jobs in Leeds', 'en')).toEqual(['300 Jobs']);
    expect(spans('FACTORY CLOSURE COSTS 210 JOBS', 'en')).toEqual(['210 JOBS']);
    expect(spans('UN INCENDIO DEJA 12 MUERTOS EN LUGO', 'es')).toEqual(['12 MUERTOS']);
  });

  it('versions behind a name', () => {
    expect(spans('Llama 3.1 and Gemini 2.5 Pro were released.', 'en')).toEqual([]);
    expect(spans('Le modèle Gemini 2.5 Pro bat Llama 3.1 405B.', 'fr')).toEqual([]);
    expect(spans('Shares of Apple gained 2.5 percent, about 3.1 million of them in April.', 'en')).toEqual(['2.5 percent', 'about 3.1 million']);
  });

  it('clock times, but not durations behind a comparison or a noun', () => {
    expect(spans('Rendez-vous à 17 heures, de 8 heures à 12 heures et à partir de 14 heures.', 'fr')).toEqual([]);
    expect(spans('Fermé entre 8 h et 12 h, ouvert dès 17 h 30.', 'fr')).toEqual([]);
    expect(spans('De winkel gaat om 20.30 uur open.', 'nl')).toEqual([]);
    expect(spans('Abre a las 20 horas.', 'es')).toEqual([]);
    expect(spans('Pendant 24 heures ou après 12 heures de garde.', 'fr')).toEqual(['24 heures', '12 heures']);
    expect(spans('Durante 24 horas, en 48 horas.', 'es')).toEqual(['24 horas', '48 horas']);
    expect(spans("L'attaque a duré moins de douze heures, après une garde de douze heures.", 'fr')).toEqual(['moins de douze heures', 'douze heures']);
  });
});

describe('comparisons', () => {
  it.each([
    ['Il y a au moins 40 % de hausse.', 'fr', 'au moins 40 %', 40, 'atLeast'],
    ['Au moins neuf morts.', 'fr', 'Au moins neuf morts', 9, 'atLeast'],
    ['Hay por lo menos 40 % de subida.', 'es', 'por lo menos 40 %', 40, 'atLeast'],
    ['Pelo menos nove mortos.', 'pt', 'Pelo menos nove mortos', 9, 'atLeast'],
    ['Un peu plus de 300 personnes.', 'fr', 'Un peu plus de 300 personnes', 300, 'aboutAbove'],
    ['Un poco más de 300 personas.', 'es', 'Un poco más de 300 personas', 300, 'aboutAbove'],
  ])('%s', (text, language, span, value, comparator) => {
    expect(findQuantities(text, { language })).toMatchObject([{ text: span, value, comparator }]);
  });

  it('reads a sign that ends no comparison', () => {
    expect(findQuantities('La température était de moins 12 degrés.', { language: 'fr' })).toMatchObject([{ text: 'moins 12 degrés', value: -12 }]);
  });
});

describe('shares and one of a few', () => {
  it('reads a share of a number, but not one of the six', () => {
    const found = findQuantities('Acht van de tien Nederlanders, een van de zes zenders, een op de vijf vrouwen.', { language: 'nl' });
    expect(found.map(({ text, kind, value }) => [text, kind, value])).toEqual([
      ['Acht van de tien Nederlanders', 'fraction', 0.8],
      ['zes zenders', 'count', 6],
      ['een op de vijf vrouwen', 'fraction', 0.2],
    ]);
    expect(findQuantities('Uno de cada cinco niños.', { language: 'es' })).toMatchObject([{ text: 'Uno de cada cinco niños', kind: 'fraction', value: 0.2 }]);
  });
});

describe('numbers of notes and telephones', () => {
  it.each([
    ['The channel has 45 views [15] so far.', ['45 views']],
    ['Call +4588304520 now.', []],
    ['The profit rose by +1,000,000,000 euros.', ['+1,000,000,000 euros']],
  ])('%s', (text, spans) => {
    expect(findQuantities(text, { language: 'en' }).map((quantity) => quantity.text)).toEqual(spans);
  });
});

it('digits between two capitals belong to a name', () => {
  expect(findQuantities('Parmi eux Mario Kart 8 Deluxe et 12 Français.', { language: 'fr' }).map((quantity) => quantity.text)).toEqual(['12 Français']);
});

it('a word without its accent is another one', () => {
  expect(findQuantities('La città è una meta del turismo, la metà degli iscritti.', { language: 'it' }).map((quantity) => quantity.text)).toEqual(['metà']);
});
