/**
 * How a reporting verb takes content. `say`: reports a clause with or without marks; `speech`: only
 * goes with words in marks ("sourit-il", "she laughed"); `stance`: an attitude or a judgement, whose
 * marked words are the speaker's while a clause without marks is no report ("considère que").
 */
export type VerbFrame = 'say' | 'speech' | 'stance';

/** One reporting verb with its inflected forms, each list as words separated by blanks. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly frame: VerbFrame;
  readonly finite: string;
  readonly participle: string;
  readonly gerund: string;
  readonly infinitive: string;
  /** A second word that must stand behind the form: "savoir" of "faire savoir", "ein" of "einräumen". */
  readonly particle?: string;
  /** True if `particle` is a noun, which may stand before a participle too: "den Standpunkt vertreten". */
  readonly nounParticle?: boolean;
  /** True if the subject says nothing of the speaker: "heißt es in dem Bericht". */
  readonly impersonal?: boolean;
  /** True if an infinitive is reported content too ("affirme avoir…", "promet de…"). */
  readonly infinitiveContent?: boolean;
}

/** Classes of function words; a word may stand in several. */
export const WORD_CLASSES = [
  'determiner', 'preposition', 'of', 'conjunction', 'complementiser', 'relative', 'subordinator', 'subjectPronoun',
  'objectPronoun', 'haveAuxiliary', 'beAuxiliary', 'negation', 'adverb', 'time', 'finite', 'title', 'scare', 'personNoun', 'bodyNoun',
  'infinitiveMarker', 'modal', 'documentNoun', 'agent', 'nounLike',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Gender of a word or person where the language tells it. */
export type Gender = 'm' | 'f';

/**
 * What the quote room needs to know of a language. Words are lower-case, elided words keep their
 * straight apostrophe ("qu'"); lists are words separated by blanks, phrases separated by "|".
 */
export interface QuoteData {
  /** Every reporting verb; generated when first needed. */
  readonly reportingVerbs: () => readonly ReportingVerb[];
  /** Finite forms of frequent other verbs: they tell clauses from fragments. */
  readonly finiteForms: () => readonly string[];
  /** Endings that only finite verbs have, at least four letters of stem before them. */
  readonly finiteEndings: string;
  /** Endings of the future and the conditional: behind "and" such a verb goes on with the report before it ("disse que sairia e voltaria"). */
  readonly unrealEndings?: string;
  /** Endings that finite verbs share with participles: they tell a clause only where a clause is expected. */
  readonly looseFiniteEndings: string;
  /** Short forms that are verbs behind a pronoun: "'s" of "he's", which makes a genitive elsewhere. */
  readonly cliticVerbs?: string;
  /** Verb forms that are nouns too: they tell a clause only where a clause is expected ("say the results confirm"). */
  readonly looseFiniteForms?: () => readonly string[];
  readonly infinitiveEndings: string;
  /** True where nouns are capitalised: a capital is no sign of a title. */
  readonly capitalisedNouns: boolean;
  /** True where the last part of a compound tells what it is: "Unternehmenssprecherin". */
  readonly compounds: boolean;
  readonly words: Readonly<Record<WordClass, string>>;
  /** Pronouns that can be a speaker: "il:m", "elle:f", "ils:p", "they:p", "it:n". */
  readonly speakerPronouns: string;
  /** Pronouns of the first and second person: they mark content as somebody's own words. */
  readonly ownPronouns: string;
  /** Words that name a source before it: "selon|d' après|according to". */
  readonly sourceBefore: string;
  /** As `sourceBefore`, but only with content in marks or where the source is a person or body: "pour". */
  readonly weakSourceBefore: string;
  /** Nouns that make a weak source word a strong one anywhere in the sentence ("nach Angaben", "nach seiner Meinung", "ihrer Ansicht nach"); with `compounds` also as the last part of a word. */
  readonly sourceNouns?: string;
  /** Ending of adverbs that are made of adjectives: "proudly", "recentemente". */
  readonly adverbEnding?: string;
  /** Words that stand behind an apostrophe for longer ones, without it: "s" of "'s morgens", "90s". The mark opens no quotation. */
  readonly elidedWords?: string;
  /** Words that lead an attribution with a verb of its own: "wie ein Sprecher mitteilte", "según anunció X", "as X said". */
  readonly asWords?: string;
  /** Phrases that may stand between a verb and its subject: "pour sa part", "for his part". */
  readonly asides?: string;
  /** Infinitives that make a perfect one, which is reported wherever it follows its verb: "a indiqué dans un communiqué avoir vendu". */
  readonly perfectInfinitives?: string;
  /** Words before an infinitive that states a purpose and so reports nothing: "um". */
  readonly purposeWords?: string;
  /** True where an infinitive clause needs no comma before it: "belooft daar later op terug te komen". */
  readonly openInfinitives?: boolean;
  /** Separable prefixes with the marker of the infinitive inside: "auszu" of "auszurufen". */
  readonly joinedInfinitives?: string;
  /** Words that name a source behind it: "zufolge". */
  readonly sourceAfter: string;
  /** True if those words mean other things too, "mukaan" is "along": they count only behind what can speak. */
  readonly sourceAfterSpeakers?: boolean;
  /** As `sourceBefore`, but only as an insertion behind a comma or closing mark: "so", "aldus". */
  readonly sourceIncise: string;
  /** Lemmas of verbs that only persons do: a business right behind one is the addressee, "powiedział PAP". */
  readonly personVerbs?: string;
  /** Lemmas of verbs whose first object is the addressee: "told reporters he would". */
  readonly addresseeVerbs?: string;
  /** Words before an infinitive that make it a report: "went on to", "tient à". */
  readonly leadIns: string;
  /** Lemmas of verbs of finding: a document or result that "shows" something says nothing. */
  readonly findingVerbs: string;
  /** Lemmas of reporting verbs that say what somebody thinks: "zei dat hij vindt dat …" is one report. */
  readonly opinionVerbs?: string;
  /** Reflexive pronouns that make a reporting verb impersonal: "se dijo que", "s-a spus că". */
  readonly impersonalPronoun: string;
  /** Words that point back to a person named before: "ce dernier", "aquele gestor". */
  readonly demonstratives: string;
  /** Determiners that introduce somebody new: "un", "several", "another". */
  readonly indefinites: string;
  /** Determiners of the neuter gender: a noun of no class behind one is no person ("das Klinikum"). */
  readonly neuterDeterminers?: string;
  /** Nouns of persons by their family ("la fille", "the widow"): they mostly mean somebody else than who was named. */
  readonly kinNouns?: string;
  /** Lemmas of verbs whose passive makes its subject the speaker: "wird der Trainer zitiert". */
  readonly citingVerbs?: string;
  /** Lemmas of verbs whose object is a person without a preposition: "X beschuldigte Y". */
  readonly blamingVerbs?: string;
  /** Endings that hold the definite article of a noun, longest first: "bolaget", "ministern", "primarul". */
  readonly definiteEndings?: string;
  /** Prepositions that hold the definite article of the noun behind them: "del", "pelo", "vom". */
  readonly articledPrepositions?: string;
  /** Words that make a noun somebody else than who is spoken of: "son avocat", "her lawyer", "o advogado dele". */
  readonly possessives?: string;
  /** Endings of nouns of persons: they tell that a word of no class stands for somebody ("la navigatrice", "the sailor"). */
  readonly agentEndings?: string;
  /** Those of them that only nouns of women have. */
  readonly feminineEndings?: string;
  /** Endings that only nouns of things and bodies have ("Verwaltung", "la direction"): a word of no class with one is no person. */
  readonly thingEndings?: string;
  /** Endings of nouns that stand without article at the head of a sentence ("Kritiker sagten"), where the verb comes second. */
  readonly bareNounEndings?: string;
  /** Determiners in the genitive, which tell whose a noun of reports is: "nach Angaben eines Sprechers". */
  readonly genitiveDeterminers?: string;
  /** Determiners that stand before one: a form that is the bare infinitive too is no verb behind such a noun ("a media request"). */
  readonly singularDeterminers?: string;
  /** Determiners that stand before several, and endings of nouns that tell of several: they point back to no single person. */
  readonly pluralDeterminers?: string;
  readonly pluralEndings?: string;
  /** Endings of nouns that are singular behind such a determiner all the same: "die Ministerin". */
  readonly singularEndings?: string;
  /** Groups of functions that one person holds, by their content words: "premier ministre=chef gouvernement|…". */
  readonly sameFunctions?: string;
  /** Sources that a possessive names: "en su opinión:o", "jego zdaniem:m", the kind as in `speakerPronouns`. */
  readonly ownSources?: string;
  /**
   * Words at the head of a sentence, or right behind its verb there, that stand for the sentence before as what is
   * said ("Lo ha annunciato X.", "Das teilte X mit.", "Poinformował o tym X."), and the lemmas of the verbs that say it so.
   */
  readonly anaphoricReports?: {
    readonly phrases: string;
    readonly verbs: string;
    /** Words behind any verb of saying that point back to words in marks: "X commenta così la vittoria." */
    readonly backPointers: string;
  };
  /** Prepositions that belong to a noun of a person before them: "a spokesman for the company". */
  readonly complementPrepositions?: string;
  /** Words that name a source but count behind an article: "segundo". */
  readonly ordinalSources?: string;
  /** Word that leads a gerund and belongs to the cue: "en" of "en expliquant". */
  readonly gerundLead: string;
  /** Words before an infinitive that stands for a gerund: "ao ressaltar que", "tras señalar que", "door te zeggen dat"; divided by "|". */
  readonly infinitiveLead?: string;
  /** Ending of every gerund, where it tells. */
  readonly gerundEnding?: string;
  /** Preposition before the own subject of a gerund: "with one poster writing". */
  readonly gerundSubjectLead?: string;
  /** Lemmas of verbs by which a medium passes words on: "rapporter". */
  readonly relayVerbs: string;
  /** Nouns that stand for an entity of a type: "company: entreprise groupe". */
  readonly entityNouns: { readonly company: string; readonly organization: string; readonly place: string };
  /** Those of the nouns of organizations that stand in the name of what they mean: "le tribunal", "the ministry". */
  readonly ownNouns?: string;
  /** Feminine forms among titles, determiners and role nouns: they tell the gender of a name beside them. */
  readonly feminine: string;
  readonly masculine: string;
  /** How a clause may follow a reporting verb without complementiser: bare ("said he would"), behind a comma ("sagte, er werde"). */
  readonly zeroComplementiser: 'none' | 'bare' | 'comma';
  /** Lemmas of the verbs that a bare clause may follow; first the one that takes no object ("say"). */
  readonly zeroVerbs: string;
  /** True where the subject may stand before the verb of an insertion: "Tie on suljettu, poliisi kertoo." */
  readonly subjectFirstIncise?: boolean;
  /** Endings of plural verbs whose unnamed subject speaks for the body behind a preposition: "сообщили в полиции", "Dal ministero precisano". */
  readonly bodySpeakers?: { readonly verbEndings: string; readonly prepositions: string };
  /** Endings of the case that the words of a source stand in: without articles they tell where its phrase ends ("zdaniem radnego Zaleskiego | miasto"). */
  readonly sourceCaseEndings?: string;
  /** Nouns of those who judge and accuse, and of what they write, mostly none of the persons whom the text tells of: "the judge", "the ruling". */
  readonly courtNouns?: string;
  /** Determiners in the cases of objects, which begin no subject: "einem Mann sagte er". */
  readonly objectDeterminers?: string;
  /** Nouns of studies and the like, which a headline begins with: "Study: naps cut errors". */
  readonly studyNouns?: string;
  /** Endings of nouns in the case of an object, which are no subject behind a verb: "informuje kobietę". */
  readonly objectEndings?: string;
  /** Endings of verbs by the gender of their subject, which they tell where it is left out: "powiedziała". */
  readonly verbGenders?: { readonly masculine: string; readonly feminine: string };
  /** True where the verb may stand before its subject outside an incise too ("dijo el ministro que"). */
  readonly verbSubjectOrder: boolean;
  /** True where the subject may be left out. */
  readonly proDrop: boolean;
  /** True if nouns go without articles, so that a bare noun may be anybody. */
  readonly noArticles?: boolean;
  /** True where a comma stands before the complementiser. */
  readonly commaBeforeComplementiser: boolean;
  /** True where the verb of a subordinate clause comes last: "dass er kommen werde". */
  readonly verbLast?: boolean;
  /** Endings of attributes that a preposition may open between article and noun: "die zur Universität gehörende Stiftung". */
  readonly attributeEndings?: string;
  /** True where a dash alone may divide speech from its attribution. */
  readonly dashSpeech: boolean;
  /**
   * Where a paragraph that a dash opens is speech: the `whole` of it but its attributions ("– Ja, säger hon. Men
   * inte nu."), or only what is `marked` by a dash of its own ("– Ja, sier hun. – Men ikke nå.").
   */
  readonly dashParagraphs?: 'whole' | 'marked';
  /** Verb forms of hearsay mood: a sentence in it goes on with a report ("Man müsse handeln", "seraient menacés"). */
  readonly hearsayForms: string;
  /** Those that tell hearsay only behind a report: they are used of mere possibility too ("könnte"). */
  readonly weakHearsayForms?: string;
  /** Endings of a past tense that is the mood of hearsay too: "sie arbeiteten". */
  readonly sharedHearsayEndings?: string;
  /** More of them, generated when first needed. */
  readonly moreHearsayForms?: () => readonly string[];
  /** Ending of regular verbs in that mood, where it tells; a sentence may then hold indicative verbs too. */
  readonly hearsayEnding: string;
}
