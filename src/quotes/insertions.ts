import { inciseSpeaker } from './attribution.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { WordFlag } from './lexicon.ts';
import { phraseEnd, type SpeakerWords } from './noun-phrases.ts';
import type { QuoteContext } from './quote-context.ts';

/** Content that an insertion interrupts inside the marks becomes two quotes, the second going on from the first. */
export function splitByInsertion(context: QuoteContext, cues: CueIndex, draft: Draft, first: number, end: number): Draft[] {
  if (draft.kind !== 'direct') return [draft];
  const { tokens } = context.document;
  for (const cue of cues.between(first + 1, end)) {
    if (cue.kind !== 'verb' || cue.verb?.frame === 'stance' || !context.isMark(cue.start - 1, ',–—-')) continue;
    const speaker = inciseSpeaker(context, cue);
    if (speaker === undefined || speaker.end > end || (speaker.form === 'pronoun' && cue.clitic < 0 && !context.isMark(cue.start - 1, '–—'))) continue;
    let resume = endOfInsertion(context, cue, speaker, end);
    if (resume < 0) continue;
    const left: Draft = { ...draft, end: tokens.end[cue.start - 2], cue, speaker, evidence: 'incise' };
    if (left.end <= left.start) continue;
    while (resume < end && context.isMark(resume, '–—-')) resume++;
    if (resume >= end) return [left];
    return [left, { ...draft, start: tokens.start[resume], cue, speaker, evidence: 'continued', continues: left }];
  }
  return [draft];
}

/** The token where the content goes on behind an insertion; -1 if nothing closes it. */
function endOfInsertion(context: QuoteContext, cue: Cue, speaker: SpeakerWords, end: number): number {
  const dash = context.isMark(cue.start - 1, '–—-');
  const after = Math.max(cue.end, speaker.end, phraseEnd(context, speaker.start));
  for (let at = after; at < Math.min(end, after + 24); at++) {
    if (context.isMark(at, dash ? '–—-' : ',')) {
      const tight = context.document.tokens.end[at - 1] === context.document.tokens.start[at] && at + 1 < end && context.document.tokens.start[at + 1] === context.document.tokens.end[at];
      if (dash && tight) continue;
      return at + 1;
    }
    if (context.isMark(at, '.!?')) return at + 1;
    if (context.has(at, WordFlag.complementiser)) return -1;
  }
  return after >= end - 1 ? end : -1;
}
