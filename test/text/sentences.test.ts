import { describe, expect, it } from 'vitest';
import { text as danish } from '../../src/languages/da/text.ts';
import { text as english } from '../../src/languages/en/text.ts';
import { text as french } from '../../src/languages/fr/text.ts';
import { text as german } from '../../src/languages/de/text.ts';
import { text as dutch } from '../../src/languages/nl/text.ts';
import { text as polish } from '../../src/languages/pl/text.ts';
import { text as spanish } from '../../src/languages/es/text.ts';
import { anyLanguage, type TextData } from '../../src/languages/text-data.ts';
import { createDocument } from '../../src/text/document.ts';

function sentencesOf(text: string, language: TextData): string[] {
  const { sentences } = createDocument(text, language);
  return Array.from({ length: sentences.count }, (_, s) => text.slice(sentences.start[s], sentences.end[s]));
}

/** Each case is the list of sentences; they are joined with a blank. */
const CASES: ReadonlyArray<readonly [string, TextData, readonly string[]]> = [
  ['titles', french, ['M. Dupont et le Dr. Martin sont là.', 'Mme. Royal arrive.']],
  ['initials', english, ['J. K. Rowling met George W. Bush.', 'He left.']],
  ['an acronym at the end', english, ['He flew to the U.S. President Biden stayed.', 'She left the U.S.', 'The plane was late.']],
  ['a company at the end', english, ['He joined Apple Inc. Chief executive Tim Cook agreed.', 'He left Apple Inc.', 'The shares fell.']],
  ['times', english, ['It began at 3.30 p.m.', 'The mayor spoke.']],
  ['decimals', french, ['Le taux est de 3.5 ou 4,2 %.', 'Il monte.']],
  ['ellipses', french, ['Il hésite…', 'Puis il part... et revient.', 'Il dort...', 'Rien.']],
  ['left-out words', french, ['Il a parlé. […]', 'Puis il est parti (…) Paul aussi.']],
  ['guillemets', french, ['« Je pars. »', 'Il est parti.', '« Non ! »', 'Elle reste.']],
  ['a mark that is closed the wrong way', french, ['Il parle.', '« Elle permet à tous de progresser. «']],
  ['a quotation within the sentence', french, ['« Vraiment ? », dit-il.', 'Oui.']],
  ['quotation marks that look the other way', german, ['»Ja.«', '„Nein.“', 'Das war alles.']],
  ['ordinals', german, ['Am 3. Oktober spielte der 1. FC Köln.', 'Er gewann 2024.', 'Das war gut.']],
  ['abbreviated units', danish, ['Det koster 5 mio. kr. i dag, men det kostede 2 mio. kr.', 'Regeringen betaler.']],
  ['an abbreviated year', polish, ['W 2019 r. Tesla otworzyła fabrykę.', 'Firma istnieje w Polsce od 2010 r.', 'Zarząd milczy.']],
  ['EE. UU.', spanish, ['El presidente de los EE. UU. llegó.', 'La tormenta llega al suroeste de los EE. UU.', 'Rosa dejará lluvia.']],
  ['brackets within the sentence', french, ['Il a dit (sic !) Que non.', '(Tout est faux.)', 'Il part.']],
  ['foot-note numbers', english, ['It ended.[1]', 'Then it began.[2]']],
  ['emoji behind the stop', french, ['Bravo ! 🎉', 'Merci.']],
  ['a name that begins with a small letter', english, ['Sales fell.', 'iPhone sales rose.']],
  ['a link behind the stop', french, ['Eh, il va gagner cette année. pic.twitter.com/y99qKJ2iKF']],
  ['a dateline', french, ['LONDRES (Reuters) –', 'Le maire a parlé.', 'Il est élu.']],
  ['spaced abbreviations', german, ['Er kam z. B. Ende 833 n. Chr. Rom nahe.', 'Es brannte 49 v. Chr.', 'Das Heer zog ab.']],
  ['a name in capitals that is an abbreviation in small letters', dutch, ['Dat zegt analist Marc Hesselink van ING.', 'De analist is blij.']],
  ['words that look like abbreviations', german, ['Sie lebt in der Schweiz.', 'Auf dem Weg sah sie eine Anlage dieser Art.', 'Die war neu.']],
  ['any ordinal before a noun', german, ['Zum 70. Geburtstag kam Max.', 'Er blieb.']],
  ['decades', polish, ['Lubię lata 70.', 'Wtedy było 5 °C.', 'Szedł 3. Pułk Ułanów.']],
  ['years before our era', spanish, ['La ciudad existió hasta el 700 a. C.', 'Dos muros miden la época.']],
  ['a dialogue behind an abbreviation', polish, ['Uczyła się w School of Art.', '– Lubię kolory – powiedziała.']],
  ['two commas for a mark', dutch, ['De zaal was leeg.', ",,Wij wachten af'', zei hij."]],
  ['the word no', english, ['The mayor said no.', 'The council voted.', 'She lives at No. 10 Downing Street.']],
  ['an ordinal behind a bracket', german, ['Am Samstag (29. September) kamen viele.', 'Es war warm.']],
  ['initials with a hyphen behind a blank', french, ['La ville date du IIe siècle av. J. -C. et du suivant.', 'Elle est vide.']],
  ['English names with a stop', french, ['Il cite l’arrêt Roe v. Wade.', 'Elle vit à St. Louis.', 'Le Rev. Brown part.']],
  ['a list number', german, ['1. Das erste Ziel ist klar.', 'Das zweite nicht.']],
];

describe('sentences', () => {
  it.each(CASES)('end rightly at %s', (_, language, sentences) => {
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
  });

  it('end behind a stop whose blank is missing', () => {
    expect(sentencesOf('La salle était vide.Mais il parle.', french)).toEqual(['La salle était vide.', 'Mais il parle.']);
  });

  it('end at the stops of Chinese and Japanese', () => {
    expect(sentencesOf('他走了。他回来了！', anyLanguage)).toEqual(['他走了。', '他回来了！']);
    expect(sentencesOf('「行きます。」と述べた。終わり。', anyLanguage)).toEqual(['「行きます。」と述べた。', '終わり。']);
  });

  it('end at every kind of line break', () => {
    expect(sentencesOf('Un titre\r\nUn texte\u2028Fin\n\n\nSuite', french)).toEqual(['Un titre', 'Un texte', 'Fin', 'Suite']);
  });
});
