import type { Entity } from '../analysis.ts';
import type { LanguageData } from '../languages/language-pack.ts';
import type { Document } from '../text/document.ts';
import { MentionIndex } from './mention-index.ts';

/** The entities of a document with an index over their mentions. */
export interface EntityLayer {
  readonly entities: readonly Entity[];
  readonly index: MentionIndex;
}

/** Finds the named entities of a document, all mentions of one thing joined. */
export function findEntities(document: Document, pack: LanguageData): EntityLayer {
  void document;
  void pack;
  return { entities: [], index: new MentionIndex([]) };
}
