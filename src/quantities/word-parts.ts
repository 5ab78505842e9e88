import { detached } from '../text/word-forms.ts';
import type { Lexicon, WordEntry } from './lexicon.ts';

/** No number is written in a longer word. */
const LONGEST_COMPOUND = 160;
/** Longer words are not kept. */
const LONGEST_KNOWN = 40;

/** So many words are kept with their parts; then all are forgotten, so that the memory is bounded. */
const MOST_KNOWN = 4096;

/** The parts of the words last asked for, by language: pure of the word, so keeping them changes no result. */
const knownParts = new WeakMap<Lexicon, Map<string, readonly WordEntry[] | undefined>>();

/** The parts of a number word; undefined for a word that is no number. */
export function wordParts(lexicon: Lexicon, word: string): readonly WordEntry[] | undefined {
  let known = knownParts.get(lexicon);
  if (known === undefined) {
    known = new Map();
    knownParts.set(lexicon, known);
  }
  const found = known.get(word);
  if (found !== undefined || known.has(word)) return found;
  const parts = readParts(lexicon, word);
  if (word.length > LONGEST_KNOWN) return parts;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(detached(word), parts);
  return parts;
}

/**
 * The parts of a number word: itself if the tables hold it, else the parts of a compound
 * ("zweihundertfünfzigtausend"), else undefined. Longer parts are tried first; a position from
 * which the rest cannot be split is never tried twice, so the work is bounded by the length of
 * the word times the longest part.
 */
function readParts(lexicon: Lexicon, word: string): readonly WordEntry[] | undefined {
  const entry = lexicon.words.get(word);
  if (entry !== undefined) return entry.glue === true && entry.joiner !== true && Object.keys(entry).length === 1 ? undefined : [entry];
  const { words } = lexicon.data;
  if (!words.compounds || word.length < 5 || word.length > LONGEST_COMPOUND) return undefined;
  const plain = split(lexicon, word);
  if (plain !== undefined) return plain;
  for (const [ending, restores] of Object.entries(words.ordinalEndings)) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const restored of restores) {
      const parts = lexicon.words.get(stem + restored) === undefined ? split(lexicon, stem + restored) : [lexicon.words.get(stem + restored) as WordEntry];
      const last = parts?.[parts.length - 1];
      if (parts === undefined || last === undefined) continue;
      const ordinal = last.cardinal ?? (last.hundred === true ? 100 : last.scale === undefined ? undefined : 10 ** last.scale);
      if (ordinal !== undefined) return [...parts.slice(0, -1), { ordinal }];
    }
  }
  return undefined;
}

function split(lexicon: Lexicon, word: string): readonly WordEntry[] | undefined {
  const dead = new Set<number>();
  const parts: WordEntry[] = [];
  return splitFrom(0) && parts.length > 1 ? parts : undefined;

  function splitFrom(at: number): boolean {
    if (at === word.length) return true;
    if (dead.has(at)) return false;
    for (let end = Math.min(word.length, at + lexicon.longestWord); end > at; end--) {
      const entry = lexicon.words.get(word.slice(at, end));
      if (entry === undefined || !mayStandAt(entry, at, end)) continue;
      parts.push(entry);
      if (splitFrom(end)) return true;
      parts.pop();
    }
    dead.add(at);
    // "femtioettusen": of three equal consonants at a joint two are written, so the rest may start with the last one.
    return at > 1 && word[at - 1] === word[at - 2] && !dead.has(at - 1) && splitFrom(at - 1);
  }

  function mayStandAt(entry: WordEntry, at: number, end: number): boolean {
    const inside = at > 0 && end < word.length;
    if (entry.glue === true && inside) return true;
    // "kahdeskymmenesviides": where all parts are ordinals, they stand at the start too.
    if (entry.ordinal !== undefined && lexicon.data.words.ordinalChains === 'all') return true;
    if (entry.halfEnding === true || entry.multipleEnding === true || entry.fractionEnding === true || entry.ordinal !== undefined) return at > 0 && end === word.length;
    return entry.cardinal !== undefined || entry.hundred === true || entry.scale !== undefined;
  }
}
