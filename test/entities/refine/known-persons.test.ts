import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { cutAtKnownPersons } from '../../../src/entities/refine/known-persons.ts';
import { entitiesOf } from '../named.ts';
import { contextOf, spanAt, written } from './context-of.ts';

const found = (text: string, code: string): string[] => entitiesOf(text, loadPack(code)).flatMap(({ type, mentions }) => mentions.map((mention) => `${type}: ${mention.text}`));

describe('names that the tagger runs together', () => {
  test('a verb between a body and a person whom the article names elsewhere', () => {
    expect(found('Bundeskanzler Friedrich Merz warb in Köln für Investitionen. Die Gewerkschaft IG Metall lobte Merz, andere warnten.', 'de')).toEqual(expect.arrayContaining(['organization: IG Metall', 'person: Merz']));
  });

  test('a genitive before the thing that a person has', () => {
    expect(found('Siemens-Chef Roland Busch führte den Kanzler durch das Werk. Buschs Rede war kurz.', 'de')).toEqual(expect.arrayContaining(['person: Roland Busch', 'person: Buschs']));
  });

  test('a place in the genitive before a person', () => {
    const context = contextOf('Die Bayern bleiben Erster vor RB Leipzig. Leipzigs Xavi Simons fehlt.', 'de');
    expect(written(context, cutAtKnownPersons(context, [spanAt(context, 'Leipzigs Xavi Simons', 'person')]))).toEqual(['place: Leipzigs', 'person: Xavi Simons']);
    const polish = contextOf('Premier Donald Tusk spotkał się z prezydentem Ukrainy Wołodymyrem Zełenskim.', 'pl');
    expect(written(polish, cutAtKnownPersons(polish, [spanAt(polish, 'Ukrainy Wołodymyrem Zełenskim', 'person')]))).toEqual(['place: Ukrainy', 'person: Wołodymyrem Zełenskim']);
  });

  test('a small word that opens the sentence and is a given name elsewhere', () => {
    expect(found("La premier Giorgia Meloni ha incontrato l'amministratore delegato di Eni. Per Meloni il piano va avanti.", 'it')).toEqual(expect.arrayContaining(['person: Giorgia Meloni', 'person: Meloni']));
  });
});

describe('further mentions of persons', () => {
  test('surnames whose full name the tagger was less sure of', () => {
    expect(found('Jan Paternotte van D66 niet. Paternotte noemde het plan zwak.', 'nl')).toEqual(expect.arrayContaining(['person: Jan Paternotte', 'person: Paternotte']));
  });

  test('genitives and surnames of two parts in another case', () => {
    expect(found('Harry Kane traf doppelt gegen Dortmund. Kanes zweites Tor fiel spät.', 'de')).toContain('person: Kanes');
    expect(found('Towarzyszył mu minister obrony Władysław Kosiniak-Kamysz. Według Kosiniaka-Kamysza wojsko dostanie więcej.', 'pl')).toContain('person: Kosiniaka-Kamysza');
  });
});
