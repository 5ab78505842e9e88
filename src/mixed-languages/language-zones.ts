import type { DetectLanguage } from '../analysis.ts';
import type { Document } from '../text/document.ts';
import { hasOwnWords, ownWordsOf } from './own-words.ts';

/** A part of a text that is read with one language pack. */
export interface LanguageZone {
  start: number;
  end: number;
  code: string;
}

/** Shorter paragraphs are names, headings and captions: they stay with the article. */
const SHORTEST_PARAGRAPH = 40;
/** Sentences and characters that neighbouring paragraphs of another language need together. */
const LEAST_SENTENCES = 2;
const SHORTEST_ZONE = 100;
const SURE = 0.97;

/**
 * Cuts a document at paragraphs where neighbouring paragraphs of at least two sentences are surely in
 * another language of `codes`; all else is in the `main` one. The zones cover every character
 * that is not blank, in order.
 */
export function findZones(document: Document, main: string, codes: readonly string[], detectLanguage: DetectLanguage): LanguageZone[] {
  const { text, sentences, paragraphs, paragraphOfSentence } = document;
  if (paragraphs.count === 0) return [];
  const whole: LanguageZone = { start: paragraphs.start[0], end: paragraphs.end[paragraphs.count - 1], code: main };
  if (paragraphs.count === 1 || codes.length < 2) return [whole];
  const sentencesIn = new Uint32Array(paragraphs.count);
  for (let s = 0; s < sentences.count; s++) sentencesIn[paragraphOfSentence[s]]++;

  const own = ownWordsOf(main);
  const found = new Array<string | undefined>(paragraphs.count);
  const zones: LanguageZone[] = [];
  for (let first = 0; first < paragraphs.count; ) {
    const code = codeOf(first);
    let end = first + 1;
    let count = sentencesIn[first];
    while (end < paragraphs.count && codeOf(end) === code) count += sentencesIn[end++];
    const isForeign = code !== main && count >= LEAST_SENTENCES && paragraphs.end[end - 1] - paragraphs.start[first] >= SHORTEST_ZONE;
    add(paragraphs.start[first], paragraphs.end[end - 1], isForeign ? code : main);
    first = end;
  }
  return zones;

  function add(start: number, end: number, code: string): void {
    const last = zones.at(-1);
    if (last?.code === code) last.end = end;
    else zones.push({ start, end, code });
  }

  function codeOf(paragraph: number): string {
    const known = found[paragraph];
    if (known !== undefined) return known;
    const start = paragraphs.start[paragraph];
    const end = paragraphs.end[paragraph];
    const guess = end - start < SHORTEST_PARAGRAPH || hasOwnWords(document, paragraph, own) ? undefined : detectLanguage(text.slice(start, end));
    return (found[paragraph] = guess !== undefined && guess.confidence >= SURE && codes.includes(guess.code) ? guess.code : main);
  }
}
