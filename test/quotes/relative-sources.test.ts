import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names?: Names];

const check = (language: string, text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
};

describe('a source behind a relative', () => {
  test.each<Row>([
    ['it', 'Rossi ha ribadito di voler tagliare le tasse, cosa che per i Riformisti sarebbe un errore.', ['indirect [voler tagliare le tasse] Rossi (ha ribadito)', 'indirect [sarebbe un errore] Riformisti (per)'], { person: ['Rossi'], organization: ['Riformisti'] }],
    ['it', 'Neri dice che il Paese perde lavoro, fattore che per Anna Neri è di grande peso.', ['indirect [il Paese perde lavoro] Neri (dice)', 'indirect [è di grande peso] Anna Neri (per)'], { person: ['Anna Neri'] }],
    ['it', 'La sindaca ha scritto una lettera per salvare il parco, che invece, secondo i media, potrebbe chiudere a maggio.', ["indirect [potrebbe chiudere a maggio] i media (secondo)"]],
    ['it', 'Il modulo, che secondo il regolamento non si dovrebbe usare, resta.', ['indirect [non si dovrebbe usare] il regolamento (secondo)']],
    ['it', 'È stato usato il "voto palese", che secondo il regolamento non si dovrebbe usare.', ['indirect [non si dovrebbe usare] il regolamento (secondo)']],
    ['fr', "Il a déposé un projet qui selon l'opposition coûterait trop cher.", ["indirect [coûterait trop cher] l'opposition (selon)"]],
    ['nl', 'De raad keurde een wet goed die volgens de oppositie te veel gaat kosten.', ['indirect [te veel gaat kosten] de oppositie (volgens)']],
    ['nl', 'De stad stemde voor een plan, dat volgens Jan Bos te duur is.', ['indirect [te duur is] Jan Bos (volgens)'], { person: ['Jan Bos'] }],
    // Where the word does not lead to the verb it is no source.
    ['it', 'La squadra ha vinto la coppa, che per Anna Neri porta il nome del padre.', ['indirect [porta il nome del padre] Anna Neri (per)'], { person: ['Anna Neri'] }],
    ['it', 'Il treno, che per Roma parte a mezzogiorno, è pieno.', [], { place: ['Roma'] }],
  ])('%s: %s', check);
});

describe('a source that another attribution passes on', () => {
  test.each<Row>([
    ['pt', 'Segundo o instituto, a seca vai durar três meses, informou a agência.', ['indirect [a seca vai durar três meses] o instituto (Segundo)']],
  ])('%s: %s', check);
});

describe('words that are no attribution', () => {
  test.each<Row>([
    ['it', 'L\'ultima "pioggia di stelle" così intensa è stata osservata nel 2009.', []],
    ['it', 'La scuola soffre per l\'assenza di risposte e la "burocrazia infinita" dello Stato.', []],
    ['en', 'Aston conceded a free-kick and Barton scored an hour later.', [], { organization: ['Aston', 'Barton'] }],
    ['en', 'The board - a dozen members, all elected by the parish - wrote a letter in July.', []],
    ['de', 'Der Rat sagte, es gehe gut. Hierzu kam es infolge des Streits um den Haushalt.', ['indirect [es gehe gut] Der Rat (sagte)']],
    ['de', 'Der Umbau sei geplant, kündigte der Manager an. Klagen gegen die Pläne habe es nicht gegeben.', ['indirect [Der Umbau sei geplant] der Manager (kündigte)', 'indirect [Klagen gegen die Pläne habe es nicht gegeben] der Manager (-)']],
  ])('%s: %s', check);
});

describe('the subject of a verb that stands far from it', () => {
  test.each<Row>([
    ['it', 'Motta, già presidente del gruppo, ha ringraziato Anna Neri per la fiducia sostenendo la volontà di "dare alla città il servizio che merita".', ['mixed [dare alla città il servizio che merita] Motta (sostenendo)'], { person: ['Motta', 'Anna Neri'] }],
    ['it', 'Nel frattempo i sindacati hanno indetto uno sciopero per lunedì, lamentando la "mancanza di misure di sostegno".', ['mixed [mancanza di misure di sostegno] i sindacati (lamentando)']],
    ['pt', 'No entanto, o ator, de 31 anos, atacou o estereótipo do herói, afirmando que tais papéis fazem mal aos rapazes.', ['indirect [tais papéis fazem mal aos rapazes] o ator (afirmando)']],
    ['de', 'Anna Berg, US-Botschafterin in Bern und ehemalige Chefin der Partei, die Mais exportiert, teilte mit, dass Peking geschadet hat.', ['indirect [Peking geschadet hat] Anna Berg (teilte mit)'], { person: ['Anna Berg'], place: ['US', 'Bern', 'Peking'] }],
    ['en', 'Ann Lee, the son of the former pastor, proudly called the organ "the poor people\'s bells."', ["mixed [the poor people's bells.] Ann Lee (called)"], { person: ['Ann Lee'] }],
    ['en', 'The expert who played the organ in July described it as "an irreplaceable historical instrument."', ['mixed [an irreplaceable historical instrument.] The expert (described)']],
    ['pt', 'Um deputado afirmou que o grupo na sua globalidade "não estava contente".', ['mixed [não estava contente] Um deputado (afirmou)']],
  ])('%s: %s', check);
});
