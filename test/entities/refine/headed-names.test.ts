import { describe, expect, test } from 'vitest';
import { entityWords } from '../../../src/entities/word-sets.ts';
import { namesFor } from '../../../src/entities/knowledge/names.ts';
import { findNameHits } from '../../../src/entities/name-hits.ts';
import { addHyphenedNames } from '../../../src/entities/refine/east-asian-names.ts';
import { headedNames } from '../../../src/entities/refine/headed-names.ts';
import { headTypes } from '../../../src/entities/refine/headed-types.ts';
import { NameContext } from '../../../src/entities/refine/name-context.ts';
import { toldPersons } from '../../../src/entities/refine/told-persons.ts';
import type { TaggedSpan } from '../../../src/entities/tagged-span.ts';
import type { LanguageData } from '../../../src/languages/language-pack.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { createDocument } from '../../../src/text/document.ts';

const [fr, en, es, it, de] = ['fr', 'en', 'es', 'it', 'de'].map(loadPack);

function contextOf(text: string, pack: LanguageData): NameContext {
  const document = createDocument(text, pack.text);
  return new NameContext(document, findNameHits(document, namesFor(pack.nameLists)), entityWords(pack.entities), namesFor(pack.nameLists));
}

/** A span over the words in `name`. */
function spanOf(context: NameContext, name: string, type: TaggedSpan['type'], confidence = 0.6): TaggedSpan {
  const { text, tokens } = context.document;
  const start = text.indexOf(name);
  return { firstToken: tokens.start.indexOf(start), endToken: tokens.end.indexOf(start + name.length) + 1, type, confidence };
}

const written = ({ document }: NameContext, spans: readonly TaggedSpan[]): string[] =>
  spans.map(({ type, firstToken, endToken }) => `${type}: ${document.text.slice(document.tokens.start[firstToken], document.tokens.end[endToken - 1])}`);

describe('the head noun tells the type', () => {
  test.each<[string, string, TaggedSpan['type'], string, LanguageData]>([
    ['She studied at the University of Tampa.', 'University of Tampa', 'place', 'organization', en],
    ['Critics of the Helms Amendment spoke.', 'Helms Amendment', 'organization', 'work', en],
    ['Il comignolo della Cappella Sistina fuma.', 'Cappella Sistina', 'person', 'place', it],
    ['Er forscht am Karl Zeller-Institut.', 'Karl Zeller-Institut', 'person', 'organization', de],
    ['Juega la Copa Marismas este año.', 'Copa Marismas', 'work', 'event', es],
  ])('%s', (text, name, type, expected, pack) => {
    const context = contextOf(text, pack);
    const spans = [spanOf(context, name, type)];
    headTypes(context, spans);
    expect(spans[0].type).toBe(expected);
  });

  test('a sure name keeps its type', () => {
    const context = contextOf('The director Rosa Parks Bridge spoke.', en);
    const spans = [spanOf(context, 'Rosa Parks Bridge', 'person', 0.97)];
    headTypes(context, spans);
    expect(spans[0].type).toBe('person');
  });
});

describe('names that the tagger passed over', () => {
  test.each<[string, string[], LanguageData]>([
    ['He ran the Bureau of Harbour Pilots for years.', ['organization: Bureau of Harbour Pilots'], en],
    ['Senators passed the Tidal Power Act in June.', ['work: Tidal Power Act'], en],
    ['Dirige la Federación Hotelera de las Marismas desde hace tres meses.', ['organization: Federación Hotelera de las Marismas'], es],
    ['On a lu hier Thérèse Vaucanard à la radio.', ['person: Thérèse Vaucanard'], fr],
    ['The Tidal Power Act Dies In A Very Long Headline', [], en],
  ])('%s', (text, expected, pack) => {
    const context = contextOf(text, pack);
    expect(written(context, headedNames(context, new Uint8Array(context.document.tokens.count), []))).toEqual(expected);
  });

  test('a body takes the place that it goes on with', () => {
    const context = contextOf('Habló el jefe de las Fuerzas Armadas del Líbano ayer.', es);
    const kept = [spanOf(context, 'Líbano', 'place', 0.9)];
    const claimed = new Uint8Array(context.document.tokens.count);
    claimed.fill(1, kept[0].firstToken, kept[0].endToken);
    expect(written(context, headedNames(context, claimed, kept))).toEqual(['organization: Fuerzas Armadas del Líbano']);
    expect(kept).toEqual([]);
  });

  test.each<[string, string[], LanguageData]>([
    ['A bordo c’era il governatore Zampalone con i suoi.', ['person: Zampalone'], it],
    ['The money went to Mr. Autorski last year.', ['person: Autorski'], en],
    ['Mmusi Qwabe, 35, was elected to the board.', ['person: Mmusi Qwabe'], en],
    ['Watched by former Olympic champions and engineer Comelf.', [], en],
  ])('%s', (text, expected, pack) => {
    const context = contextOf(text, pack);
    expect(written(context, toldPersons(context, new Uint8Array(context.document.tokens.count)))).toEqual(expected);
  });

  test('names with a hyphened given name are persons, surname first', () => {
    const context = contextOf('Corée du Sud : Moon Jae-in élu. Le tireur Park Sang-young a gagné.', fr);
    const spans = [spanOf(context, 'Moon Jae-in', 'product')];
    addHyphenedNames(context, spans);
    expect(written(context, spans)).toEqual(['person: Moon Jae-in', 'person: Park Sang-young']);
  });
});
