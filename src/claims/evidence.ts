import type { Attribution } from '../analysis.ts';
import { phraseLength, WordFlag } from '../quotes/lexicon.ts';
import { attributionOf, isDataPhrase } from './attribution.ts';
import { hears, isHearer } from './hearing.ts';
import { isSourceNoun } from '../quotes/source-cues.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isVerb, lastVerb, type TokenRange } from './claim-context.ts';
import { freePhrase } from './free-phrase.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { phraseFrom } from './noun-phrase.ts';
import { overAsides, reports, tellsByParticiple } from './report-verb.ts';
import type { SubjectEntities } from './subject-entities.ts';
import { frameOf } from './verb-frame.ts';

/** Farthest that an attribution may stand from the number that it covers. */
const REACH = 45;
/** Farthest that the verb of data may stand before the number that it tells, where no word opens what it tells. */
const FOUND_REACH = 8;

/** True for verbs by which data tell something: "show", "belegen". */
const shows = ({ lexicon, words }: ClaimContext, token: number): boolean => words.nameOf[token] < 0 && lexicon.sets.dataVerbs.has(words.lower(token));

/** Who is said at the end of a sentence to have told what stands before: ", the coastguard reported", ", ergab eine Studie", ", blijkt uit een onderzoek". */
export function trailingSource(context: ClaimContext, entities: SubjectEntities, { first, end, item: { quantity } }: ClaimDraft): Attribution | undefined {
  const { words } = context;
  const limit = Math.min(words.sentenceEnd(end - 1), end + REACH);
  let inserted: boolean | undefined;
  for (let token = end; token < limit; token++) {
    // "I poveri sono 3 milioni: lo dice l'Istat"
    const back = words.nameOf[token] < 0 && words.isMark(token, ':') && words.nameOf[token + 1] < 0 && words.has(token + 1, WordFlag.objectPronoun) ? saidBehind(context, token + 2, limit) : undefined;
    if (back !== undefined) return attributionOf(context, entities, back, 'description');
    if (words.nameOf[token] >= 0 || !words.isMark(token, ',–—')) continue;
    // "Woidke, 57, kündigte": the comma that ends an apposition is followed by the verb of the subject before it.
    if (token === end && words.isMark(first - 1, ',') && quantity.kind === 'age') continue;
    // "La plantilla, formada por 540 empleados, reclama": so is the one that ends a relative clause or participle.
    inserted ??= isInserted(context, first);
    if (inserted) return undefined;
    // "Der Mann – 15 Jahre älter als sie – gestand": so is the second of two dashes.
    if (!words.isMark(token, ',') && hasDashBefore(context, first)) return undefined;
    // ", wie eine Umfrage ergab", ", as police reported", ", tal como informó la agencia"
    const isAs = (at: number): boolean => at < limit && words.nameOf[at] < 0 && words.lexicon.asWords.has(words.lower(at));
    const from = isAs(token + 1) ? token + 2 : isAs(token + 2) && words.flags[token + 1] === 0 && words.nameOf[token + 1] < 0 ? token + 3 : token + 1;
    // ", blijkt uit een onderzoek", ", aldus een woordvoerder"
    const evidence = phraseLength(context.lexicon.evidence, from, limit, words.lower) || inciseLength(context, from, limit);
    const phrase = evidence > 0 ? behindDeterminer(context, from + evidence, limit) : saidBehind(context, from, limit);
    const found = phrase === undefined ? undefined : attributionOf(context, entities, phrase, 'description');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words before whom a report at the end of a sentence names by an article or a name: "so" of ", so der Sprecher", not of ", so viel". */
function inciseLength({ words }: ClaimContext, from: number, limit: number): number {
  const length = phraseLength(words.lexicon.sourceIncise, from, limit, words.lower);
  const next = from + length;
  return length > 0 && next < limit && (words.nameOf[next] >= 0 || words.has(next, WordFlag.determiner) || words.lexicon.data.noArticles === true) ? length : 0;
}

function hasDashBefore({ words }: ClaimContext, first: number): boolean {
  for (let token = first - 1; token >= Math.max(words.sentenceStart(first), first - REACH); token--) if (words.nameOf[token] < 0 && words.isMark(token, '–—') && !words.startsSentence(token)) return true;
  return false;
}

/** True between the commas behind the subject that opens a sentence: in a relative clause, a participle or an apposition. */
function isInserted(context: ClaimContext, first: number): boolean {
  const { words, lexicon } = context;
  const start = words.sentenceStart(first);
  let comma = first - 1;
  while (comma > start && (words.nameOf[comma] >= 0 || !words.isMark(comma, ','))) comma--;
  if (comma <= start || first - comma > REACH) return false;
  const subject = freePhrase(context, { first: start, end: comma });
  if (subject === undefined || lastVerb(context, start, comma) >= 0) return false;
  const next = comma + 1;
  const relative = words.nameOf[next] < 0 && (words.has(next, WordFlag.relative) || (words.has(next, WordFlag.preposition) && words.has(next + 1, WordFlag.relative)));
  return relative || endsLike(words.lower(next), lexicon.danglingEndings) || (subject.end === comma && lastVerb(context, next, first) < 0);
}

/** The noun phrase of "X said" or "said X" that starts at a token and ends the clause. */
function saidBehind(context: ClaimContext, first: number, limit: number): TokenRange | undefined {
  const { words } = context;
  const verbOf = (token: number): number => {
    const from = words.has(token, WordFlag.haveAuxiliary) ? token + 1 : token;
    return reports(context, from) || shows(context, from) ? from : -1;
  };
  const verb = verbOf(first);
  if (verb >= 0) {
    const phrase = behindDeterminer(context, overAsides(context, verb + 1, limit), limit);
    return phrase !== undefined && mayTell(context, phrase) && endsClause(context, phrase.end, limit) ? phrase : undefined;
  }
  const starts = words.nameOf[first] >= 0 || (words.has(first, WordFlag.determiner) && !words.has(first, WordFlag.relative | WordFlag.preposition)) || words.lexicon.data.noArticles === true;
  const phrase = starts ? behindDeterminer(context, first, limit) : undefined;
  if (phrase === undefined) return undefined;
  const after = overAsides(context, phrase.end, limit);
  const passive = words.nameOf[after] < 0 && words.has(after, WordFlag.beAuxiliary) ? after + 1 : after;
  // "Leeds Crown Court was told", "an inquest heard"
  const said = isHearer(context, phrase) && hears(context, passive) ? passive : verbOf(after);
  if (said < 0) return undefined;
  const end = overAsides(context, said + 1, limit);
  // "A 24 ore dalla finale, il capitano ha annunciato ai suoi il ritiro": behind words without a verb of their own the sentence starts.
  const closes = end >= limit || words.isMark(end, '.!?') || lastVerb(context, Math.max(words.sentenceStart(first), first - REACH), first) >= 0;
  return closes && endsClause(context, end, limit) ? phrase : undefined;
}

/** True for a name, a noun of people, bodies, documents or data, and one that the text does not tell to be a thing: "droht eine Rezession" tells nothing. */
function mayTell({ words, lexicon }: ClaimContext, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) {
    if (words.nameOf[token] >= 0 || words.has(token, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun) || isSourceNoun(words, token)) return true;
    const word = words.lower(token);
    if (lexicon.sets.dataNouns.has(word) || lexicon.sets.counters.has(word) || lexicon.sets.surveys.has(word) || lexicon.entityNouns.has(word) || lexicon.sets.institutions.has(word)) return true;
  }
  return false;
}

function behindDeterminer(context: ClaimContext, first: number, limit: number): TokenRange | undefined {
  const { words } = context;
  let token = first;
  while (token < limit && words.nameOf[token] < 0 && words.has(token, WordFlag.determiner)) token++;
  if (token >= limit || (words.nameOf[token] < 0 && (!words.isWord(token) || words.has(token, WordFlag.subjectPronoun | WordFlag.objectPronoun | WordFlag.preposition | WordFlag.complementiser) || isVerb(context, token)))) return undefined;
  return phraseFrom(context, token, limit);
}

/** True if a clause may end at a token: at a mark, a preposition, a date or the end. */
const endsClause = ({ words, isDate }: ClaimContext, token: number, limit: number): boolean =>
  token >= limit || (words.nameOf[token] < 0 && ((!words.isWord(token) && words.document.tokens.kind[token] !== TokenKind.Number) || isDate[token] === 1 || words.has(token, WordFlag.preposition | WordFlag.time | WordFlag.adverb | WordFlag.conjunction | WordFlag.subordinator)));

/** "Data from the bank show that lending grew": whose data they are. */
export function shownSource(context: ClaimContext, entities: SubjectEntities, { first }: ClaimDraft): Attribution | undefined {
  const { words } = context;
  for (let token = first - 1; token >= Math.max(words.sentenceStart(first) + 1, first - REACH); token--) {
    if (words.nameOf[token] >= 0 || !words.has(token, WordFlag.complementiser)) continue;
    let verb = words.isMark(token - 1, ',') ? token - 2 : token - 1;
    // "laat zien dat": the verb with its second word.
    if (!shows(context, verb)) verb--;
    if (!shows(context, verb)) continue;
    const phrase = freePhrase(context, frameOf(context, verb).field);
    if (phrase !== undefined && isDataPhrase(context, phrase)) return attributionOf(context, entities, phrase, 'description');
  }
  return undefined;
}

/** "A poll found only a quarter of citizens": where no word opens what data tell, what stands right behind their verb is told. */
export function foundSource(context: ClaimContext, entities: SubjectEntities, { first }: ClaimDraft): Attribution | undefined {
  const { words, lexicon } = context;
  if (lexicon.finalVerbs) return undefined;
  for (let token = first - 1; token >= Math.max(words.sentenceStart(first) + 1, first - FOUND_REACH); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (!words.isWord(token)) return undefined;
    if (!shows(context, token) && !lexicon.sets.dataGivers.has(words.lower(token))) {
      if (isVerb(context, token)) return undefined;
      continue;
    }
    const phrase = freePhrase(context, frameOf(context, token).field);
    return phrase !== undefined && (isDataPhrase(context, phrase) || lexicon.sets.dataNouns.has(words.lower(phrase.end - 1))) ? attributionOf(context, entities, phrase, 'description') : undefined;
  }
  return undefined;
}

/** "In a new YouGov poll, 41 percent", "led by 7 points in an NBC survey": the survey in which a share was found. */
export function surveySource(context: ClaimContext, entities: SubjectEntities, { first, end: behind, item: { quantity } }: ClaimDraft): Attribution | undefined {
  const { words, lexicon } = context;
  if (lexicon.sets.surveys.size === 0 || (quantity.kind !== 'percent' && quantity.kind !== 'percentPoint' && quantity.kind !== 'fraction')) return undefined;
  const limit = Math.min(words.sentenceEnd(first), behind + REACH);
  for (let token = Math.max(words.sentenceStart(first), first - REACH); token < limit; token++) {
    if (words.nameOf[token] >= 0 || !lexicon.sets.within.has(words.lower(token))) continue;
    const phrase = phraseFrom(context, token + 1, limit);
    if (phrase === undefined || (phrase.first < behind && phrase.end > first)) continue;
    let survey = phrase.first;
    while (survey < phrase.end && !(words.nameOf[survey] < 0 && lexicon.sets.surveys.has(words.lower(survey)))) survey++;
    const end = Math.max(survey + 1, ownedEnd(context, survey + 1, phrase.end));
    // "In the poll" alone tells nobody; "in a new poll" brings one in.
    let named = words.nameOf[phrase.first - 1] < 0 && context.numbers.words.get(words.lower(phrase.first - 1))?.article !== undefined;
    for (let at = phrase.first; at < end; at++) if (words.nameOf[at] >= 0) named = true;
    if (survey < phrase.end && named) return attributionOf(context, entities, { first: phrase.first, end }, 'description');
  }
  return undefined;
}

/** Where what hangs on a noun by "of" ends, or the token behind the noun. */
function ownedEnd({ words }: ClaimContext, behind: number, end: number): number {
  return behind < end && (words.nameOf[behind] >= 0 || words.has(behind, WordFlag.of)) ? end : behind;
}

const NO_PHRASES: ReadonlyArray<readonly string[]> = [];

/** What evidence a sentence opens with: "Uit cijfers van de bank blijkt dat", "Z danych urzędu wynika, że". */
export function frontedEvidence(context: ClaimContext, entities: SubjectEntities, { first }: ClaimDraft): Attribution | undefined {
  const { words, lexicon } = context;
  const start = words.sentenceStart(first);
  for (let verb = Math.max(start + 1, first - REACH); verb < first; verb++) {
    if (words.nameOf[verb] >= 0) continue;
    for (const phrase of lexicon.evidence.get(words.lower(verb)) ?? NO_PHRASES) {
      if (words.lower(start) !== phrase[phrase.length - 1]) continue;
      const found = behindDeterminer(context, start + 1, verb);
      const source = found === undefined ? undefined : attributionOf(context, entities, found, 'description');
      if (source !== undefined) return source;
    }
  }
  return undefined;
}

/** How far into the next sentence the words stand that say from what the figure before is taken. */
const NEXT_REACH = 3;

/** "58 Prozent sind dafür. Das geht aus einer Umfrage des Instituts Demos hervor.": what the next sentence of the paragraph takes the whole one from. */
export function nextEvidence(context: ClaimContext, entities: SubjectEntities, { end }: ClaimDraft): Attribution | undefined {
  const { words, document, lexicon } = context;
  const start = words.sentenceEnd(end - 1);
  if (start >= document.tokens.count || document.paragraphOfSentence[document.sentenceOfToken[start]] !== document.paragraphOfSentence[document.sentenceOfToken[end - 1]]) return undefined;
  const limit = words.sentenceEnd(start);
  if (words.nameOf[start] >= 0) return undefined;
  // "Lo rivelano i dati di Carstat.": a pronoun before the verb by which data tell.
  if (words.has(start, WordFlag.objectPronoun) && shows(context, start + 1)) {
    const shown = behindDeterminer(context, start + 2, limit);
    if (shown !== undefined && isDataPhrase(context, shown)) return attributionOf(context, entities, shown, 'description');
  }
  if (!lexicon.sets.demonstratives.has(words.lower(start))) return undefined;
  for (let verb = start + 1; verb < Math.min(limit, start + NEXT_REACH); verb++) {
    const length = words.nameOf[verb] < 0 ? phraseLength(lexicon.evidence, verb, limit, words.lower) : 0;
    const phrase = length > 0 ? behindDeterminer(context, verb + length, limit) : undefined;
    if (phrase !== undefined) return attributionOf(context, entities, phrase, 'description');
  }
  return undefined;
}

/** How far behind a number the one who told of it may stand. */
const AGENT_REACH = 8;
/** How far behind that one the participle may stand where verbs come last. */
const PARTICIPLE_REACH = 3;

/** "the 300 cases reported by the ministry", "300 gevallen die door het ministerie zijn gemeld": who told, behind the word for "by". */
export function agentSource(context: ClaimContext, entities: SubjectEntities, { first, end }: ClaimDraft): Attribution | undefined {
  const { words, lexicon } = context;
  const limit = words.sentenceEnd(end - 1);
  // "stimati dal comune in 3 milioni": the one who told may stand before the number.
  const link = lexicon.sets.ratedAt.has(words.lower(first)) ? first : first - 1;
  for (let token = link - 1; lexicon.sets.ratedAt.has(words.lower(link)) && token > Math.max(words.sentenceStart(first), link - AGENT_REACH); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:()')) break;
    if (!lexicon.sets.agents.has(words.lower(token)) || !(tellsByParticiple(context, token - 1) || lexicon.sets.rating.has(words.lower(token - 1)))) continue;
    const by = behindDeterminer(context, token + 1, link);
    if (by !== undefined) return attributionOf(context, entities, by, 'description');
  }
  for (let token = end; token < Math.min(limit, end + AGENT_REACH); token++) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:()')) return undefined;
    if (!lexicon.sets.agents.has(words.lower(token))) continue;
    const phrase = behindDeterminer(context, token + 1, limit);
    if (phrase === undefined) return undefined;
    // "damage put at 3 million by insurers": or where the number stands between.
    let told = tellsByParticiple(context, token - 1) || (token === end && lexicon.sets.ratedAt.has(words.lower(first - 1)) && (tellsByParticiple(context, first - 2) || lexicon.sets.rating.has(words.lower(first - 2))));
    for (let at = phrase.end; lexicon.finalVerbs && at < Math.min(limit, phrase.end + PARTICIPLE_REACH) && !told; at++) told = tellsByParticiple(context, at);
    return told ? attributionOf(context, entities, phrase, 'description') : undefined;
  }
  return undefined;
}
