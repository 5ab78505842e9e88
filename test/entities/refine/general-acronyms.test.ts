import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const mentionsOf = (text: string, language: string): string[] => entitiesOf(text, loadPack(language)).flatMap(({ type, mentions }) => mentions.map((mention) => `${mention.text}/${type}`));

describe('acronyms of time zones', () => {
  test('mean the time behind a number', () => {
    expect(mentionsOf('The launch is planned for 10 a.m. PST and 6 p.m. GMT.', 'en')).toEqual([]);
    expect(mentionsOf('Das Militär meldete den Start um 14 Uhr MEZ.', 'de')).toEqual([]);
  });

  test('may be a body elsewhere', () => {
    expect(mentionsOf('Vi har spurt PST, men de svarte ikke. Nå følger PST saken.', 'nb')).toEqual(['PST/organization', 'PST/organization']);
  });
});

test('a general acronym that the article spells out as a body is that body throughout', () => {
  expect(mentionsOf("Selon l'Institut royal météorologique de Belgique (IRM), il va pleuvoir. L'IRM prévoit aussi du vent.", 'fr')).toEqual([
    'Institut royal météorologique de Belgique/organization',
    'IRM/organization',
    'IRM/organization',
  ]);
});
