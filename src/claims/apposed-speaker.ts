import { WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, TokenRange } from './claim-context.ts';
import { CLOSING_BRACKETS } from './opening-marks.ts';

/** Longest bracket between a name in apposition and the comma behind it: "(PCdoB)". */
const LONGEST_BRACKET = 5;

/**
 * "according to the publisher, Norvia Games.", "O relator, Astro Ribeiro (PCO), disse": the name between
 * commas that says who a description means. Only a name of the kind that the noun describes does:
 * in "according to police, John Roe was driving" the name starts the sentence.
 */
export function apposedSpeaker(context: ClaimContext, phrase: TokenRange): ClaimContext['words']['names'][number] | undefined {
  const { words } = context;
  const comma = phrase.end;
  const limit = words.sentenceEnd(phrase.first);
  if (comma + 1 >= limit || words.nameOf[comma] >= 0 || !words.isMark(comma, ',')) return undefined;
  for (let token = phrase.first; token < phrase.end; token++) if (words.nameOf[token] >= 0) return undefined;
  let first = comma + 1;
  while (first < limit && words.nameOf[first] < 0 && words.has(first, WordFlag.determiner) && !words.has(first, WordFlag.preposition)) first++;
  const name = first < limit && words.nameOf[first] >= 0 ? words.names[words.nameOf[first]] : undefined;
  if (name === undefined || !describes(context, phrase, name.entity.type)) return undefined;
  let behind = name.end;
  if (behind < limit && words.nameOf[behind] < 0 && words.isMark(behind, '([')) {
    const last = Math.min(limit, behind + LONGEST_BRACKET);
    while (behind < last && !words.isMark(behind, CLOSING_BRACKETS)) behind++;
    behind++;
  }
  return behind >= limit || (words.nameOf[behind] < 0 && words.isMark(behind, ',.;!?')) ? name : undefined;
}

/** True if the head of a phrase is a noun of persons and the name one of a person, or both are of bodies. */
function describes({ words, lexicon }: ClaimContext, { first, end }: TokenRange, type: string): boolean {
  for (let token = first; token < end && !words.has(token, WordFlag.of | WordFlag.preposition); token++) {
    const word = words.lower(token);
    const noun = lexicon.entityNouns.get(word) ?? words.lexicon.entityNouns.get(word);
    const body = noun === 'company' || noun === 'organization' || words.has(token, WordFlag.bodyNoun) || lexicon.sets.institutions.has(word) || lexicon.sets.genericNouns.has(word);
    if (type === 'person' ? (noun === 'person' || words.has(token, WordFlag.personNoun)) && !body : (type === 'company' || type === 'organization') && body) return true;
  }
  return false;
}
