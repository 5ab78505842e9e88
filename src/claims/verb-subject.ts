import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isVerb, type TokenRange } from './claim-context.ts';
import { bareObject, changedObject, changesBehind, infinitiveOfChange, objectBehind } from './changed-object.ts';
import { enclosedSubject } from './enclosed-subject.ts';
import { freePhrase, lastComma, phraseBehind } from './free-phrase.ts';
import type { Governor } from './governor.ts';
import { NOUN, phraseBefore } from './noun-phrase.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { controlledObject, movedObject, sentencedObject } from './object-subject.ts';
import { ratingOf } from './rating.ts';
import type { NounSubjects } from './noun-subject.ts';
import type { PronounSubjects } from './pronoun-subject.ts';
import { isReported, relativeAntecedent } from './relative-antecedent.ts';
import type { Previous, Subject, SubjectEntities } from './subject-entities.ts';
import { frontedIn, TOPIC_REACH, topicIn } from './topic.ts';
import { frameOf } from './verb-frame.ts';

/** How often a verb may be joined to the one before it on the way to the subject. */
const MOST_JOINED = 3;

/** Most words of comparison between the word that opens a clause and its number. */
const LONGEST_APPROXIMATION = 3;

/** Most words before a number that a preposition opens its sentence with. */
const LONGEST_OPENING = 4;
/** Most words behind a time that opens the sentence, before its comma: "after 18 months *of treatment*,". */
const LONGEST_FRONTED = 8;

/** How far before a number its verb may stand where the number is the verb's subject. */
const LONGEST_ADVERBIAL = 4;
/** How far before a number the participle that opens its clause, and behind a number in a phrase that opens the clause its verb is looked for. */
const FRONTED_REACH = 20;

/** Subjects of the verbs that govern numbers. */
export class VerbSubjects {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;
  readonly #nouns: NounSubjects;
  readonly #pronouns: PronounSubjects;

  constructor(context: ClaimContext, entities: SubjectEntities, nouns: NounSubjects, pronouns: PronounSubjects) {
    this.#context = context;
    this.#entities = entities;
    this.#nouns = nouns;
    this.#pronouns = pronouns;
  }

  /** The subject of the verb that governs the number. */
  ofVerb(draft: ClaimDraft, { verb, opener }: Governor, previous: Previous | undefined): Subject | undefined {
    if (verb < 0) return opener < 0 ? undefined : this.#insideClause(draft, opener, previous);
    const { words, lexicon, document } = this.#context;
    const rating = ratingOf(this.#context, verb, draft);
    if (rating !== undefined) return this.#entities.named(rating.what);
    const told = this.#told(verb, draft, previous);
    if (told !== undefined) return told;
    const enclosed = this.#entities.named(enclosedSubject(this.#context, verb, draft.first));
    if (enclosed !== undefined) return enclosed;
    const { up, down, transition } = lexicon.sets;
    const word = document.lower(verb);
    // "won the race with 12 seconds to spare": no race is changed.
    const timed = draft.item.quantity.kind === 'duration' && words.has(draft.first - 1, WordFlag.preposition);
    const wins = lexicon.sets.winning.has(word) && (timed || lexicon.sets.withWords.has(document.lower(draft.first - 1)));
    const changes = wins || draft.item.quantity.kind === 'score' ? false : up.has(word) || down.has(word) || lexicon.separable.has(word) || transition.has(word) || ((words.has(verb, WordFlag.haveAuxiliary | WordFlag.modal) || lexicon.sets.projected.has(word)) && changesBehind(this.#context, draft));
    const behind = this.#entities.named(phraseBehind(this.#context, verb, draft.first) ?? (changes && (draft.item.quantity.kind !== 'count' || draft.item.noun === undefined) ? bareObject(this.#context, verb, draft.first) : undefined));
    const infinitive = infinitiveOfChange(this.#context, this.#entities, draft, verb);
    if (infinitive !== undefined) return infinitive;
    const inverted = this.#pronounBehind(draft, verb, previous);
    if (inverted !== undefined) return inverted;
    const acted = controlledObject(this.#context, this.#entities, verb, draft) ?? movedObject(this.#context, this.#entities, verb, draft);
    if (acted !== undefined) return acted;
    const sentenced = sentencedObject(this.#context, this.#entities, verb, draft.first);
    if (sentenced !== undefined) return sentenced;
    // "raised its rate by 25 basis points": what is changed, not who changes it.
    const carried = lexicon.sets.withWords.has(document.lower(draft.first - 1)) && !lexicon.sets.by.has(document.lower(draft.first - 1));
    if (changes && behind !== undefined && !carried) return changedObject(this.#context, this.#entities, verb, draft.first, behind) ?? behind;
    if (changes && (draft.item.quantity.kind === 'percent' || draft.item.quantity.kind === 'percentPoint' || (draft.item.quantity.kind === 'money' && lexicon.sets.to.has(document.lower(draft.first - 1))))) {
      const object = objectBehind(this.#context, this.#entities, draft);
      if (object !== undefined) return object;
    }
    const counted = draft.item.quantity.kind === 'count' && draft.item.noun !== undefined;
    const follows = (counted || (lexicon.finalVerbs && !changes && behind === undefined && draft.item.quantity.kind !== 'rank')) && !this.#isLed(draft.first) && this.#stands(verb, draft.first) && this.#mayInvert(verb);
    const frame = frameOf(this.#context, verb);
    const field = freePhrase(this.#context, frame.field);
    // "Betroffen seien 113 000 Passagiere": no subject before the verb but the count behind it.
    const bare = field !== undefined && field.end - field.first === 1 && words.nameOf[field.first] < 0 && words.startsSentence(field.first) && lexicon.participleStarts.some((start) => document.lower(field.first).startsWith(start));
    const open = frame.pronoun < 0 && frame.joined < 0 && (frame.relative < 0 || isReported(this.#context, frame.relative)) && (field === undefined || (bare && words.has(verb, WordFlag.beAuxiliary | WordFlag.haveAuxiliary)));
    if (open) {
      const own = this.#saysWe(verb) ? this.#entities.speaker(draft, verb, true) : undefined;
      const subject = own ?? this.#inverse(draft, verb, follows) ?? this.#postposed(draft, verb, changes) ?? (follows ? this.#happened(draft, verb, frame.field) : undefined);
      if (subject !== undefined) return subject;
    }
    // "Falls die Preise steigen, werden die Filialen": behind the comma of another clause the subject follows its verb.
    if (lexicon.finalVerbs && behind !== undefined && frame.pronoun < 0 && words.isMark(frame.field.end - 1, ',')) return behind;
    const given = field === undefined ? undefined : this.#given(field, verb, draft);
    if (given !== undefined) return given;
    const subject = this.#subjectOf(verb, draft, previous, 0);
    return subject === undefined || (bare && behind !== undefined && !carried) ? behind : subject;
  }

  /** "In seinem Wahlkreis holte er 32 Prozent", "Im vergangenen Jahr gab es 41 Unfälle": where subjects follow verbs, a pronoun right behind one. */
  #pronounBehind(draft: ClaimDraft, verb: number, previous: Previous | undefined): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const pronoun = verb + 1;
    if (!lexicon.finalVerbs || pronoun >= draft.first || words.nameOf[pronoun] >= 0 || !words.has(pronoun, WordFlag.subjectPronoun) || words.has(pronoun, WordFlag.determiner | WordFlag.relative)) return undefined;
    const word = document.lower(pronoun);
    const { firstPlural, firstSingular, impersonal, expletives, expletiveVerbs } = lexicon.sets;
    if (impersonal.has(word)) return undefined;
    if (firstPlural.has(word) || firstSingular.has(word)) return this.#entities.speaker(draft, pronoun, firstPlural.has(word));
    if (expletives.has(word)) return expletiveVerbs.has(document.lower(verb)) && draft.item.quantity.kind === 'count' ? this.#nouns.counted(draft) : undefined;
    return frameOf(this.#context, verb).pronoun >= 0 ? undefined : this.#pronouns.of(draft, previous, pronoun);
  }

  /** "Dat is 8 procent meer", "in Juni waren das 60": what was told before is told of. */
  #told(verb: number, { first }: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { words, lexicon } = this.#context;
    const start = words.sentenceStart(first);
    if (previous?.subject === undefined || start === 0 || previous.draft.end <= words.sentenceStart(start - 1)) return undefined;
    const stands = (token: number): boolean => token >= start && words.nameOf[token] < 0 && lexicon.sets.demonstratives.has(words.lower(token));
    const before = words.has(verb - 1, WordFlag.adverb | WordFlag.haveAuxiliary | WordFlag.beAuxiliary) ? verb - 2 : verb - 1;
    const opens = stands(before) && (words.startsSentence(before) || !words.isWord(before - 1));
    const follows = lexicon.finalVerbs && stands(verb + 1) && (verb + 2 === first || words.has(verb + 2, WordFlag.adverb | WordFlag.preposition | WordFlag.time));
    return opens || follows ? previous.subject : undefined;
  }

  /** "With 43 percent of the vote, the Liberals won": the number hangs on a preposition that opens the clause, whose verb follows. */
  fronted(draft: ClaimDraft, { verb, opener }: Governor, previous: Previous | undefined): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const start = words.sentenceStart(draft.first);
    const link = draft.first - (words.has(draft.first - 1, WordFlag.determiner) ? 2 : 1);
    const { kind } = draft.item.quantity;
    // "Pendant 15 ans, elle a dirigé": how long, with the comma that ends it.
    const lasting = kind === 'duration' && draft.first - start <= 2 && this.#endsSoon(draft.end);
    // "By a lopsided 82 percent, voters backed it": what opens the sentence with a preposition and ends with its comma.
    const opened = kind !== 'count' && kind !== 'age' && kind !== 'rank' && draft.first - start <= LONGEST_OPENING && words.nameOf[start] < 0 && words.has(start, WordFlag.preposition) && !words.has(start, WordFlag.subordinator) && this.#endsSoon(draft.end) && !this.#holdsNoun(start + 1, draft.first);
    const carried = lasting || opened || (link >= start && link <= start + 1 && lexicon.sets.withWords.has(document.lower(link)));
    // "Voor 53.000 toeschouwers maakte hij": the verb follows at once, and its subject.
    const led = lexicon.finalVerbs && link === start && words.nameOf[link] < 0 && words.has(link, WordFlag.preposition) && !words.has(link, WordFlag.adverb) && !lexicon.sets.causes.has(document.lower(link)) && isVerb(this.#context, draft.end);
    if (verb >= 0 || opener >= 0 || (!carried && !led && !this.#isDangling(start, draft.first))) return undefined;
    const stop = Math.min(words.sentenceEnd(draft.first), draft.end + FRONTED_REACH);
    for (let token = draft.end; token < stop; token++) {
      if (!isVerb(this.#context, token)) continue;
      const comma = lastComma(this.#context, draft.end - 1, token);
      const before = comma < 0 ? undefined : freePhrase(this.#context, { first: comma + 1, end: token });
      // "After 18 months of treatment, he died"
      const pronoun = frameOf(this.#context, token).pronoun;
      if (before === undefined && pronoun >= 0) return this.#subjectOf(token, draft, previous, 0);
      return this.#entities.named(before ?? phraseBehind(this.#context, token, stop));
    }
    return undefined;
  }

  /** "Tras diez años en el poder, el partido perdió": the subject of the first verb behind a number that opens its sentence. */
  following(draft: ClaimDraft, { verb, opener }: Governor): Subject | undefined {
    const { words } = this.#context;
    if (verb >= 0 || opener >= 0 || draft.first - words.sentenceStart(draft.first) > LONGEST_OPENING) return undefined;
    const stop = Math.min(words.sentenceEnd(draft.first), draft.end + FRONTED_REACH);
    for (let token = draft.end; token < stop; token++) {
      if (!isVerb(this.#context, token)) continue;
      const comma = lastComma(this.#context, draft.end - 1, token);
      const before = freePhrase(this.#context, { first: comma < 0 ? draft.end : comma + 1, end: token });
      return this.#entities.named(before ?? phraseBehind(this.#context, token, stop));
    }
    return undefined;
  }

  /** True if a noun of its own stands in a range: "In the city of 20 km²,". */
  #holdsNoun(from: number, to: number): boolean {
    const { words } = this.#context;
    for (let token = from; token < to; token++) if (words.nameOf[token] >= 0 || words.has(token, WordFlag.of)) return true;
    return false;
  }

  /** "After 18 months of treatment,": the comma that ends what opens the sentence, behind a word or two and without a verb. */
  #endsSoon(end: number): boolean {
    const { words } = this.#context;
    for (let token = end; token <= end + LONGEST_FRONTED; token++) {
      if (words.nameOf[token] >= 0) continue;
      if (words.isMark(token, ',')) return true;
      const opens = words.has(token, WordFlag.relative | WordFlag.subordinator | WordFlag.complementiser) && !words.has(token, WordFlag.of | WordFlag.preposition);
      if (!words.isWord(token) || opens || isVerb(this.#context, token)) return false;
    }
    return false;
  }

  /** "Menée de 1 à 0,", "Comptant 380 000 habitants,": a participle opens the sentence, which tells of the subject of its verb. */
  #isDangling(first: number, number: number): boolean {
    const { words, lexicon } = this.#context;
    if (number - first > FRONTED_REACH || words.nameOf[first] >= 0 || !words.isWord(first) || (words.flags[first] & ~REPORTING) !== 0) return false;
    const word = words.lower(first);
    // "Speaking in front of a crowd of 800": a verb of saying tells of its own clause.
    if (words.flags[first] !== 0 && endsLike(word, lexicon.gerundEndings)) return false;
    if (!endsLike(word, lexicon.danglingEndings)) return false;
    for (let token = first + 1; token < number; token++) if (words.nameOf[token] < 0 && words.isMark(token, ',')) return false;
    // A noun with the same ending has its own phrase: "Demande de 3 millions".
    return freePhrase(this.#context, { first: first + 1, end: number }) === undefined;
  }

  /** "Hemos perdido 300 clientes": a verb form that says "we", or its auxiliary. */
  #saysWe(verb: number): boolean {
    const { words, lexicon } = this.#context;
    const is = (token: number): boolean => words.isWord(token) && words.nameOf[token] < 0 && lexicon.firstPluralEndings.some((ending) => words.lower(token).length > ending.length + 1 && words.lower(token).endsWith(ending));
    return is(verb) || (words.has(verb - 1, WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && is(verb - 1));
  }

  /** "går två tredjedelar av summan till löner": a share that is the subject behind its verb tells of what it is taken from. */
  #inverse(draft: ClaimDraft, verb: number, follows: boolean): Subject | undefined {
    const { kind } = draft.item.quantity;
    if ((kind !== 'percent' && kind !== 'fraction') || follows || verb !== draft.first - 1 || this.#context.words.has(verb, WordFlag.beAuxiliary | WordFlag.haveAuxiliary) || !this.#mayInvert(verb)) return undefined;
    return this.#nouns.counted(draft);
  }

  /** "Polls give Weller 47 percent", "Les sondages lui attribuent 5 %": whom a survey gives a share. */
  #given({ first, end }: TokenRange, verb: number, draft: ClaimDraft): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const head = lexicon.premodifiers ? end - 1 : first;
    if (draft.item.quantity.kind !== 'percent' || words.nameOf[head] >= 0 || !(lexicon.sets.surveys.has(words.lower(head)) || lexicon.sets.dataNouns.has(words.lower(head)))) return undefined;
    for (let token = verb + 1; token < draft.first; token++) {
      const name = words.nameOf[token];
      if (name >= 0 && words.names[name].entity.type !== 'place' && words.names[name].end <= draft.first) return this.#entities.named({ first: words.names[name].first, end: words.names[name].end });
    }
    const pronoun = [verb - 1, verb + 1].find((token) => token < draft.first && words.nameOf[token] < 0 && words.has(token, WordFlag.objectPronoun) && words.lexicon.pronouns.has(words.lower(token)));
    const entity = pronoun === undefined ? undefined : this.#entities.antecedentOf(words.lexicon.pronouns.get(words.lower(pronoun)), document.tokens.start[pronoun]);
    return pronoun === undefined || entity === undefined ? undefined : { first: pronoun, end: pronoun + 1, entity };
  }

  /** "Sono 7.500 i militari", "Cresce del 12% il consumo": the subject behind verb and number. */
  #postposed(draft: ClaimDraft, verb: number, changes: boolean): Subject | undefined {
    const { words } = this.#context;
    const { kind } = draft.item.quantity;
    if (draft.item.noun !== undefined || kind === 'age' || kind === 'rank') return undefined;
    return changes || words.has(verb, WordFlag.beAuxiliary) ? objectBehind(this.#context, this.#entities, draft) : undefined;
  }

  /** Of what a count tells that is the subject of a verb before it: its cause, else what the clause opens with, else where its verb leads, else the things counted. */
  #happened(draft: ClaimDraft, verb: number, field: TokenRange): Subject | undefined {
    const between = topicIn(this.#context, verb + 1, draft.first);
    if (between?.cause === true) return this.#entities.named(between.phrase);
    const behind = topicIn(this.#context, draft.end, this.#clauseEnd(draft));
    const before = behind?.cause === true ? undefined : frontedIn(this.#context, field);
    const leads = this.#context.words.has(field.first, WordFlag.preposition) && field.first < field.end;
    return this.#entities.named(before ?? behind?.phrase ?? (leads ? between?.phrase : undefined)) ?? this.#nouns.counted(draft);
  }

  /** The next comma behind a number, the end of its sentence, or as far as what it tells of is looked for. */
  #clauseEnd({ end }: ClaimDraft): number {
    const { words } = this.#context;
    const stop = Math.min(words.sentenceEnd(end - 1), end + TOPIC_REACH);
    for (let token = end; token < stop; token++) if (words.nameOf[token] < 0 && words.isMark(token, ',')) return token;
    return stop;
  }

  /** "met honderden trekkers": a number that a preposition governs is no subject. */
  #isLed(number: number): boolean {
    const { words } = this.#context;
    const link = number - 1;
    return words.nameOf[link] < 0 && words.has(link, WordFlag.preposition) && !words.has(link, WordFlag.determiner | WordFlag.adverb | WordFlag.time);
  }

  /** True if no noun phrase of its own stands between a verb and a number: adverbs, dates, a participle and what prepositions govern may. */
  #stands(verb: number, number: number): boolean {
    const { words, lexicon, isDate } = this.#context;
    let others = 0;
    let token = verb + 1;
    for (; token < number; token++) {
      // "maakte Brobbey": a name that is not known as one.
      if (words.nameOf[token] < 0 && words.isWord(token) && words.isCapitalised(token) && isDate[token] === 0) return false;
      if (words.nameOf[token] >= 0 || !words.isWord(token) || words.has(token, WordFlag.preposition | WordFlag.of) && !words.has(token, WordFlag.determiner)) break;
      if (!words.has(token, WordFlag.adverb | WordFlag.determiner | WordFlag.negation | WordFlag.time | WordFlag.beAuxiliary) && !lexicon.danglingEndings.some((ending) => words.lower(token).endsWith(ending))) others++;
    }
    if (token >= number) return others <= (words.has(verb, WordFlag.beAuxiliary) ? 2 : 1) && number - verb <= LONGEST_ADVERBIAL;
    // "faltan por cerrar tres piezas", "estão no terreno 640 operacionais"
    return (lexicon.finalVerbs || words.lexicon.data.proDrop) && others === 0 && freePhrase(this.#context, { first: verb + 1, end: number }) === undefined;
  }

  /** True if the verb may have its subject behind it. */
  #mayInvert(verb: number): boolean {
    const { document, lexicon } = this.#context;
    const word = document.lower(verb);
    return lexicon.inversionEndings.some((ending) => ending === '*' || word.endsWith(ending));
  }

  #subjectOf(verb: number, draft: ClaimDraft, previous: Previous | undefined, depth: number): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const frame = frameOf(this.#context, verb);
    const { field, pronoun } = frame;
    const own = pronoun >= 0 ? document.lower(pronoun) : document.lower(verb);
    // Outside quotes "on" is anybody, inside it may be "we".
    if (pronoun >= 0 && draft.quote === undefined && lexicon.sets.impersonal.has(own)) return this.#entities.named(frontedIn(this.#context, field)) ?? this.#nouns.counted(draft);
    if (pronoun >= 0 && (lexicon.sets.firstPlural.has(own) || lexicon.sets.firstSingular.has(own))) return this.#entities.speaker(draft, pronoun, lexicon.sets.firstPlural.has(own));
    const expletive = pronoun >= 0 && this.#isExpletive(own, verb);
    if (expletive && (draft.item.quantity.kind !== 'duration' || words.has(verb, WordFlag.beAuxiliary))) return this.#nouns.counted(draft);
    if (pronoun >= 0) return this.#pronouns.of(draft, previous, pronoun);
    const phrase = freePhrase(this.#context, field);
    if (frame.relative >= 0 && phrase === undefined) {
      const antecedent = relativeAntecedent(this.#context, this.#entities, frame.relative, verb);
      if (antecedent !== undefined || !words.lexicon.data.proDrop) return antecedent;
    }
    if (phrase !== undefined) {
      if (previous?.subject !== undefined && previous.draft.first < phrase.end && previous.draft.end > phrase.first) return previous.subject;
      const word = phrase.end - phrase.first === 1 ? document.lower(phrase.first) : '';
      if (lexicon.sets.firstPlural.has(word) || lexicon.sets.firstSingular.has(word)) return this.#entities.speaker(draft, phrase.first, lexicon.sets.firstPlural.has(word));
      if (this.#isExpletive(word, verb)) return this.#nouns.counted(draft);
      // "that number is closer to 40,000": what the number before told of.
      if (phrase.end - phrase.first === 1 && (lexicon.sets.numberNouns.has(word)) && words.nameOf[phrase.first - 1] < 0 && words.lexicon.demonstratives.has(words.lower(phrase.first - 1)) && previous?.subject !== undefined) return previous.subject;
      // "Ce dernier devrait atteindre": what was named last.
      if (lexicon.sets.latter.has(word) && words.nameOf[phrase.first - 1] < 0 && words.has(phrase.first - 1, WordFlag.determiner)) {
        const entity = this.#entities.antecedentOf(undefined, document.tokens.start[phrase.first]);
        return entity === undefined ? this.#pronouns.of(draft, previous, phrase.first) : { ...phrase, entity };
      }
      return this.#entities.whole(phrase, field.end);
    }
    if (frame.joined >= 0 && depth < MOST_JOINED) return this.#subjectOf(frame.joined, draft, previous, depth + 1);
    // "que hay 135 especies", "che ci sono": a verb that has no subject but the count.
    if (lexicon.sets.expletives.has(document.lower(verb)) || lexicon.sets.expletives.has(document.lower(verb - 1))) return this.#nouns.counted(draft);
    return this.#entities.named(phraseBehind(this.#context, verb, draft.first)) ?? (words.sentenceStart(verb) >= field.first || (words.lexicon.data.proDrop && field.first >= field.end) ? this.#pronouns.of(draft, previous, verb) : undefined);
  }

  /** "dass die Kreditvergabe um 4,2 Prozent wuchs": what stands free before the number of a clause whose verb comes last, else what a relative stands for. */
  #insideClause(draft: ClaimDraft, opener: number, previous: Previous | undefined): Subject | undefined {
    const { lexicon, words } = this.#context;
    // "dat hij er 100 procent zeker van was": the pronoun right behind the word that opens the clause.
    const pronoun = opener + 1;
    if (lexicon.finalVerbs && pronoun < draft.first && words.nameOf[pronoun] < 0 && words.has(pronoun, WordFlag.subjectPronoun) && !words.has(pronoun, WordFlag.determiner | WordFlag.relative) && words.lexicon.pronouns.has(words.lower(pronoun)) && !lexicon.sets.expletives.has(words.lower(pronoun))) return this.#pronouns.of(draft, previous, pronoun);
    // "przybył na targ, aby sprzedać 15 świń": an infinitive of purpose is of the subject of the main verb.
    if (words.has(opener, WordFlag.subordinator) && opener + 2 === draft.first && words.nameOf[opener + 1] < 0 && words.lexicon.infinitiveEndings.some((ending) => words.lower(opener + 1).endsWith(ending)) && words.lexicon.data.proDrop) return this.#pronouns.mainSubject(draft);
    // "a group whose three robots scored": the count is of what the group has.
    if (draft.item.noun !== undefined && lexicon.sets.whose.has(words.lower(opener)) && draft.first - opener <= LONGEST_APPROXIMATION && freePhrase(this.#context, { first: opener + 1, end: draft.first }) === undefined) {
      const end = words.isMark(opener - 1, ',') ? opener - 1 : opener;
      return this.#entities.named(phraseBefore(this.#context, end, words.sentenceStart(opener)));
    }
    const free = lexicon.finalVerbs ? this.#entities.named(freePhrase(this.#context, { first: opener + 1, end: draft.first })) : undefined;
    if (free !== undefined) return free;
    // "Es probable que 20 millones lo vean": the number opens a clause of its own behind a word that is no thing.
    const isReport = isBareWord(words, opener - 1) || (words.nameOf[opener - 1] < 0 && words.has(opener - 1, WordFlag.preposition));
    const ownClause = words.has(opener, WordFlag.complementiser) && draft.first - opener <= LONGEST_APPROXIMATION && isReport;
    return ownClause ? undefined : relativeAntecedent(this.#context, this.#entities, opener, draft.first);
  }

  /** True for "il" of "il y a", but not of "il emploie". */
  #isExpletive(word: string, verb: number): boolean {
    const { lexicon, words } = this.#context;
    const { expletives, expletiveVerbs } = lexicon.sets;
    // "It was carrying 28 passengers": the pronoun stands for what does or did something.
    const next = words.lower(verb + 1);
    const acts = words.has(verb, WordFlag.beAuxiliary) && verb + 1 < words.sentenceEnd(verb) && words.nameOf[verb + 1] < 0 && words.lexicon.pronouns.has(word) && endsLike(next, lexicon.danglingEndings);
    // "It must be returned within 20 days": behind a form of "be" another verb tells what happens to it.
    const undergoes = words.lexicon.pronouns.has(word) && words.has(verb - 1, WordFlag.beAuxiliary) && !words.has(verb, WordFlag.beAuxiliary | WordFlag.haveAuxiliary);
    return !acts && !undergoes && expletives.has(word) && (expletiveVerbs.size === 0 || expletiveVerbs.has(words.lower(verb)) || expletiveVerbs.has(words.lower(verb - 1)));
  }

}

/** True for a word of no class that no article or adjective of its own stands before: behind a verb, adverb or mark. */
function isBareWord(words: QuoteContext, token: number): boolean {
  const before = token - 1;
  if (token < 0 || words.nameOf[token] >= 0 || !words.isWord(token) || words.isCapitalised(token) || words.has(token, NOUN)) return false;
  return before < 0 || words.startsSentence(token) || !words.isWord(before) || words.has(before, WordFlag.beAuxiliary | WordFlag.haveAuxiliary | WordFlag.adverb | WordFlag.objectPronoun | WordFlag.infinitiveMarker | WordFlag.finite) || (words.has(before, WordFlag.preposition) && !words.has(before, WordFlag.determiner | WordFlag.of));
}
