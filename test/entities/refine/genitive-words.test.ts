import { expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { mentionsByName } from '../named.ts';

test('a surname loses the word of a genitive', () => {
  expect(mentionsByName("Salah Abdelouni est là. L'avocat d'Abdelouni a parlé. La défense d'Abdelouni reprend.", loadPack('fr'), 'person')).toEqual({ 'Salah Abdelouni': ['Salah Abdelouni', 'Abdelouni', 'Abdelouni'] });
});
