import type { DateMention, NumericClaim, Quantity } from '../analysis.ts';
import { findQuantitiesIn } from '../quantities/find-quantities.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import type { Document } from '../text/document.ts';
import { ChangeFinder } from './change.ts';
import { type ClaimContext, type ClaimDraft, type ClaimLayers, type ClaimPack, createClaimContext } from './claim-context.ts';
import { ModalityFinder } from './modality.ts';
import { phraseFrom } from './noun-phrase.ts';
import { blockedTokens, selectClaims } from './select-claims.ts';
import { SourceFinder } from './source.ts';
import { SubjectFinder, subjectSpan } from './subject.ts';
import type { Previous, Subject } from './subject-entities.ts';

export type { ClaimLayers } from './claim-context.ts';

/** Farthest that a date may stand from the claim that it dates. */
const TIME_REACH = 12;

/**
 * Finds the numeric claims of a document, in order of `start`: the quantities that state a fact,
 * each joined with its subject, source, time, change and modality.
 */
export function findClaims(document: Document, layers: ClaimLayers, pack: ClaimPack): NumericClaim[] {
  const context = createClaimContext(document, layers, pack);
  const { items } = findQuantitiesIn(document, pack.numbers, blockedTokens(context));
  const drafts = selectClaims(context, items).filter((draft) => !cutsName(context, draft));
  const subjects = new SubjectFinder(context);
  const sources = new SourceFinder(context);
  const dates = new DateSweep(context);
  const changes = new ChangeFinder(context);
  const modalities = new ModalityFinder(context);
  let previous: Previous | undefined;
  return drafts.map((draft, index) => {
    const subject = subjects.find(draft, previous);
    previous = { draft, subject };
    return assemble(context, draft, index, subject === undefined ? undefined : subjects.withOwner(draft, subject), { sources, dates, changes, modalities });
  });
}

/** What goes through the claims in order. */
interface Finders {
  readonly sources: SourceFinder;
  readonly dates: DateSweep;
  readonly changes: ChangeFinder;
  readonly modalities: ModalityFinder;
}

/** True if a name goes on beyond an edge of the claim that it shares tokens with. */
function cutsName({ document: { tokens }, layers: { entities } }: ClaimContext, { first, end }: ClaimDraft): boolean {
  const start = tokens.start[first];
  const last = tokens.end[end - 1];
  const atStart = entities.index.at(start)?.mention;
  const atEnd = entities.index.at(last - 1)?.mention;
  return (atStart !== undefined && atStart.start < start && atStart.end < last) || (atEnd !== undefined && atEnd.end > last && atEnd.start > start);
}

function assemble(context: ClaimContext, draft: ClaimDraft, index: number, subject: Subject | undefined, { sources, dates, changes, modalities }: Finders): NumericClaim {
  const { document } = context;
  const quantity = withoutSign(draft);
  const start = document.tokens.start[draft.first];
  const end = document.tokens.end[draft.end - 1];
  const change = changes.of(draft);
  const source = sources.of(draft);
  const denominator = denominatorOf(context, draft);
  const reference = referenceOf(context, draft);
  const time = dates.near(draft);
  return {
    id: `c${index + 1}`,
    start,
    end,
    text: document.text.slice(start, end),
    kind: quantity.kind,
    ...(quantity.value !== undefined && { value: quantity.value }),
    ...(quantity.decimal !== undefined && { decimal: quantity.decimal }),
    ...(quantity.min !== undefined && { min: quantity.min }),
    ...(quantity.max !== undefined && { max: quantity.max }),
    comparator: quantity.comparator,
    ...(quantity.unit !== undefined && { unit: quantity.unit }),
    ...(change !== undefined && { change }),
    ...(subject !== undefined && { subject: subjectSpan(context, subject) }),
    ...(denominator !== undefined && { denominator }),
    ...(reference !== undefined && { reference }),
    ...(source !== undefined && { source }),
    ...(draft.quote !== undefined && { quoteId: draft.quote.id }),
    ...(time !== undefined && { time }),
    modality: modalities.of(draft),
    confidence: confidenceOf(draft, subject !== undefined),
  };
}

/** "- 0,2 %" is a fall by 0.2: the sign of a share is told by the change. */
function withoutSign({ item: { quantity, flags } }: ClaimDraft): Quantity {
  const { kind, value, decimal } = quantity;
  if (!flags.signed || (kind !== 'percent' && kind !== 'percentPoint') || value === undefined || value >= 0) return quantity;
  return { ...quantity, value: -value, ...(decimal !== undefined && { decimal: decimal.replace(/^[-−]/, '') }) };
}

/** Of what a percentage or fraction is taken: "des salariés", "of the participants". */
function denominatorOf(context: ClaimContext, draft: ClaimDraft): NumericClaim['denominator'] {
  const { words } = context;
  const { kind, unit } = draft.item.quantity;
  if (kind === 'fraction' && unit !== undefined && draft.item.unitFirst < draft.item.unitEnd) return spanOf(context, draft.item.unitFirst, draft.item.unitEnd);
  if ((kind !== 'percent' && kind !== 'fraction') || draft.end >= draft.clause.end || !words.has(draft.end, WordFlag.of) || words.nameOf[draft.end] >= 0) return undefined;
  const phrase = phraseFrom(context, draft.end + 1, draft.clause.end);
  return phrase === undefined || context.isDate[phrase.first] === 1 ? undefined : spanOf(context, phrase.first, phrase.end);
}

/** What a multiple compares with: "de Llama 2", "than last year". */
function referenceOf(context: ClaimContext, draft: ClaimDraft): NumericClaim['reference'] {
  const { words, lexicon, document } = context;
  if (draft.item.quantity.kind !== 'multiple') return undefined;
  const limit = Math.min(draft.clause.end, draft.end + 12);
  for (let token = draft.first; token < limit; token++) {
    const index = words.nameOf[token];
    if (index >= 0) {
      const { mention, entity } = words.names[index];
      return { start: mention.start, end: mention.end, text: mention.text, entityId: entity.id };
    }
    if (token >= draft.end && words.isMark(token, ',.;')) return undefined;
    if (token < draft.end || !lexicon.sets.than.has(document.lower(token))) continue;
    const phrase = phraseFrom(context, token + 1, draft.clause.end);
    if (phrase !== undefined && words.nameOf[phrase.first] < 0) return spanOf(context, phrase.first, phrase.end);
  }
  return undefined;
}

function spanOf({ document }: ClaimContext, first: number, end: number): { start: number; end: number; text: string } {
  const start = document.tokens.start[first];
  const stop = document.tokens.end[end - 1];
  return { start, end: stop, text: document.text.slice(start, stop) };
}

/** A number with digits and a unit is surest; bare numbers and vague ones are less so. */
function confidenceOf({ item }: ClaimDraft, hasSubject: boolean): number {
  const { flags, quantity } = item;
  let confidence = 0.95;
  if (!flags.digits) confidence -= 0.08;
  if (flags.bare) confidence -= 0.2;
  if (quantity.comparator === 'vague') confidence -= 0.1;
  if (quantity.kind === 'rank') confidence -= 0.15;
  if (!hasSubject) confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}

/** Finds the date beside each claim; claims come in order. */
class DateSweep {
  readonly #context: ClaimContext;
  #next = 0;

  constructor(context: ClaimContext) {
    this.#context = context;
  }

  /** The nearest date of the claim's sentence, in its clause or at the start of the sentence. */
  near(draft: ClaimDraft): DateMention | undefined {
    const { document, words, layers } = this.#context;
    const { start, end } = document.tokens;
    const sentenceFirst = words.sentenceStart(draft.first);
    const from = start[sentenceFirst];
    const to = end[words.sentenceEnd(draft.first) - 1];
    while (this.#next < layers.dates.length && layers.dates[this.#next].end <= from) this.#next++;
    let best: DateMention | undefined;
    let least = Infinity;
    for (let i = this.#next; i < layers.dates.length && layers.dates[i].start < to && i < this.#next + 20; i++) {
      const date = layers.dates[i];
      const token = document.tokenAt(date.start);
      const inClause = token >= draft.clause.first && token < draft.clause.end;
      const distance = token < draft.first ? draft.first - token : token - draft.end;
      const opens = token - sentenceFirst <= 2;
      if (!(inClause && distance <= TIME_REACH) && !opens) continue;
      const cost = inClause ? distance : distance + TIME_REACH;
      if (cost < least) {
        least = cost;
        best = date;
      }
    }
    return best;
  }
}
