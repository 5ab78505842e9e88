import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';
import { freePhrase } from './free-phrase.ts';
import type { Previous, Subject, SubjectEntities } from './subject-entities.ts';
import { frameOf } from './verb-frame.ts';

/** What pronouns and left-out subjects stand for. */
export class PronounSubjects {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;

  constructor(context: ClaimContext, entities: SubjectEntities) {
    this.#context = context;
    this.#entities = entities;
  }

  /** A pronoun of the third person, or no subject at all, stands for what was spoken of before; `at` is the pronoun or the verb. */
  of(draft: ClaimDraft, previous: Previous | undefined, at: number): Subject | undefined {
    const { words, document } = this.#context;
    const start = words.sentenceStart(draft.first);
    const kind = words.lexicon.pronouns.get(document.lower(at));
    const fits = (subject: Subject | undefined): subject is Subject => subject !== undefined && this.#entities.agrees(subject.entity, kind) && !(kind === 'n' && subject.entity?.type === 'person');
    const speaker = draft.quote?.kind === 'indirect' && (kind === 'm' || kind === 'f') ? this.#entities.speaker(draft, at, false) : undefined;
    const own = speaker?.entity?.type === 'person' && fits(speaker) ? speaker : (this.#reporter(at) ?? this.#firstPhrase(start, at));
    // "The plane was flying to Iquitos, 700 km to the east, when it vanished": the subject goes before where the number before it was measured from.
    if (own !== undefined && fits(own) && previous?.subject?.entity?.type === 'place' && previous.draft.end >= start) return own;
    const between = previous === undefined || previous.draft.end < start ? undefined : this.#clauseSubject(previous.draft.end, at);
    if (between !== undefined && fits(between)) return between;
    if (previous !== undefined && fits(previous.subject) && previous.draft.end >= start && !this.#isAside(previous, own, at)) return previous.subject;
    if (own !== undefined && fits(own)) return own;
    const last = start === 0 ? undefined : this.#firstPhrase(words.sentenceStart(start - 1), start);
    if (last?.entity !== undefined && fits(last)) return last;
    // What the number of the sentence before told of is still spoken of.
    if (previous !== undefined && start > 0 && previous.draft.end >= words.sentenceStart(start - 1) && fits(previous.subject)) return previous.subject;
    // What the sentence before is about goes before what was named on the way: "The plane … It".
    if (last !== undefined && (kind === 'n' || kind === 'p')) return last;
    const entity = this.#entities.antecedentOf(kind, document.tokens.start[at]);
    return entity === undefined ? (last ?? previous?.subject) : { first: at, end: at + 1, entity };
  }

  /**
   * True if what the number before tells of is none that a pronoun goes back to: a noun behind the
   * pronoun ("it has planted 10 acres of trees and fined 57 firms"), or a thing without a name where
   * the sentence is about something named ("Cardiva vise un bénéfice de 3 millions, alors qu'il a perdu").
   */
  #isAside({ subject }: Previous, own: Subject | undefined, at: number): boolean {
    if (subject === undefined) return false;
    return subject.first > at || (own !== undefined && subject.entity === undefined && subject.first >= own.end);
  }

  /** "Exports rose by 3 % and the deficit goes on growing, so that it": the subject of a whole clause between a number and a pronoun. */
  #clauseSubject(from: number, at: number): Subject | undefined {
    for (let token = at - 2; token > from; token--) {
      if (!isVerb(this.#context, token)) continue;
      const { field, pronoun } = frameOf(this.#context, token);
      if (pronoun >= 0 || field.first < from) return undefined;
      const phrase = freePhrase(this.#context, field);
      return phrase === undefined ? undefined : this.#entities.named(phrase);
    }
    return undefined;
  }

  /** The subject of the first verb of the sentence before a number. */
  mainSubject({ first }: Pick<ClaimDraft, 'first'>): Subject | undefined {
    return this.#firstPhrase(this.#context.words.sentenceStart(first), first);
  }

  /** "and the government says it has planted": who reports by the verb right before a pronoun. */
  #reporter(at: number): Subject | undefined {
    const { words } = this.#context;
    const verb = words.has(at - 1, WordFlag.complementiser) && words.nameOf[at - 1] < 0 ? at - 2 : at - 1;
    if (verb <= words.sentenceStart(at) || words.nameOf[verb] >= 0 || (words.flags[verb] & REPORTING) === 0) return undefined;
    const { field, pronoun } = frameOf(this.#context, verb);
    return pronoun >= 0 ? undefined : this.#entities.named(freePhrase(this.#context, field));
  }

  /** The subject of the first verb of a range. */
  #firstPhrase(from: number, to: number): Subject | undefined {
    for (let token = from; token < Math.min(to, from + 30); token++) {
      if (!isVerb(this.#context, token)) continue;
      const { field, pronoun, relative } = frameOf(this.#context, token);
      const phrase = pronoun >= 0 ? undefined : freePhrase(this.#context, field);
      // "The coach, who took over in May, said": the verb of a relative clause has no subject of its own.
      if (phrase === undefined && (relative >= 0 || pronoun < 0)) continue;
      return this.#entities.named(phrase);
    }
    return undefined;
  }
}
