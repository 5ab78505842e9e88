import type { Comparator, Quantity } from '../analysis.ts';
import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { isAgeOfDeath } from './age-of-death.ts';
import { beforeBracket } from './before-bracket.ts';
import { type ClaimContext, endsLike, isHyphened, isVerb } from './claim-context.ts';
import { isParticipleForm, NOUN } from './noun-phrase.ts';
import { rankAt } from './rank.ts';

const OLDEST = 120;
/** A number of pounds from which on they are money. */
const LEAST_MONEY = 1e6;
/** Smaller number words are exact. */
const LEAST_COMPARED = 13;
/** Farthest between a name and an age behind a noun of it: ", un mécanicien de 42 ans". */
const APPOSITION = 5;
/** How far around points a share or a change is looked for. */
const SCORE_REACH = 15;
/** From so many points on they are those of an index. */
const LEAST_INDEX = 1000;
/** How far before "to 15 %" its verb of change may stand. */
const CHANGE_REACH = 12;
/** How far behind a penalty the participle that gives it may stand. */
const PENALTY_REACH = 4;
/** How far before those asked the noun of a survey may stand. */
const SURVEY_REACH = 6;

/** A quantity as the article around it, and the one before it, mean it: years beside a person are an age, "twice" counts where it compares nothing. */
export function refined(context: ClaimContext, item: QuantityItem, before: QuantityItem | undefined): QuantityItem {
  if (before !== undefined && goesOnWithAges(context, item, before)) return withKind(item, 'age');
  return ofKind(context, withoutPreposition(context, withoutArticle(context, withoutVerb(context, withoutPlace(context, withoutHaving(context, item))))));
}

/** "âgés de 19 et 23 ans", "enfants de 5, 8 et 11 ans": years listed behind an age. */
function goesOnWithAges({ words }: ClaimContext, { quantity, firstToken }: QuantityItem, before: QuantityItem): boolean {
  const code = quantity.unit?.ucum;
  if (before.quantity.kind !== 'age' || quantity.kind !== 'duration' || (code !== 'a' && code !== 'mo') || (quantity.value ?? 0) > OLDEST) return false;
  return firstToken - before.endToken === 1 && (words.isMark(before.endToken, ',') || words.has(before.endToken, WordFlag.conjunction));
}

function ofKind(context: ClaimContext, item: QuantityItem): QuantityItem {
  switch (item.quantity.kind) {
    case 'duration':
      return isAge(context, item) ? withKind(item, 'age') : reached(context, item);
    case 'age':
      return isTerm(context, item) ? withKind(item, 'duration') : item;
    case 'measurement':
      return asMoney(context, reached(context, asThings(item)));
    case 'multiple':
      return isFrequency(context, item) ? { ...withKind(withoutParticle(context, item), 'count'), flags: { ...item.flags, bare: false } } : item;
    case 'rank':
      return withRankedNoun(context, item);
    case 'percentPoint':
      return isScored(context, item) || isListedScore(context, item) ? withKind(item, 'count') : item;
    case 'count':
      return isChangedByPoints(context, item) ? withKind(item, 'percentPoint') : reached(context, item);
    default:
      return reached(context, item);
  }
}

/** "suma 34 puntos", "com 20 pontos", "un total de 25,5 points": points right behind a verb that tells of no change, or had or summed up, are counted, in a sentence that tells of no share. */
function isScored(context: ClaimContext, { quantity, sense, flags, firstToken }: QuantityItem): boolean {
  const { words, document, lexicon } = context;
  if (sense?.code !== 'points' || flags.signed) return false;
  const before = document.lower(firstToken - 1);
  const isTotal = words.has(firstToken - 1, WordFlag.of) && lexicon.sets.measureNouns.has(document.lower(firstToken - 2));
  if (words.nameOf[firstToken - 1] >= 0 || !(isTotal || lexicon.sets.withWords.has(before) || (Number.isInteger(quantity.value) && isVerb(context, firstToken - 1)))) return false;
  // Those of an index are many, or parts of one: "fechou com 2.176,26 pontos".
  const value = quantity.value ?? 0;
  if (value >= LEAST_INDEX || (value >= 100 && !Number.isInteger(value))) return false;
  const { up, down, stable, transition } = lexicon.sets;
  const limit = words.sentenceEnd(firstToken);
  for (let token = Math.max(words.sentenceStart(firstToken), firstToken - SCORE_REACH); token < Math.min(limit, firstToken + SCORE_REACH); token++) {
    const word = document.lower(token);
    if (word === '%' || up.has(word) || down.has(word) || stable.has(word) || transition.has(word)) return false;
  }
  return true;
}

/** "5,6 puntos y 2,9 rebotes": points in a list with things that are counted. */
function isListedScore({ words, document, numbers }: ClaimContext, { sense, flags, endToken }: QuantityItem): boolean {
  if (sense?.code !== 'points' || flags.signed || words.nameOf[endToken] >= 0 || !(words.isMark(endToken, ',') || words.has(endToken, WordFlag.conjunction))) return false;
  const noun = endToken + 2;
  if (noun >= words.sentenceEnd(endToken) || document.tokens.kind[endToken + 1] !== TokenKind.Number || words.nameOf[noun] >= 0 || !words.isWord(noun)) return false;
  return (words.flags[noun] & ~NOUN) === 0 && numbers.units.startingAt(document, noun) === undefined && numbers.words.get(words.lower(noun)) === undefined;
}

/** How far before points in words their verb of change may stand: "subió en tres puntos". */
const POINTS_REACH = 2;

/** "la tasa subió tres puntos": points by which something rises or falls, but not those that one wins. */
function isChangedByPoints({ words, lexicon }: ClaimContext, { sense, firstToken }: QuantityItem): boolean {
  if (sense?.code !== 'points') return false;
  const { up, down, winning, comparing, beside } = lexicon.sets;
  for (let token = firstToken - 1; token >= Math.max(words.sentenceStart(firstToken), firstToken - POINTS_REACH); token--) {
    if (words.nameOf[token] >= 0 || !words.isWord(token)) return false;
    const word = words.lower(token);
    if ((up.has(word) || down.has(word)) && !comparing.has(word) && !beside.has(word)) return !winning.has(word);
  }
  return false;
}

/** UCUM codes of the units too short for the age of a grown person: days and weeks. */
const SHORT_TERMS: ReadonlySet<string> = new Set(['d', 'wk']);

/** "Senat ma 20 dni na wniesienie zmian": days or weeks that a verb of having gives for something. */
function isTerm(context: ClaimContext, { quantity, firstToken, endToken }: QuantityItem): boolean {
  const { words, document, lexicon } = context;
  // "tiene un año más de contrato"
  if (words.nameOf[endToken] < 0 && lexicon.sets.comparing.has(document.lower(endToken)) && lexicon.sets.verbs.has(document.lower(firstToken - 1))) return true;
  // "de bestuurder staat al negen jaar in het vak": how long what a verb tells goes on.
  const adverb = firstToken - 1;
  const lasts = words.nameOf[adverb] < 0 && words.has(adverb, WordFlag.adverb | WordFlag.time) && words.nameOf[adverb - 1] < 0 && !words.has(adverb - 1, WordFlag.beAuxiliary | WordFlag.haveAuxiliary) && (isVerb(context, adverb - 1) || lexicon.sets.verbs.has(document.lower(adverb - 1)));
  if (lasts && quantity.unit !== undefined) return true;
  return SHORT_TERMS.has(quantity.unit?.ucum ?? '') && lexicon.sets.verbs.has(document.lower(firstToken - 1)) && words.nameOf[endToken] < 0 && words.has(endToken, WordFlag.preposition);
}

function withKind(item: QuantityItem, kind: Quantity['kind']): QuantityItem {
  const { range } = item;
  return {
    ...item, quantity: { ...item.quantity, kind },
    ...(range !== undefined && { range: { ...range, parts: [withKind(range.parts[0], kind), withKind(range.parts[1], kind)] as const } }),
  };
}

/** Years or months right beside a person: "Willoughby, de 37 años,", "Puig, un mecánico de 42 años", "24-letnia Anna". */
function isAge(context: ClaimContext, { quantity, firstToken, endToken }: QuantityItem): boolean {
  const { words, numbers, lexicon } = context;
  const code = quantity.unit?.ucum;
  if ((code !== 'a' && code !== 'mo') || (quantity.value ?? quantity.max ?? 0) > OLDEST) return false;
  const isPerson = (token: number): boolean => (words.nameOf[token] >= 0 ? words.names[words.nameOf[token]].entity.type === 'person' : words.has(token, WordFlag.personNoun) || numbers.sets.persons.has(words.lower(token)) || lexicon.entityNouns.get(words.lower(token)) === 'person');
  if (code === 'a' && (isAgeOfDeath(context, firstToken) || isOfAgeNoun(context, firstToken))) return true;
  // "all'età di soli 48 anni", "im Alter von nur 48 Jahren"
  const only = firstToken - 1;
  const isOnly = only > 0 && words.nameOf[only] < 0 && (lexicon.sets.only.has(words.lower(only)) || words.has(only, WordFlag.adverb) || numbers.sets.nounModifiers.has(words.lower(only)));
  if (isOnly && (numbers.ageBefore.endingAt(context.document, only - 1) !== undefined || numbers.ageAt.endingAt(context.document, only - 1) !== undefined)) return true;
  // An adjective of age: "24-letnia Anna", "71-jährige Forscherin".
  // Or one before the noun of a person who is named: "31-letnią aktorką Rose Leslie".
  const isNamed = words.nameOf[endToken] < 0 && words.isWord(endToken) && words.flags[endToken] === 0 && words.nameOf[endToken + 1] >= 0 && isPerson(endToken + 1);
  if (isHyphened(context, quantity) && (isPerson(endToken) || isNamed)) return true;
  const floor = words.sentenceStart(firstToken);
  let token = isOnly ? only - 1 : firstToken - 1;
  const linked = words.nameOf[token] < 0 && words.has(token, WordFlag.of);
  if (isBehindPerson(context, firstToken, endToken)) return true;
  if (linked) token--;
  if (token < floor) return false;
  // "(de 14 et 18 ans)": the first of two ages is closed by the second.
  const closed = words.isMark(endToken, ',.;:)') || endToken >= words.sentenceEnd(firstToken) || (linked && words.has(endToken, WordFlag.conjunction));
  // "Daniel S., de 38 de ani": the stop of an initial may stand before the comma.
  // "ses deux filles (11 et 14 ans)": the first of two in brackets.
  if (words.isMark(token, ',(')) return (closed || (words.isMark(token, '(') && words.has(endToken, WordFlag.conjunction))) && token > floor && isPerson(beforeBracket(context, words.isMark(token - 1, '.') ? token - 2 : token - 1, floor));
  if (!linked) return false;
  if (isPerson(token)) return true;
  // "uno studente sudcoreano di 23 anni": over an adjective.
  const isPlain = words.nameOf[token] < 0 && words.isWord(token) && words.flags[token] === 0;
  if (isPlain && token > floor && (quantity.value ?? 0) >= LEAST_COMPARED && words.nameOf[token - 1] < 0 && isPerson(token - 1)) return true;
  // "un jugador de baloncesto de 20 años": the person over what hangs on it by "of".
  let head = token;
  while (head - 2 >= floor && token - head < APPOSITION && words.nameOf[head - 1] < 0 && words.has(head - 1, WordFlag.of) && words.isWord(head)) head -= 2;
  if (head < token && (quantity.value ?? 0) >= LEAST_COMPARED && words.nameOf[head] < 0 && isPerson(head)) return true;
  // The noun of an apposition to a person: name, comma, noun.
  if (!closed && !words.has(endToken, WordFlag.relative)) return false;
  for (let at = token; at > Math.max(floor, token - APPOSITION); at--) {
    if (words.isMark(at, ',')) return isPerson(at - 1) && words.nameOf[at - 1] >= 0;
    if (!words.isWord(at)) return false;
  }
  return false;
}

/** Farthest before its years that the noun of an age may stand. */
const AGE_NOUN_REACH = 9;

/** "l'età media dei ministri è 47 anni", "raise the retirement age to 67 years": years behind the noun of an age. */
function isOfAgeNoun({ words, document, lexicon, isDate }: ClaimContext, firstToken: number): boolean {
  if (lexicon.sets.ageNouns.size === 0) return false;
  for (let token = firstToken - 1; token >= Math.max(words.sentenceStart(firstToken), firstToken - AGE_NOUN_REACH); token--) {
    if (words.isMark(token, ',;:()') || document.tokens.kind[token] === TokenKind.Number || isDate[token] === 1) return false;
    if (words.nameOf[token] < 0 && lexicon.sets.ageNouns.has(document.lower(token))) return true;
  }
  return false;
}

/** "Max a 31 ans.", "Max wurde 21 Jahre.": years that end a clause behind a person and a form of "have" or "be". */
function isBehindPerson({ words }: ClaimContext, firstToken: number, endToken: number): boolean {
  const verb = firstToken - 1;
  const person = verb - 1;
  if (person < words.sentenceStart(firstToken) || words.nameOf[verb] >= 0 || !words.has(verb, WordFlag.haveAuxiliary | WordFlag.beAuxiliary)) return false;
  const isPerson = words.nameOf[person] >= 0 ? words.names[words.nameOf[person]].entity.type === 'person' : words.has(person, WordFlag.personNoun);
  return isPerson && (endToken >= words.sentenceEnd(firstToken) || words.isMark(endToken, ',.;') || words.has(endToken, WordFlag.conjunction));
}

/** "een 13-jarige", "een 20 minuten durende film": an article before digits is no "about". */
function withoutArticle({ document, numbers }: ClaimContext, item: QuantityItem): QuantityItem {
  const { quantity, firstToken, numberFirst, flags } = item;
  // Or before one word that holds its unit: "un ventenne".
  return quantity.comparator === 'about' && (flags.digits || item.attached) && numberFirst - firstToken === 1 && numbers.words.get(document.lower(firstToken))?.article !== undefined ? fromNumber(item) : item;
}

/** "ma 27 pojazdów": a verb of having makes an age only where nothing is counted. */
function withoutHaving({ words, document, lexicon }: ClaimContext, item: QuantityItem): QuantityItem {
  const { quantity, firstToken, numberFirst, endToken, flags } = item;
  const isHaving = quantity.kind === 'age' && flags.digits && firstToken < numberFirst && quantity.unit?.text === document.word(firstToken) && lexicon.sets.verbs.has(document.lower(firstToken));
  if (!isHaving) return item;
  // "tiene 7 de los 13 delegados": some of what is counted behind.
  if (words.nameOf[endToken] < 0 && words.has(endToken, WordFlag.of)) {
    const { unit: _, ...count } = quantity;
    return fromNumber({ ...item, quantity: { ...count, kind: 'count' } });
  }
  const counts = endToken < words.sentenceEnd(numberFirst) && words.nameOf[endToken] < 0 && words.isWord(endToken) && (words.flags[endToken] & ~NOUN) === 0;
  if (!counts) return item;
  const unit = { text: document.word(endToken) };
  const end = document.tokens.end[endToken];
  return { ...item, firstToken: numberFirst, endToken: endToken + 1, unitFirst: endToken, unitEnd: endToken + 1, noun: { start: document.tokens.start[endToken], end, text: unit.text }, quantity: { ...quantity, kind: 'count', unit, comparator: 'equal', start: quantity.number.start, end } };
}

/** "ein Buch über zwei Brüder", "sobre dos temas": before a small number word the preposition compares nothing. */
function withoutPreposition(context: ClaimContext, item: QuantityItem): QuantityItem {
  const { words, document, lexicon } = context;
  const { quantity, firstToken, numberFirst, flags } = item;
  // "tegen de 37-jarige": against somebody of that age.
  if (quantity.kind === 'age' && firstToken < numberFirst && words.has(numberFirst - 1, WordFlag.determiner) && isHyphened(context, { start: quantity.number.start, end: quantity.end })) return fromNumber(item);
  // "een enquête onder 2.000 Nederlanders": among those asked.
  if (quantity.kind === 'count' && quantity.comparator === 'under' && numberFirst - firstToken === 1 && isOfSurvey(context, firstToken)) return fromNumber(item);
  // "od dwóch tygodni": since when.
  if (quantity.kind === 'duration' && numberFirst > firstToken && quantity.comparator === 'atLeast' && lexicon.sets.from.has(document.lower(firstToken)) && lexicon.sets.looseComparators.has(document.lower(firstToken))) return withoutFirst(context, item);
  if (quantity.kind !== 'count' || flags.digits || flags.bare || (quantity.value ?? LEAST_COMPARED) >= LEAST_COMPARED || numberFirst - firstToken !== 1) return item;
  return lexicon.sets.looseComparators.has(document.lower(firstToken)) && words.isWord(firstToken - 1) ? fromNumber(item) : item;
}

/** The quantity without its first word, with the words of comparison behind that. */
function withoutFirst({ document, numbers }: ClaimContext, item: QuantityItem): QuantityItem {
  const inner = numbers.comparatorsBefore.endingAt(document, item.numberFirst - 1);
  if (inner === undefined || inner.firstToken <= item.firstToken) return fromNumber(item);
  return { ...item, firstToken: inner.firstToken, quantity: { ...item.quantity, start: inner.start, comparator: inner.value } };
}

/** True if a noun of what figures stand in precedes a preposition: "Umfrage unter", "onderzoek van X onder". */
function isOfSurvey({ words, lexicon, document }: ClaimContext, preposition: number): boolean {
  for (let token = preposition - 1; token >= Math.max(words.sentenceStart(preposition), preposition - SURVEY_REACH); token--) {
    if (words.nameOf[token] < 0 && (words.has(token, WordFlag.documentNoun) || lexicon.sets.dataNouns.has(document.lower(token)))) return true;
  }
  return false;
}

/** The quantity without what stands before its number. */
function fromNumber(item: QuantityItem): QuantityItem {
  const { quantity, numberFirst } = item;
  return { ...item, firstToken: numberFirst, quantity: { ...quantity, start: quantity.number.start, comparator: 'equal' } };
}

/** "ein Beben der Stärke 7,1 Zentralchile": a part of a unit right behind the noun of a scale counts nothing. */
function withoutPlace({ words, document, lexicon }: ClaimContext, item: QuantityItem): QuantityItem {
  const { quantity, numberFirst, numberEnd, firstToken, unitFirst } = item;
  if (quantity.kind !== 'count' || item.noun === undefined || unitFirst !== numberEnd || firstToken !== numberFirst || Number.isInteger(quantity.value ?? 0)) return item;
  if (words.nameOf[firstToken - 1] >= 0 || !lexicon.sets.scaleNouns.has(document.lower(firstToken - 1))) return item;
  const { unit: _, ...rest } = quantity;
  const { noun: __, ...bare } = item;
  return { ...bare, unitFirst: numberEnd, unitEnd: numberEnd, endToken: numberEnd, flags: { ...item.flags, bare: true }, quantity: { ...rest, end: document.tokens.end[numberEnd - 1] } };
}

/** "tienduizenden moesten hun woning verlaten": a verb is no counted noun. */
function withoutVerb(context: ClaimContext, item: QuantityItem): QuantityItem {
  const { words, document, lexicon } = context;
  const { quantity, unitFirst, unitEnd, numberEnd } = item;
  if (item.noun === undefined || unitEnd - unitFirst !== 1 || unitFirst !== numberEnd || item.endToken !== unitEnd) return item;
  // "een man van 34 aangehouden": a participle that ends its clause.
  const participle = unitEnd >= words.sentenceEnd(unitFirst) - 1 && !words.isCapitalised(unitFirst) && isParticipleForm(context, unitFirst);
  const auxiliary = participle || lexicon.sets.ofThem.has(document.lower(unitFirst)) || endsLike(document.lower(unitFirst), lexicon.numeralVerbEndings) || words.has(unitFirst, WordFlag.modal | WordFlag.beAuxiliary | WordFlag.haveAuxiliary);
  if (!auxiliary && !isUnlinked(unitFirst)) return item;
  const { unit: _, ...rest } = quantity;
  const { noun: __, ...bare } = item;
  const end = document.tokens.end[numberEnd - 1];
  return { ...bare, unitFirst: numberEnd, unitEnd: numberEnd, endToken: numberEnd, flags: { ...item.flags, bare: true }, quantity: { ...rest, end } };

  /** "7000 milhões gastos em": where millions take a linking word before their noun, what follows without one is none. */
  function isUnlinked(token: number): boolean {
    return lexicon.sets.scaleLinkers.size > 0 && numberEnd - item.numberFirst > 1 && (quantity.value ?? 0) >= 1e6 && !lexicon.sets.scaleLinkers.has(document.lower(token - 1));
  }
}

/** Fewer horses are animals, more the power of an engine. */
const LEAST_POWER = 30;

/** "faltan ocho vueltas", "tre cavalli": laps and a few horses are counted. */
function asThings(item: QuantityItem): QuantityItem {
  const { quantity } = item;
  const { unit } = quantity;
  const counted = unit?.ucum === '{rev}' || (unit?.ucum === '[HP]' && !unit.text.includes(' ') && (quantity.value ?? LEAST_POWER) < LEAST_POWER);
  return unit === undefined || !counted ? item : { ...item, quantity: { ...quantity, kind: 'count', unit: { text: unit.text } } };
}

/** "11 miljoen pond": no news weighs a million pounds. */
function asMoney({ numbers }: ClaimContext, item: QuantityItem): QuantityItem {
  const { quantity, sense } = item;
  if (sense === undefined || quantity.unit === undefined || (quantity.value ?? quantity.max ?? quantity.min ?? 0) < LEAST_MONEY) return item;
  const currencies = numbers.currencies.exactly(quantity.unit.text)?.currencies;
  if (currencies === undefined) return item;
  return { ...item, quantity: { ...quantity, kind: 'money', unit: { text: quantity.unit.text, ...(currencies.length === 1 ? { currency: currencies[0] } : { currencyCandidates: [...currencies] }) } } };
}

/** "des centaines de fois", "12 times": how often, where nothing is compared. */
function isFrequency(context: ClaimContext, item: QuantityItem): boolean {
  const { words, document, lexicon } = context;
  const { unitFirst, unitEnd, endToken, quantity } = item;
  if (quantity.unit === undefined) return isAlone(context, item);
  if (unitEnd <= unitFirst || unitEnd < endToken) return false;
  if (words.nameOf[endToken] >= 0) return false;
  const word = document.lower(endToken);
  if (lexicon.comparatives.has(word, words.isCapitalised(endToken)) || lexicon.sets.degree.has(word) || lexicon.sets.than.has(word)) return false;
  return !words.has(endToken, WordFlag.determiner) || words.has(endToken, WordFlag.preposition | WordFlag.of);
}

/** "was turned around twice": a loose word of comparison right behind a verb is its particle. */
function withoutParticle(context: ClaimContext, item: QuantityItem): QuantityItem {
  const { firstToken, numberFirst, quantity } = item;
  const isParticle = quantity.comparator === 'about' && numberFirst - firstToken === 1 && context.words.has(firstToken, WordFlag.preposition) && (isVerb(context, firstToken - 1) || isParticipleForm(context, firstToken - 1));
  return isParticle ? fromNumber(item) : item;
}

/** "She won twice.": a word for a multiple that ends its clause, or before a time or preposition, and is no noun or verb. */
function isAlone({ words, lexicon, document, isDate }: ClaimContext, { firstToken, numberFirst, numberEnd, endToken }: QuantityItem): boolean {
  const word = document.lower(numberFirst);
  const { multiplied, divided, up, down } = lexicon.sets;
  if (numberEnd - numberFirst !== 1 || multiplied.has(word) || divided.has(word) || up.has(word) || down.has(word) || words.has(firstToken - 1, WordFlag.determiner | WordFlag.preposition | WordFlag.of | WordFlag.beAuxiliary)) return false;
  if (endToken >= words.sentenceEnd(numberFirst) || words.isMark(endToken, ',.;)') || isDate[endToken] === 1) return true;
  return words.nameOf[endToken] < 0 && !lexicon.sets.than.has(document.lower(endToken)) && !lexicon.sets.degree.has(document.lower(endToken)) && words.has(endToken, WordFlag.preposition | WordFlag.conjunction | WordFlag.time) && !words.has(endToken, WordFlag.of | WordFlag.determiner);
}

/** A rank counts the noun that is ranked. */
function withRankedNoun(context: ClaimContext, item: QuantityItem): QuantityItem {
  const rank = rankAt(context, item);
  if (rank === undefined) return item;
  // "talk about a second interest": no place is about the second.
  const exact = item.flags.digits ? item : fromNumber(item);
  return { ...exact, quantity: { ...exact.quantity, unit: { text: context.document.word(rank.noun) } } };
}

/** "stieg bis auf 20 Dollar", "subió hasta los 18,60 euros": behind a verb of change the bound is the value reached. */
function reached({ words, document, lexicon, numbers }: ClaimContext, item: QuantityItem): QuantityItem {
  const { quantity, firstToken, numberFirst } = item;
  if (quantity.comparator !== 'atMost' || firstToken >= numberFirst || !lexicon.sets.to.has(document.lower(firstToken))) return item;
  const { up, down, winning, changeNouns, multiplied, sentencing } = lexicon.sets;
  // "veroordeeld tot twee jaar": the penalty itself.
  if (numberFirst - firstToken === 1 && quantity.kind === 'duration') {
    for (let token = Math.max(words.sentenceStart(firstToken), firstToken - CHANGE_REACH); token < Math.min(words.sentenceEnd(firstToken), item.endToken + PENALTY_REACH); token++) if (words.nameOf[token] < 0 && sentencing.has(document.lower(token))) return fromNumber(item);
  }
  const finite = (token: number): boolean => !words.has(token - 1, WordFlag.preposition | WordFlag.conjunction);
  const floor = Math.max(words.sentenceStart(firstToken), firstToken - CHANGE_REACH);
  let changes = false;
  let sized = false;
  for (let token = firstToken - 1; token >= floor && !changes; token--) {
    // "en un cuarto de punto, hasta el 4,25 %": the comma right before the bound stands between size and value of one change.
    if (words.isMark(token, ';:()') || (token < firstToken - 1 && words.isMark(token, ','))) break;
    // A noun of change has its bound behind it too, but means a bound: "un aumento fino a 245 milioni".
    const word = document.lower(token);
    const entry = numbers.words.get(word);
    if (document.tokens.kind[token] === TokenKind.Number || (entry !== undefined && entry.article === undefined)) sized = true;
    changes = words.nameOf[token] < 0 && (sized || !words.isMark(firstToken - 1, ',')) && (up.has(word) || down.has(word) || multiplied.has(word) || lexicon.separable.has(word)) && !winning.has(word) && (!changeNouns.has(word) || finite(token)) && !words.has(token - 1, WordFlag.determiner | WordFlag.of);
  }
  // "supprime jusqu'à 3 000 postes": what is counted changes up to its bound.
  if (!changes || (quantity.kind === 'count' && item.noun !== undefined)) return item;
  const inner = numbers.comparatorsBefore.endingAt(document, numberFirst - 1);
  const keeps = inner !== undefined && inner.firstToken > firstToken;
  const core = document.tokenAt(item.core.start);
  const first = keeps ? inner.firstToken : core > firstToken ? Math.min(core, numberFirst) : numberFirst;
  const comparator: Comparator = keeps ? inner.value : 'equal';
  return { ...item, firstToken: first, quantity: { ...quantity, start: document.tokens.start[first], comparator } };
}
