import type { Quantity } from '../analysis.ts';
import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { isAgeOfDeath } from './age-of-death.ts';
import { beforeBracket } from './before-bracket.ts';
import type { ClaimContext } from './claim-context.ts';

/** Fewer years behind a person and "of" may count something else. */
const LEAST_BARE_AGE = 13;
/** The least age of "when he was two". */
const LEAST_CHILD = 2;
/** The most years that a person may have lived. */
export const OLDEST = 110;

/** True for a whole number of years that a person may have lived. */
const isYears = ({ value }: Quantity, least: number): boolean => value !== undefined && Number.isInteger(value) && value >= least && value <= OLDEST;

/** ", 22," behind a noun or name: an age without its unit. */
export function isAgeInBrackets(context: ClaimContext, { firstToken, endToken, flags, quantity }: QuantityItem): boolean {
  const { words } = context;
  // ", also 31,"
  const mark = words.nameOf[firstToken - 1] < 0 && words.has(firstToken - 1, WordFlag.adverb) ? firstToken - 2 : firstToken - 1;
  if (!flags.digits || !isYears(quantity, -Infinity) || quantity.comparator !== 'equal' || !words.isMark(mark, ',(')) return false;
  // "Palin, 29 from Wasilla,": where somebody is from may follow.
  const follows = words.isMark(mark, ',') && words.nameOf[mark - 1] >= 0 && isYears(quantity, LEAST_BARE_AGE) && words.nameOf[endToken] < 0 && words.has(endToken, WordFlag.preposition) && !words.has(endToken, WordFlag.of | WordFlag.determiner);
  if (!follows && !words.isMark(endToken, ',).')) return false;
  // The stop of an initial may stand before the comma: "Thomas M., 38,".
  const before = beforeBracket(context, words.isMark(mark - 1, '.') ? mark - 2 : mark - 1, words.sentenceStart(firstToken));
  return words.nameOf[before] >= 0 ? words.names[words.nameOf[before]].entity.type === 'person' : words.has(before, WordFlag.personNoun);
}

/** "de verdachte van 19", "un joven de 17": a person with a number of years; small numbers may count children ("father of two"). */
function isAgeOfPerson({ words, numbers, document }: ClaimContext, { firstToken, numberFirst, quantity }: QuantityItem): boolean {
  if (!isYears(quantity, LEAST_BARE_AGE) || firstToken < numberFirst || quantity.comparator !== 'equal') return false;
  return words.nameOf[firstToken - 1] < 0 && words.has(firstToken - 1, WordFlag.of) && words.nameOf[firstToken - 2] < 0 && numbers.sets.persons.has(document.lower(firstToken - 2));
}

/** "She was 83 and": a number of years behind a person and a form of "be". */
function isAgeBehindBe({ words, lexicon }: ClaimContext, { flags, firstToken, endToken, numberFirst, quantity }: QuantityItem): boolean {
  if (!isYears(quantity, LEAST_CHILD) || firstToken < numberFirst || quantity.comparator !== 'equal') return false;
  let verb = firstToken - 1;
  // "who is also 31"
  if (words.nameOf[verb] < 0 && words.has(verb, WordFlag.adverb)) verb--;
  // "die ook 31 is": the verb may end the clause.
  const isFinal = lexicon.finalVerbs && endToken < words.sentenceEnd(firstToken) && words.nameOf[endToken] < 0 && words.has(endToken, WordFlag.beAuxiliary);
  const person = isFinal ? verb : verb - 1;
  if (person < words.sentenceStart(firstToken) || (!isFinal && (words.nameOf[verb] >= 0 || !words.has(verb, WordFlag.beAuxiliary)))) return false;
  const isNamed = (token: number): boolean => words.nameOf[token] >= 0 && words.names[words.nameOf[token]].entity.type === 'person';
  const kind = words.lexicon.pronouns.get(words.lower(person));
  const isRelative = words.nameOf[person] < 0 && words.has(person, WordFlag.relative) && isNamed(words.isMark(person - 1, ',') ? person - 2 : person - 1);
  // "when she was six": of small numbers and words only one person has such an age.
  if ((!flags.digits || !isYears(quantity, LEAST_BARE_AGE)) && (isNamed(person) || isRelative)) return false;
  const isPerson = isNamed(person) || isRelative || (words.nameOf[person] < 0 && (kind === 'm' || kind === 'f'));
  const behind = isFinal ? endToken + 1 : endToken;
  return isPerson && (behind >= words.sentenceEnd(firstToken) || words.isMark(behind, ',.;') || words.has(behind, WordFlag.conjunction | WordFlag.subordinator | WordFlag.subjectPronoun) || (words.nameOf[behind] < 0 && words.has(behind + 1, WordFlag.subjectPronoun)));
}

/** True for a bare number that tells how old a person is or was, outside brackets. */
export function isBareAge(context: ClaimContext, item: QuantityItem): boolean {
  return isAgeOfPerson(context, item) || isAgeBehindBe(context, item) || (item.flags.digits && isYears(item.quantity, LEAST_BARE_AGE) && isAgeOfDeath(context, item.firstToken));
}
