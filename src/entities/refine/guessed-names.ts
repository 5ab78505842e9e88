import type { EntityType } from '../../analysis.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName, isClaimed } from './claimed-tokens.ts';
import { isGeneralAcronym } from './general-acronyms.ts';
import type { NameContext } from './name-context.ts';
import { rivalType } from './rivals-of-places.ts';

/** How likely what an unlisted place would be otherwise must be beside 1 for the place. */
const LIKELY_RIVAL = 0.5;

/**
 * Capitalised words within a sentence of running text that the tagger only guesses to be names: they mostly are, as nothing
 * else has a capital there. Not where the article has the word in lower case too, nor what the language's tables know as no name.
 */
export function guessedNames(context: NameContext, claimed: Uint8Array, guesses: readonly TaggedSpan[], named: readonly TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const found: TaggedSpan[] = [];
  // In English nationalities, languages and titles have capitals too, so that a capital tells less.
  const likely = words.kindsFollow ? [] : guesses.filter(mayBe);
  if (likely.length === 0) return found;
  const small = writtenSmall(likely);
  const typeAt = new Map<number, EntityType>();
  for (const { firstToken, endToken, type } of named) {
    typeAt.set(firstToken, type);
    typeAt.set(endToken - 1, type);
  }
  for (const guess of likely) {
    const { firstToken, endToken, confidence } = guess;
    if (small.has(document.lower(firstToken))) continue;
    const type = context.headKind(firstToken, endToken) ?? typeBeside(firstToken) ?? ownedType(firstToken, endToken) ?? rivalType(context, guess, LIKELY_RIVAL) ?? guess.type;
    addName(claimed, found, firstToken, endToken, type, confidence);
    typeAt.set(firstToken, type);
  }
  return found;

  /** The type of the name that the token is listed with: of the one before it, else of the one behind. */
  function typeBeside(token: number): EntityType | undefined {
    const before = isListMark(token - 1) ? typeAt.get(token - 2) : undefined;
    const behind = isListMark(token + 1) ? typeAt.get(token + 2) : undefined;
    if (before !== undefined && behind !== undefined && before !== behind) return undefined;
    const type = before ?? behind;
    return type === 'person' || type === 'company' || type === 'organization' ? type : undefined;
  }

  /** "le président de Marvolin": what an office of businesses is of, where no list knows a place of that name. */
  function ownedType(first: number, end: number): EntityType | undefined {
    if (end - first > 1 || hits.phraseEnd[first] !== 0 || !context.followsOn(first) || !context.followsOn(first - 1)) return undefined;
    const small = document.lower(first - 1);
    return words.connectors.has(small) && !words.joiners.has(small) && words.officerWords.has(document.lower(first - 2)) ? 'company' : undefined;
  }

  function isListMark(token: number): boolean {
    return token > 0 && token < document.tokens.count && context.followsOn(token) && (document.word(token) === ',' || words.listWords.has(document.lower(token)));
  }

  function mayBe({ firstToken, endToken, type }: TaggedSpan): boolean {
    if (type === 'model' || type === 'work' || isClaimed(claimed, firstToken, endToken)) return false;
    if (hits.shape[firstToken] < Shape.Capital || context.isSentenceStart(firstToken) || context.isTitleCased(firstToken) || context.isInLongerName(firstToken, endToken)) return false;
    // What stands in quotation marks may as well be a business or a title.
    if (type === 'person' && context.isOpeningMark(firstToken - 1)) return false;
    // "la ministra de Vivienda": what somebody is in charge of.
    if (context.followsOn(firstToken) && context.followsOn(firstToken - 1) && words.connectors.has(document.lower(firstToken - 1)) && words.portfolioRoles.has(document.lower(firstToken - 2))) return false;
    // Of several words the head noun must tell what they name.
    if (endToken - firstToken > 1) return context.headKind(firstToken, endToken) !== undefined && hits.shape[endToken - 1] >= Shape.Capital;
    const lower = document.lower(firstToken);
    return type !== 'event' && context.mayBeName(firstToken) && context.kindOf(firstToken) === undefined && !words.headKinds.has(lower) && !words.kinds.has(lower) && !isGeneralAcronym(context, firstToken);
  }

  /** Those of the words that the article has in lower case too. */
  function writtenSmall(spans: readonly TaggedSpan[]): ReadonlySet<string> {
    const sought = new Set(spans.map(({ firstToken }) => document.lower(firstToken)));
    const small = new Set<string>();
    for (let token = 0; token < document.tokens.count; token++) if (hits.shape[token] === Shape.Lower && sought.has(document.lower(token))) small.add(document.lower(token));
    return small;
  }
}
