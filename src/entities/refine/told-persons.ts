import { NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { hasAgeBehind } from './age-behind.ts';
import { personBehindGenitive } from './known-persons.ts';
import type { NameContext } from './name-context.ts';

const TOLD = 0.65;
const LONGEST = 4;
const SHORTEST_ROLE = 4;

/**
 * Persons that the tagger passed over and that the words around them give away: a title or function right
 * before the name ("governatore Formigoni", "Mr. Autor"), an age between commas or in brackets behind it
 * ("Mmusi Maimane, 35,"). `claimed` marks the tokens of names found before.
 */
export function toldPersons(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const found: TaggedSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (claimed[token] === 1 || !mayBeSurname(token) || (context.followsOn(token) && hits.shape[token - 1] >= Shape.Capital && !isTitle(token - 1))) continue;
    const end = runEnd(token);
    if (end < tokens.count && (claimed[end] === 1 || hits.shape[end] >= Shape.Capital || document.word(end) === '-') && context.followsOn(end)) continue;
    if (isTitled(token) || (end - token > 1 && hasAgeBehind(context, end))) {
      const person = personBehindGenitive(context, token, end);
      if (person > 0) found.push({ firstToken: token, endToken: person, type: 'place', confidence: TOLD });
      found.push({ firstToken: person > 0 ? person : token, endToken: end, type: 'person', confidence: TOLD });
    }
    token = end - 1;
  }
  return found;

  function mayBeSurname(token: number): boolean {
    return (hits.shape[token] === Shape.Capital || hits.shape[token] === Shape.Mixed) && (hits.phraseBits[token] === 0 || hits.phraseEnd[token] > token + 1) && context.mayBeName(token) && context.kindOf(token) === undefined && !words.headKinds.has(document.lower(token));
  }

  function runEnd(first: number): number {
    let end = first + 1;
    for (let token = first + 1; token < tokens.count && token < first + LONGEST && claimed[token] === 0 && context.followsOn(token); token++) {
      if (mayBeSurname(token)) end = token + 1;
      else if (!NAME_PARTICLES.has(document.lower(token)) || words.joiners.has(document.lower(token))) break;
    }
    return end;
  }

  function isTitle(token: number): boolean {
    return words.personTitles.has(document.lower(token));
  }

  /** "le gouverneur Formigoni", "Mr. Autor"; where nouns have capitals a title alone tells enough. */
  function isTitled(token: number): boolean {
    if (!context.followsOn(token) || context.isTitleCased(token)) return false;
    const before = document.word(token - 1) === '.' && token > 1 ? token - 2 : token - 1;
    const lower = document.lower(before);
    if (words.capitalNouns) return before === token - 2 ? isTitle(before) : (words.femaleTitles.has(lower) || words.maleTitles.has(lower));
    if (claimed[before] === 1) return false;
    if (isTitle(before)) return true;
    // Where nouns stand before nouns, "engineer Comelf" may be the firm.
    return !words.kindsFollow && words.roles.has(lower) && lower.length >= SHORTEST_ROLE && hits.shape[before] === Shape.Lower && (hits.tokenBits[before] & NameClass.FunctionWord) === 0;
  }
}
