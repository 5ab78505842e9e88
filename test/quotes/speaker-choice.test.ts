import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('who speaks of those who are named', () => {
  test.each<Row>([
    ['en', "Anna Cole spoke on Monday. Cole's deputy insisted that the plan was dead.", ["indirect [the plan was dead] Cole's deputy (insisted)"], { person: ['Anna Cole|Cole'] }],
    ['en', "Anna Cole's spokesman Ben Ward said the visit was planned.", ['indirect [the visit was planned] Ben Ward (said)'], { person: ['Anna Cole', 'Ben Ward'] }],
    ['de', '„Das ist Abzocke“, sagte dessen Vorsitzender Uwe Brandt der Zeitung.', ['direct [Das ist Abzocke] Uwe Brandt (sagte)'], { person: ['Uwe Brandt'] }],
    ['nl', 'Annelies Brouwer stapt op. Minister Peter van Dam betreurt dat. Hij benadrukte dat de bouw doorgaat.', ['indirect [de bouw doorgaat] Peter van Dam (benadrukte)'], { person: ['Annelies Brouwer', 'Peter van Dam'] }],
    ['pt', 'A presidente Joana Pinheiro falou. O diretor Manuel Teixeira espera há meses. A filha conta que já é a segunda vez.', ['indirect [já é a segunda vez] A filha (conta)'], { person: ['Joana Pinheiro', 'Manuel Teixeira'] }],
    ['es', 'El presidente Joan Rius pidió calma. El alcalde de Valencia aseguró que la obra seguirá.', ['indirect [la obra seguirá] El alcalde de Valencia (aseguró)'], { person: ['Joan Rius'], place: ['Valencia'] }],
    ['pl', 'Marek Wójtowicz odwołał koncert. – Szkoda, ale zdrowie jest ważniejsze – ocenia Kasia.', ['direct [Szkoda, ale zdrowie jest ważniejsze] Kasia (ocenia)'], { person: ['Marek Wójtowicz'] }],
    ['fr', 'Interrogé sur un compromis, M. Belhadj balaie : « Pas à ces conditions. »', ['direct [Pas à ces conditions.] Belhadj (-)'], { person: ['Belhadj'] }],
    ['it', 'Crollo della scuola, il sindaco: «Siamo pronti a costituirci parte civile»', ['direct [Siamo pronti a costituirci parte civile] il sindaco (-)']],
    ['pt', 'Hugo Martins saiu. Para a economista Teresa Lobo, o problema é salarial: "Um enfermeiro ganha pouco".', ['direct [Um enfermeiro ganha pouco] Teresa Lobo (Para)'], { person: ['Hugo Martins', 'Teresa Lobo'] }],
    ['en', 'Anna Cole asked if he would meet Megan Pryce. "We can wait," she said.', ['direct [We can wait,] Megan Pryce (said)'], { person: ['Megan Pryce'] }],
    ['nl', '“We wachten af”, zei Caroline Visser. Leider Rob Jansma was kritisch. “Dit is onzin.”', ['direct [We wachten af] Caroline Visser (zei)', 'direct [Dit is onzin.] Rob Jansma (-)'], { person: ['Caroline Visser', 'Rob Jansma'] }],
    ['fr', '« Nous avons cru à une erreur. » Lorsque Inès Delmas a lu les données, elle a douté.', ['direct [Nous avons cru à une erreur.] Inès Delmas (-)'], { person: ['Inès Delmas'] }],
    ['it', '«Abbiamo vinto», ha detto Marco Rossetti. Poi, rivolto al padre: «Te lo avevo detto».', ['direct [Abbiamo vinto] Marco Rossetti (ha detto)', 'direct [Te lo avevo detto] Marco Rossetti (-)'], { person: ['Marco Rossetti'] }],
    ['pt', 'Em nota, a Aneel informou que vai apurar o caso. A agência disse que a multa será paga.', ['indirect [vai apurar o caso] Aneel (informou)', 'indirect [a multa será paga] Aneel (disse)'], { organization: ['Aneel'] }],
    ['de', '„Wir helfen“, sagte Paul Martin. Wie das Klinikum mitteilte, ist ein Opfer außer Gefahr.', ['direct [Wir helfen] Paul Martin (sagte)', 'indirect [ist ein Opfer außer Gefahr] das Klinikum (mitteilte)'], { person: ['Paul Martin'] }],
    ['pl', '– Mój klient nie miał szans – przekonywał Adam Kot. Jego zdaniem biegli pominęli stan drogi.', ['direct [Mój klient nie miał szans] Adam Kot (przekonywał)', 'indirect [biegli pominęli stan drogi] Adam Kot (Jego zdaniem)'], { person: ['Adam Kot'] }],
    ['it', "L'ad Roberto Cingolani ha spiegato che il piano va avanti.", ['indirect [il piano va avanti] Roberto Cingolani (ha spiegato)'], { person: ['Roberto Cingolani'] }],
    ['nl', 'Lars Friis won. ‘We zijn blij’, zei de Deen.', ['direct [We zijn blij] Lars Friis (zei)'], { person: ['Lars Friis'] }],
    ['de', 'Die Bundesnetzagentur prüft den Fall. Nach Angaben der Behörde sanken die Preise.', ['indirect [sanken die Preise] Bundesnetzagentur (Nach Angaben der)'], { organization: ['Bundesnetzagentur'] }],
    ['es', 'El PP celebra la decisión. El sindicato de inquilinas protestará. La organización dijo que 40.000 familias sufren.', ['indirect [40.000 familias sufren] La organización (dijo)'], { organization: ['PP'] }],
    ['nl', 'Volgens de autoriteiten 34 mensen zijn aangehouden.', ['indirect [34 mensen zijn aangehouden] de autoriteiten (Volgens)']],
    ['de', 'Der Minister warf dem Abgeordneten Paul Brandt vor, gelogen zu haben.', ['indirect [gelogen zu haben] Der Minister (warf)'], { person: ['Paul Brandt'] }],
    ['pt', 'A Lusa informou que o repórter saiu. De acordo com a sentença, o homem «ofendeu os agentes».', ['indirect [o repórter saiu] Lusa (informou)', 'mixed [ofendeu os agentes] a sentença (De acordo com)'], { company: ['Lusa'] }],
    ['it', 'Lo ha detto Anna Neri, che coordina il progetto.', [], { person: ['Anna Neri'] }],
    ['en', 'They turned away boats which, according to the BBC, the UN has criticised.', ['indirect [the UN has criticised] BBC (according to)'], { company: ['BBC'], organization: ['UN'] }],
  ])('%s: %s', check);
});

describe('which verb reports', () => {
  test.each<Row>([
    ['en', 'The firm said work was continuing "around the clock".', ['mixed [around the clock] The firm (said)']],
    ['it', '«Nessuno ci ha ascoltato», le fa eco un altro padre.', ['direct [Nessuno ci ha ascoltato] un altro padre (fa eco)']],
    ['it', 'Secondo quanto ha spiegato la questura, l’uomo era armato.', ['indirect [l’uomo era armato] la questura (ha spiegato)']],
    ['it', 'Da quanto riferiscono i testimoni, il camion viaggiava troppo veloce.', ['indirect [il camion viaggiava troppo veloce] i testimoni (riferiscono)']],
    ['nl', 'De minister laat weten de kritiek te begrijpen.', ['indirect [de kritiek te begrijpen] De minister (laat weten)']],
    ['nl', 'De minister laat weten niet op de zaak vooruit te willen lopen.', ['indirect [niet op de zaak vooruit te willen lopen] De minister (laat weten)']],
    ['nl', 'De minister zegt niet dat hij komt.', []],
    ['nl', '“Dit is onzin”, beet Rob Jansma de minister toe.', ['direct [Dit is onzin] Rob Jansma (beet)'], { person: ['Rob Jansma'] }],
    ['it', '«Non ho scuse», ha tagliato corto Jure Kos.', ['direct [Non ho scuse] Jure Kos (ha tagliato corto)'], { person: ['Jure Kos'] }],
    ['pl', 'Spółka PKM Śląsk wydała oświadczenie, w którym zapewnia, że pasażerowie są bezpieczni.', ['indirect [pasażerowie są bezpieczni] PKM Śląsk (zapewnia)'], { company: ['PKM Śląsk'] }],
    ['pl', 'Marek Kot odwołał koncert. – To była trudna decyzja – powiedział na konferencji prasowej.', ['direct [To była trudna decyzja] Marek Kot (powiedział)'], { person: ['Marek Kot'] }],
  ])('%s: %s', check);
});

describe('what is a sentence of its own', () => {
  test.each<Row>([
    ['en', '"My windows shake every night," said Ruth Abara.', ['direct [My windows shake every night,] Ruth Abara (said)'], { person: ['Ruth Abara'] }],
    ['en', '"A terrible day," said Ruth Abara.', ['mixed [A terrible day,] Ruth Abara (said)'], { person: ['Ruth Abara'] }],
    ['en', 'Asked whether she would resign, Ruth Abara replied: "No."', ['direct [No.] Ruth Abara (replied)'], { person: ['Ruth Abara'] }],
    ['es', '«Hay que sentarse a hablar», zanja Pablo Cordero. «Y cuanto antes».', ['direct [Hay que sentarse a hablar] Pablo Cordero (zanja)', 'direct [Y cuanto antes] Pablo Cordero (zanja)'], { person: ['Pablo Cordero'] }],
    ['es', 'Pablo Cordero tachó el plan de «broma de mal gusto».', ['mixed [broma de mal gusto] Pablo Cordero (tachó)'], { person: ['Pablo Cordero'] }],
  ])('%s: %s', check);
});

describe('subjects far from their verb', () => {
  test.each<Row>([
    ['nl', 'Eva Smit, die getrouwd is met haar collega bij de krant, Tom Bos, die ook dertig is, zei dat het feest doorgaat.', ['indirect [het feest doorgaat] Eva Smit (zei)'], { person: ['Eva Smit', 'Tom Bos'] }],
    ['pl', 'Jan Kot, który ożenił się z aktorką Ewą Lis, powiedział, że most jest gotowy.', ['indirect [most jest gotowy] Jan Kot (powiedział)'], { person: ['Jan Kot', 'Ewą Lis'] }],
    ['pl', 'Jan Kot wrócił do domu. Spotkała go rzeczniczka Ewa Lis. „Most jest gotowy”, powiedział.', ['direct [Most jest gotowy] Jan Kot (powiedział)'], { person: ['Jan Kot', 'Ewa Lis'] }],
    ['nl', "Het bestuur ontkent alles en noemt de rechtszaak 'puur bedrog'.", ["mixed [puur bedrog] Het bestuur (noemt)"]],
    ['de', 'Zeugen hörten, wie ein Beamter einem Mann sagte, dass der Zug kommt.', ['indirect [der Zug kommt] ein Beamter (sagte)']],
    ['de', 'Den Gästen sicherte die Ministerin zu, dass das Hotel offen bleibt.', ['indirect [das Hotel offen bleibt] die Ministerin (sicherte)']],
    ['de', 'Anna Weber sagte ab. Die Polizei sprach von einem Unfall. Die Maschine sei zu alt gewesen.', ['indirect [Die Maschine sei zu alt gewesen] Die Polizei (-)'], { person: ['Anna Weber'] }],
    ['it', 'Anna Neri chiama il nonno “un uomo buono che sa ridere di tutto” e aggiunge che il libro uscirà.', ['mixed [un uomo buono che sa ridere di tutto] Anna Neri (chiama)', 'indirect [il libro uscirà] Anna Neri (aggiunge)'], { person: ['Anna Neri'] }],
  ])('%s: %s', check);
});

describe('what is no speaker and no report', () => {
  test.each<Row>([
    ['it', 'Secondo me, la squadra ha giocato molto bene ieri.', ['indirect [la squadra ha giocato molto bene ieri] me (Secondo)']],
    ['es', '«No cederemos», le dijo Ana Ruiz al diario el viernes y agregó que esperará la respuesta.', ['direct [No cederemos] Ana Ruiz (dijo)', 'indirect [esperará la respuesta] Ana Ruiz (agregó)'], { person: ['Ana Ruiz'] }],
    ['es', 'Ana Ruiz volvió. En el programa, presentado por la cadena, dijo que esperará la respuesta.', ['indirect [esperará la respuesta] Ana Ruiz (dijo)'], { person: ['Ana Ruiz'] }],
    ['fr', "Paul Martin, maire de Vimoy et ancien député de l'Isère, un grand département, a déclaré que la gare ferme.", ['indirect [la gare ferme] Paul Martin (a déclaré)'], { person: ['Paul Martin'] }],
    ['de', '„Es ging schnell. Ich denke an meine Frau“, sagte Tom Weber und fügte hinzu, dass er wartet.', ['direct [Es ging schnell. Ich denke an meine Frau] Tom Weber (sagte)', 'indirect [er wartet] Tom Weber (fügte hinzu)'], { person: ['Tom Weber'] }],
    ['nl', 'Jan Bos stak zijn buurman neer. De rechter zei dat de straf zwaar is.', ['indirect [de straf zwaar is] De rechter (zei)'], { person: ['Jan Bos'] }],
    ['en', 'Paul Smith robbed a bank. The judge said the sentence was harsh.', ['indirect [the sentence was harsh] The judge (said)'], { person: ['Paul Smith'] }],
    ['de', 'Richterin Eva Roth sprach das Urteil. Die Richterin sagte, dass die Strafe hart ist.', ['indirect [die Strafe hart ist] Eva Roth (sagte)'], { person: ['Eva Roth'] }],
    ['nl', "Zaterdag riepen omstanders 'Weg met hem!' tijdens de mars.", ['mixed [Weg met hem!] omstanders (riepen)']],
    ['nl', 'Voor de verklaring van Eva Smit suggereerden buren dat de brand was aangestoken.', ['indirect [de brand was aangestoken] buren (suggereerden)'], { person: ['Eva Smit'] }],
    ['it', 'La figlia, Anna Neri, nata a Roma, commenta la lettera così: «Il nonno rideva sempre».', ['direct [Il nonno rideva sempre] Anna Neri (commenta)'], { person: ['Anna Neri'] }],
    ['de', 'Zeugen hörten, wie ein Beamter sagte, dass die Brücke gesperrt wird.', ['indirect [die Brücke gesperrt wird] ein Beamter (sagte)']],
  ])('%s: %s', check);
});
