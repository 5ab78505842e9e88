import type { NumberData } from '../languages/number-data.ts';
import { setOf } from './form-set.ts';
import type { UnitSense } from './lexicon.ts';
import { unitMeaning } from './unit-catalog.ts';

/** Tables for numbers that are one word with their unit or superlative. */
export interface MeasureWords {
  readonly endings: ReadonlyMap<string, UnitSense>;
  readonly longest: number;
  /** Forms of numbers that stand in such words alone. */
  readonly stems: ReadonlyMap<string, number>;
  /** Letters that the ending took from the number. */
  readonly restored: readonly string[];
  readonly superlatives: ReadonlySet<string>;
  readonly ordinalStems: ReadonlyMap<string, number>;
}

/** The tables of a language for such words, compiled. */
export function compileMeasureWords({ words, context: { measureWords } }: NumberData): MeasureWords {
  const endings = new Map<string, UnitSense>();
  const stems = new Map<string, number>();
  const ordinalStems = new Map<string, number>();
  const ordinalEnding = measureWords?.ordinalEnding ?? '';
  const superlatives = setOf(measureWords?.superlatives ?? '');
  for (const [code, forms] of Object.entries(measureWords?.endings ?? {})) {
    const { kind, ucum } = unitMeaning(code);
    // Years in one word with their number tell mostly an age.
    for (const form of setOf(forms)) endings.set(form, { kind: code === 'a' ? 'age' : kind, code, shift: 0, subunit: false, ...(ucum === undefined ? {} : { ucum }) });
  }
  for (const [value, forms] of Object.entries(measureWords?.stems ?? {})) for (const form of setOf(forms)) stems.set(form, Number(value));
  for (const [value, forms] of superlatives.size === 0 ? [] : Object.entries(words.ordinals)) {
    for (const form of setOf(forms)) {
      ordinalStems.set(form, Number(value));
      if (ordinalEnding !== '' && form.endsWith(ordinalEnding)) ordinalStems.set(form.slice(0, -ordinalEnding.length), Number(value));
    }
  }
  let longest = 0;
  for (const ending of [...endings.keys(), ...superlatives]) longest = Math.max(longest, ending.length);
  return { endings, longest, stems, restored: ['', ...setOf(measureWords?.restored ?? '')], superlatives, ordinalStems };
}
