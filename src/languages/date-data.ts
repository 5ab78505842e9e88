/** Stretches of the calendar that words name. */
export type CalendarUnit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/**
 * How the ISO value of a match is computed from its captured parts.
 * `date`: weekday, day, month, year, season as given; `clock`: a time of day; `day`: days from the
 * reference ("hier"); `ago`, `ahead`: an amount of units from the reference; `last`, `next`, `this`:
 * a unit, weekday, month or season beside the reference; `ordinal`: the nth unit of a year;
 * `decade`: the ten years from a number; `within`: the same time as the date inside ("end of May");
 * `range`: from the first to the second date; `open`: relative to another moment of the text
 * ("la veille"), so no ISO value; `none`: words that look like a date and are none ("the last day of").
 */
export type DateAction =
  | 'date' | 'clock' | 'day' | 'ago' | 'ahead' | 'last' | 'next' | 'this' | 'ordinal' | 'decade' | 'within' | 'range' | 'open' | 'none';

/**
 * An action with the words that trigger it. Parts are separated by blanks:
 * `mot`, `un|deux` are words (hyphens and other marks are words of their own), `<class>` is one of
 * the word classes below or a built-in class, `[mot|mot]` must stand there but is outside the span,
 * and `?` behind a part makes it optional.
 * `<unit=week|month>` takes these values of the class alone, `<unit=fjol>` this word.
 *
 * Built-in classes: `<day>` 1 to 31, `<year>` four digits, `<year2>` two digits, `<lateYear2>` those from 60 on, `<amount>` a number
 * of any size with approximators, `<ordinal>`, `<roman>`, `<clock>` ("18:00", "18h30"), `<dotted>` ("18.30"), `<zoned>` ("7 h 15 UTC"), `<hour>` 0 to 24,
 * `<half>` ("et demi"), `<decades>` ("1990s", "nineties"), `<decade>` (the bare number, "soixante"), `<date>` any date that the other patterns find,
 * `<numeric>` ("20.03.2024", "20/03/2024", "2024-03-20").
 */
export type DatePattern = readonly [action: DateAction, pattern: string];

/** Words that tell a clause of the future. */
export interface FutureData {
  /** Auxiliaries: "will", "wird". */
  readonly words: readonly string[];
  /** Endings of verbs in the future where they have some; empty where the auxiliary tells. */
  readonly endings?: readonly string[];
  /** Words with such an ending that are no verbs in the future: "opéra". */
  readonly others?: readonly string[];
  /** Whether the verb stands right behind a date that opens the sentence. */
  readonly verbSecond?: boolean;
  /** Words that open another clause: "que"; verbs of speech. */
  readonly clauseWords?: readonly string[];
}

/** What calendar expressions need to know of a language. Words are lower-case; phrases are written with blanks between tokens. */
export interface DateData {
  /** Month words, full and short, with their number 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday words, Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Parts of a day written in one word behind a weekday: "abend" in "Dienstagabend". */
  readonly weekdayEndings: readonly string[];
  /** Words that put a weekday of their clause ahead; without them it is the last one. */
  readonly future?: FutureData;
  readonly units: Readonly<Record<string, CalendarUnit>>;
  /** Forms of `units` that are more than one, so that "last weeks" is no certain week. */
  readonly pluralUnits?: readonly string[];
  /** Short names of quarters: "q1". */
  readonly quarters: Readonly<Record<string, number>>;
  /** Seasons with their first month in the northern half of the world. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Parts of a day: "matin", "evening". */
  readonly parts: readonly string[];
  /** Parts of a day behind an hour, with the first hour that they set behind noon: "tarde" from 1, "noche" from 6. */
  readonly laterParts?: Readonly<Record<string, number>>;
  /** Days counted from the reference: "hier" is -1. */
  readonly days: Readonly<Record<string, number>>;
  /** Parts of a longer time: "début", "end". */
  readonly edges: readonly string[];
  /** Words that are decades by themselves: "nineties" is 90. */
  readonly decades: Readonly<Record<string, number>>;
  /** Letters behind the digits of a decade: "s" in "1990s". */
  readonly decadeSuffixes: readonly string[];
  /** Small numbers as words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Letters between unit and tens of a number in one word: "und" in "fünfundzwanzig". */
  readonly numberJoiners?: readonly string[];
  /** Words that add a half to an amount, before its unit or behind it: "and a half", "et demi". */
  readonly halves?: readonly string[];
  /** Words for an unknown number: "plusieurs". */
  readonly vague: readonly string[];
  /** Powers of ten behind a number: "milliards". */
  readonly scales: Readonly<Record<string, number>>;
  /** Words before an amount that belong to it: "environ". */
  readonly approximators: readonly string[];
  /** Words between two amounts of one range: "à", "or". */
  readonly amountConnectors: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** Letters behind the digits of an ordinal: "er", "th". */
  readonly ordinalSuffixes: readonly string[];
  /** Letters or words behind an hour: "h", "pm", with the hours to add. */
  readonly hourMarks: Readonly<Record<string, number>>;
  /** Order of numeric dates. */
  readonly numericOrder: 'dmy' | 'mdy';
  /** Words before a four-digit number that make it a year: "en", "since". */
  readonly yearCues: readonly string[];
  /** Words that may follow a year without making it a count: "et", "the". */
  readonly yearFollowers: readonly string[];
  /** Words of the tables above that mean something else when they stand alone: "may", "mars". */
  readonly ambiguous: readonly string[];
  /** Whether month and weekday names are written with a capital letter. */
  readonly capitalised: boolean;
  /** True where a year needs no preposition, even behind a name: "Upproret i Iran 2009 var stort", "die Bilanz 2015". */
  readonly bareYears?: boolean;
  readonly patterns: readonly DatePattern[];
}
