import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

type Told = [span: string, direction?: string, mode?: string];

const changesOf = (language: string, text: string): Told[] =>
  claimsOf(language, text).map(({ text: span, change }) => (change === undefined ? [span] : [span, change.direction, change.mode]));

const cases = (rows: Array<[language: string, text: string, ...told: Told[]]>): void => {
  test.each(rows)('%s: %s', (language, text, ...told) => {
    expect(changesOf(language, text)).toEqual(told);
  });
};

describe('a verb at the end of the clause says what changed', () => {
  cases([
    ['de', 'Der Gewinn sei im dritten Quartal um 63,7 Prozent auf 1,58 Milliarden Euro eingebrochen, teilte das Unternehmen mit.', ['63,7 Prozent', 'down', 'by'], ['1,58 Milliarden Euro', 'down', 'to']],
    ['de', 'Der Umsatz ist um 5 Prozent auf 3 Millionen Euro gestiegen.', ['5 Prozent', 'up', 'by'], ['3 Millionen Euro', 'up', 'to']],
    ['nl', 'De omzet is met 5 procent gedaald tot 3 miljoen euro.', ['5 procent', 'down', 'by'], ['3 miljoen euro', 'down', 'to']],
    ['de', 'Der Konzern will bis zu 800 Arbeitsplätze in Deutschland abbauen.', ['bis zu 800 Arbeitsplätze', 'down', 'by']],
  ]);
});

describe('a value with the one left behind its comma', () => {
  cases([
    ['en', 'The forest covers 6 hectares (15 acres), up from 2.5 hectares.', ['6 hectares', 'up', 'to'], ['15 acres'], ['2.5 hectares']],
    ['en', 'The forest covers 6 hectares, from top to bottom.', ['6 hectares']],
  ]);
});

describe('a noun of change with its size', () => {
  cases([
    ['es', 'Un aumento del 5 % en las ventas.', ['5 %', 'up', 'by']],
    ['es', 'Una caída de 12 puntos en los sondeos.', ['12 puntos', 'down', 'by']],
    ['pt', 'Um aumento de 5% nas vendas.', ['5%', 'up', 'by']],
    ['de', 'Ein Anstieg von 5 Prozent im Mai.', ['5 Prozent', 'up', 'by']],
    ['nl', 'Een stijging van 5 procent in mei.', ['5 procent', 'up', 'by']],
    ['sv', 'En ökning på 5 procent i maj.', ['5 procent', 'up', 'by']],
    ['en', 'China reports a 14% surge in new cases.', ['14%', 'up', 'by']],
    ['de', 'Die Aktie lag 33 Prozent im Plus.', ['33 Prozent', 'up', 'by']],
  ]);
  test('a height that something falls from is no change', () => {
    expect(changesOf('fr', "Elle est morte lors d'une chute d'une hauteur de 12 mètres.")).toEqual([['12 mètres']]);
  });
});

describe('a verb with its particle', () => {
  cases([
    ['de', 'Der EuroStoxx legte um 1,3 Prozent zu.', ['1,3 Prozent', 'up', 'by']],
    ['de', 'Der Umsatz ging um 5 Prozent zurück.', ['5 Prozent', 'down', 'by']],
    ['de', 'Die Firma baut 300 Stellen ab.', ['300 Stellen', 'down', 'by']],
    ['de', 'Am Sonntag fallen 929 Flüge aus.', ['929 Flüge']],
    ['nl', 'De omzet nam met 5 procent toe.', ['5 procent', 'up', 'by']],
    ['nl', 'Hij heeft met honderden anderen letsel opgelopen.', ['honderden anderen']],
  ]);
});

describe('the second number of one word of change', () => {
  cases([
    ['de', 'Der Umsatz stieg um 5 Prozent auf 2 Milliarden Euro.', ['5 Prozent', 'up', 'by'], ['2 Milliarden Euro', 'up', 'to']],
    ['es', 'La bolsa bajó un 2,38 por ciento a 6.105 puntos.', ['2,38 por ciento', 'down', 'by'], ['6.105 puntos', 'down', 'to']],
    ['en', 'The rate fell from 5% in April to 4% in May.', ['5%'], ['4%', 'down', 'fromTo']],
    ['fr', "L'institut anticipe une baisse d'environ 10 % de son chiffre d'affaires pour 2018, à dix milliards d'euros.", ['environ 10 %', 'down', 'by'], ["dix milliards d'euros", 'down', 'to']],
  ]);
});

describe('lives, matches and money are won and lost without a change', () => {
  cases([
    ['en', 'Twelve people lost their lives, and 40 others were rescued.', ['Twelve people'], ['40 others']],
    ['fr', 'Douze personnes ont perdu la vie et 40 autres ont été blessées.', ['Douze personnes'], ['40 autres']],
    ['es', 'Doce personas perdieron la vida y 40 resultaron heridas.', ['Doce personas'], ['40']],
    ['it', 'Dodici persone hanno perso la vita e 40 sono rimaste ferite.', ['Dodici persone'], ['40']],
    ['pt', 'Doze pessoas perderam a vida e 40 ficaram feridas.', ['Doze pessoas'], ['40']],
    ['nl', 'Twaalf mensen verloren het leven en 40 anderen raakten gewond.', ['Twaalf mensen'], ['40 anderen']],
    ['pl', 'Dwanaście osób straciło życie, a 40 zostało rannych.', ['Dwanaście osób'], ['40']],
    ['de', 'Zwölf Menschen verloren ihr Leben, 40 weitere wurden verletzt.', ['Zwölf Menschen'], ['40']],
    ['es', 'La actriz ganó más de un millón de dólares.', ['más de un millón de dólares']],
    ['pt', 'Ela ganhou mais de um milhão de dólares.', ['mais de um milhão de dólares']],
    ['fr', "L'actrice a gagné plus d'un million d'euros.", ["plus d'un million d'euros"]],
    ['en', 'Woods lost all four matches.', ['four matches']],
    ['es', 'El partido ganó el 40 % de los votos.', ['40 %']],
    ['en', 'The startup raised $13 billion in March.', ['$13 billion']],
    ['en', 'The city raised its minimum wage to $15.', ['$15', 'up', 'to']],
    ['en', 'The party lost 14 seats.', ['14 seats', 'down', 'by']],
    ['es', 'Las acciones ganaron un 3 %.', ['3 %']],
  ]);
});

describe('a word of change tells only of the number that it governs', () => {
  cases([
    ['en', 'Rescuers found people in the rubble of buildings brought down in the 7.5 magnitude earthquake.', ['7.5 magnitude']],
    ['en', 'There is an increase in activity at the volcano that sits 45 miles from the capital.', ['45 miles']],
    ['es', 'Los pasillos más grandes se pondrán a prueba en 11 tiendas.', ['11 tiendas']],
    ['es', 'Es uno de los cuatro bancos más grandes del país.', ['cuatro bancos']],
    ['fr', 'Le taux de participation se monte à 85 %.', ['85 %']],
    ['fr', 'Le PIB ne pourrait progresser que de 1,3 % cette année.', ['1,3 %', 'up', 'by']],
    ['de', 'Dies drückte auch den Euro wieder unter 1,06 Dollar.', ['unter 1,06 Dollar', 'down', 'by']],
    ['en', 'Sales are 5% higher than last year, and shares were up 12 cents.', ['5%', 'up', 'by'], ['12 cents', 'up', 'by']],
  ]);
});

describe('the value reached behind a sign, a multiple or a comma', () => {
  cases([
    ['en', 'Inflation halved to 3.2 percent.', ['halved', 'down', 'times'], ['3.2 percent', 'down', 'to']],
    ['fr', 'La température est descendue à -12 °C dans la nuit.', ['-12 °C', 'down', 'to']],
    ['en', 'Output is expected to fall 15 percent to 28 million tonnes.', ['15 percent', 'down', 'by'], ['28 million tonnes', 'down', 'to']],
    ['fr', "La production a chuté d'un quart, à 36 millions d'hectolitres.", ['un quart', 'down', 'by'], ["36 millions d'hectolitres", 'down', 'to']],
  ]);
});

describe('a verb of change in the future, the conditional or the past', () => {
  cases([
    ['fr', 'Les effectifs baisseront de 3 000 postes.', ['3 000 postes', 'down', 'by']],
    ['fr', 'Les loyers augmentèrent de 4 % en mars.', ['4 %', 'up', 'by']],
    ['es', 'Los salarios aumentarían un 3 %.', ['3 %', 'up', 'by']],
    ['it', 'La spesa diminuirà del 2 per cento.', ['2 per cento', 'down', 'by']],
    ['it', "L'azienda taglierà 300 posti di lavoro.", ['300 posti', 'down', 'by']],
    ['pt', 'As vendas recuariam 5%.', ['5%', 'down', 'by']],
  ]);
});

describe('subjunctives, comparatives and coordinated final verbs', () => {
  cases([
    ['es', 'El Banco prevé que el sector crezca un 2 % y que la inflación baje un 3 %.', ['2 %', 'up', 'by'], ['3 %', 'down', 'by']],
    ['pt', 'Espera-se que as vendas aumentem 3%.', ['3%', 'up', 'by']],
    ['pl', 'Przychody były o 3 procent większe niż rok wcześniej.', ['3 procent', 'up', 'by']],
    ['de', 'Die Preise werden um 3 Prozent steigen und der Absatz um 2 Prozent sinken.', ['3 Prozent', 'up', 'by'], ['2 Prozent', 'down', 'by']],
    ['nl', 'De prijzen zullen met 3 procent stijgen en de verkoop zal met 2 procent dalen.', ['3 procent', 'up', 'by'], ['2 procent', 'down', 'by']],
  ]);
});

describe('what is no change', () => {
  cases([
    ['es', 'La mayoría es el 50 % más uno.', ['50 %']],
    ['pt', 'Os patrões ofereceram 6% mais 6,27% em março.', ['6%'], ['6,27%']],
    ['pl', 'Wzrosła aktywność wulkanu położonego o 72 km na południowy wschód od stolicy.', ['72 km']],
  ]);
});

describe('a date between a verb and its number', () => {
  cases([
    ['de', 'So stieg der Absatz im Zeitraum von Mai bis Juni um 15 Prozent.', ['15 Prozent', 'up', 'by']],
    ['de', 'So stieg der Absatz an Schuhen bis 2005 um 15 Prozent.', ['15 Prozent', 'up', 'by']],
  ]);
});

describe('a share that leaves out the verb of the one before', () => {
  cases([
    ['en', 'Shell rose 5 percent and BP 3 percent.', ['5 percent', 'up', 'by'], ['3 percent', 'up', 'by']],
    ['it', 'Eni guadagna il 14 %, Terna il 9 % e Tenaris il 7 %.', ['14 %', 'up', 'by'], ['9 %', 'up', 'by'], ['7 %', 'up', 'by']],
    ['pt', 'O lucro cresceu 24% e as vendas, 18%.', ['24%', 'up', 'by'], ['18%', 'up', 'by']],
    ['en', 'Sales rose by 5 percent, turnout was 60 percent.', ['5 percent', 'up', 'by'], ['60 percent']],
    ['en', 'Sales rose 5 percent, with 20 percent of them online.', ['5 percent', 'up', 'by'], ['20 percent']],
  ]);
});

describe('measures of things change by no verb near them', () => {
  cases([
    ['de', 'Der 1,98 m große Spieler wuchs in Köln auf.', ['1,98 m']],
    ['en', 'They were climbing the steps of the 70 metre hall.', ['70 metre']],
  ]);
});
