import type { EntityWords } from '../word-sets.ts';
import { foldWord } from './draft.ts';

/** Tables of a language in the spelling that the words of a draft have. */
export interface FoldedWords {
  readonly articles: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly companyWords: ReadonlySet<string>;
  readonly organizationTails: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly stateHeads: ReadonlySet<string>;
  readonly stormWords: ReadonlySet<string>;
  /** Nouns that open or close the name of a body or business. */
  readonly bodyHeads: ReadonlySet<string>;
}

const made = new WeakMap<EntityWords, FoldedWords>();

/** The tables without accents and apostrophes, made once: "huracán" is "huracan" in a draft. */
export function foldedWords(words: EntityWords): FoldedWords {
  const known = made.get(words);
  if (known !== undefined) return known;
  const fold = (table: Iterable<string>): Set<string> => new Set(Array.from(table, foldWord));
  const heads = [...words.headKinds].filter(([, kind]) => kind === 'organization' || kind === 'company').map(([noun]) => noun);
  const folded: FoldedWords = {
    articles: fold(words.articles),
    joiners: fold(words.joiners),
    connectors: fold([...words.connectors, ...words.genitives]),
    companyWords: fold(words.companyWords),
    organizationTails: fold(words.organizationTails),
    placeHeads: fold(words.placeHeads),
    stateHeads: fold(words.stateHeads),
    stormWords: fold(words.stormWords),
    bodyHeads: fold([...heads, ...words.organizationTails, ...words.companyWords]),
  };
  made.set(words, folded);
  return folded;
}
