import type { Entity } from '../analysis.ts';
import type { Gender } from '../languages/quote-data.ts';
import { WordFlag } from './lexicon.ts';
import { isPersonWord } from './person-words.ts';
import type { QuoteContext } from './quote-context.ts';
import type { SpeakerGenders } from './speaker-genders.ts';

/** How many names back an antecedent is looked for. */
const NAMES_BACK = 24;
/** How many sentences back an antecedent may stand. */
export const SENTENCES_BACK = 7;
/** How far into a sentence its subject is looked for, in tokens. */
const SUBJECT_REACH = 8;
/** How far before a name the words that lead it may stand, in tokens. */
const LEAD_REACH = 3;
/** How much more central an earlier company must be to be meant instead of the last one. */
const CENTRAL = 1.5;

/** A person that a pronoun or description may mean. */
export interface Candidate {
  /** Index in `names`. */
  readonly index: number;
  readonly token: number;
  readonly sentence: number;
  /** True if the name stands as a subject. */
  readonly subject: boolean;
  /** True if the person is known to have the gender asked for. */
  readonly agrees: boolean;
}

/** Looks for who is meant among the names before a token. */
export class Antecedents {
  readonly #context: QuoteContext;
  readonly #genders: SpeakerGenders;

  constructor(context: QuoteContext, genders: SpeakerGenders) {
    this.#context = context;
    this.#genders = genders;
  }

  /** The last entity before a token that is accepted. */
  lastName(before: number, accept: (entity: Entity) => boolean): Entity | undefined {
    const { names } = this.#context;
    const from = lastBefore(names, before);
    for (let i = from; i >= 0 && i > from - NAMES_BACK; i--) if (accept(names[i].entity)) return names[i].entity;
    return undefined;
  }

  /** The entity before a token that the text is about: the last one, unless another is far more central. */
  topicOf(before: number, accept: (entity: Entity, first: number) => boolean): Entity | undefined {
    const { names } = this.#context;
    const from = lastBefore(names, before);
    let best: Entity | undefined;
    for (let i = from; i >= 0 && i > from - NAMES_BACK; i--) {
      const { entity, first } = names[i];
      if (accept(entity, first) && (best === undefined || entity.salience > CENTRAL * best.salience)) best = entity;
    }
    return best;
  }

  /** The person before a token who is most likely meant: the first of the nearest sentence that names one of that gender. */
  prominentPerson(before: number, gender: Gender | undefined): Candidate | undefined {
    const { names, document } = this.#context;
    const { sentenceOfToken } = document;
    if (before >= this.#context.count) return undefined;
    const here = sentenceOfToken[before];
    const from = lastBefore(names, before);
    let best: Candidate | undefined;
    for (let i = from; i >= 0 && i > from - NAMES_BACK; i--) {
      const { entity, first } = names[i];
      const sentence = sentenceOfToken[first];
      if (here - sentence > SENTENCES_BACK || (best !== undefined && sentence < best.sentence)) break;
      if (entity.type !== 'person' || this.#context.markOf[first] >= 0 || this.#isLabel(first)) continue;
      const known = this.#genders.of(entity);
      if (gender !== undefined && known !== undefined && known !== gender) continue;
      const agrees = gender !== undefined && known === gender;
      const subject = !this.#hangsOnPreposition(first) && !this.#standsBehindSubject(first);
      if (best === undefined || (agrees === best.agrees ? subject || !best.subject : agrees || (subject && !best.subject && this.#isCentral(entity, best)))) best = { index: i, token: first, sentence, subject, agrees };
    }
    return best;
  }

  /** "to Jones", "for his role as the fighter Jones": a preposition before the name, or before the noun of a person that leads it. */
  #hangsOnPreposition(first: number): boolean {
    let at = first - 1;
    while (at > first - LEAD_REACH && this.#context.nameOf[at] < 0 && (this.#context.has(at, WordFlag.title) || isPersonWord(this.#context, at)) && !this.#context.startsSentence(at)) at--;
    return this.#context.nameOf[at] < 0 && this.#context.has(at, WordFlag.preposition | WordFlag.of);
  }

  /** "de naam Anna Bos", "odmiany Gloria Dei": behind a noun that things are named by, and its article where there are any, the name is the thing's. */
  #isLabel(first: number): boolean {
    const noun = first - 1;
    if (noun < 1 || this.#context.nameOf[noun] >= 0 || !this.#context.has(noun, WordFlag.scare)) return false;
    const { data } = this.#context.lexicon;
    // "The film Ann Lee made": where a relative may be left out, the name may be its subject.
    if (data.zeroComplementiser === 'bare') return false;
    return data.noArticles === true || (this.#context.nameOf[noun - 1] < 0 && this.#context.has(noun - 1, WordFlag.determiner));
  }

  /** "Robin Hale is known as the fighter Jon Marsh. He said": a subject whose gender nothing tells, and who is far more central than the last candidate. */
  #isCentral(entity: Entity, best: Candidate): boolean {
    return entity.salience > CENTRAL * this.#context.names[best.index].entity.salience;
  }

  /** "He met Jones": a pronoun before the name in its sentence is the subject. */
  #standsBehindSubject(first: number): boolean {
    const start = this.#context.sentenceStart(first);
    for (let at = start; at < Math.min(first, start + SUBJECT_REACH); at++) {
      if (this.#context.nameOf[at] < 0 && this.#context.markOf[at] < 0 && this.#context.has(at, WordFlag.subjectPronoun) && !this.#context.has(at, WordFlag.determiner | WordFlag.complementiser)) return true;
    }
    return false;
  }
}

/** Index of the last name that ends at or before `token`. */
function lastBefore(names: QuoteContext['names'], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle].end > token) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** True if two tokens stand no more than so many sentences apart. */
export function standsNear({ document }: QuoteContext, from: number, to: number, sentences: number): boolean {
  return Math.abs(document.sentenceOfToken[to] - document.sentenceOfToken[from]) <= Math.min(sentences, SENTENCES_BACK);
}
