import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';
import { tellsByParticiple } from './report-verb.ts';

/** Farthest behind a number that the participle may stand that closes its clause, and before it the auxiliary. */
const REACH_END = 14;
const REACH_AUXILIARY = 20;

/** The auxiliary of a participle that closes the clause of a number, and whether that says or only expects it. */
export interface ClosingVerb {
  readonly auxiliary: number;
  readonly report: boolean;
}

/**
 * "Die Polizei hat 300 Verletzte gemeldet", "De bank had op 150 miljoen gerekend": where verbs come
 * last, the auxiliary before a number whose participle tells or expects it.
 */
export function closingVerb(context: ClaimContext, { first, end }: ClaimDraft): ClosingVerb | undefined {
  const { words, lexicon } = context;
  if (!lexicon.finalVerbs) return undefined;
  const limit = Math.min(words.sentenceEnd(end - 1), end + REACH_END);
  let close = end;
  while (close < limit && (words.nameOf[close] >= 0 || !words.isMark(close, ',.;:!?()–—"”“«»'))) close++;
  const participle = close - 1;
  const expected = words.nameOf[participle] < 0 && lexicon.sets.expected.has(words.lower(participle));
  if (participle < end || words.nameOf[participle] >= 0 || !(expected || tellsByParticiple(context, participle))) return undefined;
  for (let token = first - 1; token >= Math.max(words.sentenceStart(first), first - REACH_AUXILIARY); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:()"”“«»')) return undefined;
    if (words.has(token, WordFlag.haveAuxiliary) && !words.has(token, WordFlag.preposition)) return { auxiliary: token, report: !expected };
    if (isVerb(context, token)) return undefined;
  }
  return undefined;
}
