import { Ajv } from 'ajv';
import { expect } from 'vitest';
import schema from '../../schema.json' with { type: 'json' };
import type { Analysis } from '../../src/analysis.ts';

interface Range {
  start: number;
  end: number;
}

const validate = new Ajv({ strict: false }).compile(schema);

/** Every object of a value, however deep. */
function* objectsOf(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const child of Object.values(value)) yield* objectsOf(child);
}

const cross = (a: Range, b: Range): boolean => (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end);

/** Pairs of ranges that overlap without one holding the other, in text order. */
function crossings(ranges: readonly Range[], others: readonly Range[] = ranges): Array<[Range, Range]> {
  return ranges.flatMap((range) => others.filter((other) => cross(range, other)).map((other): [Range, Range] => [range, other]));
}

const isSorted = (ranges: readonly Range[]): boolean => ranges.every(({ start }, i) => i === 0 || ranges[i - 1].start <= start);

/** Expects everything of an analysis that holds for any text whatever. */
export function expectLawful(text: string, analysis: Analysis): void {
  // Plain JSON of the published shape.
  expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
  validate(analysis);
  expect(validate.errors).toBeNull();

  // Exact spans, without blanks at their edges.
  for (const object of objectsOf(analysis)) {
    if (typeof object.start !== 'number' || typeof object.end !== 'number' || typeof object.text !== 'string') continue;
    expect(text.slice(object.start, object.end)).toBe(object.text);
    expect(object.text).not.toBe('');
    expect(object.text).toBe(object.text.trim());
  }

  const { entities, quotes, claims, dates, sentences } = analysis;
  const mentions = entities.flatMap((entity) => entity.mentions);

  // Order.
  for (const layer of [quotes, claims, dates, sentences, entities.map((entity) => entity.mentions[0]), ...entities.map((entity) => entity.mentions)]) {
    expect(isSorted(layer)).toBe(true);
  }

  // Layers do not cross, a mention is named once, and a claim does not cut a name.
  for (const layer of [mentions, quotes, claims, dates]) expect(crossings(layer)).toEqual([]);
  expect(new Set(mentions.map(({ start, end }) => `${start}-${end}`)).size).toBe(mentions.length);
  expect(crossings(claims, mentions)).toEqual([]);

  // Sentences cover every character that is not blank once.
  let at = 0;
  for (const { start, end } of sentences) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');

  // Ids count from one, and what is referred to is there.
  expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
  expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, i) => `q${i + 1}`));
  expect(claims.map(({ id }) => id)).toEqual(claims.map((_, i) => `c${i + 1}`));
  const ids = new Set([...entities, ...quotes].map(({ id }) => id));
  for (const object of objectsOf(analysis)) {
    for (const key of ['entityId', 'organizationId', 'makerId', 'quoteId', 'continues']) if (object[key] !== undefined) expect(ids).toContain(object[key]);
    for (const key of ['confidence', 'salience']) {
      if (object[key] === undefined) continue;
      expect(object[key]).toBeGreaterThanOrEqual(0);
      expect(object[key]).toBeLessThanOrEqual(1);
    }
  }
  if (entities.length > 0) expect(Math.max(...entities.map(({ salience }) => salience))).toBe(1);

  // A claim has one number, or bounds, or is vague.
  for (const { comparator, value, min, max } of claims) {
    if (comparator === 'range') expect(value === undefined && min !== undefined && max !== undefined && min <= max).toBe(true);
    else if (comparator !== 'vague') expect(Number.isFinite(value)).toBe(true);
  }
}
