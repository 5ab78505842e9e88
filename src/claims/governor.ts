import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb, lastVerb } from './claim-context.ts';
import { isClauseOpener } from './clause-opener.ts';
import { CLOSING_BRACKETS, openingBracket } from './opening-marks.ts';
import { beforeArticle, hasOwnVerb } from './own-clause.ts';
import { verbBehind } from './topic.ts';
import { RELATIVE_REACH, relativeBefore } from './verb-frame.ts';

/** How far before a number its verb is looked for. */
const REACH = 40;

/** What governs a number: its verb, or that it opens its clause. */
export interface Governor {
  /** The finite verb before the number in its clause, or -1. */
  readonly verb: number;
  /** First token of the clause, as far as it could be seen. */
  readonly from: number;
  /** The relative or subordinating word that opens the clause, or -1. */
  readonly opener: number;
}

/** The verb of the clause that a number stands in, looked for before it. */
export function governorOf(context: ClaimContext, draft: ClaimDraft): Governor {
  const { words, document } = context;
  const before = draft.first;
  const floorAt = draft.quote?.kind === 'direct' ? draft.quote.start : -1;
  const floor = Math.max(words.sentenceStart(before), before - REACH);
  const opening = beforeArticle(context, before);
  let token = before - 1;
  for (; token >= floor; token--) {
    if (floorAt >= 0 && document.tokens.end[token] <= floorAt) break;
    const name = words.nameOf[token];
    if (name >= 0) {
      token = words.names[name].first;
      continue;
    }
    if (words.isMark(token, CLOSING_BRACKETS)) {
      token = openingBracket(context, token, floor);
      continue;
    }
    // "dauert die Tagung, die jährlich stattfindet, vier Tage": a relative clause that its verb and a comma close.
    if (context.lexicon.finalVerbs && words.isMark(token, ',') && token - 1 > floor && words.isWord(token - 1) && words.nameOf[token - 1] < 0) {
      const inner = relativeBefore(context, token - 1, floor, token + 1);
      if (inner >= 0 && lastVerb(context, Math.max(floor, inner - RELATIVE_REACH), inner) >= 0 && !words.isCapitalised(token - 1)) {
        token = inner;
        continue;
      }
    }
    if (words.isMark(token, ';:') || words.isMark(token, '([{')) break;
    if (token === opening && (words.isMark(token, ',') || words.has(token, WordFlag.conjunction)) && hasOwnVerb(context, draft)) break;
    if (isClauseOpener(context, token, before)) return { verb: -1, from: token + 1, opener: token };
    // "said some 230,000 homes had no power", "adding 540 people were injured".
    if (reportsAlone(context, token) && opensReport(context, token, draft)) return { verb: -1, from: token + 1, opener: token };
    if (isVerb(context, token)) return { verb: token, from: floor, opener: -1 };
  }
  return { verb: -1, from: token + 1, opener: -1 };
}

/** True for a form of a verb of saying that needs no second word: not "sind" of "der Ansicht sein". */
function reportsAlone({ words }: ClaimContext, token: number): boolean {
  if ((words.flags[token] & REPORTING) === 0 || words.has(token, WordFlag.haveAuxiliary | WordFlag.beAuxiliary)) return false;
  // "se encontraron cien obras": what is found, by nobody named.
  if (words.lexicon.data.proDrop && words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.objectPronoun) && !words.has(token - 1, WordFlag.subjectPronoun)) return false;
  return words.lexicon.verbs.get(words.lower(token))?.some(({ verb }) => verb.frame === 'say' && verb.particle === undefined) === true;
}

/** True if the number opens the clause that a verb reports. */
function opensReport(context: ClaimContext, verb: number, { first, end }: ClaimDraft): boolean {
  const { words } = context;
  let number = first;
  while (number > verb + 1 && words.nameOf[number - 1] < 0 && words.has(number - 1, WordFlag.adverb)) number--;
  if (number !== verb + 1 && !words.isMark(first - 1, ',')) return false;
  let stop = end;
  while (stop < Math.min(words.sentenceEnd(first), end + 8) && !words.isMark(stop, ',')) stop++;
  return verbBehind(context, end, stop) >= 0;
}
