import { expect, test } from 'vitest';
import { adjectiveHeads, wholeHeads } from '../../../src/entities/refine/adjective-heads.ts';
import { contextOf, spanAt, written } from './context-of.ts';

function headed(text: string, code: string): string[] {
  const context = contextOf(text, code);
  return written(context, adjectiveHeads(context, new Uint8Array(context.document.tokens.count)));
}

test.each([
  ['fr', 'Elle a été nommée au Conseil de rédaction de la loi ce matin.', 'Conseil de rédaction de la loi'],
  ['fr', 'Selon la Fédération espagnole de triathlon, la course est annulée.', 'Fédération espagnole de triathlon'],
  ['fr', 'Il dirige le Centre de prévision de météo spatiale américain depuis mai.', 'Centre de prévision de météo spatiale américain'],
  ['it', 'Lo ha deciso la Federazione nazionale di ginnastica artistica ieri sera.', 'Federazione nazionale di ginnastica artistica'],
  ['it', 'I giudici della prima Corte d\'assise si sono riuniti.', 'Corte d\'assise'],
])('%s: %s', (code, text, name) => {
  expect(headed(text, code)).toEqual([`organization: ${name}`]);
});

test('a genitive leads to verbs too', () => {
  expect(headed('Il a demandé au Conseil de proposer une date.', 'fr')).toEqual([]);
});

test.each([
  ['fr', 'Le tir part du Centre spatial guyanais mardi.', 'Centre', 'Centre spatial guyanais'],
  ['it', 'Il voto del Parlamento greco è atteso domani.', 'Parlamento', 'Parlamento greco'],
  ['fr', 'Le Conseil constitutionnel rappelle la loi.', 'Conseil constitutionnel', 'Conseil constitutionnel'],
  ['fr', 'La Cour suprême du pays a tranché.', 'Cour suprême', 'Cour suprême'],
])('%s: a head noun takes its adjectives: %s', (code, text, found, name) => {
  const context = contextOf(text, code);
  const spans = [spanAt(context, found, 'organization')];
  wholeHeads(context, spans);
  expect(written(context, spans)).toEqual([`organization: ${name}`]);
});
