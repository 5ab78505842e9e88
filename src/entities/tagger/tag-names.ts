import type { Document } from '../../text/document.ts';
import type { ListedPhrases } from '../knowledge/names.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { type DocumentView, viewDocument } from './document-view.ts';
import { Decoder, START_ROW } from './decoder.ts';
import { Emissions } from './emissions.ts';
import { PlaceFlag } from './features.ts';
import { beginLabel, isBegin, LABEL_COUNT, typeOfLabel, TYPES } from './labels.ts';
import type { Calibration, TaggerModel } from './tagger-model.ts';
import { tokenLists } from './token-lists.ts';
import { CaseMode, type Units } from './units.ts';

/** Names less sure than this are left out: below about half the F1 that is reached, each costs more than it brings. */
const LEAST_CONFIDENCE = 0.35;

/** Names less sure than the former are still guesses down to here: more than half are names, but their type is often another. */
const LEAST_GUESS = 0.2;

/** Places surer than this have no rival, nor is one told that is less likely than this beside the place. */
const SURE_PLACE = 0.8;
const LEAST_RIVAL = 0.3;
const [PERSON, COMPANY, ORGANIZATION, PLACE] = (['person', 'company', 'organization', 'place'] as const).map((type) => TYPES.indexOf(type));

/**
 * How far the choice of labels leans away from "no name" at a capitalised word, where a capital tells of names: the weights were fitted
 * to make few mistakes, and pass over more names than they invent. The confidence of what is chosen is told without it.
 */
const LEAN = 0.5;

/**
 * How far before and behind a word that looks like a name its other words may stand; what is further
 * is no name and is not scored. Names mostly begin with their capital ("Organisation pour la coopération économique").
 */
const BEFORE_LOOK = 2;
const BEHIND_LOOK = 6;

/**
 * Finds the names of a document, none nested or overlapping, in order.
 * @param capitalNouns True for a language that writes every noun with a capital.
 * @param guesses Takes, in order, what may be names but is too unsure to be told without more evidence.
 */
export function tagNames(document: Document, model: TaggerModel, phrases: ListedPhrases, capitalNouns = false, guesses?: TaggedSpan[]): TaggedSpan[] {
  const view = viewDocument(document, tokenLists(document, phrases));
  const emissions = new Emissions(view, model);
  const { units } = view;
  const decoder = decoderFor(longestUnit(units));
  const spans: TaggedSpan[] = [];
  for (let u = 0; u < units.count; u++) {
    const unitEnd = units.endToken[u];
    const caseless = units.mode[u] === CaseMode.Caseless;
    const weights = caseless ? model.caseless : model.cased;
    const leans = !caseless && !capitalNouns;
    for (let from = nextStretch(view, u, units.firstToken[u]); from < unitEnd; ) {
      const to = endOfStretch(view, u, from);
      emissions.write(u, from, to, decoder.emission);
      if (leans) lean(view, from, to, decoder.emission, LEAN);
      const before = from === units.firstToken[u] ? START_ROW : 0;
      const decoded = spans.length;
      if (decoder.decode(to - from, weights.transitions, before)) {
        if (leans) lean(view, from, to, decoder.emission, -LEAN);
        const complete = pushSpans(decoder, from, to - from, model.calibration, spans, leans ? guesses : undefined);
        // What was leaned to and is too unsure must not hide what is found without leaning.
        if (leans && !complete && decoder.decode(to - from, weights.transitions, before)) addApart(spans, decoded, (found) => pushSpans(decoder, from, to - from, model.calibration, found));
      }
      from = nextStretch(view, u, to);
    }
  }
  return spans;
}

/** The buffers of a decoder serve one document after the other, unless a sentence is far longer than sentences are. */
const KEPT_LENGTH = 512;
let kept: Decoder | undefined;

function decoderFor(longest: number): Decoder {
  if (longest > KEPT_LENGTH) return new Decoder(longest);
  kept ??= new Decoder(KEPT_LENGTH);
  return kept;
}

function longestUnit({ count, firstToken, endToken }: Units): number {
  let longest = 0;
  for (let u = 0; u < count; u++) longest = Math.max(longest, endToken[u] - firstToken[u]);
  return longest;
}

/** True if a name may begin or end at a token: by the look of the word, or because it may be a title between quotation marks. */
function mayName({ words, flags }: DocumentView, token: number): boolean {
  return words.nameLike[words.wordOfToken[token]] !== 0 || (flags[token] & PlaceFlag.ShortQuote) !== 0;
}

/** Leans towards names where a run of capitalised words begins, but not at the head of a sentence, where any word has a capital. */
function lean({ words, flags, runFirst }: DocumentView, from: number, to: number, emission: Float64Array, amount: number): void {
  for (let token = from; token < to; token++) {
    if (words.nameLike[words.wordOfToken[token]] !== 0 && runFirst[token] === token && (flags[token] & PlaceFlag.SentenceStart) === 0) emission[(token - from) * LABEL_COUNT] -= amount;
  }
}

/** The first token from `from` on that stands near one that may be part of a name; the unit's end where there is none. */
function nextStretch(view: DocumentView, unit: number, from: number): number {
  const end = view.units.endToken[unit];
  let token = from;
  while (token < end && !mayName(view, token)) token++;
  return token === end ? end : Math.max(from, token - BEFORE_LOOK);
}

/** The end of a stretch in which no token is further from one that may be part of a name. */
function endOfStretch(view: DocumentView, unit: number, from: number): number {
  const end = view.units.endToken[unit];
  let limit = from + BEFORE_LOOK + 1;
  let token = from;
  for (; token < end && token < limit; token++) if (mayName(view, token)) limit = token + BEHIND_LOOK + BEFORE_LOOK + 1;
  return Math.min(end, token);
}

/** Adds those names that `push` finds and that overlap none of the spans from `from` on, in order. */
function addApart(spans: TaggedSpan[], from: number, push: (found: TaggedSpan[]) => void): void {
  const known = spans.splice(from);
  const found: TaggedSpan[] = [];
  push(found);
  let next = 0;
  for (const span of found) {
    while (next < known.length && known[next].endToken <= span.firstToken) spans.push(known[next++]);
    if (next === known.length || known[next].firstToken >= span.endToken) spans.push(span);
  }
  while (next < known.length) spans.push(known[next++]);
}

/**
 * Adds the names that were decoded in the stretch of `length` tokens from `first` on, to `guesses` those that are too unsure.
 * @returns False if one of them was too unsure.
 */
function pushSpans(decoder: Decoder, first: number, length: number, calibration: Calibration, spans: TaggedSpan[], guesses?: TaggedSpan[]): boolean {
  const { labels } = decoder;
  let complete = true;
  let firstBegin = 0;
  while (firstBegin < length && !isBegin(labels[firstBegin])) firstBegin++;
  decoder.sumPaths(length, endOfName(labels, firstBegin, length));
  for (let t = firstBegin; t < length; t++) {
    if (!isBegin(labels[t])) continue;
    const type = typeOfLabel(labels[t]);
    const end = endOfName(labels, t, length);
    const mass = decoder.probability(t, end, beginLabel(type), length);
    const confidence = calibrate(calibration, mass);
    if (confidence < LEAST_CONFIDENCE) complete = false;
    const target = confidence >= LEAST_CONFIDENCE ? spans : confidence >= LEAST_GUESS ? guesses : undefined;
    if (target !== undefined) {
      const rival = type === PLACE && confidence < SURE_PLACE ? rivalOf(decoder, t, end, length, mass) : undefined;
      target.push({ firstToken: first + t, endToken: first + end, type: TYPES[type], confidence, ...(rival === undefined ? {} : { rival }) });
    }
    t = end - 1;
  }
  return complete;
}

/** The person, business or body that a place would be otherwise, businesses and bodies held together. */
function rivalOf(decoder: Decoder, first: number, end: number, length: number, place: number): TaggedSpan['rival'] {
  const person = decoder.probability(first, end, beginLabel(PERSON), length);
  const company = decoder.probability(first, end, beginLabel(COMPANY), length);
  const organization = decoder.probability(first, end, beginLabel(ORGANIZATION), length);
  const share = Math.max(person, company + organization) / place;
  if (share < LEAST_RIVAL) return undefined;
  return { type: person > company + organization ? 'person' : company > organization ? 'company' : 'organization', share };
}

function endOfName(labels: Uint8Array, begin: number, length: number): number {
  let end = begin + 1;
  while (end < length && labels[end] !== 0 && !isBegin(labels[end])) end++;
  return end;
}

/** Reads the curve at `raw`, straight between its points. */
export function calibrate({ raw, calibrated }: Calibration, value: number): number {
  let i = 0;
  while (i < raw.length && raw[i] < value) i++;
  if (i === 0) return calibrated[0];
  if (i === raw.length) return calibrated[i - 1];
  const share = (value - raw[i - 1]) / (raw[i] - raw[i - 1]);
  return calibrated[i - 1] + share * (calibrated[i] - calibrated[i - 1]);
}
