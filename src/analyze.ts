import type { Analysis, Analyze, LanguageGuess } from './analysis.ts';
import { findClaims } from './claims/find-claims.ts';
import { findDates } from './dates/find-dates.ts';
import { datesOutsideNames } from './dates/outside-names.ts';
import { findEntities, type EntityLayer } from './entities/find-entities.ts';
import { MentionIndex } from './entities/mention-index.ts';
import type { OwnKnowledge } from './entities/own/own-knowledge.ts';
import { detectLanguage } from './language/detect-language.ts';
import type { LanguageData } from './languages/language-pack.ts';
import { anyLanguage } from './languages/text-data.ts';
import { checkOptions } from './options.ts';
import { findQuotes, type QuoteLayer } from './quotes/find-quotes.ts';
import { createDocument, type Document } from './text/document.ts';

const NO_ENTITIES: EntityLayer = { entities: [], index: new MentionIndex([]) };
const NO_QUOTES: QuoteLayer = { quotes: [] };

/** Where packs come from: a list given by the app, or files loaded when first needed. */
export interface PackSource {
  readonly codes: readonly string[];
  load(code: string): LanguageData;
  /** What the app knows beside the packs; nothing by default. */
  own?(code: string): OwnKnowledge;
}

/** Analyses with the packs of `source`; the whole pipeline. */
export function createPipeline(source: PackSource): Analyze {
  return (text, options) => {
    const { language: given, parts, reference } = checkOptions(text, options, source.codes);
    const language = languageOf(text, given, source);
    if (!language.supported) return assemble(language, createDocument(text, anyLanguage), NO_ENTITIES, NO_QUOTES, [], []);

    const pack = source.load(language.code);
    const document = createDocument(text, pack.text);
    const entities = findEntities(document, pack, source.own?.(language.code));
    const wantsQuotes = parts.has('quotes') || parts.has('claims');
    const wantsDates = wantsQuotes || parts.has('dates');
    const dates = wantsDates ? datesOutsideNames(findDates(document, pack.dates, reference), entities.index) : [];
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
