/** What the text layer needs to know of a language. All words are lower-case. */
export interface TextData {
  /** Words that take a full stop and never end a sentence, without that stop: "m", "dr", "av". */
  readonly abbreviations: readonly string[];
  /** Abbreviations that end a sentence only if a usual opener follows: "etc", "inc", "a.m". */
  readonly closingAbbreviations: readonly string[];
  /** Abbreviations, mostly of units, that usually end the sentence when a capital follows: "kr", "proc". */
  readonly endingAbbreviations: readonly string[];
  /** Words that often open a sentence and hardly ever follow an abbreviation as part of a name: "the", "le", "mais". */
  readonly sentenceOpeners: readonly string[];
  /** Elided words that stand before an apostrophe as tokens of their own, without it: "l", "qu". */
  readonly elisions: readonly string[];
  /** Endings behind an apostrophe that are tokens of their own, without it: "s". */
  readonly clitics: readonly string[];
  /** The same, but only behind a capitalised word: Dutch "Obama's" is split, "auto's" is not. */
  readonly nameClitics: readonly string[];
  /** True where a number with a full stop is an ordinal: "3. Oktober". */
  readonly ordinalStop: boolean;
  /** True where nouns have a capital, so that any ordinal may stand before one: "70. Geburtstag". */
  readonly capitalNouns?: boolean;
}

/** For languages without a pack: sentences are still split by marks and line breaks. */
export const anyLanguage: TextData = {
  abbreviations: [],
  closingAbbreviations: [],
  endingAbbreviations: [],
  sentenceOpeners: [],
  elisions: [],
  clitics: [],
  nameClitics: [],
  ordinalStop: false,
};
