import type { CueIndex } from './cue-index.ts';
import type { Draft } from './draft.ts';
import type { SpeakerWords } from './noun-phrases.ts';
import type { QuoteContext } from './quote-context.ts';
import { invertedSpeaker } from './speakers.ts';
import { sourceSpeaker } from './source-speaker.ts';

/** Who passes a quote on: a second cue of the sentence, behind a comma ("…, rapporte TechCrunch", "…, selon l'AFP"). */
export function relayOf(context: QuoteContext, cues: CueIndex, draft: Draft): SpeakerWords | undefined {
  const { cue, speaker } = draft;
  if (cue === null || speaker === null) return undefined;
  const from = Math.max(cue.end, speaker.end);
  if (from >= context.count || context.document.tokens.start[from] < draft.start) return undefined;
  const limit = context.sentenceEnd(from - 1);
  for (const other of cues.between(from, limit)) {
    if (other === cue || !context.isMark(other.start - 1, ',')) continue;
    const relays = other.kind === 'sourceBefore' || (other.kind === 'verb' && context.lexicon.relayVerbs.has(other.verb?.lemma ?? ''));
    if (!relays || context.markOf[other.start] >= 0) continue;
    const found = other.kind === 'sourceBefore' ? sourceSpeaker(context, other, other.start) : invertedSpeaker(context, other);
    if (found !== undefined && found.name >= 0 && isBody(context, found)) return found;
  }
  return undefined;
}

const isBody = (context: QuoteContext, { name }: SpeakerWords): boolean => context.names[name].entity.type !== 'person';
