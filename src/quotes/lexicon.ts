import type { QuoteData, ReportingVerb, WordClass } from '../languages/quote-data.ts';
import { WORD_CLASSES } from '../languages/quote-data.ts';

/** One bit for each word class of the packs, and one for forms of reporting verbs. */
export const WordFlag = Object.fromEntries(WORD_CLASSES.map((name, bit) => [name, 1 << bit])) as Readonly<Record<WordClass, number>>;
/** Set on every form of a reporting verb. */
export const REPORTING = 1 << 26;
/** Set on pronouns of the first and second person. */
export const OWN_PRONOUN = 1 << 27;
/** Set on hearsay forms of verbs. */
export const HEARSAY = 1 << 28;

/** What a form of a reporting verb can be; bits. */
export const FormKind = { Finite: 1, Participle: 2, Gerund: 4, Infinitive: 8 } as const;

/** A reading of a word as a form of a reporting verb. */
export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly kinds: number;
}

/** What a pronoun says of its speaker: gender, plural, thing, first person, nobody in particular, or the subject of its sentence. */
export type PronounKind = 'm' | 'f' | 'p' | 'n' | 'o' | 'i' | 's';

/** Phrases by their first word, each as its words. */
export type PhraseTable = ReadonlyMap<string, ReadonlyArray<readonly string[]>>;

/** The words of a language pack compiled for look-up. */
export interface Lexicon {
  readonly data: QuoteData;
  readonly flags: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** True where things have a pronoun of their own ("it"), so that those of persons stand for no body. */
  readonly thingPronouns: boolean;
  readonly sourceBefore: PhraseTable;
  readonly weakSourceBefore: PhraseTable;
  readonly sourceAfter: PhraseTable;
  readonly sourceIncise: PhraseTable;
  readonly leadIns: PhraseTable;
  readonly sourceNouns: readonly string[];
  readonly weakHearsay: ReadonlySet<string>;
  readonly sharedHearsayEndings: readonly string[];
  readonly asWords: ReadonlySet<string>;
  readonly elidedWords: ReadonlySet<string>;
  readonly asides: PhraseTable;
  readonly perfectInfinitives: ReadonlySet<string>;
  readonly purposeWords: ReadonlySet<string>;
  readonly joinedInfinitives: readonly string[];
  readonly relayVerbs: ReadonlySet<string>;
  readonly findingVerbs: ReadonlySet<string>;
  readonly opinionVerbs: ReadonlySet<string>;
  readonly zeroVerbs: ReadonlySet<string>;
  /** The first of them, which takes no object: what follows it is a clause. */
  readonly plainVerb: string;
  readonly finiteEndings: readonly string[];
  readonly unrealEndings: readonly string[];
  readonly looseFiniteEndings: readonly string[];
  readonly cliticVerbs: ReadonlySet<string>;
  readonly looseFiniteForms: ReadonlySet<string>;
  readonly addresseeVerbs: ReadonlySet<string>;
  readonly personVerbs: ReadonlySet<string>;
  readonly infinitiveEndings: readonly string[];
  readonly infinitiveLeads: ReadonlyArray<readonly string[]>;
  readonly entityNouns: ReadonlyMap<string, keyof QuoteData['entityNouns']>;
  readonly demonstratives: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly neuterDeterminers: ReadonlySet<string>;
  readonly kinNouns: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly agentEndings: readonly string[];
  readonly feminineEndings: readonly string[];
  readonly sourceCaseEndings: readonly string[];
  readonly courtNouns: ReadonlySet<string>;
  readonly objectDeterminers: ReadonlySet<string>;
  readonly objectEndings: readonly string[];
  readonly studyNouns: ReadonlySet<string>;
  readonly verbGenders: Readonly<Record<'m' | 'f', readonly string[]>>;
  readonly thingEndings: readonly string[];
  readonly attributeEndings: readonly string[];
  readonly bareNounEndings: readonly string[];
  readonly genitiveDeterminers: ReadonlySet<string>;
  readonly singularDeterminers: ReadonlySet<string>;
  readonly pluralDeterminers: ReadonlySet<string>;
  readonly pluralEndings: readonly string[];
  readonly singularEndings: readonly string[];
  readonly definiteEndings: readonly string[];
  /** Functions that mean the same, as their content words, by one of them. */
  readonly sameFunctions: ReadonlyMap<string, ReadonlyArray<readonly string[]>>;
  readonly articledPrepositions: ReadonlySet<string>;
  readonly anaphors: PhraseTable;
  readonly anaphorVerbs: ReadonlySet<string>;
  readonly citingVerbs: ReadonlySet<string>;
  readonly blamingVerbs: ReadonlySet<string>;
  readonly backPointers: ReadonlySet<string>;
  /** The first of each of those groups: an office that no other is. */
  readonly offices: ReadonlySet<string>;
  readonly ownSources: PhraseTable;
  /** What the possessive of each of them says of the speaker. */
  readonly ownSourceKinds: ReadonlyMap<string, PronounKind>;
  readonly complementPrepositions: ReadonlySet<string>;
  readonly ownNouns: ReadonlySet<string>;
  readonly bodyVerbEndings: readonly string[];
  readonly bodyPrepositions: ReadonlySet<string>;
  readonly ordinalSources: ReadonlySet<string>;
  readonly impersonalPronouns: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
}

const listOf = (words: string): string[] => (words === '' ? [] : words.split(/\s+/));

/** Compiles phrases divided by "|" for look-up by their first word. */
export function phraseTable(phrases: string): PhraseTable {
  const table = new Map<string, Array<readonly string[]>>();
  for (const phrase of phrases === '' ? [] : phrases.split('|')) {
    const words = phrase.trim().split(/\s+/);
    const known = table.get(words[0]);
    if (known === undefined) table.set(words[0], [words]);
    else known.push(words);
  }
  // The longest phrase wins, so it is tried first.
  for (const known of table.values()) known.sort((a, b) => b.length - a.length);
  return table;
}

function functionGroups(groups: string): ReadonlyMap<string, ReadonlyArray<readonly string[]>> {
  const table = new Map<string, Array<readonly string[]>>();
  for (const group of groups === '' ? [] : groups.split('|')) {
    const names = group.split('=');
    for (const name of names) {
      const known = table.get(name) ?? [];
      table.set(name, known);
      for (const other of names) if (other !== name) known.push(other.split(' '));
    }
  }
  return table;
}

/** The number of tokens of the longest phrase of the table that starts at `token`; 0 without. */
export function phraseLength(table: PhraseTable, token: number, count: number, lower: (token: number) => string): number {
  const phrase = table.get(lower(token))?.find((words) => words.every((word, i) => token + i < count && lower(token + i) === word));
  return phrase?.length ?? 0;
}

const FORM_FIELDS = [
  ['finite', FormKind.Finite],
  ['participle', FormKind.Participle],
  ['gerund', FormKind.Gerund],
  ['infinitive', FormKind.Infinitive],
] as const;

const FUNCTION_WORD = WordFlag.preposition | WordFlag.of | WordFlag.determiner | WordFlag.conjunction | WordFlag.complementiser | WordFlag.relative | WordFlag.subordinator | WordFlag.negation | WordFlag.subjectPronoun | WordFlag.objectPronoun;

const AUXILIARY = WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal;

function compile(data: QuoteData): Lexicon {
  const flags = new Map<string, number>();
  const mark = (word: string, bits: number): void => {
    flags.set(word, (flags.get(word) ?? 0) | bits);
  };
  for (const name of WORD_CLASSES) for (const word of listOf(data.words[name])) mark(word, WordFlag[name]);
  // A generated form that is a function word too ("entre", "para", "como") is the function word.
  for (const word of data.finiteForms()) if (((flags.get(word) ?? 0) & FUNCTION_WORD) === 0 || ((flags.get(word) ?? 0) & AUXILIARY) !== 0) mark(word, WordFlag.finite);
  for (const word of listOf(data.ownPronouns)) mark(word, OWN_PRONOUN);
  for (const word of [...listOf(data.hearsayForms), ...listOf(data.weakHearsayForms ?? ''), ...(data.moreHearsayForms?.() ?? [])]) mark(word, HEARSAY);

  const verbs = new Map<string, readonly VerbReading[]>();
  for (const verb of data.reportingVerbs()) {
    const kinds = new Map<string, number>();
    /** By the bits of a form: the forms of a verb share their readings. */
    const readingsOf: Array<readonly VerbReading[] | undefined> = [];
    for (const [field, kind] of FORM_FIELDS) for (const form of listOf(verb[field])) kinds.set(form, (kinds.get(form) ?? 0) | kind);
    for (const [form, bits] of kinds) {
      // Where the bare infinitive is a form of the present too, it is mostly an infinitive or a noun.
      const ambiguous = data.zeroComplementiser === 'bare' && (bits & FormKind.Infinitive) !== 0;
      mark(form, REPORTING | ((bits & FormKind.Finite) !== 0 && !ambiguous ? WordFlag.finite : 0));
      const readings = verbs.get(form);
      if (readings === undefined) verbs.set(form, (readingsOf[bits] ??= [{ verb, kinds: bits }]));
      else if (!readings.some((reading) => reading.verb.lemma === verb.lemma)) verbs.set(form, [...readings, { verb, kinds: bits }]);
    }
  }
  const ownSourceKinds = new Map((data.ownSources ?? '').split('|').filter((entry) => entry !== '').map((entry) => entry.split(':') as [string, PronounKind]));
  return {
    data,
    flags,
    verbs,
    thingPronouns: data.speakerPronouns.includes(':n'),
    pronouns: new Map(data.speakerPronouns.split(/(?<=:\w)\s+/).filter((entry) => entry.includes(':')).map((entry) => entry.split(':') as [string, PronounKind])),
    sourceBefore: phraseTable(data.sourceBefore),
    weakSourceBefore: phraseTable(data.weakSourceBefore),
    sourceAfter: phraseTable(data.sourceAfter),
    sourceIncise: phraseTable(data.sourceIncise),
    leadIns: phraseTable(data.leadIns),
    sourceNouns: listOf(data.sourceNouns ?? ''),
    weakHearsay: new Set(listOf(data.weakHearsayForms ?? '')),
    sharedHearsayEndings: listOf(data.sharedHearsayEndings ?? ''),
    asWords: new Set(listOf(data.asWords ?? '')),
    elidedWords: new Set(listOf(data.elidedWords ?? '')),
    asides: phraseTable(data.asides ?? ''),
    perfectInfinitives: new Set(listOf(data.perfectInfinitives ?? '')),
    purposeWords: new Set(listOf(data.purposeWords ?? '')),
    joinedInfinitives: listOf(data.joinedInfinitives ?? ''),
    relayVerbs: new Set(listOf(data.relayVerbs)),
    findingVerbs: new Set(listOf(data.findingVerbs)),
    opinionVerbs: new Set(listOf(data.opinionVerbs ?? '')),
    zeroVerbs: new Set(listOf(data.zeroVerbs)),
    plainVerb: listOf(data.zeroVerbs)[0] ?? '',
    finiteEndings: listOf(data.finiteEndings),
    unrealEndings: listOf(data.unrealEndings ?? ''),
    looseFiniteEndings: listOf(data.looseFiniteEndings),
    cliticVerbs: new Set(listOf(data.cliticVerbs ?? '')),
    looseFiniteForms: new Set(data.looseFiniteForms?.() ?? []),
    personVerbs: new Set(listOf(data.personVerbs ?? '')),
    addresseeVerbs: new Set(listOf(data.addresseeVerbs ?? '')),
    infinitiveEndings: listOf(data.infinitiveEndings),
    infinitiveLeads: (data.infinitiveLead ?? '').split('|').filter((lead) => lead !== '').map(listOf),
    entityNouns: new Map(Object.entries(data.entityNouns).flatMap(([type, nouns]) => listOf(nouns).map((noun): [string, keyof QuoteData['entityNouns']] => [noun, type as keyof QuoteData['entityNouns']]))),
    demonstratives: new Set(listOf(data.demonstratives)),
    indefinites: new Set(listOf(data.indefinites)),
    possessives: new Set(listOf(data.possessives ?? '')),
    neuterDeterminers: new Set(listOf(data.neuterDeterminers ?? '')),
    kinNouns: new Set(listOf(data.kinNouns ?? '')),
    agentEndings: listOf(data.agentEndings ?? ''),
    feminineEndings: listOf(data.feminineEndings ?? ''),
    sourceCaseEndings: listOf(data.sourceCaseEndings ?? ''),
    courtNouns: new Set(listOf(data.courtNouns ?? '')),
    objectDeterminers: new Set(listOf(data.objectDeterminers ?? '')),
    objectEndings: listOf(data.objectEndings ?? ''),
    studyNouns: new Set(listOf(data.studyNouns ?? '')),
    verbGenders: { m: listOf(data.verbGenders?.masculine ?? ''), f: listOf(data.verbGenders?.feminine ?? '') },
    thingEndings: listOf(data.thingEndings ?? ''),
    attributeEndings: listOf(data.attributeEndings ?? ''),
    bareNounEndings: listOf(data.bareNounEndings ?? ''),
    genitiveDeterminers: new Set(listOf(data.genitiveDeterminers ?? '')),
    singularDeterminers: new Set(listOf(data.singularDeterminers ?? '')),
    pluralDeterminers: new Set(listOf(data.pluralDeterminers ?? '')),
    pluralEndings: listOf(data.pluralEndings ?? ''),
    singularEndings: listOf(data.singularEndings ?? ''),
    sameFunctions: functionGroups(data.sameFunctions ?? ''),
    definiteEndings: listOf(data.definiteEndings ?? ''),
    articledPrepositions: new Set(listOf(data.articledPrepositions ?? '')),
    offices: new Set((data.sameFunctions ?? '').split('|').map((group) => group.split('=')[0])),
    anaphors: phraseTable(data.anaphoricReports?.phrases ?? ''),
    citingVerbs: new Set(listOf(data.citingVerbs ?? '')),
    blamingVerbs: new Set(listOf(data.blamingVerbs ?? '')),
    backPointers: new Set(listOf(data.anaphoricReports?.backPointers ?? '')),
    anaphorVerbs: new Set(listOf(data.anaphoricReports?.verbs ?? '')),
    ownSources: phraseTable([...ownSourceKinds.keys()].join('|')),
    ownSourceKinds,
    complementPrepositions: new Set(listOf(data.complementPrepositions ?? '')),
    ownNouns: new Set(listOf(data.ownNouns ?? '')),
    bodyVerbEndings: listOf(data.bodySpeakers?.verbEndings ?? ''),
    bodyPrepositions: new Set(listOf(data.bodySpeakers?.prepositions ?? '')),
    ordinalSources: new Set(listOf(data.ordinalSources ?? '')),
    impersonalPronouns: new Set(listOf(data.impersonalPronoun)),
    feminine: new Set(listOf(data.feminine)),
    masculine: new Set(listOf(data.masculine)),
  };
}

const compiled = new WeakMap<QuoteData, Lexicon>();

/** The compiled words of a pack; compiled once for each pack. */
export function lexiconOf(data: QuoteData): Lexicon {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const made = compile(data);
  compiled.set(data, made);
  return made;
}
