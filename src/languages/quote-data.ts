/** What the quote room needs to know of a language. Words are lower-case. */
export interface QuoteData {
  /** Lemmas of reporting verbs with every inflected form. */
  readonly reportingVerbs: Readonly<Record<string, readonly string[]>>;
}
