import type { Attribution } from '../analysis.ts';
import type { Draft, Evidence } from './draft.ts';

/** Share of right quotes among those of each kind of evidence on the development articles. */
const BY_EVIDENCE: Readonly<Record<Evidence, number>> = {
  adjacent: 0.95,
  continued: 0.93,
  colon: 0.9,
  incise: 0.9,
  source: 0.86,
  signature: 0.9,
  coordinated: 0.85,
  clause: 0.88,
  bareClause: 0.82,
  infinitive: 0.75,
  governing: 0.78,
  floating: 0.8,
  hearsay: 0.65,
  fragment: 0.5,
  dash: 0.85,
  layout: 0.85,
  anaphor: 0.75,
};

/** How sure the quote is, 0 to 1. */
export function confidenceOf(draft: Draft, speaker: Attribution | null): number {
  const base = BY_EVIDENCE[draft.evidence];
  if (speaker === null) return round(base * 0.8);
  return round(speaker.via === 'inherited' ? base * 0.93 : base);
}

const round = (value: number): number => Math.round(value * 100) / 100;
