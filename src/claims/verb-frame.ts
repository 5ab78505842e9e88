import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, isVerb, type TokenRange } from './claim-context.ts';
import { isClauseOpener } from './clause-opener.ts';
import { lastComma } from './free-phrase.ts';
import { phraseFrom } from './noun-phrase.ts';
import { CLOSING_BRACKETS, openingBracket, openingDash, openingQuote } from './opening-marks.ts';

/** How far before a verb its subject is looked for. */
const REACH = 40;
/** How far from its verb the word that opens a relative clause is looked for. */
export const RELATIVE_REACH = 15;
const OPENING_MARKS = '([{«“„‚‹"';

/** The words around a verb that tell its subject. */
export interface VerbFrame {
  /** What stands before the verb in its clause, without the verb's own pronouns and auxiliaries. */
  readonly field: TokenRange;
  /** The subject pronoun right before the verb, or -1. */
  readonly pronoun: number;
  /** The verb before it that it is joined with ("stieg und fiel"), or -1. */
  readonly joined: number;
  /** The relative word that opens the clause, or -1. */
  readonly relative: number;
}

/** Takes the clause before a finite verb apart. */
export function frameOf(context: ClaimContext, verb: number): VerbFrame {
  const { words } = context;
  const floor = Math.max(words.sentenceStart(verb), verb - REACH);
  let end = verb;
  let pronoun = -1;
  while (end > floor && words.nameOf[end - 1] < 0) {
    const token = end - 1;
    // "The Greens, who had two seats": a relative stands for the noun before it.
    if (words.has(token, WordFlag.relative) && words.has(token, WordFlag.subjectPronoun) && !words.startsSentence(token) && !words.has(token, WordFlag.determiner | WordFlag.objectPronoun)) break;
    // "the foundation behind it had raised"
    if (words.has(token, WordFlag.objectPronoun) && token > floor && words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.preposition) && !words.has(token - 1, WordFlag.subordinator | WordFlag.complementiser | WordFlag.adverb)) break;
    if (words.has(token, WordFlag.subjectPronoun) && !words.has(token, WordFlag.determiner)) {
      pronoun = token;
      break;
    }
    if (!words.has(token, WordFlag.negation | WordFlag.objectPronoun | WordFlag.adverb | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal)) break;
    if (words.has(token, WordFlag.relative) && !words.has(token, WordFlag.objectPronoun)) break;
    end--;
  }
  let first = end;
  let joined = -1;
  let relative = -1;
  while (first > floor) {
    const token = first - 1;
    const name = words.nameOf[token];
    if (name >= 0) {
      first = words.names[name].first;
      continue;
    }
    if (words.isMark(token, CLOSING_BRACKETS)) {
      first = openingBracket(context, token, floor);
      if (first === token) break;
      continue;
    }
    // "advanced economies - which include Japan and Canada - will": what stands between dashes.
    if (token === end - 1 && words.isMark(token, '-–—')) {
      const dash = openingDash(context, token, floor);
      if (dash >= 0) {
        end = dash;
        first = dash;
        continue;
      }
    }
    // 'Das Sturmtief "Ines" hat': a quoted word or two are part of the clause.
    const opening = words.isMark(token, '"”“»') ? openingQuote(context, token, floor) : -1;
    if (opening >= 0) {
      first = opening;
      continue;
    }
    if (words.isMark(token, ';:') || (words.isMark(token, OPENING_MARKS) && words.nameOf[token + 1] < 0)) break;
    if (isClauseOpener(context, token, verb)) {
      if (words.has(token, WordFlag.relative) && !words.has(token, WordFlag.subordinator)) relative = token;
      // "Before the pandemic, the crisis claimed": a clause without a verb ends with its comma.
      const comma = words.has(token, WordFlag.subordinator) ? lastComma(context, token, end - 1) : -1;
      if (comma >= 0) first = comma + 1;
      break;
    }
    // "Der Flughafen, der 30 Millionen Reisende abfertigt, war": the verb of a relative clause ends it, known or not.
    if (token === end - 1 && words.isMark(token, ',') && context.lexicon.finalVerbs && words.isWord(token - 1) && words.nameOf[token - 1] < 0) {
      // "Wie die Polizei mitteilte, wurden 27 verletzt": the subject follows.
      const start = words.sentenceStart(verb);
      if (words.nameOf[start] < 0 && words.lexicon.asWords.has(words.lower(start)) && lastComma(context, start, token) < 0) break;
      const inner = relativeBefore(context, token - 1, floor, end);
      if (inner >= 0) {
        end = inner;
        first = inner;
        continue;
      }
    }
    if (isVerb(context, token)) {
      const joins = words.has(end - 1, WordFlag.conjunction);
      // "Un incendie qui s'est déclaré dimanche a tué": the verb of a clause that hangs on the subject.
      const inner = joins || joined >= 0 ? -1 : relativeBefore(context, token, floor, end);
      if (inner >= 0) {
        end = inner;
        first = inner;
        continue;
      }
      if (words.has(token, REPORTING) && !joins) {
        // "Jak podała agencja, liczba ofiar", "As the ministry said, sales": the subject follows the comma of the source.
        const start = words.sentenceStart(verb);
        const comma = words.nameOf[start] < 0 && words.lexicon.asWords.has(words.lower(start)) ? lastComma(context, token, end - 1) : -1;
        if (comma >= 0) first = comma + 1;
        break;
      }
      // Between two verbs of one sentence the object of the first stands, or behind a comma the subject of the second.
      const split = lastSplit(context, token, end);
      first = split >= 0 && !words.has(end - 1, WordFlag.conjunction) ? split + 1 : end;
      joined = token;
      break;
    }
    first--;
  }
  return { field: { first, end }, pronoun, joined, relative: relative >= 0 && first === relative + 1 ? relative : -1 };
}

/**
 * The relative word whose clause a verb ends, where the clause hangs on the subject of the verb at
 * `end`: no subject of its own stands between the two; -1 otherwise.
 */
export function relativeBefore(context: ClaimContext, verb: number, floor: number, end: number): number {
  const { words } = context;
  const comma = lastComma(context, verb, end);
  for (let token = verb - 1; token > Math.max(floor, verb - RELATIVE_REACH); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:')) return -1;
    if (!words.has(token, WordFlag.relative) || words.has(token, WordFlag.subordinator)) continue;
    const commaBefore = words.isMark(token - 1, ',');
    const ambiguous = words.has(token, WordFlag.determiner | WordFlag.preposition | WordFlag.of);
    if (ambiguous && !(commaBefore && comma >= 0)) continue;
    // "Le maire dit que": behind a verb the word opens what is reported.
    if ((words.flags[token - 1] & REPORTING) !== 0 || isVerb(context, token - 1)) return -1;
    // A clause between commas ends with one right before the verb that goes on; one without has none.
    if (commaBefore ? comma !== end - 1 : comma >= 0) return -1;
    return commaBefore ? token - 1 : token;
  }
  return -1;
}

/** The last comma of a range, or the conjunction whose noun phrase fills the rest of it; -1 if there is none. */
function lastSplit(context: ClaimContext, from: number, to: number): number {
  const { words } = context;
  const comma = lastComma(context, from, to);
  for (let token = to - 2; token > Math.max(from, comma); token--) {
    if (words.nameOf[token] < 0 && words.has(token, WordFlag.conjunction)) return phraseFrom(context, token + 1, to)?.end === to ? token : comma;
  }
  return comma;
}
