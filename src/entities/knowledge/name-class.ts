/** What a listed name can be; one bit each, a name may have several. */
export const NameClass = {
  GivenMale: 1 << 0,
  GivenFemale: 1 << 1,
  Company: 1 << 2,
  /** A business or product name that is often an ordinary word too, or a shortened company name. */
  Brand: 1 << 3,
  Media: 1 << 4,
  /** International and national bodies and their acronyms. */
  Body: 1 << 5,
  Party: 1 << 6,
  Club: 1 << 7,
  Country: 1 << 8,
  /** States, provinces, continents, islands, seas, rivers and mountains. */
  Region: 1 << 9,
  City: 1 << 10,
  Model: 1 << 11,
  Chip: 1 << 12,
  Product: 1 << 13,
  Event: 1 << 14,
  LegalForm: 1 << 15,
  /** Functions of persons, in the language of the text. */
  Role: 1 << 16,
  /** "Mme", "Dr", "Sir", in the language of the text. */
  Honorific: 1 << 17,
  /** Inhabitants and adjectives of countries, in the language of the text. */
  Nationality: 1 << 18,
  /** Months and days of the week, in the language of the text. */
  Calendar: 1 << 19,
  /** Articles, pronouns, prepositions and other frequent small words of the language of the text. */
  FunctionWord: 1 << 20,
  /** A model family whose name is also a word, a person or a place. */
  Ambiguous: 1 << 21,
  /** A name of one word that running text has in lower case too: "Target", "Nice". The tagger does not see this class. */
  CommonWord: 1 << 22,
} as const;

/** Any given name. */
export const GIVEN_NAME = NameClass.GivenMale | NameClass.GivenFemale;

/** Any place. */
export const PLACE_NAME = NameClass.Country | NameClass.Region | NameClass.City;

/** Number of class bits; above them a table value holds the length of the longest phrase that starts with the word. */
export const CLASS_BITS = 24;

/** Mask of the class bits of a table value. */
export const CLASS_MASK = (1 << CLASS_BITS) - 1;
