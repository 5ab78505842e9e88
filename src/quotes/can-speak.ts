import { WordFlag } from './lexicon.ts';
import type { SpeakerWords } from './noun-phrases.ts';
import type { QuoteContext } from './quote-context.ts';

/** A name, a pronoun, or words with a noun of persons or bodies. */
export function canSpeak(context: QuoteContext, { start, end, form }: SpeakerWords): boolean {
  if (form !== 'description') return true;
  for (let at = start; at < end; at++) if (context.has(at, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.title)) return true;
  return false;
}
