import type { Entity, EntityType, NumericClaim } from '../analysis.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, clauseAround, isVerb, lastVerb, type TokenRange } from './claim-context.ts';
import { phraseBefore, phraseFrom } from './noun-phrase.ts';

/** How far before a number its verb is looked for when its own clause has none. */
const SENTENCE_REACH = 25;

/** What a claim is about, as tokens; `entity` where the words stand for one. */
export interface Subject extends TokenRange {
  readonly entity?: Entity;
}

/** A claim before this one, with the subject that it got. */
export interface Previous {
  readonly draft: ClaimDraft;
  readonly subject: Subject | undefined;
}

/** Finds the subject of one claim after another, in order; what an earlier one is about carries over. */
export class SubjectFinder {
  readonly #context: ClaimContext;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #latest = new Map<EntityType, Array<{ readonly end: number; readonly entity: Entity }>>();

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#entities = new Map(context.layers.entities.entities.map((entity) => [entity.id, entity]));
    for (const { mention, entity } of context.layers.entities.index.mentions) {
      const known = this.#latest.get(entity.type);
      if (known === undefined) this.#latest.set(entity.type, [{ end: mention.end, entity }]);
      else known.push({ end: mention.end, entity });
    }
  }

  find(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    return (
      this.#parenthesised(draft, previous) ??
      this.#labelled(draft) ??
      this.#aged(draft) ??
      this.#linked(draft) ??
      this.#measured(draft) ??
      this.#shared(draft, previous) ??
      this.#ofClause(draft, previous) ??
      this.#opening(draft) ??
      this.#nearestName(draft) ??
      this.#own(draft) ??
      this.#inherited(draft, previous)
    );
  }

  /** "(14.95 acres)": another form of the number before it, or a value of the noun before it. */
  #parenthesised(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { words } = this.#context;
    if (!words.isMark(draft.first - 1, '([')) return undefined;
    if (previous !== undefined && previous.draft.end >= draft.first - 2) return previous.subject;
    return this.#named(phraseBefore(this.#context, draft.first - 1, words.sentenceStart(draft.first)));
  }

  /** "Labour – 203 seats", "Total: 12": what stands before the dash or colon. */
  #labelled(draft: ClaimDraft): Subject | undefined {
    const { words, document } = this.#context;
    const mark = draft.first - 1;
    const { start, end } = document.tokens;
    if (mark <= words.sentenceStart(draft.first) || !words.isMark(mark, '-–—:') || end[mark] === start[draft.first]) return undefined;
    return this.#named(phraseBefore(this.#context, mark, words.sentenceStart(draft.first)));
  }

  /** "a 36-year-old man", "un homme de 69 ans", "another brother, 22,": the person beside an age. */
  #aged(draft: ClaimDraft): Subject | undefined {
    const { words } = this.#context;
    if (draft.item.quantity.kind !== 'age') return undefined;
    const limit = words.sentenceEnd(draft.first);
    if (draft.end < limit && (words.nameOf[draft.end] >= 0 || (words.isWord(draft.end) && !words.has(draft.end, WordFlag.of | WordFlag.preposition | WordFlag.conjunction | WordFlag.determiner)))) {
      const behind = phraseFrom(this.#context, draft.end, limit);
      if (behind !== undefined) return this.#named(behind);
    }
    let end = draft.first;
    const floor = words.sentenceStart(draft.first);
    while (end > floor && words.nameOf[end - 1] < 0 && (words.isMark(end - 1, ',(') || words.has(end - 1, WordFlag.of | WordFlag.preposition))) end--;
    return this.#named(phraseBefore(this.#context, end, floor));
  }

  /** "un investissement de 12 millions", "a drop of 5%": the noun that the number hangs on. */
  #linked(draft: ClaimDraft): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const link = draft.first - 1;
    if (link <= draft.clause.first || !words.has(link, WordFlag.of) || words.nameOf[link] >= 0) return undefined;
    const phrase = phraseBefore(this.#context, link, draft.clause.first);
    if (phrase === undefined || isVerb(this.#context, phrase.end - 1)) return undefined;
    const { up, down, stable, measureNouns } = lexicon.sets;
    const isHead = (token: number): boolean => {
      const word = document.lower(token);
      return up.has(word) || down.has(word) || stable.has(word) || measureNouns.has(word);
    };
    // "passant de 20 541 points": a verb form is no noun.
    if (phrase.end - phrase.first === 1 && lexicon.sets.transition.has(document.lower(phrase.first))) return undefined;
    let head = -1;
    let link2 = -1;
    for (let token = phrase.first; token < phrase.end && link2 < 0; token++) {
      if (words.nameOf[token] >= 0) break;
      if (words.has(token, WordFlag.of)) link2 = token;
      else if (isHead(token)) head = token;
    }
    if (head < 0) return this.#named(phrase);
    // The number tells how far something moved: what moved hangs on the noun, before or behind the number.
    return link2 < 0 ? this.#complement(draft.end, draft.clause.end) : this.#named(phraseFrom(this.#context, link2 + 1, phrase.end));
  }

  /** "50 ans de retard", "a terabyte of data": what is measured hangs on the number. */
  #measured(draft: ClaimDraft): Subject | undefined {
    const { kind } = draft.item.quantity;
    return kind === 'measurement' || kind === 'duration' ? this.#complement(draft.end, draft.clause.end) : undefined;
  }

  /** The noun phrase behind "of" at a token. */
  #complement(token: number, limit: number): Subject | undefined {
    const { words } = this.#context;
    if (token >= limit || words.nameOf[token] >= 0 || !words.has(token, WordFlag.of)) return undefined;
    return this.#named(phraseFrom(this.#context, token + 1, limit));
  }

  /** A number that follows another without a verb between them speaks of the same thing. */
  #shared(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    if (previous?.subject === undefined) return undefined;
    const { words, lexicon, document } = this.#context;
    const from = previous.draft.end;
    if (from < words.sentenceStart(draft.first) || draft.first - from > 25) return undefined;
    if (draft.pair === 'to' || (draft.first > 0 && lexicon.sets.apposition.has(document.lower(draft.first - 1)))) return previous.subject;
    for (let token = from; token < draft.first; token++) {
      if (isVerb(this.#context, token)) return undefined;
      if (words.nameOf[token] >= 0 && !this.#hangs(token)) return undefined;
    }
    return previous.subject;
  }

  #hangs(token: number): boolean {
    const { words } = this.#context;
    const { first } = words.names[words.nameOf[token]];
    return words.has(first - 1, WordFlag.of | WordFlag.preposition) || (words.has(first - 1, WordFlag.determiner) && words.has(first - 2, WordFlag.of | WordFlag.preposition));
  }

  /** The subject of the clause's verb. */
  #ofClause(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const { clause } = draft;
    const relative = this.#antecedent(clause.first);
    if (relative !== undefined) return relative;
    let from = clause.first;
    let verb = lastVerb(this.#context, from, draft.first);
    if (verb < 0) {
      // "le PIB ne pourrait progresser que de 1,3 %": the clause goes on from the one before.
      verb = lastVerb(this.#context, Math.max(words.sentenceStart(draft.first), draft.first - SENTENCE_REACH), draft.first);
      if (verb < 0) return undefined;
      from = clauseAround(this.#context, verb, verb + 1).first;
    }
    // The subject ends before the verb's own pronouns, negations and auxiliaries.
    let end = verb;
    while (end > from && words.nameOf[end - 1] < 0 && (isVerb(this.#context, end - 1) || words.has(end - 1, WordFlag.negation | WordFlag.objectPronoun | WordFlag.adverb | WordFlag.haveAuxiliary | WordFlag.beAuxiliary)) && !words.has(end - 1, WordFlag.subjectPronoun)) end--;
    const word = document.lower(end - 1);
    if (end > from && words.nameOf[end - 1] < 0) {
      if (lexicon.sets.firstPlural.has(word) || lexicon.sets.firstSingular.has(word)) return this.#speaker(draft, lexicon.sets.firstPlural.has(word));
      if (lexicon.sets.expletives.has(word)) return this.#own(draft);
      if (words.has(end - 1, WordFlag.subjectPronoun)) return this.#pronoun(draft, previous);
    }
    const first = this.#clauseSubjectStart(from, end);
    const phrase = phraseFrom(this.#context, first, end);
    return phrase === undefined ? undefined : this.#named(phrase);
  }

  /** Over conjunctions and adverbial phrases at the start of a clause, to where its subject starts. */
  #clauseSubjectStart(from: number, end: number): number {
    const { words } = this.#context;
    let start = from;
    // What stands before the last comma is an adverbial or the subject of an apposition.
    for (let token = from; token < end; token++) if (words.isMark(token, ',') && token + 1 < end && words.has(from, WordFlag.preposition | WordFlag.adverb | WordFlag.subordinator | WordFlag.time)) start = token + 1;
    while (start < end && words.nameOf[start] < 0 && words.has(start, WordFlag.conjunction | WordFlag.complementiser | WordFlag.subordinator | WordFlag.adverb | WordFlag.time) && !words.has(start, WordFlag.determiner)) start++;
    return start;
  }

  /** The noun phrase before the relative that opens a clause: "GPT-4, qui nécessiterait …". */
  #antecedent(clauseFirst: number): Subject | undefined {
    const { words } = this.#context;
    if (!words.has(clauseFirst, WordFlag.relative) || words.nameOf[clauseFirst] >= 0 || words.has(clauseFirst, WordFlag.complementiser | WordFlag.determiner)) return undefined;
    const end = words.isMark(clauseFirst - 1, ',') ? clauseFirst - 1 : clauseFirst;
    const floor = words.sentenceStart(clauseFirst);
    if (end <= floor) return undefined;
    const name = words.nameOf[end - 1];
    if (name >= 0) return { first: words.names[name].first, end, entity: words.names[name].entity };
    return this.#named(phraseBefore(this.#context, end, floor));
  }

  /** "we" and "I" inside a quote: the speaker's organisation, or the speaker. */
  #speaker(draft: ClaimDraft, plural: boolean): Subject | undefined {
    const speaker = draft.quote?.speaker;
    if (speaker?.entityId === undefined) return undefined;
    const entity = this.#entities.get(speaker.entityId);
    if (entity === undefined) return undefined;
    const pronoun = lastVerb(this.#context, draft.clause.first, draft.first);
    const at = Math.max(draft.clause.first, pronoun - 1);
    const organizationId = plural && entity.type === 'person' ? entity.roles.find((role) => role.organizationId !== undefined)?.organizationId : undefined;
    const organization = organizationId === undefined ? undefined : this.#entities.get(organizationId);
    return { first: at, end: at + 1, entity: organization ?? entity };
  }

  /** A pronoun of the third person stands for what was spoken of before. */
  #pronoun(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { words } = this.#context;
    if (previous?.subject !== undefined && previous.draft.end >= words.sentenceStart(draft.first)) return previous.subject;
    // The subject of the sentence before, or of this sentence's first clause.
    const start = words.sentenceStart(draft.first);
    const own = this.#firstPhrase(start, draft.clause.first);
    if (own !== undefined) return own;
    return start === 0 ? undefined : this.#firstPhrase(words.sentenceStart(start - 1), start);
  }

  #firstPhrase(from: number, to: number): Subject | undefined {
    const { words } = this.#context;
    for (let token = from; token < Math.min(to, from + 30); token++) {
      if (!isVerb(this.#context, token)) continue;
      const start = this.#clauseSubjectStart(from, token);
      return words.has(start, WordFlag.subjectPronoun) ? undefined : this.#named(phraseFrom(this.#context, start, token));
    }
    return undefined;
  }

  /** The things counted, where the count is itself the subject of its clause; of a share, what it is taken from. */
  #own(draft: ClaimDraft): Subject | undefined {
    const { kind } = draft.item.quantity;
    if (kind === 'percent' || kind === 'fraction') {
      const complement = this.#complement(draft.end, draft.clause.end);
      if (complement !== undefined) return complement;
    }
    const { unitFirst, unitEnd, noun } = draft.item;
    if (noun === undefined || unitEnd <= unitFirst) return undefined;
    return this.#named(phraseFrom(this.#context, unitFirst, Math.max(draft.clause.end, unitEnd)) ?? { first: unitFirst, end: unitEnd });
  }

  /** Without a verb, what the clause starts with; where that is the count itself, the things counted. */
  #opening(draft: ClaimDraft): Subject | undefined {
    const start = this.#clauseSubjectStart(draft.clause.first, draft.first);
    const { words } = this.#context;
    let at = start;
    while (at < draft.first && words.nameOf[at] < 0 && words.has(at, WordFlag.determiner | WordFlag.adverb | WordFlag.conjunction)) at++;
    if (at >= draft.first) return this.#own(draft);
    if (words.nameOf[at] < 0 && words.has(at, WordFlag.preposition | WordFlag.of)) return undefined;
    return this.#named(phraseFrom(this.#context, start, draft.first));
  }

  /** Without a verb ("Labour – 203 seats") the name before the number is what it speaks of. */
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

  /** A phrase with the entity that it is or stands for. */
  #named(phrase: TokenRange | undefined): Subject | undefined {
    if (phrase === undefined) return undefined;
    const { words, lexicon, document, isDate } = this.#context;
    if (isDate[phrase.first] === 1) return undefined;
    const { up, down, transition } = lexicon.sets;
    const only = phrase.end - phrase.first === 1 && words.nameOf[phrase.first] < 0 ? document.lower(phrase.first) : '';
    if (up.has(only) || down.has(only) || transition.has(only)) return undefined;
    for (let token = phrase.first; token < phrase.end; token++) {
      const name = words.nameOf[token];
      if (name >= 0) {
        if (token > phrase.first && this.#hangs(token)) break;
        return { first: words.names[name].first, end: Math.max(phrase.end, words.names[name].end), entity: words.names[name].entity };
      }
    }
    // "Le modèle", "the company": a definite noun alone stands for the last entity of its type.
    const type = lexicon.entityNouns.get(document.lower(phrase.first));
    if (type === undefined || phrase.end - phrase.first > 2 || !words.has(phrase.first - 1, WordFlag.determiner)) return phrase;
    const entity = this.#latestOf(type, document.tokens.start[phrase.first]);
    return entity === undefined ? phrase : { ...phrase, entity };
  }

  #latestOf(type: EntityType, before: number): Entity | undefined {
    const mentions = this.#latest.get(type) ?? [];
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (mentions[middle].end <= before) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? undefined : mentions[low - 1].entity;
  }
}

/** The subject as the contract gives it. */
export function subjectSpan({ document }: ClaimContext, { first, end, entity }: Subject): NonNullable<NumericClaim['subject']> {
  const start = document.tokens.start[first];
  const stop = document.tokens.end[end - 1];
  return { start, end: stop, text: document.text.slice(start, stop), ...(entity !== undefined && { entityId: entity.id }) };
}
