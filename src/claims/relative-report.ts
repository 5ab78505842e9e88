import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb, type TokenRange } from './claim-context.ts';
import { freePhrase } from './free-phrase.ts';
import { reports } from './report-verb.ts';

/** Farthest behind a number that the relative clause of who told it may start: "739 milhões anuais que". */
const REACH_RELATIVE = 3;
/** Farthest that its verb stands behind the relative, and where verbs come last. */
const REACH_VERB = 6;
const REACH_FINAL = 14;

/** Who tells in a relative clause: the subject between the relative and its verb, or the pronoun there. */
export interface RelativeReport {
  readonly phrase?: TokenRange;
  /** The token of a personal pronoun that is the subject, or -1. */
  readonly pronoun: number;
}

/**
 * "the 300 cases that the ministry reported", "739 milhões que ele diz estar gastando", "40 Fälle,
 * die das Amt gemeldet hat": who tells of a number in the relative clause behind it. The relative is
 * what is told, so the subject stands behind it.
 */
export function relativeReport(context: ClaimContext, { first, end }: ClaimDraft): RelativeReport | undefined {
  const { words, lexicon } = context;
  const limit = words.sentenceEnd(first);
  let relative = end;
  while (relative < Math.min(limit, end + REACH_RELATIVE) && words.nameOf[relative] < 0 && !isRelative(words, relative) && (words.isMark(relative, ',') || words.flags[relative] === 0)) relative++;
  if (relative >= limit || words.nameOf[relative] >= 0 || !isRelative(words, relative)) return undefined;
  const verb = lexicon.finalVerbs ? finalVerb(context, relative, limit) : earlyVerb(context, relative, limit);
  if (verb <= relative + 1) return undefined;
  const subject = relative + 1;
  // "que ele diz": a pronoun alone between them.
  if (verb === subject + 1 && words.nameOf[subject] < 0 && words.has(subject, WordFlag.subjectPronoun)) return words.lexicon.pronouns.has(words.lower(subject)) ? { pronoun: subject } : undefined;
  const phrase = freePhrase(context, { first: subject, end: verb });
  return phrase === undefined ? undefined : { phrase, pronoun: -1 };
}

const isRelative = (words: ClaimContext['words'], token: number): boolean => words.has(token, WordFlag.relative);

/** The first verb behind the relative, if it reports. */
function earlyVerb(context: ClaimContext, relative: number, limit: number): number {
  const { words } = context;
  for (let token = relative + 1; token < Math.min(limit, relative + REACH_VERB); token++) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:()')) return -1;
    if (reports(context, token)) return token;
    if (isVerb(context, token) && !words.has(token, WordFlag.haveAuxiliary)) return -1;
  }
  return -1;
}

/** The verb that ends the clause of a relative behind a comma, before its auxiliary, if it reports. */
function finalVerb(context: ClaimContext, relative: number, limit: number): number {
  const { words } = context;
  if (words.nameOf[relative - 1] < 0 && !words.isMark(relative - 1, ',') && words.has(relative, WordFlag.determiner)) return -1;
  let close = relative + 1;
  while (close < Math.min(limit, relative + REACH_FINAL) && (words.nameOf[close] >= 0 || !words.isMark(close, ',.;:()'))) close++;
  let last = close - 1;
  while (last > relative && words.nameOf[last] < 0 && words.has(last, WordFlag.haveAuxiliary)) last--;
  return last > relative && words.nameOf[last] < 0 && words.isWord(last) && (reports(context, last) || isReportParticiple(context, last, close)) ? last : -1;
}

/** "gemeldet hat": the participle of a verb of saying before its auxiliary. */
function isReportParticiple({ words }: ClaimContext, token: number, close: number): boolean {
  return close - 1 > token && (words.lexicon.verbs.get(words.lower(token)) ?? []).some(({ verb }) => verb.frame === 'say');
}
