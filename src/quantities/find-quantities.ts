import type { NumberData } from '../languages/number-data.ts';
import type { Document } from '../text/document.ts';
import { clockTimeEnd } from './clock-time.ts';
import { compared } from './comparators.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { LONGEST_LIST, withSharedUnit } from './list-elision.ts';
import { mayStartNumber } from './may-start-number.ts';
import { MeasureReader, type Measure } from './measure-reader.ts';
import { isNoQuantity } from './no-quantity.ts';
import { NumberReader } from './number-reader.ts';
import type { NumberReading } from './number-reading.ts';
import { phoneNumberEnd } from './phone-number.ts';
import { draftOf, type QuantityDraft } from './quantity-draft.ts';
import { quantityItem } from './quantity-item.ts';
import type { QuantityItem, QuantityLayer } from './quantity-layer.ts';
import { RangeReader } from './range-reader.ts';
import { RatioReader } from './ratio-reader.ts';
import { bothBounds } from './two-bounds.ts';

/** Tokens that no quantity may touch: names, calendar expressions. */
export interface BlockedTokens {
  has(token: number): boolean;
}

/** Older drafts are forgotten. */
const MOST_DRAFTS = 128;

const NONE: BlockedTokens = { has: () => false };

/** Finds the quantities of a document, in order of `start`. */
export function findQuantitiesIn(document: Document, data: NumberData, blocked: BlockedTokens = NONE): QuantityLayer {
  return new QuantityScan(document, lexiconOf(data), blocked).run();
}

class QuantityScan {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #numbers: NumberReader;
  readonly #measures: MeasureReader;
  readonly #ratios: RatioReader;
  readonly #ranges: RangeReader;
  readonly #items: QuantityItem[] = [];
  /** The drafts of the items, as far back as a list may reach. */
  #drafts: QuantityDraft[] = [];
  /** Currencies that the text names without doubt, in order. */
  readonly #currencies: string[] = [];
  #floor = 0;
  /** The token behind the last clock time. */
  #clockEnd = -1;

  constructor(document: Document, lexicon: Lexicon, blocked: BlockedTokens) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#numbers = new NumberReader(document, lexicon, (token) => blocked.has(token));
    this.#measures = new MeasureReader(document, lexicon, this.#numbers);
    this.#ratios = new RatioReader(document, lexicon, this.#numbers, this.#measures);
    this.#ranges = new RangeReader(document, lexicon, this.#numbers, this.#measures);
  }

  run(): QuantityLayer {
    const { tokens } = this.#document;
    let token = 0;
    while (token < tokens.count) {
      const end = mayStartNumber(this.#document, this.#lexicon, token) ? this.#readAt(token) : 0;
      token = end > token ? end : token + 1;
    }
    return { items: this.#items.map((item) => this.#withRankedCurrencies(item)) };
  }

  /** Reads what starts at `token` and returns the token behind it; 0 when nothing does. */
  #readAt(token: number): number {
    const phone = phoneNumberEnd(this.#document, token);
    if (phone > 0) {
      this.#floor = phone;
      return phone;
    }
    const measure = this.#measures.read(token, this.#floor);
    if (measure === undefined) return 0;
    const ratio = this.#ratios.read(measure, this.#floor);
    if (ratio !== undefined) return this.#accept(ratio);
    const score = this.#ranges.readScore(measure);
    if (score !== undefined) return this.#accept(score);
    const { reading } = measure;
    const clock = clockTimeEnd(this.#document, this.#lexicon, measure, this.#clockEnd);
    if (clock > 0) this.#clockEnd = clock;
    const range = reading.yearLike || this.#lexicon.bareClockBefore.endingAt(this.#document, reading.firstToken - 1) !== undefined ? this.#asRange(measure) : undefined;
    if (range !== undefined) return this.#accept(range);
    if (isNoQuantity(this.#document, this.#lexicon, reading, measure.sense !== undefined || measure.age, measure.noun) || clock > 0) {
      this.#floor = Math.max(reading.endToken, clock);
      return Math.max(clock, this.#skipJoined(reading.endToken));
    }
    const fromOne = reading.article && measure.sense === undefined && !measure.noun ? this.#rangeFromOne(measure) : undefined;
    if (fromOne !== undefined) return this.#accept(fromOne);
    if (reading.article && (measure.sense === undefined ? !this.#isCountedOne(reading) : measure.sense.code === '%noun')) return 0;
    if (reading.ambiguous === true && measure.sense === undefined && !measure.noun && this.#isAmbiguous(reading)) return 0;
    if (this.#isOtherWord(reading)) return 0;
    if (this.#isPronoun(measure) || this.#isPart(measure)) return 0;
    const drafts = this.#ranges.read(measure, this.#floor) ?? [draftOf(this.#document, this.#lexicon, measure)];
    return drafts.reduce((_, draft) => this.#accept(draft), 0);
  }

  /** "de 1000 à 5000 euros", "um 3 bis 4 Prozent": what could be a year or clock time starts a range of something measured. */
  #asRange(measure: Measure): QuantityDraft | undefined {
    if (measure.sense !== undefined || measure.noun) return undefined;
    const drafts = this.#ranges.read(measure, this.#floor);
    const range = drafts?.length === 1 ? drafts[0] : undefined;
    return range?.range !== undefined && range.measure.sense !== undefined && range.measure.sense.kind !== 'duration' ? range : undefined;
  }

  /** "un à trois ans", "una o dos veces": an article that starts a range of something counted or measured. */
  #rangeFromOne(measure: Measure): QuantityDraft | undefined {
    const drafts = this.#ranges.read(measure, this.#floor);
    const range = drafts?.length === 1 ? drafts[0] : undefined;
    return range?.range !== undefined && (range.measure.sense !== undefined || range.measure.noun) ? range : undefined;
  }

  /** "un" and the like without a noun behind it: alone, or in a list of numbers. */
  #isCountedOne({ firstToken, endToken }: NumberReading): boolean {
    const { tokens, text } = this.#document;
    if (firstToken > 0 && this.#lexicon.sets.beforePronoun.has(this.#document.lower(firstToken - 1))) return false;
    const next = this.#numbers.next(endToken - 1, false);
    if (next < 0) return endToken >= tokens.count || this.#items.length > 0;
    if (text[tokens.start[next]] === ',') return true;
    const behind = this.#numbers.isArticle(next) ? undefined : this.#numbers.read(next);
    if (behind === undefined) return false;
    // "un dos tres": the first of at least three numbers, or one behind others.
    const third = this.#numbers.next(behind.endToken - 1, false);
    return firstToken > 0 && this.#floor === firstToken ? true : third >= 0 && this.#numbers.read(third) !== undefined;
  }

  /** A lone word that means something else, everywhere or beside certain words. */
  #isAmbiguous({ firstToken, endToken }: NumberReading): boolean {
    const beside = this.#lexicon.words.get(this.#document.lower(firstToken))?.ambiguousBeside;
    if (beside === undefined) return true;
    const next = this.#numbers.next(endToken - 1, false);
    return (firstToken > 0 && beside.has(this.#document.lower(firstToken - 1))) || (next >= 0 && beside.has(this.#document.lower(next)));
  }

  /** "o nouă lege": a new law, not nine of them. */
  #isOtherWord({ firstToken, endToken }: NumberReading): boolean {
    if (firstToken === 0 || endToken > firstToken + 1) return false;
    return this.#lexicon.words.get(this.#document.lower(firstToken))?.noNumberBehind?.has(this.#document.lower(firstToken - 1)) === true;
  }

  /** "the one", "that one" */
  #isPronoun({ reading, sense, noun, firstToken }: Measure): boolean {
    if (reading.digits || sense !== undefined || noun || reading.role !== 'cardinal' || reading.value?.n !== 1n || reading.value.d !== 1n || reading.endToken - reading.firstToken > 1) return false;
    return firstToken > 0 && this.#lexicon.sets.beforePronoun.has(this.#document.lower(firstToken - 1));
  }

  /** "the second half": a part of a match or year, no fraction of anything. */
  #isPart({ reading, sense }: Measure): boolean {
    if (reading.role !== 'fraction' || sense !== undefined || reading.digits || reading.endToken - reading.firstToken > 1 || reading.firstToken === 0) return false;
    // "Die Hälfte der Befragten", "la mitad del valor": a noun that only shares have.
    const entry = this.#lexicon.words.get(this.#document.lower(reading.firstToken));
    // "na segunda metade dos anos 80"
    if (this.#lexicon.words.get(this.#document.lower(reading.firstToken - 1))?.ordinal !== undefined) return true;
    if (entry?.bareFraction === true && entry.halfBefore !== true) return false;
    const next = this.#numbers.next(reading.endToken - 1, false);
    const linked = next >= 0 && this.#lexicon.sets.nounLinkers.has(this.#document.lower(next));
    const compared = reading.firstToken > 1 && this.#lexicon.comparatorsBefore.endingAt(this.#document, reading.firstToken - 2) !== undefined;
    return !linked && !compared && this.#lexicon.sets.beforePronoun.has(this.#document.lower(reading.firstToken - 1));
  }

  /** Over the rest of a clock time or slashed date whose first number was no quantity. */
  #skipJoined(from: number): number {
    const { tokens, text } = this.#document;
    let token = from;
    while (token + 1 < tokens.count && ':/'.includes(text[tokens.start[token]]) && tokens.start[token] === tokens.end[token - 1] && tokens.start[token + 1] === tokens.end[token]) token += 2;
    return token;
  }

  /** Adds comparator words to a draft, keeps it, and returns the token behind it. */
  #accept(draft: QuantityDraft): number {
    const whole = compared(this.#document, this.#lexicon, this.#numbers, this.#floor, draft);
    const item = quantityItem(this.#document, whole);
    this.#noteCurrencies(draft);
    const last = this.#items[this.#items.length - 1];
    if (last !== undefined && item.quantity.start < last.quantity.end) return item.endToken;
    this.#shareUnit(whole);
    this.#drafts.push(whole);
    if (this.#drafts.length > MOST_DRAFTS) this.#drafts = this.#drafts.slice(-LONGEST_LIST);
    const both = last === undefined ? undefined : bothBounds(this.#document, this.#lexicon, last, item);
    if (both === undefined) this.#items.push(item);
    else this.#items[this.#items.length - 1] = both;
    this.#floor = item.endToken;
    return item.endToken;
  }

  /** Gives the numbers of a list that ends with `last` its unit. */
  #shareUnit(last: QuantityDraft): void {
    const list = withSharedUnit(this.#document, this.#lexicon, this.#drafts, last);
    list.forEach((draft, at) => {
      this.#items[this.#items.length - list.length + at] = quantityItem(this.#document, draft);
    });
  }

  /** Remembers the currency of a draft if its words leave no doubt, and those of the ends of a range before it. */
  #noteCurrencies({ measure, range }: QuantityDraft): void {
    range?.parts.forEach((part) => this.#noteCurrencies(part));
    const codes = measure.sense?.currencies;
    if (codes?.length === 1 && !this.#currencies.includes(codes[0])) this.#currencies.push(codes[0]);
  }

  /** Puts the currencies that the text names elsewhere first among the candidates. */
  #withRankedCurrencies(item: QuantityItem): QuantityItem {
    const candidates = item.quantity.unit?.currencyCandidates;
    if (candidates === undefined || item.quantity.unit === undefined) return item;
    const named = this.#currencies.filter((code) => candidates.includes(code));
    if (named.length === 0) return item;
    const ranked = [...named, ...candidates.filter((code) => !named.includes(code))];
    return { ...item, quantity: { ...item.quantity, unit: { ...item.quantity.unit, currencyCandidates: ranked } } };
  }
}
