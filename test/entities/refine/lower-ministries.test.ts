import { expect, test } from 'vitest';
import { lowerMinistries } from '../../../src/entities/refine/lower-ministries.ts';
import { contextOf, written } from './context-of.ts';

const ministries = (text: string, language: 'fr' | 'it' | 'es'): string[] => {
  const context = contextOf(text, language);
  return written(context, lowerMinistries(context, new Uint8Array(context.document.tokens.count)));
};

test.each([
  ['Le ministère des Finances recrute 300 agents.', 'fr', ['organization: ministère des Finances']],
  ["Le porte-parole du ministère de l'Intérieur a démenti.", 'fr', ["organization: ministère de l'Intérieur"]],
  ['Le ministère des transports se tait.', 'fr', []],
  ['Le ministère de France Dupont est loin.', 'fr', []],
] as const)('a ministry in lower case goes up to what it is in charge of: "%s"', (text, language, expected) => {
  expect(ministries(text, language)).toEqual(expected);
});

test('a ministry gives way to a name found before', () => {
  const context = contextOf('Le ministère des Finances recrute.', 'fr');
  expect(lowerMinistries(context, new Uint8Array(context.document.tokens.count).fill(1))).toEqual([]);
});
