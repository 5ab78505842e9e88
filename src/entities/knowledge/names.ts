import { names as embedded } from '../../generated/names.ts';
import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { CLASS_BITS, CLASS_MASK } from './name-class.ts';
import { ACRONYM_START, extendKey, finishKey, isAcronym, KEY_START } from './name-hash.ts';
import { decodeNames, type NameGroup } from './names-file.ts';

/** Open-addressed table from keys to values, in two typed arrays. */
class KeyTable {
  readonly #keys: Uint32Array;
  readonly #values: Uint32Array;
  readonly #mask: number;

  constructor(groups: readonly NameGroup[]) {
    const count = groups.reduce((sum, group) => sum + group.keys.length, 0);
    const capacity = 2 ** Math.ceil(Math.log2(count * 2 + 2));
    const slots = new Uint32Array(capacity);
    const values = new Uint32Array(capacity);
    const mask = capacity - 1;
    for (const { value, keys } of groups) {
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        let slot = key & mask;
        while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask;
        slots[slot] = key;
        values[slot] |= value;
      }
    }
    this.#keys = slots;
    this.#values = values;
    this.#mask = mask;
  }

  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key) return this.#values[slot];
      if (found === 0) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** The names known in one language: those of every language and its own words. */
export interface Names {
  /** Class bits of a key, with the length in words of the longest phrase that its word starts above them; 0 when unknown. */
  find(key: number): number;
  /** Class bits of a whole name. */
  classesOf(name: string): number;
}

function namesOf(shared: KeyTable, own: KeyTable | undefined): Names {
  const find = (key: number): number => {
    const common = shared.find(key);
    if (own === undefined) return common;
    const local = own.find(key);
    return (Math.max(common >>> CLASS_BITS, local >>> CLASS_BITS) << CLASS_BITS) | ((common | local) & CLASS_MASK);
  };
  return {
    find,
    classesOf: (name) => {
      let bits = find(finishKey(extendKey(KEY_START, name, 0, name.length)));
      if (isAcronym(name, 0, name.length)) bits |= find(finishKey(extendKey(ACRONYM_START, name, 0, name.length)));
      return bits & CLASS_MASK;
    },
  };
}

let shared: KeyTable | undefined;
/** By the lists themselves: an app may bring a pack of its own for a code. */
const known = new Map<(() => Uint8Array) | undefined, Names>();

/** The names of every language and of the one whose own lists `nameLists` gives; tables are built when first asked for. */
export function namesFor(nameLists: (() => Uint8Array) | undefined): Names {
  let names = known.get(nameLists);
  if (names === undefined) {
    shared ??= tableOf(embedded());
    names = namesOf(shared, nameLists === undefined ? undefined : tableOf(nameLists()));
    known.set(nameLists, names);
  }
  return names;
}

const tableOf = (file: Uint8Array): KeyTable => new KeyTable(decodeNames(file).flatMap(({ groups }) => groups));

const WIDEST_GAP = 1;
const MORE_TOKENS_THAN_WORDS = 2;
const JOINING_MARKS = "-'’.&/–·+";

/** Runs of tokens that are listed names, in order of the first token and then of length; parallel lists. */
export interface ListedPhrases {
  readonly firstToken: readonly number[];
  readonly endToken: readonly number[];
  readonly classBits: readonly number[];
}

/** Finds every run of tokens that is a listed name. Case does not count, except that acronyms are found in capitals only. */
export function lookUpPhrases(document: Document, names: Names): ListedPhrases {
  const { text, tokens } = document;
  const found = { firstToken: [] as number[], endToken: [] as number[], classBits: [] as number[] };
  const visit = (first: number, behind: number, bits: number): void => {
    found.firstToken.push(first);
    found.endToken.push(behind);
    found.classBits.push(bits);
  };
  const { start, end, kind, count } = tokens;
  for (let token = 0; token < count; token++) {
    if (!isWordLike(kind[token])) continue;
    let state = extendKey(KEY_START, text, start[token], end[token]);
    const value = names.find(finishKey(state));
    let bits = value & CLASS_MASK;
    if (isAcronym(text, start[token], end[token])) bits |= names.find(finishKey(extendKey(ACRONYM_START, text, start[token], end[token]))) & CLASS_MASK;
    if (bits !== 0) visit(token, token + 1, bits);
    let wordsLeft = (value >>> CLASS_BITS) - 1;
    if (wordsLeft <= 0) continue;
    const limit = Math.min(count, token + MORE_TOKENS_THAN_WORDS * (wordsLeft + 1) + 1);
    for (let next = token + 1; next < limit && wordsLeft > 0; next++) {
      if (start[next] - end[next - 1] > WIDEST_GAP || text.charCodeAt(end[next - 1]) === 0x0a) break;
      if (!isWordLike(kind[next])) {
        if (end[next] - start[next] > 1 || !JOINING_MARKS.includes(text[start[next]])) break;
        continue;
      }
      wordsLeft--;
      state = extendKey(state, text, start[next], end[next]);
      const phrase = names.find(finishKey(state)) & CLASS_MASK;
      if (phrase !== 0) visit(token, next + 1, phrase);
    }
  }
  return found;
}

const isWordLike = (kind: number): boolean => kind === TokenKind.Word || kind === TokenKind.Alphanumeric || kind === TokenKind.Number;
