import type { Entity, PersonEntity } from '../analysis.ts';

/** Words shorter than this say nothing of a title: "de", "of". */
const SHORTEST_WORD = 3;
/** How many titles that begin with one word are looked at. */
const MOST_TITLES = 128;

interface HeldTitle {
  readonly person: PersonEntity;
  readonly words: ReadonlySet<string>;
  /** The words of the text that give the title, in small letters. */
  readonly text: string;
}

/** The titles that the roles of persons give them, by their first word, so that a description finds its holder without a walk over all persons. */
export class TitleHolders {
  readonly #byFirstWord = new Map<string, HeldTitle[]>();

  constructor(entities: readonly Entity[]) {
    for (const person of entities) {
      if (person.type !== 'person') continue;
      const known = new Set<string>();
      for (const role of person.roles) {
        const text = role.text.toLowerCase();
        if (known.has(text)) continue;
        known.add(text);
        const words = role.title.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST_WORD);
        if (words.length === 0) continue;
        const titles = this.#byFirstWord.get(words[0]);
        const title: HeldTitle = { person, words: new Set(words), text };
        if (titles === undefined) this.#byFirstWord.set(words[0], [title]);
        else if (titles.length < MOST_TITLES) titles.push(title);
      }
    }
  }

  /** The first person with a title of all these words, the first of them in first place. */
  find(described: readonly string[]): PersonEntity | undefined {
    return this.#byFirstWord.get(described[0])?.find(({ words, text }) => described.every((word) => words.has(word) || text.includes(word)))?.person;
  }
}
