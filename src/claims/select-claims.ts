import type { Quote } from '../analysis.ts';
import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { clauseAround, type ClaimContext, type ClaimDraft } from './claim-context.ts';
import { phraseFrom } from './noun-phrase.ts';

/** Farthest before "from … to" that a word of change is looked for. */
const CHANGE_REACH = 6;

/** Tokens that no number of a claim may touch: names and calendar expressions. */
export function blockedTokens({ words, isDate }: ClaimContext): { has(token: number): boolean } {
  return { has: (token) => isDate[token] === 1 || words.nameOf[token] >= 0 };
}

/** The quantities that state a fact, each with its clause and quote; pairs of "from … to" taken apart. */
export function selectClaims(context: ClaimContext, items: readonly QuantityItem[]): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const quoteOf = quoteFinder(context.layers.quotes.quotes);
  let last: QuantityItem | undefined;
  const add = (item: QuantityItem, limit: number, pair?: 'from' | 'to', partner?: QuantityItem): void => {
    const { first, end } = claimTokens(context, item, limit);
    const quote = quoteOf(item.quantity.start, item.quantity.end);
    drafts.push({
      item, first, end, clause: clauseAround(context, first, end),
      ...(quote !== undefined && { quote }), ...(pair !== undefined && { pair }), ...(partner !== undefined && { partner }),
    });
  };
  let measured: QuantityItem | undefined;
  for (const [index, found] of items.entries()) {
    const next = items.at(index + 1);
    const limit = next?.firstToken ?? context.document.tokens.count;
    const item = completed(context, found, measured, next);
    if (item === undefined || !isClaim(context, item)) continue;
    if (item.range?.form === 'fromTo' && changesBetween(context, item)) {
      const [from, to] = item.range.parts;
      add(from, to.firstToken, 'from');
      add(to, limit, 'to', from);
    } else if (item.flags.fromToEnd && last !== undefined) {
      const before = drafts.pop();
      if (before !== undefined) drafts.push({ ...before, pair: 'from' });
      add(item, limit, 'to', last);
    } else {
      add(item, limit);
    }
    last = item;
    if (item.quantity.unit !== undefined && item.quantity.kind !== 'rank') measured = item;
  }
  return drafts;
}

/** Farthest that a number without a unit stands behind the one whose unit it shares. */
const ELISION_REACH = 40;

/**
 * A bare number with the unit that the one before it in the paragraph supplies ("gained 66 seats …
 * lost 42"); without such a number it must say by its scale, size or comparator that it counts.
 */
function completed(context: ClaimContext, item: QuantityItem, last: QuantityItem | undefined, next: QuantityItem | undefined): QuantityItem | undefined {
  const { words, document, lexicon } = context;
  const { quantity, flags } = item;
  if (!flags.bare || flags.ordinal || flags.yearLike || quantity.kind !== 'count') return item;
  if (quantity.unit !== undefined || item.range !== undefined) return item;
  const between = last === undefined ? Infinity : item.firstToken - last.endToken;
  const paragraph = (token: number): number => document.paragraphOfSentence[document.sentenceOfToken[token]];
  if (isAgeInBrackets(words, item)) return { ...item, quantity: { ...quantity, kind: 'age', unit: { text: '', ucum: 'a' } } };
  if (last !== undefined && between <= ELISION_REACH && last.quantity.unit !== undefined && paragraph(last.firstToken) === paragraph(item.firstToken)) {
    const { kind, unit } = last.quantity;
    if (kind === 'count' || kind === 'money' || (kind === 'measurement' && between <= ELISION_REACH / 2)) return { ...item, quantity: { ...quantity, kind, unit } };
  }
  const large = quantity.value !== undefined && quantity.value >= 1000;
  const opensPair = next?.flags.fromToEnd === true && next.firstToken - item.endToken <= 2;
  const before = item.firstToken > 0 ? document.lower(item.firstToken - 1) : '';
  const changes = lexicon.sets.up.has(before) || lexicon.sets.down.has(before);
  return large || changes || opensPair || quantity.comparator !== 'equal' || flags.signed || flags.fromToEnd ? item : undefined;
}

/** ", 22," behind a noun or name: an age without its unit. */
function isAgeInBrackets(words: ClaimContext['words'], { firstToken, endToken, flags, quantity }: QuantityItem): boolean {
  const { value } = quantity;
  if (!flags.digits || value === undefined || !Number.isInteger(value) || value > 110 || !words.isMark(firstToken - 1, ',(') || !words.isMark(endToken, ',).')) return false;
  const before = firstToken - 2;
  return words.nameOf[before] >= 0 ? words.names[words.nameOf[before]].entity.type === 'person' : words.has(before, WordFlag.personNoun);
}

/** True if the quantity states a fact: no article, pronoun, year, ordinal of a sequence or part of a name. */
function isClaim(context: ClaimContext, item: QuantityItem): boolean {
  const { flags, quantity, firstToken, numberFirst } = item;
  const { document, words, lexicon } = context;
  if (flags.ordinal) return quantity.kind === 'fraction' || (quantity.kind === 'rank' && isRank(context, item));
  if (flags.yearLike && flags.bare) return false;
  if (flags.article && quantity.kind === 'count' && quantity.comparator === 'equal') return false;
  if (flags.article && quantity.kind === 'multiple' && quantity.value === 1) return false;
  if (!flags.digits && quantity.kind === 'count' && quantity.value === 1 && quantity.comparator === 'equal') return false;
  if (!flags.digits && flags.bare && quantity.kind === 'count' && quantity.comparator === 'equal') return false;
  // "les deux", "both": a pronoun or a reminder of things named before.
  if (quantity.kind === 'count' && quantity.value === 2 && !flags.digits && firstToken > words.sentenceStart(firstToken) && lexicon.sets.definite.has(document.lower(firstToken - 1))) return false;
  return words.nameOf[numberFirst] < 0;
}

/** An ordinal is a rank beside a superlative or a word like "worldwide". */
function isRank({ document, words, lexicon }: ClaimContext, item: QuantityItem): boolean {
  const limit = Math.min(words.sentenceEnd(item.firstToken), item.endToken + 4);
  for (let token = item.firstToken; token < limit; token++) {
    if (words.isMark(token, ',.;:')) return false;
    if (lexicon.sets.rank.has(document.lower(token))) return true;
  }
  return false;
}

/** True if a verb or noun of change stands before "from … to": then it is no range. */
function changesBetween({ document, words, lexicon }: ClaimContext, item: QuantityItem): boolean {
  const { up, transition } = lexicon.sets;
  const floor = Math.max(words.sentenceStart(item.firstToken), item.firstToken - CHANGE_REACH);
  for (let token = item.firstToken - 1; token >= floor; token--) {
    if (words.isMark(token, ',;:.')) return false;
    const word = document.lower(token);
    if (up.has(word) || transition.has(word)) return true;
  }
  return false;
}

/**
 * The tokens of a claim: grown to the end of a name that its last token stands in, and over what a
 * share or multiple is taken of ("le double de la capacité de Llama 2"), never into the quantity
 * that starts at `next`; without a linking word at
 * its end, and without the "from" of a range that belongs to a verb of change ("réduit de 10 à 19 %").
 */
function claimTokens(context: ClaimContext, item: QuantityItem, next: number): { first: number; end: number } {
  const { words, document, lexicon } = context;
  const { kind } = item.quantity;
  const last = words.nameOf[item.endToken - 1];
  let end = last < 0 ? item.endToken : Math.max(item.endToken, words.names[last].end);
  while (end > item.firstToken + 1 && words.nameOf[end - 1] < 0 && words.has(end - 1, WordFlag.of)) end--;
  const limit = Math.min(next, words.sentenceEnd(item.firstToken));
  const isNoun = kind === 'multiple' || (kind === 'fraction' && !item.flags.digits);
  if (isNoun && item.noun === undefined && end < limit && words.nameOf[end] < 0 && words.has(end, WordFlag.of)) {
    end = phraseFrom(context, end + 1, limit)?.end ?? end;
  }
  if (kind === 'rank') {
    const phrase = phraseFrom(context, item.firstToken, limit);
    for (let token = item.endToken; phrase !== undefined && token < phrase.end && words.nameOf[token] < 0 && !words.has(token, WordFlag.of); token++) end = Math.max(end, token + 1);
  }
  let first = item.firstToken;
  if (item.range?.form === 'fromTo' && first < item.numberFirst && first > 0) {
    const { up, down, transition } = lexicon.sets;
    const before = document.lower(first - 1);
    if (up.has(before) || down.has(before) || transition.has(before)) first = item.numberFirst;
  }
  return { first, end };
}

/** Finds the innermost quote around a range; ranges must come in order of `start`. */
function quoteFinder(quotes: readonly Quote[]): (start: number, end: number) => Quote | undefined {
  let next = 0;
  let open: Quote[] = [];
  return (start, end) => {
    while (next < quotes.length && quotes[next].start <= start) open.push(quotes[next++]);
    open = open.filter((quote) => quote.end > start);
    let found: Quote | undefined;
    for (const quote of open) if (quote.end >= end && (found === undefined || quote.end - quote.start <= found.end - found.start)) found = quote;
    return found;
  };
}
