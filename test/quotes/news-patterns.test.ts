import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

const short = (language: string, text: string, names?: Names): string[] => inShort(quotesOf(language, text, names));

describe('a sentence that the next one attributes', () => {
  test.each([
    ['it', 'La Dolcevia aprirà uno stabilimento a Bari. Lo ha annunciato ieri Anna Neri.', ['indirect [La Dolcevia aprirà uno stabilimento a Bari] Anna Neri (ha annunciato)'], { person: ['Anna Neri'] }],
    ['de', 'Der Zulieferer baut 300 Stellen ab. Das teilte Nordwerk am Dienstag mit.', ['indirect [Der Zulieferer baut 300 Stellen ab] Nordwerk (teilte)'], { company: ['Nordwerk'] }],
    ['de', 'Der Zulieferer baut 300 Stellen ab. Das hat Nordwerk am Dienstag mitgeteilt.', ['indirect [Der Zulieferer baut 300 Stellen ab] Nordwerk (mitgeteilt)'], { company: ['Nordwerk'] }],
    ['nl', 'De fabriek schrapt nog eens duizend banen. Dat maakte Lichtwerk maandag bekend.', ['indirect [De fabriek schrapt nog eens duizend banen] Lichtwerk (maakte)'], { company: ['Lichtwerk'] }],
    ['es', 'La empresa recortará mil empleos. Así lo comunicó este lunes Ana Ruiz.', ['indirect [La empresa recortará mil empleos] Ana Ruiz (comunicó)'], { person: ['Ana Ruiz'] }],
    ['fr', "L'usine de Vimoy va fermer. C'est ce qu'a annoncé mardi Paul Martin.", ["indirect [L'usine de Vimoy va fermer] Paul Martin (a annoncé)"], { person: ['Paul Martin'] }],
    ['pl', 'Remont mostu rozpocznie się w marcu. Poinformował o tym Jan Kot.', ['indirect [Remont mostu rozpocznie się w marcu] Jan Kot (Poinformował)'], { person: ['Jan Kot'] }],
    ['it', '«Non ci fermeremo davanti a nessuno». Lo ha detto Anna Neri.', ['direct [Non ci fermeremo davanti a nessuno] Anna Neri (ha detto)'], { person: ['Anna Neri'] }],
    ['it', '«Non ho visto nessuno». Così Anna Neri, davanti ai giudici.', ['direct [Non ho visto nessuno] Anna Neri (Così)'], { person: ['Anna Neri'] }],
  ] as const)('%s: %s', (language, text, expected, names) => {
    expect(short(language, text, names)).toEqual(expected);
  });
  test('not where the verb has content of its own, is denied, or starts a paragraph', () => {
    expect(short('it', 'La Dolcevia aprirà uno stabilimento. Lo ha annunciato: «Saremo pronti a maggio».').map((row) => row.slice(0, 8))).toEqual(['direct [']);
    expect(short('de', 'Der Zulieferer baut Stellen ab. Das bestätigte Nordwerk nicht.', { company: ['Nordwerk'] })).toEqual([]);
    expect(short('de', 'Der Zulieferer baut 300 Stellen ab.\n\nDas teilte Nordwerk mit.', { company: ['Nordwerk'] })).toEqual([]);
  });
});

describe('infinitives without a comma', () => {
  test.each([
    ['Anna Smit belooft daar voor de zomer op terug te komen.', ['indirect [daar voor de zomer op terug te komen] Anna Smit (belooft)']],
    ['Anna Smit kondigt aan met acties te komen.', ['indirect [met acties te komen] Anna Smit (kondigt aan)']],
    ['Anna Smit roept automobilisten op niet met een aanhanger de weg op te gaan.', ['indirect [niet met een aanhanger de weg op te gaan] Anna Smit (roept)']],
    ['Anna Smit kondigde maatregelen aan om de file te verkorten.', []],
    ['Anna Smit zei dat zij had beloofd te komen.', ['indirect [zij had beloofd te komen] Anna Smit (zei)']],
  ] as const)('%s', (text, expected) => {
    expect(short('nl', text, { person: ['Anna Smit'] })).toEqual(expected);
  });
});

describe('speakers in the news', () => {
  test.each([
    ['a zoologist with a relative clause behind a source', 'it', 'Per Franco Rana, zoologo del museo che non ha partecipato alla ricerca, si tratta di un ritrovamento raro.', ['indirect [si tratta di un ritrovamento raro] Franco Rana (Per)'], { person: ['Franco Rana'] }],
    ['an unknown verb with a pronoun', 'nl', 'Jan Smit verloor weer. "Dat was geen penalty", brobbelde hij.', ['direct [Dat was geen penalty] Jan Smit (brobbelde)'], { person: ['Jan Smit'] }],
    ['the subject of the sentence before', 'nl', 'De verdachte heeft altijd ontkend. Hij verklaarde dat hij thuis was.', ['indirect [hij thuis was] De verdachte (verklaarde)'], {}],
    ['the function of a body', 'it', 'Anna Neri ha criticato la manovra. Secondo la segretaria del Pd il governo taglia la sanità.', ['indirect [il governo taglia la sanità] Anna Neri (Secondo)'], { person: ['Anna Neri'], organization: ['Pd'] }],
    ['another office is somebody else', 'it', '«Sapevano tutto da due anni», attacca il consigliere Luca Ferro. Il sindaco replica che i lavori spettano alla Provincia.', ['direct [Sapevano tutto da due anni] Luca Ferro (attacca)', 'indirect [i lavori spettano alla Provincia] Il sindaco (replica)'], { person: ['Luca Ferro'] }],
    ['a body is no person', 'de', '„Das lassen wir uns nicht gefallen“, sagte Helene Sommer. Nach Angaben der Verwaltung haben sich zwei Bewerber gemeldet.', ['direct [Das lassen wir uns nicht gefallen] Helene Sommer (sagte)', 'indirect [haben sich zwei Bewerber gemeldet] Verwaltung (Nach Angaben der)'], { person: ['Helene Sommer'] }],
    ['own statements', 'de', 'Nordwerk hat nach eigenen Angaben 300 Stellen gestrichen.', ['indirect [Nordwerk hat] Nordwerk (nach eigenen Angaben)', 'indirect [300 Stellen gestrichen] Nordwerk (nach eigenen Angaben)'], { company: ['Nordwerk'] }],
    ['the case of a source', 'pl', 'W ocenie biegłych samochód był sprawny.', ['indirect [samochód był sprawny] biegłych (W ocenie)'], {}],
    ['the verb alone behind its word', 'pl', 'Jan Kot zabrał głos. Jak dodał, objazdy zostaną wyznaczone do piątku.', ['indirect [objazdy zostaną wyznaczone do piątku] Jan Kot (dodał)'], { person: ['Jan Kot'] }],
    ['a subject behind an adverbial and its comma', 'pt', 'Na oposição, Rui Reis acusa o executivo de “falta de transparência”.', ['mixed [falta de transparência] Rui Reis (acusa)'], { person: ['Rui Reis'] }],
    ['an article that is one with its preposition', 'pt', 'Rui Reis falou ontem. Na avaliação do economista, os postos não vão baixar os preços.', ['indirect [os postos não vão baixar os preços] Rui Reis (Na avaliação do)'], { person: ['Rui Reis'] }],
    ['a participle at the head', 'fr', "Paul Martin a pris la parole. Interrogé sur ses joueurs, l'entraîneur a botté en touche : « On verra bien demain. »", ['direct [On verra bien demain.] Paul Martin (-)'], { person: ['Paul Martin'] }],
    ['a paper whose name stands in marks', 'pl', 'Jak informuje „Głos Portu”, mecz odbędzie się w sobotę.', ['indirect [mecz odbędzie się w sobotę] Głos Portu (informuje)'], {}],
    ['a verb of one word between dashes', 'pl', '– Traktujecie ludzi jak dzieci – uciął Jan Kot.', ['direct [Traktujecie ludzi jak dzieci] Jan Kot (uciął)'], { person: ['Jan Kot'] }],
    ['what the speaker of an insertion is', 'fr', '« C’est toujours en panne, soupire Anne Roux, étudiante de 20 ans. Je mets quarante minutes de plus. »', ['direct [C’est toujours en panne] Anne Roux (soupire)', 'direct [Je mets quarante minutes de plus.] Anne Roux (soupire)'], { person: ['Anne Roux'] }],
    ['the head of a movement', 'fr', '« C’est une surprise », ironise Anne Roux. Pour la directrice des Verdoyants, le gouvernement est en retard.', ['direct [C’est une surprise] Anne Roux (ironise)', 'indirect [le gouvernement est en retard] Anne Roux (Pour)'], { person: ['Anne Roux'] }],
    ['who begins the sentence behind words that open a text', 'fr', '« Je serai candidat ». Paul Martin a mis fin au suspense.', ['direct [Je serai candidat] Paul Martin (-)'], { person: ['Paul Martin'] }],
    ['a compound of a company', 'nl', 'Lichtwerk zoekt geld. Het staalbedrijf zei dinsdag bereid te zijn tot gesprekken.', ['indirect [bereid te zijn tot gesprekken] Lichtwerk (zei)'], { company: ['Lichtwerk'] }],
    ['an article before the cue of a source', 'es', 'Ana Ruiz habló ayer. A juicio de la bióloga, la muestra es pequeña.', ['indirect [la muestra es pequeña] Ana Ruiz (A juicio de la)'], { person: ['Ana Ruiz'] }],
    ['a paper in marks before the participle', 'de', 'Jan Voss hatte der „Bild“ gesagt, er wolle bleiben.', ['indirect [er wolle bleiben] Jan Voss (gesagt)'], { person: ['Jan Voss'], company: ['Bild'] }],
    ['a ministry of several fields', 'de', 'Die Ministerin für Familie, Senioren und Jugend sagte, das Gesetz komme bald.', ['indirect [das Gesetz komme bald] Die Ministerin für Familie, Senioren und Jugend (sagte)'], {}],
    ['a ministry of several fields without articles', 'pl', 'Minister rodziny, pracy i polityki społecznej dodał, że rząd pracuje nad zmianami.', ['indirect [rząd pracuje nad zmianami] Minister rodziny, pracy i polityki społecznej (dodał)'], {}],
    ['a name in another case than the source', 'pl', 'Zdaniem prokuratury Piotr Lis wyłudził dwa miliony złotych.', ['indirect [Piotr Lis wyłudził dwa miliony złotych] prokuratury (Zdaniem)'], { person: ['Piotr Lis'] }],
    ['a report before a colon', 'it', 'Marco Rossi ha ribadito di voler restare: «Qui sto bene».', ['indirect [voler restare] Marco Rossi (ha ribadito)', 'direct [Qui sto bene] Marco Rossi (ha ribadito)'], { person: ['Marco Rossi'] }],
    ['a date in brackets before the clause', 'pt', 'O presidente Rui Reis afirmou nesta quarta-feira (12) que não vai cortar gastos.', ['indirect [não vai cortar gastos] Rui Reis (afirmou)'], { person: ['Rui Reis'] }],
    ['a coach of a team', 'pt', '“O empate é injusto”, disse Rui Reis. O treinador das águias revelou que o avançado está lesionado.', ['direct [O empate é injusto] Rui Reis (disse)', 'indirect [o avançado está lesionado] Rui Reis (revelou)'], { person: ['Rui Reis'] }],
    ['an infinitive for a gerund', 'pt', '“Não vamos tolerar o crime”, disse a ministra, ao ressaltar que o orçamento foi dobrado.', ['direct [Não vamos tolerar o crime] a ministra (disse)', 'indirect [o orçamento foi dobrado] a ministra (ao ressaltar)'], {}],
    ['a person before the verb, a thing behind it', 'pt', 'Já o capitão Rui Reis pediu calma aos adeptos: «Isto é uma maratona».', ['direct [Isto é uma maratona] Rui Reis (pediu)'], { person: ['Rui Reis'] }],
    ['a question put by others', 'it', 'Anna Neri è intervenuta. A chi le chiedeva delle pensioni ha risposto: «Vedremo a ottobre».', ['direct [Vedremo a ottobre] Anna Neri (ha risposto)'], { person: ['Anna Neri'] }],
    ['a verb that ends in words in marks', 'it', '«Ho giocato la partita più bella». Anna Neri commenta così la vittoria di Torino.', ['direct [Ho giocato la partita più bella] Anna Neri (commenta)'], { person: ['Anna Neri'] }],
    ['a verb with its infinitive in the middle', 'nl', 'Minister Jan Smit laat in een reactie weten dat het kabinet blijft praten.', ['indirect [het kabinet blijft praten] Jan Smit (laat)'], { person: ['Jan Smit'] }],
    ['who is cited', 'de', 'Paul Lang kam nicht. „Ich hätte gern weitergemacht“, wird Jan Voss in der Mitteilung zitiert.', ['direct [Ich hätte gern weitergemacht] Jan Voss (zitiert)'], { person: ['Paul Lang', 'Jan Voss'] }],
    ['a perfect infinitive', 'de', 'Jan Voss hat vor Gericht gestanden, seine Freundin getötet zu haben.', ['indirect [seine Freundin getötet zu haben] Jan Voss (gestanden)'], { person: ['Jan Voss'] }],
    ['a clause that an insertion interrupts', 'de', 'Das Rathaus habe sich, so Jan Voss, nie ernsthaft um Personal bemüht.', ['indirect [Das Rathaus habe sich] Jan Voss (so)', 'indirect [nie ernsthaft um Personal bemüht] Jan Voss (so)'], { person: ['Jan Voss'] }],
    ['the mood of hearsay behind a colon', 'de', 'Es regnete. Jan Voss wies den Vorwurf zurück: Man habe bundesweit gesucht.', ['indirect [Man habe bundesweit gesucht] Jan Voss (-)'], { person: ['Jan Voss'] }],
    ['one word behind a verb of judging', 'de', 'Jan Voss hält die Debatte für „schädlich“.', ['mixed [schädlich] Jan Voss (hält)'], { person: ['Jan Voss'] }],
    ['the name of a paper', 'de', 'Im Interview mit der „Zeit“ sagte Jan Voss, Theater seien wichtig.', ['indirect [Theater seien wichtig] Jan Voss (sagte)'], { person: ['Jan Voss'] }],
    ['a clause behind a verb and its colon', 'pt', 'Os cientistas alertam: o desmatamento no cerrado voltou a crescer.', ['indirect [o desmatamento no cerrado voltou a crescer] Os cientistas (alertam)'], {}],
  ] as const)('%s', (_, language, text, expected, names) => {
    expect(short(language, text, names as Names)).toEqual(expected);
  });
});

describe('whole sentences and fragments in marks', () => {
  test.each([
    ['en', "“The numbers simply don't add up any more,” Ann Lee said.", 'direct', { person: ['Ann Lee'] }],
    ['en', '“My client cared for these people for twenty years,” he told reporters.', 'direct', {}],
    ['nl', ",,Ik ben blij dat het voorbij is'', zei Jan Smit.", 'direct', { person: ['Jan Smit'] }],
    ['fr', 'Le ministre Paul Martin a répondu que le gouvernement « ne laissera tomber personne ».', 'mixed', { person: ['Paul Martin'] }],
  ] as const)('%s: %s', (language, text, kind, names) => {
    expect(quotesOf(language, text, names as Names).map((quote) => quote.kind)).toEqual([kind]);
  });
});

describe('a subject with a relative clause before its verb', () => {
  test.each([
    ['Le laboratoire, qui emploie 300 personnes, a annoncé ses résultats.', []],
    ['Le musée, qui avait fermé au printemps, a publié son programme.', []],
    ["En Europe, Nordlys négocie une levée d'un milliard d'euros, a révélé le journal Vimoy Matin.", ["indirect [En Europe, Nordlys négocie une levée d'un milliard d'euros] Vimoy Matin (a révélé)"]],
  ] as const)('%s', (text, expected) => {
    expect(short('fr', text, { company: ['Nordlys', 'Vimoy Matin'] })).toEqual(expected);
  });
});

test('a second source attributes the clause behind the one of the first', () => {
  const rows = short('fr', "Trente maisons ont été détruites, selon un bilan provisoire, et 500 foyers restaient privés d'eau, d'après Nordlys.", { company: ['Nordlys'] });
  expect(rows.map((row) => row.slice(0, row.indexOf(']') + 1))).toEqual(['indirect [Trente maisons ont été détruites]', "indirect [500 foyers restaient privés d'eau]"]);
});

describe('subject and verb between two commas', () => {
  test.each([
    ['Nordwerk has signed an agreement to buy services, the company said on Monday, its first big push abroad.', 'indirect [Nordwerk has signed an agreement to buy services]'],
    ['Nordwerk signed a deal with a supplier, the company said on Monday, in a move that will cost $3 million.', 'indirect [Nordwerk signed a deal with a supplier]'],
    ['In March, the company said on Monday that it would close the plant.', 'indirect [it would close the plant]'],
  ] as const)('%s', (text, expected) => {
    const [row] = short('en', text, { company: ['Nordwerk'] });
    expect(row.slice(0, row.indexOf(']') + 1)).toBe(expected);
  });
});
