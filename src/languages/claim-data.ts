import type { EntityType } from '../analysis.ts';

/** Infinitives of verbs of change and the forms to know of each. */
export interface ChangeVerbs {
  readonly up: string;
  readonly down: string;
  readonly formsOf: (infinitive: string) => readonly string[];
}

/**
 * What claim assembly needs to know of a language beside its numbers and the word classes of its
 * quotes. Words are lower-case, separated by blanks; phrases are separated by "|".
 */
export interface ClaimData {
  /** Verb and noun forms that say a value went up: "hausse progressé rose". */
  readonly up: string;
  /** Verb and noun forms that say a value went down: "baisse chuté fell". */
  readonly down: string;
  /** Those of them that say so only right beside a number: "up", "additional". */
  readonly beside?: string;
  /** Those of them that compare: they tell of a share or measure right before them, "5 % more", and of no others. */
  readonly comparing?: string;
  /** Those of them that mean winning, earning or losing: they change shares and what `held` lists, but no money, matches or lives. */
  readonly winning?: string;
  /** Those of them that behind money without "by" or "to" mean collecting it: "raised $13 billion". */
  readonly raising?: string;
  /** Nouns, in every number and case, of what one has more or less of: "seats votes jobs". */
  readonly held?: string;
  /** Those of them that are nouns, and words between such a noun and the size of the change: "un aumento *del* 5 %". */
  readonly changeNouns?: string;
  readonly nounBy?: string;
  /** Words of `to` and `by` that say where or when before a count, distance or time unless the word of change stands right before them: "en", "à". */
  readonly locative?: string;
  /** Those forms that behind a reflexive pronoun only say how much something is: "se *monte* à". */
  readonly amounting?: string;
  /** Verb forms with their separate particle, joined by "+", that say a change, or say none though the form alone would: "nahm+zu", "fiel+aus". */
  readonly separable?: Readonly<Partial<Record<'up' | 'down' | 'none', string>>>;
  /** Forms that say a value stayed: "stable stagnait". */
  readonly stable: string;
  /** Further finite verb forms that stand with numbers: "compte", "costs". */
  readonly verbs: string;
  /** Forms for `up` and `down` that a language conjugates by rule. */
  readonly changeVerbs?: ChangeVerbs;
  /** Those of the verbs that a language conjugates by rule. */
  readonly numberVerbs?: () => readonly string[];
  /** Endings of verb forms behind a noun or pronoun: "ed". */
  readonly verbEndings: string;
  /** Endings of the infinitives that stand right behind a modal verb or their marker: "skal erstatte". */
  readonly infinitiveEndings?: string;
  /** Endings that finite verbs share with adjectives: "te"; they tell a verb between a noun and another phrase. */
  readonly looseVerbEndings?: string;
  /** Adverbs that open clauses, beside those of the quotes: "insgesamt". */
  readonly openers?: string;
  /** Forms of verbs by which somebody gets a penalty; the number tells of their object: "sentenced", "fined". */
  readonly sentencing?: string;
  /** Forms of verbs whose object does what the infinitive behind it tells: "*expects* the closures to save 5 million". */
  readonly controlling?: string;
  /** Words that take each of the things counted before: "two warehouses, *each* costing 5 million". */
  readonly each?: string;
  /** Verb forms whose bare number counts people hurt: "killing six". */
  readonly harming?: string;
  /** Nouns of penalties behind "of": "50 000 euros d'*amende*". */
  readonly penalties?: string;
  /** Pronouns that stand for the fact told before: "cela", "dat". */
  readonly demonstratives?: string;
  /** Those words of `up` and `down` that name money gained or lost, a thing of its own: "loss". */
  readonly results?: string;
  /** Words behind a distance that say where it leads and are no prepositions: "west", "östlich". */
  readonly directions?: string;
  /** Words before a number that another is compared with, and prepositions behind it that say whose it is: "*contre* 41 % *pour* son rival". */
  readonly against?: string;
  readonly ofWhom?: string;
  /** Words that with the one behind them, or alone, say what another number stands in for: "five *instead* of six". */
  readonly instead?: string;
  /** Pronouns that stand for what a number takes some of: "il *en* compte 17", "er waren *er* drie". */
  readonly partitivePronouns?: string;
  /** Verbs of speaking with the preposition before what they speak of, phrases divided by "|": "sprach von". */
  readonly speaksOf?: string;
  /** Nouns of papers, stations, sites and forces, which report like bodies: "diario". */
  readonly reporters?: string;
  /** Words that say whose figures are told are the subject's: "nach *eigenen* Angaben". */
  readonly ownWords?: string;
  /** Adjectives that end a clause in place of those counted: "there were 30 *injured*". */
  readonly countedAdjectives?: string;
  /** Articles right before shares, where shares take one: "si ferma *al* 12,5". */
  readonly shareArticles?: string;
  /** Nouns of an age, whose years are no span of time: "the average *age* is 47 years". */
  readonly ageNouns?: string;
  /** Beginnings of words that tell of money, so that millions behind them are an amount: "invest", "coût". */
  readonly moneyStarts?: string;
  /** Nouns that with "of" behind them make a preposition; what a number tells of stands behind both: "in *front* of", "au *bout* de". */
  readonly linkNouns?: string;
  /** Nouns of polls, in every number and case, and the prepositions that say a share was found in one: "*in* a new *poll*". */
  readonly surveys?: string;
  readonly within?: string;
  /** Forms of verbs of counting, and nouns of those whose count is a claim of theirs: "*police counted* 300 protesters". */
  readonly counts?: string;
  readonly counters?: string;
  /** Forms of verbs that nobody has things by and that only say somebody counted: "recense", "contabilizó". */
  readonly tallies?: string;
  /** Forms of verbs of measuring and registering, by which an office tells numbers of every kind: "mesuré", "registered". */
  readonly gauges?: string;
  /** Nouns of what somebody foresees or aims at: who "cut its *forecast* to 3 %" makes it. */
  readonly forecasts?: string;
  /** Forms of verbs by which data give a number that stands right behind: "the poll *gives* 31 %". */
  readonly dataGivers?: string;
  /** Nouns of bodies before which something is told, and the verb of what they do: "the *jury* *heard* that". */
  readonly hearers?: string;
  readonly hears?: string;
  /** Nouns of what somebody reckons, and the prepositions before them: "*by* her own *count*". */
  readonly reckonings?: string;
  readonly reckonedBy?: string;
  /** Forms of verbs of publishing that tell what a colon announces behind a noun of figures: "*published* its figures: 300 cases". */
  readonly presents?: string;
  /** Forms of verbs of pointing to something that the words behind a colon tell: "*verweist* auf fehlende Ärzte: zwölf Stellen". */
  readonly refers?: string;
  /** Participles of the verbs of expecting and counting that close a clause: "hatte mit 150 Gästen *gerechnet*". */
  readonly expected?: string;
  /** Verbs of saying, by their lemma, that report only a clause: their noun object is found, written or added, not said. */
  readonly clauseVerbs?: string;
  /** Words that mean "of them": "deles". */
  readonly ofThem?: string;
  /** Adjectives between an article and a noun that may be a verb too: "the *last* strike". */
  readonly adjectives?: string;
  /** Prepositions with the article inside: "nel", "beim". */
  readonly contracted?: string;
  /** Nouns that only say how a number was taken; what they measure hangs on them or is the subject: "moyenne", "total". */
  readonly measureNouns: string;
  /** Words that are "of" and an article in one: "dos", "delle", where the word classes of the quotes do not say so. */
  readonly contractedOf?: string;
  /** Words of dying and retiring, and the prepositions before the age at which one does: "*died at* 58". */
  readonly dying?: string;
  readonly dyingAt?: string;
  /** Nouns whose value is a bare number that counts what hangs on them: "*nombre* de victimes", "*Zahl* der Toten". */
  readonly numberNouns?: string;
  /** Those whose value counts something else than what hangs on them: "*bilan* du séisme", "*toll*". */
  readonly tollNouns?: string;
  /** Nouns of groups, which have a bare number behind "of": "a *crowd* of 600". */
  readonly groupNouns?: string;
  /** Words before a number that is the subject: "*seuls* 26 se sont qualifiés", where they are no adverbs. */
  readonly only?: string;
  /** Words for a change without direction, before "from … to": "passer passé went". */
  readonly transition: string;
  /** Verb forms that multiply and say so by themselves: "doublé tripled", and those that divide. */
  readonly multiplied: string;
  readonly divided: string;
  /** Words before a number that make it the value reached: "à to auf". */
  readonly to: string;
  /** Words before a number that make it the value left: "de from von". */
  readonly from: string;
  /** Words before a number that make it the difference: "de by um". */
  readonly by: string;
  /** Words that make an ordinal a rank: superlatives, "mondial"; endings as "-est", beginnings as "naj-". */
  readonly rank: string;
  /** Words behind a multiple that belong to it: "plus", "longer"; endings as "-er". */
  readonly comparatives?: string;
  /** Words behind a multiple that belong to it together with the word behind them: "so" of "doppelt so lang". */
  readonly degree?: string;
  /** True if a noun behind such a word needs a linking word, so that what follows without one is an adjective: "plus *élevé*". */
  readonly nounTakesOf?: boolean;
  /** Words between a verb that multiplies and its number: "par", "by". */
  readonly factor?: string;
  /** Articles whose genitive says of what a number takes some: "drei *der* Opfer". */
  readonly partitive?: string;
  /** Words that a number of a million or more must have before its noun: "millions *de* personnes". */
  readonly scaleLinkers?: string;
  /** Prepositions that compare before large numbers but not before a small number word: "über zwei Brüder". */
  readonly looseComparators?: string;
  /** True if the verb form that says what changed may end the clause: "um 3 Prozent auf 5 Euro gesunken". */
  readonly finalVerbs?: boolean;
  /** Endings of infinitives that end the clause of a modal and are written like nouns: "moet 40 miljard euro *uittrekken*". */
  readonly finalInfinitives?: string;
  /** True if a dot behind digits makes an ordinal: "am 3. Spieltag". */
  readonly ordinalDots?: boolean;
  /** True if numbers are attributes before nouns: "a 40 per cent stake", "ein 300 Meter langer Tunnel". */
  readonly premodifiers?: boolean;
  /** True if names are attributes before nouns: "a US Airways plane". */
  readonly nameBeforeNoun?: boolean;
  /** Endings of participles that take an object: "wounding 238". */
  readonly participleEndings?: string;
  /** Beginnings of participles in -d and -t that end clauses, and nouns that look like one: "ge", "gebied". */
  readonly participleStarts?: string;
  /** Endings of those participles. */
  readonly participleStops?: string;
  readonly participleLike?: string;
  /** Words before what happened to the people counted: "durante", "causa", "after". */
  readonly causes?: string;
  /** Words before who or what did something to the people or things counted: "par", "by". */
  readonly agents?: string;
  /** Words that take a part of the number before them: "davon", "dont". */
  readonly distributive?: string;
  /** Prepositions between a noun and the money it stands for: "danni *per* 1,1 miliardi". */
  readonly amountBefore?: string;
  /** Nouns of properties that a number measures; it tells of what has them: "Geschwindigkeit", "height". */
  readonly attributes?: string;
  /** Adjectives between what has a size and the size: "un pont *long* de 57 km". */
  readonly measureAdjectives?: string;
  /** Nouns that only say what something is worth, behind a preposition: "ein Geschäft im *Wert* von". */
  readonly valueNouns?: string;
  /** Nouns of phrases that mean to die: "ums *Leben* kommen", "perdre la *vie*". */
  readonly lifeNouns?: string;
  /** Nouns of places and parts of bodies that a clause leads to without telling of them: "taken to *hospital*", "au *sol*". */
  readonly sceneNouns?: string;
  /** Words that stand for what was named last: "ce *dernier*", "*Letzterer*". */
  readonly latter?: string;
  /** Nouns of phrases that only lead over to what follows: "por otro *lado*", "on the other *hand*". */
  readonly turnNouns?: string;
  /** Nouns for how far one is ahead of another: "a 149-vote *margin*". */
  readonly margins?: string;
  /** Words for "of whom" that open a clause before its subject: "a country *whose* exports fell". */
  readonly whose?: string;
  /** Adjectives that say how much the noun before them is: "un taux *égal* à 5 %". */
  readonly equal?: string;
  /** Prepositions that give a thing such a property: "mit", "with". */
  readonly withWords?: string;
  /** Endings of verbs whose subject is the count right behind them ("murieron 12 personas"); "*" where a verb always has its subject. */
  readonly inversionEndings?: string;
  /** Endings of verbs that agree with a number and of no noun behind one: "12 wstrzymało się". */
  readonly numeralVerbEndings?: string;
  /** Finite forms of verbs whose subject foresees or reckons a number: "expects", "estime". */
  readonly expects?: string;
  /** Those and other verbs that put something at a number, and the prepositions before it: "*cifra* el paro *en* el 80 %". */
  readonly rating?: string;
  readonly ratedAt?: string;
  /** Articles that no subject has: "den". */
  readonly objectArticles?: string;
  /** Nouns of what figures stand in, beside documents: "données", "survey". */
  readonly dataNouns?: string;
  /** Finite forms of verbs by which data tell something: "show", "belegen". */
  readonly dataVerbs?: string;
  /** Phrases that say from what a figure is taken, the verb first: "blijkt uit"; the preposition may open the sentence ("uit cijfers blijkt"). */
  readonly evidence?: string;
  /** Nouns of scales that a bare number measures: "magnitude", "Stärke". */
  readonly scaleNouns?: string;
  /** Words before a small number that make it a pronoun: "les" before "deux". */
  readonly definite: string;
  /** Words that make the small number behind or before them count further ones: "otros *cinco*". */
  readonly others?: string;
  /** Words that say a claim is planned or foreseen: "devrait prévoit will". */
  readonly projected: string;
  /** Endings of the future tense, with a stem of three letters or more before them. */
  readonly futureEndings: string;
  /** Words that say a claim may be: "pourrait could may". */
  readonly possible: string;
  readonly conditionalEndings: string;
  /** Words that deny what follows: "nie dément denied". */
  readonly denied: string;
  /** Negations beside a verb: "pas", "not". */
  readonly negations: string;
  /** Pronouns by which a speaker means the own side: "nous we". */
  readonly firstPlural: string;
  /** Endings of participles that open a sentence and tell of its subject: "Menée de 1 à 0, l'équipe". */
  readonly danglingEndings?: string;
  /** Those of them that tell of the present: "ant", "ando". */
  readonly gerundEndings?: string;
  /** Endings of first parts of compounds with the letter that links them to the next: "ungs" of "Regierungsangaben". */
  readonly linkedEndings?: string;
  /** Endings of adverbs, which are no nouns where no article stands before them: "ly". */
  readonly adverbEndings?: string;
  /** Endings of verb forms that say "we" without a pronoun: "hemos". */
  readonly firstPluralEndings?: string;
  /** Pronouns by which a speaker means the own person: "je i". */
  readonly firstSingular: string;
  /** Subjects that stand for nothing: "there", "il" of "il y a". */
  readonly expletives: string;
  /** Pronouns that mean anybody: "on", "man"; the number tells of what the clause opens with. */
  readonly impersonal?: string;
  /** Verb forms beside which alone those words stand for nothing, where they may be pronouns too: "y a", "gibt"; absent if they always do. */
  readonly expletiveVerbs?: string;
  /** Words that say the same again in another way: "soit". */
  readonly apposition: string;
  /** Nouns that stand for an entity of a type named before: "modèle", "entreprise". */
  readonly entityNouns: Readonly<Partial<Record<EntityType, string>>>;
  /** Those of them for bodies that many articles speak of without naming them; they stand only for one with that word in its name: "police". */
  readonly institutions?: string;
  /** Those of them that may stand for any body, whatever else the article calls it: "company", "group". */
  readonly genericNouns?: string;
  /** Nouns of a company's figures, which alone mean those of the company that the article speaks of: "shares", "l'action". */
  readonly figureNouns?: string;
  /** What possessives tell of whom they mean, where their form does: "his:m her:f its:n their:p". */
  readonly possessiveKinds?: string;
  /** Linking words of comparison before the thing compared with: "que than als". */
  readonly than: string;
}
