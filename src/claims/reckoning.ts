import { WordFlag } from '../quotes/lexicon.ts';
import { isGenitive } from '../text/genitive.ts';
import type { ClaimContext, TokenRange } from './claim-context.ts';
import { phraseFrom } from './noun-phrase.ts';

/** Farthest that such words may stand from the number that they cover. */
const REACH = 30;

/** Whose reckoning a number is: the phrase before a genitive, or the token of a possessive. */
export interface Reckoning {
  readonly phrase?: TokenRange;
  readonly possessive: number;
}

/** "by the union's count", "on Reed's figures", "by her own estimate": whose reckoning the sentence of a number says it is. */
export function reckoningOf(context: ClaimContext, first: number, end: number): Reckoning | undefined {
  const { words, lexicon } = context;
  const { reckonings, reckonedBy } = lexicon.sets;
  if (reckonings.size === 0) return undefined;
  const limit = Math.min(words.sentenceEnd(end - 1), end + REACH);
  for (let token = Math.max(words.sentenceStart(first), first - REACH); token < limit - 2; token++) {
    if (words.nameOf[token] >= 0 || !reckonedBy.has(words.lower(token))) continue;
    const possessive = words.nameOf[token + 1] < 0 && words.lexicon.possessives.has(words.lower(token + 1));
    const phrase = phraseFrom(context, token + 1, limit);
    if (phrase === undefined || (phrase.first < end && phrase.end > first)) continue;
    let noun = phrase.first;
    while (noun < phrase.end && (words.nameOf[noun] >= 0 || !reckonings.has(words.lower(noun)))) noun++;
    if (noun === phrase.end) continue;
    if (possessive) return { possessive: token + 1 };
    for (let owner = noun - 1; owner >= phrase.first; owner--) {
      if (isGenitive(words.document.word(owner)) || (words.nameOf[owner] >= 0 && words.has(owner + 1, WordFlag.of))) return { phrase: { first: phrase.first, end: words.nameOf[owner] >= 0 ? owner + 1 : owner }, possessive: -1 };
    }
  }
  return undefined;
}
