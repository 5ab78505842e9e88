import type { Entity, Mention } from '../analysis.ts';

/** Finds the mention at an offset, and the mentions of a range, by binary search. */
export class MentionIndex {
  /** Every mention of every entity, by `start`. */
  readonly mentions: ReadonlyArray<{ readonly mention: Mention; readonly entity: Entity }>;

  constructor(entities: readonly Entity[]) {
    this.mentions = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
      .sort((a, b) => a.mention.start - b.mention.start);
  }

  /** Position in `mentions` of the first mention that ends behind `offset`. */
  positionAt(offset: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.mentions[middle].mention.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The mention that covers `offset`, if any. */
  at(offset: number): { readonly mention: Mention; readonly entity: Entity } | undefined {
    const found = this.mentions[this.positionAt(offset)];
    return found !== undefined && found.mention.start <= offset ? found : undefined;
  }
}
