import type { Entity } from '../analysis.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, isVerb, type TokenRange } from './claim-context.ts';
import { NOUN, phraseBefore, phraseFrom } from './noun-phrase.ts';

type Referents = Map<string, { readonly from: number; readonly entity: Entity }[]>;

/** Most entities that one noun is remembered for. */
const MOST_REFERENTS = 4;

/**
 * Which entities an article itself calls by which noun: "the planet LHS 991 b", "Velocor, a chipmaker,",
 * "Amira is a typhoon". A definite noun later on stands for them.
 */
export class NounReferents {
  readonly #context: ClaimContext;
  readonly #byNoun: Referents = new Map();
  readonly #byHead: Referents = new Map();
  readonly #nounsOf = new Map<Entity, Set<string>>();

  constructor(context: ClaimContext) {
    this.#context = context;
    for (const name of context.words.names) {
      for (const noun of [this.#before(name), this.#behind(name)]) if (noun >= 0) this.#add(this.#byNoun, noun, name.entity, name.end);
      const { first, end, entity } = name;
      if (entity.type !== 'person' && end - first > 1) this.#add(this.#byHead, this.#headOfName(name), entity, end);
    }
  }

  /** The entity called by a noun before a token; undefined if none or several are. */
  of(noun: number): Entity | undefined {
    return this.#only(this.#byNoun, noun);
  }

  /** The entity whose own name has a noun as its head ("the museum" of "Van Gogh Museum"); undefined if none or several have. */
  named(noun: number): Entity | undefined {
    return this.#only(this.#byHead, noun);
  }

  /** False for an entity that the article calls by another noun of its type, unless one of the two fits any: a bank is no oil company. */
  mayBe(entity: Entity, noun: string): boolean {
    const { entityNouns, sets } = this.#context.lexicon;
    const known = this.#nounsOf.get(entity);
    if (known === undefined || sets.genericNouns.has(noun) || known.has(noun)) return true;
    for (const other of known) if (entityNouns.get(other) === entity.type && !sets.genericNouns.has(other)) return entity.name.toLowerCase().includes(noun);
    return true;
  }

  #only(table: Referents, noun: number): Entity | undefined {
    const entries = table.get(this.#context.document.lower(noun))?.filter(({ from }) => from <= noun) ?? [];
    return entries.length === 1 ? entries[0].entity : undefined;
  }

  #add(table: Referents, noun: number, entity: Entity, from: number): void {
    const word = this.#context.document.lower(noun);
    const nouns = this.#nounsOf.get(entity);
    if (nouns === undefined) this.#nounsOf.set(entity, new Set([word]));
    else nouns.add(word);
    const known = table.get(word);
    if (known === undefined) table.set(word, [{ from, entity }]);
    else if (known.length < MOST_REFERENTS && !known.some((one) => one.entity === entity)) known.push({ from, entity });
  }

  /** The noun right before a name, or before its comma: "the planet LHS 991 b", "The telescope, Kelt,". */
  #before({ first, end }: TokenRange): number {
    const { words } = this.#context;
    const noun = first - 1;
    const { lexicon } = this.#context;
    // "Winst Philips stijgt": without an article only a noun of persons or bodies says what a name is.
    const classed = words.has(noun, WordFlag.personNoun | WordFlag.bodyNoun) || lexicon.entityNouns.has(words.lower(noun)) || (words.has(noun - 1, WordFlag.determiner) && words.nameOf[noun - 1] < 0);
    if (this.#isNoun(noun)) return classed ? noun : -1;
    if (!words.isMark(noun, ',') || !words.isMark(end, ',')) return -1;
    const phrase = phraseBefore(this.#context, noun, words.sentenceStart(first));
    if (phrase === undefined || phrase.end !== noun) return -1;
    const article = phrase.first - 1;
    const free = words.nameOf[article] < 0 && words.has(article, WordFlag.determiner) && words.startsSentence(article);
    return free ? this.#headOf(phrase) : -1;
  }

  /** The noun of an apposition or predicate behind a name: "Velocor, a chipmaker,", "Velocor is a chipmaker". */
  #behind({ end }: TokenRange): number {
    const { words, numbers, document } = this.#context;
    const link = end < document.tokens.count && words.nameOf[end] < 0 && (words.isMark(end, ',') || words.has(end, WordFlag.beAuxiliary));
    const article = end + 1;
    if (!link || article >= document.tokens.count || words.nameOf[article] >= 0 || !words.has(article, WordFlag.determiner) || words.has(article, WordFlag.preposition)) return -1;
    // Behind a form of "be" only an indefinite article tells what something is.
    if (!words.isMark(end, ',') && numbers.words.get(document.lower(article))?.article === undefined) return -1;
    const phrase = phraseFrom(this.#context, article, words.sentenceEnd(end));
    // ", the market for chips grows" goes on as a clause.
    if (phrase === undefined || (words.isMark(end, ',') && phrase.end < words.sentenceEnd(end) && !words.isMark(phrase.end, ',.)'))) return -1;
    return this.#headOf(phrase);
  }

  /** The head of a noun phrase: its last noun before "of" where adjectives and nouns stand before it, else its first. */
  #headOf({ first, end }: TokenRange): number {
    const { words, lexicon } = this.#context;
    if (!lexicon.premodifiers) return this.#isNoun(first) ? first : -1;
    let stop = first;
    while (stop < end && (words.nameOf[stop] >= 0 || !words.has(stop, WordFlag.of))) stop++;
    return this.#isNoun(stop - 1) ? stop - 1 : -1;
  }

  /** The word of a name that says what it is: "Bank of England", "Musée d'Orsay", "Van Gogh Museum". */
  #headOfName({ first, end }: TokenRange): number {
    const { words, lexicon } = this.#context;
    if (!lexicon.premodifiers) return first;
    for (let token = first + 1; token < end; token++) if (words.has(token, WordFlag.of | WordFlag.preposition)) return token - 1;
    return end - 1;
  }

  #isNoun(token: number): boolean {
    const { words } = this.#context;
    if (token < 0 || words.nameOf[token] >= 0 || !words.isWord(token) || (words.flags[token] & ~NOUN) !== 0 || isVerb(this.#context, token)) return false;
    return words.lexicon.data.capitalisedNouns ? words.isCapitalised(token) : !words.isCapitalised(token) || words.startsSentence(token);
  }
}
