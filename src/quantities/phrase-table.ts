import { charClass, CharClass, lowerUnit } from '../text/characters.ts';
import type { Document } from '../text/document.ts';

/** A phrase found in a document: its meaning, and where it starts and ends. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
}

interface Phrase<T> {
  readonly form: string;
  /** Forms with capitals ("kWh", "MW") match as written only. */
  readonly exact: boolean;
  readonly value: T;
}

const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A form without its accents: newspapers drop them in capitals, and readers everywhere. */
const withoutAccents = (form: string): string => form.normalize('NFD').replace(MARKS, '').normalize('NFC');

/**
 * A form as it may be written: as it is, with the cedillas that stand for the commas of Romanian letters in
 * older character sets, and without accents. Short words without them are often other words.
 */
export function spellingsOf(form: string): string[] {
  const spellings = [form];
  if (!BEYOND_ASCII.test(form)) return spellings;
  const withCedillas = form.replace(/[șț]/g, (letter) => (letter === 'ș' ? 'ş' : 'ţ'));
  if (withCedillas !== form) spellings.push(withCedillas);
  const plain = form.length > 3 ? withoutAccents(form) : form;
  if (plain !== form) spellings.push(plain);
  return spellings;
}

/**
 * Phrases of one or more words, found by the letters of their first or last word. They are
 * compared with the text unit by unit, so that no phrase depends on how the text was split.
 * They are ordered when first looked up: most texts ask for few of the tables of a language.
 */
export class PhraseTable<T> {
  /** Table cells with their meanings, in the order in which they were added. */
  readonly #cells: Array<readonly [string, T]> = [];
  #phrases: ReadonlyArray<Phrase<T>> | undefined;
  #first: ReadonlyMap<string, ReadonlyArray<Phrase<T>>> | undefined;
  #last: ReadonlyMap<string, ReadonlyArray<Phrase<T>>> | undefined;

  /** Adds the forms of a table cell, "près de|presque"; a form that is there already keeps its first meaning. */
  add(forms: string, value: T): void {
    if (forms !== '') this.#cells.push([forms, value]);
  }

  get #byFirst(): ReadonlyMap<string, ReadonlyArray<Phrase<T>>> {
    return (this.#first ??= byKey(this.#all(), firstKey));
  }

  get #byLast(): ReadonlyMap<string, ReadonlyArray<Phrase<T>>> {
    return (this.#last ??= byKey(this.#all(), lastKey));
  }

  /** The phrases, each once. */
  #all(): ReadonlyArray<Phrase<T>> {
    if (this.#phrases !== undefined) return this.#phrases;
    const phrases = new Map<string, Phrase<T>>();
    for (const [forms, value] of this.#cells) {
      for (const written of forms.split('|')) {
        for (const form of spellingsOf(written)) if (!phrases.has(form)) phrases.set(form, { form, exact: form !== form.toLowerCase(), value });
      }
    }
    return (this.#phrases = [...phrases.values()]);
  }

  /** The meaning of a form that is the whole of `written`. */
  exactly(written: string): T | undefined {
    const phrases = this.#byFirst.get(firstKey(written.toLowerCase()));
    return phrases?.find(({ form, exact }) => form.length === written.length && standsAt(written, 0, form, exact))?.value;
  }

  /** True if a phrase may start with this lower-case token. */
  mayStartWith(lower: string): boolean {
    return this.#byFirst.has(firstKey(lower));
  }

  /** The longest phrase that starts with `token` and ends where a token ends. */
  startingAt(document: Document, token: number): PhraseMatch<T> | undefined {
    const { tokens, text } = document;
    if (token >= tokens.count) return undefined;
    const phrases = this.#byFirst.get(firstKey(document.lower(token)));
    if (phrases === undefined) return undefined;
    const start = tokens.start[token];
    for (const { form, exact, value } of phrases) {
      if (!standsAt(text, start, form, exact)) continue;
      const end = start + form.length;
      const last = tokenEndingAt(document, token, end);
      if (last >= 0) return { value, firstToken: token, endToken: last + 1, start, end };
    }
    return undefined;
  }

  /** The longest phrase that ends with `token` and starts where a token starts. */
  endingAt(document: Document, token: number): PhraseMatch<T> | undefined {
    const { tokens, text } = document;
    if (token < 0) return undefined;
    const phrases = this.#byLast.get(lastKey(document.lower(token)));
    if (phrases === undefined) return undefined;
    const end = tokens.end[token];
    for (const { form, exact, value } of phrases) {
      const start = end - form.length;
      if (!standsAt(text, start, form, exact)) continue;
      let first = token;
      while (first > 0 && tokens.start[first] > start) first--;
      if (tokens.start[first] === start) return { value, firstToken: first, endToken: token + 1, start, end };
    }
    return undefined;
  }
}

function byKey<T>(phrases: ReadonlyArray<Phrase<T>>, keyOf: (lower: string) => string): Map<string, Array<Phrase<T>>> {
  const lists = new Map<string, Array<Phrase<T>>>();
  for (const phrase of phrases) {
    const key = keyOf(phrase.exact ? phrase.form.toLowerCase() : phrase.form);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [phrase]);
    else list.push(phrase);
  }
  // The longest comes first, so that the first that fits is the longest that fits; of one length those with capitals, "SEK" before "sek".
  for (const list of lists.values()) if (list.length > 1) list.sort((a, b) => b.form.length - a.form.length || Number(b.exact) - Number(a.exact));
  return lists;
}

function isKeyUnit(unit: number): boolean {
  const found = charClass(unit);
  return found === CharClass.Letter || found === CharClass.Extender;
}

/** The letters that a form starts with, or its first unit. */
function firstKey(form: string): string {
  let end = 0;
  while (end < form.length && isKeyUnit(form.charCodeAt(end))) end++;
  return end === form.length ? form : form.slice(0, Math.max(end, 1));
}

/** The letters that a form ends with, before an apostrophe, or its last unit. */
function lastKey(form: string): string {
  const end = form.endsWith("'") && form.length > 1 ? form.length - 1 : form.length;
  let start = end;
  while (start > 0 && isKeyUnit(form.charCodeAt(start - 1))) start--;
  return start === end ? form.slice(-1) : form.slice(start, end);
}

/** True if a form stands at an offset, with any kind of blank and apostrophe and, but for exact forms, in any case. */
function standsAt(text: string, start: number, form: string, exact: boolean): boolean {
  if (start < 0 || start + form.length > text.length) return false;
  for (let i = 0; i < form.length; i++) {
    const wanted = form.charCodeAt(i);
    const unit = text.charCodeAt(start + i);
    if (unit === wanted) continue;
    if (wanted === SPACE ? isWideBlank(unit) : wanted === APOSTROPHE && unit === TYPOGRAPHIC_APOSTROPHE) continue;
    if (exact || lowerUnit(unit) !== wanted) return false;
  }
  return true;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** Blanks that typography puts for a space: no-break, narrow no-break, thin. */
const isWideBlank = (unit: number): boolean => unit === 0xa0 || unit === 0x202f || unit === 0x2009;

/** The token from `from` on that ends at `offset`, or -1. */
function tokenEndingAt(document: Document, from: number, offset: number): number {
  const { tokens } = document;
  let token = from;
  while (token < tokens.count && tokens.end[token] < offset) token++;
  return token < tokens.count && tokens.end[token] === offset ? token : -1;
}
