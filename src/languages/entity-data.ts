/** Types that a noun beside a name tells. */
export type NamedKind = 'company' | 'organization' | 'place' | 'product' | 'event' | 'work';

/** Types that a noun at the head of a name tells. */
export type HeadedKind = Exclude<NamedKind, 'product'>;

/** What the entity room needs to know of a language. Words are lower-case unless a field says otherwise. */
export interface EntityData {
  /** Titles before a person's name, without their full stop: "m", "mme", "dr". */
  readonly personTitles: readonly string[];
  /** Titles of women and of men only, among `personTitles`. */
  readonly femaleTitles: readonly string[];
  readonly maleTitles: readonly string[];
  /** Articles and possessives before a role: "le", "son", "the". */
  readonly articles: readonly string[];
  /** Articles of the plural, where inhabitants are written with a capital ("les Parisiens"); empty elsewhere. */
  readonly pluralArticles: readonly string[];
  /** Endings that the nouns of `kinds` take in the plural or with their article ("rederiet") and that leave the noun as it is; empty where such forms are listed. */
  readonly pluralEndings: readonly string[];
  /** Words that end a role: verbs, relative pronouns, days. */
  readonly roleStops: readonly string[];
  /** Words between a model and its maker: "par", "by". */
  readonly makerWords: readonly string[];
  /** First words of functions that a person holds: "pdg", "ministre", "porte-parole", "chief". */
  readonly roles: readonly string[];
  /** Functions named after what their holder is in charge of, which is then no body: "ministre de l'Économie". */
  readonly portfolioRoles: readonly string[];
  /** Words that may join the parts of a role: "de", "des", "et", "of". */
  readonly roleConnectors: readonly string[];
  /** Words that may stand between the capitalised words of a name: "de", "du", "la", "of". */
  readonly connectors: readonly string[];
  /** Words that join two things, each with a name of its own: "et", "ou", "and". */
  readonly joiners: readonly string[];
  /** Endings of adjectives that go on in lower case in the name of a body ("Cour suprême"); empty where such names are capitalised. */
  readonly adjectiveEndings: readonly string[];
  /** Endings of verbs that a genitive may lead to as it leads to nouns: "demande au Conseil de proposer"; empty where `adjectiveEndings` is. */
  readonly infinitiveEndings: readonly string[];
  /** Genitives that hold no article, so that a noun behind them belongs to the one before: "de" in "Conseil de rédaction"; empty where `adjectiveEndings` is. */
  readonly bareGenitives: readonly string[];
  /** Connectors that join whatever stands before: "of" in "House of Commons". */
  readonly freeConnectors: readonly string[];
  /** Nouns that open the name of a body in lower case too: "tribunal de Nantes". */
  readonly lowerHeads: readonly string[];
  /** Nouns that tell what a body is and are no part of the name right behind them: "association", "ONG". */
  readonly apartKinds: readonly string[];
  /** Nouns that close the name of a body: "university", "party", "ministerium". */
  readonly organizationTails: readonly string[];
  /** Nouns that open or close the name of a business or stand before it: "groupe", "banque", "airline". */
  readonly companyWords: readonly string[];
  /** Nouns that are part of a place's name: "rue", "lac", "aéroport", "river". */
  readonly placeHeads: readonly string[];
  /** Nouns that open the full name of a country: "république", "republic", "reino". */
  readonly stateHeads: readonly string[];
  /** Nouns right before a name that tell what is named, by its type: "société", "ville", "newspaper". */
  readonly kinds: Readonly<Record<NamedKind, readonly string[]>>;
  /** Capitalised nouns that head a name of several words and tell its type: "University" in "University of Tampa". */
  readonly headKinds: Readonly<Record<HeadedKind, readonly string[]>>;
  /** Last parts of compounds that end like a noun of `kinds` and tell of none: "Beispiel" of no "Spiel". */
  readonly falseCompounds: readonly string[];
  /** True where nouns are written in one word, so that "Softwarefirma" ends with a word of `kinds`. */
  readonly compounds: boolean;
  /** True where every noun has a capital, so that a capital tells little: German. */
  readonly capitalNouns: boolean;
  /** True where such a noun may stand behind the name too: "the Halcyon probe". */
  readonly kindsFollow: boolean;
  /** Prepositions that stand before places far more often than before persons: "in", "em". */
  readonly placePrepositions: readonly string[];
  /** Those of them that stand before the person too whom something is given or said to: "a Luciano". */
  readonly personPrepositions: readonly string[];
  /** Words that make a name the owner or the place of a noun, articles included: "de", "du", "of". */
  readonly genitives: readonly string[];
  /** What only a business has: "actions", "PDG", "shares". */
  readonly ownerWords: readonly string[];
  /** Those and others that even what looks like a person's full name has only as a business: "le PDG de Marchal Vidal". */
  readonly officerWords: readonly string[];
  /** Relative pronouns that no person has: "which". */
  readonly thingRelatives: readonly string[];
  /** Offices that are of a town or region: "alcalde de X". */
  readonly placeOffices: readonly string[];
  /** Functions that firms of finance and consulting have, right before the word for where they work: "analyst", "économiste". */
  readonly staffWords: readonly string[];
  /** Words between such a function and the firm: "at", "chez", "bei". */
  readonly employerWords: readonly string[];
  /** Verbs in the third person and participles of what one team does to another: "beat", "battu". */
  readonly teamVerbs: readonly string[];
  /** Verbs of the same forms whose subject is mostly a business: "acquires", "lève". */
  readonly businessVerbs: readonly string[];
  /** Nouns of awards, which are no names: "prix", "medal". */
  readonly awardWords: readonly string[];
  /** Codes of provinces or states that news puts behind a town, in brackets: "Ribera (AG)"; empty where it does not. */
  readonly regionCodes: readonly string[];
  /** True where such a code may stand behind a comma too: "Austin, TX". */
  readonly codesBehindCommas: boolean;
  /** Nouns that open the name of a place, "rue de Rivoli", and of an event, "ouragan Katrina", in lower case too. */
  readonly lowerPlaceHeads: readonly string[];
  readonly lowerEventHeads: readonly string[];
  /** Feasts of the year that are written with a capital, in all their forms: "Noël", "Easter". */
  readonly feastDays: readonly string[];
  /** Nouns beside the name of a heavenly body, which is a place: "planet", "étoile". */
  readonly skyWords: readonly string[];
  /** Nouns beside the name of a storm, which looks like a person's. */
  readonly stormWords: readonly string[];
  /** Nouns that are said of AI models: "modèle", "llm", "chatbot". */
  readonly modelWords: readonly string[];
  /** Words that make an article one about AI: "llm", "ia". */
  readonly aiWords: readonly string[];
  /** Words that introduce examples: "comme", "such as" by its first word. */
  readonly exampleWords: readonly string[];
  /** Words between the items of a list: "et", "or"; and the second word of an introduction of examples ("tels que"). */
  readonly listWords: readonly string[];
  /** Words behind a number that make it a quantity, not a version: "ans", "millions". */
  readonly countedWords: readonly string[];
  /** Words that are often capitalised without being a name, beside the small words of the language. */
  readonly nonNames: readonly string[];
  /** Endings that the words of a name of several words change with the case, longest first: "Deutsche Bahn", "der Deutschen Bahn". */
  readonly declinedEndings: readonly string[];
  /** Endings of inflected names, longest first: "owi", "em", "s". */
  readonly caseEndings: readonly string[];
  /** Last letters that names of women and of things have in another case where the first ends in "a", so that length does not tell which form is the first: "Warszawy". */
  readonly obliqueEndings: readonly string[];
  /** Last letters of a stem that change before some endings, folded, with what all its forms are known by: "Alaski", "Alasce". */
  readonly stemEndings: Readonly<Record<string, string>>;
}
