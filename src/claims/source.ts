import type { Attribution } from '../analysis.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { attributionOf, prepositionalSource, resolvedSpeaker } from './attribution.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';
import { foundSource, frontedEvidence, nextEvidence, reports, shownSource, surveySource, trailingSource } from './evidence.ts';
import { frameOf, freePhrase } from './governor.ts';
import { PronounSubjects } from './pronoun-subject.ts';
import { ratingOf } from './rating.ts';
import { SubjectEntities } from './subject-entities.ts';

/** Types of things that can say something. */
const SPEAKING: ReadonlySet<string> = new Set(['person', 'company', 'organization', 'place']);
/** Farthest that a reporting verb may stand before the number that it reports. */
const REACH = 25;

/**
 * Who claims: the speaker of the quote around the claim; else whom the sentence names by a
 * preposition ("according to X"), or the subject of a verb of saying or expecting whose object holds
 * the number ("X a annoncé la suppression de 6 000 emplois"). Nobody where the article speaks itself.
 * Claims come in order.
 */
export class SourceFinder {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;
  readonly #pronouns: PronounSubjects;
  /** Source of the last claim that a reporting verb's object held, with its sentence. */
  #report: { readonly sentence: number; readonly source: Attribution } | undefined;
  /** Source of the quote that the last claim stood in, with its sentence. */
  #quoted: { readonly sentence: number; readonly source: Attribution } | undefined;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#entities = new SubjectEntities(context);
    this.#pronouns = new PronounSubjects(context, this.#entities);
  }

  of(draft: ClaimDraft): Attribution | undefined {
    const { document, lexicon } = this.#context;
    const sentence = document.sentenceOfToken[draft.first];
    const speaker = draft.quote?.speaker ?? undefined;
    // "The survey showed that 54 percent said they would": those who are counted are asked, and the survey tells.
    if (draft.quote !== undefined && !(speaker !== undefined && isShare(this.#context, speaker))) {
      const source = speaker === undefined ? undefined : resolvedSpeaker(this.#context, this.#entities, speaker);
      this.#quoted = source === undefined ? undefined : { sentence, source };
      return source;
    }
    // "…, selon Meta, soit le double": the same fact in another way, on the same authority.
    if (draft.first > 0 && lexicon.sets.apposition.has(document.lower(draft.first - 1)) && this.#quoted?.sentence === sentence) return this.#quoted.source;
    const found = prepositionalSource(this.#context, this.#entities, this.#pronouns, draft.first, draft.end) ?? this.#reported(draft) ?? shownSource(this.#context, this.#entities, draft) ?? frontedEvidence(this.#context, this.#entities, draft) ?? trailingSource(this.#context, this.#entities, draft) ?? nextEvidence(this.#context, this.#entities, draft) ?? foundSource(this.#context, this.#entities, draft) ?? surveySource(this.#context, this.#entities, draft);
    if (found !== undefined) this.#report = { sentence, source: found };
    // The object of a report may list several numbers.
    return found ?? (this.#report?.sentence === sentence ? this.#report.source : undefined);
  }

  /** The subject of the reporting verb before a number, over infinitives that hang on it ("a promis de réduire"). */
  #reported(draft: ClaimDraft): Attribution | undefined {
    const { words } = this.#context;
    const floor = Math.max(words.sentenceStart(draft.first), draft.first - REACH);
    for (let token = draft.first - 1; token >= floor; token--) {
      if (words.nameOf[token] >= 0) continue;
      if (words.isMark(token, ';:«»“”"')) return undefined;
      const by = ratingOf(this.#context, token, draft)?.by;
      if (by !== undefined) return attributionOf(this.#context, this.#entities, by, 'name');
      const report = reports(this.#context, token);
      if (report || this.#expects(token)) return this.#subjectOf(token, report);
      if (this.#counts(token, draft)) return this.#subjectOf(token, false);
      if (isVerb(this.#context, token) && !words.has(token, WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && !isInfinitive(this.#context, token)) return undefined;
    }
    return undefined;
  }

  /** "insurers expect a bill of": a verb of expecting or estimating. */
  #expects(token: number): boolean {
    const { document, lexicon, words } = this.#context;
    // "Output is expected to fall": behind a form of "be" the subject is what is foreseen.
    return lexicon.sets.expects.has(document.lower(token)) && !words.has(token - 1, WordFlag.beAuxiliary) && isVerb(this.#context, token);
  }

  /** "Die Polizei zählte 1.400 Teilnehmer": a verb of counting, whose subject is one of those who count crowds and damage. */
  #counts(token: number, { item }: ClaimDraft): boolean {
    const { lexicon, words } = this.#context;
    if (item.quantity.kind !== 'count' || !lexicon.sets.counts.has(words.lower(token)) || lexicon.sets.held.has(item.noun?.text.toLowerCase() ?? '')) return false;
    const phrase = freePhrase(this.#context, frameOf(this.#context, token).field);
    return phrase !== undefined && lexicon.sets.counters.has(words.lower(lexicon.premodifiers && !lexicon.finalVerbs ? phrase.end - 1 : phrase.first));
  }

  #subjectOf(verb: number, report: boolean): Attribution | undefined {
    const { words } = this.#context;
    const { field, pronoun, joined } = frameOf(this.#context, verb);
    if (pronoun >= 0) return undefined;
    // "analysts polled by Reuters had expected": behind a participle that hangs on the subject.
    const phrase = freePhrase(this.#context, field) ?? (joined >= 0 && !report ? freePhrase(this.#context, frameOf(this.#context, joined).field) : undefined);
    if (phrase === undefined) return undefined;
    const name = words.nameOf[phrase.first];
    // Nouns of people and bodies speak; of other nouns only a verb of expecting tells that they do.
    const body = this.#context.lexicon.sets.dataNouns.has(words.lower(phrase.first)) || words.has(phrase.first, WordFlag.personNoun | WordFlag.bodyNoun) || SPEAKING.has(this.#context.lexicon.entityNouns.get(words.lower(phrase.first)) ?? '');
    if (name < 0 && report && !body) return undefined;
    return attributionOf(this.#context, this.#entities, phrase, 'name');
  }
}

const isInfinitive = ({ words }: ClaimContext, token: number): boolean => words.lexicon.infinitiveEndings.some((ending) => words.lower(token).endsWith(ending));

/** "With 98 percent of precincts reporting,": a share is no speaker, unless it is one of people. */
function isShare({ document, words, numbers }: ClaimContext, { start, via }: Attribution): boolean {
  let first = document.tokenAt(start);
  while (words.nameOf[first] < 0 && words.has(first, WordFlag.complementiser | WordFlag.determiner) && document.tokens.kind[first] === TokenKind.Word) first++;
  // "nine of 10 voters"
  const isNumber = (token: number): boolean => document.tokens.kind[token] === TokenKind.Number || (words.nameOf[token] < 0 && numbers.words.get(words.lower(token))?.cardinal !== undefined);
  if (via === 'description' && isNumber(first) && words.has(first + 1, WordFlag.of) && isNumber(first + 2)) return true;
  return via === 'description' && document.tokens.kind[first] === TokenKind.Number && numbers.units.startingAt(document, first + 1) !== undefined && !words.has(first + 1, WordFlag.personNoun);
}
