import type { Attribution } from '../analysis.ts';
import { FormKind, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';

/** Farthest that a reporting verb may stand before the number that it reports. */
const REACH = 25;

/**
 * Who claims: the speaker of the quote around the claim, or the named subject of a reporting verb
 * whose object holds it ("X a annoncé la suppression de 6 000 emplois"). Nobody where the article
 * speaks itself. Claims come in order.
 */
export class SourceFinder {
  readonly #context: ClaimContext;
  /** Source of the last claim that a reporting verb's object held, with its sentence. */
  #report: { readonly sentence: number; readonly source: Attribution } | undefined;
  /** Source of the quote that the last claim stood in, with its sentence. */
  #quoted: { readonly sentence: number; readonly source: Attribution } | undefined;

  constructor(context: ClaimContext) {
    this.#context = context;
  }

  of(draft: ClaimDraft): Attribution | undefined {
    const { document, lexicon } = this.#context;
    const sentence = document.sentenceOfToken[draft.first];
    if (draft.quote !== undefined) {
      const source = draft.quote.speaker ?? undefined;
      this.#quoted = source === undefined ? undefined : { sentence, source };
      return source;
    }
    // "…, selon Meta, soit le double": the same fact in another way, on the same authority.
    if (draft.first > 0 && lexicon.sets.apposition.has(document.lower(draft.first - 1)) && this.#quoted?.sentence === sentence) return this.#quoted.source;
    const found = nominalReport(this.#context, draft);
    if (found !== undefined) this.#report = { sentence, source: found };
    // The object of a report may list several numbers.
    return found ?? (this.#report?.sentence === sentence ? this.#report.source : undefined);
  }
}

function nominalReport(context: ClaimContext, draft: ClaimDraft): Attribution | undefined {
  const { words } = context;
  const floor = Math.max(words.sentenceStart(draft.first), draft.first - REACH);
  for (let token = draft.first - 1; token >= floor; token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ';:«»“”"')) return undefined;
    if (isReport(context, token)) return subjectAt(context, token, floor);
    if (isVerb(context, token) && !words.has(token, WordFlag.haveAuxiliary | WordFlag.beAuxiliary)) return undefined;
  }
  return undefined;
}

function isReport({ words }: ClaimContext, token: number): boolean {
  const readings = words.lexicon.verbs.get(words.lower(token));
  if (readings === undefined) return false;
  const auxiliary = words.has(token - 1, WordFlag.haveAuxiliary);
  return readings.some(({ verb, kinds }) => verb.frame === 'say' && ((kinds & FormKind.Finite) !== 0 || (auxiliary && (kinds & FormKind.Participle) !== 0)));
}

/** The name right before the verb, over its auxiliaries and adverbs. */
function subjectAt({ words }: ClaimContext, verb: number, floor: number): Attribution | undefined {
  let end = verb;
  while (end > floor && words.nameOf[end - 1] < 0 && words.has(end - 1, WordFlag.haveAuxiliary | WordFlag.adverb | WordFlag.objectPronoun)) end--;
  const index = end > floor ? words.nameOf[end - 1] : -1;
  if (index < 0) return undefined;
  const { entity, first, mention } = words.names[index];
  if (entity.type === 'place' || entity.type === 'event' || entity.type === 'work') return undefined;
  // A name that hangs on another noun does not speak: "le rival de Meta a annoncé".
  if (words.has(first - 1, WordFlag.of | WordFlag.preposition)) return undefined;
  if (words.has(first - 1, WordFlag.conjunction)) return undefined;
  return { start: mention.start, end: mention.end, text: mention.text, entityId: entity.id, name: entity.name, via: 'name' };
}
