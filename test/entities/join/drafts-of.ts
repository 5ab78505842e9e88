import type { EntityType } from '../../../src/analysis.ts';
import { canonicalName } from '../../../src/entities/join/canonical-name.ts';
import { wordsOf, type Draft } from '../../../src/entities/join/draft.ts';
import { joinNames } from '../../../src/entities/join/join-names.ts';
import { namesFor } from '../../../src/entities/knowledge/names.ts';
import { findNameHits } from '../../../src/entities/name-hits.ts';
import { entityWords } from '../../../src/entities/word-sets.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { createDocument } from '../../../src/text/document.ts';

/** Drafts of the names of a text, a line each, without the tagger. */
export function draftsOf(code: string, names: readonly string[], type: EntityType): { document: ReturnType<typeof createDocument>; hits: ReturnType<typeof findNameHits>; words: ReturnType<typeof entityWords>; drafts: Draft[] } {
  const pack = loadPack(code);
  const document = createDocument(names.join('\n'), pack.text);
  const words = entityWords(pack.entities);
  const hits = findNameHits(document, namesFor(pack.nameLists));
  let from = 0;
  const drafts = names.map((name): Draft => {
    const start = from;
    const end = start + name.length;
    from = end + 1;
    let firstToken = 0;
    while (document.tokens.start[firstToken] < start) firstToken++;
    let endToken = firstToken;
    while (endToken < document.tokens.count && document.tokens.end[endToken] <= end) endToken++;
    const found = { firstToken, endToken, start, end, type, confidence: 0.95, kind: 'name' as const };
    return { type, words: wordsOf(document, found), names: [found], mergedInto: undefined, own: undefined };
  });
  return { document, hits, words, drafts };
}

/** Names of one type, in order, joined: the canonical name of each thing with its names as written. */
export function joinedNames(code: string, type: EntityType, ...names: readonly string[]): Record<string, string[]> {
  const { document, hits, words, drafts } = draftsOf(code, names, type);
  const joined = joinNames(document, hits, words, drafts.flatMap((draft) => draft.names));
  return Object.fromEntries(joined.map((draft) => [canonicalName(document, hits, words, draft), draft.names.map(({ start, end }) => document.text.slice(start, end))]));
}
