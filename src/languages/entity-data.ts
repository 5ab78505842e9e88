/** What the entity room needs to know of a language. Words are lower-case unless a field says otherwise. */
export interface EntityData {
  /** Titles before a person's name: "m", "mme", "dr", "président". */
  readonly personTitles: readonly string[];
  /** Functions a person holds: "pdg", "ministre des finances", "chief executive". */
  readonly roles: readonly string[];
}
