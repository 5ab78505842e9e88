import type { NumericClaim } from '../src/analysis.ts';
import { findQuantities } from '../src/quantities/index.ts';
import type { GoldRange } from './gold.ts';

export function overlap(a: GoldRange, b: GoldRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function intersectionOverUnion(a: GoldRange, b: GoldRange): number {
  const common = overlap(a, b);
  return common === 0 ? 0 : common / (a.end - a.start + (b.end - b.start) - common);
}

/** One-to-one pairs with at least `least` intersection over union, best first. */
export function pairUp<G extends GoldRange, P extends GoldRange>(gold: readonly G[], predicted: readonly P[], least: number): Array<[G, P]> {
  const candidates: Array<{ want: G; got: P; iou: number }> = [];
  for (const want of gold) {
    for (const got of predicted) {
      const iou = intersectionOverUnion(want, got);
      if (iou >= least && iou > 0) candidates.push({ want, got, iou });
    }
  }
  candidates.sort((a, b) => b.iou - a.iou);
  const used = new Set<GoldRange>();
  const pairs: Array<[G, P]> = [];
  for (const { want, got } of candidates) {
    if (used.has(want) || used.has(got)) continue;
    used.add(want).add(got);
    pairs.push([want, got]);
  }
  return pairs;
}

const fold = (words: string): string[] =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The same name but for case, accents and punctuation. */
export const sameName = (a: string, b: string): boolean => fold(a).join(' ') === fold(b).join(' ');

/** Two descriptions of one thing: the same words, or one holds every longer word of the other. */
export function sameThing(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (sameName(a, b)) return true;
  const content = (words: string): string[] => fold(words).filter((word) => word.length > 3);
  const x = content(a);
  const y = content(b);
  if (x.length === 0 || y.length === 0) return false;
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

/** Equal to nine digits; a missing number equals only a missing one. */
export const sameNumber = (a: number | undefined, b: number | null | undefined): boolean =>
  b === null || b === undefined ? a === undefined : a !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Plurals that share too few letters with their singular. */
const IRREGULAR: Readonly<Record<string, string>> = { people: 'person', lives: 'life', veces: 'vez' };

/** Forms of one word: the same, or one start over most of the longer, or the same consonants but for an ending ("banen", "baan"). */
function sameWord(a: string, b: string): boolean {
  if (a === b || IRREGULAR[a] === b || IRREGULAR[b] === a) return true;
  const longer = Math.max(a.length, b.length);
  let common = 0;
  while (common < longer && a[common] === b[common]) common++;
  if (common >= 2 && common >= 0.6 * longer) return true;
  const [x, y] = [a, b].map((word) => word.replace(/[aeiouy]/g, ''));
  return x.length >= 2 && y.length >= 2 && Math.abs(x.length - y.length) <= 1 && (x.startsWith(y) || y.startsWith(x)) && a[0] === b[0];
}

/**
 * Two descriptions of what a claim is about. The gold names an entity or writes a phrase, which may
 * stand in another form ("strony" for "stron") or be shorter ("revenue" for "the group's revenue").
 * Right if every content word of the shorter one is a form of a word of the other.
 */
export function sameSubject(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (sameName(a, b)) return true;
  const content = (words: string): string[] => fold(words).filter((word) => word.length > 3 || /\d/.test(word));
  const within = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.some((other) => sameWord(word, other)));
  const [x, y] = [content(a), content(b)];
  return x.length > 0 && y.length > 0 && (within(x, y) || within(y, x));
}

/** The gold names a unit by ISO 4217 code, UCUM code, English word or the noun of the article, in the singular or as it stands. */
export function sameUnit(unit: NumericClaim['unit'], gold: string, language: string): boolean {
  if (unit === undefined) return false;
  const currency = unit.currency ?? unit.currencyCandidates?.[0];
  if (/^[A-Z]{3}$/.test(gold) && currency !== undefined) return currency === gold;
  if (unit.ucum === gold || unit.text === gold) return true;
  if (unit.ucum !== undefined && [language, 'en'].some((code) => isUnit(unit.ucum, gold, code))) return true;
  return fold(gold).some((word) => fold(unit.text).some((own) => sameWord(word, own)));
}

/** True if the library reads the gold's word as that unit: "jour" is "d". */
function isUnit(ucum: string | undefined, word: string, language: string): boolean {
  const reading = findQuantities(`2 ${word}`, { language }).at(0);
  return reading?.unit?.ucum === ucum;
}
