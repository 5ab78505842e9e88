import { WordFlag } from '../quotes/lexicon.ts';
import { LENGTHS } from './beside-subject.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isVerb } from './claim-context.ts';
import { complementOf } from './complement.ts';
import type { Governor } from './governor.ts';
import { isTimeSpan, NOUN, phraseBefore, phraseFrom } from './noun-phrase.ts';
import type { Subject, SubjectEntities } from './subject-entities.ts';
import { isVerbParticiple } from './verb-participle.ts';

/** Subjects of measures, amounts and durations: what is measured, what has the size, what lasts. */
export class MeasuredSubjects {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;

  constructor(context: ClaimContext, entities: SubjectEntities) {
    this.#context = context;
    this.#entities = entities;
  }

  /** "un séisme de magnitude 7,5": what has the scale that the number is read on. */
  scaled(draft: ClaimDraft): Subject | undefined {
    const { words, lexicon } = this.#context;
    const noun = draft.first - 1;
    const link = noun - 1;
    const floor = words.sentenceStart(draft.first);
    if (lexicon.premodifiers || link <= floor || words.nameOf[noun] >= 0 || !lexicon.sets.scaleNouns.has(words.lower(noun)) || words.nameOf[link] >= 0 || !words.has(link, WordFlag.of)) return undefined;
    const phrase = phraseBefore(this.#context, link, floor);
    return phrase === undefined || phrase.end !== link || isVerb(this.#context, phrase.end - 1) || endsLike(words.lower(phrase.end - 1), lexicon.danglingEndings) ? undefined : this.#entities.named(phrase);
  }

  /** "a terabyte of data": what is measured hangs on the number. */
  measured(draft: ClaimDraft): Subject | undefined {
    const { kind } = draft.item.quantity;
    // "100 fois moins d'éléments": what there is more or less of.
    if (kind === 'multiple') return this.#isComparedNoun(draft) ? complementOf(this.#context, this.#entities, draft.end, draft.clause.end) : undefined;
    if (kind === 'duration') return this.#endured(draft);
    if (kind !== 'measurement' && kind !== 'money') return undefined;
    if (this.#isDistance(draft)) return undefined;
    const complement = complementOf(this.#context, this.#entities, draft.end, draft.clause.end) ?? this.#apposedNoun(draft);
    // "90 mètres de profondeur": the property measured is not what has it.
    const { attributes, penalties } = this.#context.lexicon.sets;
    const word = complement === undefined ? '' : this.#context.document.lower(complement.first);
    return attributes.has(word) || penalties.has(word) ? undefined : complement;
  }

  /** "onde alte fra 2 e 3 metri": the noun before an adjective of measure. */
  sized({ first, item: { quantity } }: ClaimDraft): Subject | undefined {
    const { words, lexicon } = this.#context;
    const floor = words.sentenceStart(first);
    const adjective = first - 1;
    if (quantity.kind !== 'measurement' || lexicon.premodifiers || adjective <= floor || words.nameOf[adjective] >= 0 || !lexicon.sets.measureAdjectives.has(words.lower(adjective))) return undefined;
    const phrase = phraseBefore(this.#context, adjective, floor);
    return phrase === undefined || phrase.end !== adjective || isVerb(this.#context, phrase.end - 1) || isVerbParticiple(this.#context, phrase.end - 1) || words.has(phrase.end - 1, WordFlag.beAuxiliary) ? undefined : this.#entities.named(phrase);
  }

  /** "Los 25 años de reinado fueron": what lasts, where no verb before the number tells of something else. */
  lasting({ end, clause, item: { quantity } }: ClaimDraft, { verb }: Governor): Subject | undefined {
    if (quantity.kind !== 'duration' || verb >= 0) return undefined;
    const complement = complementOf(this.#context, this.#entities, end, clause.end);
    if (complement !== undefined && (this.#context.isDate[complement.first] === 1 || this.#context.words.has(complement.first, WordFlag.time) || isTimeSpan(this.#context, { first: complement.first, end: complement.first + 1 }))) return undefined;
    return complement === undefined || this.#context.lexicon.sets.penalties.has(this.#context.document.lower(complement.first)) ? undefined : complement;
  }

  /** "in response to two decades of conflict", "siedmioletnia wojna": what lasts, where a preposition leads to how long, or no word links the two; but not "for the three days of August". */
  #endured(draft: ClaimDraft): Subject | undefined {
    const { words, lexicon } = this.#context;
    const { first, end } = draft;
    const link = words.nameOf[first - 1] < 0 && words.has(first - 1, WordFlag.determiner) && !words.has(first - 1, WordFlag.preposition | WordFlag.of) ? first - 2 : first - 1;
    const led = link >= words.sentenceStart(first) && words.nameOf[link] < 0 && words.has(link, WordFlag.preposition | WordFlag.of) && !lexicon.sets.withWords.has(words.lower(link));
    const complement = led && !this.#isTime(end + 1) ? complementOf(this.#context, this.#entities, end, draft.clause.end) : words.lexicon.data.noArticles === true ? this.#apposedNoun(draft) : undefined;
    return complement === undefined || lexicon.sets.penalties.has(words.lower(complement.first)) ? undefined : complement;
  }

  /** True for a time or a date, over an article. */
  #isTime(token: number): boolean {
    const { words, isDate } = this.#context;
    const noun = words.nameOf[token] < 0 && words.has(token, WordFlag.determiner) ? token + 1 : token;
    return isDate[noun] === 1 || words.has(noun, WordFlag.time) || isTimeSpan(this.#context, { first: noun, end: noun + 1 });
  }

  /** "fois moins d'éléments", "veces más de": a comparative, and "of" with a plain noun behind it. */
  #isComparedNoun({ end }: ClaimDraft): boolean {
    const { words, lexicon } = this.#context;
    const of = end;
    if (of + 1 >= words.sentenceEnd(of - 1) || words.nameOf[of] >= 0 || !words.has(of, WordFlag.of) || words.nameOf[of + 1] >= 0) return false;
    return lexicon.comparatives.has(words.lower(of - 1), false) && words.isWord(of + 1) && (words.flags[of + 1] & ~NOUN) === 0 && !words.has(of, WordFlag.determiner);
  }

  /** "300 km de la côte": a length with something definite behind "of" tells how far away it is. */
  #isDistance({ end, item: { quantity } }: ClaimDraft): boolean {
    const { words } = this.#context;
    const unit = quantity.unit?.ucum ?? '';
    if (!(LENGTHS.has(unit) || (unit === 'm' && !this.#context.lexicon.premodifiers)) || words.nameOf[end] >= 0 || !words.has(end, WordFlag.of)) return false;
    return words.nameOf[end + 1] >= 0 || words.has(end, WordFlag.determiner) || words.has(end + 1, WordFlag.determiner);
  }

  /** "25 Zentimeter Niederschlag", "5 miljoen euro schade": the noun right behind a measure, where no word links them. */
  #apposedNoun({ first, end, clause }: ClaimDraft): Subject | undefined {
    const { words, lexicon } = this.#context;
    const { capitalisedNouns, noArticles } = words.lexicon.data;
    const noun = words.nameOf[end] < 0 && words.isWord(end) && (words.flags[end] & ~NOUN) === 0 && end < words.sentenceEnd(end - 1);
    if (!noun || isVerb(this.#context, end) || !lexicon.premodifiers || lexicon.sets.measureAdjectives.has(words.lower(end)) || lexicon.sets.openers.has(words.lower(end))) return undefined;
    // "moet 40 miljard euro uittrekken": the infinitive of a modal.
    if (endsLike(words.lower(end), lexicon.finalInfinitives) && (end + 1 >= words.sentenceEnd(end) || !words.isWord(end + 1)) && this.#hasModal(clause.first, first)) return undefined;
    const tells = capitalisedNouns ? words.isCapitalised(end) || (words.flags[end] === 0 && words.nameOf[end + 1] < 0 && words.isCapitalised(end + 1) && words.isWord(end + 1)) : noArticles === true || lexicon.finalVerbs;
    return tells ? this.#entities.named(phraseFrom(this.#context, end, words.sentenceEnd(end))) : undefined;
  }

  #hasModal(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (this.#context.words.nameOf[token] < 0 && this.#context.words.has(token, WordFlag.modal)) return true;
    return false;
  }
}
