import { phraseLength, REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { isGenitive } from '../text/genitive.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isVerb, isYear, lastVerb, opensWithYear, type TokenRange } from './claim-context.ts';
import { isClauseOpener } from './clause-opener.ts';
import { NOUN, phraseFrom } from './noun-phrase.ts';
import { beforeArticle, hasOwnVerb } from './own-clause.ts';
import { verbBehind } from './topic.ts';

/** How far before a number its verb, and before a verb its subject, are looked for. */
const REACH = 40;
const LONGEST_BRACKET = 25;
/** Most tokens of a quoted run that is part of a clause. */
const LONGEST_QUOTED = 5;
/** How far from its verb the word that opens a relative clause is looked for. */
const RELATIVE_REACH = 15;
const OPENING_MARKS = '([{«“„‚‹"';
const CLOSING_BRACKETS = ')]';

/** What governs a number: its verb, or that it opens its clause. */
export interface Governor {
  /** The finite verb before the number in its clause, or -1. */
  readonly verb: number;
  /** First token of the clause, as far as it could be seen. */
  readonly from: number;
  /** The relative or subordinating word that opens the clause, or -1. */
  readonly opener: number;
}

/** The verb of the clause that a number stands in, looked for before it. */
export function governorOf(context: ClaimContext, draft: ClaimDraft): Governor {
  const { words, document } = context;
  const before = draft.first;
  const floorAt = draft.quote?.kind === 'direct' ? draft.quote.start : -1;
  const floor = Math.max(words.sentenceStart(before), before - REACH);
  const opening = beforeArticle(context, before);
  let token = before - 1;
  for (; token >= floor; token--) {
    if (floorAt >= 0 && document.tokens.end[token] <= floorAt) break;
    const name = words.nameOf[token];
    if (name >= 0) {
      token = words.names[name].first;
      continue;
    }
    if (words.isMark(token, CLOSING_BRACKETS)) {
      token = openingBracket(context, token, floor);
      continue;
    }
    // "dauert die Tagung, die jährlich stattfindet, vier Tage": a relative clause that its verb and a comma close.
    if (context.lexicon.finalVerbs && words.isMark(token, ',') && token - 1 > floor && words.isWord(token - 1) && words.nameOf[token - 1] < 0) {
      const inner = relativeBefore(context, token - 1, floor, token + 1);
      if (inner >= 0 && lastVerb(context, Math.max(floor, inner - RELATIVE_REACH), inner) >= 0 && !words.isCapitalised(token - 1)) {
        token = inner;
        continue;
      }
    }
    if (words.isMark(token, ';:') || words.isMark(token, '([{')) break;
    if (token === opening && (words.isMark(token, ',') || words.has(token, WordFlag.conjunction)) && hasOwnVerb(context, draft)) break;
    if (isClauseOpener(context, token, before)) return { verb: -1, from: token + 1, opener: token };
    // "said some 230,000 homes had no power", "adding 540 people were injured".
    if (reportsAlone(context, token) && opensReport(context, token, draft)) return { verb: -1, from: token + 1, opener: token };
    if (isVerb(context, token)) return { verb: token, from: floor, opener: -1 };
  }
  return { verb: -1, from: token + 1, opener: -1 };
}

/** True for a form of a verb of saying that needs no second word: not "sind" of "der Ansicht sein". */
function reportsAlone({ words }: ClaimContext, token: number): boolean {
  if ((words.flags[token] & REPORTING) === 0 || words.has(token, WordFlag.haveAuxiliary | WordFlag.beAuxiliary)) return false;
  // "se encontraron cien obras": what is found, by nobody named.
  if (words.lexicon.data.proDrop && words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.objectPronoun) && !words.has(token - 1, WordFlag.subjectPronoun)) return false;
  return words.lexicon.verbs.get(words.lower(token))?.some(({ verb }) => verb.frame === 'say' && verb.particle === undefined) === true;
}

/** True if the number opens the clause that a verb reports. */
function opensReport(context: ClaimContext, verb: number, { first, end }: ClaimDraft): boolean {
  const { words } = context;
  let number = first;
  while (number > verb + 1 && words.nameOf[number - 1] < 0 && words.has(number - 1, WordFlag.adverb)) number--;
  if (number !== verb + 1 && !words.isMark(first - 1, ',')) return false;
  let stop = end;
  while (stop < Math.min(words.sentenceEnd(first), end + 8) && !words.isMark(stop, ',')) stop++;
  return verbBehind(context, end, stop) >= 0;
}

/** The bracket that a closing one belongs to, or the closing one itself. */
function openingBracket({ words }: ClaimContext, closing: number, floor: number): number {
  for (let token = closing - 1; token >= Math.max(floor, closing - LONGEST_BRACKET); token--) if (words.isMark(token, '([')) return token;
  return closing;
}

/** The dash with a space before it that opens what the dash at a token closes, or -1. */
function openingDash({ words, document }: ClaimContext, closing: number, floor: number): number {
  const { start, end } = document.tokens;
  const spaced = (token: number): boolean => start[token] > end[token - 1] && token + 1 < words.count && start[token + 1] > end[token];
  if (!spaced(closing)) return -1;
  for (let token = closing - 1; token > Math.max(floor, closing - LONGEST_BRACKET); token--) if (words.nameOf[token] < 0 && words.isMark(token, '-–—') && spaced(token)) return token;
  return -1;
}

/** The mark that opens a short quoted run without a verb before a closing one, or -1. */
function openingQuote(context: ClaimContext, closing: number, floor: number): number {
  const { words } = context;
  for (let token = closing - 1; token > Math.max(floor, closing - LONGEST_QUOTED); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, '"“„«»')) return token < closing - 1 ? token : -1;
    if (!words.isWord(token) || isVerb(context, token)) return -1;
  }
  return -1;
}

/** The words around a verb that tell its subject. */
export interface VerbFrame {
  /** What stands before the verb in its clause, without the verb's own pronouns and auxiliaries. */
  readonly field: TokenRange;
  /** The subject pronoun right before the verb, or -1. */
  readonly pronoun: number;
  /** The verb before it that it is joined with ("stieg und fiel"), or -1. */
  readonly joined: number;
  /** The relative word that opens the clause, or -1. */
  readonly relative: number;
}

/** Takes the clause before a finite verb apart. */
export function frameOf(context: ClaimContext, verb: number): VerbFrame {
  const { words } = context;
  const floor = Math.max(words.sentenceStart(verb), verb - REACH);
  let end = verb;
  let pronoun = -1;
  while (end > floor && words.nameOf[end - 1] < 0) {
    const token = end - 1;
    // "The Greens, who had two seats": a relative stands for the noun before it.
    if (words.has(token, WordFlag.relative) && words.has(token, WordFlag.subjectPronoun) && !words.startsSentence(token) && !words.has(token, WordFlag.determiner | WordFlag.objectPronoun)) break;
    // "the foundation behind it had raised"
    if (words.has(token, WordFlag.objectPronoun) && token > floor && words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.preposition) && !words.has(token - 1, WordFlag.subordinator | WordFlag.complementiser | WordFlag.adverb)) break;
    if (words.has(token, WordFlag.subjectPronoun) && !words.has(token, WordFlag.determiner)) {
      pronoun = token;
      break;
    }
    if (!words.has(token, WordFlag.negation | WordFlag.objectPronoun | WordFlag.adverb | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal)) break;
    if (words.has(token, WordFlag.relative) && !words.has(token, WordFlag.objectPronoun)) break;
    end--;
  }
  let first = end;
  let joined = -1;
  let relative = -1;
  while (first > floor) {
    const token = first - 1;
    const name = words.nameOf[token];
    if (name >= 0) {
      first = words.names[name].first;
      continue;
    }
    if (words.isMark(token, CLOSING_BRACKETS)) {
      first = openingBracket(context, token, floor);
      if (first === token) break;
      continue;
    }
    // "advanced economies - which include Japan and Canada - will": what stands between dashes.
    if (token === end - 1 && words.isMark(token, '-–—')) {
      const dash = openingDash(context, token, floor);
      if (dash >= 0) {
        end = dash;
        first = dash;
        continue;
      }
    }
    // 'Das Sturmtief "Ines" hat': a quoted word or two are part of the clause.
    const opening = words.isMark(token, '"”“»') ? openingQuote(context, token, floor) : -1;
    if (opening >= 0) {
      first = opening;
      continue;
    }
    if (words.isMark(token, ';:') || (words.isMark(token, OPENING_MARKS) && words.nameOf[token + 1] < 0)) break;
    if (isClauseOpener(context, token, verb)) {
      if (words.has(token, WordFlag.relative) && !words.has(token, WordFlag.subordinator)) relative = token;
      // "Before the pandemic, the crisis claimed": a clause without a verb ends with its comma.
      const comma = words.has(token, WordFlag.subordinator) ? lastComma(context, token, end - 1) : -1;
      if (comma >= 0) first = comma + 1;
      break;
    }
    // "Der Flughafen, der 30 Millionen Reisende abfertigt, war": the verb of a relative clause ends it, known or not.
    if (token === end - 1 && words.isMark(token, ',') && context.lexicon.finalVerbs && words.isWord(token - 1) && words.nameOf[token - 1] < 0) {
      // "Wie die Polizei mitteilte, wurden 27 verletzt": the subject follows.
      const start = words.sentenceStart(verb);
      if (words.nameOf[start] < 0 && words.lexicon.asWords.has(words.lower(start)) && lastComma(context, start, token) < 0) break;
      const inner = relativeBefore(context, token - 1, floor, end);
      if (inner >= 0) {
        end = inner;
        first = inner;
        continue;
      }
    }
    if (isVerb(context, token)) {
      const joins = words.has(end - 1, WordFlag.conjunction);
      // "Un incendie qui s'est déclaré dimanche a tué": the verb of a clause that hangs on the subject.
      const inner = joins || joined >= 0 ? -1 : relativeBefore(context, token, floor, end);
      if (inner >= 0) {
        end = inner;
        first = inner;
        continue;
      }
      if (words.has(token, REPORTING) && !joins) {
        // "Jak podała agencja, liczba ofiar", "As the ministry said, sales": the subject follows the comma of the source.
        const start = words.sentenceStart(verb);
        const comma = words.nameOf[start] < 0 && words.lexicon.asWords.has(words.lower(start)) ? lastComma(context, token, end - 1) : -1;
        if (comma >= 0) first = comma + 1;
        break;
      }
      // Between two verbs of one sentence the object of the first stands, or behind a comma the subject of the second.
      const split = lastSplit(context, token, end);
      first = split >= 0 && !words.has(end - 1, WordFlag.conjunction) ? split + 1 : end;
      joined = token;
      break;
    }
    first--;
  }
  return { field: { first, end }, pronoun, joined, relative: relative >= 0 && first === relative + 1 ? relative : -1 };
}

/**
 * The relative word whose clause a verb ends, where the clause hangs on the subject of the verb at
 * `end`: no subject of its own stands between the two; -1 otherwise.
 */
function relativeBefore(context: ClaimContext, verb: number, floor: number, end: number): number {
  const { words } = context;
  const comma = lastComma(context, verb, end);
  for (let token = verb - 1; token > Math.max(floor, verb - RELATIVE_REACH); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:')) return -1;
    if (!words.has(token, WordFlag.relative) || words.has(token, WordFlag.subordinator)) continue;
    const commaBefore = words.isMark(token - 1, ',');
    const ambiguous = words.has(token, WordFlag.determiner | WordFlag.preposition | WordFlag.of);
    if (ambiguous && !(commaBefore && comma >= 0)) continue;
    // "Le maire dit que": behind a verb the word opens what is reported.
    if ((words.flags[token - 1] & REPORTING) !== 0 || isVerb(context, token - 1)) return -1;
    // A clause between commas ends with one right before the verb that goes on; one without has none.
    if (commaBefore ? comma !== end - 1 : comma >= 0) return -1;
    return commaBefore ? token - 1 : token;
  }
  return -1;
}

/** The last comma of a range, or the conjunction whose noun phrase fills the rest of it; -1 if there is none. */
function lastSplit(context: ClaimContext, from: number, to: number): number {
  const { words } = context;
  const comma = lastComma(context, from, to);
  for (let token = to - 2; token > Math.max(from, comma); token--) {
    if (words.nameOf[token] < 0 && words.has(token, WordFlag.conjunction)) return phraseFrom(context, token + 1, to)?.end === to ? token : comma;
  }
  return comma;
}

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
