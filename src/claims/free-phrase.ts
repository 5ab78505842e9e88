import { phraseLength, WordFlag } from '../quotes/lexicon.ts';
import { isGenitive } from '../text/genitive.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type ClaimContext, endsLike, isYear, opensWithYear, type TokenRange } from './claim-context.ts';
import { NOUN, phraseFrom } from './noun-phrase.ts';
import { CLOSING_BRACKETS } from './opening-marks.ts';

/** The last comma of a range behind its first token, or -1. */
export function lastComma({ words }: ClaimContext, from: number, to: number): number {
  for (let token = to - 1; token > from; token--) if (words.nameOf[token] < 0 && words.isMark(token, ',')) return token;
  return -1;
}

/**
 * The noun phrase of a range that no preposition governs: the subject before its verb. Dates,
 * adverbials and what stands in brackets are passed over; a name in apposition that closes the range
 * stands for the noun before it ("La ministre des Outre-mer, Ericka Bareigts,").
 */
export function freePhrase(context: ClaimContext, { first, end }: TokenRange): TokenRange | undefined {
  const { words, isDate, document } = context;
  const { sourceBefore } = words.lexicon;
  let token = behindDateline(context, first, end);
  let governed = false;
  let governedEnd = -1;
  while (token < end) {
    if (words.nameOf[token] < 0) {
      if (words.isMark(token, '([')) {
        while (token < end && !words.isMark(token, CLOSING_BRACKETS)) token++;
        token++;
        continue;
      }
      // "Recently the firm sold", "More recently": an adverb by its ending.
      if (isAdverb(context, token) || (context.lexicon.sets.degree.has(words.lower(token)) && token + 1 < end && words.nameOf[token + 1] < 0 && isAdverb(context, token + 1))) {
        token++;
        continue;
      }
      const plain = words.isWord(token) || document.tokens.kind[token] === TokenKind.Number;
      if (isDate[token] === 1 || opensWithYear(words, token) || (token === end - 1 && isYear(document.word(token))) || !plain || words.has(token, WordFlag.conjunction | WordFlag.complementiser | WordFlag.subordinator) && !words.has(token, WordFlag.preposition) || (words.has(token, WordFlag.adverb | WordFlag.time) && !words.has(token, WordFlag.determiner) && !leadsNoun(context, token, end))) {
        token++;
        continue;
      }
      // A word that is article and preposition at once ("der", "des", Portuguese "a") is an article where a phrase starts.
      const opens = words.has(token, WordFlag.determiner) && (token === first || !words.isWord(token - 1) || words.has(token - 1, WordFlag.conjunction));
      const links = (words.has(token, WordFlag.preposition | WordFlag.of) && !opens) || phraseLength(sourceBefore, token, words.count, words.lower) > 0;
      // "segundo dados da editora citados na revista, foram": a source goes on to its comma.
      const sourced = links && phraseLength(sourceBefore, token, words.count, words.lower) > 0 ? firstComma(context, token, end) : -1;
      if (sourced >= 0) {
        token = sourced;
        governed = true;
        continue;
      }
      if (links) {
        const behind = phraseFrom(context, token + 1, end);
        token = Math.max(token + 1, behind?.end ?? 0);
        governed = true;
        governedEnd = token;
        continue;
      }
    }
    const phrase = phraseFrom(context, token, end);
    if (phrase === undefined) {
      token++;
      continue;
    }
    // "Bij een aardbeving en tsunami werden": a noun joined to what a preposition governs.
    if (governedEnd >= 0 && governedEnd < token && words.nameOf[governedEnd] < 0 && words.has(governedEnd, WordFlag.conjunction) && token === governedEnd + 1 && (phrase.end === end || words.has(phrase.end, WordFlag.preposition))) {
      token = phrase.end;
      continue;
    }
    // "Jedes Jahr würden": a time, not a thing.
    if (phrase.end - phrase.first === 1 && phrase.end < end && words.nameOf[phrase.first] < 0 && words.nameOf[phrase.end] < 0 && words.has(phrase.end, WordFlag.time) && !words.has(phrase.end, WordFlag.determiner) && words.lexicon.data.capitalisedNouns && words.startsSentence(phrase.first)) {
      token = phrase.end + 1;
      continue;
    }
    // "Despite a rise in traffic and energy use, air pollution has": behind what opens the clause with a preposition the subject follows the comma.
    const adjacent = governed && phrase.end < end ? phraseBehindComma(context, phrase.end, end) : undefined;
    if (adjacent !== undefined) return adjacent;
    // "den Angaben zufolge": a source that its preposition follows.
    if (words.nameOf[phrase.end] < 0 && words.lexicon.sourceAfter.has(words.lower(phrase.end))) {
      token = phrase.end + 1;
      continue;
    }
    // "the United Kingdom's (UK) Conservative Party": the head stands behind the genitive.
    if (isGenitive(document.word(phrase.end - 1)) && phrase.end < end) {
      token = phrase.end;
      continue;
    }
    // "Nell'ospedale della capitale, Mogadiscio, arrivano": the apposition of what a preposition governs.
    if (governed && phrase.end === end - 1 && words.isMark(end - 1, ',') && words.isMark(phrase.first - 1, ',')) return undefined;
    // "Parlando ai giornalisti, Portman": a participle opens the sentence, its subject follows the comma.
    const comma = isParticipleAt(context, token) ? firstComma(context, phrase.end, end) : -1;
    if (comma >= 0) {
      const later = freePhrase(context, { first: comma + 1, end });
      if (later !== undefined) return later;
    }
    // "Disponible en ligne, le film": what opens the sentence without an article only describes what stands before the verb.
    if (opensBare(context, phrase, first)) {
      const last = lastComma(context, phrase.end - 1, end);
      const later = last < 0 || last === end - 1 ? undefined : freePhrase(context, { first: last + 1, end });
      if (later !== undefined && later.first - last <= 2 && (words.nameOf[later.first] >= 0 || words.has(later.first - 1, WordFlag.determiner) || (isOpener(context, first) && later.end === end))) return later;
    }
    // "Entre Kansas City, Missouri, la différence": the apposition of a name that a preposition governs.
    if (governed && words.nameOf[phrase.first] >= 0 && words.isMark(phrase.first - 1, ',') && words.isMark(phrase.end, ',')) {
      const later = freePhrase(context, { first: phrase.end, end });
      if (later !== undefined) return later;
    }
    return apposedName(context, phrase, end) ?? phrase;
  }
  return undefined;
}

/** "par exemple": a preposition that is an adverb too, before a plain word. */
const leadsNoun = ({ words }: ClaimContext, token: number, end: number): boolean =>
  words.has(token, WordFlag.preposition) && token + 1 < end && words.nameOf[token + 1] < 0 && words.isWord(token + 1) && (words.flags[token + 1] & ~NOUN) === 0;

/** The noun phrase between the last comma of a range and its end, where it fills that part. */
function phraseBehindComma(context: ClaimContext, from: number, end: number): TokenRange | undefined {
  const { words } = context;
  const comma = lastComma(context, from - 1, end);
  if (comma < 0 || comma + 1 >= end || words.has(comma + 1, WordFlag.conjunction | WordFlag.preposition)) return undefined;
  const phrase = phraseFrom(context, comma + 1, end);
  if (phrase === undefined || phrase.end !== end || (words.nameOf[comma + 1] < 0 && phrase.first > comma + 2)) return undefined;
  return phrase;
}

/** True for a phrase of no name that opens its sentence without an article, where nouns have one before their verb. */
function opensBare(context: ClaimContext, phrase: TokenRange, first: number): boolean {
  const { words, lexicon } = context;
  const { capitalisedNouns, noArticles } = words.lexicon.data;
  return capitalisedNouns !== true && noArticles !== true && !lexicon.finalVerbs && opensSentence(context, phrase.first, first) && words.nameOf[phrase.first] < 0;
}

/** True if nothing but a date and marks stands between the start of a sentence, where a range starts, and a token. */
function opensSentence(context: ClaimContext, token: number, first: number): boolean {
  const { words, isDate } = context;
  if (!words.startsSentence(first)) return false;
  for (let at = first; at < token; at++) if (isDate[at] === 0 && words.isWord(at) && !isOpener(context, at)) return false;
  return true;
}

/** "Perhaps most damaging, inspectors have": an adverb that opens the sentence before what describes it. */
const isOpener = ({ words, lexicon }: ClaimContext, token: number): boolean =>
  words.nameOf[token] < 0 && (words.has(token, WordFlag.adverb) || lexicon.sets.openers.has(words.lower(token)) || lexicon.sets.degree.has(words.lower(token)));

/** Most tokens of a dateline: "Rotterdam, 19 februari 2026 –", "Ciudad de México.-". */
const LONGEST_DATELINE = 12;

/** The token behind the place and date that a sentence opens with before a dash, or the first token. */
function behindDateline({ words, isDate }: ClaimContext, first: number, end: number): number {
  const name = words.nameOf[first];
  if (first >= end || name < 0 || words.names[name].entity.type !== 'place' || !words.startsSentence(first)) return first;
  for (let token = words.names[name].end; token < Math.min(end, first + LONGEST_DATELINE); token++) {
    if (words.nameOf[token] >= 0 || isDate[token] === 1) continue;
    if (words.isMark(token, '-–—') || words.document.word(token) === '.-') return token + 1;
    // The abbreviation of "year" behind one.
    const known = words.isWord(token) ? isDate[token - 1] === 1 : words.isMark(token, ',.()');
    if (!known) return first;
  }
  return first;
}

/** True for a word with the ending of a participle that opens its sentence. */
function isParticipleAt({ words, lexicon }: ClaimContext, token: number): boolean {
  const word = words.lower(token);
  return words.startsSentence(token) && words.nameOf[token] < 0 && endsLike(word, lexicon.danglingEndings);
}

function firstComma({ words }: ClaimContext, from: number, to: number): number {
  for (let token = from; token < to; token++) if (words.nameOf[token] < 0 && words.isMark(token, ',')) return token;
  return -1;
}

/** True for an adverb that opens clauses, and for a word with the ending of an adverb and no article before it. */
function isAdverb({ words, lexicon }: ClaimContext, token: number): boolean {
  const word = words.lower(token);
  if (lexicon.sets.openers.has(word)) return true;
  return !words.has(token - 1, WordFlag.determiner) && !words.has(token, WordFlag.personNoun | WordFlag.bodyNoun) && lexicon.adverbEndings.some((ending) => word.length > ending.length + 3 && word.endsWith(ending));
}

/** The person or body named between commas at the end of a range, behind a common noun. */
function apposedName({ words, document }: ClaimContext, phrase: TokenRange, end: number): TokenRange | undefined {
  const opening = words.nameOf[phrase.first];
  // "Davao's mayor, Maria Santos,": a genitive is no name of its own.
  if ((opening >= 0 && !isGenitive(document.word(words.names[opening].end))) || !words.isMark(end - 1, ',')) return undefined;
  const index = words.nameOf[end - 2];
  if (index < 0) return undefined;
  const { first, entity } = words.names[index];
  return words.isMark(first - 1, ',') && (entity.type === 'person' || entity.type === 'company' || entity.type === 'organization') ? { first, end: end - 1 } : undefined;
}

/** The noun phrase right behind a verb that no preposition governs, before a limit: an object, or the subject in inversion. */
export function phraseBehind(context: ClaimContext, verb: number, limit: number): TokenRange | undefined {
  const { words, isDate } = context;
  let token = verb + 1;
  while (token < limit && words.nameOf[token] < 0 && words.has(token, WordFlag.adverb | WordFlag.objectPronoun | WordFlag.time | WordFlag.negation | WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && !words.has(token, WordFlag.determiner)) token++;
  if (token >= limit || isDate[token] === 1) return undefined;
  const article = words.has(token, WordFlag.determiner) && (!words.has(token, WordFlag.preposition | WordFlag.of) || words.isWord(token + 1));
  // "maakte Brobbey": where subjects follow verbs, a name that is not known as one.
  const unknown = context.lexicon.inversionEndings.length > 0 && words.isWord(token) && words.isCapitalised(token);
  // "vertelde topdiplomaat Ri Yong": a title before a name needs no article.
  const titled = context.lexicon.finalVerbs && token + 1 < limit && words.nameOf[token + 1] >= 0 && words.isWord(token) && words.names[words.nameOf[token + 1]].entity.type === 'person' && (words.flags[token] & ~NOUN) === 0;
  const starts = words.nameOf[token] >= 0 || article || unknown || titled;
  return starts ? phraseFrom(context, token, limit) : undefined;
}
