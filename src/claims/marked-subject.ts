import { type ClaimContext, type ClaimDraft, lastVerb } from './claim-context.ts';
import type { Governor } from './governor.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Previous, Subject, SubjectEntities } from './subject-entities.ts';
import { isPlaceName, topicBehind } from './topic.ts';

/** "(14.95 acres)": another form of the number before it, or a value of the noun before it. */
export function parenthesised(context: ClaimContext, entities: SubjectEntities, draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
  const { words } = context;
  if (!words.isMark(draft.first - 1, '([')) return undefined;
  if (previous !== undefined && previous.draft.end >= draft.first - 2) return previous.subject;
  // "se impuso al Betis (0-1)": a score is of who played for it.
  if (draft.item.quantity.kind === 'score' && lastVerb(context, words.sentenceStart(draft.first), draft.first) >= 0) return undefined;
  return entities.named(phraseBefore(context, draft.first - 1, words.sentenceStart(draft.first)));
}

/** "Labour – 203 seats", "Total: 12": what stands before the dash or colon. */
export function labelled(context: ClaimContext, entities: SubjectEntities, draft: ClaimDraft): Subject | undefined {
  const { words, document } = context;
  const mark = draft.first - 1;
  const { start, end } = document.tokens;
  const opening = words.sentenceStart(draft.first);
  if (mark <= opening || !words.isMark(mark, '-–—:') || end[mark] === start[draft.first]) return undefined;
  // "les secousses - plus de 300 - ont": between dashes, of the noun before them.
  if (words.isMark(mark, '-–—') && words.isMark(draft.end, '-–—') && start[draft.end] > end[draft.end - 1]) {
    const noun = entities.named(phraseBefore(context, mark, opening));
    if (noun !== undefined && noun.end === mark) return noun;
  }
  // "Le coût pose question : 640 euros": a whole clause before the colon tells of its own subject.
  if (lastVerb(context, opening, mark) >= 0) return undefined;
  const label = phraseBefore(context, mark, opening);
  // "Qatar: vier Frauen in den Rat berufen": a place says where, if something else is told of.
  if (label !== undefined && words.isMark(mark, ':') && draft.item.quantity.kind === 'count' && isPlaceName(context, label)) {
    const topic = topicBehind(context, draft);
    if (topic !== undefined && !isPlaceName(context, topic.phrase)) return entities.named(topic.phrase);
  }
  return entities.named(label);
}

/** A rank tells of the name beside it: "the second largest party, Labour,", "La Chine, premier pollueur". */
export function ranked(context: ClaimContext, entities: SubjectEntities, draft: ClaimDraft): Subject | undefined {
  const { words } = context;
  if (draft.item.quantity.kind !== 'rank') return undefined;
  const behind = words.isMark(draft.end, ',') ? words.nameOf[draft.end + 1] : words.nameOf[draft.end];
  if (behind >= 0) return entities.named({ first: words.names[behind].first, end: words.names[behind].end });
  return entities.apposed(draft.first);
}

/** "Sweden 1–0 South Korea": without a verb before it a score is that of the name right before it. */
export function scored(context: ClaimContext, entities: SubjectEntities, { first, item }: ClaimDraft, { verb }: Governor): Subject | undefined {
  const { words } = context;
  const name = item.quantity.kind === 'score' && verb < 0 && first > words.sentenceStart(first) ? words.nameOf[first - 1] : -1;
  return name < 0 ? undefined : entities.named({ first: words.names[name].first, end: first });
}
