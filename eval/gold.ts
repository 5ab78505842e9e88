import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** UTF-16 offsets, half-open. */
export interface GoldRange {
  start: number;
  end: number;
}

export interface GoldEntity {
  type: string;
  /** Other types that count as right too. */
  also?: string[];
  name: string;
  mentions: GoldRange[];
}

export interface GoldQuote extends GoldRange {
  kind: string;
  speaker: string | null;
  speakerMention?: GoldRange | null;
  cue?: GoldRange | null;
  continues?: string | null;
}

export interface GoldClaim extends GoldRange {
  kind: string;
  value?: number | null;
  min?: number | null;
  max?: number | null;
  unit?: string | null;
  comparator?: string | null;
  change?: string | null;
  subject?: string | null;
  source?: string | null;
}

export interface GoldDate extends GoldRange {
  iso?: string | null;
}

/** Spans that count neither for nor against. */
export interface OptionalSpan extends GoldRange {
  layer: 'entity' | 'quote' | 'claim' | 'date';
}

export interface GoldArticle {
  id: string;
  language: string;
  text: string;
  referenceDate?: string;
  entities: GoldEntity[];
  quotes: GoldQuote[];
  claims: GoldClaim[];
  dates: GoldDate[];
  optional: OptionalSpan[];
}

type Loose<T> = T | string | null;

interface RawArticle extends Omit<GoldArticle, 'optional' | 'dates' | 'text' | 'claims' | 'quotes'> {
  text?: string;
  dates?: Array<GoldDate | string>;
  claims: Array<GoldClaim & { optional?: boolean }>;
  quotes: Array<Omit<GoldQuote, 'speakerMention' | 'cue'> & { speakerMention?: Loose<GoldRange>; cue?: Loose<GoldRange> }>;
}

/** Articles of a folder and the folders below it, or of one file, by id. */
export function readGold(path: string): GoldArticle[] {
  const found: GoldArticle[] = [];
  collect(path, found);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function collect(path: string, found: GoldArticle[]): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)) collect(join(path, name), found);
    return;
  }
  if (!path.endsWith('.json') || basename(path) === 'optional.json') return;
  const raw = JSON.parse(readFileSync(path, 'utf8')) as RawArticle;
  if (!Array.isArray(raw.entities)) return;
  const text = raw.text ?? readFileSync(path.replace(/\.gold\.json$/, '.txt'), 'utf8');
  found.push({
    id: raw.id,
    language: raw.language,
    text,
    ...(raw.referenceDate === undefined ? {} : { referenceDate: raw.referenceDate }),
    entities: raw.entities,
    quotes: raw.quotes.map((quote) => ({ ...quote, speakerMention: nearest(text, quote.speakerMention, quote), cue: nearest(text, quote.cue, quote) })),
    claims: raw.claims.filter((claim) => claim.optional !== true),
    dates: readDates(text, raw.dates ?? []),
    optional: [
      ...optionalSpans(path, raw.id),
      ...raw.claims.filter((claim) => claim.optional === true).map(({ start, end }) => ({ layer: 'claim' as const, start, end })),
    ],
  });
}

/** Dates given as words stand for their occurrences in the order of the list. */
function readDates(text: string, listed: ReadonlyArray<GoldDate | string>): GoldDate[] {
  const dates: GoldDate[] = [];
  let from = 0;
  for (const date of listed) {
    if (typeof date !== 'string') {
      dates.push(date);
      continue;
    }
    const start = text.indexOf(date, from);
    if (start < 0) continue;
    from = start + date.length;
    dates.push({ start, end: from });
  }
  return dates;
}

/** A range given as words stands for their occurrence nearest to the quote. */
function nearest(text: string, range: Loose<GoldRange> | undefined, quote: GoldRange): GoldRange | null {
  if (range === null || range === undefined) return null;
  if (typeof range !== 'string') return range;
  const after = text.indexOf(range, quote.end);
  const before = text.lastIndexOf(range, quote.start);
  const start = after < 0 || (before >= 0 && quote.start - before < after - quote.end) ? before : after;
  return start < 0 ? null : { start, end: start + range.length };
}

function optionalSpans(path: string, id: string): OptionalSpan[] {
  const file = join(dirname(path), 'optional.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as Array<OptionalSpan & { id: string }>).filter((span) => span.id === id);
}

/** Articles are split in two by name: rules may be written against the tuning half only. */
export function isTuningHalf(id: string): boolean {
  return [...id].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 2 === 0;
}
