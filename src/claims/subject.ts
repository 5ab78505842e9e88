import type { NumericClaim } from '../analysis.ts';
import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { agedSubject } from './aged-subject.ts';
import { isOfOthers } from './bare-number.ts';
import { comparedSubject, distantSubject } from './beside-subject.ts';
import { type ClaimContext, type ClaimDraft, lastVerb, type TokenRange } from './claim-context.ts';
import { freePhrase } from './free-phrase.ts';
import { type Governor, governorOf } from './governor.ts';
import { NOUN, phraseFrom } from './noun-phrase.ts';
import { subjectOwner } from './owner.ts';
import { NounSubjects } from './noun-subject.ts';
import { labelled, parenthesised, ranked, scored } from './marked-subject.ts';
import { MeasuredSubjects } from './measured-subject.ts';
import { isVerbOfMultiple, multipliedObject } from './object-subject.ts';
import { PronounSubjects } from './pronoun-subject.ts';
import { SharedSubjects } from './shared-subject.ts';
import { type Previous, type Subject, SubjectEntities } from './subject-entities.ts';
import { frontedIn, topicBehind, topicOf } from './topic.ts';
import { VerbSubjects } from './verb-subject.ts';

/** Finds the subject of one claim after another, in order; what an earlier one is about carries over. */
export class SubjectFinder {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;
  readonly #measures: MeasuredSubjects;
  readonly #nouns: NounSubjects;
  readonly #pronouns: PronounSubjects;
  readonly #shared: SharedSubjects;
  readonly #verbs: VerbSubjects;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#entities = new SubjectEntities(context);
    this.#measures = new MeasuredSubjects(context, this.#entities);
    this.#nouns = new NounSubjects(context, this.#entities);
    this.#shared = new SharedSubjects(context, this.#entities);
    this.#pronouns = new PronounSubjects(context, this.#entities);
    this.#verbs = new VerbSubjects(context, this.#entities, this.#nouns, this.#pronouns);
  }

  /** What a claim is about; the rules are tried in the order of how sure they are. */
  find(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const found = this.#first(draft, previous);
    // "2,5 Tonnen Kokain im Wert von": the measure before it is no subject, but what is measured.
    const inside = found !== undefined && previous?.subject !== undefined && found.first < previous.draft.end && found.end > previous.draft.first;
    return inside && previous.draft.item.quantity.kind !== 'count' && previous.draft.item.quantity.kind !== 'rank' ? previous.subject : found;
  }

  /** A subject with the entity that it belongs to, where it is none itself; what later claims carry over stays without. */
  withOwner(draft: ClaimDraft, subject: Subject): Subject {
    const entity = subject.entity ?? subjectOwner(this.#context, this.#entities, this.#pronouns, draft, subject);
    return entity === undefined ? subject : { ...subject, entity };
  }

  #first(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    // A number in brackets stands in the clause around them.
    const outer = this.#context.words.isMark(draft.first - 1, '([') ? { ...draft, first: draft.first - 1 } : draft;
    const governor = governorOf(this.#context, outer);
    return (
      (draft.pair === 'to' ? previous?.subject : undefined) ??
      // "27 weitere wurden verletzt": in what the others were.
      (draft.item.noun === undefined && isOfOthers(this.#context, draft.item) ? this.#inherited(draft, previous) : undefined) ??
      this.#nouns.spent(draft) ??
      parenthesised(this.#context, this.#entities, draft, previous) ??
      labelled(this.#context, this.#entities, draft) ??
      agedSubject(this.#context, this.#entities, draft, previous) ??
      ranked(this.#context, this.#entities, draft) ??
      scored(this.#context, this.#entities, draft, governor) ??
      this.#shared.ofEach(draft, previous) ??
      this.#verbs.fronted(draft, governor, previous) ??
      this.#shared.apposedShare(draft, previous) ??
      this.#nouns.share(draft, governor, previous) ??
      comparedSubject(this.#context, this.#entities, draft) ??
      this.#nouns.possessed(draft) ??
      this.#nouns.changed(draft) ??
      this.#nouns.premodified(draft) ??
      this.#nouns.participial(draft) ??
      distantSubject(this.#context, this.#entities, draft) ??
      this.#measures.scaled(draft) ??
      this.#measures.sized(draft) ??
      this.#nouns.linked(draft, governor) ??
      this.#nouns.valued(draft) ??
      this.#shared.apposedChange(draft, previous) ??
      this.#measures.measured(draft) ??
      this.#nouns.owned(draft, governor) ??
      this.#shared.distributed(draft, previous) ??
      this.#shared.shared(draft, previous) ??
      this.#unsaid(draft, governor) ??
      multipliedObject(this.#context, this.#entities, draft) ??
      this.#verbs.ofVerb(outer, governor, previous) ??
      this.#opening(outer, governor) ??
      this.#nouns.counted(draft) ??
      this.#measures.lasting(draft, governor) ??
      this.#verbs.following(draft, governor) ??
      this.#nearestName(draft) ??
      this.#ofReport(draft, governor) ??
      this.#inherited(draft, previous)
    );
  }

  /** "La empresa comunicó a los sindicatos que prevé": where subjects may be left out, a report that opens with its verb is about who speaks. */
  #unsaid({ quote }: ClaimDraft, { verb }: Governor): Subject | undefined {
    const { words, document, lexicon } = this.#context;
    const speaker = quote?.speaker;
    // "dice que hay 60 proyectos", "foram aprovados 60": what exists or comes to be stands behind such a verb.
    if (verb < 0 || words.has(verb, WordFlag.beAuxiliary) || lexicon.sets.expletiveVerbs.has(document.lower(verb)) || speaker == null || quote?.kind !== 'indirect' || !words.lexicon.data.proDrop) return undefined;
    let token = document.tokenAt(quote.start);
    while (token < verb && words.nameOf[token] < 0 && words.has(token, WordFlag.negation | WordFlag.objectPronoun | WordFlag.adverb)) token++;
    return token === verb ? this.#entities.named(phraseFrom(this.#context, document.tokenAt(speaker.start), document.tokenAt(speaker.end - 1) + 1)) : undefined;
  }

  /** The subject of the sentence's first verb; "said £129 million had been set aside" does not tell of who says so. */
  #ofReport(draft: ClaimDraft, { verb, opener }: Governor): Subject | undefined {
    const reported = verb < 0 && opener >= 0 && (this.#context.words.flags[opener] & REPORTING) !== 0;
    return reported ? undefined : this.#pronouns.mainSubject(draft);
  }

  /** A count that opens its clause tells of what happened to it; anything else of what the clause opens with. */
  #opening(draft: ClaimDraft, { from, verb, opener }: Governor): Subject | undefined {
    if (verb >= 0) return undefined;
    const { words } = this.#context;
    const { kind } = draft.item.quantity;
    const field: TokenRange = { first: Math.max(from, opener + 1), end: draft.first };
    const before = this.#withoutVerb(freePhrase(this.#context, field), draft);
    // One bare word ("gemiddeld 5 miljoen") is mostly an adverb.
    const adverb = before !== undefined && !isVerbOfMultiple(this.#context, draft) && before.end - before.first === 1 && words.nameOf[before.first] < 0 && before.end === draft.first && !words.has(before.first - 1, WordFlag.determiner);
    if (before !== undefined && !adverb && (kind !== 'count' || lastVerb(this.#context, draft.end, Math.min(words.sentenceEnd(draft.first), draft.end + 4)) < 0)) return this.#entities.named(before);
    const headline = words.startsSentence(draft.first) && !words.isMark(words.sentenceEnd(draft.first) - 1, '.!?');
    if (kind !== 'count' || (draft.item.noun === undefined && !headline)) return undefined;
    // "Cuenta con talleres en 30 países": what a preposition behind a noun leads to is no subject.
    const link = draft.first - 1;
    if (link > words.sentenceStart(draft.first) && words.nameOf[link] < 0 && words.has(link, WordFlag.preposition) && !words.has(link, WordFlag.determiner | WordFlag.adverb | WordFlag.subordinator) && words.isWord(link - 1) && (words.nameOf[link - 1] >= 0 || (words.flags[link - 1] & ~NOUN) === 0)) return undefined;
    const topic = topicBehind(this.#context, draft);
    const phrase = topicOf(this.#context, frontedIn(this.#context, field), topic);
    return this.#entities.named(phrase);
  }

  /** "o plano sacrifica 250 postos": a plain word between a noun with its article and a number is its verb, known or not. */
  #withoutVerb(phrase: TokenRange | undefined, { first, item }: ClaimDraft): TokenRange | undefined {
    const { words, lexicon } = this.#context;
    const { kind } = item.quantity;
    if (phrase === undefined || phrase.end !== first || phrase.end - phrase.first < 2 || (kind !== 'count' && kind !== 'money' && kind !== 'percent') || lexicon.premodifiers && words.lexicon.data.capitalisedNouns !== true && words.lexicon.data.noArticles !== true) return phrase;
    const verb = phrase.end - 1;
    const before = verb - 1;
    const noun = words.nameOf[before] >= 0 || (words.isWord(before) && ((words.flags[before] & ~NOUN) === 0 || (words.nameOf[before - 1] < 0 && words.has(before - 1, WordFlag.determiner))));
    const plain = words.nameOf[verb] < 0 && words.isWord(verb) && !words.isCapitalised(verb) && (words.flags[verb] & ~REPORTING) === 0;
    return plain && noun && !lexicon.sets.scaleNouns.has(words.lower(verb)) ? { first: phrase.first, end: verb } : phrase;
  }

  /** Without a verb the name before the number is what it speaks of. */
  #nearestName(draft: ClaimDraft): Subject | undefined {
    const { words } = this.#context;
    const floor = words.sentenceStart(draft.first);
    for (let token = draft.first - 1; token >= Math.max(floor, draft.first - 20); token--) {
      const name = words.nameOf[token];
      if (name >= 0) return { first: words.names[name].first, end: words.names[name].end, entity: words.names[name].entity };
    }
    return undefined;
  }

  #inherited(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { document } = this.#context;
    if (previous?.subject === undefined) return undefined;
    const paragraph = (token: number): number => document.paragraphOfSentence[document.sentenceOfToken[token]];
    return paragraph(previous.draft.first) === paragraph(draft.first) ? previous.subject : undefined;
  }
}

/** The subject as the contract gives it. */
export function subjectSpan({ document }: ClaimContext, { first, end, entity }: Subject): NonNullable<NumericClaim['subject']> {
  const start = document.tokens.start[first];
  const stop = document.tokens.end[end - 1];
  return { start, end: stop, text: document.text.slice(start, stop), ...(entity !== undefined && { entityId: entity.id }) };
}
