import type { NumberWords } from '../languages/number-data.ts';
import { add, HALF, multiply, shift, whole, type Rational } from './rational.ts';
import type { WordEntry } from './lexicon.ts';

/** The kind of the part added last: units, tens, hundreds, scale, or none yet. */
type Place = '' | 'u' | 't' | 'h' | 's';

interface Term {
  readonly value: Rational;
  readonly scale: number;
}

interface State {
  readonly terms: readonly Term[];
  readonly group: Rational | undefined;
  readonly room: number;
  readonly last: Place;
  readonly joined: boolean;
  /** True if the part added last was ten. */
  readonly ten: boolean;
  readonly ordinal: boolean;
  readonly parts: number;
}

const EMPTY: State = { terms: [], group: undefined, room: 1000, last: '', joined: false, ten: false, ordinal: false, parts: 0 };

/**
 * Adds up the parts of a number in words, most significant first, as nearly every language says
 * them: units fit into tens, tens into hundreds, a group into a scale, smaller scales behind
 * greater ones. A scale behind a smaller one multiplies all that is smaller ("mil millones",
 * "trois cent mille milliards"). A part that does not fit ends the number.
 */
export class NumberBuilder {
  readonly #words: NumberWords;
  #state: State = EMPTY;

  constructor(words: NumberWords, start?: Rational) {
    this.#words = words;
    // Digits take no further units or tens, only hundreds and scales.
    if (start !== undefined) this.#state = { ...EMPTY, group: start, room: 0, last: 'u', parts: 1 };
  }

  get isEmpty(): boolean {
    return this.#state.parts === 0;
  }

  get isOrdinal(): boolean {
    return this.#state.ordinal;
  }

  get parts(): number {
    return this.#state.parts;
  }

  /** True if a fraction may be added behind a joiner: "two million and three fifths", not "cincuenta y dos". */
  get takesFraction(): boolean {
    return this.#state.last === 's' || !this.#words.joinAfter.includes('t');
  }

  /** True if the part added last was tens or teens that units may follow. */
  get endsInTens(): boolean {
    return this.#state.last === 't';
  }

  /** True if the part added last was tens or hundreds that units may follow. */
  get takesUnits(): boolean {
    return this.#state.last === 't' || this.#state.last === 'h';
  }

  /** True if the part added last was less than ten. */
  get endsInUnits(): boolean {
    return this.#state.last === 'u';
  }

  /** Exponent of the last scale, if that was the last part. */
  get trailingScale(): number | undefined {
    return this.#state.last === 's' ? this.#state.terms[this.#state.terms.length - 1].scale : undefined;
  }

  get value(): Rational {
    return this.#state.terms.reduce((sum, term) => add(sum, term.value), this.#state.group ?? whole(0));
  }

  /** True if a word such as "and" may stand behind the part added last. */
  get mayJoin(): boolean {
    const { last, joined, ordinal } = this.#state;
    if (joined || ordinal || last === '') return false;
    return this.#words.joinAfter.includes(last) || (this.#words.unitsFirst && last === 'u');
  }

  /** True if a following group may start a new part behind a scale ("3 millones 200 mil"). */
  get mayStartGroup(): boolean {
    return this.#state.last === 's' && !this.#state.ordinal;
  }

  save(): State {
    return this.#state;
  }

  restore(state: State): void {
    this.#state = state;
  }

  /** Adds one part; false, and nothing changed, if it does not fit. */
  add(entry: WordEntry): boolean {
    if (this.#state.ordinal) return this.#words.ordinalChains !== 'last' && entry.ordinal !== undefined && this.#addOrdinal(entry.ordinal);
    if (entry.glue === true || (entry.joiner === true && entry.cardinal === undefined)) return this.join();
    if (entry.score === true && this.#addScore()) return true;
    if (entry.cardinal !== undefined && this.#addCardinal(entry.cardinal)) return true;
    if (entry.hundred === true && this.#addHundred()) return true;
    if (entry.scale !== undefined && this.#addScale(entry.scale)) return true;
    if (entry.mixed !== undefined && this.#addMixed(entry.mixed)) return true;
    if (entry.halfEnding === true) return this.#addHalf();
    return entry.ordinal !== undefined && (entry.lone !== true || this.isEmpty) && this.#addOrdinal(entry.ordinal);
  }

  /** Adds the parts of one word; false, and nothing changed, if one of them does not fit. */
  addAll(parts: readonly WordEntry[]): boolean {
    const before = this.save();
    if (parts.length > 0 && parts.every((part) => this.add(part))) return true;
    this.restore(before);
    return false;
  }

  /** Notes a joining word; false where none may stand. */
  join(): boolean {
    if (!this.mayJoin) return false;
    this.#state = { ...this.#state, joined: true };
    return true;
  }

  /** Adds digits below a hundred behind a hundred: "3 hundred and 21". */
  addDigits(value: number): boolean {
    return this.#state.last === 'h' && this.#addCardinal(value);
  }

  /** Adds digits as the group of a scale that follows. */
  addGroup(value: Rational): boolean {
    if (!this.mayStartGroup) return false;
    this.#state = { ...this.#state, group: value, room: 0, last: 'u', joined: false, parts: this.#state.parts + 1 };
    return true;
  }

  /** Adds a fraction of the last scale, or of one: "2 millions et demi", "trois et demi". */
  addFraction(fraction: Rational): void {
    const { terms, group, last } = this.#state;
    if (last === 's') {
      const scale = terms[terms.length - 1].scale;
      this.#state = { ...this.#state, terms: [...terms, { value: shift(fraction, scale), scale }] };
    } else {
      this.#state = { ...this.#state, group: add(group ?? whole(0), fraction), room: 0 };
    }
  }

  /** Adds a fraction of a scale of its own: "un milliard et demi million". */
  addScaledFraction(fraction: Rational, scale: number): void {
    this.#state = { ...this.#state, terms: [...this.#state.terms, { value: shift(fraction, scale), scale }] };
  }

  /** Multiplies the whole number by a collective: "deux douzaines", "two dozen". */
  multiplyBy(factor: Rational): void {
    this.#state = { ...this.#state, terms: [], group: multiply(this.value, factor), room: 0, last: 'u', parts: this.#state.parts + 1 };
  }

  #addCardinal(value: number): boolean {
    const { group, room, last, joined } = this.#state;
    if (value === 0 && !this.isEmpty) return false;
    const unitsFirst = this.#words.unitsFirst && joined && last === 'u' && value >= 20 && value < 100 && value % 10 === 0;
    // In languages that say units first, "hundert und drei" goes on but "zwei und drei" does not.
    const teen = this.#state.ten && value < 10 && (this.#words.behindTen.includes(value) || this.#state.ordinal);
    if (group !== undefined && !unitsFirst && !teen && value >= room) return false;
    if (joined && last === 'u' && !unitsFirst) return false;
    const next = roomBehind(value, this.#words.vigesimal);
    this.#set(this.#state.terms, group === undefined ? whole(value) : add(group, whole(value)), unitsFirst || value === 0 ? 0 : next, value >= 100 ? 'h' : next > 1 ? 't' : 'u', value === 10);
    return true;
  }

  /** "quatre-vingt": four, alone or behind a hundred, becomes eighty. */
  #addScore(): boolean {
    const { group, last, joined } = this.#state;
    if (group === undefined || last !== 'u' || joined || group.d !== 1n || group.n % 100n !== 4n) return false;
    this.#set(this.#state.terms, add(group, whole(76)), 20, 't');
    return true;
  }

  #addHundred(): boolean {
    const { group, last } = this.#state;
    if (group === undefined) {
      this.#set(this.#state.terms, whole(100), 100, 'h');
      return true;
    }
    // Only digits may stand for a hundred hundreds or whole tens of them: "322 hundred", but no "sixty hundred".
    const isDigits = this.#state.parts === 1 && this.#state.room === 0;
    if (!isDigits && (last === 'h' || group.n <= 0n || group.n >= 100n * group.d || (group.d === 1n && group.n % 10n === 0n))) return false;
    this.#set(this.#state.terms, multiply(group, whole(100)), 100, 'h');
    return true;
  }

  #addScale(scale: number): boolean {
    const { terms, group } = this.#state;
    let kept = terms.length;
    while (kept > 0 && terms[kept - 1].scale < scale) kept--;
    if (kept > 0 && terms[kept - 1].scale === scale) return false;
    const smaller = terms.slice(kept);
    if (group === undefined && smaller.length === 0 && terms.length > 0 && !this.#words.bareScales.includes(scale)) return false;
    if (group !== undefined && group.n === 0n) return false;
    const factor = group === undefined && smaller.length === 0 ? whole(1) : smaller.reduce((sum, term) => add(sum, term.value), group ?? whole(0));
    this.#set([...terms.slice(0, kept), { value: shift(factor, scale), scale }], undefined, 1000, 's');
    return true;
  }

  #addMixed(value: Rational): boolean {
    if (this.#state.group !== undefined) return false;
    this.#set(this.#state.terms, value, 0, 'u');
    return true;
  }

  #addHalf(): boolean {
    const { group, room } = this.#state;
    if (group === undefined || room === 0) return false;
    this.#set(this.#state.terms, add(group, HALF), 0, 'u');
    return true;
  }

  #addOrdinal(value: number): boolean {
    // "vinte quintos" is a fraction where only "vigésimo quinto" is the ordinal.
    if (this.#words.ordinalChains === 'all' && !this.#state.ordinal && !this.isEmpty && value < 1000) return false;
    const added = value === 20 && this.#addScore() ? true : value === 100 ? this.#addHundred() : value >= 1000 ? this.#addScale(Math.round(Math.log10(value))) : this.#addCardinal(value);
    if (added) this.#state = { ...this.#state, ordinal: true };
    return added;
  }

  /** The state behind one more part. */
  #set(terms: readonly Term[], group: Rational | undefined, room: number, last: Place, ten = false): void {
    this.#state = { terms, group, room, last, joined: false, ten, ordinal: this.#state.ordinal, parts: this.#state.parts + 1 };
  }
}

/** What may still be added behind a part: less than ten behind tens, less than 100 behind hundreds. */
function roomBehind(value: number, vigesimal: readonly number[]): number {
  if (value >= 100) return value % 100 === 0 ? 100 : 1;
  if (value < 20 || value % 10 !== 0) return 1;
  return vigesimal.includes(value) ? 20 : 10;
}
