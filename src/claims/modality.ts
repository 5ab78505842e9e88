import type { NumericClaim } from '../analysis.ts';
import type { ClaimContext, ClaimDraft } from './claim-context.ts';

const LONGEST_SENTENCE = 80;

/** Whether a claim is asserted, foreseen, possible, denied or asked, by the mood and words of its clause. */
export function modalityOf(context: ClaimContext, draft: ClaimDraft): NumericClaim['modality'] {
  const { document, words, lexicon } = context;
  if (isQuestion(context, draft)) return 'question';
  const { denied, negations, possible, projected } = lexicon.sets;
  const sentenceStart = Math.max(words.sentenceStart(draft.first), draft.first - LONGEST_SENTENCE);
  for (let token = sentenceStart; token < draft.first; token++) if (words.nameOf[token] < 0 && denied.has(document.lower(token))) return 'denied';
  let foreseen = false;
  for (let token = draft.clause.first; token < draft.clause.end; token++) {
    if (words.nameOf[token] >= 0 || (token >= draft.first && token < draft.end)) continue;
    const word = document.lower(token);
    if (token < draft.first && negations.has(word)) return 'denied';
    if (possible.has(word) || hasEnding(word, lexicon.conditionalEndings)) return 'possible';
    if (projected.has(word) || hasEnding(word, lexicon.futureEndings)) foreseen = true;
  }
  return foreseen ? 'projected' : 'asserted';
}

const hasEnding = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending));

function isQuestion({ document, words }: ClaimContext, draft: ClaimDraft): boolean {
  const end = words.sentenceEnd(draft.first);
  for (let token = end - 1; token >= Math.max(draft.end, end - 3); token--) if (words.isMark(token, '?')) return true;
  void document;
  return false;
}
