import type { NumericClaim } from '../src/analysis.ts';
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

const UCUM_WORDS: Readonly<Record<string, string>> = {
  a: 'year', mo: 'month', wk: 'week', d: 'day', h: 'hour', min: 'minute', s: 'second',
  m: 'metre', km: 'kilometre', kg: 'kilogram', t: 'tonne', Cel: 'degree celsius',
};

/** The gold names a unit by ISO 4217 code, UCUM code, English word or the noun of the article. */
export function sameUnit(unit: NumericClaim['unit'], gold: string): boolean {
  if (unit === undefined) return false;
  const currency = unit.currency ?? unit.currencyCandidates?.[0];
  if (/^[A-Z]{3}$/.test(gold) && currency !== undefined) return currency === gold;
  if (unit.ucum === gold || unit.text === gold) return true;
  const ours = fold(`${unit.text} ${unit.ucum === undefined ? '' : (UCUM_WORDS[unit.ucum] ?? '')}`);
  return fold(gold).some((word) => ours.some((own) => own === word || (word.length >= 4 && own.slice(0, 4) === word.slice(0, 4))));
}
