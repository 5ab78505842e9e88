import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

describe('numbers that are no claims', () => {
  test.each([
    ['en', 'The decree 13769 was signed on Monday.'],
    ['en', 'They fired at posts 542 and 543 on Monday.'],
    ['fr', 'Le décret 13769 a été signé lundi.'],
    ['es', 'Habló después de las elecciones a mitad de mandato.'],
    ['es', 'Pasó un año en Irak.'],
    ['de', 'Das ist einfach und war einmal anders.'],
    ['nl', 'De zaak werd een week lang onderzocht.'],
    ['it', 'La prima riunione si tiene a Roma.'],
  ])('%s: %s', (language, text) => {
    expect(claimsOf(language, text)).toEqual([]);
  });
});

describe('bare numbers that count by their verb', () => {
  test.each([
    ['en', 'A storm hit the coast, killing 107 and wounding 238.', [107, 238]],
    ['en', 'Five were arrested on Sunday.', [5]],
    ['es', 'El número de víctimas aumentó a 832.', [832]],
    ['de', 'Die Zahl der Opfer stieg auf 832.', [832]],
    ['it', 'Le vittime sono salite a 832.', [832]],
    ['fr', 'Deux ont été tués, 44 ont été blessés.', [2, 44]],
  ])('%s: %s', (language, text, values) => {
    expect(claimsOf(language, text).map(({ value }) => value)).toEqual(values);
  });
});

describe('numbers before a relative', () => {
  test.each([
    ['en', 'Of the 16 who qualified only Mara Holt is left.', [16]],
    ['fr', 'Parmi les 16 qui ont été reçus, une seule est restée.', [16]],
    ['es', 'Entre los 16 que llegaron no había ninguna mujer.', [16]],
  ])('%s: %s', (language, text, values) => {
    expect(claimsOf(language, text).map(({ value }) => value)).toEqual(values);
  });
});

describe('units that the text supplies elsewhere', () => {
  test('shares with an article behind a share', () => {
    expect(claimsOf('it', 'La lista Arno è al 28,7 per cento. La Quercia si ferma al 12,5, i Verdi al 6,1.').map(({ kind, value }) => [kind, value])).toEqual([['percent', 28.7], ['percent', 12.5], ['percent', 6.1]]);
    expect(claimsOf('es', 'La lista obtuvo el 28,7 por ciento. Su rival se quedó en el 12,5.').map(({ kind, value }) => [kind, value])).toEqual([['percent', 28.7], ['percent', 12.5]]);
  });

  test('seats for the second number', () => {
    expect(claimsOf('en', 'Labour gained 66 seats while the Greens lost 42.')).toMatchObject([{ unit: { text: 'seats' } }, { value: 42, unit: { text: 'seats' } }]);
  });

  test('money and its scale', () => {
    expect(claimsOf('it', 'Chiede 245 miliardi di dollari e altri 145 per il 2008.')).toMatchObject([{ value: 245e9 }, { value: 145e9, decimal: '145000000000', unit: { text: 'dollari' } }]);
  });

  test('the currency of a headline', () => {
    expect(claimsOf('pt', 'Marégrafa lucra 230 milhões\n\nA empresa lucrou 230 milhões de euros.')[0]).toMatchObject({ kind: 'money', value: 230e6, unit: { currency: 'EUR' } });
  });

  test('no unit of another sentence for a small number', () => {
    expect(claimsOf('en', 'The road is 12 km long. It was built for the under 25.')[1]).toMatchObject({ kind: 'count', comparator: 'under' });
  });
});

describe('counted things that stand in another form', () => {
  test.each([
    ['en', 'The party lost 5 of its seats.', '5 of its seats', 'seats'],
    ['de', 'Die Polizei fand drei der Opfer.', 'drei der Opfer', 'Opfer'],
    ['en', 'She lost by a 149 vote margin.', '149 vote', 'vote'],
    ['en', 'A 131-page document was found.', '131-page', 'page'],
    ['pt', 'O mercado vale 13 mil milhões de dólares, 7000 milhões gastos em jogos.', '7000 milhões', 'dólares'],
  ])('%s: %s', (language, text, span, unit) => {
    expect(claimsOf(language, text).find((claim) => claim.text === span)?.unit?.text).toBe(unit);
  });
});

describe('ages', () => {
  test.each([
    ['es', 'Holly Willoughby, de 37 años, anunció su marcha.', '37 años'],
    ['pt', 'Maria Silva, de 71 anos, morreu.', '71 anos'],
    ['nl', 'Een 32-jarige man werd gearresteerd.', '32-jarige'],
    ['en', 'He left the team at age seventeen.', 'age seventeen'],
  ])('%s: %s', (language, text, span) => {
    expect(claimsOf(language, text)).toMatchObject([{ kind: 'age', comparator: 'equal', text: span }]);
  });
});

describe('ranks', () => {
  test.each([
    ['en', 'The second largest party, Labour, lost.', 'second largest party', 'party'],
    ['es', 'Es el tercer huracán más mortífero del siglo.', 'tercer huracán más mortífero', 'huracán'],
    ['fr', 'La Chine est le premier pollueur mondial.', 'premier pollueur mondial', 'pollueur'],
    ['pl', 'To trzecia najtragiczniejsza wichura stulecia.', 'trzecia najtragiczniejsza wichura', 'wichura'],
  ])('%s: %s', (language, text, span, unit) => {
    expect(claimsOf(language, text)).toMatchObject([{ kind: 'rank', text: span, unit: { text: unit } }]);
  });

  test('an ordinal of a sequence is none, whatever verb follows', () => {
    expect(claimsOf('en', 'The first meeting is set to take place in Christchurch.')).toEqual([]);
  });
});

describe('scores', () => {
  test.each([
    ['de', 'Deutschland hat Norwegen mit 29:27 besiegt.', 27, 29],
    ['nl', 'Nederland heeft België met 3-2 verslagen.', 2, 3],
    ['pl', 'Litwa wygrała z Polską 27:25.', 25, 27],
    ['en', 'Sweden defeated South Korea 1 – 0.', 0, 1],
  ])('%s: %s', (language, text, min, max) => {
    expect(claimsOf(language, text)).toMatchObject([{ kind: 'score', comparator: 'range', min, max }]);
  });

  test('a clock time is none', () => {
    expect(claimsOf('de', 'Die Sitzung beginnt um 20:15 und endet um 21:30.')).toEqual([]);
  });
});

describe('what counts nothing, and how much of it is counted', () => {
  test.each([
    ['en', 'They add £600,000 for a hall twice the size of the old one.', ['£600,000', 'twice the size']],
    ['en', 'They put 4,000 zero-emission buses on the roads.', ['4,000 zero-emission buses']],
    ['es', 'El sindicato, que tiene 7 de los 13 delegados, fija el paro.', ['7', '13 delegados']],
    ['pl', 'Przeciw było 187 posłów, a 12 wstrzymało się od głosu.', ['187 posłów', '12']],
    ['en', 'Negotiators met for 11 hours, and 38mm of rain fell in just three hours.', ['11 hours', '38mm', 'three hours']],
    ['nl', 'Binnen 24 uur kwamen 2.300 klachten binnen.', ['24 uur', '2.300 klachten']],
    ['fr', 'La rivière a gagné trois mètres en moins de 24 heures.', ['trois mètres', 'moins de 24 heures']],
  ])('%s: %s', (language, text, wanted) => {
    expect(claimsOf(language, text).map((claim) => claim.text)).toEqual(wanted);
  });

  test('days that a body has are no age, means are no halves', () => {
    expect(claimsOf('pl', 'Senat ma 20 dni na wniesienie zmian.').map(({ kind }) => kind)).toEqual(['duration']);
    expect(claimsOf('pt', 'Chegaram 14 meios aéreos.').map(({ kind }) => kind)).toEqual(['count']);
  });

  test('a unit of time tells how long, not what', () => {
    const subjects = (language: string, text: string): Array<string | undefined> => claimsOf(language, text).map(({ subject }) => subject?.text);
    expect(subjects('en', 'Three helicopters took six hours to bring everyone ashore.')).toEqual(['helicopters', 'helicopters']);
    expect(subjects('es', 'En nueve días han ardido 112 contenedores.')[1]).toBe('contenedores');
  });
});

describe('words for a multiple or a half that say what kind of thing it is', () => {
  test.each([
    ['fr', "La baisse s'explique par le double effet de la crise."],
    ['fr', 'Le triple champion du monde a parlé.'],
    ['fr', 'Un homme à moitié nu dormait.'],
    ['it', 'Le elezioni di metà mandato sono vicine.'],
    ['es', 'El doble campeón del mundo llegó.'],
    ['pt', 'O duplo campeão do mundo chegou.'],
  ])('%s: %s', (language, text) => {
    expect(claimsOf(language, text)).toEqual([]);
  });

  test.each([
    ['fr', "C'est le double de l'an passé.", 2],
    ['fr', 'La moitié des élus a voté.', 0.5],
    ['es', 'Es el doble de votos.', 2],
    ['it', 'Metà degli iscritti ha votato.', 0.5],
    ['it', 'È il doppio rispetto al 2019.', 2],
  ])('but %s: %s', (language, text, value) => {
    expect(claimsOf(language, text)).toMatchObject([{ value }]);
  });
});

describe('numbers that leave out what they count', () => {
  test.each([
    ['en', 'The Greens won six states; the Liberals won four.', ['six states', 'four']],
    ['es', 'El partido ganó seis escaños; los liberales perdieron cuatro.', ['seis escaños', 'cuatro']],
    ['nl', 'De partij won zes zetels; de liberalen verloren er vier.', ['zes zetels', 'vier']],
    ['nl', 'Het dodental loopt op tot 832.', ['832']],
    ['en', 'The bill passed 46%-44%, and growth of 2%-3% is likely.', ['46%', '44%', '2%-3%']],
    ['en', 'Nearly eight of 10 voters agree.', ['Nearly eight of 10']],
    ['en', 'It is one of nine nuclear powers.', ['nine nuclear powers']],
  ])('%s: %s', (language, text, words) => {
    expect(claimsOf(language, text).map((claim) => claim.text)).toEqual(words);
  });
});

describe('one of a unit, wins, ranks and possessives', () => {
  test.each([
    ['en', 'The vote was delayed by at least a week. It is about a mile away.', ['at least a week', 'about a mile']],
    ['en', 'They trained for a week, a mile from home.', []],
    ['en', 'She has 18 wins, 20 losses and seven draws.', ['18 wins', '20 losses', 'seven draws']],
    ['en', 'The party with 40 seats wins.', ['40 seats']],
    ['en', 'Rowan Hale lost 5&4 to Lars Holm.', ['5&4']],
    ['es', 'Sus dos nietos descubrieron la piedra.', ['dos nietos']],
    ['es', 'En primer lugar, el huracán llegará a la costa.', []],
    ['es', 'Acabó en la cuarta posición.', ['cuarta posición']],
    ['es', 'Las elecciones de mitad de mandato llegan pronto.', []],
  ])('%s: %s', (language, text, words) => {
    expect(claimsOf(language, text).map((claim) => claim.text)).toEqual(words);
  });
});

describe('adjectives for those counted', () => {
  test.each([
    ['There were 30 injured.', ['30 injured']],
    ['The blast left 12 dead and 30 injured.', ['12 dead', '30 injured']],
    ['12 wounded soldiers were flown home.', ['12 wounded soldiers']],
  ])('%s', (text, expected) => {
    expect(claimsOf('en', text).map((claim) => claim.text)).toEqual(expected);
  });
});

describe('what looks like a score or count and is none', () => {
  test.each([
    ['es', 'Marcó en el minuto 27:37.', []],
    ['de', 'Das Tor fiel nach 3:35 Minuten.', []],
    ['es', 'Ganó 5:3 en casa.', ['5:3']],
    ['en', 'Over one 12-year stretch he passed it.', ['12-year']],
  ])('%s: %s', (language, text, expected) => {
    expect(claimsOf(language, text).map((claim) => claim.text)).toEqual(expected);
  });
});
