import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { claimsOf } from './claims-of.ts';

const told = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, subject }) => [words, subject?.text]);

describe('what opens a clause is not its subject', () => {
  test.each([
    ['en', 'Despite a rise in traffic and energy use, air pollution has declined by 25 percent.', '25 percent', 'air pollution'],
    ['en', 'More recently, federal inspectors in Leeds charged two developers with fraud.', 'two developers', 'federal inspectors in Leeds'],
    ['en', 'Following a hastily called meeting, the council sent letters to five capitals.', 'five capitals', 'council'],
    ['en', 'A veteran of eight campaigns, Anna Weller became the oldest winner.', 'eight campaigns', 'Anna Weller'],
    ['nl', 'Bij een aardbeving en vloedgolf op het eiland werden 384 mensen gedood.', '384 mensen', 'aardbeving'],
    ['nl', 'Naar schatting leven er nog zes miljoen mensen in het land.', 'zes miljoen mensen', 'land'],
    ['en', 'Perhaps most damaging, inspectors have been blamed for losing more than 10,000 files.', 'more than 10,000 files', 'inspectors'],
    ['en', 'Overall, advanced economies - which include Norlandia and Sudria - will grow 1.6 percent.', '1.6 percent', 'advanced economies'],
    ['pl', 'Jak podała w niedzielny poranek lokalna agencja, liczba ofiar powodzi wzrosła do 832 osób.', 'do 832 osób', 'liczba ofiar powodzi'],
    ['pt', 'Por outro lado, segundo dados da editora citados na revista, foram vendidas 12 milhões de cópias.', '12 milhões de cópias', 'cópias'],
    ['en', 'The rule affects five groups whose acceptance rate is already above 95%.', 'above 95%', 'acceptance rate'],
    ['en', 'The group whose three robots scored won.', 'three robots', 'group'],
    ['de', 'Der Konzern, dessen Umsatz um 5 Prozent stieg, wächst.', '5 Prozent', 'Umsatz'],
    ['pl', 'Rolnik przybył na targ, aby sprzedać 15 świń.', '15 świń', 'Rolnik'],
    ['de', 'Erstmals dauert die Messe, die jährlich zwischen Weihnachten und Neujahr stattfindet, vier Tage.', 'vier Tage', 'Messe'],
    ['es', 'Los datos de la red indican que han fallecido 111 personas en accidentes.', '111 personas', 'personas'],
    ['fr', 'Des centaines de personnes ont été blessées et les hôpitaux endommagés par le séisme ont été submergés.', 'centaines de personnes', 'personnes'],
    ['fr', 'Ainsi, par exemple, la planète prend presque un mois pour tourner.', 'presque un mois', 'planète'],
    ['fr', 'La ministre affiche son optimisme, estimant que la croissance sera bien de 1,5 % cette année.', '1,5 %', 'croissance'],
    ['fr', 'Des dizaines de personnes se sont retrouvées au sol.', 'dizaines de personnes', 'personnes'],
    ['en', 'Twelve passengers were taken to hospital.', 'Twelve passengers', 'passengers'],
    ['de', 'Nach israelischen Angaben wurden 35 Menschen verletzt.', '35 Menschen', 'Menschen'],
    ['de', 'Nach Armeeangaben wurden 35 Angriffe geflogen.', '35 Angriffe', 'Angriffe'],
    ['de', 'Erstmals dauert die Tagung, die jährlich in Berlin stattfindet, vier Tage.', 'vier Tage', 'Tagung'],
    ['es', 'A primera hora de la mañana ya estaban en el recinto 3.500 aficionados.', '3.500 aficionados', 'recinto'],
    ['es', 'Tras diez años en el poder, la alianza perdió las elecciones.', 'diez años', 'alianza'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });

  test('a title before the name behind the verb', () => {
    const { claims, entities } = analyze('Meer dan drie maanden na de top in Genève vertelde topdiplomaat Anna Weller aan leiders dat er geen akkoord was.', { language: 'nl' });
    const id = claims.find(({ text }) => text === 'Meer dan drie maanden')?.subject?.entityId;
    expect(entities.find((entity) => entity.id === id)?.name).toBe('Anna Weller');
  });
});

describe('reports and what they tell', () => {
  test.each([
    ['nl', 'Een woordvoerder zei dat zijn besluit honderden levens heeft gered.', 'honderden levens', 'besluit'],
    ['nl', 'Visser zei in Utrecht echter dat de acht finalisten zich geen zorgen maken.', 'acht finalisten', 'finalisten'],
    ['nl', 'Jansen merkte op dat er meer dan 135 soorten leven.', 'meer dan 135 soorten', 'soorten'],
    ['fr', 'Onze accords ont malgré tout pu être trouvés.', 'Onze accords', 'accords'],
    ['es', 'En un registro se encontraron cien cuadros y se decomisaron ocho lienzos.', 'cien cuadros', 'registro'],
    ['es', 'Moya dijo a la agencia que este incremento en los precios afecta a 30 empresas.', '30 empresas', 'incremento en los precios'],
    ['en', 'The dam burst, the mayor said, adding 540 people were injured.', '540 people', 'people'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });

  test('a pronoun behind the word that opens a clause', () => {
    const { claims, entities } = analyze('Jan Visser verklaarde in een emotioneel betoog dat hij er 100 procent zeker van was.', { language: 'nl' });
    const id = claims.find(({ text }) => text === '100 procent')?.subject?.entityId;
    expect(entities.find((entity) => entity.id === id)?.name).toBe('Jan Visser');
  });
});

describe('whom a survey gives a share, and what pronouns stand for', () => {
  test.each([
    ['en', 'New polls give Anna Weller 47 percent of the vote.', '47 percent', 'Anna Weller'],
    ['fr', 'La croissance atteint à peine 1 % et le chômage a continué de monter, surtout parmi les jeunes pour lesquels il atteint 39,4 %.', '39,4 %', 'chômage'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });

  test('a number that a demonstrative takes up', () => {
    expect(told('en', 'The town has about 900 beekeepers. The mayor estimates that number is closer to 400.').map(([, subject]) => subject)).toEqual(['town', 'town']);
  });

  test('a word for what was named last', () => {
    const { claims, entities } = analyze('Le tribunal a condamné Jean Martin. Ce dernier a touché 30 000 euros.', { language: 'fr' });
    expect(entities.find(({ id }) => id === claims.at(0)?.subject?.entityId)?.name).toBe('Jean Martin');
  });
});

describe('what the number hangs on', () => {
  test.each([
    ['en', 'Hospitals damaged by the magnitude 7.5 quake were overwhelmed.', '7.5', 'quake'],
    ['en', 'The city bought 40 acres (16 hectares) of farmland.', '40 acres', 'farmland'],
    ['en', 'The plan would increase food output by 50 percent.', '50 percent', 'food output'],
    ['en', 'Its goal is to reduce old users to less than one percent.', 'less than one percent', 'old users'],
    ['en', 'Your schools are poor, 58 percent of your youth is unemployed.', '58 percent', 'youth'],
    ['en', 'Hundreds of anti-union protesters also made their voices heard.', 'Hundreds', 'anti-union protesters'],
    ['en', 'Tens of thousands of people were driven from their homes by the flood.', 'Tens of thousands of people', 'flood'],
    ['en', 'On Tuesday the bank increased its yearly growth forecast by 0.1 percentage points.', '0.1 percentage points', 'yearly growth forecast'],
    ['pt', 'O governo aumentou para 4.340 reais o teto salarial.', '4.340 reais', 'teto salarial'],
    ['pt', 'Não será difícil recuperar os 40 milhões de dólares investidos no filme.', '40 milhões de dólares', 'filme'],
    ['fr', 'Elle a promis de baisser le taux de 35 % à 15 %, de réduire de 7 à 3 le nombre de tranches.', '7', 'nombre de tranches'],
    ['de', 'Bei der Flut wurden 260.000 Hektar landwirtschaftliche Nutzfläche überschwemmt.', '260.000 Hektar', 'landwirtschaftliche Nutzfläche'],
    ['fr', 'Un séisme de magnitude 7,5 a frappé l’île.', '7,5', 'séisme'],
    ['it', 'I medici hanno rilevato un tasso alcolemico pari allo 0,7%.', '0,7%', 'tasso alcolemico'],
    ['it', 'Le scosse di assestamento - oltre 300 - hanno continuato.', 'oltre 300', 'scosse di assestamento'],
    ['fr', 'Ils avaient essayé en 2010, mais avec cent fois moins d’éléments.', 'cent fois moins', 'éléments'],
    ['es', 'La subida en dos décimas de la tasa de paro reforzó la tendencia.', 'dos décimas', 'tasa de paro'],
    ['es', 'El Banco de Norlandia fijó el cambio oficial en los 0,93 dólares.', '0,93 dólares', 'cambio oficial'],
    ['es', 'Cerca de 230.000 hogares están sin luz, uno de cada cuatro clientes.', 'uno de cada cuatro', 'hogares'],
    ['pt', 'O plano sacrifica 250 postos de trabalho.', '250 postos', 'plano'],
    ['pl', 'Fabryka stworzy 700 miejsc pracy.', '700 miejsc', 'Fabryka'],
    ['nl', 'Het bedrijf heeft de omzet met 3,5 procent verhoogd tot 1,2 miljard euro.', '1,2 miljard euro', 'omzet'],
    ['nl', 'In twaalf uur viel er 90 millimeter regen.', '90 millimeter', 'regen'],
    ['nl', 'Daley trouwde met de winnaar, die 20 jaar ouder is.', '20 jaar', 'winnaar'],
    ['sv', 'Enligt kontoret går två tredjedelar av summan till löner.', 'två tredjedelar', 'summan'],
  ])('%s: %s', (language, text, words, subject) => {
    expect(told(language, text)).toContainEqual([words, subject]);
  });

  test('copies of a work tell of it', () => {
    const { claims, entities } = analyze('Foram vendidas 12 milhões de cópias de «Street Fighter» em todo o mundo.', { language: 'pt' });
    expect(entities.find(({ id }) => id === claims.at(0)?.subject?.entityId)?.name).toBe('Street Fighter');
  });

  test('an apposition with its number tells of the name before it', () => {
    const { claims, entities } = analyze('Företaget Lexaris släppte i måndags Rönn-3, en språkmodell med 32 miljarder parametrar.', { language: 'sv' });
    const id = claims.at(0)?.subject?.entityId;
    expect(entities.find((entity) => entity.id === id)?.name).toBe('Rönn-3');
  });
});
