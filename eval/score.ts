import type { Analysis } from '../src/analysis.ts';
import { intersectionOverUnion, overlap, pairUp, sameName, sameNumber, sameSubject, sameThing, sameUnit } from './compare.ts';
import type { GoldArticle, GoldRange, OptionalSpan } from './gold.ts';

/** Counts behind precision, recall and F1. */
export interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

/** Cases where an attribute was right, of those compared. */
export interface Share {
  right: number;
  of: number;
}

export interface Scores {
  mentions: Counts;
  byType: Record<string, Counts>;
  canonicalName: Share;
  quotes: Counts;
  quoteKind: Share;
  /** The mention or the name of the speaker is right. */
  speaker: Share;
  speakerName: Share;
  cue: Share;
  claims: Counts;
  /** Claims that overlap a gold claim by half or more. */
  claimsLoose: Counts;
  value: Share;
  claimKind: Share;
  comparator: Share;
  unit: Share;
  change: Share;
  subject: Share;
  source: Share;
  dates: Counts;
  datesLoose: Counts;
  iso: Share;
}

/** One wrong answer, in words. */
export interface Mistake {
  layer: OptionalSpan['layer'];
  what: string;
}

const counts = (): Counts => ({ right: 0, predicted: 0, gold: 0 });
const share = (): Share => ({ right: 0, of: 0 });

export function emptyScores(): Scores {
  return {
    mentions: counts(), byType: {}, canonicalName: share(),
    quotes: counts(), quoteKind: share(), speaker: share(), speakerName: share(), cue: share(),
    claims: counts(), claimsLoose: counts(), value: share(), claimKind: share(), comparator: share(), unit: share(), change: share(), subject: share(), source: share(),
    dates: counts(), datesLoose: counts(), iso: share(),
  };
}

/** Adds one article's counts to `scores` and returns its mistakes. */
export function scoreArticle(gold: GoldArticle, found: Analysis, scores: Scores): Mistake[] {
  return [
    ...scoreEntities(gold, found, scores),
    ...scoreQuotes(gold, found, scores),
    ...scoreClaims(gold, found, scores),
    ...scoreDates(gold, found, scores),
  ];
}

function scoreEntities(gold: GoldArticle, found: Analysis, scores: Scores): Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (what: string): unknown => mistakes.push({ layer: 'entity', what });
  const optional = gold.optional.filter((span) => span.layer === 'entity');
  const ofType = (type: string): Counts => (scores.byType[type] ??= counts());
  const wanted = new Map<string, { name: string; types: string[]; text: string; found: boolean }>();
  for (const entity of gold.entities) {
    for (const mention of entity.mentions) {
      if (isOptional(mention, optional)) continue;
      const text = gold.text.slice(mention.start, mention.end);
      wanted.set(`${mention.start}-${mention.end}`, { name: entity.name, types: [entity.type, ...(entity.also ?? [])], text, found: false });
      ofType(entity.type).gold++;
      scores.mentions.gold++;
    }
  }
  for (const entity of found.entities) {
    for (const mention of entity.mentions) {
      const match = wanted.get(`${mention.start}-${mention.end}`);
      if (match === undefined && isOptional(mention, optional)) continue;
      scores.mentions.predicted++;
      if (match === undefined || !match.types.includes(entity.type)) {
        ofType(entity.type).predicted++;
        note(match === undefined ? `extra ${entity.type} [${mention.text}]` : `type ${entity.type} for ${match.types[0]} [${mention.text}]`);
        continue;
      }
      match.found = true;
      scores.mentions.right++;
      ofType(match.types[0]).right++;
      ofType(match.types[0]).predicted++;
      if (!count(scores.canonicalName, sameName(entity.name, match.name))) note(`name ${entity.name} for ${match.name}`);
    }
  }
  for (const want of wanted.values()) if (!want.found) note(`missed ${want.types[0]} [${want.text}]`);
  return mistakes;
}

function scoreQuotes(gold: GoldArticle, found: Analysis, scores: Scores): Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (what: string): unknown => mistakes.push({ layer: 'quote', what });
  const optional = gold.optional.filter((span) => span.layer === 'quote');
  const wanted = gold.quotes.filter((quote) => !isOptional(quote, optional));
  const pairs = pairUp(wanted, found.quotes, 0.5);
  const matched = new Set(pairs.map(([, quote]) => quote));
  const extra = found.quotes.filter((quote) => !matched.has(quote) && !optional.some((span) => intersectionOverUnion(span, quote) >= 0.5));
  addCounts(scores.quotes, pairs.length, pairs.length + extra.length, wanted.length);
  for (const [want, quote] of pairs) {
    const speaker = quote.speaker;
    const byName = want.speaker === null ? speaker === null : speaker !== null && sameThing(speaker.name, want.speaker);
    const byMention = want.speakerMention != null && speaker !== null && overlap(want.speakerMention, speaker) > 0;
    count(scores.speaker, byName || byMention);
    if (!count(scores.speakerName, byName)) note(`speaker${byMention ? ' name' : ''} ${speaker?.name ?? 'none'} for ${want.speaker ?? 'none'} [${quote.text}]`);
    count(scores.cue, want.cue == null ? quote.cue === null : quote.cue !== null && overlap(want.cue, quote.cue) > 0);
    if (!count(scores.quoteKind, want.kind === quote.kind)) note(`kind ${quote.kind} for ${want.kind} [${quote.text}]`);
  }
  const reached = new Set(pairs.map(([want]) => want));
  for (const want of wanted) if (!reached.has(want)) note(`missed ${want.kind} by ${want.speaker ?? 'nobody'} [${gold.text.slice(want.start, want.end)}]`);
  for (const quote of extra) note(`extra ${quote.kind} cue [${quote.cue?.text ?? ''}] [${quote.text}]`);
  return mistakes;
}

function scoreClaims(gold: GoldArticle, found: Analysis, scores: Scores): Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (what: string): unknown => mistakes.push({ layer: 'claim', what });
  const { wanted, counted } = withoutOptional(gold, 'claim', gold.claims, found.claims);
  const pairs = pairUp(wanted, counted, 0.5);
  addCounts(scores.claims, pairUp(wanted, counted, 1).length, counted.length, wanted.length);
  addCounts(scores.claimsLoose, pairs.length, counted.length, wanted.length);
  const nameOf = new Map(found.entities.map(({ id, name }) => [id, name]));
  for (const [want, claim] of pairs) {
    const words = gold.text.slice(want.start, want.end);
    const check = (into: Share, right: boolean, field: string, got: unknown, expected: unknown): void => {
      if (!count(into, right)) note(`${field} ${String(got)} for ${String(expected)} [${words}]`);
    };
    if (claim.start !== want.start || claim.end !== want.end) note(`span [${claim.text}] for [${words}]`);
    const valueRight = sameNumber(claim.value, want.value) && sameNumber(claim.min, want.min) && sameNumber(claim.max, want.max);
    check(scores.value, valueRight, 'value', [claim.value, claim.min, claim.max].join('/'), [want.value, want.min, want.max].join('/'));
    check(scores.claimKind, claim.kind === want.kind, 'kind', claim.kind, want.kind);
    if (want.comparator != null) check(scores.comparator, claim.comparator === want.comparator, 'comparator', claim.comparator, want.comparator);
    if (want.unit != null) check(scores.unit, sameUnit(claim.unit, want.unit, gold.language), 'unit', JSON.stringify(claim.unit), want.unit);
    const direction = claim.change?.direction ?? null;
    if (want.change !== undefined && (want.change !== null || direction !== null)) check(scores.change, direction === want.change, 'change', direction, want.change);
    if (want.subject != null) {
      const right = claim.subject !== undefined && (sameSubject(claim.subject.text, want.subject) || sameSubject(nameOf.get(claim.subject.entityId ?? '') ?? '', want.subject));
      check(scores.subject, right, 'subject', claim.subject?.text, want.subject);
    }
    if (want.source != null || claim.source !== undefined) {
      check(scores.source, want.source != null && claim.source !== undefined && sameThing(claim.source.name, want.source), 'source', claim.source?.name, want.source);
    }
  }
  noteUnpaired(gold, wanted, counted, pairs, note);
  return mistakes;
}

function scoreDates(gold: GoldArticle, found: Analysis, scores: Scores): Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (what: string): unknown => mistakes.push({ layer: 'date', what });
  const { wanted, counted } = withoutOptional(gold, 'date', gold.dates, found.dates);
  const pairs = pairUp(wanted, counted, 0.5);
  addCounts(scores.dates, pairUp(wanted, counted, 1).length, counted.length, wanted.length);
  addCounts(scores.datesLoose, pairs.length, counted.length, wanted.length);
  for (const [want, date] of pairs) {
    if (want.start !== date.start || want.end !== date.end) note(`span [${date.text}] for [${gold.text.slice(want.start, want.end)}]`);
    if (want.iso != null && /^\d{4}(?:-\d\d){0,2}$/.test(want.iso) && !count(scores.iso, date.iso === want.iso)) note(`iso ${date.iso} for ${want.iso} [${date.text}]`);
  }
  noteUnpaired(gold, wanted, counted, pairs, note);
  return mistakes;
}

function withoutOptional<G extends GoldRange, P extends GoldRange>(gold: GoldArticle, layer: OptionalSpan['layer'], all: readonly G[], found: readonly P[]): { wanted: G[]; counted: P[] } {
  const optional = gold.optional.filter((span) => span.layer === layer);
  const wanted = all.filter((range) => !isOptional(range, optional));
  const counted = found.filter((range) => !optional.some((span) => intersectionOverUnion(span, range) >= 0.5) || wanted.some((want) => overlap(want, range) > 0));
  return { wanted, counted };
}

function noteUnpaired<G extends GoldRange, P extends GoldRange>(gold: GoldArticle, wanted: readonly G[], counted: readonly P[], pairs: ReadonlyArray<[G, P]>, note: (what: string) => unknown): void {
  const paired = new Set<GoldRange>(pairs.flat());
  const context = ({ start, end }: GoldRange): string => `[${gold.text.slice(start, end)}] in [${gold.text.slice(Math.max(0, start - 40), end + 30)}]`;
  for (const want of wanted) if (!paired.has(want)) note(`missed ${context(want)}`);
  for (const got of counted) if (!paired.has(got)) note(`extra ${context(got)}`);
}

function addCounts(into: Counts, right: number, predicted: number, gold: number): void {
  into.right += right;
  into.predicted += predicted;
  into.gold += gold;
}

/** Counts one comparison and gives back whether it was right. */
function count(into: Share, right: boolean): boolean {
  into.of++;
  if (right) into.right++;
  return right;
}

const isOptional = (range: GoldRange, optional: readonly OptionalSpan[]): boolean => optional.some((span) => span.start === range.start && span.end === range.end);
