import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('who speaks in German and Dutch sentences with several clauses', () => {
  test.each<Row>([
    ['de', '„Alle im Team sind geschockt“, wurde Teamarzt Jan Boele im Bericht zitiert.', ['direct [Alle im Team sind geschockt] Jan Boele (zitiert)'], { person: ['Jan Boele'] }],
    ['de', 'Das Paar bestritt, rassistisch zu sein und verglich den Streit mit einer „Erpressung“.', ['indirect [rassistisch zu sein] Das Paar (bestritt)', 'mixed [Erpressung] Das Paar (verglich)']],
    ['de', 'Das kam bei Anna Berg nicht gut an, die am Samstag dazu sagte: „Das war ein sehr schlechter Tag.“', ['direct [Das war ein sehr schlechter Tag.] Anna Berg (sagte)'], { person: ['Anna Berg'] }],
    ['de', 'Nachdem sie den Fehler erkannte, entließ Plass das Mädchen und behauptete, dass es schlecht arbeite.', ['indirect [es schlecht arbeite] Plass (behauptete)'], { person: ['Plass'] }],
    ['de', 'Berg erklärte, dass seine Frau ein Baby erwartet und sich „in einer schwierigen Lage“ befindet.', ['indirect [seine Frau ein Baby erwartet] Berg (erklärte)', 'mixed [in einer schwierigen Lage] Berg (erklärte)'], { person: ['Berg'] }],
    ['de', 'Die Partei streitet ab, dass das Papier aus ihrem Büro stammt.', ['indirect [das Papier aus ihrem Büro stammt] Die Partei (streitet ab)']],
    ['nl', 'Hij werd gearresteerd voor geweld, volgens Dan Bos, woordvoerder in Gouda.', ['indirect [Hij werd gearresteerd voor geweld] Dan Bos (volgens)'], { person: ['Dan Bos'], place: ['Gouda'] }],
  ])('%s: %s', check);
});

describe('who speaks in Romance sentences with several clauses', () => {
  test.each<Row>([
    ['it', 'Il segretario dei democratici denuncia l\'assenza di una guida, che sappia capire il Paese, e dichiara che l\'azione del governo lascerà solo macerie.', ["indirect [l'azione del governo lascerà solo macerie] Il segretario dei democratici (dichiara)"]],
    ['it', 'Lo provano - dicono i magistrati - le riprese, dalle quali emerge una «forte e tenace pressione dei genitori».', ['mixed [forte e tenace pressione dei genitori] i magistrati (dicono)']],
    ['it', "Il 1998 fu l'anno del trionfo, infatti commentò la finale di coppa.", []],
    ['it', 'Alcuni amici che dichiarano di conoscere la donna sono arrivati nel pomeriggio.', ['indirect [conoscere la donna] Alcuni amici (dichiarano)']],
    ['it', 'Nonostante le scuse di Giovanni Bassi, il ministro dei trasporti, Danilo Neri, ha annunciato una lettera. Il ministro ha aggiunto che il piano è pronto.', ['indirect [il piano è pronto] Danilo Neri (ha aggiunto)'], { person: ['Giovanni Bassi', 'Danilo Neri'] }],
    ['pt', 'O bispo disse que a igreja venderia os prédios e consideraria a venda de terras.', ['indirect [a igreja venderia os prédios e consideraria a venda de terras] O bispo (disse)']],
    ['pt', 'O bispo disse que a igreja vendeu os prédios e criticou a imprensa.', ['indirect [a igreja vendeu os prédios] O bispo (disse)']],
  ])('%s: %s', check);
});

describe('who passes on what another says', () => {
  test.each<Row>([
    ['en', 'President Jo Wood told the army: "I am asking all of you to work day and night. Are you ready?" KNN reported.', ['direct [I am asking all of you to work day and night. Are you ready?] Jo Wood (told)'], { person: ['Jo Wood'], company: ['KNN'] }],
    ['en', 'The spokesman, John Sirot, said the decision may have saved lives, KNN reported.', ['indirect [the decision may have saved lives] John Sirot (said)'], { person: ['John Sirot'], company: ['KNN'] }],
  ])('%s: %s', check);
});
