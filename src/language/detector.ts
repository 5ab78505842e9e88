import type { DetectLanguage, LanguageGuess } from '../analysis.ts';
import { languageCodes } from '../languages/codes.ts';
import { cleanText } from '../text/clean-text.ts';
import { isBlank } from '../text/characters.ts';
import { withoutReferences } from './character-references.ts';
import { confidenceOf } from './confidence.ts';
import type { LanguageModel } from './language-model.ts';
import { sampleOf } from './sample.ts';
import { Script, SCRIPT_COUNT, scriptOf } from './scripts.ts';
import { WordEvidence } from './word-evidence.ts';
import { WordReader } from './words.ts';

/** Scripts that one language of the set writes alone. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<number, string>> = {
  [Script.Greek]: 'el',
  [Script.Hangul]: 'ko',
  [Script.Kana]: 'ja',
  [Script.Han]: 'zh',
  [Script.Hebrew]: 'he',
  [Script.Thai]: 'th',
  [Script.Georgian]: 'ka',
  [Script.Armenian]: 'hy',
};
/** Scripts whose languages the model tells apart, by their name in it. */
const MODEL_SCRIPTS: Readonly<Record<number, string>> = { [Script.Latin]: 'Latin', [Script.Cyrillic]: 'Cyrillic', [Script.Arabic]: 'Arabic' };

/** A syllable or word sign says as much as two or three letters. */
const SIGN_WEIGHT = 2.5;
/** Characters of a part that tell its script. */
const SCRIPT_LENGTH = 200;
/** Japanese has kana; a few may stand in a Chinese text as a quotation. */
const KANA_SHARE = 0.08;
const SCRIPT_CONFIDENCE = 0.99;
/** Words that begin with a capital inside a sentence count half. */
const WORD_FACTOR = 4;
const NAME_FACTOR = 2;
/** Characters read between two looks at the scores. */
const CHUNK = 24;
/** Places of a part that are looked at before a lead counts: so many, and this share of a long part. */
const LEAST_CHUNKS = 2;
const LEAST_SHARE = 1 / 3;
/** Parts from all over a long text that must speak for one language before the others are left unread. */
const LEAST_PARTS = 4;
/** Lead, in nats, at which reading on changes nothing. */
const ENOUGH = 13;
const CANDIDATES = 5;
/** Distance from the best, in nats, from which on a language is no candidate. */
const FAR_BEHIND = 16;
const LEAST_CONFIDENCE = 0.001;
/** Below this the wide net is asked, if there are letters enough for it. */
const UNSURE = 0.6;
const WIDE_NET_LETTERS = 40;
const WIDE_NET_CONFIDENCE = 0.5;
/** What the model or the alphabet needs done before it can read: soft hyphens, joiners, loose accents. */
const UNCLEAN = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/;

const NO_GUESS: LanguageGuess = { code: 'und', confidence: 0, supported: false, candidates: [] };

const reader = new WordReader();

/** A part of a text as the alphabet and the model can read it. */
function readable(part: string): string {
  const written = part.includes('&') ? withoutReferences(part) : part;
  return UNCLEAN.test(written) ? cleanText(written) : written;
}

/** What a detector knows. */
export interface DetectorParts {
  /** Reads the model; called when a text first needs it. */
  readonly loadModel: () => LanguageModel;
  /** Names the languages that the model does not know; "und" where it cannot tell. */
  readonly wideNet?: (text: string) => string;
}

/**
 * Makes a detector that names the language of a text: the script first, then weights of n-grams and
 * words among the languages of that script; where that is not sure, the wide net if there is one.
 * Long texts are read in spread samples, so the cost is bounded.
 */
export function createDetector({ loadModel, wideNet }: DetectorParts): DetectLanguage {
  let loaded: KnownModel | undefined;
  return (text, { only } = {}) => {
    const sample = sampleOf(text).map(readable);
    const { script, letters } = mainScript(sample);
    if (script === Script.None) return NO_GUESS;
    const isWanted = (code: string): boolean => only === undefined || only.includes(code);
    const alone = LANGUAGE_OF_SCRIPT[script];
    if (alone !== undefined) return isWanted(alone) ? guess([{ code: alone, confidence: SCRIPT_CONFIDENCE }]) : NO_GUESS;
    const name = MODEL_SCRIPTS[script];
    if (name === undefined) return guess(caught(sample, SCRIPT_CONFIDENCE).filter(({ code }) => isWanted(code)));

    loaded ??= withEvidence(loadModel());
    const { codes } = loaded.model;
    const columns = loaded.model.columnsOf(name, only);
    const candidates = rank(loaded, sample, columns);
    const unsure = only === undefined && letters >= WIDE_NET_LETTERS && (candidates[0]?.confidence ?? 0) < UNSURE;
    const others = unsure ? caught(sample, WIDE_NET_CONFIDENCE).filter(({ code }) => !codes.includes(code)) : [];
    return guess([...others, ...candidates.map((candidate) => (others.length === 0 ? candidate : { ...candidate, confidence: candidate.confidence / 2 }))]);
  };

  function caught(sample: readonly string[], confidence: number): LanguageGuess['candidates'] {
    const code = wideNet?.(sample.join(' ')) ?? 'und';
    return code === 'und' ? [] : [{ code, confidence }];
  }
}

/** A model with what it said of the words met last. */
interface KnownModel {
  readonly model: LanguageModel;
  readonly evidence: WordEvidence;
}

const withEvidence = (model: LanguageModel): KnownModel => ({ model, evidence: new WordEvidence(model) });

function guess(candidates: LanguageGuess['candidates']): LanguageGuess {
  const best = candidates[0];
  if (best === undefined) return NO_GUESS;
  return { code: best.code, confidence: best.confidence, supported: (languageCodes as readonly string[]).includes(best.code), candidates };
}

/** The script of most letters in the sample, and how many letters it has. */
function mainScript(sample: readonly string[]): { script: Script; letters: number } {
  const counts = new Float64Array(SCRIPT_COUNT);
  for (const part of sample) {
    const end = Math.min(part.length, SCRIPT_LENGTH);
    for (let at = 0; at < end; at++) counts[scriptOf(part.charCodeAt(at))]++;
  }
  for (const signs of [Script.Hangul, Script.Kana, Script.Han]) counts[signs] *= SIGN_WEIGHT;
  const japanese = counts[Script.Kana] > KANA_SHARE * (counts[Script.Kana] + counts[Script.Han]);
  counts[japanese ? Script.Kana : Script.Han] += counts[japanese ? Script.Han : Script.Kana];
  counts[japanese ? Script.Han : Script.Kana] = 0;
  let script: Script = Script.None;
  let letters = 0;
  for (let candidate = 1; candidate < SCRIPT_COUNT; candidate++) {
    if (counts[candidate] > letters) {
      script = candidate as Script;
      letters = counts[candidate];
    }
  }
  return { script, letters };
}

/** Languages of the given columns by their share of the evidence, the likeliest first. */
function rank({ model, evidence }: KnownModel, sample: readonly string[], columns: readonly number[]): LanguageGuess['candidates'] {
  const { codes, step } = model;
  const scores = new Int32Array(codes.length);
  let words = 0;
  let agreed = true;
  let leader: number | undefined;
  const stride = strideThrough(sample.length);
  const enough = (ENOUGH / step) * WORD_FACTOR;
  for (let read = 1, at = 0; read <= sample.length; read++, at = (at + stride) % sample.length) {
    const own = new Int32Array(codes.length);
    words += scorePart(evidence, enough, sample[at], own, columns);
    const first = leaderOf(own, columns);
    leader ??= first;
    agreed &&= first === leader;
    for (const column of columns) scores[column] += own[column];
    if (read >= LEAST_PARTS && agreed) break;
  }
  if (words === 0 || columns.length === 0) return [];
  const nats = step / WORD_FACTOR;
  let top = -Infinity;
  for (const column of columns) top = Math.max(top, scores[column]);
  // What is far behind the best has no share and need not be ordered.
  const near = columns.filter((column) => (top - scores[column]) * nats < FAR_BEHIND);
  const ordered = near.sort((a, b) => scores[b] - scores[a] || a - b).slice(0, CANDIDATES);
  const shares = ordered.map((column) => Math.exp((scores[column] - top) * nats));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const confidence = confidenceOf(shares[0] / total);
  const rest = total - shares[0];
  return ordered
    .map((column, i) => ({ code: codes[column], confidence: i === 0 ? confidence : rest > 0 ? Math.min(confidence, round((shares[i] / rest) * (1 - confidence))) : 0 }))
    .filter((candidate, i) => i === 0 || candidate.confidence >= LEAST_CONFIDENCE);
}

/**
 * Adds the evidence of one part to the empty `scores`, chunk by chunk until one language is far ahead; returns how many
 * words were read. The chunks are taken from all over the part, so that the first words alone
 * do not decide.
 */
function scorePart(evidence: WordEvidence, enough: number, part: string, scores: Int32Array, columns: readonly number[]): number {
  const chunks = Math.ceil(part.length / CHUNK);
  const stride = strideThrough(chunks);
  const least = Math.max(LEAST_CHUNKS, Math.ceil(chunks * LEAST_SHARE));
  let words = 0;
  for (let i = 0, chunk = 0; i < chunks; i++, chunk = (chunk + stride) % chunks) {
    const from = chunk === 0 ? 0 : nextBlank(part, chunk * CHUNK);
    const to = nextBlank(part, (chunk + 1) * CHUNK);
    reader.opensSentence = chunk === 0;
    reader.open(part, from, to);
    for (; reader.next(); words++) evidence.addTo(scores, reader.word, reader.length, reader.isName ? NAME_FACTOR : WORD_FACTOR);
    if (i >= least - 1 && lead(scores, columns) > enough) break;
  }
  return words;
}

/** A step that visits every one of `count` places in a round and jumps about three fifths of the way. */
function strideThrough(count: number): number {
  let stride = Math.max(1, Math.round(count * 0.618));
  while (greatestDivisor(stride, count) !== 1) stride--;
  return stride;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function nextBlank(text: string, from: number): number {
  let at = Math.min(from, text.length);
  while (at < text.length && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

function leaderOf(scores: Int32Array, columns: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const column of columns) if (best === undefined || scores[column] > scores[best]) best = column;
  return best;
}

function lead(scores: Int32Array, columns: readonly number[]): number {
  let first = -Infinity;
  let second = -Infinity;
  for (const column of columns) {
    const score = scores[column];
    if (score > first) {
      second = first;
      first = score;
    } else if (score > second) second = score;
  }
  return first - second;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
