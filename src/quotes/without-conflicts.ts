import type { Draft } from './draft.ts';

/** Posts win over marked words, marked words over clauses, and of two readings of one content the earlier found. */
const rank = (draft: Draft): number => (draft.kind === 'post' ? 0 : draft.kind === 'indirect' ? 2 : 1);

/**
 * Drafts in text order without two that cross: one may stand inside another only where a report
 * holds a report ("raconte que l'homme a dit que…").
 */
export function withoutConflicts(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: Draft[] = [];
  /** Drafts that are still open at the current start; each stands inside the one before it. */
  const open: Draft[] = [];
  for (const draft of sorted) {
    while (open.length > 0 && open[open.length - 1].end <= draft.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && !mayStandInside(draft, outer)) {
      // A marked quote or post that begins inside a clause ends the clause's claim only if it outranks it.
      if (rank(draft) >= rank(outer) || outer.start === draft.start) continue;
      const at = kept.lastIndexOf(outer, kept.length - 1);
      if (at >= 0) kept.splice(at, 1);
      open.pop();
      if (open.length > 0 && !mayStandInside(draft, open[open.length - 1])) continue;
    }
    kept.push(draft);
    open.push(draft);
  }
  return kept;
}

function mayStandInside(inner: Draft, outer: Draft): boolean {
  // "dit qu'il estime que la loi est juste": what somebody says to think.
  return inner.opinion !== true && inner.end <= outer.end && inner.kind === 'indirect' && outer.kind === 'indirect' && (inner.start > outer.start || inner.end < outer.end) && inner.cue !== outer.cue;
}
