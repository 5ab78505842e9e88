import { describe, expect, test } from 'vitest';
import { typedMentions } from '../named.ts';

describe('acronyms of time zones', () => {
  test('mean the time behind a number', () => {
    expect(typedMentions('The launch is planned for 10 a.m. PST and 6 p.m. GMT.', 'en')).toEqual([]);
    expect(typedMentions('Das Militär meldete den Start um 14 Uhr MEZ.', 'de')).toEqual([]);
  });

  test('may be a body elsewhere', () => {
    expect(typedMentions('Vi har spurt PST, men de svarte ikke. Nå følger PST saken.', 'nb')).toEqual(['organization: PST', 'organization: PST']);
  });
});

test('a general acronym that the article spells out as a body is that body throughout', () => {
  expect(typedMentions("Selon l'Institut royal météorologique de Belgique (IRM), il va pleuvoir. L'IRM prévoit aussi du vent.", 'fr')).toEqual([
    'organization: Institut royal météorologique de Belgique',
    'organization: IRM',
    'organization: IRM',
  ]);
});
