import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('gerunds and infinitives behind a preposition', () => {
  test.each<Row>([
    ['en', 'The minister resigned after saying that all was well.', ['indirect [all was well] The minister (saying)']],
    ['en', 'She left without saying that all was well.', []],
    ['it', 'La compagnia, dopo aver affermato che tutti i passeggeri erano salvi, ora sostiene che manca una persona.', ['indirect [tutti i passeggeri erano salvi] La compagnia (aver affermato)', 'indirect [manca una persona] La compagnia (sostiene)']],
    ['it', 'Anna Neri potrebbe aver detto che tutto va bene.', [], { person: ['Anna Neri'] }],
    ['fr', 'Le maire, après avoir affirmé que tout allait bien, a démissionné.', ['indirect [tout allait bien] Le maire (avoir affirmé)']],
    ['es', 'La ministra, tras haber afirmado que la obra iba bien, dimitió.', ['indirect [la obra iba bien] La ministra (haber afirmado)']],
    ['es', 'La jueza cerró el caso tras afirmar que no había pruebas.', ['indirect [no había pruebas] La jueza (tras afirmar)']],
    ['pt', 'O ministro saiu depois de dizer que tudo ia bem.', ['indirect [tudo ia bem] O ministro (depois de dizer)']],
    ['pt', 'As autoridades divulgaram um vídeo, tendo a polícia afirmado que Reis perdeu os óculos.', ['indirect [Reis perdeu os óculos] a polícia (afirmado)'], { person: ['Reis'] }],
    ['nl', 'Het echtpaar verdedigde zich door te zeggen dat het redelijk was.', ['indirect [het redelijk was] Het echtpaar (door te zeggen)']],
  ])('%s: %s', check);
});

describe('who passes words on', () => {
  test.each<Row>([
    ['en', 'According to the Morning Herald, Ann Lee said the flag has never been open to choice.', ['indirect [the flag has never been open to choice] Ann Lee (said)'], { person: ['Ann Lee'], company: ['Morning Herald'] }],
    ['de', 'Der Paragraf sei nicht anwendbar, bekräftigte das Ministerium heute laut dem Sender.', ['indirect [Der Paragraf sei nicht anwendbar] das Ministerium (bekräftigte)']],
    ['de', 'Ein Grund für die Aufstiege ist, dass ich nette Menschen treffe, so Berg.', ['indirect [Ein Grund für die Aufstiege ist, dass ich nette Menschen treffe] Berg (so)'], { person: ['Berg'] }],
    ['de', 'Als Ursache gab die Firma an, dass ein Investor ausgefallen sei, so der Verband.', ['indirect [ein Investor ausgefallen sei] die Firma (gab)']],
    ['it', 'Da alcune fonti si apprende che i militari bloccano i viveri.', ['indirect [i militari bloccano i viveri] alcune fonti (apprende)']],
    ['it', "Secondo le notizie dell'azienda, aggiornate a sabato, un passeggero manca all'appello.", ["indirect [un passeggero manca all'appello] le notizie dell'azienda (Secondo)"]],
  ])('%s: %s', check);
});

describe('where a report ends', () => {
  test.each<Row>([
    ['nl', 'Jan Bos vertelde dat er een haai was gespot, maar dat men had geconcludeerd dat er geen gevaar was.', ['indirect [er een haai was gespot, maar dat men had geconcludeerd dat er geen gevaar was] Jan Bos (vertelde)'], { person: ['Jan Bos'] }],
    ['it', 'Anna Neri ha aggiunto che gli altri avevano paura e urlavano e che lei è caduta.', ['indirect [gli altri avevano paura e urlavano e che lei è caduta] Anna Neri (ha aggiunto)'], { person: ['Anna Neri'] }],
    ['nl', 'Bos zei dat zijn vrouw een baby verwachtte en ‘het heel moeilijk’ had.', ['indirect [zijn vrouw een baby verwachtte] Bos (zei)', 'mixed [het heel moeilijk] Bos (zei)'], { person: ['Bos'] }],
    ['nl', 'China heeft beloofd de steun te verhogen, en morgen sluit de beurs.', ['indirect [de steun te verhogen] China (heeft beloofd)'], { place: ['China'] }],
    ['de', 'Die Tochter, die Verluste geschrieben hat, ist wieder gesund.', []],
    ['pt', 'Os astrônomos anunciaram a descoberta de dois planetas errantes que giram em torno de si mesmos.', []],
    ['pt', 'O pedido diz respeito às denúncias de que o senador teria contas pagas.', []],
    ['en', '"It is over," she said, "in a way," with a smile of anger.', ['direct [It is over,] she (said)', 'mixed [in a way,] she (said)']],
    ['en', 'The government plans two votes, although a recent poll found only a quarter in favour.', []],
  ])('%s: %s', check);
});

describe('apostrophes that open no speech', () => {
  test.each<Row>([
    ['nl', "Het was net voor 7 uur 's morgens. Jan Bos zei dat hij had gedoken. ‘Ik zag de haai’, zei hij.", ['indirect [hij had gedoken] Jan Bos (zei)', 'direct [Ik zag de haai] Jan Bos (zei)'], { person: ['Jan Bos'] }],
    ['en', "In the '90s the firm said it would grow. Its owners' plan failed.", ['indirect [it would grow] the firm (said)']],
  ])('%s: %s', check);
});

describe('subjects that look like something else', () => {
  test.each<Row>([
    ['pt', 'A polícia recuperou-os no local e declarou que tinha encontrado sangue.', ['indirect [tinha encontrado sangue] A polícia (declarou)']],
    ['pt', 'Após interrogar Simões, a polícia referiu que este tinha fugido.', ['indirect [este tinha fugido] a polícia (referiu)'], { person: ['Simões'] }],
    ['de', 'Der Name des Klägers in der Rat-gegen-Berg-Klage, die der Bund eingereicht hat, wurde nicht bekannt.', []],
  ])('%s: %s', check);
});
