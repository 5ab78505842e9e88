import type { Quote } from '../analysis.ts';
import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { clauseAround, type ClaimContext, type ClaimDraft } from './claim-context.ts';

/** Farthest before "from … to" that a word of change is looked for. */
const CHANGE_REACH = 6;

/** Tokens that no number of a claim may touch: names and calendar expressions. */
export function blockedTokens({ document, words, layers }: ClaimContext): { has(token: number): boolean } {
  const blocked = new Uint8Array(document.tokens.count);
  for (const { first, end } of words.names) blocked.fill(1, first, end);
  for (const { start, end } of layers.dates) {
    for (let token = document.tokenAt(start); token < document.tokens.count && document.tokens.start[token] < end; token++) blocked[token] = 1;
  }
  return { has: (token) => blocked[token] === 1 };
}

/** The quantities that state a fact, each with its clause and quote; pairs of "from … to" taken apart. */
export function selectClaims(context: ClaimContext, items: readonly QuantityItem[]): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const quoteOf = quoteFinder(context.layers.quotes.quotes);
  let last: QuantityItem | undefined;
  const add = (item: QuantityItem, pair?: 'from' | 'to', partner?: QuantityItem): void => {
    const { first, end } = wholeNames(context, item);
    const quote = quoteOf(item.quantity.start, item.quantity.end);
    drafts.push({
      item, first, end, clause: clauseAround(context, first, end),
      ...(quote !== undefined && { quote }), ...(pair !== undefined && { pair }), ...(partner !== undefined && { partner }),
    });
  };
  for (const item of items) {
    if (!isClaim(context, item)) continue;
    if (item.range?.form === 'fromTo' && changesBetween(context, item)) {
      const [from, to] = item.range.parts;
      add(from, 'from');
      add(to, 'to', from);
    } else if (item.flags.fromToEnd && last !== undefined) {
      const before = drafts.pop();
      if (before !== undefined) drafts.push({ ...before, pair: 'from' });
      add(item, 'to', last);
    } else {
      add(item);
    }
    last = item;
  }
  return drafts;
}

/** True if the quantity states a fact: no article, pronoun, year, ordinal of a sequence or part of a name. */
function isClaim(context: ClaimContext, item: QuantityItem): boolean {
  const { flags, quantity, firstToken, numberFirst } = item;
  const { document, words, lexicon } = context;
  if (flags.ordinal) return quantity.kind === 'fraction' || (quantity.kind === 'rank' && isRank(context, item));
  if (flags.yearLike && flags.bare) return false;
  if (flags.article && quantity.kind === 'count' && quantity.comparator === 'equal') return false;
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

/** The tokens of a claim, grown to the end of a name that its last token stands in. */
function wholeNames({ words }: ClaimContext, item: QuantityItem): { first: number; end: number } {
  const last = words.nameOf[item.endToken - 1];
  return { first: item.firstToken, end: last < 0 ? item.endToken : Math.max(item.endToken, words.names[last].end) };
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
