import { phraseLength, WordFlag } from '../quotes/lexicon.ts';
import { isSourceNoun } from '../quotes/source-cues.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isVerb, startsNumber, type TokenRange } from './claim-context.ts';
import { isLinkNoun, isTimeSpan, NOUN, phraseFrom } from './noun-phrase.ts';

/** How far behind a count that is its clause's subject its verb may stand. */
const VERB_REACH = 14;
/** How far behind a count what it tells of may stand. */
export const TOPIC_REACH = 32;
/** Most words of a number with its comparison: "more than two hundred". */
const LONGEST_NUMBER = 5;
/** Fewest letters of a noun of data at the end of a compound, and most before it. */
const SHORTEST_DATA = 6;
const LONGEST_PREFIX = 20;
/** How far behind its verb who did it may stand: a participle and an adverb between. */
const AGENT_REACH = 2;

/** What a clause leads to, and whether it is the cause, event or agent of what its verb tells. */
export interface Topic {
  readonly phrase: TokenRange;
  readonly cause: boolean;
}

/**
 * What a count tells of that is the subject of its own clause: the event, cause or agent of what
 * happened ("384 people were killed in the earthquake"), else the first thing that its verb leads to
 * ("20 million people watched the hearing"). Undefined if the clause names nothing else.
 */
export function topicBehind(context: ClaimContext, draft: ClaimDraft): Topic | undefined {
  const { words } = context;
  const stop = Math.min(words.sentenceEnd(draft.first), draft.end + TOPIC_REACH, attributionBehind(context, draft));
  const verb = verbBehind(context, draft.end, Math.min(stop, draft.end + VERB_REACH));
  if (verb >= 0) return topicIn(context, verb + 1, stop);
  return headlineTopic(context, draft, stop);
}

/** "Over 100 killed in Mecca crane collapse", "Sechs Verletzte bei Busunfall": what a headline without a verb leads to behind what it opens with. */
function headlineTopic(context: ClaimContext, { first, end }: ClaimDraft, stop: number): Topic | undefined {
  const { words, isDate, lexicon } = context;
  if (!(words.startsSentence(first) || words.isMark(first - 1, ':')) || words.isMark(words.sentenceEnd(first) - 1, '.!?')) return undefined;
  const participle = words.isWord(end) && words.nameOf[end] < 0 && endsLike(words.lower(end), lexicon.participleEndings);
  let token = participle ? end + 1 : end;
  if (token >= stop || words.nameOf[token] >= 0 || !words.has(token, WordFlag.preposition) || words.has(token, WordFlag.of)) return undefined;
  token++;
  while (token < stop && words.nameOf[token] < 0 && words.has(token, WordFlag.determiner)) token++;
  const phrase = token < stop && isDate[token] === 0 ? phraseFrom(context, token, stop) : undefined;
  return phrase === undefined || words.has(phrase.end - 1, WordFlag.time) ? undefined : { phrase, cause: false };
}

/** Where the words begin that attribute the claim, behind it: "…, d'après Enedis" tells of no cause. */
function attributionBehind({ document }: ClaimContext, { quote, end }: ClaimDraft): number {
  const cue = quote?.cue == null ? -1 : document.tokenAt(quote.cue.start);
  return cue >= end ? cue : Infinity;
}

/** The first thing that a run of tokens leads to by an article, name or preposition; a cause goes before the others. */
export function topicIn(context: ClaimContext, from: number, stop: number): Topic | undefined {
  const { words, document, lexicon, isDate } = context;
  const { causes, agents } = lexicon.sets;
  let first: TokenRange | undefined;
  let agent: TokenRange | undefined;
  let place: TokenRange | undefined;
  // Behind a comma, and behind an object of no importance, only what caused it is still told: "were killed, many swept away, when an earthquake hit".
  let open = true;
  for (let token = from; token < stop; token++) {
    if (words.isMark(token, ';:()«»“”"') || (words.isMark(token, ',') && (first !== undefined || (place !== undefined && !leadsOn(words, token + 1))))) break;
    if (opensCount(context, token, stop) || opensInverted(context, token, stop)) break;
    if (words.isMark(token, ',')) open = place !== undefined;
    if (isDate[token] === 1) continue;
    // "died in crashes but none involved": a clause of its own behind a conjunction.
    if (words.nameOf[token] < 0 && words.has(token, WordFlag.conjunction) && token + 2 < stop && words.nameOf[token + 1] < 0 && !words.has(token + 1, WordFlag.determiner | WordFlag.preposition | WordFlag.of) && isVerb(context, token + 2) && !words.has(token + 1, WordFlag.beAuxiliary | WordFlag.haveAuxiliary)) open = false;
    if (open && opensSubject(context, token, stop)) open = false;
    const named = words.nameOf[token] >= 0;
    let cause = !named && causes.has(document.lower(token));
    // Farther behind the verb a preposition of agents belongs to a noun: "a testimony by the judge".
    const byAgent = !named && token <= from + AGENT_REACH && agents.has(document.lower(token));
    if (!cause && !open) continue;
    if (!named && !cause && opensClause(words, token)) {
      // "starben als Folge eines Unfalls": what compares, before a noun of cause.
      if (token + 1 < stop && words.nameOf[token + 1] < 0 && causes.has(document.lower(token + 1))) continue;
      break;
    }
    const determiner = !named && words.has(token, WordFlag.determiner);
    if (!named && !cause && !determiner && !words.has(token, WordFlag.preposition | WordFlag.of)) continue;
    let start = token;
    let definite = named;
    for (; start < stop && words.nameOf[start] < 0; start++) {
      const isCause = causes.has(document.lower(start));
      if (start > token && !isCause && !words.has(start, WordFlag.of | WordFlag.determiner | WordFlag.preposition)) break;
      if (isCause) cause = true;
      if (words.has(start, WordFlag.determiner) || lexicon.sets.contracted.has(document.lower(start))) definite = true;
    }
    // "au terme d'une opération": what the noun of a preposition leads to.
    if (start + 1 < stop && isLinkNoun(context, start) && words.nameOf[start + 1] < 0 && words.has(start + 1, WordFlag.of)) {
      for (start += 2; start < stop && words.nameOf[start] < 0 && words.has(start, WordFlag.determiner); ) start++;
      definite = true;
    }
    if (isDate[start] === 1) continue;
    const phrase = phraseFrom(context, start, stop);
    // A verb's own complement by infinitive ("risk dying of") and further numbers tell nothing yet.
    if (phrase === undefined || holdsInfinitive(context, phrase) || document.tokens.kind[phrase.first] === TokenKind.Number || isTimeSpan(context, phrase)) continue;
    // "were driven from their homes": what is theirs tells nothing more of them.
    if (!cause && words.nameOf[phrase.first] < 0 && words.nameOf[phrase.first - 1] < 0 && words.lexicon.possessives.has(words.lower(phrase.first - 1)) && !named) {
      token = phrase.end - 1;
      continue;
    }
    // "had worked through the night"
    if (phrase.end - phrase.first === 1 && words.nameOf[phrase.first] < 0 && words.has(phrase.first, WordFlag.time)) {
      token = phrase.end - 1;
      continue;
    }
    // "ont perdu la vie", "kamen ums Leben", "were taken to hospital"
    if (lexicon.sets.lifeNouns.has(document.lower(phrase.end - 1)) || (!cause && words.nameOf[phrase.end - 1] < 0 && lexicon.sets.sceneNouns.has(document.lower(phrase.end - 1)))) {
      token = phrase.end - 1;
      continue;
    }
    // "nach Angaben des Senats": a source is no cause.
    if (tellsSource(context, phrase) && (cause || !named)) {
      token = phrase.end - 1;
      continue;
    }
    if (cause) return { phrase, cause };
    if (byAgent) agent ??= phrase;
    else if (first === undefined && bringsIn(context, token, start)) open = false;
    else if (first === undefined && isPlaceName(context, phrase)) place ??= phrase;
    else if (first === undefined && (definite || words.nameOf[phrase.first] >= 0)) first = phrase;
    token = Math.max(token, phrase.end - 1);
  }
  if (agent !== undefined) return { phrase: agent, cause: true };
  const phrase = first ?? place;
  return phrase === undefined ? undefined : { phrase, cause: false };
}

/** What a count tells of: the cause behind its verb, else what the clause opens with, unless that is only a place and something else follows. */
export function topicOf(context: ClaimContext, fronted: TokenRange | undefined, topic: Topic | undefined): TokenRange | undefined {
  if (topic === undefined || fronted === undefined) return fronted ?? topic?.phrase;
  return topic.cause || (isPlaceName(context, fronted) && !isPlaceName(context, topic.phrase)) ? topic.phrase : fronted;
}

/** "arrested in Lyon": a place alone says where; what else the clause leads to goes before it. */
export function isPlaceName({ words }: ClaimContext, { first, end }: TokenRange): boolean {
  const name = words.nameOf[first];
  return name >= 0 && words.names[name].entity.type === 'place' && words.names[name].end >= end;
}

/** ", dans le cadre de": a clause goes on behind its comma with a preposition. */
const leadsOn = (words: QuoteContext, token: number): boolean => words.nameOf[token] < 0 && words.has(token, WordFlag.preposition) && !words.has(token, WordFlag.subordinator | WordFlag.relative);

/** "asked for help", "pediam um dividendo": an object that an indefinite article brings in is nothing spoken of before. */
function bringsIn({ words, document, numbers }: ClaimContext, token: number, noun: number): boolean {
  return token === noun - 1 && words.nameOf[token] < 0 && numbers.words.get(document.lower(token))?.article !== undefined && !words.has(token, WordFlag.preposition | WordFlag.of);
}

const opensClause = (words: QuoteContext, token: number): boolean =>
  words.has(token, WordFlag.subordinator) || (words.has(token, WordFlag.relative | WordFlag.complementiser) && !words.has(token, WordFlag.determiner | WordFlag.preposition | WordFlag.of));

/** "and 9,000 people were sleeping": another count with its noun has a clause of its own; "and 20 were hurt" goes on with the one before. */
function opensCount(context: ClaimContext, conjunction: number, stop: number): boolean {
  const { words } = context;
  if (words.nameOf[conjunction] >= 0 || !words.has(conjunction, WordFlag.conjunction)) return false;
  if (!startsNumber(context, conjunction + 1)) return false;
  let token = conjunction + 1;
  for (let at = token; at < Math.min(stop, token + LONGEST_NUMBER); at++) if (startsNumber(context, at)) token = at + 1;
  const { sets, verbEndings, participleEndings } = context.lexicon;
  const verb = isVerb(context, token) || sets.verbs.has(words.lower(token)) || endsLike(words.lower(token), verbEndings) || endsLike(words.lower(token), participleEndings);
  return token < stop && words.isWord(token) && !verb && !words.has(token, WordFlag.beAuxiliary | WordFlag.haveAuxiliary | WordFlag.modal);
}

/** "et les hôpitaux endommagés par le séisme ont": a noun phrase with its article and an auxiliary of its own behind a conjunction. */
function opensSubject(context: ClaimContext, conjunction: number, stop: number): boolean {
  const { words } = context;
  const next = conjunction + 1;
  if (words.nameOf[conjunction] >= 0 || !words.has(conjunction, WordFlag.conjunction) || next >= stop || words.nameOf[next] >= 0 || !words.has(next, WordFlag.determiner) || words.has(next, WordFlag.preposition | WordFlag.of)) return false;
  const limit = Math.min(stop, next + VERB_REACH);
  for (let token = next + 2; token < limit; token++) {
    if (words.nameOf[token] >= 0) continue;
    if (!words.isWord(token) || words.has(token, WordFlag.relative | WordFlag.subordinator)) return false;
    if (words.has(token, WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && !words.has(token, WordFlag.preposition | WordFlag.determiner) && !words.lexicon.possessives.has(words.lower(token))) return true;
  }
  return false;
}

/** "en er vielen twee doden": a clause that opens with an adverb and its verb. */
function opensInverted(context: ClaimContext, conjunction: number, stop: number): boolean {
  const { words, lexicon } = context;
  if (words.nameOf[conjunction] >= 0 || !words.has(conjunction, WordFlag.conjunction) || conjunction + 2 >= stop || words.nameOf[conjunction + 1] >= 0) return false;
  const opener = words.lower(conjunction + 1);
  return (lexicon.sets.openers.has(opener) || lexicon.sets.expletives.has(opener)) && isVerb(context, conjunction + 2);
}

/** The first verb, auxiliary or participle behind a count; -1 if its clause ends before. */
export function verbBehind(context: ClaimContext, from: number, to: number): number {
  const { words } = context;
  for (let token = from; token < to; token++) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ';:«»“”"')) return -1;
    if (isVerb(context, token) || words.has(token, WordFlag.beAuxiliary | WordFlag.haveAuxiliary | WordFlag.modal)) return token;
  }
  return -1;
}

/** Classes of words that an infinitive may follow. */
const BEFORE_INFINITIVE = WordFlag.of | WordFlag.preposition | WordFlag.infinitiveMarker | WordFlag.modal | WordFlag.beAuxiliary | WordFlag.haveAuxiliary | WordFlag.adverb | WordFlag.negation | WordFlag.objectPronoun | WordFlag.conjunction;

function holdsInfinitive({ words, lexicon }: ClaimContext, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) {
    if (words.nameOf[token] >= 0 || words.isCapitalised(token)) continue;
    // "ont malgré tout pu être trouvés"
    if (words.has(token, WordFlag.beAuxiliary | WordFlag.haveAuxiliary) && !words.has(token, WordFlag.determiner | WordFlag.preposition | WordFlag.of | NOUN) && !words.lexicon.possessives.has(words.lower(token))) return true;
    if (words.has(token - 1, WordFlag.determiner)) continue;
    // "opération militaire": behind a noun the ending is that of an adjective.
    if (!lexicon.finalVerbs && token > first && (words.nameOf[token - 1] >= 0 || (words.isWord(token - 1) && !words.has(token - 1, BEFORE_INFINITIVE)))) continue;
    if (words.lexicon.infinitiveEndings.some((ending) => words.lower(token).length > ending.length + 1 && words.lower(token).endsWith(ending)) && !words.has(token, WordFlag.of | WordFlag.determiner)) return true;
  }
  return false;
}

/** The last word of a phrase before "of". */
function headOf({ words }: ClaimContext, { first, end }: TokenRange): number {
  let stop = first + 1;
  while (stop < end && (words.nameOf[stop] >= 0 || !words.has(stop, WordFlag.of | WordFlag.determiner))) stop++;
  return words.nameOf[stop - 1] >= 0 ? first : stop - 1;
}

/** "nach Angaben", "nach israelischen Angaben", "nach Armeeangaben": a phrase whose head is a noun of data, or a compound with one. */
function tellsSource({ words, lexicon }: ClaimContext, { first, end }: TokenRange): boolean {
  const { dataNouns } = lexicon.sets;
  if (dataNouns.has(words.lower(first))) return true;
  if (!lexicon.finalVerbs || words.nameOf[end - 1] >= 0) return false;
  const head = words.lower(end - 1);
  if (dataNouns.has(head)) return true;
  for (let cut = 3; cut <= Math.min(head.length - SHORTEST_DATA, LONGEST_PREFIX); cut++) if (dataNouns.has(head.slice(cut))) return true;
  return false;
}

/** "Por outro lado, 12 empresas": the comma behind a phrase that only leads over to what follows, or -1. */
function behindTurn(context: ClaimContext, token: number, end: number): number {
  const { words, lexicon } = context;
  if (token >= end || words.nameOf[token] >= 0 || !words.has(token, WordFlag.preposition | WordFlag.of)) return -1;
  const phrase = phraseFrom(context, token + 1, end);
  if (phrase === undefined || words.nameOf[phrase.end - 1] >= 0 || !lexicon.sets.turnNouns.has(words.lower(phrase.end - 1))) return -1;
  return phrase.end;
}

/** "Bei dem Brand kamen vier Bewohner ums Leben": what a run of tokens before a verb opens with by a preposition; a source is passed over. */
export function frontedIn(context: ClaimContext, { first, end }: TokenRange): TokenRange | undefined {
  const { words, document, lexicon, isDate } = context;
  let token = first;
  for (;;) {
    while (token < end && words.nameOf[token] < 0 && (words.has(token, WordFlag.adverb) || !words.isWord(token))) token++;
    const source = token < end ? phraseLength(words.lexicon.sourceBefore, token, end, words.lower) : 0;
    const turn = source > 0 ? -1 : behindTurn(context, token, end);
    if (turn >= 0) {
      token = turn;
      continue;
    }
    if (source === 0) break;
    let noun = token + source;
    while (noun < end && words.nameOf[noun] < 0 && words.has(noun, WordFlag.determiner)) noun++;
    token = phraseFrom(context, noun, end)?.end ?? end;
    // "segundo dados da editora citados na revista,": the source goes on to its comma.
    for (let at = token; at < end; at++) if (words.nameOf[at] < 0 && words.isMark(at, ',')) token = at;
  }
  if (token >= end || words.nameOf[token] >= 0 || !words.has(token, WordFlag.preposition | WordFlag.of)) return undefined;
  while (token < end && words.nameOf[token] < 0 && words.has(token, WordFlag.preposition | WordFlag.of | WordFlag.determiner)) token++;
  const phrase = token < end && isDate[token] === 0 ? phraseFrom(context, token, end) : undefined;
  // "In den Jahren 1998 bis 2004 wurden": when, not what.
  if (phrase === undefined || isTimeSpan(context, phrase) || isDate[phrase.end - 1] === 1 || isDate[phrase.end] === 1 && words.nameOf[phrase.end] < 0 && phrase.end - phrase.first === 1 && words.nameOf[phrase.first] < 0 || words.has(phrase.first, WordFlag.documentNoun | WordFlag.time) || words.has(headOf(context, phrase), WordFlag.time) || isTimeSpan(context, { first: headOf(context, phrase), end: headOf(context, phrase) + 1 }) || isSourceNoun(words, phrase.first) || lexicon.sets.measureNouns.has(document.lower(phrase.first)) || tellsSource(context, phrase)) return undefined;
  return phrase;
}
