import { expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const names = (text: string, code: string): string[] => entitiesOf(text, loadPack(code)).map(({ type, name }) => `${type}: ${name}`);

test('a noun before a list tells what all of its names are', () => {
  expect(names('Les fonds Alvora, Brintis et Northvale entrent au capital de la société.', 'fr')).toEqual(['company: Alvora', 'company: Brintis', 'company: Northvale']);
  expect(names('Les start-up Pigmenta, Dustel et Photovia lèvent des fonds.', 'fr')).toEqual(['company: Pigmenta', 'company: Dustel', 'company: Photovia']);
});

test('a listed place and a person keep their type in such a list', () => {
  expect(names("L'accord lie la société Brintis et Bruxelles depuis mardi.", 'fr')).toContain('place: Bruxelles');
  expect(names('La société Brintis et Marie Durand ont signé mardi.', 'fr')).toContain('person: Marie Durand');
});

test('a list that no word closes tells nothing', () => {
  expect(names('La société Brintis, Dustel de son vrai nom, recrute.', 'fr')).not.toContain('company: Dustel');
});
