import path from 'node:path';
import { isSafe } from 'redos-detector';
import { describe, expect, test } from 'vitest';
import { sourceRegularExpressions } from './source-regular-expressions.ts';

/** Steps back that one match may take at most, whatever the text. */
const MOST_BACKTRACKS = 200;

const expressions = sourceRegularExpressions(path.resolve(import.meta.dirname, '../..'));

describe('regular expressions', () => {
  test('of the source are found', () => {
    expect(expressions.length).toBeGreaterThan(20);
  });

  test.each(expressions)('go back a bounded number of steps on any text: $place $pattern', ({ pattern }) => {
    const { safe, score } = isSafe(pattern, { maxScore: MOST_BACKTRACKS });
    expect(score.infinite).toBe(false);
    expect(safe).toBe(true);
  });

  test('that take exponential time are told by this check', () => {
    // Put together here, since the linter lets no such expression stand.
    const repeated = (inner: string): RegExp => new RegExp(`^(?:${inner})+$`, 'u');
    expect(isSafe(repeated('a+'), { maxScore: MOST_BACKTRACKS }).safe).toBe(false);
  });
});
