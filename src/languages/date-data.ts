/** What calendar expressions need to know of a language. Words are lower-case. */
export interface DateData {
  /** Month words, full and short, with their number 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
}
