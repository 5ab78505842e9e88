/** A number or mark that a reader found: how many tokens it takes and what it says. */
export interface Reading {
  readonly length: number;
  /** Absent where the number is vague. */
  readonly value?: number;
  /** Minutes of a clock time. */
  readonly minute?: number;
  /** "Z" or "+02:00" of a clock time. */
  readonly zone?: string;
  /** Parts of a numeric date. */
  readonly month?: number;
  readonly day?: number;
}
