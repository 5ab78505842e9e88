import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, isVerb, type TokenRange } from './claim-context.ts';
import { phraseFrom } from './noun-phrase.ts';
import { rankAt } from './rank.ts';

/**
 * The tokens of a claim: grown to the end of a name that its last token stands in, over the words
 * that go with a multiple or rank, never into the quantity that starts at `next`; without a linking
 * word at its end, without what a share is taken of, and without the "from" of a range that belongs
 * to a verb of change ("réduit de 10 à 19 %").
 */
export function claimTokens(context: ClaimContext, item: QuantityItem, next: number): TokenRange {
  const { words } = context;
  const last = words.nameOf[item.endToken - 1];
  let end = last < 0 ? item.endToken : Math.max(item.endToken, words.names[last].end);
  while (end > item.firstToken + 1 && words.nameOf[end - 1] < 0 && words.has(end - 1, WordFlag.of)) end--;
  const limit = Math.min(next, words.sentenceEnd(item.firstToken));
  const { kind } = item.quantity;
  if (kind === 'multiple') end = multipleEnd(context, item, end, limit);
  else if (kind === 'rank') end = Math.max(end, Math.min(limit, rankAt(context, item)?.end ?? end));
  else if (kind === 'fraction') end = shareEnd(item, end);
  return { first: firstOf(context, item), end };
}

/**
 * "deux fois plus", "doppelt so lang", "trzy razy dłuższy"; and the measure itself where it is one of
 * something named: "le double de la capacité de Llama 2", but not "le double de 2025".
 */
function multipleEnd(context: ClaimContext, item: QuantityItem, from: number, limit: number): number {
  const { words, document, lexicon } = context;
  let end = from;
  // "doppelt so viel wie": the word before what is compared with stays outside.
  while (end > item.numberEnd && words.nameOf[end - 1] < 0 && lexicon.sets.than.has(document.lower(end - 1)) && !lexicon.sets.degree.has(document.lower(end - 1))) end--;
  // "deux fois plus élevé": where a noun takes a linking word, what follows is the adjective.
  if (lexicon.nounTakesOf && end > item.numberEnd && lexicon.sets.degree.has(document.lower(end - 1)) && end < limit && words.isWord(end) && words.flags[end] === 0 && words.nameOf[end] < 0) return end + 1;
  if (end < limit && words.nameOf[end] < 0) {
    const word = document.lower(end);
    if (lexicon.comparatives.has(word, words.isCapitalised(end))) return end + 1;
    if (lexicon.sets.degree.has(word)) return end + 1 < limit && words.isWord(end + 1) && words.flags[end + 1] === 0 && words.nameOf[end + 1] < 0 ? end + 2 : end + 1;
  }
  if (item.noun !== undefined || end >= limit || words.nameOf[end] >= 0 || !words.has(end, WordFlag.of)) return end;
  const phrase = phraseFrom(context, end + 1, limit);
  if (phrase === undefined || words.nameOf[phrase.first] >= 0) return end;
  for (let token = phrase.first + 1; token < phrase.end; token++) if (words.nameOf[token] >= 0 && words.has(token - 1, WordFlag.of)) return phrase.end;
  return end;
}

/** "sieben von zehn Tests": the share ends with its number unless its noun stands inside ("un Français sur cinq"). */
function shareEnd({ numberEnd, unitFirst, unitEnd, range, firstToken }: QuantityItem, end: number): number {
  return range === undefined && unitEnd > unitFirst && unitFirst >= numberEnd && numberEnd - firstToken > 2 ? numberEnd : end;
}

function firstOf(context: ClaimContext, item: QuantityItem): number {
  const { words, document, lexicon } = context;
  const first = item.firstToken;
  // "bajará a la mitad": the article of a noun that only shares have.
  const entry = context.numbers.words.get(document.lower(first));
  if (item.quantity.kind === 'fraction' && entry?.bareFraction === true && entry.halfBefore !== true && first > words.sentenceStart(first) && words.nameOf[first - 1] < 0 && words.has(first - 1, WordFlag.determiner) && !words.has(first - 1, WordFlag.preposition | WordFlag.of)) return first - 1;
  if (first >= item.numberFirst || first === 0) return first;
  const { up, down, transition } = lexicon.sets;
  if (item.range?.form === 'fromTo') {
    const before = document.lower(first - 1);
    // "een groep van tien tot vijftien jongeren"
    if (words.has(first, WordFlag.of) && words.isWord(first - 1) && !isVerb(context, first - 1)) return item.numberFirst;
    if (words.nameOf[first - 1] < 0 && (up.has(before) || down.has(before) || transition.has(before))) return item.numberFirst;
  }
  return first;
}
