import type { TaggedSpan } from '../src/entities/tagged-span.ts';
import { TYPES } from '../src/entities/tagger/labels.ts';
import type { Document } from '../src/text/document.ts';
import { TAGS } from './corpora.ts';
import type { GoldSpan } from './read-corpus.ts';

/** Counts of exact matches. */
export interface Counts {
  gold: number;
  found: number;
  right: number;
}

export const f1 = ({ gold, found, right }: Counts): number => (gold + found === 0 ? 0 : (200 * right) / (gold + found));

/** The label of a span in the eight types. */
export const tagOf = (span: TaggedSpan): string => TAGS[TYPES.indexOf(span.type)];

/** Labels of the three types that every corpus has, companies being organizations; others count for nothing. */
export function threeTypes(tag: string): string | undefined {
  if (tag === 'PER' || tag === 'LOC') return tag;
  return tag === 'ORG' || tag === 'COM' || tag === 'ORG_OR_COM' ? 'ORG' : undefined;
}

/** Adds up exact matches by type; `fold` names the scored type of a label, or leaves it out. */
export class Score {
  readonly byType = new Map<string, Counts>();
  readonly all: Counts = { gold: 0, found: 0, right: 0 };
  readonly #fold: (tag: string) => string | undefined;

  constructor(fold: (tag: string) => string | undefined) {
    this.#fold = fold;
  }

  add(document: Document, gold: readonly GoldSpan[], found: readonly TaggedSpan[]): void {
    const wanted = new Set<string>();
    for (const span of gold) {
      const type = this.#fold(span.tag);
      if (type === undefined) continue;
      wanted.add(`${span.start}:${span.end}:${type}`);
      this.#counts(type).gold++;
      this.all.gold++;
    }
    for (const span of found) {
      const type = this.#fold(tagOf(span));
      if (type === undefined) continue;
      const counts = this.#counts(type);
      counts.found++;
      this.all.found++;
      if (wanted.has(`${document.tokens.start[span.firstToken]}:${document.tokens.end[span.endToken - 1]}:${type}`)) {
        counts.right++;
        this.all.right++;
      }
    }
  }

  #counts(type: string): Counts {
    let counts = this.byType.get(type);
    if (counts === undefined) {
      counts = { gold: 0, found: 0, right: 0 };
      this.byType.set(type, counts);
    }
    return counts;
  }
}
