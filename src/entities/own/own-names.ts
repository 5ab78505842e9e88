import type { Gazetteer } from '../../analysis.ts';
import type { TextData } from '../../languages/text-data.ts';
import { createDocument, type Document } from '../../text/document.ts';
import { wordsOf } from '../join/draft.ts';

/** A checked entry of the app's gazetteers. */
export interface OwnEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ref: string | undefined;
  readonly type: Gazetteer['type'];
  readonly matchCase: boolean;
}

/** An entry as the words of one language's tokenizer. */
export interface OwnName {
  /** Tells the entry from others. */
  readonly index: number;
  readonly type: Gazetteer['type'];
  readonly ref: string | undefined;
  /** Folded words of its name, by which its mentions are joined with others. */
  readonly words: readonly string[];
}

/** One way to write an entry. */
interface Spelling {
  readonly entry: OwnName;
  readonly matchCase: boolean;
  readonly tokens: readonly string[];
  readonly capitals: readonly string[];
}

/** What may follow a run of lower-case tokens, and the spellings that end with it. */
interface Step {
  readonly next: Map<string, Step>;
  readonly spellings: Spelling[];
}

/** The app's names as a tree of tokens. */
export type OwnNames = Step;

/** A place where a document has one of the app's names. */
export interface OwnHit {
  readonly firstToken: number;
  readonly endToken: number;
  readonly entry: OwnName;
}

const straight = (word: string): string => word.replaceAll('’', "'");

/** Compiles entries for texts of a language, cut into tokens as these are. */
export function compileOwnNames(entries: readonly OwnEntry[], language: TextData): OwnNames {
  const root: Step = { next: new Map(), spellings: [] };
  entries.forEach(({ name, aliases, type, ref, matchCase }, index) => {
    const named = createDocument(name, language);
    const entry: OwnName = { index, type, ref, words: wordsOf(named, { firstToken: 0, endToken: named.tokens.count, type }) };
    for (const form of [name, ...aliases]) {
      const document = form === name ? named : createDocument(form, language);
      let step = root;
      const tokens: string[] = [];
      for (let token = 0; token < document.tokens.count; token++) {
        tokens.push(straight(document.clean(token)));
        const lower = document.lower(token);
        const known = step.next.get(lower);
        const next = known ?? { next: new Map<string, Step>(), spellings: [] };
        if (known === undefined) step.next.set(lower, next);
        step = next;
      }
      step.spellings.push({ entry, matchCase, tokens, capitals: tokens.map((word) => word.toUpperCase()) });
    }
  });
  return root;
}

/** Finds the app's names, the longest at each place, in order. The walk from a token is as long as the longest name at most. */
export function findOwnNames(document: Document, names: OwnNames): OwnHit[] {
  const { tokens, text } = document;
  const hits: OwnHit[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const hit = longestAt(token);
    if (hit === undefined) continue;
    hits.push(hit);
    token = hit.endToken - 1;
  }
  return hits;

  function longestAt(first: number): OwnHit | undefined {
    let best: OwnHit | undefined;
    let step = names.next.get(document.lower(first));
    for (let end = first + 1; step !== undefined; end++) {
      const spelling = step.spellings.find((candidate) => isWritten(candidate, first));
      if (spelling !== undefined) best = { firstToken: first, endToken: end, entry: spelling.entry };
      if (end >= tokens.count || !isNear(end)) break;
      step = step.next.get(document.lower(end));
    }
    return best;
  }

  /** True where nothing but one blank stands before the token, and no line ends there. */
  function isNear(token: number): boolean {
    const gap = tokens.start[token] - tokens.end[token - 1];
    return gap === 0 || (gap === 1 && text.charCodeAt(tokens.end[token - 1]) !== 0x0a);
  }

  function isWritten({ matchCase, tokens: words, capitals }: Spelling, first: number): boolean {
    return !matchCase || isSpelled(words, first) || isSpelled(capitals, first);
  }

  /** Most misses differ in the first word, so nothing is made before it is compared. */
  function isSpelled(words: readonly string[], first: number): boolean {
    return words.every((word, i) => word === straight(document.clean(first + i)));
  }
}
