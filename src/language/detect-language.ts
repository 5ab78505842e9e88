import { francAll } from 'franc';
import type { LanguageGuess } from '../analysis.ts';

const CODES: Readonly<Record<string, string>> = { fra: 'fr', eng: 'en' };

/** Names the language of a text. */
export function detectLanguage(text: string, options: { only?: readonly string[] } = {}): Omit<LanguageGuess, 'supported'> {
  const ranked = francAll(text).slice(0, 5);
  const candidates = ranked
    .map(([code, score]) => ({ code: CODES[code] ?? code, confidence: score }))
    .filter((candidate) => options.only === undefined || options.only.includes(candidate.code));
  const best = candidates[0];
  if (best === undefined || best.code === 'und') return { code: 'und', confidence: 0, candidates: [] };
  return { code: best.code, confidence: best.confidence, candidates };
}
