import type { Analysis, Analyze, DetectLanguage, Entity, LanguageGuess } from './analysis.ts';
import { findClaims } from './claims/find-claims.ts';
import { findDates } from './dates/find-dates.ts';
import { datesOutsideNames } from './dates/outside-names.ts';
import { findEntities } from './entities/find-entities.ts';
import type { OwnKnowledge } from './entities/own/own-knowledge.ts';
import type { LanguageData } from './languages/language-pack.ts';
import { anyLanguage } from './languages/text-data.ts';
import { joinReadings, type Reading } from './mixed-languages/join-readings.ts';
import { findZones, type LanguageZone } from './mixed-languages/language-zones.ts';
import { withKnownNames } from './mixed-languages/known-names.ts';
import { maskText } from './mixed-languages/mask-text.ts';
import { withinZones } from './mixed-languages/within-zones.ts';
import { checkOptions, type CheckedOptions } from './options.ts';
import { findQuotes, type QuoteLayer } from './quotes/find-quotes.ts';
import { createDocument, type Document } from './text/document.ts';
import { normalizeText } from './text/normalized-text.ts';
import { restoreSpans } from './text/restore-spans.ts';

const NO_QUOTES: QuoteLayer = { quotes: [] };

/** Where packs come from: a list given by the app, or files loaded when first needed. */
export interface PackSource {
  readonly codes: readonly string[];
  load(code: string): LanguageData;
  /** What the app knows beside the packs; nothing by default. */
  own?(code: string): OwnKnowledge;
}

/** Analyses with the packs of `source` in the language that `detectLanguage` names; the whole pipeline. */
export function createPipeline(source: PackSource, detectLanguage: DetectLanguage): Analyze {
  return (text, options) => {
    const checked = checkOptions(text, options, source.codes);
    // Two writings of one article are read alike; the result points into the one that was given.
    const normalized = normalizeText(text);
    return normalized === undefined ? analyzeText(text, checked) : restoreSpans(analyzeText(normalized.text, checked), normalized, text);
  };

  function analyzeText(text: string, { language: given, parts, reference }: CheckedOptions): Analysis {
    const language = languageOf(text, given, source, detectLanguage);
    if (!language.supported) {
      const document = createDocument(text, anyLanguage);
      return { schemaVersion: 1, language, languages: wholeText(document, language.code), entities: [], quotes: [], claims: [], dates: [], sentences: sentencesOf(document) };
    }
    const document = createDocument(text, source.load(language.code).text);
    const languages = given === undefined ? findZones(document, language.code, source.codes, detectLanguage) : wholeText(document, given);
    const codes = new Set([language.code, ...languages.map(({ code }) => code)]);
    if (codes.size === 1) return { schemaVersion: 1, language, languages, ...asked(read(document, language.code), parts) };
    // Names that the main language's part introduces are known in the others.
    const readings: Reading[] = [];
    for (const code of codes) readings.push(withinZones(read(createDocument(maskText(text, languages, code), source.load(code).text), code, readings[0]?.entities), text));
    return { schemaVersion: 1, language, languages, ...asked(joinReadings(readings), parts) };

    /** All layers of a document by the pack of one language. */
    function read(document: Document, code: string, known: readonly Entity[] = []): Reading {
      const pack = source.load(code);
      const own = source.own?.(code);
      const entities = findEntities(document, pack, known.length === 0 ? own : withKnownNames(own, known, pack.text));
      const wantsQuotes = parts.has('quotes') || parts.has('claims');
      const dates = wantsQuotes || parts.has('dates') ? datesOutsideNames(findDates(document, pack.dates, reference), entities.index) : [];
      const quotes = wantsQuotes ? findQuotes(document, entities, dates, pack.quotes) : NO_QUOTES;
      const claims = parts.has('claims') ? findClaims(document, { entities, quotes, dates }, pack) : [];
      return { entities: [...entities.entities], quotes: [...quotes.quotes], claims, dates, sentences: sentencesOf(document) };
    }
  }
}

function languageOf(text: string, given: string | undefined, source: PackSource, detectLanguage: DetectLanguage): LanguageGuess {
  if (given !== undefined) return { code: given, confidence: 1, supported: true, candidates: [{ code: given, confidence: 1 }] };
  const guess = detectLanguage(text);
  return { ...guess, supported: source.codes.includes(guess.code) };
}

/** A reading without the layers that were only needed for others. */
function asked(reading: Reading, parts: CheckedOptions['parts']): Reading {
  const { entities, quotes, dates } = reading;
  return { ...reading, entities: parts.has('entities') ? entities : [], quotes: parts.has('quotes') ? quotes : [], dates: parts.has('dates') ? dates : [] };
}

/** The only zone of a text that is read in one language. */
function wholeText({ paragraphs: { count, start, end } }: Document, code: string): LanguageZone[] {
  return count === 0 ? [] : [{ start: start[0], end: end[count - 1], code }];
}

function sentencesOf({ sentences: { count, start, end } }: Document): Analysis['sentences'] {
  return Array.from({ length: count }, (_, i) => ({ start: start[i], end: end[i] }));
}
