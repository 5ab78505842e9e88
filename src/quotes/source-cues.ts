import type { Cue } from './cue.ts';
import { WordFlag, type PhraseTable, phraseLength } from './lexicon.ts';
import { phraseEnd } from './noun-phrases.ts';
import type { QuoteContext } from './quote-context.ts';

/** How far behind a weak source word its noun may stand, in tokens. */
const SOURCE_NOUN_REACH = 5;
/** How far behind a document the word for who made it may stand, in tokens. */
const AUTHOR_REACH = 6;

/** "en su opinión", "jego zdaniem": the source is whom the possessive stands for. */
export function ownSourceAt(context: QuoteContext, token: number): Cue | undefined {
  const { ownSources, ownSourceKinds, possessives, pronouns } = context.lexicon;
  const length = phraseLength(ownSources, token, context.count, context.lower);
  if (length === 0) return undefined;
  const end = token + length;
  let owner = token;
  while (owner < end - 1 && !possessives.has(context.lower(owner)) && !pronouns.has(context.lower(owner))) owner++;
  const phrase: string[] = [];
  for (let at = token; at < end; at++) phrase.push(context.lower(at));
  const kind = ownSourceKinds.get(phrase.join(' '));
  return kind === undefined ? undefined : { kind: 'sourceBefore', start: token, end, head: token, clitic: -1, negated: false, source: { start: owner, end: owner + 1 }, owner: kind };
}

/** A phrase of the table at the token, with who made a document it names. */
export function sourceCueAt(context: QuoteContext, token: number, table: PhraseTable, kind: Cue['kind']): Cue | undefined {
  const length = phraseLength(table, token, context.count, context.lower);
  if (length === 0) return undefined;
  // "o segundo turno", "il secondo turno": behind an article the word counts.
  if (length === 1 && context.lexicon.ordinalSources.has(context.lower(token)) && context.has(token - 1, WordFlag.determiner | WordFlag.preposition | WordFlag.of) && !context.startsSentence(token)) return undefined;
  const cue: Cue = { kind, start: token, end: token + length, head: token, clitic: -1, negated: false };
  const author = kind === 'sourceBefore' ? authorEnd(context, cue.end) : -1;
  return author < 0 ? cue : { ...cue, source: { start: cue.end, end: author } };
}

/** "une étude publiée mardi par l'Insee": token behind the name that a document at `token` comes from; -1 without. */
function authorEnd(context: QuoteContext, token: number): number {
  if (token >= context.count) return -1;
  const end = phraseEnd(context, token);
  let isDocument = false;
  for (let at = token; at < end; at++) isDocument ||= context.nameOf[at] < 0 && context.has(at, WordFlag.documentNoun);
  if (!isDocument) return -1;
  const limit = Math.min(end + AUTHOR_REACH, context.sentenceEnd(token));
  for (let at = end; at < limit && !context.isMark(at, ',.;:()'); at++) {
    if (!context.has(at, WordFlag.agent) || context.nameOf[at] >= 0) continue;
    let name = at + 1;
    // "by the pollster Forsa", "par l'institut Ifop": what the author is stands before the name.
    while (name < limit && context.nameOf[name] < 0 && (context.has(name, WordFlag.determiner | WordFlag.bodyNoun | WordFlag.personNoun) || (context.flags[name] === 0 && context.isWord(name)))) name++;
    const author = name < limit ? context.names[context.nameOf[name]] : undefined;
    // A journal prints a study and did not make it.
    return author === undefined || author.entity.type === 'work' ? -1 : author.end;
  }
  return -1;
}

/**
 * A weak source word ("nach", "pour"). A noun of reports near it makes it a source anywhere: "nach
 * israelischen Armeeangaben", "nach Meinung der Kanzlerin", "ihrer Ansicht nach".
 */
export function weakSourceAt(context: QuoteContext, token: number): Cue | undefined {
  const weak = sourceCueAt(context, token, context.lexicon.weakSourceBefore, 'weakSourceBefore');
  if (weak === undefined || context.lexicon.sourceNouns.length === 0) return weak;
  if (isSourceNoun(context, token - 1) && context.has(token - 2, WordFlag.determiner)) return { ...weak, kind: 'sourceAfter', source: { start: token - 2, end: token } };
  const limit = Math.min(context.sentenceEnd(token), weak.end + SOURCE_NOUN_REACH);
  for (let at = weak.end; at < limit && context.isWord(at) && context.nameOf[at] < 0; at++) {
    if (context.has(at, WordFlag.preposition) && !context.has(at, WordFlag.determiner)) break;
    if (!isSourceNoun(context, at)) continue;
    // Whose report it is stands behind the noun; without that the noun itself is the source.
    if (context.has(at + 1, WordFlag.of)) return { ...weak, kind: 'sourceBefore', end: at + 2 };
    if (context.nameOf[at + 1] >= 0 || (at + 1 < limit && context.lexicon.genitiveDeterminers.has(context.lower(at + 1)))) return { ...weak, kind: 'sourceBefore', end: at + 1 };
    return { ...weak, kind: 'sourceBefore', source: { start: weak.end, end: at + 1 } };
  }
  return weak;
}

/** "Berichten zufolge", "eigenen Angaben zufolge": a noun of reports right before the word is the source, with its adjectives. */
export function sourceAfterAt(context: QuoteContext, token: number): Cue | undefined {
  const found = sourceCueAt(context, token, context.lexicon.sourceAfter, 'sourceAfter');
  if (found === undefined || !isSourceNoun(context, token - 1)) return found;
  let start = token - 1;
  const first = Math.max(context.sentenceStart(token), token - SOURCE_NOUN_REACH);
  while (start > first && context.isWord(start - 1) && context.nameOf[start - 1] < 0 && (context.flags[start - 1] === 0 || context.has(start - 1, WordFlag.determiner)) && !(context.isCapitalised(start - 1) && !context.startsSentence(start - 1))) start--;
  return { ...found, source: { start, end: token } };
}

/** "Angaben", "Polizeiangaben": a noun that makes what a weak source word leads to a source. */
export function isSourceNoun(context: QuoteContext, token: number): boolean {
  if (token < 0 || token >= context.count || !context.isWord(token) || context.nameOf[token] >= 0) return false;
  const word = context.lower(token);
  const { sourceNouns, data } = context.lexicon;
  return sourceNouns.some((noun) => word === noun || (data.compounds && word.length > noun.length + 2 && word.endsWith(noun)));
}
