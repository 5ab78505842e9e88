import type { Attribution, DateMention, Quote } from '../analysis.ts';
import type { EntityLayer } from '../entities/find-entities.ts';
import type { QuoteData } from '../languages/quote-data.ts';
import type { Document } from '../text/document.ts';
import { findAnaphoricReports } from './anaphoric-reports.ts';
import { confidenceOf } from './confidence.ts';
import { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import { findDashSpeech } from './dash-speech.ts';
import type { Draft } from './draft.ts';
import { findHeadlineReports } from './headline-reports.ts';
import { findHearsay } from './hearsay.ts';
import { findIndirectQuotes } from './indirect-quotes.ts';
import { lexiconOf, WordFlag } from './lexicon.ts';
import { findMarkedQuotes } from './marked-quotes.ts';
import { findMarkedRanges } from './marks.ts';
import { findPosts } from './posts.ts';
import { createContext, type QuoteContext } from './quote-context.ts';
import { relayOf } from './relays.ts';
import { SpeakerResolver } from './resolve-speakers.ts';
import { findUnmarkedSpeech } from './unmarked-speech.ts';
import { withoutConflicts } from './without-conflicts.ts';

/** The quotes of a document, in order of `start`. */
export interface QuoteLayer {
  readonly quotes: readonly Quote[];
}

/**
 * Finds who said what: marks are paired, cues found, and content read between them; then posts win
 * over quotes and marks over unmarked clauses, and the speakers are resolved in text order.
 */
export function findQuotes(document: Document, entities: EntityLayer, dates: readonly DateMention[], language: QuoteData): QuoteLayer {
  const lexicon = lexiconOf(language);
  const context = createContext(document, entities, lexicon, findMarkedRanges(document, lexicon.elidedWords));
  const cues = new CueIndex(findCues(context));
  const marked = findMarkedQuotes(context, cues);
  const quoted: QuoteContext = { ...context, quoteOf: marked.quoteOf };
  const spoken = [...findDashSpeech(quoted, cues), ...findUnmarkedSpeech(quoted, cues, marked.quoteOf)];
  // A verb that attributes speech behind a dash reports nothing else.
  const spent = new Set(spoken.map(({ cue }) => cue));
  const behind = new Map(marked.drafts.flatMap(({ cue, speaker, end }) => (cue !== null && speaker !== null && speaker.start >= cue.end && document.tokens.start[cue.start] >= end ? [[cue, document.tokens.end[speaker.end - 1]] as const] : [])));
  const closing = new Set(marked.drafts.filter(({ cue, end }) => cue !== null && document.tokens.start[cue.start] >= end).map(({ cue }) => cue));
  const reports = findIndirectQuotes(quoted, cues).filter(({ cue, evidence, start }) => {
    if (cue === null) return true;
    if (spent.has(cue)) return false;
    // "“…,” she said at the dinner where X spoke": without a complementiser the verb has its content already.
    if (closing.has(cue) && evidence === 'bareClause') return false;
    // "«…», dice con la voce che le resta": so it has where the complementiser is a relative too, unless a conjunction goes on with it.
    if (closing.has(cue) && language.zeroComplementiser !== 'bare' && (evidence === 'clause' || evidence === 'infinitive')) return evidence === 'clause' && isJoinedOn(quoted, start);
    return evidence !== 'clause' || !tellsOfSpeaker(document.text, behind.get(cue), start);
  });
  const found = [...findPosts(context, dates), ...marked.drafts, ...spoken, ...findHeadlineReports(quoted), ...reports];
  const drafts = withoutConflicts([...found, ...findHearsay(quoted, cues, found), ...findAnaphoricReports(quoted, cues, found)]);
  const resolver = new SpeakerResolver(quoted);
  const ids = new Map(drafts.map((draft, index): [Draft, string] => [draft, `q${index + 1}`]));
  return { quotes: drafts.map((draft) => toQuote(context, cues, resolver, ids, draft)) };
}

/** "“…”, dijo Ana, y que …": a conjunction right before the complementiser of what is reported. */
function isJoinedOn(context: QuoteContext, start: number): boolean {
  const at = context.document.tokenAt(start) - 2;
  return at >= 0 && context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction);
}

/** Longest complementiser, with its blanks. */
const LONGEST_COMPLEMENTISER = 6;
/** Longest brackets behind a speaker, with their blank. */
const LONGEST_BRACKETS = 24;

/** "«…», dice Anna Rossi che vive a Roma": what hangs on the speaker of a quote in marks before it is no content. */
function tellsOfSpeaker(text: string, speakerEnd: number | undefined, start: number): boolean {
  if (speakerEnd === undefined || start - speakerEnd > LONGEST_COMPLEMENTISER + LONGEST_BRACKETS || start <= speakerEnd) return false;
  const gap = text.slice(speakerEnd, start);
  // "alertou Ana Reis (PSDB-AP) que é suplente": brackets may tell of the speaker too.
  const behind = gap.trimStart().startsWith('(') ? gap.slice(gap.lastIndexOf(')') + 1) : gap;
  return behind.length <= LONGEST_COMPLEMENTISER && !behind.includes(',');
}

function toQuote(context: QuoteContext, cues: CueIndex, resolver: SpeakerResolver, ids: ReadonlyMap<Draft, string>, draft: Draft): Quote {
  const { text } = context.document;
  const speaker = resolver.resolve(draft);
  const relay = relayOf(context, cues, draft);
  const via: Attribution | null = relay === undefined ? null : resolver.resolveRelay(relay);
  const continues = draft.continues === undefined ? undefined : ids.get(draft.continues);
  return {
    id: ids.get(draft) ?? '',
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    kind: draft.kind,
    speaker,
    cue: draft.cue === null ? null : cueSpan(context, draft.cue),
    ...(via === null ? {} : { via }),
    ...(continues === undefined ? {} : { continues }),
    ...(draft.date === undefined ? {} : { date: draft.date }),
    confidence: confidenceOf(draft, speaker),
  };
}

function cueSpan(context: QuoteContext, cue: Cue): { start: number; end: number; text: string } {
  const { text, tokens } = context.document;
  const start = tokens.start[cue.start];
  const end = tokens.end[cue.end - 1];
  return { start, end, text: text.slice(start, end) };
}
