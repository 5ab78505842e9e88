import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/find-entities.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { createDocument } from '../../src/text/document.ts';

function gendersOf(text: string, language: string): Record<string, string | undefined> {
  const pack = loadPack(language);
  const { entities, genders } = findEntities(createDocument(text, pack.text), pack);
  return Object.fromEntries(entities.filter(({ type }) => type === 'person').map(({ id, name }) => [name, genders?.get(id)]));
}

test('persons have the gender of their title, else of a given name that only one gender bears', () => {
  expect(gendersOf('Claire Fontanel a parlé à Hugo Prévert. Mme Ly était là.', 'fr')).toEqual({ 'Claire Fontanel': 'f', 'Hugo Prévert': 'm', Ly: 'f' });
});

test('a given name of both genders and a surname alone tell nothing', () => {
  expect(gendersOf('Dominique Martin a parlé hier à Paris. Zuckerberg a répondu.', 'fr')).toEqual({ 'Dominique Martin': undefined, Zuckerberg: undefined });
});
