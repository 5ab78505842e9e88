import { type Attribution, attributionBefore, attributionBehind, attributionLater } from './attribution.ts';
import { attributionInNextSentence } from './anaphoric-reports.ts';
import { isClause, wordCount } from './clauses.ts';
import type { CueIndex } from './cue-index.ts';
import type { Draft } from './draft.ts';
import { splitByInsertion } from './insertions.ts';
import { HEARSAY, WordFlag } from './lexicon.ts';
import type { MarkedRange } from './marks.ts';
import type { QuoteContext } from './quote-context.ts';
import type { SpeakerWords } from './noun-phrases.ts';
import { isTermInMarks } from './scare-quotes.ts';
import { subjectOfSentence } from './sentence-subject.ts';

/** Fewest words of a fragment that is taken for speech although nothing attributes it. */
const LONG_FRAGMENT = 6;
/** Most words of the name of a paper in marks. */
const LONGEST_NAME = 2;
/** A capitalised sentence of so many words is a clause, though its verb is in no table. */
const WHOLE_SENTENCE = 7;
/** As `WHOLE_SENTENCE`, where an attribution follows at once. */
const ATTRIBUTED_SENTENCE = 4;
/** As `ATTRIBUTED_SENTENCE`, where a determiner leads to a noun: fewer words may be the noun alone. */
const ATTRIBUTED_NOUN_SENTENCE = 5;

/** Quotes in marks, each with the cue and speaker that the words around it give, and the tokens they cover. */
export function findMarkedQuotes(context: QuoteContext, cues: CueIndex): { drafts: Draft[]; quoteOf: Int32Array } {
  const drafts: Draft[] = [];
  /** The last accepted range and its draft, to tell what goes on from it. */
  let previous: { range: MarkedRange; draft: Draft } | undefined;
  const quoteOf = new Int32Array(context.count).fill(-1);
  for (const [index, range] of context.marks.entries()) {
    const first = range.inner;
    const end = range.closed ? range.close : range.after;
    const draft = draftOf(context, cues, range, first, end, previous);
    if (draft === undefined) continue;
    const parts = splitByInsertion(context, cues, draft, first, end);
    for (const part of parts) drafts.push(part);
    quoteOf.fill(index, range.open, range.after);
    previous = { range, draft: parts[0] };
  }
  return { drafts, quoteOf };
}

const isBody = (context: QuoteContext, speaker: SpeakerWords | null): boolean => speaker !== null && speaker.name >= 0 && context.names[speaker.name].entity.type !== 'person';

/** The token behind a comma, a dash or a comma with a dash: "«…», — заявил". */
const behindMarks = (context: QuoteContext, token: number): number => (context.isMark(token, ',') && context.isMark(token + 1, '–—-') ? token + 2 : token + 1);

const startsCue = (cues: CueIndex, token: number): boolean => cues.cues[cues.positionFrom(token)]?.start === token;

function draftOf(context: QuoteContext, cues: CueIndex, range: MarkedRange, first: number, end: number, previous: { range: MarkedRange; draft: Draft } | undefined): Draft | undefined {
  if (end <= first) return undefined;
  const { tokens } = context.document;
  const words = wordCount(context, first, end);
  if (words === 0) return undefined;
  const opens = context.startsSentence(range.open) && context.isCapitalised(first);
  const whole = opens && words >= WHOLE_SENTENCE;
  // «Hoy no duerme nadie en Montevideo», bromeó: a sentence of some words that its own attribution follows.
  const attributed = opens && words >= (context.has(first, WordFlag.determiner) && !context.has(first, WordFlag.subjectPronoun) ? ATTRIBUTED_NOUN_SENTENCE : ATTRIBUTED_SENTENCE) && ((context.isMark(range.after, ',–—-') && startsCue(cues, behindMarks(context, range.after))) || (context.isMark(end - 1, ',') && startsCue(cues, range.after)));
  // "That surprised us," admitted X: a pronoun before and an object behind what no table knows.
  const pointed = opens && words === 3 && context.has(first, WordFlag.complementiser | WordFlag.subjectPronoun) && context.has(first + 2, WordFlag.objectPronoun);
  const clause = pointed || isClause(context, first, end) || attributed || (whole && (context.isMark(end - 1, '.!?…,') || context.isMark(range.after, ',.'))) || (context.isMark(range.open - 1, ':') && context.isCapitalised(first) && (words > 1 || context.isMark(end - 1, '.!?')));
  const make = (attribution: Attribution, continues?: Draft): Draft => ({
    start: tokens.start[first],
    end: tokens.end[end - 1],
    kind: clause ? 'direct' : 'mixed',
    cue: attribution.cue,
    speaker: attribution.speaker,
    evidence: attribution.evidence,
    ...(continues === undefined ? {} : { continues }),
  });

  const behind = attributionBehind(context, cues, range);
  // "Der „Zeit“ sagte sie": the name of whom it is told to.
  if (behind?.cue?.start === range.after && !clause && words <= LONGEST_NAME && behind.cue.verb?.frame === 'say' && context.isCapitalised(first) && context.has(range.open - 1, WordFlag.determiner)) return undefined;
  // "… told the army: “Are you ready?” CNN reported.": before its colon stands who said it, behind it who passes it on.
  const relayed = behind?.cue?.verb !== undefined && context.isMark(range.open - 1, ':') && context.lexicon.relayVerbs.has(behind.cue.verb.lemma) && isBody(context, behind.speaker) ? attributionBefore(context, cues, range, context.sentenceStart(range.open)) : undefined;
  if (relayed?.cue?.verb !== undefined && relayed.speaker !== null && !isBody(context, relayed.speaker)) return make(relayed);
  if (behind !== undefined && (clause || words > 1 || behind.evidence === 'adjacent') && !(words < LONG_FRAGMENT && isTermInMarks(context, range, first, end, false))) return make(behind);
  // Behind a quote that ended its sentence inside the marks a new one starts.
  const sentence = context.sentenceStart(range.open);
  const ended = previous !== undefined && previous.range.after > sentence && endsInside(context, previous.range);
  const bound = ended ? previous.range.after : sentence;
  const joined = previous === undefined ? undefined : joinToPrevious(context, cues, range, previous);
  if (joined !== undefined && !isTermInMarks(context, range, first, end, !clause)) return make(joined.attribution, joined.continues);
  const before = attributionBefore(context, cues, range, bound);
  // "Jak informuje „Głos Portu”, …": behind such a word the marks hold the name of who says it.
  if (!clause && words <= LONGEST_NAME + 1 && before?.cue !== undefined && before.cue !== null && before.cue.end === range.open && context.isCapitalised(first) && context.lexicon.asWords.has(context.lower(before.cue.start - 1))) return undefined;
  if (before !== undefined && before.evidence !== 'governing') {
    const loose = before.evidence !== 'adjacent' && before.evidence !== 'colon';
    if (!isTermInMarks(context, range, first, end, loose && !clause)) return make(before);
    return undefined;
  }
  if (isTermInMarks(context, range, first, end, !clause || words < LONG_FRAGMENT)) return undefined;
  if (before !== undefined) return make(before);
  const later = attributionLater(context, cues, range, words);
  if (later !== undefined) return make(later);
  return unattributed(context, cues, range, first, words, clause, previous, make);
}

/** Words in marks without any cue: whole sentences float to the last speaker, long fragments go to the subject. */
function unattributed(
  context: QuoteContext,
  cues: CueIndex,
  range: MarkedRange,
  first: number,
  words: number,
  clause: boolean,
  previous: { range: MarkedRange; draft: Draft } | undefined,
  make: (attribution: Attribution, continues?: Draft) => Draft,
): Draft | undefined {
  const opensSentence = context.startsSentence(range.open) || (range.open > 0 && context.isMark(range.open - 1, '–—-') && context.startsSentence(range.open - 1));
  const short = isShortSentence(context, range, first, previous);
  if (opensSentence && ((clause && words >= 3) || short)) {
    const next = attributionInNextSentence(context, cues, range);
    if (next !== undefined) return make(next);
    if (previous !== undefined && continuesSpeech(context, range, previous)) {
      return { ...make({ cue: previous.draft.cue, speaker: previous.draft.speaker, evidence: 'continued' }, previous.draft), ...(short ? { kind: 'direct' } : {}) };
    }
    return { ...make({ cue: null, speaker: null, evidence: 'floating' }), ...(short ? { kind: 'direct' } : {}) };
  }
  if (context.lexicon.data.hearsayEnding !== '' && inHearsay(context, range)) return make({ cue: null, speaker: null, evidence: 'hearsay' });
  if (words < LONG_FRAGMENT || context.isCapitalised(first)) return undefined;
  const speaker = subjectOfSentence(context, range.open);
  if (speaker === undefined) return context.lexicon.data.proDrop && context.has(context.sentenceStart(range.open), WordFlag.finite) ? make({ cue: null, speaker: null, evidence: 'fragment' }) : undefined;
  if (speaker.name >= 0 && context.names[speaker.name].entity.type === 'work') return undefined;
  return make({ cue: null, speaker, evidence: 'fragment' });
}

/** "Niemand.", said on behind an attributed quote: a full stop inside the marks makes a few words a sentence. */
function isShortSentence(context: QuoteContext, range: MarkedRange, first: number, previous: { range: MarkedRange; draft: Draft } | undefined): boolean {
  // The stop of some languages stands behind the marks.
  if (previous === undefined || !range.closed || !context.isCapitalised(first) || !(context.isMark(range.close - 1, '.!?…') || context.isMark(range.after, '.'))) return false;
  return isSpoken(context, previous) && context.document.sentenceOfToken[range.open] - context.document.sentenceOfToken[previous.range.after - 1] <= 1;
}

/** „Voor de haven”, zegt de directie: a whole clause, or words that open their sentence and that their attribution follows. */
const isSpoken = (context: QuoteContext, { range, draft }: { range: MarkedRange; draft: Draft }): boolean =>
  draft.kind === 'direct' || (draft.kind === 'mixed' && draft.evidence === 'adjacent' && draft.cue !== null && draft.cue.start >= range.after && context.startsSentence(range.open));


/** True if the reporter's part of the sentence stands in a hearsay mood ("Deshalb sei es „folgerichtig“"). */
function inHearsay(context: QuoteContext, range: MarkedRange): boolean {
  const end = Math.min(context.sentenceEnd(range.after - 1), range.after + 40);
  for (let at = Math.max(context.sentenceStart(range.open), range.open - 40); at < end; at++) if (context.has(at, HEARSAY) && context.markOf[at] < 0) return true;
  return false;
}

/** True if the range is the next thing said behind an attributed quote of the same paragraph. */
function continuesSpeech(context: QuoteContext, range: MarkedRange, previous: { range: MarkedRange; draft: Draft }): boolean {
  const { sentenceOfToken, paragraphOfSentence } = context.document;
  const before = sentenceOfToken[previous.range.after - 1];
  const here = sentenceOfToken[range.open];
  if (paragraphOfSentence[before] !== paragraphOfSentence[here] || !isSpoken(context, previous)) return false;
  return here - before <= 1 && (previous.draft.evidence === 'adjacent' || previous.draft.evidence === 'continued') && (previous.draft.cue === null || previous.draft.cue.start > previous.range.open);
}

/** True if the content ends with a full stop inside its marks and a new sentence follows. */
const endsInside = (context: QuoteContext, range: MarkedRange): boolean => context.isMark(range.close - 1, '.!?…') && context.isWord(range.after) && context.isCapitalised(range.after);

/** "A", dit X, "B" goes on; "A" et "B" share what attributes the first. */
function joinToPrevious(context: QuoteContext, cues: CueIndex, range: MarkedRange, previous: { range: MarkedRange; draft: Draft }): { attribution: Attribution; continues?: Draft } | undefined {
  const { cue, speaker, evidence } = previous.draft;
  const from = previous.range.after;
  if (range.open - from > 45 || context.sentenceStart(range.open) > from) return undefined;
  if (context.isMark(range.open - 1, ':')) return undefined;
  if (endsInside(context, previous.range) && context.isWord(from) && context.isCapitalised(from)) return undefined;
  const inserted = cue !== null && cue.start >= from && evidence === 'adjacent';
  for (const other of cues.between(from, range.open)) if (other !== cue && other.kind !== 'weakSourceBefore' && !(inserted && other.start < (speaker?.end ?? 0))) return undefined;
  if (inserted) return { attribution: { cue, speaker, evidence: 'continued' }, continues: previous.draft };
  return { attribution: { cue, speaker, evidence: 'coordinated' } };
}
