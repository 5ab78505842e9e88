import type { NumericClaim } from '../analysis.ts';
import type { ClaimContext, ClaimDraft } from './claim-context.ts';

const LONGEST_SENTENCE = 80;

/** What a word says of the mood of its clause, as bits. */
const Mood = { Read: 1, Denied: 2, Negation: 4, Possible: 8, Projected: 16 } as const;

/** Whether claims are asserted, foreseen, possible, denied or asked, by the mood and words of their clauses. */
export class ModalityFinder {
  readonly #context: ClaimContext;
  /** Bits of `Mood` for the words met so far: the claims of a list ask for those around them again and again. */
  readonly #moods: Uint8Array;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#moods = new Uint8Array(context.document.tokens.count);
  }

  of(draft: ClaimDraft): NumericClaim['modality'] {
    const { words } = this.#context;
    if (isQuestion(this.#context, draft)) return 'question';
    const sentenceStart = Math.max(words.sentenceStart(draft.first), draft.first - LONGEST_SENTENCE);
    for (let token = sentenceStart; token < draft.first; token++) if ((this.#moodAt(token) & Mood.Denied) !== 0) return 'denied';
    let foreseen = false;
    for (let token = draft.clause.first; token < draft.clause.end; token++) {
      if (token >= draft.first && token < draft.end) continue;
      const mood = this.#moodAt(token);
      if (token < draft.first && (mood & Mood.Negation) !== 0) return 'denied';
      if ((mood & Mood.Possible) !== 0) return 'possible';
      if ((mood & Mood.Projected) !== 0) foreseen = true;
    }
    return foreseen ? 'projected' : 'asserted';
  }

  #moodAt(token: number): number {
    if (this.#moods[token] === 0) this.#moods[token] = Mood.Read | (this.#context.words.nameOf[token] < 0 ? this.#moodOf(this.#context.words.lower(token)) : 0);
    return this.#moods[token];
  }

  #moodOf(word: string): number {
    const { sets, conditionalEndings, futureEndings } = this.#context.lexicon;
    return (
      (sets.denied.has(word) ? Mood.Denied : 0) |
      (sets.negations.has(word) ? Mood.Negation : 0) |
      (sets.possible.has(word) || hasEnding(word, conditionalEndings) ? Mood.Possible : 0) |
      (sets.projected.has(word) || hasEnding(word, futureEndings) ? Mood.Projected : 0)
    );
  }
}

const hasEnding = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending));

function isQuestion({ words }: ClaimContext, draft: ClaimDraft): boolean {
  const end = words.sentenceEnd(draft.first);
  for (let token = end - 1; token >= Math.max(draft.end, end - 3); token--) if (words.isMark(token, '?')) return true;
  return false;
}
