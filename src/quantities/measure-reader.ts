import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { belowZero, isHeat, withSign } from './below-zero.ts';
import { compoundAmount } from './compound-measure.ts';
import { countedNoun } from './counted-noun.ts';
import type { Lexicon, UnitSense } from './lexicon.ts';
import { isLasting } from './measure-word.ts';
import type { NumberReader } from './number-reader.ts';
import type { NumberReading } from './number-reading.ts';
import type { PhraseMatch } from './phrase-table.ts';
import { add, HALF, isLess, shift, whole, type Rational } from './rational.ts';

/**
 * A number with its unit or counted noun: one end of a range, or a quantity but for its comparator.
 * Every measure has every field, so that all are of one shape.
 */
export interface Measure {
  readonly reading: NumberReading;
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly value: Rational | undefined;
  readonly sense: UnitSense | undefined;
  /** Offsets of the unit's words, or of the head of the counted noun. */
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly unitFirst: number;
  readonly unitEndToken: number;
  /** Offsets of the number with its unit, without what the unit is per. */
  readonly coreStart: number;
  readonly coreEnd: number;
  /** A unit per another: "€ par mois". */
  readonly rate: boolean;
  /** Offsets of what a rate is per. */
  readonly tailStart: number | undefined;
  readonly tailEnd: number | undefined;
  readonly noun: boolean;
  /** Hours with minutes that no word names, "1 h 20": a clock time where nothing says that they last. */
  readonly bareMinutes: boolean;
  /** The unit's words are the whole that a fraction is of, behind the span: "half of *the voters*". */
  readonly whole: boolean;
  /** An age by the words around it. */
  readonly age: boolean;
}

/** Degrees whose scale the text does not name. */
const DEGREE_OF_HEAT: UnitSense = { kind: 'measurement', code: 'degree', shift: 0, subunit: false };
/** Tokens before and behind degrees where a word may say that they measure an angle. */
const ANGLE_REACH = 4;

/** Reads the measure that starts at a token. */
export class MeasureReader {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #numbers: NumberReader;

  constructor(document: Document, lexicon: Lexicon, numbers: NumberReader) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#numbers = numbers;
  }

  /** The measure at `token`; a unit before the number starts no earlier than `floor`. */
  read(token: number, floor: number): Measure | undefined {
    const number = this.#numbers.read(token);
    if (number === undefined) return undefined;
    const { tokens } = this.#document;
    let measure: Measure = {
      reading: number, firstToken: number.firstToken, endToken: number.endToken, start: number.start, end: number.end, value: number.value, sense: undefined,
      unitStart: number.end, unitEnd: number.end, unitFirst: number.endToken, unitEndToken: number.endToken, coreStart: number.start, coreEnd: number.end,
      rate: false, tailStart: undefined, tailEnd: undefined, noun: false, bareMinutes: false, whole: false, age: false,
    };
    if (number.currency !== undefined && number.currencyStart !== undefined) {
      measure = { ...measure, sense: number.currency, start: number.currencyStart, unitStart: number.currencyStart, unitEnd: number.start, unitFirst: number.firstToken, unitEndToken: number.firstToken + 1, value: shift(number.value ?? whole(0), number.currency.shift) };
    } else if (number.unit !== undefined && number.unitEnd !== undefined) {
      measure = this.#withUnit(measure, number.unit, number.end, number.unitEnd, number.endToken - 1, number.endToken);
    } else if (number.role !== 'ordinal' && number.role !== 'multiple') {
      const before = this.#unitBefore(number, floor);
      const behind = this.#unitBehind(number);
      if (before !== undefined && (behind === undefined || (behind.value.kind !== 'money' && before.value.kind === 'money')) && !this.#isPlainWord(before, number)) {
        measure = { ...this.#withUnit(measure, before.value, before.start, before.end, before.firstToken, before.endToken), firstToken: before.firstToken, start: before.start, endToken: number.endToken, end: number.end };
        measure = withSign(this.#document, measure, floor);
        const code = this.#isoBehind(number.endToken);
        if (code !== undefined && before.value.currencies !== undefined) {
          measure = { ...measure, sense: code.value, endToken: code.endToken, end: code.end };
        }
      } else if (behind !== undefined) {
        measure = this.#withUnit(measure, this.#moneyIfGreat(behind, number), behind.start, behind.end, behind.firstToken, behind.endToken);
      }
    }
    if (measure.sense?.code === 'deg' && !this.#isBesideAngle(measure)) measure = { ...measure, sense: DEGREE_OF_HEAT };
    if (measure.sense !== undefined && isHeat(measure.sense)) measure = belowZero(this.#document, this.#lexicon, measure, this.#numbers.next(measure.endToken - 1, false), floor);
    const { sense } = measure;
    if (sense !== undefined) {
      measure = this.#scaledBehindUnit(measure);
      measure = this.#halfBehindUnit(measure);
      measure = this.#withParts(measure);
      if (sense.kind === 'money' && !sense.subunit) measure = this.#withSubunit(measure);
      measure = { ...measure, coreStart: measure.start, coreEnd: measure.end };
      return sense.kind === 'multiple' ? this.#multipleTail(measure) : this.#withAge(this.#withRate(measure));
    }
    const noun = countedNoun(this.#document, this.#lexicon, number.endToken, number.linked, this.#takesSingular(number));
    const age = this.#ageWord(measure, noun !== undefined);
    if (age !== undefined) return age;
    if (number.role === 'multiple') return this.#multipleTail(measure);
    if (number.role === 'half' || number.role === 'fraction') return this.#withWhole(measure);
    if (number.article) return measure;
    if (noun !== undefined) {
      measure = {
        ...measure, noun: true, endToken: noun.endToken, end: tokens.end[noun.endToken - 1],
        unitStart: tokens.start[noun.headFirst], unitEnd: tokens.end[noun.endToken - 1], unitFirst: noun.headFirst, unitEndToken: noun.endToken,
      };
    }
    return this.#perNumber(measure);
  }

  /** "$", "EUR" or "euro" right before a number. */
  #unitBefore(number: NumberReading, floor: number): PhraseMatch<UnitSense> | undefined {
    const { tokens, sentenceOfToken } = this.#document;
    const before = number.firstToken - 1;
    if (before < floor || number.start - tokens.end[before] > 1 || sentenceOfToken[before] !== sentenceOfToken[number.firstToken]) return undefined;
    const match = this.#lexicon.units.endingAt(this.#document, before);
    return match !== undefined && match.firstToken >= floor && match.value.kind === 'money' && !match.value.subunit ? match : undefined;
  }

  /** A currency in words before a number is its unit only before digits: "euro 0.1165". */
  #isPlainWord(match: PhraseMatch<UnitSense>, number: NumberReading): boolean {
    const { kind } = this.#document.tokens;
    return kind[match.endToken - 1] === TokenKind.Word && (!number.digits || this.#lexicon.sets.onlyBehind.has(this.#document.lower(match.endToken - 1)));
  }

  /** One thing, and in languages whose plural shows "1,8 enfant par femme" too. */
  #takesSingular({ value }: NumberReading): boolean {
    if (value === undefined) return false;
    const { head, modifiers } = this.#lexicon.data.nouns;
    return (value.n === 1n && value.d === 1n) || (value.d !== 1n && head === 'plural' && modifiers !== '*' && value.n > 0n && isLess(value, whole(2)));
  }

  /** The unit behind a number: next to it, behind a hyphen, or behind a linking word. */
  #unitBehind(number: NumberReading): PhraseMatch<UnitSense> | undefined {
    const { tokens, text } = this.#document;
    const next = this.#numbers.next(number.endToken - 1, false);
    if (next < 0 || tokens.start[next] - tokens.end[next - 1] > 2) return undefined;
    const direct = this.#lexicon.units.startingAt(this.#document, next);
    if (direct !== undefined) return this.#isOfNextNumber(direct) || (!number.digits && this.#isStopWord(direct)) ? undefined : this.#withoutLinker(direct);
    if ('-\u2011'.includes(text[tokens.start[next]]) && tokens.end[next] - tokens.start[next] === 1 && this.#numbers.next(next, false) === next + 1 && tokens.start[next + 1] - tokens.end[next] <= 1) {
      return tokens.start[next] - tokens.end[next - 1] === tokens.start[next + 1] - tokens.end[next] ? this.#unitAt(next + 1) : undefined;
    }
    if (!number.linked && number.role !== 'fraction' && number.role !== 'half') return undefined;
    const linker = this.#lexicon.unitLinkers.startingAt(this.#document, next);
    if (linker === undefined || this.#numbers.next(linker.endToken - 1, false) !== linker.endToken) return undefined;
    return this.#unitAt(linker.endToken);
  }

  /** "38 de ani": the linking word of a name is no part of the unit. */
  #withoutLinker(match: PhraseMatch<UnitSense>): PhraseMatch<UnitSense> {
    const noun = match.firstToken + 1;
    if (noun >= match.endToken || this.#lexicon.unitLinkers.startingAt(this.#document, match.firstToken)?.endToken !== noun) return match;
    return { ...match, firstToken: noun, start: this.#document.tokens.start[noun] };
  }

  /** "uno su tre ha": a short unit that is a word of its own follows digits only. */
  #isStopWord({ firstToken, endToken }: PhraseMatch<UnitSense>): boolean {
    return endToken - firstToken === 1 && this.#lexicon.sets.nounStops.has(this.#document.lower(firstToken)) && this.#document.tokens.end[firstToken] - this.#document.tokens.start[firstToken] <= 2;
  }

  #unitAt(token: number): PhraseMatch<UnitSense> | undefined {
    const unit = this.#lexicon.units.startingAt(this.#document, token);
    return unit === undefined || this.#isOfNextNumber(unit) ? undefined : unit;
  }

  /** A sign right before further digits belongs to them ("$1.2bn-$1.5bn"), and a letter before an apostrophe is no unit. */
  #isOfNextNumber(match: PhraseMatch<UnitSense>): boolean {
    const { text } = this.#document;
    const next = text[match.end] ?? '';
    // "24703 L-202" is a code, "46%-44%" none.
    if (next === '-' && text[match.end - 1] !== '%' && /\d/.test(text[match.end + 1] ?? '')) return true;
    return match.end - match.start === 1 && next === "'" ? true : match.value.kind === 'money' && /\d/.test(next);
  }

  /** Millions of pounds are money, no weight. */
  #moneyIfGreat(match: PhraseMatch<UnitSense>, number: NumberReading): UnitSense {
    if (match.value.kind !== 'measurement' || (number.scale ?? 0) < 6) return match.value;
    return this.#lexicon.currencies.exactly(this.#document.text.slice(match.start, match.end)) ?? match.value;
  }

  #withUnit(measure: Measure, sense: UnitSense, unitStart: number, unitEnd: number, unitFirst: number, unitEndToken: number): Measure {
    return {
      ...measure, sense, unitStart, unitEnd, unitFirst, unitEndToken,
      endToken: Math.max(measure.endToken, unitEndToken), end: Math.max(measure.end, unitEnd),
      value: measure.value === undefined ? undefined : shift(measure.value, sense.shift),
    };
  }

  /** "$4 million USD": a code that settles which dollar it is. */
  #isoBehind(token: number): PhraseMatch<UnitSense> | undefined {
    const next = this.#numbers.next(token - 1, false);
    const match = next < 0 ? undefined : this.#lexicon.units.startingAt(this.#document, next);
    return match !== undefined && match.value.currencies?.length === 1 && !match.value.subunit ? match : undefined;
  }

  /** "75 USD millions" */
  #scaledBehindUnit(measure: Measure): Measure {
    if (measure.sense?.kind !== 'money' || measure.reading.scale !== undefined || measure.value === undefined || measure.reading.unit !== undefined) return measure;
    const next = this.#numbers.next(measure.endToken - 1, false);
    const scale = next < 0 ? undefined : this.#lexicon.words.get(this.#document.lower(next))?.scale;
    if (scale === undefined || scale < 6) return measure;
    return { ...measure, value: shift(measure.value, scale), endToken: next + 1, end: this.#document.tokens.end[next] };
  }

  /** "2 heures et demie" */
  #halfBehindUnit(measure: Measure): Measure {
    if (measure.value === undefined || this.#numbers.next(measure.endToken - 1, false) !== measure.endToken) return measure;
    const half = this.#lexicon.halfAfter.startingAt(this.#document, measure.endToken);
    return half === undefined ? measure : { ...measure, value: add(measure.value, HALF), endToken: half.endToken, end: half.end };
  }

  /** Degrees of an angle have a word for it within reach: "turn left 45 degrees". */
  #isBesideAngle({ firstToken, endToken }: Measure): boolean {
    const { tokens, sentenceOfToken } = this.#document;
    for (let token = Math.max(0, firstToken - ANGLE_REACH); token < Math.min(tokens.count, endToken + ANGLE_REACH); token++) {
      if (sentenceOfToken[token] === sentenceOfToken[firstToken] && this.#lexicon.sets.angles.has(this.#document.lower(token))) return true;
    }
    return false;
  }

  /** "5 feet 11 inches" */
  #withParts(measure: Measure): Measure {
    if (measure.value === undefined || measure.sense === undefined || measure.reading.unit !== undefined && measure.sense.kind !== 'duration') return measure;
    const amount = compoundAmount(this.#document, this.#lexicon, this.#numbers, measure.value, measure.sense.code, measure.endToken);
    return amount === undefined ? measure : { ...measure, value: amount.value, endToken: amount.endToken, end: this.#document.tokens.end[amount.endToken - 1], bareMinutes: amount.bareMinutes };
  }

  /** "3 dollars 50 cents", "15 euros et 15 centimes" */
  #withSubunit(measure: Measure): Measure {
    if (measure.value === undefined || measure.firstToken !== measure.reading.firstToken) return measure;
    let next = this.#numbers.next(measure.endToken - 1, false);
    if (next >= 0 && this.#lexicon.sets.subunitJoiners.has(this.#document.lower(next))) next = this.#numbers.next(next, false);
    const cents = next < 0 ? undefined : this.#numbers.read(next);
    if (cents?.value === undefined || cents.role !== 'cardinal' || !isLess(cents.value, whole(100))) return measure;
    const behind = this.#numbers.next(cents.endToken - 1, false);
    const unit = behind < 0 ? undefined : this.#lexicon.subunits.startingAt(this.#document, behind);
    const endToken = unit?.endToken ?? (this.#isBareCents(cents, behind) ? cents.endToken : 0);
    return endToken === 0 ? measure : { ...measure, value: add(measure.value, shift(cents.value, -2)), endToken, end: this.#document.tokens.end[endToken - 1] };
  }

  /** "5 euros 50": two digits with nothing behind them. */
  #isBareCents(cents: NumberReading, behind: number): boolean {
    if (cents.value === undefined || isLess(cents.value, whole(10)) || cents.value.d !== 1n || cents.yearLike) return false;
    return behind < 0 || (this.#document.tokens.kind[behind] === TokenKind.Punctuation && !'%-–'.includes(this.#document.text[this.#document.tokens.start[behind]]));
  }

  /** "5 € par mois", "30 dollars a month": a unit per time or measure makes a rate. */
  #withRate(measure: Measure): Measure {
    const { kind } = measure.sense as UnitSense;
    if (kind !== 'money' && kind !== 'measurement') return measure;
    const next = this.#numbers.next(measure.endToken - 1, false);
    if (next < 0) return measure;
    const phrase = this.#lexicon.perPhrases.startingAt(this.#document, next);
    if (phrase !== undefined) return this.#isTime(phrase.endToken) ? measure : this.#rated(measure, next, phrase.endToken);
    const per = this.#lexicon.per.startingAt(this.#document, next);
    if (per === undefined) return measure;
    const behind = this.#numbers.next(per.endToken - 1, false);
    const unit = behind < 0 ? undefined : this.#lexicon.units.startingAt(this.#document, behind);
    if (unit === undefined || (unit.value.kind !== 'duration' && unit.value.kind !== 'measurement') || this.#isTime(unit.endToken)) return measure;
    return this.#rated(measure, next, unit.endToken);
  }

  /** "a year earlier", "im Jahr 2020": no tail of a rate. */
  #isTime(token: number): boolean {
    const next = this.#numbers.next(token - 1, false);
    return next >= 0 && (this.#document.tokens.kind[next] === TokenKind.Number || this.#lexicon.sets.notPerBefore.has(this.#document.lower(next)));
  }

  /** A measure with the tail that makes it a rate. */
  #rated(measure: Measure, tailFirst: number, endToken: number): Measure {
    const { tokens } = this.#document;
    const end = tokens.end[endToken - 1];
    const rate = { ...measure, rate: true, endToken, end, tailStart: tokens.start[tailFirst], tailEnd: end };
    return measure.unitStart < measure.reading.start ? rate : { ...rate, unitEnd: Math.max(measure.unitEnd, end), unitEndToken: Math.max(measure.unitEndToken, endToken) };
  }

  /** "half the condos", "un quart de ses effectifs": what a fraction is of names its unit. */
  #withWhole(measure: Measure): Measure {
    const { nounLinkers, determiners } = this.#lexicon.sets;
    let next = this.#numbers.next(measure.endToken - 1, false);
    const linked = next >= 0 && nounLinkers.has(this.#document.lower(next));
    if (linked) next = this.#numbers.next(next, false);
    const determined = next >= 0 && determiners.has(this.#document.lower(next));
    if (determined) next = this.#numbers.next(next, false);
    if (next < 0 || (!linked && !determined)) return measure;
    const noun = countedNoun(this.#document, this.#lexicon, next, false, true);
    return noun === undefined ? measure : { ...measure, whole: true, unitStart: this.#document.tokens.start[noun.headFirst], unitEnd: this.#document.tokens.end[noun.endToken - 1] };
  }

  /** "12 per 100,000 people" */
  #perNumber(measure: Measure): Measure {
    const next = this.#numbers.next(measure.endToken - 1, false);
    const per = next < 0 ? undefined : this.#lexicon.per.startingAt(this.#document, next);
    // "250 der 900 Beschäftigten": an article takes some of them.
    if (per === undefined || this.#lexicon.sets.determiners.has(this.#document.lower(next))) return measure;
    const behind = this.#numbers.next(per.endToken - 1, false);
    const base = behind < 0 ? undefined : this.#numbers.read(behind);
    if (base?.value === undefined || base.role !== 'cardinal' || isLess(base.value, whole(100))) return measure;
    // "250 acções a 3.200 escudos": a price is no number of things.
    if (this.#unitBehind(base)?.value.kind === 'money') return measure;
    const noun = countedNoun(this.#document, this.#lexicon, base.endToken, base.linked, false);
    const endToken = noun?.endToken ?? base.endToken;
    const end = this.#document.tokens.end[endToken - 1];
    return { ...measure, rate: true, endToken, end, unitStart: measure.noun ? measure.unitStart : per.start, unitFirst: measure.noun ? measure.unitFirst : per.firstToken, unitEnd: end, unitEndToken: endToken };
  }

  /** "27-Jährige", "50-letni": an age in one word; "aged 17": one by the word before it. */
  #ageWord(measure: Measure, counts: boolean): Measure | undefined {
    const { value } = measure.reading;
    // "Ha 40 dipendenti": before what a number counts the word tells of no age.
    if (!counts && value !== undefined && value.d === 1n && value.n > (measure.reading.digits ? 0n : 1n) && value.n <= 120n && measure.reading.role === 'cardinal') {
      const aged = this.#lexicon.ageBefore.endingAt(this.#document, measure.firstToken - 1);
      if (aged !== undefined && this.#document.sentenceOfToken[aged.firstToken] === this.#document.sentenceOfToken[measure.firstToken]) {
        return { ...measure, age: true, firstToken: aged.firstToken, start: aged.start };
      }
    }
    const next = this.#numbers.next(measure.reading.endToken - 1);
    if (next < 0 || !this.#lexicon.sets.ageWords.has(this.#document.lower(next))) return undefined;
    const { tokens } = this.#document;
    const years: UnitSense = { kind: 'duration', code: 'a', ucum: 'a', shift: 0, subunit: false };
    const lasts = isLasting(this.#document, this.#lexicon, next);
    return { ...measure, age: !lasts, ...(lasts ? { sense: years } : {}), endToken: next + 1, end: tokens.end[next], coreEnd: tokens.end[next], unitStart: tokens.start[next], unitEnd: tokens.end[next], unitFirst: next, unitEndToken: next + 1 };
  }

  /** "34-year-old", "34 years old": the word of age belongs to it. */
  #withAge(measure: Measure): Measure {
    if (measure.sense?.kind !== 'duration') return measure;
    const { tokens, text } = this.#document;
    const next = this.#numbers.next(measure.endToken - 1, false);
    const at = next >= 0 && text[tokens.start[next]] === '-' && tokens.start[next] === measure.end ? next + 1 : next;
    const old = at < 0 ? undefined : this.#lexicon.ageAfter.startingAt(this.#document, at);
    return old === undefined ? measure : { ...measure, age: true, endToken: old.endToken, end: old.end, coreEnd: old.end };
  }

  /** "trois fois plus": the word of comparison belongs to the multiple. */
  #multipleTail(measure: Measure): Measure {
    const next = this.#numbers.next(measure.endToken - 1, false);
    const tail = next < 0 ? undefined : this.#lexicon.multipleAfter.startingAt(this.#document, next);
    return tail === undefined ? measure : { ...measure, endToken: tail.endToken, end: tail.end };
  }
}
