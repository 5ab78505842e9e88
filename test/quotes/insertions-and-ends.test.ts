import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './quotes-of.ts';

const found = (language: string, text: string, names: Record<string, string[]> = {}): string[] => inShort(quotesOf(language, text, names));

describe('insertions behind a conjunction', () => {
  it.each([
    ['pl', 'Tomasz Lis spóźnił się na prom i, jak twierdzi, od tego wszystko się zaczęło.', { person: ['Tomasz Lis'] }, ['indirect [od tego wszystko się zaczęło] Tomasz Lis (twierdzi)']],
    ['nl', 'Het werd haar eerste roman en, zegt Anna Bos, haar laatste.', { person: ['Anna Bos'] }, []],
    ['en', 'The bakery has flour for two days and, according to its manager, "an alarming shortage of yeast".', {}, ['mixed [an alarming shortage of yeast] its manager (according to)']],
  ])('%s: only what follows is reported', (language, text, names, expected) => {
    expect(found(language, text, names)).toEqual(expected);
  });
});

describe('verbs that only marks complete', () => {
  it.each([
    ['nl', 'De liften zijn volgens Anna Bos „al maanden stuk”.', ['mixed [al maanden stuk] Anna Bos (volgens)']],
    ['es', 'El taller necesita, dijo Anna Bos, "más manos para acabar".', ['mixed [más manos para acabar] Anna Bos (dijo)']],
  ])('%s: are the reporter’s', (language, text, expected) => {
    expect(found(language, text, { person: ['Anna Bos'] })).toEqual(expected);
  });
});

describe('the end of a report', () => {
  it.each([
    ['en', 'Anna Bos argued that rents would rise; a court ruled against her in May.', ['indirect [rents would rise] Anna Bos (argued)']],
    ['pt', 'Anna Bos garante que o navio não existe; o museu tem uma fotografia.', ['indirect [o navio não existe] Anna Bos (garante)']],
    ['de', 'Anna Bos sagte, die Lage sei ernst; man habe keine Zeit.', ['indirect [die Lage sei ernst; man habe keine Zeit] Anna Bos (sagte)']],
  ])('%s: is a semicolon', (language, text, expected) => {
    expect(found(language, text, { person: ['Anna Bos'] })).toEqual(expected);
  });
});

describe('a verb behind the marks of its quote', () => {
  it.each([
    ['it', '«È stata la notte più lunga», dice Anna Bos con la voce che non le resta.', ['direct [È stata la notte più lunga] Anna Bos (dice)']],
    ['es', '"Esa es la buena", dice Anna Bos antes de que nadie la oiga.', ['direct [Esa es la buena] Anna Bos (dice)']],
    ['fr', '« On les vend un par un », explique le libraire Anna Bos.', ['direct [On les vend un par un] Anna Bos (explique)']],
  ])('%s: reports nothing else', (language, text, expected) => {
    expect(found(language, text, { person: ['Anna Bos'] })).toEqual(expected);
  });
});

describe('insertions that split an English clause', () => {
  it.each([
    ['behind an adverbial', 'In Bern, Anna Bos found, it was three.', ['indirect [In Bern] Anna Bos (found)', 'indirect [it was three] Anna Bos (found)']],
    ['behind the subject, with whom it tells', 'The lifts, Anna Bos assured reporters, were now working.', ['indirect [The lifts] Anna Bos (assured)', 'indirect [were now working] Anna Bos (assured)']],
    ['by a pronoun', 'Anna Bos counts the tickets. It has never, she says, paid for the coal.', ['indirect [It has never] Anna Bos (says)', 'indirect [paid for the coal] Anna Bos (says)']],
    ['with a relative clause', 'In 1934, says Anna Bos, who keeps the archive, there was a similar storm.', ['indirect [In 1934] Anna Bos (says)', 'indirect [there was a similar storm] Anna Bos (says)']],
  ])('%s', (_, text, expected) => {
    expect(found('en', text, { person: ['Anna Bos'] })).toEqual(expected);
  });
});

describe('Polish reports', () => {
  it.each([
    ['of a demand', 'Anna Lis zażądała, by zamknąć most.', ['indirect [zamknąć most] Anna Lis (zażądała)']],
    ['of an answer', 'Anna Lis odparła, że mostu nie zamknie.', ['indirect [mostu nie zamknie] Anna Lis (odparła)']],
    ['of a complaint', 'Anna Lis narzeka, że most jest zamknięty.', ['indirect [most jest zamknięty] Anna Lis (narzeka)']],
    ['between dashes, with a verb of opinion', '– To dobry znak dla całej dzielnicy – uważa prawniczka Anna Lis.', ['direct [To dobry znak dla całej dzielnicy] Anna Lis (uważa)']],
  ])('%s', (_, text, expected) => {
    expect(found('pl', text, { person: ['Anna Lis'] })).toEqual(expected);
  });
});

describe('who speaks', () => {
  it.each([
    ['de', 'the subject before the colon', 'Anna Bos bestreitet das. „Nein“, sagte Bos. Die Gewerkschaft begrüßte den Schritt: Es sei höchste Zeit.', 'Die Gewerkschaft'],
    ['de', 'the subject of the sentence before', '„Nein“, sagte Anna Bos. Die Gewerkschaft schickt keine Vertreter. Nachfolger gebe es hier immer.', 'Die Gewerkschaft'],
    ['en', 'no person for a name of several capitals', '"They are leaving," said Anna Bos, a nurse. The Rural Health Executive said it regretted the decision.', 'The Rural Health Executive'],
    ['en', 'no person of another function for an office', 'Anna Bos, a geographer at the university, has left. "It is gone," she said. The president has promised that the road will be finished.', 'The president'],
    ['pl', 'no person for a word that nobody knows', 'Pani Anna Bos sprzedaje warzywa. Konwicki pisał, że wtedy miasto pachnie psem.', 'Konwicki'],
  ])('%s: %s', (language, _, text, expected) => {
    expect(quotesOf(language, text, { person: ['Anna Bos|Bos'] }).at(-1)?.speaker?.name).toBe(expected);
  });
});

describe('more of what is said, and less of what is not', () => {
  it.each([
    ['nl', 'a few words behind a few words in marks', '„Voor de haven”, zegt Anna Bos. „En voor de zekerheid.”', ['mixed [Voor de haven] Anna Bos (zegt)', 'direct [En voor de zekerheid.] Anna Bos (zegt)']],
    ['fr', 'hyphens behind a colon', 'Anna Bos confirme : ses agents étaient ce jour-là à Lyon.', ['indirect [ses agents étaient ce jour-là à Lyon] Anna Bos (confirme)']],
    ['pt', 'a verb alone before its colon', 'Anna Bos navega em pé. No segundo dia, explicou: a gente veio do fundo do rio.', ['indirect [a gente veio do fundo do rio] Anna Bos (explicou)']],
    ['de', 'no relative clause about who says it', 'Immer öfter gehe es um Paddler, sagte Anna Bos, die auf der Wache das Kommando hat.', ['indirect [Immer öfter gehe es um Paddler] Anna Bos (sagte)']],
    ['es', 'no list behind what looks like a source', 'Para él, el expreso; para ella, el tranvía que veía pasar de niña.', []],
  ])('%s: %s', (language, _, text, expected) => {
    expect(found(language, text, { person: ['Anna Bos'] })).toEqual(expected);
  });
});

describe('headlines', () => {
  it.each([
    ['pl', 'Sąd: firma odpowiada za kierowcę\nChodzi o wypadek.', ['indirect [firma odpowiada za kierowcę] Sąd (-)']],
    ['en', 'Study: naps are good for nurses\nIt was long.', ['indirect [naps are good for nurses] Study (-)']],
    ['fr', 'Carlos Bos : Nissan confirme la vente\nLe groupe est en crise.', []],
    ['de', 'Interview: Warum der Fluss steigt\nEs regnet.', []],
  ])('%s: a noun of who reports, and its colon', (language, text, expected) => {
    expect(found(language, text, { person: ['Carlos Bos'] })).toEqual(expected);
  });
});

describe('names and nouns that are nobody who speaks', () => {
  it.each([
    ['nl', 'Otto Kaas vond de klok. Op de rand stond de naam Geert Smit. "Ik zat aan het ontbijt", vertelt hij.', 'Otto Kaas'],
    ['pl', 'Otto Kaas zna rozkład.\n– Proszę nie wierzyć – informuje kobietę z walizką.', 'Otto Kaas'],
  ])('%s: %s', (language, text, expected) => {
    expect(quotesOf(language, text, { person: ['Otto Kaas', 'Geert Smit'] }).at(-1)?.speaker?.name).toBe(expected);
  });
  it('knows more Dutch verbs', () => {
    expect(found('nl', 'Anna Bos rekent voor dat de verhuizing te veel kost.', { person: ['Anna Bos'] })).toEqual(['indirect [de verhuizing te veel kost] Anna Bos (rekent voor)']);
  });
});

describe('French words that are nobody’s', () => {
  it.each([
    ['hearsay', 'Elle ouvrira en mai, dit-on, le festival.'],
    ['a point in time', 'Pour la première fois, le musée a compté les visiteurs du soir.'],
  ])('%s', (_, text) => {
    expect(found('fr', text)).toEqual([]);
  });
});
