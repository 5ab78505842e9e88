import { NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

const EXPANDED = 0.75;
const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 7;
/** Longest expansion, in tokens. */
const LONGEST = 14;

/**
 * Bodies that the tagger passed over and that an acronym in brackets spells: "National Farmers' Union (NFU)".
 * The letters of the acronym are the initials of the words before it, small words aside (Schwartz and Hearst 2003,
 * with every letter an initial). `claimed` marks the tokens of names found before; the acronym takes the type of the
 * name before it where that was found.
 */
export function expandedAcronyms(context: NameContext, claimed: Uint8Array, kept: readonly TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const byEnd = new Map<number, TaggedSpan>();
  for (const span of kept) byEnd.set(span.endToken, span);
  const found: TaggedSpan[] = [];
  for (let token = 2; token + 1 < tokens.count; token++) {
    if (document.word(token - 1) !== '(' || document.word(token + 1) !== ')' || !isAcronym(token) || context.isTitleCased(token)) continue;
    const first = expansionStart(token);
    if (first < 0) continue;
    const known = byEnd.get(token - 1);
    // A person is never spelt by initials; a name of one word or within the expansion is a part of it.
    if (known !== undefined && known.firstToken <= first) {
      if (claimed[token] === 0 && known.type !== 'person') found.push({ firstToken: token, endToken: token + 1, type: known.type, confidence: EXPANDED });
      continue;
    }
    if (overlapsName(first, token - 1)) continue;
    const type = context.headKind(first, token - 1) ?? (isBody(first, token - 2) ? 'organization' : undefined);
    if (type === undefined) continue;
    found.push({ firstToken: first, endToken: token - 1, type, confidence: EXPANDED });
    if (claimed[token] === 0) found.push({ firstToken: token, endToken: token + 1, type, confidence: EXPANDED });
  }
  return found;

  function isAcronym(token: number): boolean {
    const length = tokens.end[token] - tokens.start[token];
    return hits.shape[token] === Shape.AllCaps && length >= SHORTEST_ACRONYM && length <= LONGEST_ACRONYM && /^\p{Lu}+$/u.test(document.word(token));
  }

  /** The first token of the words before the bracket whose initials are the letters of the acronym at `token`; -1 where they are not. */
  function expansionStart(token: number): number {
    const letters = document.lower(token);
    let letter = letters.length - 1;
    for (let at = token - 2; at >= Math.max(0, token - 1 - LONGEST); at--) {
      if (document.sentenceOfToken[at] !== document.sentenceOfToken[token] || '(),;:'.includes(document.word(at))) return -1;
      const lower = document.lower(at);
      if (hits.shape[at] !== Shape.Other && lower[0] === letters[letter]) {
        letter--;
        if (letter < 0) return hits.shape[at] >= Shape.Capital && (hits.tokenBits[at] & NameClass.FunctionWord) === 0 ? at : -1;
      } else if (hits.shape[at] !== Shape.Other && !words.connectors.has(lower) && !words.articles.has(lower) && (hits.tokenBits[at] & NameClass.FunctionWord) === 0) return -1;
    }
    return -1;
  }

  /** True unless the language closes such names with a noun that tells them from "Hidden Markov Model". */
  function isBody(first: number, last: number): boolean {
    return !words.kindsFollow || words.organizationTails.has(document.lower(last)) || words.organizationTails.has(document.lower(first));
  }

  function overlapsName(first: number, end: number): boolean {
    for (let token = first; token < end; token++) if (claimed[token] === 1) return true;
    return false;
  }
}
