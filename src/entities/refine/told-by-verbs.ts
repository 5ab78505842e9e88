import type { EntityType } from '../../analysis.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';
import { surnamesIn } from './surnames.ts';

/** Surer names keep their type whatever verb stands beside them. */
const SURE = 0.85;
const LONGEST_AUXILIARY = 4;

/**
 * Types that the verb beside a name tells: cities and countries that beat each other are teams ("Lens a battu Strasbourg"),
 * an unlisted word that acquires or launches something is a business ("Paybridge has acquired Numeria"). Not surnames of persons among `others`.
 */
export function applyVerbs(context: NameContext, spans: TaggedSpan[], others: readonly TaggedSpan[] = spans): void {
  const { document, hits, words } = context;
  const surnames = surnamesIn(document, others);
  for (let i = 0; i < spans.length; i++) {
    const type = typeOf(spans[i]);
    if (type !== undefined) spans[i] = { ...spans[i], type };
  }

  function typeOf({ type, firstToken, endToken, confidence }: TaggedSpan): EntityType | undefined {
    if (type === 'place') {
      const listed = hits.phraseEnd[firstToken] === endToken && (hits.phraseBits[firstToken] & PLACE_NAME) !== 0;
      if (listed && (verbAt(context, endToken, words.teamVerbs) || isBehind(firstToken, words.teamVerbs))) return 'organization';
    }
    if (type !== 'person' && type !== 'place' && type !== 'product') return undefined;
    if (endToken - firstToken > 1 || confidence >= SURE || hits.phraseEnd[firstToken] !== 0 || (hits.tokenBits[firstToken] & (GIVEN_NAME | NameClass.Nationality)) !== 0) return undefined;
    return !surnames.has(document.lower(firstToken)) && verbAt(context, endToken, words.businessVerbs) ? 'company' : undefined;
  }

  /** True where a verb of the set stands right before a token, or before its article. */
  function isBehind(token: number, verbs: ReadonlySet<string>): boolean {
    if (token === 0 || !context.followsOn(token)) return false;
    if (verbs.has(document.lower(token - 1))) return true;
    return token > 1 && context.followsOn(token - 1) && words.articles.has(document.lower(token - 1)) && verbs.has(document.lower(token - 2));
  }
}

/** True where a verb of the set stands right at a token, or behind one short word: "a battu", "has acquired". */
export function verbAt(context: NameContext, token: number, verbs: ReadonlySet<string>): boolean {
  const { document, hits, words } = context;
  const { tokens } = document;
  if (token >= tokens.count || !context.followsOn(token) || hits.shape[token] !== Shape.Lower) return false;
  if (verbs.has(document.lower(token))) return true;
  return token + 1 < tokens.count && context.followsOn(token + 1) && tokens.end[token] - tokens.start[token] <= LONGEST_AUXILIARY && words.roleStops.has(document.lower(token)) && verbs.has(document.lower(token + 1));
}
