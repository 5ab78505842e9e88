import type { Gender } from '../languages/quote-data.ts';
import type { PersonEntity } from '../analysis.ts';
import { WordFlag } from './lexicon.ts';
import { endsFeminine } from './person-words.ts';
import type { QuoteContext } from './quote-context.ts';

/** How far before a name the words that tell a gender may stand, in tokens. */
const REACH = 4;

/** How many mentions of a person are read for a pronoun behind them. */
const MENTIONS_READ = 8;
/** How many words may stand before the person whom a sentence begins with. */
const LEAD_REACH = 3;
/** Longest sentence that is read for others whom a pronoun might mean, in tokens. */
const LONGEST_SENTENCE = 80;

/** The gender of persons and phrases, by the words that the text uses of them. */
export class SpeakerGenders {
  readonly #context: QuoteContext;
  readonly #known = new Map<string, Gender | undefined>();

  constructor(context: QuoteContext) {
    this.#context = context;
  }

  /** Gender by the words before any mention of the person, "Mme", "la ministre", "spokeswoman"; else by the given name. */
  of(entity: PersonEntity): Gender | undefined {
    if (this.#known.has(entity.id)) return this.#known.get(entity.id);
    let found: Gender | undefined;
    for (const mention of entity.mentions) {
      found = this.#before(this.#context.document.tokenAt(mention.start));
      if (found !== undefined) break;
    }
    found ??= this.#context.entities.genders?.get(entity.id) ?? this.#behind(entity);
    this.#known.set(entity.id, found);
    return found;
  }

  /** "Kim Berg lives in Ulm. He works …": the pronoun that begins the sentence behind one which begins with the person and names nobody else. */
  #behind(entity: PersonEntity): Gender | undefined {
    const { document, lexicon, nameOf, names } = this.#context;
    const { sentences, sentenceOfToken } = document;
    for (const mention of entity.mentions.slice(0, MENTIONS_READ)) {
      const token = document.tokenAt(mention.start);
      const sentence = sentenceOfToken[token];
      if (sentence === undefined || sentence + 1 >= sentences.count || token - sentences.firstToken[sentence] > LEAD_REACH) continue;
      const next = sentences.firstToken[sentence + 1];
      const kind = nameOf[next] >= 0 ? undefined : lexicon.pronouns.get(this.#context.lower(next));
      if ((kind !== 'm' && kind !== 'f') || this.#context.markOf[next] >= 0) continue;
      let alone = next - sentences.firstToken[sentence] <= LONGEST_SENTENCE;
      for (let at = sentences.firstToken[sentence]; at < next && alone; at++) alone = nameOf[at] < 0 || names[nameOf[at]].entity === entity || names[nameOf[at]].entity.type !== 'person';
      if (alone) return kind;
    }
    return undefined;
  }

  #before(first: number): Gender | undefined {
    for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
      if (this.#context.isMark(at, ',;:()') || this.#context.nameOf[at] >= 0) return undefined;
      // "her lawyer Paul Smith", "if he would meet Megan Pryce": pronouns tell of others.
      if (this.#context.lexicon.possessives.has(this.#context.lower(at)) || (this.#context.has(at, WordFlag.subjectPronoun | WordFlag.objectPronoun) && !this.#context.has(at, WordFlag.determiner))) continue;
      // An article tells only through the noun of a person behind it: "la ministre".
      if (this.#context.has(at, WordFlag.determiner) && !(at + 1 < first && this.#context.has(at + 1, WordFlag.personNoun | WordFlag.title))) continue;
      const found = this.#ofWord(at);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The gender that a phrase tells: by its article, its noun or the ending of its noun. */
  ofWords(start: number, end: number): Gender | undefined {
    const { document, count, lexicon } = this.#context;
    for (let at = document.tokenAt(start); at < count && document.tokens.start[at] < end; at++) {
      // A possessive tells of its owner.
      if (lexicon.possessives.has(this.#context.lower(at))) continue;
      const found = this.#ofWord(at);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The gender that a verb tells of a subject that is left out: "powiedziała". */
  ofVerb(token: number): Gender | undefined {
    const { m, f } = this.#context.lexicon.verbGenders;
    const word = this.#context.lower(token);
    if (f.some((ending) => word.endsWith(ending))) return 'f';
    return m.some((ending) => word.endsWith(ending)) ? 'm' : undefined;
  }

  #ofWord(token: number): Gender | undefined {
    const { lexicon } = this.#context;
    const word = this.#context.lower(token);
    if (lexicon.feminine.has(word)) return 'f';
    if (lexicon.masculine.has(word)) return 'm';
    return endsFeminine(this.#context, token) ? 'f' : undefined;
  }
}
