import { describe, expect, test } from 'vitest';
import type { NumericClaim } from '../../src/analysis.ts';
import { describeAmount, describeFigure, formatNumber } from '../../src/render/describe.ts';
import { sample } from './sample.ts';

const claim = (changes: Partial<NumericClaim>): NumericClaim => ({ id: 'c1', kind: 'count', start: 0, end: 1, text: 'x', comparator: 'equal', modality: 'asserted', confidence: 1, ...changes });

describe('formatNumber', () => {
  test.each([
    ['0', '0'],
    ['1234', '1234'],
    ['12345', '12 345'],
    ['-1234567.25', '-1 234 567.25'],
    ['140000000000', '140 000 000 000'],
    ['1e21', '1e21'],
  ])('%s reads %s', (decimal, text) => {
    expect(formatNumber(decimal)).toBe(text);
  });
});

describe('describeFigure', () => {
  test.each<[string, Partial<NumericClaim>]>([
    ['more than 3 habitants', { comparator: 'over', value: 3, unit: { text: 'habitants' } }],
    ['60 to 70 jours', { kind: 'duration', comparator: 'range', min: 60, max: 70, unit: { text: 'jours', ucum: 'd' } }],
    ['0.1 percentage points (up)', { kind: 'percentPoint', value: 0.1, decimal: '0.1', change: { direction: 'up', mode: 'by' } }],
    ['5 % (down from 7)', { kind: 'percent', value: 5, change: { direction: 'down', mode: 'fromTo', from: 7, to: 5 } }],
    ['2 times', { kind: 'multiple', value: 2 }],
    ['some salariés', { comparator: 'vague', unit: { text: 'salariés' } }],
    ['40 % (unchanged)', { kind: 'percent', value: 40, change: { direction: 'stable', mode: 'to' } }],
  ])('%s', (text, changes) => {
    expect(describeFigure(claim(changes))).toBe(text);
  });

  test('takes the currency code for money', () => {
    expect(describeFigure(sample.claims[0])).toBe('just under 12 000 000 EUR');
  });
});

describe('describeAmount', () => {
  test('leaves the change out', () => {
    expect(describeAmount(claim({ kind: 'percent', value: 5, change: { direction: 'down', mode: 'fromTo', from: 7, to: 5 } }))).toBe('5 %');
  });

  test('writes every number of a range by the format that is given', () => {
    expect(describeAmount(claim({ comparator: 'range', min: 1_000_000, max: 2_000_000, unit: { text: 'habitants' } }), (decimal) => `<${decimal}>`)).toBe('<1000000> to <2000000> habitants');
  });
});
