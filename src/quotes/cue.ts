import type { ReportingVerb } from '../languages/quote-data.ts';
import type { PronounKind } from './lexicon.ts';

/** Words that report: a verb with its auxiliary, or a preposition that names a source. */
export interface Cue {
  readonly kind: 'verb' | 'gerund' | 'sourceBefore' | 'weakSourceBefore' | 'sourceAfter';
  /** First token. */
  readonly start: number;
  /** Token behind the last. */
  readonly end: number;
  /** The verb form itself, or the first token of a preposition. */
  readonly head: number;
  readonly verb?: ReportingVerb;
  /** Token of a pronoun inside or right behind the verb ("a-t-il déclaré", "souligne-t-elle"); -1 without. */
  readonly clitic: number;
  readonly negated: boolean;
  /** Auxiliary that stands apart from its participle at the end of the clause ("hat … angekündigt"). */
  readonly auxiliary?: number;
  /** Tokens of the source itself, where the cue's own noun is the source ("nach Polizeiangaben"). */
  readonly source?: { readonly start: number; readonly end: number };
  /** What a possessive in the cue says of the speaker ("en su opinión"), with `source` its token. */
  readonly owner?: PronounKind;
  /** Token of the phrase that a passive names its speaker in ("described by X"). */
  readonly agent?: number;
}
