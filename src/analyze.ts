import type { Analysis, Analyze, AnalyzeOptions, CreateAnalyzer, LanguageGuess } from './analysis.ts';
import { findClaims } from './claims/find-claims.ts';
import { findDates } from './dates/find-dates.ts';
import { findEntities, type EntityLayer } from './entities/find-entities.ts';
import { MentionIndex } from './entities/mention-index.ts';
import { detectLanguage } from './language/detect-language.ts';
import type { LanguageData } from './languages/language-pack.ts';
import { anyLanguage } from './languages/text-data.ts';
import { findQuotes, type QuoteLayer } from './quotes/find-quotes.ts';
import { createDocument, type Document } from './text/document.ts';

const PARTS = ['entities', 'quotes', 'claims', 'dates'] as const;
type Part = (typeof PARTS)[number];

const NO_ENTITIES: EntityLayer = { entities: [], index: new MentionIndex([]) };
const NO_QUOTES: QuoteLayer = { quotes: [] };

/** Where packs come from: a list given by the app, or files loaded when first needed. */
export interface PackSource {
  readonly codes: readonly string[];
  load(code: string): LanguageData;
}

/** Analyses with the packs of `source`; the whole pipeline. */
export function createPipeline(source: PackSource): Analyze {
  return (text, options = {}) => {
    const { parts, reference } = checked(text, options, source);
    const language = languageOf(text, options.language, source);
    if (!language.supported) return assemble(language, createDocument(text, anyLanguage), NO_ENTITIES, NO_QUOTES, [], []);

    const pack = source.load(language.code);
    const document = createDocument(text, pack.text);
    const entities = findEntities(document, pack);
    const wantsQuotes = parts.has('quotes') || parts.has('claims');
    const wantsDates = wantsQuotes || parts.has('dates');
    const dates = wantsDates ? findDates(document, pack.dates, reference) : [];
    const quotes = wantsQuotes ? findQuotes(document, entities, dates, pack.quotes) : NO_QUOTES;
    const claims = parts.has('claims') ? findClaims(document, { entities, quotes, dates }, pack) : [];
    return assemble(
      language,
      document,
      parts.has('entities') ? entities : NO_ENTITIES,
      parts.has('quotes') ? quotes : NO_QUOTES,
      claims,
      parts.has('dates') ? dates : [],
    );
  };
}

/** See `CreateAnalyzer` in the contract. */
export const createAnalyzer: CreateAnalyzer = ({ languages }) => {
  if (!Array.isArray(languages) || languages.length === 0) throw new RangeError('createAnalyzer needs at least one language pack');
  const packs = new Map(languages.map((pack) => [pack.code, pack as LanguageData]));
  const codes = [...packs.keys()];
  return { analyze: createPipeline({ codes, load: (code) => packs.get(code) as LanguageData }), languages: codes };
};

function checked(text: unknown, options: AnalyzeOptions, source: PackSource): { parts: ReadonlySet<Part>; reference: Date | undefined } {
  if (typeof text !== 'string') throw new TypeError(`analyze needs a string, got ${text === null ? 'null' : typeof text}`);
  if (typeof options !== 'object' || options === null) throw new TypeError('the options of analyze must be an object');
  const { language, referenceDate, include } = options;
  if (language !== undefined) {
    if (typeof language !== 'string') throw new TypeError('the option "language" must be a string');
    if (!source.codes.includes(language)) throw new RangeError(`no language pack for "${language}"; there is: ${source.codes.join(', ')}`);
  }
  if (include !== undefined && (!Array.isArray(include) || include.some((part) => !PARTS.includes(part)))) {
    throw new TypeError(`the option "include" must be a list of: ${PARTS.join(', ')}`);
  }
  let reference: Date | undefined;
  if (referenceDate !== undefined) {
    if (typeof referenceDate !== 'string' && !(referenceDate instanceof Date)) throw new TypeError('the option "referenceDate" must be a Date or a string');
    reference = new Date(referenceDate);
    if (Number.isNaN(reference.getTime())) throw new RangeError('the option "referenceDate" is no valid date');
  }
  return { parts: new Set(include ?? PARTS), reference };
}

function languageOf(text: string, given: string | undefined, source: PackSource): LanguageGuess {
  if (given !== undefined) return { code: given, confidence: 1, supported: true, candidates: [{ code: given, confidence: 1 }] };
  const guess = detectLanguage(text);
  return { ...guess, supported: source.codes.includes(guess.code) };
}

function assemble(
  language: LanguageGuess,
  document: Document,
  { entities }: EntityLayer,
  { quotes }: QuoteLayer,
  claims: Analysis['claims'],
  dates: Analysis['dates'],
): Analysis {
  const { count, start, end } = document.sentences;
  const sentences = Array.from({ length: count }, (_, i) => ({ start: start[i], end: end[i] }));
  return { schemaVersion: 1, language, entities: [...entities], quotes: [...quotes], claims, dates, sentences };
}
