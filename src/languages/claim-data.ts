/** What claim assembly needs to know of a language beside its numbers. Words are lower-case. */
export interface ClaimData {
  /** Words that say a value went up: "hausse", "progressé", "rose". */
  readonly up: readonly string[];
  /** Words that say a value went down: "baisse", "chuté", "fell". */
  readonly down: readonly string[];
}
