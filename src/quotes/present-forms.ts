import { REPORTING, WordFlag } from './lexicon.ts';
import { phraseEnd } from './noun-phrases.ts';
import { isFiniteVerb, type QuoteContext } from './quote-context.ts';

const PLURAL_REACH = 7;
const TITLE_REACH = 12;
/** Longest word that keeps its small letter in a headline. */
const SMALL_TITLE_WORD = 4;
const RELATIVE_REACH = 14;
/** How far before the last word of a phrase its determiner may stand, in tokens. */
const SINGULAR_REACH = 5;
/** The kinds of pronouns that stand for one person or thing. */
const SINGULAR: ReadonlySet<string> = new Set(['m', 'f', 'n']);

/** Classes of words that end like a plural and are none: "was", "this", "as". */
const NO_NOUN = WordFlag.determiner | WordFlag.finite | WordFlag.subjectPronoun | WordFlag.objectPronoun | WordFlag.preposition | WordFlag.adverb | WordFlag.conjunction;

/** The form of the infinitive can be a present tense: in a clause that goes on behind it, in English behind a plural. */
export function isPresent(context: QuoteContext, token: number): boolean {
  if (context.lexicon.data.zeroComplementiser === 'bare') return hasPluralBefore(context, token) || hasPluralBehind(context, token) || headsRelative(context, token);
  return token + 1 < context.sentenceEnd(token) && !context.isMark(token + 1, '.;!?');
}

/** A form that is also the bare infinitive ("say", "report") is a verb only behind a plural or a pronoun. */
function hasPluralBefore(context: QuoteContext, token: number): boolean {
  let before = token - 1;
  while (before > context.sentenceStart(token) && context.has(before, WordFlag.adverb)) before--;
  if (before < context.sentenceStart(token) || hasSingularDeterminer(context, before)) return false;
  // "bring it back": behind a pronoun of one the verb has its ending.
  if (context.has(before, WordFlag.subjectPronoun | WordFlag.relative)) return !SINGULAR.has(context.lexicon.pronouns.get(context.lower(before)) ?? '');
  if (context.nameOf[before] >= 0) return context.names[context.nameOf[before]].entity.type !== 'person' || hasPluralPhrase(context, context.names[context.nameOf[before]].first);
  if (context.has(before, WordFlag.bodyNoun | WordFlag.personNoun)) return true;
  if (context.isMark(before, ',')) return hasPluralBeforeAside(context, before);
  const word = context.lower(before);
  // "in five states say": a word that is a verb elsewhere is a noun where no subject stands before it.
  const verb = context.has(before, WordFlag.finite) && (!context.has(before, REPORTING) || context.nameOf[before - 1] >= 0 || context.has(before - 1, WordFlag.subjectPronoun | WordFlag.personNoun | WordFlag.bodyNoun));
  return context.isWord(before) && word.length > 3 && word.endsWith('s') && !verb;
}

/** "Some historians, such as Lee, assert": the plural that an aside between commas stands behind. */
function hasPluralBeforeAside(context: QuoteContext, close: number): boolean {
  const first = Math.max(context.sentenceStart(close) + 1, close - RELATIVE_REACH);
  for (let open = close - 1; open >= first; open--) {
    if (context.nameOf[open] < 0 && isFiniteVerb(context, open)) return false;
    if (context.isMark(open, ',')) return endsPlural(context, open - 1) || (context.nameOf[open - 1] < 0 && context.has(open - 1, WordFlag.bodyNoun));
  }
  return false;
}

/** "a media request", "a New York Times report": a determiner of one leads the words that end at the token. */
function hasSingularDeterminer(context: QuoteContext, last: number): boolean {
  const { singularDeterminers } = context.lexicon;
  if (singularDeterminers.size === 0) return false;
  const first = Math.max(context.sentenceStart(last), last - SINGULAR_REACH);
  for (let at = last; at >= first; at--) {
    if (context.nameOf[at] >= 0) {
      if (context.names[context.nameOf[at]].entity.type === 'person') return false;
      continue;
    }
    if (singularDeterminers.has(context.lower(at)) && at < last) return true;
    if (!context.isWord(at) || context.has(at, NO_NOUN | WordFlag.of | WordFlag.relative)) return false;
  }
  return false;
}

/** "Ann Lee Says He Lied": in a headline every longer word has a capital; a name before the verb is its subject. */
export function isInTitleCase(context: QuoteContext, token: number): boolean {
  if (context.lexicon.data.capitalisedNouns || context.nameOf[token - 1] < 0) return false;
  const { start, end } = context.document.tokens;
  const limit = Math.min(context.sentenceEnd(token), token + TITLE_REACH);
  let capitals = 0;
  for (let at = token + 1; at < limit; at++) {
    if (!context.isWord(at)) continue;
    if (context.isCapitalised(at)) capitals++;
    else if (end[at] - start[at] > SMALL_TITLE_WORD) return false;
  }
  return capitals > 1;
}

/** ", say some experts,": behind a comma or closing marks the subject follows. */
function hasPluralBehind(context: QuoteContext, token: number): boolean {
  if (!context.isMark(token - 1, ',”"’')) return false;
  const end = phraseEnd(context, token + 1);
  for (let at = token + 1; at < end; at++) if (endsPlural(context, at) || context.has(at, WordFlag.bodyNoun) || (context.nameOf[at] >= 0 && context.names[context.nameOf[at]].entity.type !== 'person')) return true;
  return false;
}

/** "Friends who saw him say": the plural that a relative clause right before the verb tells of. */
function headsRelative(context: QuoteContext, token: number): boolean {
  const first = Math.max(context.sentenceStart(token) + 1, token - RELATIVE_REACH);
  for (let at = token - 2; at >= first; at--) {
    if (context.isMark(at, ',;:')) return false;
    if (context.nameOf[at] >= 0 || !context.has(at, WordFlag.relative) || context.has(at, WordFlag.determiner)) continue;
    for (let head = at - 1; head >= Math.max(first - 1, at - PLURAL_REACH) && !context.isMark(head, ',;:') && !isFiniteVerb(context, head); head--) if (endsPlural(context, head)) return true;
    return false;
  }
  return false;
}

const endsPlural = (context: QuoteContext, at: number): boolean =>
  context.isWord(at) && context.nameOf[at] < 0 && context.lexicon.pluralEndings.some((ending) => context.lower(at).endsWith(ending)) && !context.has(at, NO_NOUN);

/** "Mr. Grassley and Mr. Leahy say", "advisers to Mr. Obama say": a pair, or a plural that the name hangs on. */
function hasPluralPhrase(context: QuoteContext, name: number): boolean {
  let at = name - 1;
  const first = Math.max(context.sentenceStart(name), name - PLURAL_REACH);
  while (at >= first && (context.has(at, WordFlag.title | WordFlag.determiner) || context.isMark(at, '.'))) at--;
  if (at < first) return false;
  if (context.has(at, WordFlag.conjunction)) return true;
  if (!context.has(at, WordFlag.preposition | WordFlag.of) || at === first) return false;
  const noun = context.lower(at - 1);
  return context.isWord(at - 1) && noun.length > 3 && noun.endsWith('s');
}
