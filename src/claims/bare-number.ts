import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { wordParts } from '../quantities/word-parts.ts';
import { fromText, shift, toDecimal, toNumber } from '../quantities/rational.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { announcedCount, beforeAdverbs, isSizeOfGroup } from './announced-count.ts';
import { isAgeInBrackets, isBareAge, OLDEST } from './bare-age.ts';
import { type ClaimContext, hasParticipleEnding, isVerb } from './claim-context.ts';
import { mayBeNoun } from './noun-phrase.ts';
import { isOfPronoun } from './partitive-pronoun.ts';

/** Farthest that a number without a unit stands behind the one whose unit it shares. */
const ELISION_REACH = 40;
/** As far reaches the unit of a scaled number, for one with a scale: "500 millions d'euros … 300 millions". */
const SCALE_REACH = 160;
const LEAST_SCALE = 1e6;
const FUNCTION_WORDS =
  WordFlag.determiner | WordFlag.preposition | WordFlag.of | WordFlag.conjunction | WordFlag.complementiser | WordFlag.relative | WordFlag.subordinator | WordFlag.subjectPronoun |
  WordFlag.objectPronoun | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.negation | WordFlag.adverb | WordFlag.time | WordFlag.modal | WordFlag.agent;
/** Farthest behind a number that what it takes some of stands, over a number of its own. */
const PART_REACH = 8;
/** Farthest behind an age that another one leaves its unit out: "un joven de 17 años, dos de 18 y uno de 20". */
const AGE_REACH = 15;
/** Farthest before a number that a word of money makes it an amount. */
const MONEY_REACH = 6;
/** Farthest before "to 832" that its verb of change is looked for. */
const CHANGE_REACH = 7;

/** The claims before a bare number that may lend it their unit. */
export interface Lenders {
  /** The last with a unit. */
  measured?: QuantityItem;
  /** The last of a million or more with a unit. */
  scaled?: QuantityItem;
  /** The last amount of money. */
  money?: QuantityItem;
  /** The first amount of money of a million or more: a headline may leave its unit to the text. */
  readonly firstMoney?: QuantityItem;
}

/**
 * A bare number with the unit that the text supplies elsewhere ("gained 66 seats … lost 42"); without
 * one it must say by its scale, size, comparator or verb that it counts. Undefined if it does not.
 */
export function completed(context: ClaimContext, item: QuantityItem, lenders: Lenders, next: QuantityItem | undefined): QuantityItem | undefined {
  const { quantity, flags } = item;
  const isPart = context.lexicon.sets.distributive.has(context.document.lower(item.firstToken - 1));
  if (!flags.bare || flags.ordinal || (flags.yearLike && !isPart) || quantity.kind !== 'count') return item;
  if (quantity.unit !== undefined || item.range !== undefined) return item;
  if (isAgeInBrackets(context, item)) return { ...item, quantity: { ...quantity, kind: 'age', unit: { text: '', ucum: 'a' } } };
  if (isBareAge(context, item)) return { ...item, flags: { ...flags, bare: false }, quantity: { ...quantity, kind: 'age', unit: { text: '', ucum: 'a' } } };
  const scale = scaleNoun(context, item);
  if (scale >= 0) return { ...item, flags: { ...flags, bare: false }, quantity: { ...quantity, kind: 'measurement', unit: { text: context.document.word(scale) } } };
  if (isFactor(context, item)) return { ...item, flags: { ...flags, bare: false }, quantity: { ...quantity, kind: 'multiple' } };
  const adjective = countedAdjective(context, item);
  if (adjective !== undefined) return adjective;
  const told = partitiveNoun(context, item) ?? announcedCount(context, item, lenders.measured);
  if (told !== undefined) return told;
  const attributive = attributiveNoun(context, item) ?? hyphenatedNoun(context, item);
  if (attributive !== undefined) return asScale(context, attributive);
  const compared = isCompared(context, item);
  const ofPronoun = isOfPronoun(context, item);
  if ((!isPart && !compared && !ofPronoun && isLabelled(context, item)) || isTieBreak(context, item)) return undefined;
  if (flags.article && quantity.value === 1) return undefined;
  if (isShortYear(context, item)) return undefined;
  // "(38 contre 19 %)": the unit stands behind the number that this one is set against.
  if (next !== undefined && flags.digits && next.firstToken - item.endToken === 1 && next.quantity.kind === 'percent' && isAgainst(context, next.firstToken)) return { ...item, quantity: { ...quantity, kind: 'percent', ...(next.quantity.unit !== undefined && { unit: next.quantity.unit }) } };
  const lent = lentUnit(context, item, lenders);
  if ((lent === undefined || lent.quantity.kind === 'count') && ofPronoun) return { ...(lent ?? item), flags: { ...flags, bare: false } };
  // "£2 million for a hall twice the size of the old one": the word stands for a noun.
  if (lent?.quantity.kind === 'money' && !flags.digits && quantity.value === 1) return undefined;
  if (lent !== undefined) return compared ? { ...lent, flags: { ...flags, bare: false } } : lent;
  if (compared) return { ...item, flags: { ...flags, bare: false } };
  return standsAlone(context, item, next) ? { ...item, flags: { ...flags, bare: flags.digits && flags.bare } } : undefined;
}

/** "there were 30 injured": an adjective for those counted at the end of its clause. */
function countedAdjective({ words, lexicon, document }: ClaimContext, item: QuantityItem): QuantityItem | undefined {
  const { endToken, firstToken, quantity, flags } = item;
  if ((quantity.value ?? 0) < 2 || words.nameOf[endToken] >= 0 || !lexicon.sets.countedAdjectives.has(document.lower(endToken))) return undefined;
  const next = endToken + 1;
  const closes = next >= words.sentenceEnd(firstToken) || words.isMark(next, ',.;:)') || (words.nameOf[next] < 0 && words.has(next, WordFlag.preposition | WordFlag.conjunction | WordFlag.subordinator));
  if (!closes) return undefined;
  const unit = { text: document.word(endToken) };
  return { ...item, endToken: next, unitFirst: endToken, unitEnd: next, flags: { ...flags, bare: false }, quantity: { ...quantity, end: document.tokens.end[endToken], unit } };
}

/** "7-6 (3)": the points of a tie-break, alone in brackets behind a score. */
function isTieBreak({ words, document }: ClaimContext, { firstToken, endToken }: QuantityItem): boolean {
  return words.isMark(firstToken - 1, '(') && words.isMark(endToken, ')') && firstToken > 1 && document.tokens.kind[firstToken - 2] === TokenKind.Number;
}

/** "siete menos que en 2018", "sept de plus", "500 more": a word of comparison right behind the number. */
function isCompared({ words, lexicon, document }: ClaimContext, { endToken, quantity, firstToken }: QuantityItem): boolean {
  if ((quantity.value ?? 0) < 2) return false;
  const word = (token: number): string => (token < words.sentenceEnd(firstToken) && words.nameOf[token] < 0 ? document.lower(token) : '');
  const compares = (token: number): boolean => lexicon.sets.comparing.has(word(token)) || (lexicon.sets.degree.has(word(token)) && (lexicon.sets.up.has(word(token)) || lexicon.sets.down.has(word(token)) || lexicon.nounTakesOf));
  return compares(endToken) || (words.has(endToken, WordFlag.of) && words.nameOf[endToken] < 0 && compares(endToken + 1));
}

/** "a 7.1-magnitude earthquake": a noun of a scale is measured, not counted. */
function asScale({ lexicon }: ClaimContext, item: QuantityItem): QuantityItem {
  return lexicon.sets.scaleNouns.has(item.quantity.unit?.text.toLowerCase() ?? '') ? { ...item, quantity: { ...item.quantity, kind: 'measurement' } } : item;
}

/** True if a word of money stands before a number in its clause: "investiu 90 milhões", "ricavi per 38 miliardi". */
function isAmount({ words, document, lexicon }: ClaimContext, { firstToken }: QuantityItem): boolean {
  const floor = Math.max(words.sentenceStart(firstToken), firstToken - MONEY_REACH);
  for (let token = firstToken - 1; token >= floor; token--) {
    if (words.isMark(token, ',;:') || document.tokens.kind[token] === TokenKind.Number) return false;
    if (words.nameOf[token] < 0 && words.isWord(token) && lexicon.moneyStarts.some((start) => document.lower(token).startsWith(start))) return true;
  }
  return false;
}

/** The unit of the number before it, of the same clause chain and kind. */
function lentUnit(context: ClaimContext, item: QuantityItem, { measured, scaled, money: lastMoney, firstMoney }: Lenders): QuantityItem | undefined {
  const { document, words } = context;
  const { quantity } = item;
  const paragraph = (token: number): number => document.paragraphOfSentence[document.sentenceOfToken[token]];
  const given = (lender: QuantityItem): QuantityItem => ({ ...item, quantity: { ...quantity, kind: lender.quantity.kind, ...(lender.quantity.unit !== undefined && { unit: lender.quantity.unit }) } });
  // "invertirá 4.200 millones": an amount in the currency of the article, whatever was counted before.
  const currency = lastMoney ?? firstMoney;
  const amount = isLarge(item) && isAmount(context, item);
  const money = !amount ? undefined : currency !== undefined ? given(currency) : { ...item, quantity: { ...quantity, kind: 'money' as const } };
  if (!(amount && measured?.quantity.kind !== 'money') && measured !== undefined && item.firstToken - measured.endToken <= ELISION_REACH && paragraph(measured.firstToken) === paragraph(item.firstToken)) {
    const { kind } = measured.quantity;
    const near = document.sentenceOfToken[measured.firstToken] === document.sentenceOfToken[item.firstToken];
    // "aged 19, 22 and 25"
    if (kind === 'age' && item.flags.digits && (quantity.value ?? 0) <= OLDEST && (item.firstToken - measured.endToken <= 2 || (near && item.firstToken - measured.endToken <= AGE_REACH && isBehindOf(words, item.firstToken)))) return given(measured);
    // "8,5 % contre 7 en 2015"
    if (kind === 'percent' && near && isAgainst(context, item.firstToken)) return given(measured);
    // "La Lega si ferma al 12,5": where shares take an article, a number with one and a fraction is another share.
    if (kind === 'percent' && isLaterShare(context, item)) return given(measured);
    // "half a million of its chips", "two of them": some of what is named are counted.
    // But "i 325 euro di Milano, i 278 di Roma": with an article of its own the number is that of the name.
    const isOwned = words.nameOf[item.firstToken - 1] < 0 && words.has(item.firstToken - 1, WordFlag.determiner) && words.nameOf[item.endToken + 1] >= 0;
    const isPart = !isOwned && words.has(item.endToken, WordFlag.of) && words.nameOf[item.endToken] < 0 && (words.nameOf[item.endToken + 1] >= 0 || words.has(item.endToken + 1, WordFlag.determiner | WordFlag.objectPronoun));
    if (kind === 'money' && isPart) return undefined;
    if (kind === 'money' && near) return scaledLike(given(measured), measured);
    // A small number in another sentence than the millions is no money.
    if (kind === 'duration' && near && isElided(context, item)) return given(measured);
    if (kind === 'count' || (kind === 'money' && (isLarge(item) || !isLarge(measured))) || (near && kind === 'measurement' && isLarge(item) === isLarge(measured) && item.flags.digits && quantity.comparator !== 'vague')) return given(isLarge(item) && scaled !== undefined && (scaled.quantity.kind === 'count' || scaled.quantity.kind === 'money') ? scaled : measured);
  }
  if (!isLarge(item) || money !== undefined) return money;
  if (scaled === undefined) return firstMoney !== undefined && document.sentenceOfToken[item.firstToken] === 0 && firstMoney.firstToken - item.endToken <= SCALE_REACH ? given(firstMoney) : undefined;
  if (item.firstToken - scaled.endToken > SCALE_REACH) return undefined;
  return scaled.quantity.kind === 'money' || scaled.quantity.kind === 'count' ? given(scaled) : undefined;
}

/** "il 28,7 per cento, … al 12,5": a fraction up to a hundred right behind an article that shares take. */
function isLaterShare({ words, document, lexicon }: ClaimContext, { quantity, flags, firstToken }: QuantityItem): boolean {
  const { value } = quantity;
  return flags.digits && value !== undefined && value <= 100 && !Number.isInteger(value) && words.nameOf[firstToken - 1] < 0 && lexicon.sets.shareArticles.has(document.lower(firstToken - 1));
}

const isBehindOf = (words: ClaimContext['words'], token: number): boolean => words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.of);

/** True if the word before a number sets it against the one before. */
const isAgainst = ({ words, document, lexicon }: ClaimContext, token: number): boolean => words.nameOf[token - 1] < 0 && lexicon.sets.against.has(document.lower(token - 1));

/** "245 miliardi di dollari … altri 145": the scale of the first number holds for the second. */
function scaledLike(item: QuantityItem, lender: QuantityItem): QuantityItem {
  const { value, decimal, start, end } = item.quantity;
  const of = lender.quantity.value ?? lender.quantity.max;
  if (!isLarge(lender) || of === undefined || value === undefined || decimal === undefined || value >= 1000 || end - start > item.core.end - item.core.start) return item;
  const exponent = Math.min(12, 3 * Math.floor(Math.log10(of) / 3));
  const scaled = shift(fromText(decimal), exponent);
  const text = toDecimal(scaled);
  return { ...item, quantity: { ...item.quantity, value: toNumber(scaled), ...(text !== undefined && { decimal: text }) } };
}

/** A number with a scale word: "300 millions". */
export function isLarge({ quantity, numberEnd, numberFirst }: QuantityItem): boolean {
  return numberEnd - numberFirst > 1 && (quantity.value ?? quantity.max ?? 0) >= LEAST_SCALE;
}

/** The token of "magnitude" before a bare number, over prepositions; -1 if there is none. */
function scaleNoun({ words, document, lexicon }: ClaimContext, { firstToken }: QuantityItem): number {
  const floor = words.sentenceStart(firstToken);
  for (let token = firstToken - 1; token >= Math.max(floor, firstToken - 3); token--) {
    if (lexicon.sets.scaleNouns.has(document.lower(token))) return token;
    if (!words.has(token, WordFlag.of | WordFlag.preposition | WordFlag.determiner | WordFlag.beAuxiliary)) return -1;
  }
  return -1;
}

/** "multiplié par 5" */
function isFactor({ document, lexicon }: ClaimContext, { firstToken }: QuantityItem): boolean {
  const { factor, multiplied, divided } = lexicon.sets;
  if (firstToken < 2 || !factor.has(document.lower(firstToken - 1))) return false;
  const verb = document.lower(firstToken - 2);
  return multiplied.has(verb) || divided.has(verb);
}

/** "5 of its seats", "drei der Opfer": the number counts some of the things behind it. */
function partitiveNoun(context: ClaimContext, item: QuantityItem): QuantityItem | undefined {
  const { words, document, lexicon } = context;
  const { quantity, endToken } = item;
  if ((quantity.value ?? 0) < 2 || quantity.comparator === 'vague') return undefined;
  const limit = Math.min(words.sentenceEnd(item.firstToken), endToken + PART_REACH);
  let token = endToken;
  if (words.has(token, WordFlag.of) && words.nameOf[token] < 0) {
    token++;
    if (words.has(token, WordFlag.determiner)) token++;
    // A contracted article ("des", "delle", "dos") is of and determiner in one word.
    else if (!words.has(token - 1, WordFlag.determiner) && !lexicon.sets.contractedOf.has(document.lower(token - 1))) return undefined;
  } else if (lexicon.sets.partitive.has(document.lower(token))) {
    token++;
  } else {
    return undefined;
  }
  // "26 des 27 pays": the number counts some of those that another one counts.
  let isInner = false;
  for (const inner = token; token < limit; token++) {
    if (isNumberPart(context, token, inner)) isInner = true;
    // "quattro degli *ultimi* cinque incontri"
    else if (!context.numbers.sets.nounModifiers.has(document.lower(token))) break;
  }
  // "au kilomètre 82 de la spéciale": some are taken only of several.
  if (!mayBePlural(context, token)) return undefined;
  if (token >= limit || !words.isWord(token) || words.nameOf[token] >= 0 || words.has(token, WordFlag.relative | WordFlag.subjectPronoun | WordFlag.adverb | (words.isCapitalised(token) ? 0 : WordFlag.preposition))) return undefined;
  const unit = { text: document.word(token) };
  if (isInner) return { ...item, flags: { ...item.flags, bare: false }, quantity: { ...quantity, unit } };
  return {
    ...item, endToken: token + 1, unitFirst: token, unitEnd: token + 1, flags: { ...item.flags, bare: false },
    noun: { start: document.tokens.start[token], end: document.tokens.end[token], text: unit.text },
    quantity: { ...quantity, end: document.tokens.end[token], unit },
  };
}

/** True for a part of a number in digits or words that starts at `first`: "des *trente-deux* troupes". */
function isNumberPart({ document, numbers, words }: ClaimContext, token: number, first: number): boolean {
  if (document.tokens.kind[token] === TokenKind.Number) return true;
  const parts = wordParts(numbers, document.lower(token));
  if (parts?.every(({ article, cardinal, hundred, scale }) => article === undefined && (cardinal !== undefined || hundred === true || scale !== undefined)) === true) return true;
  return token > first && (words.isMark(token, '-') || words.has(token, WordFlag.conjunction)) && token + 1 < document.tokens.count && numbers.words.get(document.lower(token + 1))?.cardinal !== undefined;
}

/** True for a word that has the ending of a plural, or in a language where no ending tells. */
function mayBePlural({ document, numbers }: ClaimContext, token: number): boolean {
  if (numbers.data.nouns.head !== 'plural' || token >= document.tokens.count) return true;
  const word = document.lower(token);
  return numbers.sets.nounPlurals.has(word) || numbers.nounEndings.plural.some((ending) => word.endsWith(ending));
}

/** "a 149 vote margin": a noun in the singular between the number and the noun that it tells of. */
function attributiveNoun({ words, document }: ClaimContext, item: QuantityItem): QuantityItem | undefined {
  const { quantity, flags, firstToken, endToken } = item;
  if (!flags.digits || !words.has(firstToken - 1, WordFlag.determiner) || words.has(firstToken - 1, WordFlag.of) || endToken + 1 >= words.sentenceEnd(firstToken)) return undefined;
  const plain = (token: number): boolean => words.isWord(token) && words.flags[token] === 0 && words.nameOf[token] < 0 && !words.isCapitalised(token);
  if (!plain(endToken) || !plain(endToken + 1)) return undefined;
  const unit = { text: document.word(endToken) };
  return { ...item, endToken: endToken + 1, unitFirst: endToken, unitEnd: endToken + 1, flags: { ...flags, bare: false }, quantity: { ...quantity, end: document.tokens.end[endToken], unit } };
}

/** "a 131-page document", "a three-nation alliance": the noun is tied to its number. */
function hyphenatedNoun({ words, document }: ClaimContext, item: QuantityItem): QuantityItem | undefined {
  const { start, end } = document.tokens;
  const { endToken, quantity } = item;
  const noun = endToken + 1;
  if (quantity.comparator !== 'equal' && quantity.comparator !== 'about') return undefined;
  if (!words.isMark(endToken, '-') || start[endToken] !== quantity.end || noun + 1 >= words.sentenceEnd(item.firstToken)) return undefined;
  if (start[noun] !== end[endToken] || !words.isWord(noun) || words.nameOf[noun] >= 0 || words.isCapitalised(noun) || !words.isWord(noun + 1) || start[noun + 1] === end[noun]) return undefined;
  const unit = { text: document.word(noun) };
  return { ...item, endToken: noun + 1, unitFirst: noun, unitEnd: noun + 1, flags: { ...item.flags, bare: false }, quantity: { ...quantity, end: end[noun], unit } };
}

/** "le décret 13769", "posts 542 and 543": digits right behind a noun number it. */
function isLabelled(context: ClaimContext, item: QuantityItem): boolean {
  const { words, document, lexicon } = context;
  const { flags, quantity, firstToken, numberFirst } = item;
  const before = firstToken - 1;
  if (!flags.digits || isLarge(item) || flags.signed || flags.fromToEnd || firstToken < numberFirst || quantity.comparator !== 'equal' || before < words.sentenceStart(firstToken)) return false;
  if (!words.isWord(before) || words.nameOf[before] >= 0 || words.has(before, FUNCTION_WORDS)) return false;
  const word = document.lower(before);
  const { up, down, transition, verbs, stable, only } = lexicon.sets;
  if (only.has(word) || up.has(word) || down.has(word) || transition.has(word) || verbs.has(word) || stable.has(word) || isVerb(context, before)) return false;
  return !hasParticipleEnding(context, before) && !words.isMark(before - 1, '(');
}

/** "em 93", "in 97": two digits of a year behind its preposition. */
function isShortYear({ words, numbers, document, lexicon }: ClaimContext, { flags, quantity, firstToken, numberFirst }: QuantityItem): boolean {
  const { value } = quantity;
  if (!flags.digits || value === undefined || !Number.isInteger(value) || value < 60 || value > 99 || firstToken < numberFirst || firstToken <= words.sentenceStart(firstToken)) return false;
  const before = document.lower(firstToken - 1);
  return numbers.sets.beforeYear.has(before) && words.has(firstToken - 1, WordFlag.preposition) && !lexicon.sets.up.has(document.lower(firstToken - 2)) && !lexicon.sets.down.has(document.lower(firstToken - 2));
}

/** "otros cinco", "elf weitere": further ones of what was counted before. */
export const isOfOthers = ({ lexicon, document }: ClaimContext, { quantity, firstToken, endToken }: QuantityItem): boolean =>
  (quantity.value ?? 0) > 2 && (lexicon.sets.others.has(document.lower(firstToken - 1)) || (endToken < document.tokens.count && lexicon.sets.others.has(document.lower(endToken))));

/** "dont trois", "dei quali tre", "das quais três": a part of what was counted before. */
export function isPartOf({ words, lexicon, document }: ClaimContext, { quantity, firstToken }: QuantityItem): boolean {
  const before = firstToken - 1;
  if ((quantity.value ?? 0) < 2 || before < 1 || words.nameOf[before] >= 0) return false;
  return lexicon.sets.distributive.has(document.lower(before)) || isRelativeOf(words, before, before - 1);
}

/** "delle quali", "de las cuales": a relative behind "of" and an article, which may be one word; `of` is where "of" stands last. */
function isRelativeOf(words: ClaimContext['words'], relative: number, of: number): boolean {
  if (words.nameOf[relative] >= 0 || !words.has(relative, WordFlag.relative) || words.has(relative, WordFlag.complementiser) || (words.has(relative, WordFlag.determiner) && mayBeNoun(words, relative + 1)) || of < 0 || words.nameOf[of] >= 0 || !words.has(of, WordFlag.of | WordFlag.determiner)) return false;
  return words.has(of, WordFlag.of) || (of > 0 && words.nameOf[of - 1] < 0 && words.has(of - 1, WordFlag.of));
}

/** "five of them", "sechs von ihnen", "tre delle quali": some of what was counted before. */
export function isOfThem({ words, document, lexicon }: ClaimContext, { quantity, endToken }: QuantityItem): boolean {
  if ((quantity.value ?? 0) < 2 || endToken >= document.tokens.count || words.nameOf[endToken] >= 0) return false;
  if (lexicon.sets.ofThem.has(document.lower(endToken))) return true;
  if (endToken + 2 >= document.tokens.count || !words.has(endToken, WordFlag.of)) return false;
  const relative = words.has(endToken + 1, WordFlag.determiner) && words.nameOf[endToken + 1] < 0 ? endToken + 2 : endToken + 1;
  if (isRelativeOf(words, relative, relative - 1)) return true;
  const between = words.nameOf[endToken + 1] < 0 && words.has(endToken + 1, WordFlag.preposition) && !words.has(endToken + 1, WordFlag.subjectPronoun | WordFlag.objectPronoun);
  const pronoun = between ? endToken + 2 : endToken + 1;
  return words.nameOf[pronoun] < 0 && (words.has(pronoun, WordFlag.subjectPronoun | WordFlag.objectPronoun) || words.lexicon.pronouns.has(words.lower(pronoun))) && !words.has(pronoun, WordFlag.relative | WordFlag.complementiser) && !(words.has(pronoun, WordFlag.determiner) && mayBeNoun(words, pronoun + 1));
}

/** "won six states; the others won four": right behind a verb, at the end of its clause, a number leaves out what it counts. */
export function isElided(context: ClaimContext, { quantity, firstToken, endToken }: QuantityItem): boolean {
  const { words, lexicon } = context;
  if ((quantity.value ?? 0) < 2) return false;
  // "five fights instead of six"
  const of = firstToken - 1;
  if (words.nameOf[of] < 0 && (lexicon.sets.instead.has(words.lower(of)) || (words.has(of, WordFlag.of | WordFlag.preposition) && words.nameOf[of - 1] < 0 && lexicon.sets.instead.has(words.lower(of - 1))))) return true;
  const before = lexicon.sets.ofThem.has(words.lower(firstToken - 1)) || lexicon.sets.expletives.has(words.lower(firstToken - 1)) ? firstToken - 2 : firstToken - 1;
  const closes = endToken >= words.sentenceEnd(firstToken) || words.isMark(endToken, ',;.') || words.has(endToken, WordFlag.conjunction);
  return closes && before >= words.sentenceStart(firstToken) && words.nameOf[before] < 0 && isVerb(context, before) && (before < firstToken - 1 || !words.has(before, WordFlag.beAuxiliary));
}

/** "44 were injured": the number is the subject, at the start of its clause. */
export function isSubject(context: ClaimContext, { firstToken, endToken }: QuantityItem): boolean {
  const { words, lexicon } = context;
  const before = firstToken - 1;
  const opens = words.startsSentence(firstToken) || words.isMark(before, ',;:') || words.has(before, WordFlag.conjunction | WordFlag.adverb) || lexicon.sets.only.has(words.lower(before));
  // "26 se sont qualifiés", "siete se abstuvieron"
  const reflexive = words.nameOf[endToken] < 0 && words.has(endToken, WordFlag.objectPronoun) && !words.has(endToken, WordFlag.determiner | WordFlag.preposition) && (words.has(endToken + 1, WordFlag.beAuxiliary | WordFlag.haveAuxiliary) || isNumberVerb(context, endToken + 1));
  const verb = reflexive || words.has(endToken, WordFlag.adverb) ? endToken + 1 : endToken;
  return opens && verb < words.sentenceEnd(firstToken) && (words.has(verb, WordFlag.beAuxiliary | WordFlag.haveAuxiliary) || isVerb(context, verb) || isNumberVerb(context, verb));
}

/** "34 stimmten dafür", "seven abstained.": a verb that goes with numbers, with nothing behind it that it might be an attribute of. */
function isNumberVerb({ words, lexicon }: ClaimContext, token: number): boolean {
  if (token >= words.count || words.nameOf[token] >= 0 || words.isCapitalised(token) || !lexicon.sets.verbs.has(words.lower(token))) return false;
  const next = token + 1;
  return next >= words.sentenceEnd(token) || (words.nameOf[next] < 0 && (!words.isWord(next) || words.has(next, WordFlag.adverb | WordFlag.preposition | WordFlag.objectPronoun | WordFlag.determiner | WordFlag.conjunction | WordFlag.time) || lexicon.sets.openers.has(words.lower(next))));
}

/** "loopt op tot 832": a verb that tells a change with the particle between it and the number. */
function hasItsParticle({ lexicon, document }: ClaimContext, verb: number, number: number): boolean {
  const pairs = lexicon.separable.get(document.lower(verb));
  if (pairs === undefined) return false;
  for (let token = verb + 1; token < number; token++) {
    const direction = pairs.get(document.lower(token));
    if (direction === 'up' || direction === 'down') return true;
  }
  return false;
}

/** True if a bare number without a lender counts by what it is or by the verb beside it. */
function standsAlone(context: ClaimContext, item: QuantityItem, next: QuantityItem | undefined): boolean {
  const { words, document, lexicon } = context;
  const { quantity, flags, firstToken, endToken } = item;
  const large = quantity.value !== undefined && quantity.value >= 1000;
  const opensPair = next?.flags.fromToEnd === true && next.firstToken - endToken <= 2;
  const isOthers = isOfOthers(context, item) || isOfThem(context, item) || isPartOf(context, item);
  // "Of the 16 who qualified": an article and a relative around a number are those of people or things.
  const isAntecedent = flags.digits && (quantity.value ?? 0) >= 2 && words.nameOf[endToken] < 0 && words.has(endToken, WordFlag.relative) && words.nameOf[firstToken - 1] < 0 && lexicon.sets.definite.has(document.lower(firstToken - 1));
  if (large || opensPair || isOthers || isAntecedent || quantity.comparator !== 'equal' || flags.signed || flags.fromToEnd) return true;
  const { up, down, to, by, transition, verbs } = lexicon.sets;
  const isChange = (token: number): boolean => {
    const word = document.lower(token);
    return words.nameOf[token] < 0 && (up.has(word) || down.has(word) || transition.has(word) || hasItsParticle(context, token, firstToken));
  };
  const floor = words.sentenceStart(firstToken);
  const before = firstToken - 1;
  // "won 5 and 4", "fell 2 and 1": the result of a match.
  if (next?.flags.bare === true && flags.digits && Number.isInteger(quantity.value) && next.firstToken - endToken === 1 && words.has(endToken, WordFlag.conjunction)) return false;
  if (before >= floor && isChange(before)) return true;
  // "aumenta a 832", "stieg auf nun 45": the value reached.
  const link = beforeAdverbs(context, firstToken);
  if (link > floor && words.nameOf[link] < 0 && (to.has(document.lower(link)) || by.has(document.lower(link)))) {
    for (let token = link - 1; token >= Math.max(floor, link - CHANGE_REACH); token--) if (isChange(token)) return true;
  }
  if (quantity.value === undefined || quantity.value < 2) return false;
  if (isSubject(context, item) || isSizeOfGroup(context, item)) return true;
  // "wounding 238,": the object of a verb that goes with numbers.
  const harms = before >= floor && words.nameOf[before] < 0 && lexicon.sets.harming.has(document.lower(before));
  const closes = words.isMark(endToken, ',;.') || endToken >= words.sentenceEnd(firstToken) || words.has(endToken, WordFlag.conjunction);
  return closes && before >= floor && words.nameOf[before] < 0 && (harms || flags.digits) && (harms || verbs.has(document.lower(before)) || hasParticipleEnding(context, before));
}
