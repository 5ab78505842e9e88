import { describe, expect, test } from 'vitest';
import { typedMentions } from '../named.ts';

describe('names that the lists know', () => {
  test('a body that is an event too keeps what the tagger says', () => {
    expect(typedMentions('Lors de la réunion du Conseil européen des 22 et 23 mars, les États ont voté.', 'fr')).toEqual(['organization: Conseil européen']);
  });

  test('a common noun in German is no business', () => {
    expect(typedMentions('Zum Dialog kam das beste Match, sagte der Coach mit gesenktem Blick.', 'de')).toEqual([]);
  });

  test.each([
    ['pt', 'Bucareste acusou a Hungria de ter pretensões.', 'place: Bucareste'],
    ['es', 'Madrid, 23 may (EFE).- El ministro llegó ayer a la capital.', 'company: EFE'],
    ['en', 'Interfax said the talks were over.', 'company: Interfax'],
    ['fi', 'Norjan hallitus vastasi heti kirjeeseen.', 'place: Norjan'],
    ['nb', 'Telenors dekning var mangelfull hele uken.', 'company: Telenors'],
  ])('%s: %s holds a listed name where a sentence or a bracket opens', (code, text, name) => {
    expect(typedMentions(text, code)).toContain(name);
  });

  test('a region with a joining word is one place', () => {
    expect(typedMentions('Folk i Møre og Romsdal vil ha gass.', 'nb')).toEqual(['place: Møre og Romsdal']);
  });

  test('a state that is no more is a place', () => {
    expect(typedMentions('He spoke of the collapse of the Soviet Union.', 'en')).toEqual(['place: Soviet Union']);
  });
});

describe('congresses, awards and small words', () => {
  test.each([
    ['A spokesman of the Iraqi National Congress said so on Friday.', ['organization: Iraqi National Congress']],
    ['The Mobile World Congress opened on Monday.', ['event: Mobile World Congress']],
    ['The two-time Tony Award winner Ann Lee sang.', ['person: Ann Lee']],
    ['He will continue the work as I have described.', []],
  ])('%s', (text, expected) => {
    expect(typedMentions(text, 'en')).toEqual(expected);
  });
});

describe('what stands behind a preposition of places', () => {
  test('a given name that no town has is a person behind one that persons share', () => {
    expect(typedMentions('Il governo dà incarico a Luciano e a Bruno.', 'it')).toEqual(['person: Luciano', 'person: Bruno']);
  });

  test('a capital within a sentence is no preposition', () => {
    expect(typedMentions("Al termine l'Ad Viola si è detto insoddisfatto.", 'it')).toEqual(['person: Viola']);
  });
});

describe('who said it is not what the place before it is', () => {
  test('a newspaper behind a town', () => {
    expect(typedMentions('The company builds a blender in a bonded zone in Tianjin, the newspaper said.', 'en')).toEqual(['place: Tianjin']);
  });
});
