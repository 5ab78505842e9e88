import { phraseLength, REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb, type TokenRange } from './claim-context.ts';
import { frameOf, freePhrase, type Governor, lastComma, phraseBehind } from './governor.ts';
import { phraseBefore, phraseFrom } from './noun-phrase.ts';
import type { NounSubjects } from './noun-subject.ts';
import type { Previous, Subject, SubjectEntities } from './subject-entities.ts';
import { topicBehind } from './topic.ts';

/** How often a verb may be joined to the one before it on the way to the subject. */
const MOST_JOINED = 3;

/** How far behind a number in a phrase that opens the clause its verb is looked for. */
const FRONTED_REACH = 20;

/** Subjects of the verbs that govern numbers. */
export class VerbSubjects {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;
  readonly #nouns: NounSubjects;

  constructor(context: ClaimContext, entities: SubjectEntities, nouns: NounSubjects) {
    this.#context = context;
    this.#entities = entities;
    this.#nouns = nouns;
  }

  /** The subject of the verb that governs the number. */
  ofVerb(draft: ClaimDraft, { verb, opener }: Governor, previous: Previous | undefined): Subject | undefined {
    if (verb < 0) return opener < 0 ? undefined : this.#insideClause(draft, opener);
    const { words, lexicon, document } = this.#context;
    const { up, down, transition } = lexicon.sets;
    const word = document.lower(verb);
    const changes = up.has(word) || down.has(word) || lexicon.separable.has(word) || transition.has(word) || (words.has(verb, WordFlag.haveAuxiliary) && this.#changesBehind(draft));
    const behind = this.#entities.named(phraseBehind(this.#context, verb, draft.first));
    // "raised its rate by 25 basis points": what is changed, not who changes it.
    const carried = lexicon.sets.withWords.has(document.lower(draft.first - 1)) && !lexicon.sets.by.has(document.lower(draft.first - 1));
    if (changes && behind !== undefined && !carried) return behind;
    if (changes && (draft.item.quantity.kind === 'percent' || draft.item.quantity.kind === 'percentPoint')) {
      const object = this.#objectBehind(draft);
      if (object !== undefined) return object;
    }
    const inverted = draft.item.quantity.kind === 'count' && draft.item.noun !== undefined && this.#stands(verb, draft.first) && this.#mayInvert(verb);
    const frame = frameOf(this.#context, verb);
    const field = freePhrase(this.#context, frame.field);
    // "Betroffen seien 113 000 Passagiere": no subject before the verb but the count behind it.
    const bare = field !== undefined && field.end - field.first === 1 && words.nameOf[field.first] < 0 && words.startsSentence(field.first);
    const open = frame.pronoun < 0 && frame.joined < 0 && frame.relative < 0 && (field === undefined || (bare && words.has(verb, WordFlag.beAuxiliary | WordFlag.haveAuxiliary)));
    if (open) {
      const own = this.#saysWe(verb) ? this.#entities.speaker(draft, verb, true) : undefined;
      const subject = own ?? this.#postposed(draft, verb, changes) ?? (inverted ? this.#happened(draft, frame.field) : undefined);
      if (subject !== undefined) return subject;
    }
    const subject = this.#subjectOf(verb, draft, previous, 0);
    return subject === undefined || (bare && behind !== undefined && !carried) ? behind : subject;
  }

  /** "With 43 percent of the vote, the Liberals won": the number hangs on a preposition that opens the clause, whose verb follows. */
  fronted(draft: ClaimDraft, { verb, opener }: Governor): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const start = words.sentenceStart(draft.first);
    const link = draft.first - 1;
    if (verb >= 0 || opener >= 0 || link < start || link > start + 1 || !lexicon.sets.withWords.has(document.lower(link))) return undefined;
    const stop = Math.min(words.sentenceEnd(draft.first), draft.end + FRONTED_REACH);
    for (let token = draft.end; token < stop; token++) {
      if (!isVerb(this.#context, token)) continue;
      const comma = lastComma(this.#context, draft.end - 1, token);
      const before = comma < 0 ? undefined : freePhrase(this.#context, { first: comma + 1, end: token });
      return this.#entities.named(before ?? phraseBehind(this.#context, token, stop));
    }
    return undefined;
  }

  /** "Hemos perdido 300 clientes": a verb form that says "we", or its auxiliary. */
  #saysWe(verb: number): boolean {
    const { words, lexicon } = this.#context;
    const is = (token: number): boolean => words.isWord(token) && words.nameOf[token] < 0 && lexicon.firstPluralEndings.some((ending) => words.lower(token).length > ending.length + 1 && words.lower(token).endsWith(ending));
    return is(verb) || (words.has(verb - 1, WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && is(verb - 1));
  }

  /** "Sono 7.500 i militari", "Cresce del 12% il consumo": the subject behind verb and number. */
  #postposed(draft: ClaimDraft, verb: number, changes: boolean): Subject | undefined {
    const { words } = this.#context;
    const { kind } = draft.item.quantity;
    if (draft.item.noun !== undefined || kind === 'age' || kind === 'rank') return undefined;
    return changes || words.has(verb, WordFlag.beAuxiliary) ? this.#objectBehind(draft) : undefined;
  }

  /** Of what a count tells that is the subject of a verb before it: its cause, else what the clause opens with, else where its verb leads, else the things counted. */
  #happened(draft: ClaimDraft, field: TokenRange): Subject | undefined {
    const behind = topicBehind(this.#context, draft);
    const before = behind?.cause === true ? undefined : this.#frontedIn(field);
    return this.#entities.named(before ?? behind?.phrase) ?? this.#nouns.counted(draft);
  }

  /** "Bei dem Brand kamen vier Bewohner ums Leben": what a clause opens with by a preposition. */
  #frontedIn({ first, end }: TokenRange): TokenRange | undefined {
    const { words, document, lexicon, isDate } = this.#context;
    let token = first;
    while (token < end && words.nameOf[token] < 0 && (words.has(token, WordFlag.adverb) || !words.isWord(token))) token++;
    if (token >= end || words.nameOf[token] >= 0 || phraseLength(words.lexicon.sourceBefore, token, end, words.lower) > 0) return undefined;
    if (!words.has(token, WordFlag.preposition | WordFlag.of)) return undefined;
    while (token < end && words.nameOf[token] < 0 && words.has(token, WordFlag.preposition | WordFlag.of | WordFlag.determiner)) token++;
    const phrase = token < end && isDate[token] === 0 ? phraseFrom(this.#context, token, end) : undefined;
    if (phrase === undefined || words.has(phrase.first, WordFlag.documentNoun) || lexicon.sets.dataNouns.has(document.lower(phrase.first))) return undefined;
    return phrase;
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
    if (pronoun >= 0 && this.#isExpletive(own, verb)) return this.#nouns.counted(draft);
    if (pronoun >= 0) return this.#pronoun(draft, previous, pronoun);
    if (frame.relative >= 0 && freePhrase(this.#context, field) === undefined) return this.#antecedent(frame.relative, verb);
    const phrase = freePhrase(this.#context, field);
    if (phrase !== undefined) {
      if (previous?.subject !== undefined && previous.draft.first < phrase.end && previous.draft.end > phrase.first) return previous.subject;
      const word = phrase.end - phrase.first === 1 ? document.lower(phrase.first) : '';
      if (lexicon.sets.firstPlural.has(word) || lexicon.sets.firstSingular.has(word)) return this.#entities.speaker(draft, phrase.first, lexicon.sets.firstPlural.has(word));
      if (this.#isExpletive(word, verb)) return this.#nouns.counted(draft);
      return this.#entities.named(phrase);
    }
    if (frame.joined >= 0 && depth < MOST_JOINED) return this.#subjectOf(frame.joined, draft, previous, depth + 1);
    return this.#entities.named(phraseBehind(this.#context, verb, draft.first)) ?? (words.sentenceStart(verb) >= field.first ? this.#pronoun(draft, previous, verb) : undefined);
  }

  /** "dass die Kreditvergabe um 4,2 Prozent wuchs": what stands free before the number of a clause whose verb comes last, else what a relative stands for. */
  #insideClause(draft: ClaimDraft, opener: number): Subject | undefined {
    const { lexicon } = this.#context;
    const free = lexicon.finalVerbs ? this.#entities.named(freePhrase(this.#context, { first: opener + 1, end: draft.first })) : undefined;
    return free ?? this.#antecedent(opener, draft.first);
  }

  /** True for "il" of "il y a", but not of "il emploie". */
  #isExpletive(word: string, verb: number): boolean {
    const { lexicon, words } = this.#context;
    const { expletives, expletiveVerbs } = lexicon.sets;
    return expletives.has(word) && (expletiveVerbs.size === 0 || expletiveVerbs.has(words.lower(verb)) || expletiveVerbs.has(words.lower(verb - 1)));
  }

  /** The noun phrase before the relative that opens a clause: "GPT-4, qui nécessiterait …". */
  #antecedent(opener: number, before: number): Subject | undefined {
    const { words } = this.#context;
    if (!words.has(opener, WordFlag.relative) || before <= opener) return undefined;
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
}
