import type { Quote } from '../analysis.ts';
import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { completed, isElided, isLarge, isOfOthers, isOfThem, isPartOf, isSubject, type Lenders } from './bare-number.ts';
import { clauseAround, type ClaimContext, type ClaimDraft } from './claim-context.ts';
import { claimTokens } from './claim-span.ts';
import { rankAt } from './rank.ts';
import { refined } from './refine-quantity.ts';

/** Numbers in words from here on count something even where no noun stands behind them. */
const LEAST_SPELLED_OUT = 100;
/** Smaller number words that are subjects are pronouns: "les deux sont". */
const LEAST_SUBJECT = 3;
/** Farthest before "from … to" that a word of change is looked for. */
const CHANGE_REACH = 12;

/** Tokens that no number of a claim may touch: names and calendar expressions. */
export function blockedTokens({ words, isDate, document, numbers }: ClaimContext): { has(token: number): boolean } {
  const isUnit = new Set<number>();
  for (const [index, { first, end, entity }] of words.names.entries()) {
    // "five million US dollars": the country is part of the currency's name.
    if (entity.type === 'place' && end - first <= 2 && (numbers.units.startingAt(document, first)?.endToken ?? 0) > end) isUnit.add(index);
  }
  return { has: (token) => isDate[token] === 1 || (words.nameOf[token] >= 0 && !isUnit.has(words.nameOf[token])) };
}

/** The quantities that state a fact, each with its clause and quote; pairs of "from … to" taken apart. */
export function selectClaims(context: ClaimContext, items: readonly QuantityItem[]): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const quoteOf = quoteFinder(context.layers.quotes.quotes, context.document.text);
  let last: QuantityItem | undefined;
  const add = (item: QuantityItem, limit: number, pair?: 'from' | 'to', partner?: QuantityItem): void => {
    const { first, end } = claimTokens(context, item, limit);
    const quote = quoteOf(item.quantity.start, item.quantity.end);
    drafts.push({
      item, first, end, clause: clauseAround(context, first, end),
      ...(quote !== undefined && { quote }), ...(pair !== undefined && { pair }), ...(partner !== undefined && { partner }),
    });
  };
  const firstMoney = items.find((item) => item.quantity.kind === 'money' && isLarge(item));
  const lenders: Lenders = firstMoney === undefined ? {} : { firstMoney };
  for (const [index, found] of items.entries()) {
    const next = items.at(index + 1);
    const limit = next?.firstToken ?? context.document.tokens.count;
    const item = completed(context, refined(context, found, last), lenders, next);
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
    if (item.quantity.unit !== undefined && item.quantity.kind !== 'rank') {
      lenders.measured = item;
      if (item.quantity.kind === 'money') lenders.money = item;
      if (isLarge(item)) lenders.scaled = item;
    }
  }
  return drafts;
}

/** True if the quantity states a fact: no article, pronoun, year, ordinal of a sequence or part of a name. */
function isClaim(context: ClaimContext, item: QuantityItem): boolean {
  const { flags, quantity, firstToken, endToken, numberFirst } = item;
  const { document, words, lexicon } = context;
  if (flags.ordinal) return quantity.kind === 'fraction' || (quantity.kind === 'rank' && !isOrderOfPoints(context, item) && rankAt(context, item) !== undefined);
  if (flags.yearLike && flags.bare && !lexicon.sets.distributive.has(document.lower(firstToken - 1))) return false;
  if (flags.article && quantity.kind === 'count' && quantity.comparator === 'equal') return false;
  if (flags.article && quantity.value === 1 && quantity.comparator === 'equal' && (quantity.kind === 'duration' || quantity.kind === 'measurement')) return false;
  if (flags.article && quantity.kind === 'money' && quantity.value === 1 && quantity.comparator === 'equal' && isThing(context, item)) return false;
  if (quantity.kind === 'multiple' && quantity.value === 1) return false;
  if (isDottedOrdinal(context, item) || isMinute(context, item)) return false;
  // "over one 12-year stretch"
  if (!flags.digits && quantity.value === 1 && quantity.unit === undefined && endToken < words.sentenceEnd(firstToken) && document.tokens.kind[endToken] === TokenKind.Number) return false;
  // "ce triplé", "un doublé": the form of the verb is a noun.
  if (quantity.kind === 'multiple' && endToken - firstToken === 1 && lexicon.sets.multiplied.has(document.lower(firstToken)) && words.has(firstToken - 1, WordFlag.determiner) && !words.has(firstToken - 1, WordFlag.objectPronoun)) return false;
  // "Rio : doublé français": nor does it multiply anything where nothing stands before it.
  if (quantity.kind === 'multiple' && endToken - firstToken === 1 && lexicon.nounTakesOf && lexicon.sets.multiplied.has(document.lower(firstToken)) && (words.startsSentence(firstToken) || words.isMark(firstToken - 1, ':'))) return false;
  if (isHalfway(context, item) || isAttribute(context, item)) return false;
  if (!flags.digits && quantity.kind === 'count' && quantity.value === 1 && quantity.comparator === 'equal') return false;
  // "do jednego z domów": one of them, whatever preposition leads to it.
  if (!flags.digits && quantity.kind === 'count' && quantity.value === 1 && numberFirst - firstToken === 1 && words.has(firstToken, WordFlag.preposition) && words.nameOf[endToken] < 0 && words.has(endToken, WordFlag.of | WordFlag.preposition)) return false;
  const isOthers = isOfOthers(context, item) || isOfThem(context, item) || isPartOf(context, item) || ((quantity.value ?? 0) >= LEAST_SUBJECT && isSubject(context, item));
  const elided = quantity.unit !== undefined && isElided(context, item);
  const harms = firstToken > 0 && lexicon.sets.harming.has(document.lower(firstToken - 1));
  if (!flags.digits && flags.bare && !isOthers && !harms && !elided && quantity.kind === 'count' && quantity.comparator === 'equal' && (quantity.value ?? 0) < LEAST_SPELLED_OUT) return false;
  // "les deux", "both": a pronoun or a reminder of things named before.
  if (quantity.kind === 'count' && quantity.value === 2 && !flags.digits && firstToken > words.sentenceStart(firstToken) && lexicon.sets.definite.has(document.lower(firstToken - 1))) return false;
  return words.nameOf[numberFirst] < 0;
}

/** "en el minuto 27:37", "nach 3:35 Minuten": minutes and seconds of a match are no score. */
function isMinute({ document, numbers, words }: ClaimContext, { quantity, firstToken, endToken }: QuantityItem): boolean {
  if (quantity.kind !== 'score' || !document.text.slice(quantity.start, quantity.end).includes(':')) return false;
  const isUnit = (token: number): boolean => token >= 0 && token < words.count && numbers.units.startingAt(document, token)?.value.code === 'min';
  return isUnit(firstToken - 1) || isUnit(endToken);
}

/** "una corona de flores", "un peso específico": an article and a noun that is a currency only elsewhere. */
function isThing({ words }: ClaimContext, { endToken }: QuantityItem): boolean {
  if (endToken >= words.sentenceEnd(endToken - 1) || words.nameOf[endToken] >= 0) return false;
  if (words.has(endToken, WordFlag.of)) return words.nameOf[endToken + 1] < 0 && words.isWord(endToken + 1) && words.flags[endToken + 1] === 0;
  return words.isWord(endToken) && words.flags[endToken] === 0 && !words.isCapitalised(endToken);
}

/** "(23.)", "ab der 52. Minute", "To był 25. tytuł": where a dot makes an ordinal, digits before one that ends no sentence, or that an article stands before. */
function isDottedOrdinal({ document, words, lexicon }: ClaimContext, { quantity, flags, numberFirst, numberEnd, noun }: QuantityItem): boolean {
  const { tokens } = document;
  if (!lexicon.ordinalDots || !flags.digits || noun !== undefined || numberEnd - numberFirst !== 1 || !/^\d{1,3}$/.test(document.word(numberFirst))) return false;
  if (quantity.kind !== 'count' && quantity.kind !== 'age' || !words.isMark(numberEnd, '.') || tokens.start[numberEnd] !== tokens.end[numberFirst]) return false;
  const before = numberFirst - 1;
  const determined = words.nameOf[before] < 0 && (words.has(before, WordFlag.determiner) || lexicon.sets.contracted.has(document.lower(before)));
  return numberEnd + 1 < words.sentenceEnd(numberFirst) || (determined && numberEnd + 1 < tokens.count);
}

/** "En primer lugar, …": which point of an argument comes first is no rank. */
function isOrderOfPoints({ words }: ClaimContext, { firstToken, endToken }: QuantityItem): boolean {
  const link = firstToken - 1;
  return link >= 0 && words.startsSentence(link) && words.nameOf[link] < 0 && words.has(link, WordFlag.preposition) && [endToken, endToken + 1].some((token) => words.isMark(token, ','));
}

/** "a mitad de mandato": a share without article behind a preposition is a point, unless something changes by it. */
function isHalfway({ document, words, lexicon }: ClaimContext, { quantity, flags, firstToken, endToken, numberFirst }: QuantityItem): boolean {
  if (quantity.kind !== 'fraction' || flags.digits || endToken - firstToken > 1 || firstToken < numberFirst) return false;
  const { to, up, down } = lexicon.sets;
  if (!words.has(endToken, WordFlag.of)) return false;
  // "elecciones de mitad de mandato"
  if (words.nameOf[firstToken - 1] < 0 && words.has(firstToken - 1, WordFlag.of) && !words.has(firstToken - 1, WordFlag.determiner) && !lexicon.sets.by.has(document.lower(firstToken - 1))) return true;
  if (!to.has(document.lower(firstToken - 1))) return false;
  const before = document.lower(firstToken - 2);
  return !up.has(before) && !down.has(before);
}

/**
 * "le double effet", "o duplo papel", "metà mandato", "à moitié nu": a word for a multiple between article and
 * noun says what kind of thing it is, and one for a half right before a word only which part.
 */
function isAttribute({ words, numbers, document }: ClaimContext, { quantity, flags, firstToken, endToken, numberFirst, numberEnd }: QuantityItem): boolean {
  const isMultiple = quantity.kind === 'multiple';
  // Where nouns stand behind a linking word ("le double *de* l'an passé") and adjectives before nouns are listed.
  const { head, modifiers } = numbers.data.nouns;
  if ((!isMultiple && quantity.kind !== 'fraction') || head !== 'plural' || modifiers === '*' || flags.digits || numberEnd !== endToken || endToken >= words.sentenceEnd(numberFirst)) return false;
  if (!words.isWord(endToken) || words.nameOf[endToken] >= 0 || numbers.sets.nounStops.has(document.lower(endToken)) || (words.flags[endToken] & ~(WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.finite)) !== 0) return false;
  const before = numberEnd - firstToken > 1 ? numberEnd - 2 : firstToken - 1;
  const determined = before >= words.sentenceStart(numberFirst) && words.nameOf[before] < 0 && (words.has(before, WordFlag.determiner) || numbers.words.get(document.lower(before))?.article !== undefined);
  return isMultiple ? determined : !determined;
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

/** Finds the innermost quote around a range; ranges must come in order of `start`. */
function quoteFinder(quotes: readonly Quote[], text: string): (start: number, end: number) => Quote | undefined {
  let next = 0;
  let open: Quote[] = [];
  return (start, end) => {
    while (next < quotes.length && quotes[next].start <= start) open.push(quotes[next++]);
    open = open.filter((quote) => quote.end > start);
    let found: Quote | undefined;
    // "1 proc.": the dot of a unit that ends the sentence is not quoted.
    const last = text[end - 1] === '.' ? end - 1 : end;
    for (const quote of open) if (quote.end >= last && (found === undefined || quote.end - quote.start <= found.end - found.start)) found = quote;
    return found;
  };
}
