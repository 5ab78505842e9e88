import { hasCases } from '../join/stem.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import type { NameContext } from './name-context.ts';

const COMPOUND = 0.8;

/** True where a capital within a sentence tells of a name and nouns are written in one word. */
export const namesByCompounds = ({ words }: NameContext): boolean => words.compounds && !words.capitalNouns && !hasCases(words);

/** Bodies, places and events of one word that its last part gives away: "Justitsministeriet", "Skolverkets", "Gezondheidsraad". */
export function compoundNames(context: NameContext, claimed: Uint8Array): TaggedSpan[] {
  const { document, hits } = context;
  const found: TaggedSpan[] = [];
  if (!namesByCompounds(context)) return found;
  for (let token = 1; token < document.tokens.count; token++) {
    if (claimed[token] === 1 || hits.shape[token] !== Shape.Capital || hits.tokenBits[token] !== 0 || context.isSentenceStart(token) || !context.mayBeName(token)) continue;
    const kind = context.compoundKind(token);
    if (kind === undefined || context.isTitleCased(token) || context.isInLongerName(token, token + 1)) continue;
    addName(claimed, found, token, token + 1, kind, COMPOUND);
  }
  return found;
}
