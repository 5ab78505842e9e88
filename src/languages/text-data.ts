/** What the text layer needs to know of a language. All words are lower-case. */
export interface TextData {
  /** Words that take a full stop without ending a sentence, without that stop: "m", "dr", "av". */
  readonly abbreviations: readonly string[];
  /** Elided words that stand before an apostrophe as tokens of their own, without it: "l", "qu". */
  readonly elisions: readonly string[];
  /** Endings behind an apostrophe that are tokens of their own, without it: "s". */
  readonly clitics: readonly string[];
  /** True where a number with a full stop is an ordinal: "3. Oktober". */
  readonly ordinalStop: boolean;
}
