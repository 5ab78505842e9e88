import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import type { NumericClaim } from '../analysis.ts';
import { type ClaimContext, type ClaimDraft, isVerb, lastVerb, type TokenRange } from './claim-context.ts';
import { frameOf, freePhrase, type Governor, governorOf, phraseBehind } from './governor.ts';
import { phraseBefore, phraseFrom } from './noun-phrase.ts';
import { type Subject, SubjectEntities } from './subject-entities.ts';
import { topicBehind } from './topic.ts';

/** How far behind another number one may speak of the same thing. */
const SHARED_REACH = 25;
/** How often a verb may be joined to the one before it on the way to the subject. */
const MOST_JOINED = 3;

export type { Subject } from './subject-entities.ts';

/** A claim before this one, with the subject that it got. */
export interface Previous {
  readonly draft: ClaimDraft;
  readonly subject: Subject | undefined;
}

/** Finds the subject of one claim after another, in order; what an earlier one is about carries over. */
export class SubjectFinder {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#entities = new SubjectEntities(context);
  }

  /** What a claim is about; the rules are tried in the order of how sure they are. */
  find(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    // A number in brackets stands in the clause around them.
    const outer = this.#context.words.isMark(draft.first - 1, '([') ? { ...draft, first: draft.first - 1 } : draft;
    const governor = governorOf(this.#context, outer);
    return (
      (draft.pair === 'to' ? previous?.subject : undefined) ??
      this.#parenthesised(draft, previous) ??
      this.#labelled(draft) ??
      this.#aged(draft) ??
      this.#ranked(draft) ??
      this.#share(draft, governor) ??
      this.#changed(draft) ??
      this.#linked(draft, governor) ??
      this.#measured(draft) ??
      this.#distributed(draft, previous) ??
      this.#shared(draft, previous) ??
      this.#ofVerb(outer, governor, previous) ??
      this.#opening(outer, governor) ??
      this.#own(draft) ??
      this.#nearestName(draft) ??
      this.#inherited(draft, previous)
    );
  }

  /** "(14.95 acres)": another form of the number before it, or a value of the noun before it. */
  #parenthesised(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { words } = this.#context;
    if (!words.isMark(draft.first - 1, '([')) return undefined;
    if (previous !== undefined && previous.draft.end >= draft.first - 2) return previous.subject;
    return this.#entities.named(phraseBefore(this.#context, draft.first - 1, words.sentenceStart(draft.first)));
  }

  /** "Labour – 203 seats", "Total: 12": what stands before the dash or colon. */
  #labelled(draft: ClaimDraft): Subject | undefined {
    const { words, document } = this.#context;
    const mark = draft.first - 1;
    const { start, end } = document.tokens;
    if (mark <= words.sentenceStart(draft.first) || !words.isMark(mark, '-–—:') || end[mark] === start[draft.first]) return undefined;
    return this.#entities.named(phraseBefore(this.#context, mark, words.sentenceStart(draft.first)));
  }

  /** "a 36-year-old man", "un homme de 69 ans", "Puig, un mecánico de 42 años": the person beside an age. */
  #aged(draft: ClaimDraft): Subject | undefined {
    const { words } = this.#context;
    if (draft.item.quantity.kind !== 'age') return undefined;
    const limit = words.sentenceEnd(draft.first);
    if (draft.end < limit && (words.nameOf[draft.end] >= 0 || (words.isWord(draft.end) && !words.has(draft.end, WordFlag.of | WordFlag.preposition | WordFlag.conjunction | WordFlag.determiner)))) {
      const behind = phraseFrom(this.#context, draft.end, limit);
      if (behind !== undefined) return this.#entities.named(behind);
    }
    let end = draft.first;
    const floor = words.sentenceStart(draft.first);
    while (end > floor && words.nameOf[end - 1] < 0 && (words.isMark(end - 1, ',(') || words.has(end - 1, WordFlag.of | WordFlag.preposition))) end--;
    const phrase = phraseBefore(this.#context, end, floor);
    return (phrase === undefined ? undefined : this.#apposed(phrase.first)) ?? this.#entities.named(phrase);
  }

  /** The name that an apposition starting at a token explains: "Puig, un mecánico". */
  #apposed(first: number): Subject | undefined {
    const { words } = this.#context;
    let token = first - 1;
    while (words.nameOf[token] < 0 && words.has(token, WordFlag.determiner)) token--;
    if (words.nameOf[first] >= 0 || !words.isMark(token, ',') || words.nameOf[token - 1] < 0) return undefined;
    return this.#entities.named({ first: words.names[words.nameOf[token - 1]].first, end: token });
  }

  /** A rank tells of the name beside it: "the second largest party, Labour,", "La Chine, premier pollueur". */
  #ranked(draft: ClaimDraft): Subject | undefined {
    const { words } = this.#context;
    if (draft.item.quantity.kind !== 'rank') return undefined;
    const behind = words.isMark(draft.end, ',') ? words.nameOf[draft.end + 1] : words.nameOf[draft.end];
    if (behind >= 0) return this.#entities.named({ first: words.names[behind].first, end: words.names[behind].end });
    return this.#apposed(draft.first);
  }

  /** "58 % of the voters said": the subject of its clause tells of what it is taken from. */
  #share(draft: ClaimDraft, governor: Governor): Subject | undefined {
    const { kind } = draft.item.quantity;
    if (governor.verb >= 0 || (kind !== 'percent' && kind !== 'fraction')) return undefined;
    const { noun, unitFirst, unitEnd } = draft.item;
    if (kind === 'fraction' && noun !== undefined && unitEnd > unitFirst) return this.#entities.named({ first: unitFirst, end: unitEnd });
    const complement = this.#complement(draft.end, draft.clause.end);
    if (complement !== undefined || kind !== 'percent') return complement;
    // A genitive without a linking word: "70–90% mężczyzn".
    const { words } = this.#context;
    const plain = draft.end < draft.clause.end && words.isWord(draft.end) && words.nameOf[draft.end] < 0 && words.flags[draft.end] === 0;
    return plain ? this.#entities.named(phraseFrom(this.#context, draft.end, draft.clause.end)) : undefined;
  }

  /** "a 93% increase in deaths", "14-procentowy wzrost liczby chorych": what changes hangs on the noun of change behind the number. */
  #changed(draft: ClaimDraft): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const noun = draft.end;
    const { kind } = draft.item.quantity;
    if (kind === 'count' || kind === 'age' || kind === 'rank' || words.nameOf[noun] >= 0 || noun >= words.sentenceEnd(draft.first)) return undefined;
    const word = document.lower(noun);
    if (!lexicon.sets.up.has(word) && !lexicon.sets.down.has(word)) return undefined;
    const next = noun + 1;
    if (words.has(next, WordFlag.of | WordFlag.preposition)) {
      return words.has(next, WordFlag.of) || words.has(draft.first - 1, WordFlag.determiner) ? this.#entities.named(phraseFrom(this.#context, next + 1, words.sentenceEnd(noun))) : undefined;
    }
    // Without a linking word the noun behind is a genitive where the number is an adjective.
    const adjective = document.text.slice(draft.item.quantity.start, draft.item.quantity.end).includes('-');
    return adjective || words.has(next, WordFlag.determiner) ? this.#entities.named(phraseFrom(this.#context, next, words.sentenceEnd(noun))) : undefined;
  }

  /** "un investissement de 12 millions", "a drop of 5%", "danni per 1,1 miliardi": the noun that the number hangs on. */
  #linked(draft: ClaimDraft, governor: Governor): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const link = draft.first - 1;
    const { kind } = draft.item.quantity;
    const word = document.lower(link);
    const amount = kind === 'money' && lexicon.sets.amountBefore.has(word);
    if (link <= draft.clause.first || words.nameOf[link] >= 0 || (!words.has(link, WordFlag.of) && !amount)) return undefined;
    const phrase = phraseBefore(this.#context, link, draft.clause.first);
    if (phrase === undefined || isVerb(this.#context, phrase.end - 1)) return undefined;
    const { up, down, stable, measureNouns, attributes, withWords } = lexicon.sets;
    const isHead = (token: number): boolean => {
      const lower = document.lower(token);
      return up.has(lower) || down.has(lower) || stable.has(lower) || measureNouns.has(lower);
    };
    // "passant de 20 541 points": a verb form is no noun.
    if (phrase.end - phrase.first === 1 && words.nameOf[phrase.first] < 0 && lexicon.sets.transition.has(document.lower(phrase.first))) return undefined;
    let head = -1;
    let of = -1;
    for (let token = phrase.first; token < phrase.end && of < 0; token++) {
      if (words.nameOf[token] >= 0) break;
      if (words.has(token, WordFlag.of)) of = token;
      else if (isHead(token)) head = token;
    }
    // The number tells how far something moved: what moved hangs on the noun, before or behind the number.
    if (head >= 0) return of < 0 ? this.#complement(draft.end, draft.clause.end) : this.#entities.named(phraseFrom(this.#context, of + 1, phrase.end));
    // "une collision de deux galaxies": of things counted the clause tells more than the noun.
    if (kind === 'count' && governor.verb >= 0 && words.names.length > 0) return undefined;
    // "a storm with a speed of 120 km/h": the property of what stands before.
    if (attributes.has(document.lower(phrase.first))) {
      let before = phrase.first - 1;
      while (before > draft.clause.first && words.nameOf[before] < 0 && words.has(before, WordFlag.determiner) && !withWords.has(document.lower(before))) before--;
      if (words.nameOf[before] < 0 && withWords.has(document.lower(before))) {
        const owner = this.#entities.named(phraseBefore(this.#context, before, words.sentenceStart(before)));
        if (owner !== undefined) return owner;
      }
    }
    return this.#entities.named(phrase);
  }

  /** "a terabyte of data": what is measured hangs on the number. */
  #measured(draft: ClaimDraft): Subject | undefined {
    const { kind } = draft.item.quantity;
    return kind === 'measurement' || kind === 'money' ? this.#complement(draft.end, draft.clause.end) : undefined;
  }

  /** The noun phrase behind "of" at a token, over the marks around a quoted word. */
  #complement(token: number, limit: number): Subject | undefined {
    const { words } = this.#context;
    if (token >= limit || words.nameOf[token] >= 0 || !words.has(token, WordFlag.of)) return undefined;
    let from = token + 1;
    const stop = words.sentenceEnd(token);
    while (from < stop && words.nameOf[from] < 0 && words.has(from, WordFlag.determiner)) from++;
    if (words.isMark(from, '"“«„')) {
      while (from < Math.min(stop, token + 6) && !words.isMark(from + 1, '"”»“')) from++;
      from += 2;
      return this.#entities.named(phraseFrom(this.#context, from, stop));
    }
    return this.#entities.named(phraseFrom(this.#context, token + 1, limit));
  }

  /** "davon etwa 1000 am Standort Bochum", "dei quali la metà erano bambini": the part's own place or kind. */
  #distributed(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    if (previous === undefined || previous.draft.end < words.sentenceStart(draft.first)) return undefined;
    const before = draft.first - 1;
    const opens = lexicon.sets.distributive.has(document.lower(before)) || (words.has(before, WordFlag.relative) && words.has(before - 1, WordFlag.of));
    const goesOn = previous.draft.item.quantity.kind === draft.item.quantity.kind && draft.item.noun === undefined && words.has(before, WordFlag.conjunction) && previous.draft.item.noun === undefined;
    if (!opens && !goesOn) return undefined;
    let token = draft.end;
    while (token < draft.end + 3 && words.nameOf[token] < 0 && words.has(token, WordFlag.beAuxiliary | WordFlag.adverb)) token++;
    const linked = words.nameOf[token] < 0 && words.has(token, WordFlag.preposition) && !words.isMark(token, ',');
    if (!linked && token === draft.end) return opens ? previous.subject : undefined;
    return this.#entities.named(phraseFrom(this.#context, linked ? token + 1 : token, words.sentenceEnd(draft.first)));
  }

  /** A number that follows another without a verb between them speaks of the same thing. */
  #shared(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    if (previous?.subject === undefined) return undefined;
    const { words, lexicon, document } = this.#context;
    const from = previous.draft.end;
    if (from < words.sentenceStart(draft.first) || draft.first - from > SHARED_REACH) return undefined;
    if (draft.first > 0 && lexicon.sets.apposition.has(document.lower(draft.first - 1))) return previous.subject;
    for (let token = from; token < draft.first; token++) {
      if (isVerb(this.#context, token)) return undefined;
      if (words.nameOf[token] >= 0) {
        if (!this.#entities.hangs(token)) return undefined;
      } else if (words.has(token, WordFlag.subordinator) && !words.has(token, WordFlag.preposition | WordFlag.objectPronoun)) {
        return undefined;
      } else if (words.has(token, WordFlag.determiner) && words.isMark(token - 1, ',')) {
        // ", un salto a oltre 3 metri": a thing of its own, with its verb left out.
        const own = phraseFrom(this.#context, token, draft.first);
        if (own !== undefined && own.end < draft.first) return this.#entities.named(own);
      }
    }
    return previous.subject;
  }

  /** The subject of the verb that governs the number. */
  #ofVerb(draft: ClaimDraft, { verb, opener }: Governor, previous: Previous | undefined): Subject | undefined {
    if (verb < 0) return opener < 0 ? undefined : this.#antecedent(opener, draft.first);
    const { words, lexicon, document } = this.#context;
    const { up, down, transition } = lexicon.sets;
    const word = document.lower(verb);
    const changes = up.has(word) || down.has(word) || transition.has(word) || (words.has(verb, WordFlag.haveAuxiliary) && this.#changesBehind(draft));
    const behind = this.#entities.named(phraseBehind(this.#context, verb, draft.first));
    // "raised its rate by 25 basis points": what is changed, not who changes it.
    if (changes && behind !== undefined) return behind;
    if (changes && (draft.item.quantity.kind === 'percent' || draft.item.quantity.kind === 'percentPoint')) {
      const object = this.#objectBehind(draft);
      if (object !== undefined) return object;
    }
    const inverted = draft.item.quantity.kind === 'count' && draft.item.noun !== undefined && this.#stands(verb, draft.first) && this.#mayInvert(verb);
    const frame = frameOf(this.#context, verb);
    const field = freePhrase(this.#context, frame.field);
    // "Betroffen seien 113 000 Passagiere": no subject before the verb but the count behind it.
    const bare = field !== undefined && field.end - field.first === 1 && words.nameOf[field.first] < 0 && words.startsSentence(field.first);
    if (inverted && frame.pronoun < 0 && frame.joined < 0 && (field === undefined || (bare && words.has(verb, WordFlag.beAuxiliary | WordFlag.haveAuxiliary)))) return this.#entities.named(topicBehind(this.#context, draft)) ?? this.#own(draft);
    const subject = this.#subjectOf(verb, draft, previous, 0);
    return subject === undefined || (bare && behind !== undefined) ? behind : subject;
  }

  /** True if nothing but adverbs, an article or a participle stands between a verb and a number. */
  #stands(verb: number, number: number): boolean {
    const { words } = this.#context;
    if (number - verb > 4) return false;
    let others = 0;
    for (let token = verb + 1; token < number; token++) {
      if (words.nameOf[token] >= 0 || !words.isWord(token) || words.has(token, WordFlag.preposition | WordFlag.of) && !words.has(token, WordFlag.determiner)) return false;
      if (!words.has(token, WordFlag.adverb | WordFlag.determiner | WordFlag.negation | WordFlag.time)) others++;
    }
    return others <= 1;
  }

  /** True if the verb may have its subject behind it. */
  #mayInvert(verb: number): boolean {
    const { document, lexicon } = this.#context;
    const word = document.lower(verb);
    return lexicon.inversionEndings.some((ending) => ending === '*' || word.endsWith(ending));
  }

  /** "hat seinen Umsatz um 3,5 Prozent gesteigert": the participle of change behind the number. */
  #changesBehind(draft: ClaimDraft): boolean {
    const { words, document, lexicon } = this.#context;
    const stop = Math.min(words.sentenceEnd(draft.first), draft.end + 10);
    for (let token = draft.end; token < stop; token++) {
      const word = document.lower(token);
      if (words.nameOf[token] < 0 && (lexicon.sets.up.has(word) || lexicon.sets.down.has(word))) return true;
    }
    return false;
  }

  /** "réduit de 10 % le taux": the object behind the share of its change. */
  #objectBehind(draft: ClaimDraft): Subject | undefined {
    const { words } = this.#context;
    const token = draft.end;
    if (words.nameOf[token] >= 0 || !words.has(token, WordFlag.determiner) || words.has(token, WordFlag.preposition | WordFlag.of)) return undefined;
    return this.#entities.named(phraseFrom(this.#context, token, words.sentenceEnd(draft.first)));
  }

  #subjectOf(verb: number, draft: ClaimDraft, previous: Previous | undefined, depth: number): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const frame = frameOf(this.#context, verb);
    const { field, pronoun } = frame;
    const own = pronoun >= 0 ? document.lower(pronoun) : document.lower(verb);
    if (pronoun >= 0 && (lexicon.sets.firstPlural.has(own) || lexicon.sets.firstSingular.has(own))) return this.#entities.speaker(draft, pronoun, lexicon.sets.firstPlural.has(own));
    if (pronoun >= 0 && lexicon.sets.expletives.has(own)) return this.#own(draft);
    if (pronoun >= 0) return this.#pronoun(draft, previous, pronoun);
    if (frame.relative >= 0 && freePhrase(this.#context, field) === undefined) return this.#antecedent(frame.relative, verb);
    const phrase = freePhrase(this.#context, field);
    if (phrase !== undefined) {
      if (previous?.subject !== undefined && previous.draft.first < phrase.end && previous.draft.end > phrase.first) return previous.subject;
      const word = phrase.end - phrase.first === 1 ? document.lower(phrase.first) : '';
      if (lexicon.sets.firstPlural.has(word) || lexicon.sets.firstSingular.has(word)) return this.#entities.speaker(draft, phrase.first, lexicon.sets.firstPlural.has(word));
      if (lexicon.sets.expletives.has(word)) return this.#own(draft);
      return this.#entities.named(phrase);
    }
    if (frame.joined >= 0 && depth < MOST_JOINED) return this.#subjectOf(frame.joined, draft, previous, depth + 1);
    return this.#entities.named(phraseBehind(this.#context, verb, draft.first)) ?? (words.sentenceStart(verb) >= field.first ? this.#pronoun(draft, previous, verb) : undefined);
  }

  /** The noun phrase before the relative that opens a clause: "GPT-4, qui nécessiterait …". */
  #antecedent(opener: number, before: number): Subject | undefined {
    const { words } = this.#context;
    if (!words.has(opener, WordFlag.relative) || words.has(opener, WordFlag.determiner) || before <= opener) return undefined;
    // "ont découvert que": behind a verb the word opens what is reported.
    if (words.has(opener, WordFlag.complementiser) && (words.flags[opener - 1] & REPORTING) !== 0) return undefined;
    let end = opener;
    while (end > 0 && words.nameOf[end - 1] < 0 && (words.isMark(end - 1, ',') || words.has(end - 1, WordFlag.preposition))) end--;
    const floor = words.sentenceStart(opener);
    if (end <= floor) return undefined;
    return this.#entities.named(phraseBefore(this.#context, end, floor));
  }

  /** A pronoun of the third person, or no subject at all, stands for what was spoken of before; `at` is the pronoun or the verb. */
  #pronoun(draft: ClaimDraft, previous: Previous | undefined, at: number): Subject | undefined {
    const { words, document } = this.#context;
    const start = words.sentenceStart(draft.first);
    if (previous?.subject !== undefined && previous.draft.end >= start) return previous.subject;
    const own = this.#firstPhrase(start, Math.min(at, draft.clause.first));
    if (own !== undefined) return own;
    const kind = words.lexicon.pronouns.get(document.lower(at));
    const isPerson = (subject: Subject | undefined): boolean => subject?.entity?.type === 'person';
    const last = start === 0 ? undefined : this.#firstPhrase(words.sentenceStart(start - 1), start);
    if (last?.entity !== undefined && !(kind === 'n' && isPerson(last))) return last;
    // What the number of the sentence before told of is still spoken of.
    if (previous?.subject !== undefined && start > 0 && previous.draft.end >= words.sentenceStart(start - 1) && !(kind === 'n' && isPerson(previous.subject))) return previous.subject;
    const entity = this.#entities.antecedentOf(kind, document.tokens.start[at]);
    return entity === undefined ? (last ?? previous?.subject) : { first: at, end: at + 1, entity };
  }

  /** The subject of the first verb of a range. */
  #firstPhrase(from: number, to: number): Subject | undefined {
    for (let token = from; token < Math.min(to, from + 30); token++) {
      if (!isVerb(this.#context, token)) continue;
      const { field, pronoun } = frameOf(this.#context, token);
      return pronoun >= 0 ? undefined : this.#entities.named(freePhrase(this.#context, field));
    }
    return undefined;
  }

  /** A count that opens its clause tells of what happened to it; anything else of what the clause opens with. */
  #opening(draft: ClaimDraft, { from, verb, opener }: Governor): Subject | undefined {
    if (verb >= 0) return undefined;
    const { words } = this.#context;
    const { kind } = draft.item.quantity;
    const field: TokenRange = { first: Math.max(from, opener + 1), end: draft.first };
    const before = freePhrase(this.#context, field);
    // One bare word ("gemiddeld 5 miljoen") is mostly an adverb.
    const adverb = before !== undefined && before.end - before.first === 1 && words.nameOf[before.first] < 0 && before.end === draft.first && !words.has(before.first - 1, WordFlag.determiner);
    if (before !== undefined && !adverb && (kind !== 'count' || lastVerb(this.#context, draft.end, Math.min(words.sentenceEnd(draft.first), draft.end + 4)) < 0)) return this.#entities.named(before);
    return kind === 'count' && draft.item.noun !== undefined ? this.#entities.named(topicBehind(this.#context, draft)) : undefined;
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
    return this.#entities.named(phraseFrom(this.#context, unitFirst, Math.max(draft.clause.end, unitEnd)) ?? { first: unitFirst, end: unitEnd });
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
