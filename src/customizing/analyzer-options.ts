import type { AnalyzerOptions, DetectLanguage, Gazetteer, GazetteerName, LeastConfidence, OwnModelFamily, OwnReportingVerb } from '../analysis.ts';
import type { OwnEntry } from '../entities/own/own-names.ts';
import { familyKey, type ModelFamily } from '../entities/models/model-families.ts';
import { detectLightly } from '../language/light-detector.ts';
import type { LanguageData } from '../languages/language-pack.ts';
import type { ReportingVerb } from '../languages/quote-data.ts';
import { checkPack } from './check-pack.ts';
import { readChoice, readFields, readFlag, readList, readShare, readText, readWord } from './option-reader.ts';

/** A reporting verb of the app's, ready for a pack. */
export interface CheckedVerb {
  readonly verb: ReportingVerb;
  readonly bareClause: boolean;
}

/** The options of `createAnalyzer` after every check, copied. */
export interface CheckedAnalyzerOptions {
  readonly packs: ReadonlyMap<string, LanguageData>;
  readonly names: readonly OwnEntry[];
  readonly families: ReadonlyArray<ModelFamily & { readonly aliases: readonly string[] }>;
  readonly verbs: ReadonlyMap<string, readonly CheckedVerb[]>;
  readonly least: Required<LeastConfidence>;
  readonly detectLanguage: DetectLanguage;
}

const OPTIONS = ['languages', 'gazetteers', 'families', 'reportingVerbs', 'minConfidence', 'detectLanguage'] as const satisfies ReadonlyArray<keyof AnalyzerOptions>;
const GAZETTEER = ['type', 'names', 'matchCase'] as const satisfies ReadonlyArray<keyof Gazetteer>;
const GAZETTEER_NAME = ['name', 'aliases', 'ref'] as const satisfies ReadonlyArray<keyof GazetteerName>;
const FAMILY = ['name', 'maker', 'aliases', 'ambiguous'] as const satisfies ReadonlyArray<keyof OwnModelFamily>;
const VERB = ['lemma', 'frame', 'finite', 'participle', 'gerund', 'infinitive', 'particle', 'bareClause'] as const satisfies ReadonlyArray<keyof OwnReportingVerb>;
const LAYERS = ['entities', 'quotes', 'claims'] as const satisfies ReadonlyArray<keyof LeastConfidence>;
const TYPES = ['person', 'company', 'organization', 'product', 'place', 'event', 'work'] as const satisfies ReadonlyArray<Gazetteer['type']>;
const FRAMES = ['say', 'speech', 'stance'] as const;

/**
 * Checks and copies the options of `createAnalyzer`.
 * @throws TypeError if an option is unknown or has a wrong type.
 * @throws RangeError if no pack is given, or a value is out of its range.
 */
export function checkAnalyzerOptions(options: unknown): CheckedAnalyzerOptions {
  const fields = readFields(options, 'the options of createAnalyzer', OPTIONS);
  const packs = readPacks(fields.get('languages'));
  return {
    packs,
    names: readList(fields.get('gazetteers'), 'gazetteers', readGazetteer).flat(),
    families: readList(fields.get('families'), 'families', readFamily),
    verbs: readVerbs(fields.get('reportingVerbs'), packs),
    least: readLeast(fields.get('minConfidence')),
    detectLanguage: readDetector(fields.get('detectLanguage')),
  };
}

function readPacks(given: unknown): ReadonlyMap<string, LanguageData> {
  const packs = new Map<string, LanguageData>();
  for (const pack of readList<LanguageData>(given, 'languages', checkPack)) {
    if (packs.has(pack.code)) throw new RangeError(`languages has two packs for "${pack.code}"`);
    packs.set(pack.code, pack);
  }
  if (packs.size === 0) throw new RangeError('createAnalyzer needs at least one language pack');
  return packs;
}

function readGazetteer(given: unknown, where: string): OwnEntry[] {
  const fields = readFields(given, where, GAZETTEER);
  const type = readChoice(fields.get('type'), `${where}.type`, TYPES);
  const matchCase = readFlag(fields.get('matchCase'), `${where}.matchCase`, true);
  if (fields.get('names') === undefined) throw new TypeError(`${where}.names must be a list`);
  return readList(fields.get('names'), `${where}.names`, (item, at) => {
    if (typeof item === 'string') return { name: readName(item, at), aliases: [], ref: undefined, type, matchCase };
    const entry = readFields(item, at, GAZETTEER_NAME);
    return {
      name: readName(entry.get('name'), `${at}.name`),
      aliases: readList(entry.get('aliases'), `${at}.aliases`, readName),
      ref: entry.has('ref') ? readText(entry.get('ref'), `${at}.ref`) : undefined,
      type,
      matchCase,
    };
  });
}

/** A name has a letter or a digit; marks alone would be found everywhere. */
function readName(given: unknown, where: string): string {
  const name = readText(given, where);
  if (!/[\p{L}\p{N}]/u.test(name)) throw new RangeError(`${where} needs a letter or a digit, got "${name}"`);
  return name;
}

function readFamily(given: unknown, where: string): ModelFamily & { readonly aliases: readonly string[] } {
  const fields = readFields(given, where, FAMILY);
  const read = (value: unknown, at: string): string => {
    const name = readName(value, at);
    if (familyKey(name) === '') throw new RangeError(`${at} needs a letter or a digit, got "${name}"`);
    return name;
  };
  return {
    name: read(fields.get('name'), `${where}.name`),
    maker: fields.has('maker') ? readText(fields.get('maker'), `${where}.maker`) : '',
    aliases: readList(fields.get('aliases'), `${where}.aliases`, read),
    ambiguous: readFlag(fields.get('ambiguous'), `${where}.ambiguous`, false),
  };
}

function readVerbs(given: unknown, packs: ReadonlyMap<string, LanguageData>): ReadonlyMap<string, readonly CheckedVerb[]> {
  if (given === undefined) return new Map();
  const codes = [...packs.keys()];
  return new Map([...readFields(given, 'reportingVerbs', codes)].map(([code, verbs]) => [code, readList(verbs, `reportingVerbs.${code}`, readVerb)]));
}

function readVerb(given: unknown, where: string): CheckedVerb {
  const fields = readFields(given, where, VERB);
  const forms = (name: 'finite' | 'participle' | 'gerund' | 'infinitive'): string => readList(fields.get(name), `${where}.${name}`, readWord).join(' ');
  const base = readWord(fields.get('lemma'), `${where}.lemma`);
  const particle = fields.has('particle') ? readWord(fields.get('particle'), `${where}.particle`) : undefined;
  const finite = forms('finite');
  if (finite === '') throw new RangeError(`${where}.finite needs at least one form`);
  return {
    verb: {
      lemma: particle === undefined ? base : `${base} ${particle}`,
      frame: readChoice(fields.get('frame'), `${where}.frame`, FRAMES, 'say'),
      finite,
      participle: forms('participle'),
      gerund: forms('gerund'),
      infinitive: fields.has('infinitive') ? forms('infinitive') : base,
      ...(particle === undefined ? {} : { particle }),
    },
    bareClause: readFlag(fields.get('bareClause'), `${where}.bareClause`, false),
  };
}

function readDetector(given: unknown): DetectLanguage {
  if (given !== undefined && typeof given !== 'function') throw new TypeError('detectLanguage must be a function');
  return given === undefined ? detectLightly : (given as DetectLanguage);
}

function readLeast(given: unknown): Required<LeastConfidence> {
  if (given === undefined || typeof given === 'number') {
    const least = readShare(given, 'minConfidence');
    return { entities: least, quotes: least, claims: least };
  }
  const fields = readFields(given, 'minConfidence', LAYERS);
  const of = (layer: (typeof LAYERS)[number]): number => readShare(fields.get(layer), `minConfidence.${layer}`);
  return { entities: of('entities'), quotes: of('quotes'), claims: of('claims') };
}
