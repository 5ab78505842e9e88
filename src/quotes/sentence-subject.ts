import { phraseLength, REPORTING, WordFlag } from './lexicon.ts';
import { appositionName, LONGEST_MARKED_NAME, phraseEnd, pronounAt, speakerIn, type SpeakerWords, startsPhrase } from './noun-phrases.ts';
import { firstFiniteVerb, isFiniteVerb, type QuoteContext } from './quote-context.ts';
import { speakerAfter } from './speaker-after.ts';
import { isParticiple } from './speaker-before.ts';

/** Most commas within what a participle at the head tells of the subject. */
const MOST_ASIDES = 3;

/** The first noun phrase or pronoun of the sentence of `token` that stands before it and hangs on no preposition. */
export function subjectOfSentence(context: QuoteContext, token: number): SpeakerWords | undefined {
  const first = context.sentenceStart(token);
  const limit = Math.min(token, first + 60);
  let at = first;
  while (at < limit) {
    const named = context.nameOf[at] >= 0;
    const range = context.marks[context.markOf[at]];
    // «Nadie nos avisó», lamenta, y pide: what somebody says holds no subject of the reporter's.
    if (range !== undefined && (range.open === at || (at === first && range.open < first && range.closed)) && (range.after - range.open > LONGEST_MARKED_NAME || firstFiniteVerb(context, range.inner, range.close) >= 0)) {
      at = range.after;
      continue;
    }
    if (!named && context.has(at, WordFlag.preposition | WordFlag.of | WordFlag.subordinator) && !context.has(at, WordFlag.personNoun) && !(at === first && isArticle(context, at))) {
      // An adverbial at the head: the subject stands behind its comma, or right behind its phrase.
      const comma = nextComma(context, at, limit);
      // "Auf der Messe sprach der Minister mit Firmen, sondern …": where the verb comes second, the subject stands right behind it.
      const verb = context.lexicon.data.zeroComplementiser === 'comma' && at === first && !context.has(at, WordFlag.subordinator) ? firstFiniteVerb(context, at + 1, comma >= 0 ? comma : limit) : -1;
      const inverted = verb >= 0 && verb + 1 < limit ? speakerAfter(context, verb + 1) : undefined;
      if (inverted?.start === verb + 1) return inverted;
      const near = at === first ? subjectBehindAdverbial(context, phraseEnd(context, Math.min(at + 1, limit)), comma >= 0 ? comma : limit) : undefined;
      if (near !== undefined) return near;
      at = comma >= 0 ? comma + 1 : phraseEnd(context, Math.min(at + 1, limit));
      if (at <= first) return undefined;
      if (comma < 0 && at < limit && context.has(at, WordFlag.preposition)) return undefined;
      continue;
    }
    if (!named && (context.has(at, WordFlag.adverb | WordFlag.conjunction | WordFlag.time) || context.isMark(at, ',—–-«“"„')) && !context.has(at, WordFlag.personNoun | WordFlag.determiner)) {
      at++;
      continue;
    }
    // "According to Yonhap, quoting the agency, the army …": whom a source names at the head is no subject.
    const source = !named && at === first ? phraseLength(context.lexicon.sourceBefore, at, limit, context.lower) : 0;
    if (source > 0) {
      const comma = nextComma(context, at, limit);
      if (comma < 0) return undefined;
      at = comma + 1;
      continue;
    }
    // "La mattina seguente, il cugino ha scoperto": a point in time up to its comma.
    if (!named && at === first && context.has(at, WordFlag.determiner) && context.has(at + 1, WordFlag.time) && !context.has(at + 1, WordFlag.personNoun) && context.isMark(phraseEnd(context, at), ',')) {
      at = phraseEnd(context, at) + 1;
      continue;
    }
    // "Nachdem sie den Fehler sah, entließ Plasco das Mädchen": where the verb comes second, it may stand first behind a clause.
    if (!named && at > first && context.lexicon.data.zeroComplementiser === 'comma' && context.isMark(at - 1, ',') && at + 1 < limit && isFiniteVerb(context, at)) return speakerAfter(context, at + 1);
    const pronoun = pronounAt(context, at);
    if (pronoun !== undefined && context.has(at, WordFlag.subjectPronoun)) return pronoun;
    // "«…», le dijo al diario y agregó": the pronoun of an object stands before a verb that leaves its subject out.
    if (!named && context.lexicon.data.proDrop && context.has(at, WordFlag.objectPronoun) && !context.has(at, WordFlag.subjectPronoun | WordFlag.determiner | WordFlag.personNoun)) return undefined;
    // "Interrogé sur ses choix, l'entraîneur …": what a word of no class leads up to a comma tells of the subject behind it.
    const told = !named && at === first ? participleEnd(context, at, limit) : -1;
    if (told >= 0) {
      at = told + 1;
      continue;
    }
    // "Garantiu que …": a verb at the head leaves its subject out.
    if (!named && context.has(at, WordFlag.finite) && context.has(at, REPORTING) && context.lexicon.data.proDrop && !context.has(at, WordFlag.determiner | WordFlag.personNoun)) return undefined;
    if (context.isWord(at) || named) {
      const end = phraseEnd(context, at);
      if (end <= at) return undefined;
      const found = speakerIn(context, at, Math.min(end, limit));
      if (found !== undefined && isParticiple(context, found)) return undefined;
      return found?.form === 'description' ? (appositionName(context, end) ?? found) : found;
    }
    at++;
  }
  return undefined;
}

/** "A polícia recuperou": an article that looks like a preposition, before a noun, or before a name and its verb. */
function isArticle(context: QuoteContext, at: number): boolean {
  if (!context.lexicon.data.proDrop || !context.has(at, WordFlag.determiner) || !context.has(at, WordFlag.preposition) || !context.isWord(at + 1)) return false;
  const name = context.names[context.nameOf[at + 1]];
  if (name !== undefined) return name.end < context.count && isFiniteVerb(context, behindSmallWords(context, name.end, context.sentenceEnd(at) - 1));
  return !context.has(at + 1, WordFlag.determiner | WordFlag.time | WordFlag.preposition);
}

/** "Nel frattempo i sindacati hanno indetto uno sciopero, …": a phrase with its article or a name right behind an adverbial, and its verb before the comma. */
function subjectBehindAdverbial(context: QuoteContext, start: number, limit: number): SpeakerWords | undefined {
  if (start >= limit || (context.nameOf[start] < 0 && (!context.has(start, WordFlag.determiner) || context.has(start, WordFlag.preposition | WordFlag.of)))) return undefined;
  const end = phraseEnd(context, start);
  return end > start && end < limit && isFiniteVerb(context, behindSmallWords(context, end, limit - 1)) ? speakerIn(context, start, end) : undefined;
}

/** The token behind the adverbs, negations and pronouns of objects that begin at one: there the verb stands. */
export function behindSmallWords(context: QuoteContext, from: number, limit: number): number {
  let at = from;
  while (at < limit && context.nameOf[at] < 0 && context.has(at, WordFlag.adverb | WordFlag.negation | WordFlag.objectPronoun)) at++;
  return at;
}

/**
 * The comma behind what a word at the head tells of the subject: a gerund, or a word of no class before a
 * preposition ("Chastened by the vote, as well as by its costs, Lee …"); -1 without.
 */
function participleEnd(context: QuoteContext, at: number, limit: number): number {
  const { data } = context.lexicon;
  // "Prenant la parole, le ministre …", "Comparing both, Lee …": a gerund at the head, whatever its object.
  if (data.gerundEnding !== undefined && context.nameOf[at] < 0 && (context.flags[at] & ~REPORTING) === 0 && context.lower(at).endsWith(data.gerundEnding)) {
    const end = nextComma(context, at, limit);
    return end > at + 1 && end + 1 < limit && startsPhrase(context, end + 1) ? end : -1;
  }
  if (data.noArticles === true || data.capitalisedNouns || (context.flags[at] & ~(REPORTING | WordFlag.finite)) !== 0 || !context.has(at + 1, WordFlag.preposition)) return -1;
  let comma = nextComma(context, at, limit);
  for (let commas = 0; commas < MOST_ASIDES && comma >= 0 && comma + 1 < limit; commas++) {
    if (context.has(comma + 1, WordFlag.determiner | WordFlag.subjectPronoun | WordFlag.title) || (context.nameOf[comma + 1] >= 0 && context.names[context.nameOf[comma + 1]].entity.type === 'person')) return comma;
    comma = nextComma(context, comma + 1, limit);
  }
  return -1;
}

/** The next comma from a token on; -1 without one before `limit`. */
export function nextComma(context: QuoteContext, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (context.isMark(at, ',')) return at;
  return -1;
}
