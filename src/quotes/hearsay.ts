import type { CueIndex } from './cue-index.ts';
import type { Draft } from './draft.ts';
import { type TokenRange, trimEnd, wordCount } from './clauses.ts';
import { isHearsayForm } from './hearsay-mood.ts';
import { OWN_PRONOUN, WordFlag } from './lexicon.ts';
import type { SpeakerWords } from './noun-phrases.ts';
import { mainVerb } from './report-clauses.ts';
import { precedingSpeaker } from './speakers.ts';
import { isFiniteVerb, type QuoteContext } from './quote-context.ts';
import { subjectOfSentence } from './sentence-subject.ts';
import { canSpeak } from './can-speak.ts';

/** Fewest words of a sentence that goes on with a report. */
const SHORTEST = 3;

/**
 * Sentences that go on with a report by the mood of their verb alone: the Konjunktiv of German
 * ("Man müsse nun handeln."), the French conditional of hearsay ("Trois cents postes seraient menacés.").
 * Each must follow a quote or another such sentence; it has no cue, and the speaker is the last one.
 */
export function findHearsay(context: QuoteContext, cues: CueIndex, drafts: readonly Draft[]): Draft[] {
  if (context.lexicon.data.hearsayForms === '') return [];
  const { document } = context;
  const { sentences, tokens } = document;
  const { hearsayEnding } = context.lexicon.data;
  const reported = new Uint8Array(sentences.count);
  for (const draft of drafts) {
    const first = document.sentenceOfToken[document.tokenAt(draft.start)];
    const last = document.sentenceOfToken[Math.min(context.count - 1, document.tokenAt(draft.end - 1))];
    for (let sentence = first; sentence <= last; sentence++) reported[sentence] = 1;
  }
  const found: Draft[] = [];
  for (let sentence = 1; sentence < sentences.count; sentence++) {
    // A mood with forms of its own tells by itself; the French conditional only behind a report.
    if (reported[sentence] !== 0 || (hearsayEnding === '' && reported[sentence - 1] === 0)) continue;
    const end = sentences.endToken[sentence];
    const first = hearsayEnding === '' ? sentences.firstToken[sentence] : behindColon(context, sentences.firstToken[sentence], end);
    if (!isHearsay(context, cues, first, end, reported[sentence - 1] !== 0)) continue;
    const part = toldPart(context, first, end);
    if (part === undefined) continue;
    const { start, end: limit, told } = part;
    const stop = trimEnd(context, start, limit);
    if (stop <= start || wordCount(context, start, stop) < SHORTEST) continue;
    const introduced = first > sentences.firstToken[sentence] ? introducedBy(context, first - 1) : null;
    const speaker = told ?? introduced ?? (reported[sentence - 1] === 0 ? speakerOfSentence(context, cues, sentence - 1) : null);
    found.push({ start: tokens.start[start], end: tokens.end[stop - 1], kind: 'indirect', cue: null, speaker, evidence: 'hearsay' });
    reported[sentence] = 1;
  }
  return found;
}

/** "Die Armee sprach von einem Unfall. Die Maschine sei alt.": who is said to speak in a sentence that reports nothing itself. */
function speakerOfSentence(context: QuoteContext, cues: CueIndex, sentence: number): SpeakerWords | null {
  const { firstToken, endToken } = context.document.sentences;
  for (const cue of cues.between(firstToken[sentence], endToken[sentence])) {
    if (cue.kind !== 'verb' || cue.negated || context.markOf[cue.head] >= 0) continue;
    const speaker = precedingSpeaker(context, cues, cue);
    if (speaker !== undefined && speaker.form !== 'pronoun' && canSpeak(context, speaker)) return speaker;
  }
  // "Die Pfarrerin zuckt mit den Schultern. Nachfolger gebe es immer.": where nobody is said to speak, the subject does.
  return context.lexicon.data.hearsayEnding === '' ? null : introducedBy(context, endToken[sentence] - 1);
}

/** "Der Verband begrüßte den Schritt: Es sei Zeit.": the subject of what stands before the colon, if it can speak. */
function introducedBy(context: QuoteContext, colon: number): SpeakerWords | null {
  const subject = subjectOfSentence(context, colon);
  return subject !== undefined && subject.form !== 'pronoun' && canSpeak(context, subject) ? subject : null;
}

/** "Ursu wies das zurück: Man habe gesucht.": the token behind the last colon of the sentence, or its first. */
function behindColon(context: QuoteContext, first: number, end: number): number {
  for (let at = end - 2; at > first; at--) if (context.isMark(at, ':')) return at + 1;
  return first;
}

/**
 * "Die Bahn begegnet der Kritik mit dem Argument, die Züge seien sicher": where the main verb of a sentence states
 * a fact, only the clause in the mood is reported, by the subject of the sentence if that can speak; undefined
 * if the clause may tell of what is possible.
 */
function toldPart(context: QuoteContext, first: number, end: number): (TokenRange & { told: SpeakerWords | null }) | undefined {
  const whole = { start: first, end, told: null };
  if (context.lexicon.data.verbLast !== true) return whole;
  const main = mainVerb(context, first, end);
  // "arbeiteten": a past that the mood shares.
  if (main < 0 || isHearsayForm(context, main) || context.lexicon.sharedHearsayEndings.some((ending) => context.lower(main).endsWith(ending))) return whole;
  let verb = main + 1;
  while (verb < end && !(context.nameOf[verb] < 0 && isHearsayForm(context, verb))) verb++;
  let comma = verb - 2;
  while (comma > main && !context.isMark(comma, ',')) comma--;
  if (comma <= main || verb >= end) return whole;
  if (context.lexicon.weakHearsay.has(context.lower(verb))) return undefined;
  let close = verb + 1;
  while (close < end - 1 && !(context.isMark(close, ',') && isFiniteVerb(context, close + 1) && !isHearsayForm(context, close + 1))) close++;
  const subject = subjectOfSentence(context, comma);
  return { start: comma + 1, end: close < end - 1 ? close : end, told: subject !== undefined && subject.pronoun !== 'i' && canSpeak(context, subject) ? subject : null };
}

function isHearsay(context: QuoteContext, cues: CueIndex, first: number, end: number, behindReport: boolean): boolean {
  if (wordCount(context, first, end) < SHORTEST) return false;
  const { hearsayEnding } = context.lexicon.data;
  if (cues.between(first, end).some((cue) => cue.kind !== 'weakSourceBefore' && !cue.negated && !(hearsayEnding !== '' && isHearsayForm(context, cue.auxiliary ?? cue.start)))) return false;
  for (let at = first; at < end; at++) {
    if (context.quoteOf[at] >= 0) return false;
    if (context.nameOf[at] >= 0) continue;
    // A condition, or a first person, makes the mood mean something else.
    // "Damit sei im Herbst zu rechnen": right before the verb it is an adverb.
    if (context.has(at, WordFlag.subordinator) && at === first && !(hearsayEnding !== '' && isHearsayForm(context, at + 1))) return false;
    if (context.has(at, OWN_PRONOUN) && context.has(at, WordFlag.subjectPronoun)) return false;
    // "Wer dort spare, spare an der Demokratie": a relative at the head stands for the subject.
    if (context.has(at, WordFlag.complementiser | WordFlag.relative) && !context.has(at, WordFlag.determiner) && !(at === first && hearsayEnding !== '')) return false;
    if (isHearsayForm(context, at)) return behindReport || !context.lexicon.weakHearsay.has(context.lower(at));
    if (hearsayEnding === '' && isFiniteVerb(context, at)) return false;
  }
  return false;
}
