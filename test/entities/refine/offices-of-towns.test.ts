import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

test.each([
  ['es', 'El alcalde de Santander, Gema Igualada, expresó su deseo.', [['place', 'Santander'], ['person', 'Gema Igualada']]],
  ['fr', 'Le maire de Nice et l’évêque de Vannes se sont rencontrés.', [['place', 'Nice'], ['place', 'Vannes']]],
  ['nl', 'Het Sint Lucas Ziekenhuis in Roermond moet betalen.', [['organization', 'Sint Lucas Ziekenhuis'], ['place', 'Roermond']]],
])('%s: %s', (language, text, expected) => {
  const found = analyze(text, { language }).entities.flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, ...mention })));
  expect(found.sort((a, b) => a.start - b.start).map((mention) => [mention.type, mention.text])).toEqual(expected);
});
