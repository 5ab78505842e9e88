import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

test('the first of two surnames names the person from then on', () => {
  const text = 'El presidente del club, Manuel Higuera Sancho, agradeció su trabajo. Higuera aseguró que no habrá revolución.';
  const person = analyze(text, { language: 'es' }).entities.find(({ type }) => type === 'person');
  expect(person?.mentions.map((mention) => [mention.start, mention.text])).toEqual([[24, 'Manuel Higuera Sancho'], [69, 'Higuera']]);
});

test.each([
  ['es', 'La ministra de Vivienda, Lucía Ferrándiz, anunció la reforma.', ['Lucía Ferrándiz']],
  ['pt', 'A secretária de Saúde, Beatriz Fontes, garantiu o atendimento.', ['Beatriz Fontes']],
])('%s: what somebody is in charge of is no person: %s', (language, text, expected) => {
  expect(analyze(text, { language }).entities.map(({ name }) => name)).toEqual(expected);
});
