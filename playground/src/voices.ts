import type { Analysis, Attribution, NumericClaim, Quote } from 'article-analysis';

/** One who speaks in the article, with what they say and the figures in it. */
export interface Voice {
  readonly name: string;
  readonly entityId?: string;
  readonly quotes: ReadonlyArray<{ readonly quote: Quote; readonly claims: readonly NumericClaim[] }>;
  /** Figures that they are named as the source of, outside of any quote. */
  readonly claims: readonly NumericClaim[];
}

/** Who says what with which figures: voices by first appearance, then quotes without a speaker; and the article's own figures. */
export function voicesOf({ quotes, claims }: Analysis): { voices: Voice[]; unattributed: readonly NumericClaim[] } {
  const groups = new Map<string, { name: string; entityId?: string; quotes: Array<Voice['quotes'][number]>; claims: NumericClaim[] }>();
  const groupOf = (speaker: Attribution | null): { quotes: Array<Voice['quotes'][number]>; claims: NumericClaim[] } => {
    const key = speaker === null ? '' : (speaker.entityId ?? `name:${speaker.name}`);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const made = { name: speaker?.name ?? 'Speaker not said', ...(speaker?.entityId === undefined ? {} : { entityId: speaker.entityId }), quotes: [], claims: [] };
    groups.set(key, made);
    return made;
  };
  const inQuotes = new Map<string | undefined, NumericClaim[]>();
  for (const claim of claims) inQuotes.set(claim.quoteId, [...(inQuotes.get(claim.quoteId) ?? []), claim]);
  for (const quote of quotes) groupOf(quote.speaker).quotes.push({ quote, claims: inQuotes.get(quote.id) ?? [] });
  const unattributed: NumericClaim[] = [];
  for (const claim of inQuotes.get(undefined) ?? []) {
    if (claim.source === undefined) unattributed.push(claim);
    else groupOf(claim.source).claims.push(claim);
  }
  const unnamed = groups.get('');
  groups.delete('');
  return { voices: [...groups.values(), ...(unnamed === undefined ? [] : [unnamed])], unattributed };
}
