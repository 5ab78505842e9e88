import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, endsLike, type TokenRange } from './claim-context.ts';
import { phraseFrom } from './noun-phrase.ts';

/** Words between an auxiliary and the verb that closes its clause. */
const LONGEST_MIDDLE = 9;
const AUXILIARY = WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal;
const NO_SUBJECT = WordFlag.preposition | WordFlag.adverb | WordFlag.time;

/**
 * "I fjor har antalet elever sjunkit": where the verb comes second and an adverbial stands first, the subject stands
 * between the auxiliary and the verb that tells of the number at `number`, or behind an auxiliary that is that verb.
 */
export function enclosedSubject(context: ClaimContext, verb: number, number: number): TokenRange | undefined {
  const { words, lexicon, document } = context;
  if (lexicon.finalVerbs || !lexicon.inversionEndings.includes('*')) return undefined;
  const start = words.sentenceStart(verb);
  for (let at = verb; at > start && at >= verb - LONGEST_MIDDLE; at--) {
    if (words.nameOf[at] >= 0 || !words.has(at, AUXILIARY)) continue;
    let first = at - 1;
    while (first > start && words.isWord(first - 1)) first--;
    // What stands first must be no subject itself: a phrase with a preposition, a word of time, a date.
    if (!words.has(first, NO_SUBJECT) && context.isDate[first] === 0 && !lexicon.sets.openers.has(document.lower(first))) continue;
    const subject = phraseFrom(context, at + 1, at === verb ? nextVerb(context, at + 1, number) : verb);
    return subject !== undefined && subject.first <= at + 2 ? subject : undefined;
  }
  return undefined;
}

/** The auxiliary or infinitive that ends the middle of a clause: "vil selskapet | investere", "vil reisetiden | bli"; `end` for none. */
function nextVerb({ words, lexicon }: ClaimContext, first: number, end: number): number {
  const { infinitiveEndings } = lexicon;
  for (let token = first + 1; token < end; token++) {
    if (words.nameOf[token] >= 0 || !words.isWord(token)) continue;
    if (words.has(token, AUXILIARY)) return token;
    // An adjective before a noun ends like an infinitive, a noun before one does not.
    if ((words.flags[token] & ~REPORTING) === 0 && endsLike(words.lower(token), infinitiveEndings) && !endsLike(words.lower(token - 1), infinitiveEndings)) return token;
  }
  return end;
}
