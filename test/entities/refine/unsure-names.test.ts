import { expect, test } from 'vitest';
import { partUnsure, unsureLeft } from '../../../src/entities/refine/unsure-names.ts';
import type { TaggedSpan } from '../../../src/entities/tagged-span.ts';
import { expectNames, typedMentions } from '../named.ts';

const span = (firstToken: number, endToken: number, confidence: number): TaggedSpan => ({ firstToken, endToken, type: 'person', confidence });

test('the least sure names are set apart with what a noun says of the others', () => {
  const { kept, direct, unsure } = partUnsure([span(0, 1, 0.9), span(2, 3, 0.35), span(4, 5, 0.6)], Uint8Array.of(0, 0, 1));
  expect(kept.map(({ firstToken }) => firstToken)).toEqual([0, 4]);
  expect([...direct]).toEqual([0, 1]);
  expect(unsure.map(({ firstToken }) => firstToken)).toEqual([2]);
});

test('an unsure name gives way to whatever overlaps it', () => {
  expect(unsureLeft(8, [span(2, 5, 0.6)], [span(4, 6, 0.35), span(6, 7, 0.35)])).toEqual([span(6, 7, 0.35)]);
});

expectNames([
  ['sv', 'Efter lunchen ringde Belmori till kontoret.', 'person: Belmori'],
  ['da', 'Det mener Mannonen, der har fulgt sagen.', 'person: Mannonen'],
  ['pt', 'Falou ontem o Ministério da Ciência, Tecnologia e Inovação sobre o modelo.', 'organization: Ministério da Ciência, Tecnologia e Inovação'],
]);

test('where every noun has a capital, a capital speaks for no name', () => {
  expect(typedMentions('Der Besitzer brachte gestern die Schubkarre in den Geräteschuppen.', 'de')).toEqual([]);
});
