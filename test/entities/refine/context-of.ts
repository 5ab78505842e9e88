import type { EntityType } from '../../../src/analysis.ts';
import { namesFor } from '../../../src/entities/knowledge/names.ts';
import { findNameHits } from '../../../src/entities/name-hits.ts';
import { NameContext } from '../../../src/entities/refine/name-context.ts';
import type { TaggedSpan } from '../../../src/entities/tagged-span.ts';
import { entityWords } from '../../../src/entities/word-sets.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { createDocument } from '../../../src/text/document.ts';

/** What the steps of refining ask of the words of a text. */
export function contextOf(text: string, code: string): NameContext {
  const pack = loadPack(code);
  const document = createDocument(text, pack.text);
  return new NameContext(document, findNameHits(document, namesFor(pack.nameLists)), entityWords(pack.entities), namesFor(pack.nameLists));
}

/** The first place where a text has the words, as a name. */
export function spanAt({ document }: NameContext, words: string, type: EntityType, more: Partial<TaggedSpan> = {}): TaggedSpan {
  const start = document.text.indexOf(words);
  return { firstToken: document.tokens.start.indexOf(start), endToken: document.tokens.end.indexOf(start + words.length) + 1, type, confidence: 0.3, ...more };
}

/** Names as written, each behind its type. */
export const written = ({ document: { text, tokens } }: NameContext, spans: readonly TaggedSpan[]): string[] => spans.map(({ type, firstToken, endToken }) => `${type}: ${text.slice(tokens.start[firstToken], tokens.end[endToken - 1])}`);
