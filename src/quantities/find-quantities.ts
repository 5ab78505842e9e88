import type { ClaimKind, Comparator, Quantity } from '../analysis.ts';
import type { NumberData } from '../languages/number-data.ts';
import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { clockTimeEnd } from './clock-time.ts';
import { countedNoun } from './counted-noun.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { MeasureReader, type Measure } from './measure-reader.ts';
import { isNoQuantity } from './no-quantity.ts';
import { NumberReader } from './number-reader.ts';
import type { NumberReading } from './number-reading.ts';
import { phoneNumberEnd } from './phone-number.ts';
import type { QuantityItem, QuantityLayer, RangeForm } from './quantity-layer.ts';
import { add, divide, isEqual, isLess, shift, toDecimal, toNumber, whole, type Rational } from './rational.ts';

/** Tokens that no quantity may touch: names, calendar expressions. */
export interface BlockedTokens {
  has(token: number): boolean;
}

const NONE: BlockedTokens = { has: () => false };

/** Finds the quantities of a document, in order of `start`. */
export function findQuantitiesIn(document: Document, data: NumberData, blocked: BlockedTokens = NONE): QuantityLayer {
  return new QuantityScan(document, lexiconOf(data), blocked).run();
}

/** A quantity before it gets its comparator. */
interface Draft {
  readonly measure: Measure;
  readonly kind: ClaimKind;
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly value?: Rational;
  readonly min?: Rational;
  readonly max?: Rational;
  readonly comparator: Comparator;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly numberFirst: number;
  readonly numberEndToken: number;
  readonly range?: QuantityItem['range'];
  readonly fromToEnd?: true;
  readonly comparatorEnd?: number;
}

/** What joins two measures: where the second starts, and where its unit may start. */
interface Joint {
  readonly token: number;
  readonly floor: number;
  readonly form: RangeForm;
  readonly byOpening: boolean;
}

class QuantityScan {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #numbers: NumberReader;
  readonly #measures: MeasureReader;
  readonly #items: QuantityItem[] = [];
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
  }

  run(): QuantityLayer {
    const { tokens } = this.#document;
    let token = 0;
    while (token < tokens.count) {
      const end = this.#isCandidate(token) ? this.#readAt(token) : 0;
      token = end > token ? end : token + 1;
    }
    return { items: this.#items.map((item) => this.#withRankedCurrencies(item)) };
  }

  /** A cheap look at what cannot start a number: most tokens of a text. */
  #isCandidate(token: number): boolean {
    const { tokens, text } = this.#document;
    switch (tokens.kind[token]) {
      case TokenKind.Word: {
        const start = tokens.start[token];
        return this.#lexicon.mayStart(text.charCodeAt(start), tokens.end[token] - start > 1 ? text.charCodeAt(start + 1) : 0);
      }
      case TokenKind.Number:
      case TokenKind.Alphanumeric:
      case TokenKind.Symbol:
      case TokenKind.Punctuation:
        return true;
      default:
        return false;
    }
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
    const ratio = this.#ratio(measure);
    if (ratio !== undefined) return this.#accept(ratio);
    const { reading } = measure;
    const clock = clockTimeEnd(this.#document, this.#lexicon, measure, this.#clockEnd);
    if (clock > 0) this.#clockEnd = clock;
    if (isNoQuantity(this.#document, this.#lexicon, reading, measure.sense !== undefined || measure.age, measure.noun) || clock > 0) {
      this.#floor = Math.max(reading.endToken, clock);
      return Math.max(clock, this.#skipJoined(reading.endToken));
    }
    if (reading.article && measure.sense === undefined && !this.#isCountedOne(reading)) return 0;
    if (reading.ambiguous === true && measure.sense === undefined && !measure.noun) return 0;
    if (this.#isPronoun(measure) || this.#isPart(measure)) return 0;
    const range = this.#range(measure);
    if (range !== undefined) return range;
    return this.#accept(this.#draft(measure));
  }

  /** "un" and the like without a noun behind it: alone, or in a list of numbers. */
  #isCountedOne({ firstToken, endToken }: NumberReading): boolean {
    const { tokens, text } = this.#document;
    if (firstToken > 0 && this.#lexicon.sets.beforePronoun.has(this.#document.lower(firstToken - 1))) return false;
    const next = this.#numbers.next(endToken - 1, false);
    if (next < 0) return endToken >= tokens.count || this.#items.length > 0;
    return text[tokens.start[next]] === ',' || (!this.#numbers.isArticle(next) && this.#numbers.read(next) !== undefined && firstToken > 0 && this.#floor === firstToken);
  }

  /** "the one", "that one" */
  #isPronoun({ reading, sense, noun, firstToken }: Measure): boolean {
    if (reading.digits || sense !== undefined || noun || reading.role !== 'cardinal' || reading.value?.n !== 1n || reading.value.d !== 1n || reading.endToken - reading.firstToken > 1) return false;
    return firstToken > 0 && this.#lexicon.sets.beforePronoun.has(this.#document.lower(firstToken - 1));
  }

  /** "the second half": a part of a match or year, no fraction of anything. */
  #isPart({ reading, sense }: Measure): boolean {
    if (reading.role !== 'fraction' || sense !== undefined || reading.digits || reading.endToken - reading.firstToken > 1 || reading.firstToken === 0) return false;
    const next = this.#numbers.next(reading.endToken - 1, false);
    const linked = next >= 0 && this.#lexicon.sets.nounLinkers.has(this.#document.lower(next));
    return !linked && this.#lexicon.sets.beforePronoun.has(this.#document.lower(reading.firstToken - 1));
  }

  /** Over the rest of a clock time or slashed date whose first number was no quantity. */
  #skipJoined(from: number): number {
    const { tokens, text } = this.#document;
    let token = from;
    while (token + 1 < tokens.count && ':/'.includes(text[tokens.start[token]]) && tokens.start[token] === tokens.end[token - 1] && tokens.start[token + 1] === tokens.end[token]) token += 2;
    return token;
  }

  #draft(measure: Measure): Draft {
    const { reading } = measure;
    const { value, min, max } = { ...reading, ...(measure.value === undefined ? {} : { value: measure.value }) };
    return {
      measure, kind: this.#kindOf(measure), firstToken: measure.firstToken, endToken: measure.endToken, start: measure.start, end: measure.end,
      ...(value === undefined ? {} : { value }), ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }),
      comparator: reading.exactness === 'exact' ? 'equal' : reading.exactness,
      numberStart: reading.start, numberEnd: reading.end, numberFirst: reading.firstToken, numberEndToken: reading.endToken,
    };
  }

  #kindOf(measure: Measure): ClaimKind {
    const { reading, sense } = measure;
    if (measure.rate) return 'rate';
    if (measure.age) return 'age';
    if (sense !== undefined) {
      if (sense.code === 'points' && !reading.digits) return 'count';
      return sense.kind === 'duration' && this.#isAge(measure) ? 'age' : sense.kind;
    }
    if (reading.role === 'ordinal') return 'rank';
    if (reading.role === 'fraction') return 'fraction';
    if (reading.role === 'multiple') return 'multiple';
    return 'count';
  }

  /** Years, months, weeks or days that are an age: behind "aged", before "old", or beside a person. */
  #isAge(measure: Measure): boolean {
    const code = measure.sense?.code;
    if (code !== 'a' && code !== 'mo' && code !== 'wk' && code !== 'd') return false;
    const { ageBefore, sets } = this.#lexicon;
    if (ageBefore.endingAt(this.#document, measure.firstToken - 1) !== undefined) return true;
    if (code !== 'a' && code !== 'mo') return false;
    // "un homme de 69 ans", "bambini sotto i cinque anni": a person within a few function words before.
    const { tokens, text, sentenceOfToken } = this.#document;
    for (let token = measure.firstToken - 1, steps = 0; token >= 0 && steps < 4; token--, steps++) {
      if (sentenceOfToken[token] !== sentenceOfToken[measure.firstToken]) return false;
      const word = this.#document.lower(token);
      if (sets.persons.has(word)) return true;
      if (!sets.nounStops.has(word) && !sets.nounLinkers.has(word) && !sets.determiners.has(word) && text[tokens.start[token]] !== ',') break;
    }
    // ", 69 ans," and "(17 ans)" beside a name.
    const before = measure.firstToken - 1;
    const mark = before < 0 ? '' : text[tokens.start[before]];
    const behind = text.slice(measure.end, measure.end + 1);
    return (mark === ',' || mark === '(') && before > 0 && (behind === ',' || behind === ')') && /\p{Lu}/u.test(text[tokens.start[before - 1]]);
  }

  /** "un Français sur cinq", "one in five adults", "9 out of 10". */
  #ratio(measure: Measure): Draft | undefined {
    const { reading } = measure;
    const document = this.#document;
    if (reading.role === 'ordinal') return this.#every(measure);
    if (reading.value === undefined || reading.value.d !== 1n || reading.role !== 'cardinal' || measure.sense !== undefined || reading.exactness !== 'exact') return undefined;
    const { nounStops } = this.#lexicon.sets;
    let token = reading.endToken;
    let noun = -1;
    for (let steps = 0; steps < 4; steps++, token++) {
      if (this.#numbers.next(token - 1, false) !== token) return undefined;
      const outOf = this.#lexicon.outOf.startingAt(document, token) ?? (noun < 0 ? this.#over(token) : undefined);
      if (outOf !== undefined) {
        if (isEqual(reading.value, whole(1)) && !reading.digits && this.#isOneOfThe(outOf)) return undefined;
        const base = this.#numbers.next(outOf.endToken - 1, false) === outOf.endToken ? this.#numbers.read(outOf.endToken) : undefined;
        if (base?.value === undefined || base.role !== 'cardinal' || base.yearLike || base.value.d !== 1n || !isLess(reading.value, base.value) || base.value.n > 1000n) return undefined;
        if (this.#lexicon.units.startingAt(document, base.endToken) !== undefined) return undefined;
        const behind = noun < 0 ? countedNoun(document, this.#lexicon, base.endToken, false, false) : undefined;
        const endToken = behind?.endToken ?? base.endToken;
        const [unitFirst, unitEndToken] = behind === undefined ? (noun < 0 ? [endToken, endToken] : [reading.endToken, noun + 1]) : [behind.headFirst, behind.endToken];
        const unitStart = unitFirst === unitEndToken ? document.tokens.end[endToken - 1] : document.tokens.start[unitFirst];
        return {
          measure: { ...measure, noun: unitFirst !== unitEndToken, unitFirst, unitEndToken, unitStart, unitEnd: unitFirst === unitEndToken ? unitStart : document.tokens.end[unitEndToken - 1] },
          kind: 'fraction', firstToken: reading.firstToken, endToken, start: reading.start, end: document.tokens.end[endToken - 1],
          value: divide(reading.value, base.value), comparator: 'equal', numberStart: reading.start, numberEnd: base.end, numberFirst: reading.firstToken, numberEndToken: base.endToken,
        };
      }
      if (document.tokens.kind[token] !== TokenKind.Word || nounStops.has(document.lower(token))) return undefined;
      noun = token;
    }
    return undefined;
  }

  /** "een van de zes zenders" picks one of six; "acht van de tien" is a share. */
  #isOneOfThe({ firstToken, endToken }: { readonly firstToken: number; readonly endToken: number }): boolean {
    const { nounLinkers, determiners } = this.#lexicon.sets;
    return endToken - firstToken > 1 && nounLinkers.has(this.#document.lower(firstToken)) && determiners.has(this.#document.lower(endToken - 1));
  }

  /** "one over three": the second number counts nothing. */
  #over(token: number): ReturnType<Lexicon['over']['startingAt']> {
    const over = this.#lexicon.over.startingAt(this.#document, token);
    const base = over === undefined ? undefined : this.#measures.read(over.endToken, over.endToken);
    if (base === undefined || base.noun || base.sense !== undefined || base.reading.yearLike) return undefined;
    const next = this.#numbers.next(base.endToken - 1, false);
    return next < 0 || this.#document.tokens.kind[next] === TokenKind.Punctuation ? over : undefined;
  }

  /** "jeder fünfte Deutsche", "co trzeci": one of so many. */
  #every(measure: Measure): Draft | undefined {
    const { reading } = measure;
    const every = this.#lexicon.every.endingAt(this.#document, reading.firstToken - 1);
    if (every === undefined || every.firstToken < this.#floor || reading.value === undefined || reading.value.n < 2n) return undefined;
    return { ...this.#draft(measure), kind: 'fraction', firstToken: every.firstToken, start: every.start, value: divide(whole(1), reading.value), numberStart: every.start, numberFirst: every.firstToken };
  }

  /** Two measures joined to a range, a score or a falling pair; returns the token behind, or undefined. */
  #range(first: Measure): number | undefined {
    const { reading } = first;
    if (reading.role === 'ordinal' || reading.role === 'multiple' || reading.exactness === 'vague') return undefined;
    const opening = this.#opening(first.firstToken);
    const joint = this.#joint(first, opening?.value.middle);
    if (joint === undefined) return undefined;
    if (opening === undefined && this.#lexicon.notRangeAfter.endingAt(this.#document, first.firstToken - 1) !== undefined) return undefined;
    const second = this.#measures.read(joint.token, joint.floor);
    if (second === undefined || second.reading.role !== reading.role || second.value === undefined || second.reading.article || first.value === undefined) return undefined;
    const form: RangeForm = opening !== undefined && joint.byOpening ? opening.value.form : joint.form;
    const score = form === 'dash' ? this.#score(first, second) : undefined;
    if (score !== undefined) return this.#accept(score);
    const pair = this.#shared(first, second);
    if (pair === undefined) return undefined;
    const [low, high] = pair;
    if (low.value === undefined || high.value === undefined) return undefined;
    if (isNoQuantity(this.#document, this.#lexicon, second.reading, high.sense !== undefined || high.age, high.noun)) return undefined;
    const rising = isLess(low.value, high.value);
    if (!rising) {
      if (form !== 'fromTo') return undefined;
      this.#accept(this.#draft(low));
      return this.#accept({ ...this.#draft(high), fromToEnd: true });
    }
    if (form === 'or' && !this.#areNeighbours(low, high)) return undefined;
    const whole = opening !== undefined && joint.byOpening ? opening : undefined;
    const parts = [this.#item(this.#draft(low)), this.#item(this.#draft(high))] as const;
    const draft = this.#draft(high);
    const { value: _, ...rest } = draft;
    return this.#accept({
      ...rest, comparator: 'range', min: low.value, max: high.value, firstToken: whole?.firstToken ?? low.firstToken, start: whole?.start ?? low.start,
      numberStart: low.reading.start, numberFirst: low.reading.firstToken, numberEnd: high.reading.end, numberEndToken: high.reading.endToken, range: { form, parts },
    });
  }

  /** "entre", "from", "de" right before a number, perhaps with a determiner between. */
  #opening(token: number): ReturnType<Lexicon['rangeOpenings']['endingAt']> {
    const { sentenceOfToken } = this.#document;
    const before = token - 1;
    if (before < this.#floor || sentenceOfToken[before] !== sentenceOfToken[token]) return undefined;
    const direct = this.#lexicon.rangeOpenings.endingAt(this.#document, before);
    if (direct !== undefined) return direct.firstToken < this.#floor ? undefined : direct;
    if (!this.#lexicon.sets.determiners.has(this.#document.lower(before)) || before - 1 < this.#floor) return undefined;
    const over = this.#lexicon.rangeOpenings.endingAt(this.#document, before - 1);
    return over === undefined || over.firstToken < this.#floor ? undefined : over;
  }

  /** What joins a measure to a second number: a dash, the middle word of its opening, or a word of its own. */
  #joint(first: Measure, middle: Lexicon['rangeTo'] | undefined): Joint | undefined {
    const { tokens, text } = this.#document;
    let token = first.endToken;
    // A hyphen left behind: "8- to 16-meter".
    if (token + 1 < tokens.count && text[tokens.start[token]] === '-' && tokens.start[token] === first.end && tokens.start[token + 1] > tokens.end[token]) token++;
    if (this.#numbers.next(token - 1, false) !== token) return undefined;
    const behind = (end: number, form: RangeForm, byOpening: boolean): Joint | undefined => {
      let next = this.#numbers.next(end - 1, false);
      if (next >= 0 && form !== 'dash' && this.#lexicon.sets.determiners.has(this.#document.lower(next))) next = this.#numbers.next(next, false);
      if (next < 0) return undefined;
      const floor = next;
      // A currency sign may stand before the second number again.
      const sign = this.#lexicon.units.startingAt(this.#document, next);
      if (sign?.value.kind === 'money') next = this.#numbers.next(sign.endToken - 1, false);
      return next < 0 ? undefined : { token: next, floor, form, byOpening };
    };
    const byOpening = middle?.startingAt(this.#document, token);
    if (byOpening !== undefined) return behind(byOpening.endToken, 'between', true);
    const char = text[tokens.start[token]];
    if ((char === '-' || char === '–' || char === '—' || char === '~') && tokens.end[token] - tokens.start[token] === 1) {
      const before = tokens.start[token] - first.end;
      const after = token + 1 < tokens.count ? tokens.start[token + 1] - tokens.end[token] : 1;
      if (before === after && before <= 1 && (before === 0 || char !== '—')) return behind(token + 1, 'dash', false);
    }
    const to = this.#lexicon.rangeTo.startingAt(this.#document, token);
    if (to !== undefined) return behind(to.endToken, 'to', false);
    const or = this.#lexicon.rangeOr.startingAt(this.#document, token);
    return or === undefined ? undefined : behind(or.endToken, 'or', false);
  }

  /** Gives the first of two measures the scale and unit of the second; undefined if they do not go together. */
  #shared(first: Measure, second: Measure): readonly [Measure, Measure] | undefined {
    let low = first;
    const high = second.sense === undefined && !second.noun && first.sense !== undefined && first.unitStart < first.reading.start ? { ...second, sense: first.sense, unitStart: first.unitStart, unitEnd: first.unitEnd } : second;
    // "rose 0.7 percent to 6,327.80": a unit behind the first number alone is not that of the second.
    if (high.sense === undefined && first.sense !== undefined) return undefined;
    if (low.noun) return high.sense === undefined ? [low, high] : undefined;
    if (low.value === undefined || high.value === undefined) return undefined;
    const { scale } = second.reading;
    if (scale !== undefined && first.reading.scale === undefined && second.reading.value !== undefined) {
      const coefficient = shift(second.reading.value, -scale);
      const own = first.reading.value as Rational;
      if (isLess(own, whole(1000)) && (isLess(own, coefficient) || !isLess(own, whole(1)))) {
        const scaled = shift(low.value, scale);
        if (isLess(scaled, high.value) || isEqual(own, coefficient) || isLess(own, whole(100))) low = { ...low, value: scaled };
      }
    }
    if (low.sense === undefined && high.sense !== undefined) {
      low = { ...low, sense: high.sense, value: shift(low.value as Rational, high.sense.shift), rate: high.rate, unitStart: high.unitStart, unitEnd: high.unitEnd };
    } else if (low.sense !== undefined && high.sense !== undefined && low.sense.kind !== high.sense.kind) {
      return undefined;
    }
    return [low, high];
  }

  /** "3-1", "2–2": two small whole numbers that count nothing. */
  #score(first: Measure, second: Measure): Draft | undefined {
    const small = (measure: Measure): boolean =>
      measure.reading.digits && measure.value !== undefined && measure.value.d === 1n && measure.value.n >= 0n && measure.value.n < 200n && measure.reading.unit === undefined && measure.reading.scale === undefined;
    if (!small(first) || !small(second) || first.sense !== undefined || second.sense !== undefined) return undefined;
    const falling = first.value !== undefined && second.value !== undefined && !isLess(first.value, second.value);
    if (!falling && second.noun) return undefined;
    if (!falling && (first.value?.n ?? 0n) > 9n) return undefined;
    const { reading } = second;
    const { value: _, ...draft } = this.#draft({ ...first, noun: false });
    const score = { ...draft, kind: 'score' as const, endToken: reading.endToken, end: reading.end, numberEnd: reading.end, numberEndToken: reading.endToken };
    const [one, other] = [first.value as Rational, second.value as Rational];
    if (isEqual(one, other)) return { ...score, value: one };
    return { ...score, comparator: 'range', min: isLess(one, other) ? one : other, max: isLess(one, other) ? other : one };
  }

  /** "huit ou neuf", "five or six million": the second close behind the first. */
  #areNeighbours(low: Measure, high: Measure): boolean {
    // The scale may stand behind the second alone: "five or six million".
    const plain = ({ value, scale }: NumberReading): Rational | undefined => (value === undefined ? undefined : shift(value, -(scale ?? 0)));
    const [a, b] = [plain(low.reading), plain(high.reading)];
    return !low.reading.digits && a !== undefined && b !== undefined && isEqual(add(a, whole(1)), b);
  }

  /** Adds comparator words to a draft, keeps it, and returns the token behind it. */
  #accept(draft: Draft): number {
    const item = this.#item(this.#compared(draft));
    const last = this.#items[this.#items.length - 1];
    if (last !== undefined && item.quantity.start < last.quantity.end) return item.endToken;
    const both = last === undefined ? undefined : this.#bothBounds(last, item);
    if (both === undefined) this.#items.push(item);
    else this.#items[this.#items.length - 1] = both;
    this.#floor = item.endToken;
    return item.endToken;
  }

  /** "more than 100 and less than 300": two bounds of one range. */
  #bothBounds(low: QuantityItem, high: QuantityItem): QuantityItem | undefined {
    const [a, b] = [low.quantity, high.quantity];
    if (a.value === undefined || b.value === undefined || a.kind !== b.kind || a.kind === 'rank') return undefined;
    const lower = (comparator: Comparator): boolean => comparator === 'over' || comparator === 'atLeast';
    const upper = (comparator: Comparator): boolean => comparator === 'under' || comparator === 'atMost';
    if (!(lower(a.comparator) && upper(b.comparator) && a.value < b.value) && !(upper(a.comparator) && lower(b.comparator) && b.value < a.value)) return undefined;
    const joint = this.#lexicon.rangeAnd.startingAt(this.#document, low.endToken);
    if (joint === undefined || joint.endToken !== high.firstToken || !low.flags.bare && low.sense === undefined) return undefined;
    const { value: _, decimal: __, ...rest } = b;
    const number = { start: a.number.start, end: b.number.end, text: this.#document.text.slice(a.number.start, b.number.end) };
    return {
      ...high, firstToken: low.firstToken, numberFirst: low.numberFirst, core: { ...number, end: high.core.end, text: this.#document.text.slice(number.start, high.core.end) },
      quantity: { ...rest, start: a.start, text: this.#document.text.slice(a.start, b.end), number, comparator: 'range', min: Math.min(a.value, b.value), max: Math.max(a.value, b.value) },
      range: { form: 'between', parts: [low, high] },
    };
  }

  #compared(draft: Draft): Draft {
    const { sentenceOfToken } = this.#document;
    let before = draft.firstToken - 1;
    let found: Draft = draft;
    const inReach = (token: number): boolean => token >= this.#floor && sentenceOfToken[token] === sentenceOfToken[draft.firstToken];
    if (inReach(before)) {
      let match = this.#lexicon.comparatorsBefore.endingAt(this.#document, before);
      if (match === undefined && this.#lexicon.sets.determiners.has(this.#document.lower(before)) && inReach(before - 1)) {
        before--;
        match = this.#lexicon.comparatorsBefore.endingAt(this.#document, before);
      }
      if (match !== undefined && match.firstToken >= this.#floor) {
        found = { ...found, firstToken: match.firstToken, start: match.start, comparator: joined(draft.comparator, match.value) };
        const outer = inReach(match.firstToken - 1) ? this.#lexicon.comparatorsBefore.endingAt(this.#document, match.firstToken - 1) : undefined;
        if (outer !== undefined && outer.firstToken >= this.#floor) found = { ...found, firstToken: outer.firstToken, start: outer.start, comparator: joined(found.comparator, outer.value) };
      }
    }
    const next = this.#numbers.next(draft.endToken - 1, false);
    const after = next < 0 ? undefined : this.#lexicon.comparatorsAfter.startingAt(this.#document, next);
    if (after !== undefined) found = { ...found, endToken: after.endToken, end: after.end, comparator: joined(found.comparator, after.value), comparatorEnd: after.end };
    return found;
  }

  #item(draft: Draft): QuantityItem {
    const { text } = this.#document;
    const { measure, kind } = draft;
    const unit = this.#unitOf(measure, kind);
    const decimal = draft.value === undefined ? undefined : toDecimal(draft.value);
    const quantity: Quantity = {
      start: draft.start, end: draft.end, text: text.slice(draft.start, draft.end), kind,
      number: { start: draft.numberStart, end: draft.numberEnd, text: text.slice(draft.numberStart, draft.numberEnd) },
      ...(draft.value === undefined ? {} : { value: toNumber(draft.value) }),
      ...(decimal === undefined ? {} : { decimal }),
      ...(draft.min === undefined ? {} : { min: toNumber(draft.min) }),
      ...(draft.max === undefined ? {} : { max: toNumber(draft.max) }),
      comparator: draft.comparator,
      ...(unit === undefined ? {} : { unit }),
    };
    if (measure.sense?.currencies?.length === 1 && !this.#currencies.includes(measure.sense.currencies[0])) this.#currencies.push(measure.sense.currencies[0]);
    return {
      quantity, firstToken: draft.firstToken, endToken: draft.endToken, numberFirst: draft.numberFirst, numberEnd: draft.numberEndToken,
      unitFirst: measure.unitFirst, unitEnd: measure.unitEndToken,
      core: { start: draft.range === undefined ? measure.coreStart : draft.numberStart, end: measure.coreEnd, text: text.slice(draft.range === undefined ? measure.coreStart : draft.numberStart, measure.coreEnd) },
      ...(measure.sense === undefined ? {} : { sense: measure.sense }),
      ...(measure.noun ? { noun: { start: measure.unitStart, end: measure.unitEnd, text: text.slice(measure.unitStart, measure.unitEnd) } } : {}),
      comparatorEnd: draft.comparatorEnd ?? 0,
      attached: measure.reading.unit !== undefined,
      flags: {
        ordinal: measure.reading.role === 'ordinal', digits: measure.reading.digits, yearLike: measure.reading.yearLike && draft.comparator === 'equal', article: measure.reading.article,
        bare: measure.sense === undefined && !measure.noun && !measure.age, signed: measure.reading.signed, fromToEnd: draft.fromToEnd === true,
      },
      ...(draft.range === undefined ? {} : { range: draft.range }),
    };
  }

  #unitOf(measure: Measure, kind: ClaimKind): Quantity['unit'] {
    if (measure.sense === undefined && !measure.noun && !measure.age && !measure.rate) return undefined;
    const text = this.#document.text.slice(measure.unitStart, measure.unitEnd);
    const { sense } = measure;
    if (measure.age && sense === undefined) return text === '' ? { text: this.#document.text.slice(measure.start, measure.reading.start).trimEnd(), ucum: 'a' } : { text, ucum: 'a' };
    if (sense?.currencies !== undefined) {
      return sense.currencies.length === 1 ? { text, currency: sense.currencies[0] } : { text, currencyCandidates: [...sense.currencies] };
    }
    return sense?.ucum === undefined || kind === 'count' || measure.rate && sense.kind !== 'rate' ? { text } : { text, ucum: sense.ucum };
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

/** The comparator of two: the outer word decides unless it only says how exact the inner one is. */
function joined(inner: Comparator, outer: Comparator): Comparator {
  if (inner === 'range') return inner;
  if (inner === 'vague') return outer === 'about' ? inner : outer === 'over' || outer === 'atLeast' ? outer : inner;
  if (outer === 'about' && inner !== 'equal') return inner;
  return outer;
}
