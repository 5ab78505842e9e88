import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

const SURE = 0.85;
/** Paragraphs from the top in which an article may begin. */
const FIRST_PARAGRAPHS = 4;
const MOST_WORDS = 3;
/** Shorter words in capitals are acronyms. */
const SHORTEST = 4;

/** Places in capitals that open the text of an article and end in a stop: "TROMSØ. Selskapet …". */
export function datelinePlaces({ document, hits }: NameContext): TaggedSpan[] {
  const { paragraphs, tokens, text } = document;
  const found: TaggedSpan[] = [];
  for (let paragraph = 0; paragraph < Math.min(paragraphs.count, FIRST_PARAGRAPHS); paragraph++) {
    const firstToken = paragraphs.firstToken[paragraph];
    let endToken = firstToken;
    let letters = 0;
    while (endToken < paragraphs.endToken[paragraph] && endToken - firstToken < MOST_WORDS && hits.shape[endToken] === Shape.AllCaps) {
      letters += tokens.end[endToken] - tokens.start[endToken];
      endToken++;
    }
    if (letters < SHORTEST || text[tokens.end[endToken - 1]] !== '.' || endToken + 2 >= paragraphs.endToken[paragraph]) continue;
    // What follows is written in small letters, or all of the line is in capitals.
    if (hits.shape[endToken + 2] === Shape.AllCaps || hits.shape[endToken + 1] === Shape.AllCaps) continue;
    found.push({ firstToken, endToken, type: 'place', confidence: SURE });
  }
  return found;
}
