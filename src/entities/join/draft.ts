import type { EntityType, Mention } from '../../analysis.ts';
import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import type { ModelName } from '../models/model-name.ts';
import type { OwnName } from '../own/own-names.ts';

/** One name in the text before joining. */
export interface FoundName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
  readonly kind: Mention['kind'];
  readonly model?: ModelName;
  /** The entry of the app's gazetteers that it is. */
  readonly own?: OwnName;
}

/** Mentions held to name one thing; drafts that turn out to be the same are merged. */
export interface Draft {
  type: EntityType;
  /** Folded words of the name, without marks and legal form. */
  readonly words: readonly string[];
  readonly names: FoundName[];
  mergedInto: Draft | undefined;
  /** The entry of the app's gazetteers that its names are. */
  own: OwnName | undefined;
}

/** The draft that a draft was merged into, or itself. */
export function rootOf(draft: Draft): Draft {
  let root = draft;
  while (root.mergedInto !== undefined) root = root.mergedInto;
  return root;
}

/** Makes two drafts one; the first keeps its type, or takes that of a gazetteer. Two entries of a gazetteer stay two. */
export function merge(into: Draft, other: Draft): void {
  const target = rootOf(into);
  const source = rootOf(other);
  if (target === source || (target.own !== undefined && source.own !== undefined)) return;
  if (source.own !== undefined) {
    target.own = source.own;
    target.type = source.own.type;
  }
  for (const name of source.names) target.names.push(name);
  source.mergedInto = target;
}

/** A word in lower case, without accents and apostrophes. */
export const foldWord = (word: string): string => word.toLowerCase().normalize('NFD').replace(/[\p{M}'’.]/gu, '');

/** An ending with the apostrophe before it. */
const ENDING = /^['’]\p{Ll}/u;

const LONGEST_COLON_ENDING = 4;

/** True for the ending of a case that a colon ties to letters or a number before it: the "n" of "EU:n". */
function isColonEnding(document: Document, token: number): boolean {
  const { start, end } = document.tokens;
  const length = end[token] - start[token];
  return length <= LONGEST_COLON_ENDING && document.word(token - 1) === ':' && start[token] === end[token - 1] && start[token - 1] === end[token - 2] && /^\p{Ll}+$/u.test(document.word(token));
}

/** The folded words of a name. A person's hyphened name is one word: "Jean-Claude Martin" is not "Jean Martin". */
export function wordsOf(document: Document, name: { readonly firstToken: number; readonly endToken: number; readonly type: EntityType }): string[] {
  const { kind, start, end } = document.tokens;
  const words: string[] = [];
  for (let token = name.firstToken; token < name.endToken; token++) {
    if (kind[token] === TokenKind.Punctuation) continue;
    const folded = foldWord(document.word(token));
    if (folded === '') continue;
    // "Sompio AI:n" is in another case.
    if (words.length > 0 && isColonEnding(document, token)) continue;
    // "Kavanaugh'a": an ending behind an apostrophe is a token of its own.
    if (words.length > 0 && ENDING.test(document.word(token)) && start[token] === end[token - 1]) {
      words.push(words.pop() as string + folded);
      continue;
    }
    const joins = name.type === 'person' && token - 2 >= name.firstToken && document.word(token - 1) === '-' && start[token] === end[token - 1] && start[token - 1] === end[token - 2];
    if (joins && words.length > 0) words.push(`${words.pop() as string}-${folded}`);
    else words.push(folded);
  }
  return words;
}
