import { bracketsEnd } from '../text/brackets.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { phraseLength, WordFlag } from './lexicon.ts';
import { appositionName, holdsPerson, isAdjective, isDerivedAdverb, isTight, nameWords, phraseEnd, pronounAt, speakerIn, type SpeakerWords, startsPhrase } from './noun-phrases.ts';
import { isInfinitive, type QuoteContext } from './quote-context.ts';

/** How many phrases with a preposition may stand between a verb and the subject behind it. */
const MOST_COMPLEMENTS = 3;
/** Most adverbs, times and asides between a verb and the subject behind it. */
const MOST_SKIPPED = 6;

/** The speaker that stands right behind an inverted verb. */
export function speakerAfter(context: QuoteContext, token: number): SpeakerWords | undefined {
  const limit = token < context.count ? context.sentenceEnd(token) : token;
  let at = token;
  for (let skipped = 0; at < limit && skipped < MOST_SKIPPED; skipped++) {
    const reflexive = (context.lexicon.data.zeroComplementiser === 'comma' || context.lexicon.data.noArticles === true) && context.has(at, WordFlag.objectPronoun) && !context.has(at, WordFlag.determiner | WordFlag.subjectPronoun) && !context.lexicon.pronouns.has(context.lower(at));
    if (context.nameOf[at] < 0 && (reflexive || context.has(at, WordFlag.adverb) || context.has(at, WordFlag.time) || isDerivedAdverb(context, at)) && !context.has(at, WordFlag.determiner | WordFlag.personNoun)) at++;
    // "escribió el lunes … Kori Schulman": a point in time may carry its article.
    else if (context.nameOf[at] < 0 && context.has(at, WordFlag.determiner) && context.has(at + 1, WordFlag.time)) at += 2;
    // "a annoncé ce mardi 20 février 2018 le ministre": the numbers of a date.
    else if (context.document.tokens.kind[at] === TokenKind.Number && (context.has(at + 1, WordFlag.time) || context.has(at - 1, WordFlag.time))) at++;
    // "dijo tajante el presidente", "disse, transtornado, o estudante": how it was said stands before who said it.
    else if (context.nameOf[at] < 0 && isAdjective(context, at) && leadsToSubject(context, at + 1)) at++;
    else if (context.isMark(at, ',') && context.nameOf[at + 1] < 0 && isAdjective(context, at + 1) && context.isMark(at + 2, ',') && leadsToSubject(context, at + 3)) at += 3;
    else {
      const aside = phraseLength(context.lexicon.asides, at, context.count, context.lower);
      if (aside === 0) break;
      at += aside;
    }
  }
  if (at >= limit) return undefined;
  const pronoun = pronounAt(context, at);
  if (pronoun !== undefined && !context.has(at, WordFlag.determiner)) return pronoun;
  if (context.nameOf[at] < 0 && context.has(at, WordFlag.preposition | WordFlag.of) && !context.has(at, WordFlag.personNoun | WordFlag.determiner)) {
    // "a déclaré à l'AFP le ministre", "disse em entrevista à Folha a ministra": addressee and place stand before the speaker.
    let phrases = 0;
    for (; phrases < MOST_COMPLEMENTS && (phrases === 0 || isPreposition(context, at)); phrases++) {
      const start = at + 1;
      const end = start < limit ? complementEnd(context, start) : start;
      if (end >= limit || end === start) return undefined;
      at = end;
    }
    if (context.nameOf[at] < 0 && (!context.has(at, WordFlag.determiner | WordFlag.title | WordFlag.personNoun) || isPreposition(context, at))) return undefined;
    // The further from its verb, the surer a subject must be.
    if (phrases > 1 && context.nameOf[at] < 0 && !holdsPerson(context, at, phraseEnd(context, at))) return undefined;
  }
  // "prometeu rever a lei": an infinitive is no subject.
  if (!startsPhrase(context, at) || isInfinitive(context, at)) return undefined;
  const end = phraseEnd(context, at);
  if (end === at) return undefined;
  const found = speakerIn(context, at, end);
  // "Secondo i dottori, la Petrella …": several persons have no single name.
  if (found === undefined || found.form !== 'description') return found;
  // "informuje kobietę": a word in the case of an object.
  if (found.name < 0 && context.lexicon.objectEndings.some((ending) => context.lower(found.start).endsWith(ending))) return undefined;
  if (isPlural(context, found)) return found;
  return appositionName(context, end, holdsPerson(context, at, end)) ?? (holdsPerson(context, at, end) ? nameBehindBrackets(context, end) : undefined) ?? found;
}

/** True for words that a determiner of several leads: "i dottori"; one of both numbers is singular before a noun of women ("die Ministerin"). */
const isPlural = (context: QuoteContext, { start, end }: SpeakerWords): boolean =>
  context.lexicon.pluralDeterminers.has(context.lower(start)) && !context.lexicon.singularEndings.some((ending) => context.lower(end - 1).endsWith(ending)) && !context.lexicon.data.capitalisedNouns;

/** "la maire (LR) de Longjumeau, Sandrine Gelot", "le sénateur (LFI) Paul Durand": the name behind a function and its party in brackets. */
function nameBehindBrackets(context: QuoteContext, open: number): SpeakerWords | undefined {
  let at = bracketsEnd(context.document, open);
  if (at === open) return undefined;
  if (context.has(at, WordFlag.of) && context.nameOf[at] < 0) at = phraseEnd(context, at + 1);
  const index = context.nameOf[at] ?? -1;
  if (index >= 0 && context.names[index].entity.type === 'person') return nameWords(context, index);
  return appositionName(context, at);
}

/** True if at the token the phrase of a person starts, with its article or by name: a subject. */
function leadsToSubject(context: QuoteContext, at: number): boolean {
  if (at >= context.count) return false;
  if (context.nameOf[at] >= 0) return context.names[context.nameOf[at]].entity.type === 'person';
  return context.has(at, WordFlag.determiner) && holdsPerson(context, at + 1, Math.min(at + 3, context.sentenceEnd(at)));
}

/** A preposition; where the word is an article too, a noun of persons or bodies behind it shows that it is one ("disse à Lusa a presidente"). */
const isPreposition = (context: QuoteContext, at: number): boolean =>
  context.nameOf[at] < 0 && context.has(at, WordFlag.preposition) && !(context.has(at, WordFlag.determiner) && context.has(at + 1, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.title));

/** Token behind what a preposition between verb and subject governs: one name ("au Monde Paul Martin"), one point in time, or a phrase. */
function complementEnd(context: QuoteContext, token: number): number {
  if (context.nameOf[token] >= 0) return context.names[context.nameOf[token]].end;
  if (!context.has(token, WordFlag.time) || context.has(token, WordFlag.determiner)) return beforePerson(context, token, phraseEnd(context, token));
  // "segunda-feira" is one word.
  return context.isMark(token + 1, '-') && isTight(context, token + 1) ? token + 3 : token + 1;
}

/** "in un blog Kori Schulman": a person's name that hangs on no "of" is the subject behind the phrase, not a part of it. */
function beforePerson(context: QuoteContext, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const index = context.nameOf[at];
    if (index < 0) continue;
    const { entity, first } = context.names[index];
    if (entity.type === 'person' && first > start && !context.has(first - 1, WordFlag.of | WordFlag.preposition | WordFlag.determiner | WordFlag.title) && !context.isMark(first - 1, '.-–')) return first;
    at = context.names[index].end - 1;
  }
  return end;
}
