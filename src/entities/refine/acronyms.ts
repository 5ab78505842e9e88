import type { EntityType } from '../../analysis.ts';
import { NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import { isGeneralAcronym } from './general-acronyms.ts';
import type { NameContext } from './name-context.ts';

const ACRONYM = 0.6;
const SHORTEST_ACRONYM = 3;
/** Two letters do where an article spells them out: "Openbaar Ministerie", "OM". */
const SHORTEST_SPELT = 2;
const LONGEST_ACRONYM = 6;
const LONGEST_SPELT = 12;
const SURE_SPELLING = 0.6;

/**
 * Acronyms in brackets behind a name, of its type, and those of the initials of a body that the article names; others
 * are bodies where they stand behind an article, a genitive or a function, or more than once. Those in `common` are no names.
 */
export function acronyms(context: NameContext, claimed: Uint8Array, named: readonly TaggedSpan[], common: ReadonlySet<string>): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const typeEnding = new Map<number, EntityType>();
  for (const { endToken, type, firstToken } of named) if (type !== 'person' && type !== 'model' && (type !== 'place' || endToken - firstToken > 2)) typeEnding.set(endToken, type);
  const seen = new Map<string, { type: EntityType | undefined; tokens: number[]; article: boolean }>();
  const spelt = spelling(context, named);
  for (let token = 0; token < tokens.count; token++) {
    if (claimed[token] === 1 || !isAcronym(token)) continue;
    const word = document.word(token);
    const known = seen.get(word) ?? { type: spelt.get(word), tokens: [], article: false };
    const bracketed = token > 0 && document.word(token - 1) === '(';
    if (bracketed) known.type ??= typeEnding.get(token - 1);
    else if (token > 0 && isLedIn(token)) known.article = true;
    known.tokens.push(token);
    seen.set(word, known);
  }
  const found: TaggedSpan[] = [];
  for (const [word, { type, tokens: places, article }] of seen) {
    if (type === undefined && (common.has(word) || (!article && places.length < 2))) continue;
    for (const token of places) addName(claimed, found, token, token + 1, type ?? 'organization', ACRONYM);
  }
  return found;

  /** Behind an article or a preposition that holds one ("della", "pela"); where there are no articles, behind a function. */
  function isLedIn(token: number): boolean {
    const before = document.lower(token - 1);
    if (words.articles.has(before) || (!words.kindsFollow && hits.shape[token - 1] === Shape.Lower && words.genitives.has(before))) return true;
    return words.articles.size === 0 && words.roles.has(before) && context.followsOn(token);
  }

  /** "szef MSZ Radosław Sikorski" */
  function isBeforePerson(token: number): boolean {
    return words.articles.size === 0 && words.roles.has(document.lower(token - 1)) && context.followsOn(token + 1) && claimed[token + 1] === 1;
  }

  /** Three to six capital letters between words that are not all in capitals; no Roman number, no general word. */
  function isAcronym(token: number): boolean {
    if (hits.shape[token] !== Shape.AllCaps || words.nonNames.has(document.lower(token))) return false;
    const word = document.word(token);
    if (isGeneralAcronym(context, token) && !spelt.has(word)) return false;
    if (word.length < (spelt.has(word) ? SHORTEST_SPELT : SHORTEST_ACRONYM) || word.length > LONGEST_ACRONYM || !/^\p{Lu}+$/u.test(word) || /^[IVXLC]+$/.test(word)) return false;
    if ((hits.tokenBits[token] & (NameClass.FunctionWord | NameClass.LegalForm | NameClass.Calendar)) !== 0 && word.length < 4) return false;
    if (context.isInLongerName(token, token + 1) && !isBeforePerson(token)) return false;
    const next = token + 1 < tokens.count ? document.word(token + 1) : '';
    return next !== '-' && next !== '/' && !(token > 0 && '-/'.includes(document.word(token - 1)));
  }
}

/** Acronyms in brackets, and the initials of the bodies and businesses of several words, small words aside: "NIK" of "Najwyższa Izba Kontroli". */
function spelling({ document, hits }: NameContext, named: readonly TaggedSpan[]): Map<string, EntityType> {
  const spelt = new Map<string, EntityType>();
  for (const { type, firstToken, endToken } of named) {
    const bracketed = firstToken > 0 && document.word(firstToken - 1) === '(' && endToken - firstToken === 1 && hits.shape[firstToken] === Shape.AllCaps;
    if (bracketed && (type === 'organization' || type === 'company')) spelt.set(document.word(firstToken), type);
  }
  for (const { type, firstToken, endToken, confidence } of named) {
    if ((type !== 'organization' && type !== 'company') || confidence < SURE_SPELLING || endToken - firstToken < 2 || endToken - firstToken > LONGEST_SPELT) continue;
    let initials = '';
    for (let token = firstToken; token < endToken; token++) if (hits.shape[token] === Shape.Capital) initials += document.word(token)[0];
    if (initials.length >= SHORTEST_SPELT && !spelt.has(initials)) spelt.set(initials, type);
  }
  return spelt;
}
