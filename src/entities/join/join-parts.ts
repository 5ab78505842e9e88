import { NameClass } from '../knowledge/name-class.ts';
import type { NameHits } from '../name-hits.ts';
import type { EntityWords } from '../word-sets.ts';
import { merge, rootOf, type Draft } from './draft.ts';
import { foldedWords } from './folded-words.ts';
import { stemOf } from './stem.ts';

/** A longer name offers no more parts than this from either end, so that the cost grows with the number of names alone. */
const MOST_WORDS = 12;
const FIRM = NameClass.Company | NameClass.Media;

/**
 * Joins names of two words or more with the one longer name that they open or close: "Cour d'appel" and "Cour d'appel de
 * Reims", "Judiciary Committee" and "Senate Judiciary Committee", "rue Longue" and "rue Longue à Brest". What is left out at the
 * end must hang on a small word; what is left out before must leave a noun for bodies at the end. A listed name is one of its own.
 */
export function joinParts(hits: NameHits, words: EntityWords, drafts: readonly Draft[]): void {
  const { connectors, bodyHeads } = foldedWords(words);
  const byPart = new Map<string, Draft | undefined>();
  const offer = (draft: Draft, from: number, to: number): void => {
    const key = keyOf(words, draft, draft.words.slice(from, to));
    const known = byPart.get(key);
    byPart.set(key, byPart.has(key) && (known === undefined || rootOf(known) !== rootOf(draft)) ? undefined : draft);
  };
  for (const draft of drafts) {
    const { length } = draft.words;
    if (length < 3 || length > MOST_WORDS || draft.mergedInto !== undefined) continue;
    if (draft.type !== 'organization' && draft.type !== 'company' && draft.type !== 'place') continue;
    for (let end = 2; end < length; end++) if (connectors.has(draft.words[end]) && !connectors.has(draft.words[end - 1])) offer(draft, 0, end);
    if (draft.type === 'company' && opensWithFirm(hits, draft)) offer(draft, 1, length);
    if (draft.type === 'place' || !bodyHeads.has(draft.words[length - 1])) continue;
    for (let start = 1; start <= length - 2; start++) if (!connectors.has(draft.words[start - 1]) && !connectors.has(draft.words[start])) offer(draft, start, length);
  }
  if (byPart.size === 0) return;
  for (const draft of drafts) {
    if (draft.words.length < 2 || draft.mergedInto !== undefined || isListed(hits, draft)) continue;
    const long = byPart.get(keyOf(words, draft, draft.words));
    if (long !== undefined && rootOf(long) !== rootOf(draft)) merge(long, draft);
  }
}

/** True where a listed business opens the name of its part, which goes without it: "Radio 4" of "BBC Radio 4". */
const opensWithFirm = (hits: NameHits, { names }: Draft): boolean => names.some(({ firstToken }) => hits.phraseEnd[firstToken] === firstToken + 1 && (hits.phraseBits[firstToken] & FIRM) !== 0);

/** Businesses and bodies are looked up alike, whatever their case. */
const keyOf = (words: EntityWords, { type }: Draft, name: readonly string[]): string => `${type === 'place' ? 'place' : 'body'}:${stemOf(words, name) ?? name.join(' ')}`;

const isListed = (hits: NameHits, { names }: Draft): boolean => names.some(({ firstToken, endToken }) => hits.phraseEnd[firstToken] === endToken);
