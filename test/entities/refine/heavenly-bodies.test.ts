import { expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { mentionsByName } from '../named.ts';

test('planets and stars of letters and digits are places, all forms of one designation', () => {
  const english = 'Astronomers found water on the exoplanet Q7-45b. Q7-45b orbits the star Q7-45 every 33 days. They say that Q7-45b is warm.';
  expect(mentionsByName(english, loadPack('en'), 'place')).toMatchObject({ 'Q7-45b': ['Q7-45b', 'Q7-45b', 'Q7-45b'], 'Q7-45': ['Q7-45'] });
  expect(mentionsByName('L’éclat de l’étoile KIC 9462852 varie, selon eux.', loadPack('fr'), 'place')).toEqual({ 'KIC 9462852': ['KIC 9462852'] });
});

test('a star of the screen is a person', () => {
  expect(Object.keys(mentionsByName('The movie star Meryl Parker left early on Monday.', loadPack('en'), 'person'))).toEqual(['Meryl Parker']);
});
