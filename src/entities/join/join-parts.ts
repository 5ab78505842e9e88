import type { EntityType } from '../../analysis.ts';
import { NameClass } from '../knowledge/name-class.ts';
import type { NameHits } from '../name-hits.ts';
import type { EntityWords } from '../word-sets.ts';
import { EVENT_TAILS } from '../refine/event-tails.ts';
import { merge, rootOf, type Draft } from './draft.ts';
import { foldedWords } from './folded-words.ts';
import { stemOf } from './stem.ts';

/** A longer name offers no more parts than this from either end, so that the cost grows with the number of names alone. */
const MOST_WORDS = 12;
/** Things that go by one word of their name: "Firefox", "Tour". */
const SHORTENED_TO_ONE: ReadonlySet<EntityType> = new Set(['product', 'event']);
const NATION = NameClass.Country | NameClass.Nationality;
const LETTERS_OF_NATIONS: ReadonlySet<string> = new Set(['us', 'uk', 'eu']);
const YEAR = /^\d{2,4}$/;
const FIRM = NameClass.Company | NameClass.Media;

/**
 * Joins names of two words or more with the one longer name that they open or close: "Cour d'appel" and "Cour d'appel de
 * Reims", "Judiciary Committee" and "Senate Judiciary Committee", "rue Longue" and "rue Longue à Brest". What is left out at the
 * end must hang on a small word; what is left out before must leave a noun for bodies at the end. A listed name is one of its own.
 */
export function joinParts(hits: NameHits, words: EntityWords, drafts: readonly Draft[]): void {
  const { articles, connectors, bodyHeads, stateHeads } = foldedWords(words);
  const byPart = new Map<string, Draft | undefined>();
  const ofNation = new Map<string, Draft | undefined>();
  const offerTo = (map: Map<string, Draft | undefined>, draft: Draft, from: number, to: number): void => {
    const key = keyOf(words, draft, draft.words.slice(from, to));
    const known = map.get(key);
    map.set(key, map.has(key) && (known === undefined || rootOf(known) !== rootOf(draft)) ? undefined : draft);
  };
  const offer = (draft: Draft, from: number, to: number): void => offerTo(byPart, draft, from, to);
  for (const draft of drafts) {
    const { length } = draft.words;
    if (length > MOST_WORDS || draft.mergedInto !== undefined) continue;
    if (draft.type === 'product' && length > 1 && opensWithFirm(hits, draft)) offer(draft, 1, length);
    if (draft.type === 'event') offerEvent(draft);
    if (draft.type === 'place' && stateHeads.has(draft.words[0])) offerCountry(draft);
    if (length < 3 || (draft.type !== 'organization' && draft.type !== 'company' && draft.type !== 'place')) continue;
    offerWithoutNation(draft);
    for (let end = 2; end < length; end++) if (connectors.has(draft.words[end]) && !connectors.has(draft.words[end - 1])) offer(draft, 0, end);
    if (draft.type === 'company' && opensWithFirm(hits, draft)) offer(draft, 1, length);
    if (draft.type === 'place' || !bodyHeads.has(draft.words[length - 1])) continue;
    for (let start = 1; start <= length - 2; start++) if (!connectors.has(draft.words[start - 1]) && !connectors.has(draft.words[start])) offer(draft, start, length);
  }
  for (const draft of drafts) {
    if (draft.mergedInto !== undefined) continue;
    const key = keyOf(words, draft, draft.words);
    const long = (draft.words.length < 2 && !SHORTENED_TO_ONE.has(draft.type)) || (draft.type !== 'product' && (draft.type !== 'event' || draft.words.length > 1) && isListed(hits, draft)) ? ofNation.get(key) : (byPart.get(key) ?? ofNation.get(key));
    if (long !== undefined && rootOf(long) !== rootOf(draft)) merge(long, draft);
  }

  /** "US State Department" is the "State Department", listed or not: the country only says whose it is. */
  function offerWithoutNation(draft: Draft): void {
    const { length } = draft.words;
    if (draft.type !== 'organization') return;
    const { firstToken, endToken } = draft.names[0];
    const opens = hits.phraseEnd[firstToken] > firstToken && hits.phraseEnd[firstToken] < endToken && (hits.phraseBits[firstToken] & NameClass.Country) !== 0 ? hits.phraseEnd[firstToken] - firstToken : (hits.tokenBits[firstToken] & NATION) !== 0 || LETTERS_OF_NATIONS.has(draft.words[0]) ? 1 : 0;
    if (opens > 0 && length - opens >= 2) offerTo(ofNation, draft, opens, length);
    if ((hits.tokenBits[endToken - 1] & NameClass.Nationality) !== 0) offerTo(ofNation, draft, 0, length - 1);
  }

  /** "République démocratique du Congo" is "Congo", listed or not. */
  function offerCountry(draft: Draft): void {
    const from = draft.words.findLastIndex((word) => connectors.has(word) || articles.has(word)) + 1;
    if (draft.words.length > 1 && from < draft.words.length) offerTo(ofNation, draft, Math.max(1, from), draft.words.length);
  }

  /** "Tour de Valdoria 2016" goes on as "Tour de Valdoria" and "Tour", "FIFA World Cup" as "World Cup", "Wacken Open Air" as "Wacken". */
  function offerEvent(draft: Draft): void {
    const end = YEAR.test(draft.words.at(-1) as string) ? draft.words.length - 1 : draft.words.length;
    if (end < 2) return;
    if (end < draft.words.length) offer(draft, 0, end);
    if (end > 2 && !connectors.has(draft.words[1])) offer(draft, 0, 1);
    for (let at = 1; at < end - 1; at++) if (connectors.has(draft.words[at])) return offer(draft, 0, at);
    if (EVENT_TAILS.has(draft.words[end - 1]) || words.headKinds.get(draft.words[end - 1]) === 'event') for (let start = 1; start <= end - 2; start++) offer(draft, start, end);
  }
}

/** True where a listed business opens the name of its part, which goes without it: "Radio 4" of "BBC Radio 4". */
const opensWithFirm = (hits: NameHits, { names }: Draft): boolean => names.some(({ firstToken }) => hits.phraseEnd[firstToken] === firstToken + 1 && (hits.phraseBits[firstToken] & FIRM) !== 0);

/** Businesses and bodies are looked up alike, whatever their case. */
const keyOf = (words: EntityWords, { type }: Draft, name: readonly string[]): string => `${type === 'company' || type === 'organization' ? 'body' : type}:${stemOf(words, name) ?? name.join(' ')}`;

const isListed = (hits: NameHits, { names }: Draft): boolean => names.some(({ firstToken, endToken }) => hits.phraseEnd[firstToken] === endToken);
