import { WordFlag } from './lexicon.ts';
import type { QuoteContext } from './quote-context.ts';

/** Fewest letters before an ending that makes a word stand for a person. */
const SHORTEST_STEM = 3;
/** Longer words are no nouns of persons, and their parts are not looked up. */
const LONGEST_NOUN = 48;
/** Classes of words that end like a noun of a person and are none. */
const OTHER_NOUN = WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.time | WordFlag.adverb | WordFlag.preposition | WordFlag.determiner | WordFlag.subordinator;

const endsWithOne = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending));

/** True if the word stands for a person: a noun of the pack ("maire"), or one that ends like such nouns ("navigatrice"). */
export function isPersonWord(context: QuoteContext, token: number): boolean {
  if (!context.isWord(token)) return false;
  if (context.has(token, WordFlag.personNoun)) return true;
  if (context.has(token, OTHER_NOUN) || context.lexicon.entityNouns.has(context.lower(token))) return false;
  return endsWithOne(context.lower(token), context.lexicon.agentEndings);
}

/** True if a noun of a person has an ending that only women's have. */
export const endsFeminine = (context: QuoteContext, token: number): boolean => isPersonWord(context, token) && endsWithOne(context.lower(token), context.lexicon.feminineEndings);

/** The nouns that a compound of a person ends in: "minister" of "gesundheitsminister"; the word itself comes first. */
export function personNounsIn(context: QuoteContext, token: number): string[] {
  const word = context.lower(token);
  const bare = withoutArticle(context, word);
  const nouns = bare === word ? [word] : [word, bare];
  if (!context.lexicon.data.compounds || word.length > LONGEST_NOUN) return nouns;
  for (let at = SHORTEST_STEM; at <= bare.length - SHORTEST_STEM; at++) {
    const rest = bare.slice(at);
    if (isPersonNoun(context, rest)) nouns.push(rest);
  }
  return nouns;
}

/** The noun of a person without the article that it ends in: "ordfører" of "ordføreren", "gruppeleder" of "gruppelederen". */
export function withoutArticle(context: QuoteContext, word: string): string {
  if (word.length > LONGEST_NOUN) return word;
  for (const ending of context.lexicon.definiteEndings) {
    if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_STEM) continue;
    const bare = word.slice(0, -ending.length);
    if (isPersonNoun(context, bare)) return bare;
    for (let at = SHORTEST_STEM; context.lexicon.data.compounds && at <= bare.length - SHORTEST_STEM; at++) if (isPersonNoun(context, bare.slice(at))) return bare;
  }
  return word;
}

const isPersonNoun = ({ lexicon }: QuoteContext, word: string): boolean => ((lexicon.flags.get(word) ?? 0) & WordFlag.personNoun) !== 0;
