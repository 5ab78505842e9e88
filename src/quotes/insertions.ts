import { closesInsertion, inciseSpeaker } from './attribution.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { WordFlag } from './lexicon.ts';
import { phraseEnd, type SpeakerWords } from './noun-phrases.ts';
import { isFiniteVerb, type QuoteContext } from './quote-context.ts';

/** Longest apposition to the speaker of an insertion, in tokens. */
const LONGEST_APPOSITION = 14;

/** An attribution inside content: its cue, who speaks (null where the verb leaves its subject out) and where the content goes on. */
interface Insertion {
  readonly cue: Cue;
  readonly speaker: SpeakerWords | null;
  readonly resume: number;
}

/** Content that insertions interrupt becomes a quote for each piece, the later ones going on from the first. */
export function splitByInsertion(context: QuoteContext, cues: CueIndex, draft: Draft, first: number, end: number): Draft[] {
  if (draft.kind !== 'direct') return [draft];
  const { tokens } = context.document;
  const parts: Draft[] = [];
  let start = first;
  let last: Insertion | undefined;
  for (const cue of cues.between(first + 1, end)) {
    if (cue.start < start + 2) continue;
    const insertion = insertionAt(context, cue, end, draft.evidence === 'dash');
    if (insertion === undefined || tokens.end[cue.start - 2] <= tokens.start[start]) continue;
    const head = parts[0] as Draft | undefined;
    const speaker = insertion.speaker ?? last?.speaker ?? null;
    parts.push({ ...draft, start: tokens.start[start], end: tokens.end[cue.start - 2], cue, speaker, evidence: head === undefined ? 'incise' : 'continued', ...(head === undefined ? {} : { continues: head }) });
    last = { ...insertion, speaker };
    start = resumption(context, draft, insertion.resume, end);
    if (start >= end) return parts;
    // Inside marks one attribution is enough: another is a report within the speech.
    if (draft.evidence !== 'dash') break;
  }
  if (last === undefined) return [draft];
  parts.push({ ...draft, start: tokens.start[start], cue: last.cue, speaker: last.speaker, evidence: 'continued', continues: parts[0] });
  return parts;
}

/** Token where speech goes on behind an insertion; where dashes divide speech, a sentence without one is the reporter's. */
function resumption(context: QuoteContext, draft: Draft, from: number, end: number): number {
  let at = from;
  while (at < end && context.isMark(at, '–—-')) at++;
  return at === from && draft.evidence === 'dash' && context.lexicon.data.dashSpeech && context.isMark(from - 1, '.!?') ? end : at;
}

function insertionAt(context: QuoteContext, cue: Cue, end: number, dash: boolean): Insertion | undefined {
  if (cue.kind !== 'verb' || !context.isMark(cue.start - 1, ',–—-')) return undefined;
  const found = inciseSpeaker(context, cue);
  // "– To ważny sygnał – uważa Anna Lis.": between dashes that lead speech even an attitude attributes it.
  if (cue.verb?.frame === 'stance' && !(dash && found !== undefined && context.isMark(cue.start - 1, '–—-'))) return undefined;
  // "– Czekaliśmy długo – mówi.", "– powiedział na konferencji.": where subjects may be left out, the verb alone or with adverbials between its marks.
  const alone = found === undefined && dash && context.lexicon.data.proDrop && context.isMark(cue.start - 1, '–—-') && (context.isMark(cue.end, '.,–—-') || closesInsertion(context, cue.end));
  if ((found === undefined && !alone) || (found !== undefined && (found.end > end || (found.form === 'pronoun' && cue.clitic < 0 && !context.isMark(cue.start - 1, '–—'))))) return undefined;
  const speaker = found ?? null;
  const resume = endOfInsertion(context, cue, speaker, end);
  return resume < 0 ? undefined : { cue, speaker, resume };
}

/** "soupire Léa, étudiante de 20 ans. Je …": past what the speaker is, to the next mark. */
function behindApposition(context: QuoteContext, from: number, end: number): number {
  const noun = context.nameOf[from] < 0 && context.has(from, WordFlag.determiner) ? from + 1 : from;
  if (context.nameOf[noun] >= 0 || !context.has(noun, WordFlag.personNoun)) return from;
  for (let at = noun + 1; at < Math.min(end, noun + LONGEST_APPOSITION); at++) {
    if (context.isMark(at, ',.!?–—')) return at + 1;
    if (context.nameOf[at] < 0 && isFiniteVerb(context, at)) return from;
  }
  return from;
}

/** The token where the content goes on behind an insertion; -1 if nothing closes it. */
function endOfInsertion(context: QuoteContext, cue: Cue, speaker: SpeakerWords | null, end: number): number {
  const dash = context.isMark(cue.start - 1, '–—-');
  const after = speaker === null ? cue.end : Math.max(cue.end, speaker.end, phraseEnd(context, speaker.start));
  for (let at = after; at < Math.min(end, after + 24); at++) {
    if (context.isMark(at, dash ? '–—-' : ',')) {
      const tight = context.document.tokens.end[at - 1] === context.document.tokens.start[at] && at + 1 < end && context.document.tokens.start[at + 1] === context.document.tokens.end[at];
      if (dash && tight) continue;
      return behindApposition(context, at + 1, end);
    }
    if (context.isMark(at, '.!?')) return at + 1;
    // "– Quase não dormi – disse Ana, que estava numa escola.": between dashes the word behind the speaker is a relative.
    if (context.has(at, WordFlag.complementiser) && !(dash && at > after && context.has(at, WordFlag.relative))) return -1;
  }
  return after >= end - 1 ? end : -1;
}
