import type { PersonEntity } from '../analysis.ts';
import { WordFlag } from './lexicon.ts';
import { isPersonWord, personNounsIn } from './person-words.ts';
import { isFiniteVerb, type QuoteContext } from './quote-context.ts';

/** How far before or behind a name its function may stand, in tokens. */
const REACH = 9;

/** A person to whom the text gives a function, with the words around it. */
export interface RoleHolder {
  readonly entity: PersonEntity;
  /** Token of the noun. */
  readonly token: number;
  /** Lower-case words of the function: "ministre", "finances". */
  readonly words: ReadonlySet<string>;
}

/** Functions that the text itself gives persons beside their names ("le ministre des Finances, X"; "X, PDG de Y"), by noun, in order of the nouns. */
export function findRoleHolders(context: QuoteContext): ReadonlyMap<string, readonly RoleHolder[]> {
  const holders = new Map<string, RoleHolder[]>();
  for (const { entity, first, end } of context.names) {
    if (entity.type !== 'person') continue;
    const before = wordsBefore(context, first);
    const behind = isOfNextName(context, end) ? { tokens: [] } : wordsBehind(context, end);
    for (const { tokens } of [before, behind]) {
      const words = new Set(tokens.flatMap((token) => (isPersonWord(context, token) ? personNounsIn(context, token) : [context.lower(token)])));
      for (const token of tokens) {
        if (!isPersonWord(context, token)) continue;
        for (const noun of personNounsIn(context, token)) {
          const known = holders.get(noun);
          if (known === undefined) holders.set(noun, [{ entity, token, words }]);
          else known.push({ entity, token, words });
        }
      }
    }
  }
  for (const known of holders.values()) known.sort((a, b) => a.token - b.token);
  return holders;
}

/** "le scuse di Giovanni Bassi, il ministro dei trasporti, Danilo Neri, ha …": a function between two persons is that of the second where its own comma follows it. */
function isOfNextName(context: QuoteContext, end: number): boolean {
  if (!context.isMark(end, ',')) return false;
  const limit = Math.min(context.sentenceEnd(end), end + 2 * REACH);
  let comma = end + 1;
  while (comma < limit && !context.isMark(comma, ',;:.')) comma++;
  const next = context.names[context.nameOf[comma + 1]];
  if (!context.isMark(comma, ',') || next === undefined || next.first !== comma + 1 || next.entity.type !== 'person') return false;
  return context.isMark(next.end, ',') && !context.has(comma - 1, WordFlag.conjunction);
}

function wordsBefore(context: QuoteContext, first: number): { tokens: number[] } {
  const tokens: number[] = [];
  const bound = Math.max(context.sentenceStart(first), first - REACH);
  for (let at = first - 1; at >= bound; at--) {
    // One comma may part function and name, but then the function must follow it at once.
    if (context.isMark(at, ',')) {
      if (at !== first - 1) break;
      continue;
    }
    if (context.isMark(at, '.-’')) continue;
    if (!context.isWord(at) || (isFiniteVerb(context, at) && !context.has(at, WordFlag.personNoun)) || context.has(at, WordFlag.conjunction | WordFlag.complementiser | WordFlag.subordinator)) break;
    if (context.nameOf[at] >= 0 && context.names[context.nameOf[at]].entity.type === 'person') {
      // "La figlia di Marina Neri, Elisa Bassi": whose relative somebody is.
      const owner = context.names[context.nameOf[at]].first;
      if (!context.isMark(first - 1, ',') || owner <= bound || context.nameOf[owner - 1] >= 0 || !context.has(owner - 1, WordFlag.of)) break;
      at = owner;
      continue;
    }
    tokens.push(at);
  }
  return { tokens };
}

function wordsBehind(context: QuoteContext, end: number): { tokens: number[] } {
  const tokens: number[] = [];
  if (!context.isMark(end, ',(') || context.sentenceEnd(end - 1) <= end) return { tokens };
  const bound = Math.min(context.sentenceEnd(end), end + REACH);
  for (let at = end + 1; at < bound; at++) {
    if (context.isMark(at, ',;:.)')) break;
    if (context.isMark(at, '-’')) continue;
    if (!context.isWord(at) || isFiniteVerb(context, at) || context.has(at, WordFlag.relative)) break;
    tokens.push(at);
  }
  return { tokens };
}
