import type { Document } from '../text/document.ts';
import type { Lexicon, UnitSense } from './lexicon.ts';
import type { Measure, MeasureReader } from './measure-reader.ts';
import { isNoQuantity } from './no-quantity.ts';
import type { NumberReader } from './number-reader.ts';
import type { NumberReading } from './number-reading.ts';
import { draftOf, isAge, type QuantityDraft } from './quantity-draft.ts';
import type { RangeForm } from './quantity-layer.ts';
import { add, isEqual, isLess, shift, whole, type Rational } from './rational.ts';

/** What joins two measures: where the second starts, and where its unit may start. */
interface Joint {
  readonly token: number;
  readonly floor: number;
  readonly form: RangeForm;
  readonly byOpening: boolean;
  /** "11 tegen 10": the sides of a vote, no range. */
  readonly versus?: true;
}

/** "$" and "US$" go together; cents and dollars, or millimetres and metres, do not. */
function isSameUnit(a: UnitSense, b: UnitSense): boolean {
  if (a.code === b.code) return a.subunit === b.subunit;
  return a.currencies !== undefined && a.subunit === b.subunit && (b.currencies ?? []).some((code) => a.currencies?.includes(code));
}

/** Reads two measures that are the ends of one range or the sides of one score. */
export class RangeReader {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #numbers: NumberReader;
  readonly #measures: MeasureReader;

  constructor(document: Document, lexicon: Lexicon, numbers: NumberReader, measures: MeasureReader) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#numbers = numbers;
    this.#measures = measures;
  }

  /** What `first` makes with the measure behind it: a range, a score, or the two ends of a fall; its first word stands no earlier than `floor`. */
  read(first: Measure, floor: number): readonly QuantityDraft[] | undefined {
    const { reading } = first;
    if (reading.role === 'multiple' || reading.exactness === 'vague') return undefined;
    const opening = this.#opening(first.firstToken, floor);
    // Ranks make a range only between words that say so: "between the tenth and the fifteenth".
    if (reading.role === 'ordinal' && opening?.value.form !== 'between') return undefined;
    const joint = this.#joint(first, opening?.value.middle);
    if (joint === undefined) return undefined;
    const second = this.#measures.read(joint.token, joint.floor);
    if (second === undefined || second.reading.role !== reading.role || second.value === undefined || second.reading.article || first.value === undefined) return undefined;
    if (joint.versus === true) {
      const votes = first.noun || second.noun || reading.yearLike ? undefined : this.#score(first, second);
      return votes === undefined ? undefined : [votes];
    }
    const form: RangeForm = opening !== undefined && joint.byOpening ? opening.value.form : joint.form;
    const score = form === 'dash' || this.#isScoreInWords(first, second, form) ? this.#score(first, second) : undefined;
    if (score !== undefined) return [score];
    const pair = this.#shared(first, second);
    if (pair === undefined) return undefined;
    const [low, high] = pair;
    if (low.value === undefined || high.value === undefined) return undefined;
    // "by 3 to 25" is a size and what it led to, "by 3 to 4 percent" a range.
    if (opening === undefined && this.#lexicon.notRangeAfter.endingAt(this.#document, first.firstToken - 1) !== undefined && !(isLess(low.value, high.value) && isLess(high.value, add(low.value, low.value)))) return undefined;
    if (isNoQuantity(this.#document, this.#lexicon, second.reading, high.sense !== undefined || high.age, high.noun)) return undefined;
    const rising = isLess(low.value, high.value);
    if (!rising) {
      if (form !== 'fromTo') return undefined;
      return [{ ...draftOf(this.#document, this.#lexicon, low), fromToStart: true }, { ...draftOf(this.#document, this.#lexicon, high), fromToEnd: true }];
    }
    if (form === 'or' && !this.#areNeighbours(low, high)) return undefined;
    const whole = opening !== undefined && joint.byOpening ? opening : undefined;
    const parts = [draftOf(this.#document, this.#lexicon, low), draftOf(this.#document, this.#lexicon, high)] as const;
    const draft = this.#ageDraft(low, high, whole?.firstToken ?? low.firstToken) ?? draftOf(this.#document, this.#lexicon, high);
    // "âgés de 16 à 18 ans": the words of age before a number with a unit stay outside, as before one age.
    const { firstToken, start } = whole ?? (low.age && high.sense !== undefined ? low.reading : low);
    return [{
      ...draft, value: undefined, comparator: 'range', min: low.value, max: high.value, firstToken, start,
      numberStart: low.reading.start, numberFirst: low.reading.firstToken, numberEnd: high.reading.end, numberEndToken: high.reading.endToken, range: { form, parts },
    }];
  }

  /** "aged 8 to 10 years", "edades entre los 16 y los 18 años": the two ends of an age, by what stands before the first. */
  #ageDraft(low: Measure, high: Measure, firstToken: number): QuantityDraft | undefined {
    if (low.age && high.sense === undefined && !high.noun) return draftOf(this.#document, this.#lexicon, { ...high, age: true });
    const draft = draftOf(this.#document, this.#lexicon, high);
    return draft.kind === 'duration' && (low.age || isAge(this.#document, this.#lexicon, { ...high, firstToken })) ? { ...draft, kind: 'age' } : undefined;
  }

  /** "3:1", "29:27": a score with a colon, where the numbers can be no clock time; "5&4": holes won and left. */
  readScore(first: Measure): QuantityDraft | undefined {
    const { tokens, text } = this.#document;
    const colon = first.reading.endToken;
    if (!first.reading.digits || colon + 1 >= tokens.count || (text[tokens.start[colon]] !== ':' && text[tokens.start[colon]] !== '&') || tokens.start[colon] !== first.reading.end || tokens.start[colon + 1] !== tokens.end[colon]) return undefined;
    if (first.firstToken > 0 && tokens.end[first.firstToken - 1] === first.start && text[first.start - 1] !== '(') return undefined;
    const second = this.#measures.read(colon + 1, colon + 1);
    if (second === undefined || second.value === undefined || first.value === undefined) return undefined;
    const end = second.reading.end;
    const isHoles = text[tokens.start[colon]] === '&';
    if (isHoles && !(end - first.start === 3 && isLess(second.value, first.value) && !/[\p{L}&]/u.test(text.charAt(end)))) return undefined;
    const isTime = !isHoles && end - tokens.start[colon + 1] > 1 && first.value.n < 25n && second.value.n < 60n;
    // A third number makes it a duration, a ratio or a reference.
    if (isTime || (text[end] === ':' && /\d/.test(text.charAt(end + 1)))) return undefined;
    return this.#score(first, { ...second, noun: false });
  }

  /** "entre", "from", "de" right before a number, perhaps with a determiner between. */
  #opening(token: number, floor: number): ReturnType<Lexicon['rangeOpenings']['endingAt']> {
    const { sentenceOfToken } = this.#document;
    const before = token - 1;
    if (before < floor || sentenceOfToken[before] !== sentenceOfToken[token]) return undefined;
    const direct = this.#lexicon.rangeOpenings.endingAt(this.#document, before);
    if (direct !== undefined) return direct.firstToken < floor ? undefined : direct;
    if (!this.#lexicon.sets.determiners.has(this.#document.lower(before)) || before - 1 < floor) return undefined;
    const over = this.#lexicon.rangeOpenings.endingAt(this.#document, before - 1);
    return over === undefined || over.firstToken < floor ? undefined : over;
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
    if (this.#lexicon.sets.against.has(this.#document.lower(token))) {
      const next = this.#numbers.next(token, false);
      return next < 0 ? undefined : { token: next, floor: next, form: 'to', byOpening: false, versus: true };
    }
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
    } else if (low.sense !== undefined && high.sense !== undefined && !isSameUnit(low.sense, high.sense)) {
      return undefined;
    }
    return [low, high];
  }

  /** "3 à 1", "de 1 à 0": digits that fall and count nothing; a fall to nothing at all is no change of a count. */
  #isScoreInWords(first: Measure, second: Measure, form: RangeForm): boolean {
    const digit = ({ value }: Measure): bigint => (value !== undefined && value.d === 1n && value.n >= 0n && value.n <= 9n ? value.n : -1n);
    if (first.noun || second.noun) return false;
    // "17½ a 10½", "21 to 15": without a word that opens a range.
    if (form === 'to' && first.reading.digits && second.reading.digits && first.value !== undefined && second.value !== undefined && isLess(second.value, first.value) && isLess(first.value, whole(100))) return true;
    // "a derrota, 0 a 4"
    if (form === 'to' && digit(first) === 0n && digit(second) > 0n && first.reading.digits) return true;
    if (digit(second) < 0n || digit(first) <= digit(second)) return false;
    return form === 'to' || (form === 'fromTo' && digit(second) === 0n);
  }

  /** "3-1", "2–2": two small whole numbers that count nothing. */
  #score(first: Measure, second: Measure): QuantityDraft | undefined {
    const small = (measure: Measure): boolean =>
      measure.reading.digits && measure.value !== undefined && (measure.value.d === 1n || (measure.value.d === 2n && measure.value.n > 2n)) && measure.value.n >= 0n && measure.value.n < 200n && measure.reading.unit === undefined && measure.reading.scale === undefined;
    if (!small(first) || !small(second) || first.sense !== undefined || second.sense !== undefined) return undefined;
    const falling = first.value !== undefined && second.value !== undefined && !isLess(first.value, second.value);
    if (!falling && second.noun) return undefined;
    if (!falling && (first.value?.n ?? 0n) > 9n && this.#document.text[first.reading.end] !== ':') return undefined;
    const { reading } = second;
    const draft = draftOf(this.#document, this.#lexicon, { ...first, noun: false });
    const score = { ...draft, kind: 'score' as const, endToken: reading.endToken, end: reading.end, numberEnd: reading.end, numberEndToken: reading.endToken };
    const [one, other] = [first.value as Rational, second.value as Rational];
    if (isEqual(one, other)) return { ...score, value: one };
    return { ...score, value: undefined, comparator: 'range', min: isLess(one, other) ? one : other, max: isLess(one, other) ? other : one };
  }

  /** "huit ou neuf", "five or six million": the second close behind the first. */
  #areNeighbours(low: Measure, high: Measure): boolean {
    // The scale may stand behind the second alone: "five or six million".
    const plain = ({ value, scale }: NumberReading): Rational | undefined => (value === undefined ? undefined : shift(value, -(scale ?? 0)));
    const [a, b] = [plain(low.reading), plain(high.reading)];
    return !low.reading.digits && a !== undefined && b !== undefined && isEqual(add(a, whole(1)), b);
  }
}
