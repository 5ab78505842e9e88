import nlp from 'compromise';
import { findDates } from '../src/dates/find-dates.ts';
import { findEntities } from '../src/entities/find-entities.ts';
import type { Quote } from '../src/analysis.ts';
import type { LanguageData } from '../src/languages/language-pack.ts';
import { fr } from '../src/languages/fr/index.ts';
import { findMarkedRanges } from '../src/quotes/marks.ts';
import { findQuotes } from '../src/quotes/find-quotes.ts';
import { createDocument } from '../src/text/document.ts';
import type { ScoredQuote } from './quotes-score.ts';

/** A finder of quotes in the form of the corpora. */
export type QuoteSystem = (text: string) => ScoredQuote[];

/** The sections that quotes need, of a language whose pack may still lack others. */
async function packOf(code: string): Promise<LanguageData> {
  const { text } = (await import(`../src/languages/${code}/text.ts`)) as Pick<LanguageData, 'text'>;
  const { entities } = (await import(`../src/languages/${code}/entities.ts`)) as Pick<LanguageData, 'entities'>;
  const { dates } = (await import(`../src/languages/${code}/dates.ts`)) as Pick<LanguageData, 'dates'>;
  const { quotes } = (await import(`../src/languages/${code}/quotes.ts`)) as Pick<LanguageData, 'quotes'>;
  return { ...fr, code, text, entities, dates, quotes };
}

/** What a corpus takes as one quote: a clause that its attribution interrupts, also the sentences said on behind it, or a run of sentences in the mood of hearsay. */
export type Joins = 'clauses' | 'sentences' | 'hearsay';

/** Our quotes of a language in the conventions of the corpora. */
export async function ourSystem(code: string, joins: Joins = 'clauses'): Promise<QuoteSystem> {
  const pack = await packOf(code);
  return (text) => {
    const document = createDocument(text, pack.text);
    return toCorpus(text, findQuotes(document, findEntities(document, pack), findDates(document, pack.dates, undefined), pack.quotes).quotes, joins);
  };
}

/** Everything in quotation marks, without speaker: what any system must beat. */
export async function bareMarks(code: string): Promise<QuoteSystem> {
  const pack = await packOf(code);
  return (text) => {
    const document = createDocument(text, pack.text);
    const { tokens } = document;
    return findMarkedRanges(document).map(({ open, after }) => ({ start: tokens.start[open], end: tokens.end[after - 1], type: 'direct', speaker: null, cue: null }));
  };
}

/** compromise's `quotations()`: English, no speaker. */
export const compromiseQuotations: QuoteSystem = (text) => {
  const found = nlp(text).quotations().json({ offset: true }) as Array<{ offset: { start: number; length: number } }>;
  return found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type: 'direct', speaker: null, cue: null }));
};

const OPENING = '«“„‘‚"\'‹»';
const CLOSING = '»”“’‘"\'›«';

/**
 * The corpora count the marks in, and take an interrupted quote as one from its first word to its last;
 * what floats behind an attributed quote has no cue there.
 */
function toCorpus(text: string, quotes: readonly Quote[], joins: Joins): ScoredQuote[] {
  const out: ScoredQuote[] = [];
  const byId = new Map<string, ScoredQuote>();
  for (const quote of quotes) {
    const { start, end } = withMarks(text, quote);
    const first = quote.continues === undefined ? undefined : byId.get(quote.continues);
    const interrupted = first !== undefined && quote.cue !== null && quote.cue.start >= first.end - 1 && quote.cue.end <= start && (joins === 'sentences' || !/[.!?]$/.test(text.slice(quote.cue.end, start).replaceAll(/[\s«“„"‘']/g, '')));
    if (interrupted) {
      first.segments = [...(first.segments ?? [{ start: first.start, end: first.end }]), { start, end }];
      first.end = end;
      byId.set(quote.id, first);
      continue;
    }
    const run = out.at(-1);
    if (joins === 'hearsay' && run !== undefined && isHearsay(quote) && run.type === 'indirect' && run.cue === null && /^[\s.!?]*$/.test(text.slice(run.end, start))) {
      run.end = end;
      byId.set(quote.id, run);
      continue;
    }
    const made: ScoredQuote = {
      start, end, type: quote.kind === 'post' ? 'direct' : quote.kind,
      speaker: quote.speaker === null ? null : { start: quote.speaker.start, end: quote.speaker.end },
      cue: first !== undefined ? null : quote.cue,
    };
    out.push(made);
    byId.set(quote.id, made);
  }
  return out;
}

/** A report that nothing but the mood of its verb attributes. */
const isHearsay = ({ kind, cue }: Quote): boolean => kind === 'indirect' && cue === null;

function withMarks(text: string, { start, end, kind }: Quote): { start: number; end: number } {
  if (kind === 'indirect' || kind === 'post') return { start, end };
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1])) from--;
  let to = end;
  while (to < text.length && /\s/.test(text[to])) to++;
  const opens = from > 0 && OPENING.includes(text[from - 1]);
  const closes = to < text.length && CLOSING.includes(text[to]);
  return { start: opens ? from - 1 : start, end: closes ? to + 1 : end };
}
