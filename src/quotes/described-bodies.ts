import type { Entity } from '../analysis.ts';
import { type Antecedents, standsNear } from './antecedents.ts';
import type { LastSpeaker } from './last-speaker.ts';
import { WordFlag } from './lexicon.ts';
import type { SpeakerWords } from './noun-phrases.ts';
import type { QuoteContext } from './quote-context.ts';

/** How many sentences back a body may be named whose name does not hold the noun. */
const ANAPHORA_SENTENCES = 4;
/** Fewest letters before the noun of a company in a compound. */
const SHORTEST_PREFIX = 4;
/** Fewest letters of the noun of a company that a compound ends in. */
const SHORTEST_BODY = 5;

/** Finds the bodies that speakers without a name mean: "the company", "le ministère", "die Behörde". */
export class DescribedBodies {
  readonly #context: QuoteContext;
  readonly #antecedents: Antecedents;

  constructor(context: QuoteContext, antecedents: Antecedents) {
    this.#context = context;
    this.#antecedents = antecedents;
  }

  /** "the company" may be any; a ministry, court or city must bear the noun in its name; a union or party should. */
  meant(described: readonly string[], before: number): Entity | undefined {
    const { entityNouns, ownNouns } = this.#context.lexicon;
    const noun = described.map((word) => this.#nounOf(word)).find((word) => word !== undefined);
    const type = noun === undefined ? undefined : entityNouns.get(noun);
    if (noun === undefined || type === undefined) return undefined;
    const bearsNoun = (entity: Entity): boolean => entity.type === type && entity.name.toLowerCase().includes(noun);
    if (type === 'company') return this.#antecedents.topicOf(before, (entity) => entity.type === type);
    const named = this.#antecedents.topicOf(before, bearsNoun);
    if (named !== undefined || type === 'place' || ownNouns.has(noun)) return named;
    const unnamed = this.#unnamedBefore(before);
    return this.#antecedents.topicOf(before, (entity, first) => entity.type === type && first > unnamed && standsNear(this.#context, first, before, ANAPHORA_SENTENCES) && (!this.#context.has(first - 1, WordFlag.preposition) || this.#context.has(first - 1, WordFlag.determiner)));
  }

  /** "El sindicato ha convocado una huelga. La organización calcula …": where a sentence before begins with a body that has no name; -1 for none. */
  #unnamedBefore(token: number): number {
    const { document, nameOf } = this.#context;
    const { sentences, sentenceOfToken } = document;
    for (let sentence = sentenceOfToken[token] - 1; sentence >= Math.max(0, sentenceOfToken[token] - ANAPHORA_SENTENCES); sentence--) {
      const first = sentences.firstToken[sentence];
      const noun = first + 1;
      if (noun < this.#context.count && nameOf[first] < 0 && nameOf[noun] < 0 && this.#context.has(first, WordFlag.determiner) && this.#context.has(noun, WordFlag.bodyNoun) && (noun + 1 >= this.#context.count || nameOf[noun + 1] < 0)) return first;
    }
    return -1;
  }

  /** "A agência", right behind what Aneel said or did: the body that spoke or acted last, unless its own name says what it is. */
  speaking(words: SpeakerWords, described: readonly string[], last: LastSpeaker | undefined): Entity | undefined {
    const { entityNouns, flags } = this.#context.lexicon;
    if (described.length > 1 || entityNouns.get(described[0]) !== 'organization') return undefined;
    const spoke = last?.entity?.type === 'organization' && standsNear(this.#context, last.token, words.start, 1) ? last.entity : undefined;
    const body = spoke ?? this.#before(words.start);
    if (body === undefined) return undefined;
    const saysKind = body.name.toLowerCase().split(' ').some((word) => entityNouns.has(word) || ((flags.get(word) ?? 0) & WordFlag.bodyNoun) !== 0);
    return saysKind ? undefined : body;
  }

  /** "Die Bundesnetzagentur prüft den Fall. Nach Angaben der Behörde …": the body that the sentence before begins with. */
  #before(token: number): Entity | undefined {
    const { document, nameOf, names } = this.#context;
    const { sentences, sentenceOfToken } = document;
    const sentence = sentenceOfToken[token] - 1;
    if (sentence < 0) return undefined;
    const first = sentences.firstToken[sentence];
    const index = this.#context.has(first, WordFlag.determiner) && nameOf[first] < 0 ? nameOf[first + 1] : nameOf[first];
    return index >= 0 && names[index].entity.type === 'organization' ? names[index].entity : undefined;
  }

  /** "staalbedrijf", "Softwarekonzern": the noun of a body that the word is or ends in. */
  #nounOf(word: string): string | undefined {
    const { entityNouns, data } = this.#context.lexicon;
    if (entityNouns.has(word)) return word;
    for (let at = SHORTEST_PREFIX; data.compounds && at <= word.length - SHORTEST_BODY; at++) if (entityNouns.get(word.slice(at)) === 'company') return word.slice(at);
    return undefined;
  }
}
