import { expect, test } from 'vitest';
import { rivalsOfPlaces } from '../../../src/entities/refine/rivals-of-places.ts';
import { contextOf, spanAt, written } from './context-of.ts';

function typed(text: string, code: string, word: string, share: number): string[] {
  const context = contextOf(text, code);
  const spans = [spanAt(context, word, 'place', { confidence: 0.4, rival: { type: 'person', share } })];
  rivalsOfPlaces(context, spans);
  return written(context, spans);
}

test('an unlisted word that is a person nearly as likely is no place', () => {
  expect(typed('Los vecinos recordaron después que Peñarrubio durmió poco.', 'es', 'Peñarrubio', 0.8)).toEqual(['person: Peñarrubio']);
});

test.each([
  ['es', 'Los vecinos recordaron después que Peñarrubio durmió poco.', 'Peñarrubio', 0.4, 'too unlikely'],
  ['es', 'Los vecinos se reunieron en Peñarrubio por la tarde.', 'Peñarrubio', 0.9, 'behind a preposition of places'],
  ['es', 'Los vecinos del pueblo de Peñarrubio durmieron poco.', 'Peñarrubio', 0.9, 'behind a noun for places'],
  ['es', 'Lo dijo ayer la alcaldesa de Peñarrubio, Ana Ruiz.', 'Peñarrubio', 0.9, 'behind the office of a town'],
  ['de', 'Die Bürgermeisterin von Harzfeld kam am Montag.', 'Harzfeld', 0.9, 'in German'],
  ['es', 'Los vecinos recordaron después que Zaragoza durmió poco.', 'Zaragoza', 0.9, 'listed'],
  ['fi', 'Myöhemmin asukkaat muistivat Kuusniemen hyvin.', 'Kuusniemen', 0.9, 'in a language with cases'],
  ['en', 'The others later remembered Pennwick well.', 'Pennwick', 0.9, 'in English'],
])('%s: %s (%s, %d: %s) stays a place', (code, text, word, share) => {
  expect(typed(text, code, word, share)).toEqual([`place: ${word}`]);
});
