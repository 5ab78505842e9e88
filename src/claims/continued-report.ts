import { REPORTING } from '../quotes/lexicon.ts';
import { isHearsayForm } from '../quotes/hearsay-mood.ts';
import { type ClaimContext, isVerb, type TokenRange } from './claim-context.ts';
import { reports } from './report-verb.ts';

/** How many sentences a report may go on without naming who told it. */
const MOST_SENTENCES = 3;
/** Longest sentence that is looked through. */
const LONGEST = 80;

/** The first verb in the mood of hearsay in a range of tokens, or -1. */
export function hearsayVerb({ words }: ClaimContext, { first, end }: TokenRange): number {
  for (let token = first; token < end; token++) if (words.nameOf[token] < 0 && isHearsayForm(words, token)) return token;
  return -1;
}

/** "verwies auf Testkäufe. Danach hätten vier …": the verb of telling that the mood of a later sentence goes on with, in the same paragraph; -1 if there is none. */
export function verbContinued(context: ClaimContext, at: number): number {
  const { words, document, lexicon } = context;
  const paragraph = document.paragraphOfSentence[document.sentenceOfToken[at]];
  let start = words.sentenceStart(at);
  for (let step = 0; step < MOST_SENTENCES && start > 0; step++) {
    const first = words.sentenceStart(start - 1);
    if (document.paragraphOfSentence[document.sentenceOfToken[first]] !== paragraph || start - first > LONGEST) return -1;
    for (let token = first; token < start; token++) {
      if (words.nameOf[token] < 0 && (reports(context, token) || lexicon.sets.refers.has(words.lower(token)) || (lexicon.sets.expects.has(words.lower(token)) && isVerb(context, token)))) return token;
    }
    if (hearsayVerb(context, { first, end: start }) < 0) return -1;
    start = first;
  }
  return -1;
}

/** "Die Behörde kontert, man habe 98 Prozent beschieden": the verb of speaking before the hearsay in one sentence, or -1. */
export function speechBefore({ words }: ClaimContext, hearsay: number): number {
  for (let token = hearsay - 1; token > Math.max(words.sentenceStart(hearsay), hearsay - LONGEST); token--) {
    if (words.nameOf[token] < 0 && (words.flags[token] & REPORTING) !== 0 && (words.isMark(token + 1, ',') || words.isMark(token + 1, ':'))) return token;
  }
  return -1;
}
