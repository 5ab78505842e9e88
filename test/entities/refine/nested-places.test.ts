import { expect, test } from 'vitest';
import { expectNames, typedMentions } from '../named.ts';

expectNames([
  ['fi', 'Tilaisuus pidetään Saksan Kölnissä elokuussa.', 'place: Kölnissä'],
  ['fi', 'Tilaisuus pidetään Saksan Kölnissä elokuussa.', 'place: Saksan'],
  ['fi', 'Hän asuu Kalifornian Pasadenassa.', 'place: Pasadenassa'],
]);

test('a listed place of two words stays whole', () => {
  expect(typedMentions('Hän asuu New Yorkissa syksyllä.', 'fi')).toContain('place: New Yorkissa');
});
