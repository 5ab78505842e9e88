/** What the locale data of Node tells of a language, for the first tables of its pack. */
export interface KnownWords {
  /** Name in English, or the code itself. */
  readonly name: string;
  readonly months: Readonly<Record<string, number>>;
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly decimalSeparator: ',' | '.';
  readonly numericOrder: 'dmy' | 'mdy' | 'ymd';
  /** Capitals inside a sentence: "März", "Tuesday". */
  readonly capitalised: boolean;
}

/** Reads them; nothing but the name where Node does not know the language. */
export function knownWords(code: string): KnownWords {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code;
  if (Intl.DateTimeFormat.supportedLocalesOf(code).length === 0) return { name, months: {}, weekdays: {}, decimalSeparator: ',', numericOrder: 'dmy', capitalised: false };
  const words = (count: number, options: Intl.DateTimeFormatOptions, kind: 'month' | 'weekday', dateOf: (i: number) => Date): string[] =>
    Array.from({ length: count }, (_, i) => new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).formatToParts(dateOf(i)).find(({ type }) => type === kind)?.value ?? '');
  // With a day beside it a month has the case that articles write.
  const months = words(12, { day: 'numeric', month: 'long' }, 'month', (i) => new Date(Date.UTC(2024, i, 15)));
  const alone = words(12, { month: 'long' }, 'month', (i) => new Date(Date.UTC(2024, i, 15)));
  const weekdays = words(7, { weekday: 'long' }, 'weekday', (i) => new Date(Date.UTC(2024, 0, 1 + i)));
  const order = new Intl.DateTimeFormat(code, { dateStyle: 'short' }).formatToParts(new Date(Date.UTC(2024, 4, 6))).flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type[0]] : [])).join('');
  const separator = new Intl.NumberFormat(code).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return {
    name,
    months: numbered([...months, ...alone], 12),
    weekdays: numbered(weekdays, 7),
    decimalSeparator: separator === '.' ? '.' : ',',
    numericOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    capitalised: weekdays.every((word) => word !== word.toLowerCase()),
  };
}

/** Words in lower case with their number; digits and signs are no words. */
function numbered(words: readonly string[], count: number): Record<string, number> {
  return Object.fromEntries(words.map((word, i): [string, number] => [word.toLowerCase().replace(/\.$/, ''), (i % count) + 1]).filter(([word]) => /^\p{L}+$/u.test(word)));
}
