/** What quantities and claims need to know of a language. Words are lower-case. */
export interface NumberData {
  /** "," or "." between the whole part and the decimals. */
  readonly decimalSeparator: ',' | '.';
}
