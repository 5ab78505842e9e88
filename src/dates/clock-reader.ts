import type { Document } from '../text/document.ts';
import { charClass, CharClass } from '../text/characters.ts';
import { TIME_ZONES } from '../text/time-zones.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { digitsValue, leadingDigits, touches } from './digits.ts';
import type { Reading } from './reading.ts';

/** Reads the phrases of a word class at a token. */
type PhraseReader = (className: string, token: number, limit: number) => readonly Reading[];

/** Reads clock times in digits. */
export class ClockReader {
  readonly #document: Document;
  readonly #hourMarks: Readonly<Record<string, number>>;
  readonly #units: Readonly<Record<string, string>>;
  readonly #phrases: PhraseReader;

  constructor(document: Document, hourMarks: Readonly<Record<string, number>>, units: Readonly<Record<string, string>>, phrases: PhraseReader) {
    this.#document = document;
    this.#hourMarks = hourMarks;
    this.#units = units;
    this.#phrases = phrases;
  }

  /** "18:00", "18:00 UTC-5", "7.30 pm", "18h30", "18 h", "7pm". */
  read(token: number, limit: number, dotted: boolean): Reading[] {
    const { tokens } = this.#document;
    const word = this.#document.lower(token);
    const kind = tokens.kind[token];
    const hourDigits = leadingDigits(word);
    if (hourDigits === 0 || hourDigits > 2) return [];
    const hour = digitsValue(word.slice(0, hourDigits));
    if (hour > 24) return [];
    if (kind === TokenKind.Alphanumeric) return this.#gluedClock(word, hourDigits, hour);
    if (kind !== TokenKind.Number) return [];
    let at = token + 1;
    let minute: number | undefined;
    let inner = hourDigits;
    if (word.length === hourDigits && at + 1 < limit && this.#document.lower(at) === ':' && touches(this.#document, token, at) && touches(this.#document, at, at + 1)) {
      const minutes = this.#document.lower(at + 1);
      const digits = leadingDigits(minutes);
      if (digits !== 2) return [];
      minute = digitsValue(minutes.slice(0, 2));
      if (minutes.length > 2) {
        const added = this.#hourMark(minutes.slice(2));
        return added === undefined || minute > 59 ? [] : [{ length: 3, value: withHalf(hour, added), minute }];
      }
      at += 2;
    } else if (word.length === hourDigits + 3 && (word[hourDigits] === '.' || word[hourDigits] === ':')) {
      minute = digitsValue(word.slice(hourDigits + 1));
      inner = word.length;
    }
    // "3,000 hours"
    if (minute === undefined && word.length !== hourDigits) return [];
    if (minute !== undefined && minute > 59) return [];
    const mark = at < limit ? this.#markPhrase(at, limit) : undefined;
    const zoned = mark === undefined && minute === undefined ? this.#zone(at, limit) : undefined;
    // A point between two numbers makes a time only before a mark of the hour or a time zone, or behind words for a time.
    if (mark === undefined && zoned === undefined && (minute === undefined || (inner > hourDigits && !dotted))) return [];
    // "en moins de 24 heures": how long, not when.
    if (mark !== undefined && minute === undefined && this.#lasts(this.#document.lower(at), hour)) return [];
    if (mark !== undefined) at += mark.length;
    if (mark !== undefined && minute === undefined && at < limit && tokens.kind[at] === TokenKind.Number && this.#document.word(at).length === 2) {
      minute = digitsValue(this.#document.word(at));
      if (minute > 59) minute = undefined;
      else at++;
    }
    const zone = this.#zone(at, limit);
    const value = withHalf(hour, mark?.value ?? 0);
    return [{ length: at + (zone?.length ?? 0) - token, value, minute: minute ?? 0, ...(zone !== undefined && { zone: zone.zone }) }];
  }

  #gluedClock(word: string, hourDigits: number, hour: number): Reading[] {
    let end = hourDigits;
    while (end < word.length && charClass(word.charCodeAt(end)) !== CharClass.Digit) end++;
    const minutes = word.slice(end, end + 2);
    // "8.30am" has its minutes before the mark.
    if ((word[hourDigits] === '.' || word[hourDigits] === ':') && end === hourDigits + 1 && leadingDigits(minutes) === 2 && digitsValue(minutes) <= 59) {
      const shift = this.#hourMark(word.slice(end + 2));
      return shift === undefined ? [] : [{ length: 1, value: withHalf(hour, shift), minute: digitsValue(minutes) }];
    }
    const added = this.#hourMark(word.slice(hourDigits, end));
    if (added === undefined) return [];
    // "11h40m": minutes may have their own mark.
    const rest = word.length === end + 3 && word[end + 2] === 'm' && word[hourDigits] === 'h' ? word.slice(end, end + 2) : word.slice(end);
    if (rest !== '' && (rest.length !== 2 || leadingDigits(rest) !== 2 || digitsValue(rest) > 59)) return [];
    return [{ length: 1, value: withHalf(hour, added), minute: rest === '' ? 0 : digitsValue(rest) }];
  }

  /** True where a mark that is a unit too tells a span of hours: a whole day. */
  #lasts(mark: string, hour: number): boolean {
    return hour === 24 && this.#units[mark] === 'hour';
  }

  #hourMark(word: string): number | undefined {
    return Object.hasOwn(this.#hourMarks, word) ? this.#hourMarks[word] : undefined;
  }

  #markPhrase(token: number, limit: number): Reading | undefined {
    return this.#phrases('hourMark', token, limit)[0];
  }

  /** "UTC", "GMT", "UTC-5", "UTC+02:00", "CET" */
  #zone(token: number, limit: number): { length: number; zone: string } | undefined {
    if (token >= limit) return undefined;
    const word = this.#document.lower(token);
    if (word !== 'utc' && word !== 'gmt') {
      const zone = TIME_ZONES.get(this.#document.word(token));
      return zone === undefined ? undefined : { length: 1, zone };
    }
    const sign = token + 2 < limit + 1 && touches(this.#document, token, token + 1) ? this.#document.lower(token + 1) : '';
    if ((sign !== '-' && sign !== '+' && sign !== '−') || token + 2 >= limit) return { length: 1, zone: 'Z' };
    const hours = digitsValue(this.#document.word(token + 2));
    if (!(hours <= 14)) return { length: 1, zone: 'Z' };
    return { length: 3, zone: `${sign === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:00` };
  }
}

function withHalf(hour: number, added: number): number {
  if (added === 12) return hour < 12 ? hour + 12 : hour;
  return added === -12 && hour === 12 ? 0 : hour;
}
