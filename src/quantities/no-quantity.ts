import { isUpperCase } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { Lexicon } from './lexicon.ts';
import type { NumberReading } from './number-reading.ts';

/** Marks behind which a capital opens a quoted sentence. */
const OPENING_QUOTES = '"“„«';
/** Digits in groups that count anything in the news are no longer than this. */
const LONGEST_GROUPED = 20;
/** No headline has more tokens than this. */
const LONGEST_HEADLINE = 40;
/** So many capitals at least make a headline. */
const LEAST_CAPITALS = 3;

/**
 * True for a number that is no quantity by what stands around it: years and days, clock times,
 * numbers of names ("Windows 11", "GPT-4"), labels ("page 12"), list numbers, addresses and
 * telephone numbers. `hasUnit` and `hasNoun` tell what was found behind it.
 */
export function isNoQuantity(document: Document, lexicon: Lexicon, reading: NumberReading, hasUnit: boolean, hasNoun: boolean): boolean {
  const { tokens, text, sentenceOfToken } = document;
  const { sets } = lexicon;
  const before = reading.firstToken - 1;
  const after = reading.endToken;
  const sameSentence = (token: number): boolean => token >= 0 && token < tokens.count && sentenceOfToken[token] === sentenceOfToken[reading.firstToken];
  const wordBefore = sameSentence(before) ? document.lower(before) : '';
  const wordAfter = sameSentence(after) ? document.lower(after) : '';
  const integer = reading.value !== undefined && reading.value.d === 1n;
  const small = integer && reading.value !== undefined && reading.value.n >= 0n && reading.value.n <= 31n;

  const compared = before >= 0 && sameSentence(before) && lexicon.comparatorsBefore.endingAt(document, before) !== undefined;
  if (small && wordBefore === '.' && before > 0 && sets.months.has(document.lower(before - 1)) && !hasUnit) return true;
  if (small && reading.role !== 'fraction' && (sets.months.has(wordAfter) || (sets.months.has(wordBefore) && !hasUnit))) return true;
  if (small && sets.months.has(monthOverLinker())) return true;
  if (!reading.digits) return !hasUnit && (isHyphenated(before) || isNameWord());
  if (sets.labels.has(wordBefore) || wordBefore === '#' || wordBefore === '№' || wordBefore === '§') return true;
  if (wordBefore === '.' && sets.labels.has(document.lower(before - 1)) && sets.labels.has(`${document.lower(before - 1)}.`)) return true;
  if (wordBefore === '°' && before > 0 && sets.labels.has(`${document.lower(before - 1)}°`)) return true;
  // A word that is a unit too ("heures") needs a preposition of clock times before it.
  if (!hasUnit && sets.clockAfter.has(wordAfter)) return true;
  if (reading.role === 'ordinal') return false;
  if (integer && sets.spacedOrdinals.has(wordAfter)) return true;
  if (isJoinedTo(after, ':') || isJoinedTo(after, '/') || isJoinedBefore(':') || isJoinedBefore('/')) return true;
  // "scp-173m", "COVID-19 ha …"
  if (hasUnit) return isHyphenated(before) && (reading.unit !== undefined || isUpperCase(text.charCodeAt(tokens.start[before - 1])));
  if (!hasNoun && !compared && isBareClock()) return true;
  if (isVersion()) return true;
  if (isListNumber() || isReference() || isPhone() || isDashChain()) return true;
  if (sets.streets.has(wordAfter)) return true;
  if (reading.yearLike && !compared && !sets.beforePart.has(wordBefore) && isYear()) return true;
  if (isHyphenated(before)) return true;
  return (!hasNoun || isCapitalNoun()) && isNameBefore();

  /** "alle 20", "alle 20.30": hours, perhaps with minutes, behind a preposition that clock times have alone. */
  function isBareClock(): boolean {
    const hours = /^(\d{1,2})(?:\.\d\d)?$/.exec(text.slice(reading.start, Math.min(reading.end, reading.start + 6)));
    return hours !== null && Number(hours[1]) <= 24 && sameSentence(before) && lexicon.bareClockBefore.endingAt(document, before) !== undefined;
  }

  /** Four digits are a year beside a word for it, without a noun, and where hardly anything else is written so. */
  function isYear(): boolean {
    const value = Number(reading.value?.n ?? 0n);
    // "a survey of 1709 schoolchildren": before a noun "of" leads to years of our own time only.
    if (hasNoun && value < 1900 && sets.nounLinkers.has(wordBefore)) return false;
    if (value > 2100 || value < 1100) return !hasNoun && sets.beforeYear.has(wordBefore) && value < 2200;
    return !hasNoun || sets.beforeYear.has(wordBefore) || sets.months.has(wordBefore) || (value > 1900 && value < 2050 && value % 100 !== 0);
  }

  /** "Kick Six": a capitalised number word inside a name. */
  function isNameWord(): boolean {
    const capital = (token: number): boolean => tokens.kind[token] === TokenKind.Word && isUpperCase(text.charCodeAt(tokens.start[token]));
    // "Killing Hundreds": a headline in capitals.
    if (reading.exactness === 'vague') return false;
    if (lexicon.data.nouns.head === 'capital' || !sameSentence(before) || !capital(reading.firstToken) || !capital(before)) return false;
    const allCapitals = reading.end - reading.start > 1 && isUpperCase(text.charCodeAt(reading.end - 1));
    return !allCapitals && !compared && document.sentences.firstToken[sentenceOfToken[before]] !== before && reading.start - tokens.end[before] === 1;
  }

  /** "3 de marzo": the word behind a linking word. */
  function monthOverLinker(): string {
    return sameSentence(after + 1) && sets.nounLinkers.has(wordAfter) ? document.lower(after + 1) : '';
  }

  /** A mark at `token` that joins the number to further digits: "10:30", "24/7". */
  function isJoinedTo(token: number, mark: string): boolean {
    return token + 1 < tokens.count && text[tokens.start[token]] === mark && tokens.start[token] === reading.end && tokens.start[token + 1] === tokens.end[token] && isDigits(token + 1);
  }

  function isJoinedBefore(mark: string): boolean {
    return before > 0 && text[tokens.start[before]] === mark && tokens.end[before] === reading.start && tokens.end[before - 1] === tokens.start[before] && isDigits(before - 1);
  }

  function isDigits(token: number): boolean {
    return tokens.kind[token] === TokenKind.Number || tokens.kind[token] === TokenKind.Alphanumeric;
  }

  /** Digits in groups of three: numbers of names are short. */
  function isGrouped(): boolean {
    return /^\d{1,3}(?:\D\d{3})+$/.test(text.slice(reading.start, Math.min(reading.end, reading.start + LONGEST_GROUPED)));
  }

  /** A hyphen that ties the number to the word before it: "GPT-4", "Covid-19". */
  function isHyphenated(token: number): boolean {
    if (token < 1 || tokens.end[token] !== reading.start || tokens.start[token] !== tokens.end[token - 1]) return false;
    const char = text[tokens.start[token]];
    return (char === '-' || char === '\u2011' || char === '_') && tokens.kind[token - 1] === TokenKind.Word;
  }

  /** "1." or "2)" at the start of a line. */
  function isListNumber(): boolean {
    if (!small && !integer) return false;
    const first = document.paragraphs.firstToken[document.paragraphOfSentence[sentenceOfToken[reading.firstToken]]];
    const mark = after < tokens.count ? text[tokens.start[after]] : '';
    // "two events: 1) the end of …; 2) …"
    const within = mark === ')' && before >= 0 && ':;,.'.includes(text[tokens.start[before]]) && tokens.end[before] - tokens.start[before] === 1 && reading.value !== undefined && reading.value.n < 20n;
    return (first === reading.firstToken || within) && (mark === '.' || mark === ')') && tokens.start[after] === reading.end && after + 1 < tokens.count && tokens.start[after + 1] > tokens.end[after];
  }

  /** "[15]": the number of a note. */
  function isReference(): boolean {
    return before >= 0 && after < tokens.count && text[tokens.start[before]] === '[' && text[tokens.start[after]] === ']';
  }

  /** Pairs of digits one behind the other: "01 23 45 67 89". */
  function isPhone(): boolean {
    return pairs(1) + pairs(-1) >= 2 && tokens.end[reading.firstToken] - tokens.start[reading.firstToken] <= 4;
  }

  function pairs(step: 1 | -1): number {
    let found = 0;
    for (let token = step > 0 ? after : before; found < 4 && token >= 0 && token < tokens.count; token += step) {
      const gap = step > 0 ? tokens.start[token] - tokens.end[token - 1] : tokens.start[token + 1] - tokens.end[token];
      if (tokens.kind[token] !== TokenKind.Number || gap !== 1 || tokens.end[token] - tokens.start[token] !== 2) break;
      found++;
    }
    return found;
  }

  /** "2024-03-20", "555-12-34": three numbers joined by dashes. */
  function isDashChain(): boolean {
    return dashes(1) + dashes(-1) >= 2;
  }

  function dashes(step: 1 | -1): number {
    let found = 0;
    let token = step > 0 ? reading.endToken - 1 : reading.firstToken;
    while (found < 3) {
      const dash = token + step;
      const number = dash + step;
      if (number < 0 || number >= tokens.count || text[tokens.start[dash]] !== '-' || tokens.kind[number] !== TokenKind.Number) break;
      const [low, high] = step > 0 ? [token, number] : [number, token];
      if (tokens.start[high] - tokens.end[low] !== 1) break;
      found++;
      token = number;
    }
    return found;
  }

  /** "Llama 3.1", "Gemini 2.5 Pro": a short number with a point right behind a name. */
  function isVersion(): boolean {
    if (integer || reading.scale !== undefined || reading.end - reading.start > 5 || !/^\d{1,2}\.\d{1,2}$/.test(text.slice(reading.start, reading.end))) return false;
    if (!sameSentence(before) || tokens.kind[before] !== TokenKind.Word || reading.start - tokens.end[before] !== 1 || !isUpperCase(text.charCodeAt(tokens.start[before]))) return false;
    if (lexicon.comparatorsBefore.endingAt(document, before) !== undefined || lexicon.rangeOpenings.endingAt(document, before) !== undefined) return false;
    return !sets.nounStops.has(wordBefore) && !sets.determiners.has(wordBefore) && !sets.months.has(wordBefore);
  }

  /** "Mario Kart 8 Deluxe": between two capitals digits belong to a name, but not in a headline that has them all over. */
  function isCapitalNoun(): boolean {
    return lexicon.data.nouns.head !== 'capital' && sameSentence(after) && tokens.kind[after] === TokenKind.Word && isUpperCase(text.charCodeAt(tokens.start[after])) && !isTitleCased();
  }

  /** "Firm Cuts 300 Jobs in Leeds", "FACTORY CLOSURE COSTS 210 JOBS": only small words are in lower case. */
  function isTitleCased(): boolean {
    const { firstToken, endToken } = document.sentences;
    const sentence = sentenceOfToken[reading.firstToken];
    let capitals = 0;
    for (let token = firstToken[sentence]; token < Math.min(endToken[sentence], firstToken[sentence] + LONGEST_HEADLINE); token++) {
      if (tokens.kind[token] !== TokenKind.Word) continue;
      if (isUpperCase(text.charCodeAt(tokens.start[token]))) capitals++;
      else if (!sets.nounStops.has(document.lower(token)) && !sets.nounLinkers.has(document.lower(token))) return false;
    }
    return capitals >= LEAST_CAPITALS;
  }

  /** A capitalised word right before bare digits is their name: "Windows 11", "Ariane 5"; but "lost in France 30 million", "en España 2.400". */
  function isNameBefore(): boolean {
    if (reading.scale !== undefined || isGrouped()) return false;
    if (!sameSentence(before) || tokens.kind[before] !== TokenKind.Word || reading.start - tokens.end[before] !== 1 || reading.signed) return false;
    if (!isUpperCase(text.charCodeAt(tokens.start[before]))) return false;
    if (lexicon.comparatorsBefore.endingAt(document, before) !== undefined || lexicon.rangeOpenings.endingAt(document, before) !== undefined) return false;
    // A score stands behind a name too: "Charlton 2-1", "Sweden 1 – 0".
    if (after + 1 < tokens.count && '-–'.includes(text[tokens.start[after]]) && tokens.kind[after + 1] === TokenKind.Number) {
      const gap = tokens.start[after] - reading.end;
      if (gap <= 1 && gap === tokens.start[after + 1] - tokens.end[after]) return false;
    }
    // "battu l'Italie 4 à 0"
    const to = lexicon.rangeTo.startingAt(document, after);
    if (to !== undefined && to.endToken < tokens.count && tokens.kind[to.endToken] === TokenKind.Number && Number(document.word(to.endToken)) < Number(document.word(reading.firstToken))) return false;
    // The first word of a sentence is capital anyway; it names the number only if it holds capitals or digits inside.
    const opened = before > 0 && OPENING_QUOTES.includes(text[tokens.start[before - 1]]);
    const first = opened || document.sentences.firstToken[sentenceOfToken[before]] === before;
    if (lexicon.data.nouns.head === 'capital') return !first && integer && (reading.value?.n ?? 0n) < 1000n && /\p{Lu}|\d/u.test(text.slice(tokens.start[before] + 1, tokens.end[before]).slice(0, 20));
    return !first && integer;
  }
}
