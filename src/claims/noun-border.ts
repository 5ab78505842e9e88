import type { ClaimContext, TokenRange } from './claim-context.ts';

/** "nach Angaben der Kämmerei Fördermittel von": where nouns are capitalised a phrase ends before a second noun without a name, which is another part of the clause. */
export function beforeSecondNoun({ words }: ClaimContext, phrase: TokenRange): TokenRange {
  if (!words.lexicon.data.capitalisedNouns) return phrase;
  const isNoun = (token: number): boolean => words.nameOf[token] < 0 && words.isWord(token) && words.isCapitalised(token);
  for (let token = phrase.first + 1; token < phrase.end; token++) if (isNoun(token) && isNoun(token - 1)) return { first: phrase.first, end: token };
  return phrase;
}
