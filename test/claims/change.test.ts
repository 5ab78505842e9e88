import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

describe('a verb at the end of the clause says what changed', () => {
  test.each([
    ['de', 'Der Gewinn sei im dritten Quartal um 63,7 Prozent auf 1,58 Milliarden Euro eingebrochen, teilte das Unternehmen mit.', ['63,7 Prozent', 'down', 'by'], ['1,58 Milliarden Euro', 'down', 'to']],
    ['de', 'Der Umsatz ist um 5 Prozent auf 3 Millionen Euro gestiegen.', ['5 Prozent', 'up', 'by'], ['3 Millionen Euro', 'up', 'to']],
    ['nl', 'De omzet is met 5 procent gedaald tot 3 miljoen euro.', ['5 procent', 'down', 'by'], ['3 miljoen euro', 'down', 'to']],
  ])('%s: %s', (language, text, ...expected) => {
    expect(analyze(text, { language }).claims.map(({ text: span, change }) => [span, change?.direction, change?.mode])).toEqual(expected);
  });
});
