import type { EntityType } from '../../../src/analysis.ts';
import { namesFor } from '../../../src/entities/knowledge/names.ts';
import { findNameHits } from '../../../src/entities/name-hits.ts';
import { NameContext } from '../../../src/entities/refine/name-context.ts';
import { spansWithin } from '../../../src/entities/refine/span-edges.ts';
import { entityWords } from '../../../src/entities/word-sets.ts';
import type { LanguageData } from '../../../src/languages/language-pack.ts';
import { createDocument } from '../../../src/text/document.ts';

/** The names in the span that brackets mark in `marked`, tagged as `type`. */
export function namesWithin(marked: string, pack: LanguageData, type: EntityType): string[] {
  const open = marked.indexOf('[');
  const close = marked.indexOf(']') - 1;
  const document = createDocument(marked.replace(/[[\]]/g, ''), pack.text);
  const context = new NameContext(document, findNameHits(document, namesFor(pack.nameLists)), entityWords(pack.entities), namesFor(pack.nameLists));
  const firstToken = document.tokens.start.indexOf(open);
  const endToken = document.tokens.end.indexOf(close) + 1;
  return spansWithin(context, { firstToken, endToken, type, confidence: 0.7 }).map((span) => document.text.slice(document.tokens.start[span.firstToken], document.tokens.end[span.endToken - 1]));
}
