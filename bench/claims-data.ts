import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One expected or found number: its span, and its value or bounds. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface Case {
  readonly input: string;
  readonly gold: readonly Answer[];
}

interface Row {
  input: string;
  test?: string;
  incomplete?: boolean;
  suspectFormat?: boolean;
  results: Array<{ start?: number; end?: number; text?: string; min?: number; max?: number; resolution: Record<string, unknown> }> | null;
}

function rows(folder: string, name: string): Row[] {
  const path = join(folder, `${name}.jsonl.gz`);
  if (!existsSync(path)) return [];
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.incomplete !== true && row.suspectFormat !== true);
}

/** Values of the specifications are written with the language's decimal mark. */
function numberOf(value: unknown, language: string): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const plain = (language === 'en' ? value.replace(/,/g, '') : value.replace(',', '.')).replace('%', '');
  const parsed = Number(plain);
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** "[20,30)" as its two ends. */
function boundsOf(value: unknown): Pick<Answer, 'min' | 'max'> {
  const [low = '', high = ''] = String(value).replace(/[[\]()]/g, '').split(',');
  return { ...(low === '' ? {} : { min: Number(low) }), ...(high === '' ? {} : { max: Number(high) }) };
}

/** Cases of one kind of the Recognizers specifications; answers without a value (a unit alone) are left out. */
export function recognizerCases(folder: string, kind: string, language: string): Case[] {
  return rows(folder, `recognizers.${kind}.${language}`)
    .filter(({ results }) => results !== null)
    .map(({ input, results }) => ({
      input,
      gold: (results ?? []).flatMap(({ start, end: given, text = '', resolution }): Answer[] => {
        if (start === undefined || given === undefined) return [];
        // Some ends of the specification lie one behind the text that they state.
        const end = input.slice(start, start + text.length) === text ? start + text.length : given;
        if (kind === 'numberrange') return [{ start, end, ...boundsOf(resolution['value']) }];
        const value = numberOf(resolution['value'], language);
        return value === undefined ? [] : [{ start, end, value }];
      }),
    }));
}

/** Spelled-out numbers: the whole input is one number. */
export function spelledCases(folder: string, language: string): Case[] {
  return rows(folder, `icu-rbnf.${language}`).map(({ input, results }) => ({
    input,
    gold: (results ?? []).map(({ resolution }) => ({ start: 0, end: input.length, value: Number(resolution['value']) })),
  }));
}

/** Cases of text2num; `invalid` inputs must not be one number. */
export function text2numCases(folder: string, language: string): Array<Case & { invalid: boolean }> {
  return rows(folder, `text2num.${language}`)
    .filter(({ test, results }) => test === 'invalid' || results !== null)
    .map(({ input, test, results }) => ({
      input,
      invalid: test === 'invalid',
      gold: (results ?? []).flatMap(({ start, end, resolution }) => {
        const digits = String(resolution['digits']).replace(',', '.').replace(/[^\d.]+$/, '').replace(/\.$/, '');
        return start === undefined || end === undefined ? [] : [{ start, end: start + input.slice(start, end).trimEnd().length, value: Number(digits) }];
      }),
    }));
}

/** A quantity of a news sentence: bounds and unit. */
export interface NewsAnswer {
  readonly min: number;
  readonly max: number;
  readonly units: readonly string[];
}

export function newsCases(folder: string): Array<{ input: string; gold: NewsAnswer[] }> {
  return rows(folder, 'newsquant.en').map(({ input, results }) => ({
    input,
    gold: (results ?? []).flatMap(({ min, max, resolution }) =>
      min === undefined || max === undefined ? [] : [{ min, max, units: [String(resolution['unit']), String(resolution['normalized_unit'])] }],
    ),
  }));
}

/** Hard sentences of our own, with the whole claim. */
export interface Phenomenon {
  readonly input: string;
  readonly gold: ReadonlyArray<Answer & { kind: string; text: string }>;
}

export function phenomena(folder: string, language: string): Phenomenon[] {
  return rows(folder, `phenomena.${language}`).map(({ input, results }) => ({
    input,
    gold: (results ?? []).flatMap(({ start, end, text = '', resolution }) => {
      if (start === undefined || end === undefined) return [];
      const { kind, value, min, max } = resolution as { kind: string; value?: number; min?: number; max?: number };
      return [{ start, end, text, kind, ...(value === undefined ? {} : { value }), ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }];
    }),
  }));
}
