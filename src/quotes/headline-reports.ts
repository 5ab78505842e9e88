import { trimEnd, wordCount } from './clauses.ts';
import type { Draft } from './draft.ts';
import { WordFlag } from './lexicon.ts';
import { nameWords, type SpeakerWords } from './noun-phrases.ts';
import { firstFiniteVerb, type QuoteContext } from './quote-context.ts';

/** Fewest words of a clause behind the source of a headline. */
const SHORTEST_CLAUSE = 3;
/** Longest acronym, in letters: a longer name before a colon is mostly the topic ("Carlos Ghosn: Nissan confirms"). */
const LONGEST_ACRONYM = 6;

/** "Study: naps cut errors", "NTSB: loose panel led to landing": what the headline of a text reports behind its source and a colon. */
export function findHeadlineReports(context: QuoteContext): Draft[] {
  const { tokens, paragraphs } = context.document;
  if (paragraphs.count < 2) return [];
  const end = Math.min(paragraphs.endToken[0], context.count);
  if (end < SHORTEST_CLAUSE + 2 || context.isMark(end - 1, '.!?…') || context.sentenceEnd(0) !== end) return [];
  const speaker = sourceOfHeadline(context);
  if (speaker === undefined || !context.isMark(speaker.end, ':')) return [];
  const start = speaker.end + 1;
  // Marks, a second colon or a semicolon divide the line in other ways.
  for (let at = start; at < end; at++) if (context.quoteOf[at] >= 0 || context.markOf[at] >= 0 || context.isMark(at, ':;')) return [];
  const stop = trimEnd(context, start, end);
  if (wordCount(context, start, stop) < SHORTEST_CLAUSE || firstFiniteVerb(context, start, stop) < 0) return [];
  return [{ start: tokens.start[start], end: tokens.end[stop - 1], kind: 'indirect', cue: null, speaker, evidence: 'colon' }];
}

/** One noun of a person or body, a word for a study, or a body by its acronym. */
function sourceOfHeadline(context: QuoteContext): SpeakerWords | undefined {
  const index = context.nameOf[0];
  if (index >= 0) {
    const { entity, mention } = context.names[index];
    const isAcronym = mention.text.length <= LONGEST_ACRONYM && mention.text === mention.text.toUpperCase();
    return isAcronym && (entity.type === 'organization' || entity.type === 'company') ? nameWords(context, index) : undefined;
  }
  const speaks = context.has(0, WordFlag.personNoun | WordFlag.bodyNoun) || context.lexicon.studyNouns.has(context.lower(0));
  return speaks ? { start: 0, end: 1, form: 'description', name: -1 } : undefined;
}
