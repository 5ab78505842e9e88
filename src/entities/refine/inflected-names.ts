import { hasCases } from '../join/stem.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import { namesByCompounds } from './compound-names.ts';
import { listedType } from './listed-types.ts';
import type { NameContext } from './name-context.ts';

const INFLECTED = 0.7;
const SHORTEST_STEM = 4;
/** Shorter businesses at the head of a sentence may be words of a language with cases in any of their forms. */
const SHORTEST_OPENING = 7;
const FIRM = NameClass.Company | NameClass.Media;
/** Endings of the nominative that give way to those of other cases. */
const NOMINATIVE_ENDINGS = ['', 'a', 'o', 'e'];
/** What is too often a word of the language to be told by its stem. */
const DOUBTFUL = GIVEN_NAME | NameClass.CommonWord | NameClass.FunctionWord | NameClass.Calendar | NameClass.Nationality | NameClass.Model;

/** Listed names of one word in another case than the list has them: "pod Wrocławiem", "prezes Orlenu", "Facebooks datahallar". */
export function inflectedNames(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits, words } = context;
  const found: TaggedSpan[] = [];
  const cases = hasCases(words);
  // A genitive tells of a name only where nouns that join have no capital of their own.
  if (!cases && !namesByCompounds(context)) return found;
  const nominativeEndings = cases ? NOMINATIVE_ENDINGS : [''];
  for (let token = 0; token < document.tokens.count; token++) {
    if (claimed[token] === 1 || hits.shape[token] !== Shape.Capital || hits.tokenBits[token] !== 0 || !context.mayBeName(token)) continue;
    const opens = context.isSentenceStart(token);
    if (isBesideOther(token)) continue;
    const bits = bitsOf(document.lower(token));
    const type = listedType(bits);
    // "Sveriges regering", "Facebooks datahallar"; towns at the head of a sentence may be what they look like.
    if (type === undefined || (opens && !mayOpen(token, bits))) continue;
    // Towns may have the name of a family: a preposition tells.
    if (cases && (bits & PLACE_NAME) !== 0 && (bits & NameClass.Country) === 0 && !context.isLedToPlace(token)) continue;
    addName(claimed, found, token, token + 1, type, INFLECTED);
  }
  return found;

  /** What may be told at the head of a sentence: a country, a business; a body where names have no case but the genitive. */
  function mayOpen(token: number, bits: number): boolean {
    if (context.isTitleCased(token)) return false;
    if (!cases) return (bits & (FIRM | NameClass.Country | NameClass.Body)) !== 0;
    return bits === NameClass.Country || ((bits & FIRM) !== 0 && document.word(token).length >= SHORTEST_OPENING);
  }

  /** True where a capitalised word that is no name of its own stands beside it. */
  function isBesideOther(token: number): boolean {
    const before = token > 0 && hits.shape[token - 1] >= Shape.Capital && claimed[token - 1] === 0 && context.followsOn(token) && !context.isSentenceStart(token - 1) && !words.roles.has(document.lower(token - 1));
    const next = token + 1;
    return before || (next < document.tokens.count && hits.shape[next] >= Shape.Capital && claimed[next] === 0 && context.followsOn(next));
  }

  /** What the list knows of the word without its ending. */
  function bitsOf(lower: string): number {
    for (const ending of words.caseEndings) {
      const stem = lower.slice(0, -ending.length);
      if (!lower.endsWith(ending) || stem.length < SHORTEST_STEM) continue;
      for (const nominative of nominativeEndings) {
        const bits = context.names.classesOf(stem + nominative);
        if (bits !== 0) return (bits & DOUBTFUL) === 0 ? bits : 0;
      }
    }
    return 0;
  }
}
