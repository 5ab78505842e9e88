import type { Document } from '../text/document.ts';
import type { Draft } from './join/draft.ts';

const LEAD_SHARE = 0.15;

/**
 * How central each draft is: how often and how widely over the article it is named, more where it is in
 * the headline or the lead. The highest is 1.
 */
export function saliences(document: Document, drafts: readonly Draft[]): number[] {
  const { paragraphs, sentenceOfToken, paragraphOfSentence } = document;
  const length = Math.max(1, document.text.length);
  const weights = drafts.map(({ names }) => {
    const first = names[0].start / length;
    const paragraphsNamed = new Set(names.map(({ firstToken }) => paragraphOfSentence[sentenceOfToken[firstToken]]));
    const headline = paragraphsNamed.has(0) ? 1 : 0;
    const lead = first < LEAD_SHARE ? 1 : 0;
    const spread = paragraphsNamed.size / Math.max(1, Math.min(paragraphs.count, 12));
    return Math.log2(1 + names.length) * (1 + 0.6 * headline + 0.3 * lead + 0.3 * (1 - first) + 0.5 * Math.min(1, spread));
  });
  const highest = weights.reduce((most, weight) => Math.max(most, weight), Number.MIN_VALUE);
  return weights.map((weight) => Math.round((1000 * weight) / highest) / 1000);
}
