import type { Quantity } from '../analysis.ts';
import { countedNoun } from '../quantities/counted-noun.ts';
import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type ClaimContext, isVerb, isYear, type TokenRange } from './claim-context.ts';

/** Farthest before a number that the noun of number may stand that it is the value of. */
const NOUN_REACH = 20;
/** Farthest that it stands where no verb is between: "with the number of missing now at 12". */
const NEAR_NOUN = 5;
/** How many adverbs may stand between a number and the verb or preposition before it: "stieg auf nun 45". */
const MOST_ADVERBS = 2;
const NO_NOUN = WordFlag.determiner | WordFlag.preposition | WordFlag.of | WordFlag.conjunction | WordFlag.relative | WordFlag.adverb | WordFlag.negation | WordFlag.beAuxiliary | WordFlag.haveAuxiliary;
const CLAUSE_MARKS = ';:«»“”„"()';

/**
 * A bare number that tells how many there are of what a noun names: "the number of victims stands at
 * 832", "a population of 600", "asciende a 45 el número de muertos", "sono 12 i feriti". Its unit is that noun.
 * @param before The last quantity with a unit, which a total without a noun shares: "93 000 personnes, pour un total de 120 000".
 */
export function announcedCount(context: ClaimContext, item: QuantityItem, before: QuantityItem | undefined): QuantityItem | undefined {
  const { quantity, flags } = item;
  const value = quantity.value ?? quantity.min ?? 0;
  if (value < 2 || !Number.isInteger(value)) return undefined;
  const noun = flags.digits ? (nounOfNumber(context, item) ?? nounBefore(context, item) ?? nounBehind(context, item)) : undefined;
  const counted = noun === undefined ? subjectBehind(context, item) : numberedNoun(context, noun, item);
  if (noun === undefined && counted === undefined) return undefined;
  const unit = counted !== undefined ? { text: textOf(context, counted) } : noun !== undefined && context.lexicon.sets.numberNouns.has(context.words.lower(noun)) ? unitOfSentence(context, item, before) : undefined;
  return { ...item, flags: { ...flags, bare: false }, quantity: { ...quantity, ...(unit !== undefined && { unit }) } };
}

/** "a crowd of 600", "un groupe de 22": the noun of a group and "of" right before the number. */
export function isSizeOfGroup({ words, document, lexicon }: ClaimContext, { firstToken, flags }: QuantityItem): boolean {
  const noun = nounOverOf(words, firstToken);
  return flags.digits && noun !== undefined && lexicon.sets.groupNouns.has(document.lower(noun));
}

/** The noun of number of "a population of 600". */
function nounOfNumber({ words, document, lexicon }: ClaimContext, { firstToken }: QuantityItem): number | undefined {
  const noun = nounOverOf(words, firstToken);
  return noun !== undefined && isNumberNoun(lexicon, document.lower(noun)) ? noun : undefined;
}

function nounOverOf(words: ClaimContext['words'], firstToken: number): number | undefined {
  const of = firstToken - 1;
  const noun = firstToken - 2;
  return noun >= words.sentenceStart(firstToken) && words.nameOf[of] < 0 && words.nameOf[noun] < 0 && words.has(of, WordFlag.of) ? noun : undefined;
}

function unitOfSentence({ document }: ClaimContext, { firstToken }: QuantityItem, before: QuantityItem | undefined): Quantity['unit'] {
  return before?.quantity.kind === 'count' && document.sentenceOfToken[before.firstToken] === document.sentenceOfToken[firstToken] ? before.quantity.unit : undefined;
}

const textOf = ({ document: { text, tokens } }: ClaimContext, { first, end }: TokenRange): string => text.slice(tokens.start[first], tokens.end[end - 1]);

const isNumberNoun = ({ sets }: ClaimContext['lexicon'], word: string): boolean => sets.numberNouns.has(word) || sets.tollNouns.has(word);

/** The noun of number that is the subject of the verb before the number: "Le bilan s'élève maintenant à 528". */
function nounBefore(context: ClaimContext, { firstToken }: QuantityItem): number | undefined {
  const { words, document, lexicon } = context;
  const start = words.sentenceStart(firstToken);
  const last = beforeAdverbs(context, firstToken);
  if (last <= start || words.nameOf[last] >= 0) return undefined;
  let verbSeen = isVerb(context, last);
  // "est de 120": of "of" only that behind a form of "be" leads to a value.
  const leads = words.has(last, WordFlag.preposition) || lexicon.sets.to.has(document.lower(last)) || (words.has(last, WordFlag.of) && words.has(last - 1, WordFlag.beAuxiliary));
  if (!verbSeen && !leads) return undefined;
  for (let token = last - 1; token >= Math.max(start, last - NOUN_REACH); token--) {
    if (words.nameOf[token] >= 0) continue;
    // Another figure stands between the noun and this one; a year does not count.
    if (words.isMark(token, CLAUSE_MARKS) || (document.tokens.kind[token] === TokenKind.Number && !isYear(document.word(token)))) return undefined;
    if (isNumberNoun(lexicon, document.lower(token))) return (verbSeen || last - token <= NEAR_NOUN) && !isAdjunct(words, token, start) ? token : undefined;
    verbSeen ||= isVerb(context, token) || words.has(token, WordFlag.beAuxiliary | WordFlag.haveAuxiliary);
  }
  return undefined;
}

/** "chega a 14 o número de linchamentos": the noun of number behind its value. */
function nounBehind(context: ClaimContext, { firstToken, endToken }: QuantityItem): number | undefined {
  const { words, document, lexicon } = context;
  const noun = endToken + 1;
  if (noun >= words.sentenceEnd(firstToken) || words.nameOf[endToken] >= 0 || words.nameOf[noun] >= 0) return undefined;
  if (!words.has(endToken, WordFlag.determiner) || words.has(endToken, WordFlag.of)) return undefined;
  return isNumberNoun(lexicon, document.lower(noun)) && isBehindVerb(context, firstToken) ? noun : undefined;
}

/** "sono 12 i feriti", "salgono a 45 i morti", "803 sono i militari": what is counted stands behind as the subject. */
function subjectBehind(context: ClaimContext, { firstToken, endToken }: QuantityItem): TokenRange | undefined {
  const { words, document, lexicon } = context;
  if (!words.lexicon.data.proDrop) return undefined;
  const opens = firstToken === words.sentenceStart(firstToken) || words.isMark(firstToken - 1, ',;:');
  const article = opens ? endToken + 1 : endToken;
  if (opens ? !words.has(endToken, WordFlag.beAuxiliary) : !isBehindVerb(context, firstToken)) return undefined;
  const noun = article + 1;
  if (noun >= words.sentenceEnd(firstToken) || words.nameOf[article] >= 0 || words.nameOf[noun] >= 0) return undefined;
  return words.has(article, WordFlag.determiner) && lexicon.sets.definite.has(document.lower(article)) && isPlural(context, noun) ? { first: noun, end: noun + 1 } : undefined;
}

/** True for a number behind a verb, a participle with its auxiliary, or such with "to" between: "sono stati 12", "salgono a 45". */
function isBehindVerb(context: ClaimContext, firstToken: number): boolean {
  const { words, document, lexicon } = context;
  const { to, up, down, transition } = lexicon.sets;
  const before = firstToken - 1;
  const verb = words.nameOf[before] < 0 && to.has(document.lower(before)) ? before - 1 : before;
  if (verb < words.sentenceStart(firstToken) || words.nameOf[verb] >= 0) return false;
  const word = document.lower(verb);
  return words.has(verb, WordFlag.beAuxiliary) || isVerb(context, verb) || up.has(word) || down.has(word) || transition.has(word) || words.has(verb - 1, WordFlag.beAuxiliary);
}

/** What a noun of number counts: "nombre de *victimes*", "Zahl der *Toten*", "number of *injured*". */
function numberedNoun(context: ClaimContext, noun: number, { firstToken }: QuantityItem): TokenRange | undefined {
  const { words, document, numbers, lexicon } = context;
  if (!lexicon.sets.numberNouns.has(words.lower(noun))) return undefined;
  const end = noun < firstToken ? firstToken : words.sentenceEnd(noun);
  let token = noun + 1;
  const linked = token < end && words.nameOf[token] < 0 && words.has(token, WordFlag.of);
  if (linked) token++;
  if (token < end && words.nameOf[token] < 0 && words.has(token, WordFlag.determiner)) token++;
  else if (!linked && numbers.data.nouns.head === 'plural') return undefined;
  if (token >= end || words.nameOf[token] >= 0 || !words.isWord(token) || words.has(token, NO_NOUN)) return undefined;
  const counted = countedNoun(document, numbers, token, false, false);
  if (counted !== undefined && counted.endToken <= end && !isVerb(context, counted.headFirst)) return { first: counted.headFirst, end: counted.endToken };
  return isVerb(context, token + 1) || words.has(token + 1, WordFlag.beAuxiliary | WordFlag.haveAuxiliary) ? { first: token, end: token + 1 } : undefined;
}

/** True for a word with the look of a noun in the plural, where a language's endings tell. */
function isPlural({ words, document, numbers }: ClaimContext, token: number): boolean {
  const word = document.lower(token);
  const { head } = numbers.data.nouns;
  if (!words.isWord(token) || words.has(token, NO_NOUN)) return false;
  if (head === 'capital') return words.isCapitalised(token);
  return head !== 'plural' || numbers.sets.nounPlurals.has(word) || numbers.nounEndings.plural.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

/** True for a noun behind a preposition, which is no subject: "selon le bilan". */
function isAdjunct(words: ClaimContext['words'], noun: number, start: number): boolean {
  const isLink = (token: number): boolean => token >= start && words.nameOf[token] < 0 && words.has(token, WordFlag.preposition | WordFlag.of);
  // One adjective may stand before the noun: "selon un dernier bilan".
  for (let token = noun - 1; token >= Math.max(start, noun - 2) && words.nameOf[token] < 0; token--) {
    if (isLink(token)) return true;
    if (words.has(token, WordFlag.determiner)) return isLink(token - 1);
  }
  return false;
}

/** The token before a number, over adverbs: "stieg auf *nun* 45", "réduits à *seulement* 100". */
export function beforeAdverbs(context: ClaimContext, firstToken: number): number {
  const start = context.words.sentenceStart(firstToken);
  let last = firstToken - 1;
  for (let adverbs = 0; adverbs < MOST_ADVERBS && last > start && isAdverb(context, last); adverbs++) last--;
  return last;
}

const isAdverb = ({ words, lexicon }: ClaimContext, token: number): boolean =>
  words.nameOf[token] < 0 && !words.has(token, WordFlag.preposition) && (words.has(token, WordFlag.adverb | WordFlag.time) || lexicon.sets.openers.has(words.lower(token)));
