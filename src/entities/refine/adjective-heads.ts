import { NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import type { NameContext } from './name-context.ts';

const HEADED = 0.6;
const SHORTEST_ADJECTIVE = 4;
const SHORTEST_NOUN = 3;
const MOST_ADJECTIVES = 2;
/** Nouns with their adjectives that a name goes on over, and small words before each. */
const MOST_PHRASES = 3;
const MOST_LINKS = 2;
/** A head noun that was found as a name by itself, no surer than this, goes on over its adjectives. */
const UNSURE = 0.9;

/**
 * Bodies and such that the tagger passed over, written with one capital: a head noun within a sentence, the adjective in
 * lower case behind it, and a noun without article that belongs to both ("Cinémathèque française", "Centro sperimentale
 * di cinematografia"), or that noun alone ("Conseil de rédaction").
 */
export function adjectiveHeads(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  if (words.adjectiveEndings.length === 0 || words.capitalNouns) return found;
  for (let token = 1; token + 1 < tokens.count; token++) {
    if (claimed[token] === 1 || hits.shape[token] !== Shape.Capital || context.isSentenceStart(token) || context.isTitleCased(token)) continue;
    const type = words.headKinds.get(document.lower(token));
    if (type === undefined || type === 'work') continue;
    const end = headEnd(context, token, claimed);
    if (end === token + 1 || (type !== 'organization' && !isAdjective(context, token + 1))) continue;
    addName(claimed, found, token, end, type, HEADED);
    token = end - 1;
  }
  return found;
}

/** Lets a head noun that was found by itself go on over its adjective, and over the one that tells its country: "Centre | spatial guyanais". */
export function wholeHeads(context: NameContext, spans: TaggedSpan[]): void {
  const { document, words } = context;
  if (words.adjectiveEndings.length === 0 || words.capitalNouns) return;
  for (let i = 0; i < spans.length; i++) {
    const { firstToken, endToken, confidence, type } = spans[i];
    if (type !== 'organization' || confidence >= UNSURE || endToken - firstToken > 1 || words.headKinds.get(document.lower(firstToken)) !== 'organization') continue;
    if (!isAdjective(context, endToken)) continue;
    const end = isOfCountry(context, endToken + 1) ? endToken + 2 : endToken + 1;
    const next = i + 1 < spans.length ? spans[i + 1].firstToken : Infinity;
    if (end <= next) spans[i] = { ...spans[i], endToken: end };
  }
}

/** Where a name ends that a head noun opens: behind its adjectives, a noun without article and what that is of; right behind the head where there are none. */
function headEnd(context: NameContext, head: number, claimed: Uint8Array): number {
  const { document, words } = context;
  let end = behindAdjectives(context, head + 1, claimed);
  if (!context.followsOn(end) || !words.bareGenitives.has(document.lower(end)) || !isNoun(context, end + 1, claimed)) return end;
  for (let phrases = 0, noun = end + 1; phrases < MOST_PHRASES && noun > end && isNoun(context, noun, claimed); phrases++) {
    end = behindAdjectives(context, noun + 1, claimed);
    noun = behindGenitives(context, end);
  }
  return end;
}

/** The first token from `from` on that is no genitive or article: "de la | publicité". */
function behindGenitives(context: NameContext, from: number): number {
  const { document, words } = context;
  let token = from;
  while (token < from + MOST_LINKS && context.followsOn(token) && context.hits.shape[token] === Shape.Lower && (words.genitives.has(document.lower(token)) || (token > from && words.articles.has(document.lower(token))))) token++;
  return token;
}

function behindAdjectives(context: NameContext, from: number, claimed: Uint8Array): number {
  let end = from;
  while (end < from + MOST_ADJECTIVES && isAdjective(context, end, claimed)) end++;
  return end;
}

function isAdjective(context: NameContext, token: number, claimed?: Uint8Array): boolean {
  const { document, hits, words } = context;
  const { tokens } = document;
  if (token >= tokens.count || claimed?.[token] === 1 || hits.shape[token] !== Shape.Lower || !context.followsOn(token) || tokens.end[token] - tokens.start[token] < SHORTEST_ADJECTIVE) return false;
  const lower = document.lower(token);
  return (hits.tokenBits[token] & NameClass.FunctionWord) === 0 && ((hits.tokenBits[token] & NameClass.Nationality) !== 0 || words.adjectiveEndings.some((ending) => lower.endsWith(ending)));
}

/** An adjective of a country: "guyanais". */
function isOfCountry(context: NameContext, token: number): boolean {
  return token < context.document.tokens.count && context.hits.shape[token] === Shape.Lower && context.followsOn(token) && (context.hits.tokenBits[token] & NameClass.Nationality) !== 0;
}

/** What a genitive without article leads to: "di | cinematografia"; neither a verb ("de | proposer") nor a name of its own. */
function isNoun(context: NameContext, token: number, claimed: Uint8Array): boolean {
  const { document, hits, words } = context;
  const { tokens } = document;
  if (token >= tokens.count || claimed[token] === 1 || hits.shape[token] !== Shape.Lower || !context.followsOn(token) || tokens.end[token] - tokens.start[token] < SHORTEST_NOUN || (hits.tokenBits[token] & NameClass.FunctionWord) !== 0) return false;
  const lower = document.lower(token);
  return !words.infinitiveEndings.some((ending) => lower.endsWith(ending));
}
