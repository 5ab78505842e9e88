import { isGenitive } from '../text/genitive.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isHyphened, isVerb, lastVerb, type TokenRange } from './claim-context.ts';
import { complementOf } from './complement.ts';
import { phraseBehind } from './free-phrase.ts';
import type { Governor } from './governor.ts';
import { isLinkNoun, isParticipleForm, isTimeSpan, leadBefore, NOUN, phraseBefore, phraseFrom } from './noun-phrase.ts';
import type { Previous, Subject, SubjectEntities } from './subject-entities.ts';
import { isVerbParticiple } from './verb-participle.ts';

const isCounted = ({ item }: ClaimDraft): boolean => item.quantity.kind === 'count' && item.noun !== undefined;

/** Most words from a preposition to its noun of change: "en très forte hausse". */
const LONGEST_CHANGE = 3;
/** How many words may stand between a participle and its number. */
const PARTICIPLE_REACH = 4;

/** Subjects that the noun beside a number tells, whatever the verb of its clause. */
export class NounSubjects {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;

  constructor(context: ClaimContext, entities: SubjectEntities) {
    this.#context = context;
    this.#entities = entities;
  }

  /** "the UK's £2.8bn beauty market", "a 40 per cent stake", "the magnitude 7.5 quake", "its 281-store business": the noun that the number is an attribute of. */
  premodified(draft: ClaimDraft): Subject | undefined {
    const { words, lexicon, document, isDate } = this.#context;
    const { kind } = draft.item.quantity;
    // "die Fünf-Prozent-Hürde": over the hyphen of the compound.
    const next = draft.end + (words.isMark(draft.end, '-') && document.tokens.start[draft.end] === document.tokens.end[draft.end - 1] && words.isWord(draft.end + 1) ? 1 : 0);
    if (!lexicon.premodifiers || kind === 'age' || kind === 'rank' || kind === 'score' || kind === 'multiple' || next >= words.sentenceEnd(draft.first)) return undefined;
    const hyphened = document.text.slice(document.tokens.start[draft.first], document.tokens.end[next - 1]).includes('-');
    const before = draft.first - 1;
    const determined = words.nameOf[before] < 0 && (words.has(before, WordFlag.determiner) || isGenitive(document.word(before)));
    const scaled = words.nameOf[before] < 0 && lexicon.sets.scaleNouns.has(document.lower(before));
    if (!hyphened && !scaled && ((!determined && (kind !== 'money' || lexicon.finalVerbs)) || (kind === 'count' && draft.item.noun !== undefined))) return undefined;
    const plain = words.nameOf[next] >= 0 || (words.isWord(next) && (words.flags[next] & ~NOUN) === 0);
    // "die 20 jaar ouder is": behind a relative the number is no attribute.
    if (lexicon.finalVerbs && words.has(before, WordFlag.relative) && words.isMark(before - 1, ',')) return undefined;
    if (!plain || isDate[next] === 1 || lexicon.adverbEndings.some((ending) => document.lower(next).endsWith(ending)) || isVerb(this.#context, next) || lexicon.comparatives.has(document.lower(next), false)) return undefined;
    const phrase = phraseFrom(this.#context, next, words.sentenceEnd(draft.first));
    // "beaten by a 149 vote margin": the size of a victory tells of who has it.
    if (kind === 'count' && phrase !== undefined && words.nameOf[phrase.end - 1] < 0 && lexicon.sets.margins.has(words.lower(phrase.end - 1))) return undefined;
    return this.#entities.named(phrase);
  }

  /** "Ms Weller's two airplanes": whose things a genitive right before their number says. */
  possessed({ first, item }: ClaimDraft): Subject | undefined {
    const { words, document, isDate } = this.#context;
    const owner = first - 1;
    if (item.quantity.kind !== 'count' || item.noun === undefined || owner < 0 || isDate[owner] === 1 || !isGenitive(document.word(owner)) || words.has(owner, WordFlag.subjectPronoun | WordFlag.time)) return undefined;
    const phrase = phraseBefore(this.#context, first, words.sentenceStart(first));
    return phrase === undefined || phrase.end !== first ? undefined : this.#entities.named({ first: phrase.first, end: owner });
  }

  /** "58 % of the voters said": the subject of its clause tells of what it is taken from. */
  share(draft: ClaimDraft, governor: Governor, previous: Previous | undefined): Subject | undefined {
    const { kind } = draft.item.quantity;
    if (governor.verb >= 0 || (kind !== 'percent' && kind !== 'fraction') || this.#isCarried(draft.first - 1)) return undefined;
    // "die FDP, die 8 Prozent der Stimmen erreichte": what is won in a relative clause tells of the noun before it.
    if (this.#context.lexicon.finalVerbs && governor.opener === draft.first - 1 && this.#context.words.has(governor.opener, WordFlag.relative) && this.#isWon(draft)) return undefined;
    const { noun, unitFirst, unitEnd } = draft.item;
    if (kind === 'fraction' && noun !== undefined && unitEnd > unitFirst) return this.#entities.named({ first: unitFirst, end: unitEnd });
    const taken = complementOf(this.#context, this.#entities, draft.end, draft.clause.end);
    // "58 percent of our youth is jobless": behind it its verb.
    const complement = taken !== undefined && this.#isOwn(draft.end) && !isVerb(this.#context, taken.end) ? undefined : taken;
    if (complement !== undefined) return complement;
    // A genitive without a linking word: "70–90% mężczyzn".
    const { words } = this.#context;
    const plain = words.lexicon.data.noArticles === true && draft.end < draft.clause.end && words.isWord(draft.end) && words.nameOf[draft.end] < 0 && (words.flags[draft.end] & ~NOUN) === 0;
    if (plain && !isVerb(this.#context, draft.end)) return this.#entities.named(phraseFrom(this.#context, draft.end, draft.clause.end));
    // "Thirty-two percent supported it": of what the share before it was taken.
    const { up, down } = this.#context.lexicon.sets;
    const next = words.lower(draft.end);
    const led = words.nameOf[draft.first - 1] < 0 && words.has(draft.first - 1, WordFlag.of | WordFlag.preposition) && !words.has(draft.first - 1, WordFlag.adverb | WordFlag.determiner);
    const verb = !led && draft.end < words.sentenceEnd(draft.first) && isVerb(this.#context, draft.end) && !up.has(next) && !down.has(next);
    return verb && previous !== undefined && previous.draft.item.quantity.kind === kind ? previous.subject : undefined;
  }

  /** True for a preposition that gives something a share: "with 43 percent of the vote". */
  #isCarried(before: number): boolean {
    const { words, lexicon, document } = this.#context;
    const link = before > 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.determiner) ? before - 1 : before;
    return link >= 0 && words.nameOf[link] < 0 && words.has(link, WordFlag.preposition) && lexicon.sets.withWords.has(document.lower(link));
  }

  /** "a 93% increase in deaths", "14-procentowy wzrost liczby chorych": what changes hangs on the noun of change behind the number. */
  changed(draft: ClaimDraft): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const noun = draft.end;
    const { kind } = draft.item.quantity;
    if (kind === 'count' || kind === 'age' || kind === 'rank' || kind === 'score' || words.nameOf[noun] >= 0 || noun >= words.sentenceEnd(draft.first)) return undefined;
    const word = document.lower(noun);
    if (!lexicon.sets.up.has(word) && !lexicon.sets.down.has(word)) return undefined;
    const next = noun + 1;
    if (words.has(next, WordFlag.of | WordFlag.preposition)) {
      const isNoun = !words.has(noun, WordFlag.adverb | WordFlag.preposition) && !lexicon.comparatives.has(word, false) && !isParticipleForm(this.#context, noun);
      // "a 19 percent increase on the year"
      if (words.has(next + 1, WordFlag.time) || words.has(next + 2, WordFlag.time) || this.#context.isDate[next + 1] === 1 || this.#context.isDate[next + 2] === 1) return undefined;
      // "a 10 percent drop from the 95 percent": where the change begins.
      const fromNumber = lexicon.sets.from.has(document.lower(next)) && !words.has(next, WordFlag.of) && [next + 1, next + 2].some((token) => document.tokens.kind[token] === TokenKind.Number && (words.isMark(token + 1, '%') || this.#context.numbers.units.startingAt(document, token + 1) !== undefined));
      if (fromNumber) return undefined;
      return words.has(next, WordFlag.of) || words.has(draft.first - 1, WordFlag.determiner) || (isNoun && lexicon.premodifiers) ? this.#entities.named(phraseFrom(this.#context, next + 1, words.sentenceEnd(noun))) : undefined;
    }
    // Without a linking word the noun behind is a genitive where the number is an adjective.
    const adjective = isHyphened(this.#context, draft.item.quantity);
    return adjective || words.has(next, WordFlag.determiner) ? this.#entities.named(phraseFrom(this.#context, next, words.sentenceEnd(noun))) : undefined;
  }

  /** "un investissement de 12 millions", "a drop of 5%", "danni per 1,1 miliardi": the noun that the number hangs on. */
  linked(draft: ClaimDraft, governor: Governor): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    let link = draft.first - 1;
    const { kind } = draft.item.quantity;
    // "one of the five pillars"
    if (kind === 'count' && link > draft.clause.first && words.nameOf[link] < 0 && words.has(link, WordFlag.determiner) && !words.has(link, WordFlag.of) && words.nameOf[link - 1] < 0 && words.has(link - 1, WordFlag.of) && this.#context.numbers.words.get(document.lower(link - 2))?.cardinal === 1) link--;
    const word = document.lower(link);
    const amount = kind === 'money' && lexicon.sets.amountBefore.has(word);
    // "la subida en dos décimas de la tasa": what hangs on the noun of change behind the number.
    const byNoun = link > draft.clause.first && words.nameOf[link] < 0 && lexicon.sets.nounBy.has(word) && words.nameOf[link - 1] < 0 && lexicon.sets.changeNouns.has(document.lower(link - 1)) && kind !== 'count';
    if (byNoun && !words.has(link, WordFlag.of)) return complementOf(this.#context, this.#entities, draft.end, draft.clause.end);
    if (link <= draft.clause.first || words.nameOf[link] >= 0 || (!words.has(link, WordFlag.of) && !amount)) return undefined;
    // "one of nine leaders": the things counted.
    if (kind === 'count' && this.#context.numbers.words.get(document.lower(link - 1))?.cardinal === 1) return this.counted(draft);
    // "werden windstoten gemeten van 120 km/u": the noun before the participle.
    const behindNoun = this.#context.lexicon.finalVerbs && link - 1 > draft.clause.first && isParticipleForm(this.#context, link - 1) ? link - 1 : link;
    const close = phraseBefore(this.#context, behindNoun, draft.clause.first);
    const phrase = amount && close !== undefined ? this.#boughtAt(close, draft.clause.first) : close;
    if (phrase === undefined || isVerb(this.#context, phrase.end - 1) || isVerbParticiple(this.#context, phrase.first)) return undefined;
    // "molto più bassa del 73 %": what is compared with the number tells nothing.
    if (phrase.end === link && words.nameOf[link - 1] < 0 && words.nameOf[link - 2] < 0 && lexicon.sets.degree.has(words.lower(link - 2)) && !lexicon.premodifiers) return undefined;
    // "aumenta le multe per chi protesta da 100 a 300 euro": from where to where something is changed.
    const lead = leadBefore(words, phrase.first);
    if (kind !== 'count' && lead >= 0 && !words.has(lead, WordFlag.of) && (draft.pair === 'from' || lexicon.sets.from.has(word)) && governor.verb >= 0 && this.#isChange(governor.verb)) {
      const object = this.#entities.named(phraseBehind(this.#context, governor.verb, phrase.first));
      if (object !== undefined) return object;
    }
    // "sigue siendo del 28 %"
    if (phrase.end - phrase.first === 1 && words.lexicon.data.proDrop && lexicon.gerundEndings.some((ending) => document.lower(phrase.first).endsWith(ending))) return undefined;
    // "est mort, âgé de 93 ans": a participle of the age's person.
    if (kind === 'age' && phrase.end - phrase.first === 1 && words.nameOf[phrase.first] < 0 && words.flags[phrase.first] === 0 && endsLike(document.lower(phrase.first), lexicon.danglingEndings)) return undefined;
    // "au bout de 18 mois", "loin des 20 %": the noun belongs to the preposition.
    if (phrase.end - phrase.first === 1 && phrase.end === link && isLinkNoun(this.#context, phrase.first)) return undefined;
    const { up, down, stable, measureNouns, attributes, withWords, results } = lexicon.sets;
    const isHead = (token: number): boolean => {
      const lower = document.lower(token);
      return ((up.has(lower) || down.has(lower)) && !(kind === 'money' && results.has(lower))) || stable.has(lower) || measureNouns.has(lower);
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
    // "developed eczema at the age of four months": the verb tells whose age.
    if (head >= 0 && kind === 'age') return undefined;
    if (head >= 0) return of < 0 ? (complementOf(this.#context, this.#entities, draft.end, draft.clause.end) ?? this.#changing(head, draft, governor)) : this.#entities.named(phraseFrom(this.#context, of + 1, phrase.end));
    // "condenó al exministro al pago de una multa de 250.000 euros": who gets the penalty.
    const { sentencing, penalties } = lexicon.sets;
    if (governor.verb >= 0 && [governor.verb, governor.verb + 1].some((token) => sentencing.has(document.lower(token))) && penalties.has(document.lower(phrase.first))) return undefined;
    // "une collision de deux galaxies": of things counted the clause tells more than the noun.
    if (kind === 'count' && governor.verb >= 0 && words.names.length > 0) return undefined;
    const valued = lexicon.sets.valueNouns.has(document.lower(phrase.end - 1));
    const worth = valued ? this.#worth(phrase) : undefined;
    if (worth !== undefined) return worth;
    // "alcanza un valor de 11 millones": the value that a verb gives its subject.
    if (valued && phrase.end - phrase.first === 1 && governor.verb >= 0 && this.#isObject(governor.verb, phrase.first) && words.has(phrase.first - 1, WordFlag.determiner) && !words.has(governor.verb, WordFlag.beAuxiliary)) return undefined;
    // "mille yuan, l'equivalente di 120 euro": the same as the number before.
    if (phrase.end - phrase.first === 1 && lexicon.sets.equal.has(document.lower(phrase.first)) && words.isMark(this.#articleOf(phrase.first) - 1, ',')) return undefined;
    // "a storm with a speed of 120 km/h": the property of what stands before.
    if (attributes.has(document.lower(phrase.first))) {
      if (governor.verb >= 0 && (this.#isObject(governor.verb, phrase.first) || (!lexicon.sets.withWords.has(document.lower(this.#articleOf(phrase.first) - 1)) && words.has(this.#articleOf(phrase.first) - 1, WordFlag.preposition)))) return undefined;
      let before = phrase.first - 1;
      while (before > draft.clause.first && words.nameOf[before] < 0 && words.has(before, WordFlag.determiner) && !withWords.has(document.lower(before))) before--;
      if (words.nameOf[before] < 0 && withWords.has(document.lower(before))) {
        const owner = this.#entities.named(phraseBefore(this.#context, before, words.sentenceStart(before)));
        if (owner !== undefined) return owner;
      }
    }
    // "Anna Puig, madre de dos niños,": an apposition tells of its name.
    const article = words.has(phrase.first - 1, WordFlag.determiner) && this.#context.numbers.words.get(words.lower(phrase.first - 1))?.article === undefined;
    const apposed = kind === 'count' && !article ? this.#entities.apposed(phrase.first) : undefined;
    if (apposed?.entity !== undefined && apposed.entity.type !== 'place') return apposed;
    return this.#explained(phrase, draft, governor) ?? this.#entities.named(phrase);
  }

  /** True for a verb of change. */
  #isChange(verb: number): boolean {
    const { words, lexicon } = this.#context;
    const word = words.lower(verb);
    return lexicon.sets.up.has(word) || lexicon.sets.down.has(word) || lexicon.sets.transition.has(word);
  }

  /** "A veteran of eight campaigns, Garcia won": who is named behind the comma of an apposition that opens the sentence. */
  #explained({ first }: TokenRange, { end }: ClaimDraft, { verb }: Governor): Subject | undefined {
    const { words } = this.#context;
    const start = words.sentenceStart(first);
    if (verb >= 0 || first - start > 2 || (start < first && !words.has(start, WordFlag.determiner)) || !words.isMark(end, ',') || words.nameOf[start] >= 0) return undefined;
    const behind = phraseFrom(this.#context, end + 1, words.sentenceEnd(first));
    for (let token = behind?.first ?? 0; behind !== undefined && token < behind.end; token++) {
      const name = words.nameOf[token];
      if (name >= 0 && words.names[name].entity.type === 'person') return this.#entities.named(behind);
    }
    return undefined;
  }

  /** "budżet w wysokości 84 milionów", "huragan o prędkości 147 km/h": where no word links a number to its noun, what has the property that a preposition gives it. */
  valued(draft: ClaimDraft): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const noun = draft.first - 1;
    const link = noun - 1;
    const floor = words.sentenceStart(draft.first);
    if (words.lexicon.data.noArticles !== true || link <= floor || words.nameOf[noun] >= 0 || words.nameOf[link] >= 0 || !words.has(link, WordFlag.preposition)) return undefined;
    if (!lexicon.sets.attributes.has(document.lower(noun)) && !lexicon.sets.valueNouns.has(document.lower(noun))) return undefined;
    const phrase = phraseBefore(this.#context, link, floor);
    if (phrase === undefined || phrase.end !== link || isVerb(this.#context, phrase.end - 1)) return undefined;
    // "kieruje się na północ z prędkością": how fast something moves, not what it moves to.
    const led = phrase.first > floor && words.nameOf[phrase.first - 1] < 0 && words.has(phrase.first - 1, WordFlag.preposition);
    return led && draft.item.quantity.kind === 'rate' ? undefined : this.#entities.named(phrase);
  }

  /** "un bénéfice net en hausse de 12 %", "ricavi in crescita del 3%": the noun of an object, brought in without the definite article, that a preposition with the noun of change follows. */
  #changing(head: number, draft: ClaimDraft, { verb }: Governor): Subject | undefined {
    const { words, document, numbers } = this.#context;
    let link = head - 1;
    while (link > draft.clause.first && words.nameOf[link] < 0 && words.isWord(link) && !words.has(link, WordFlag.preposition)) link--;
    if (verb < 0 || head - link > LONGEST_CHANGE || link <= verb + 1 || words.nameOf[link] >= 0 || !words.has(link, WordFlag.preposition) || words.has(link, WordFlag.of | WordFlag.determiner)) return undefined;
    const phrase = phraseBefore(this.#context, link, verb + 1);
    if (phrase?.end !== link || words.nameOf[link - 1] >= 0 || words.has(phrase.first, WordFlag.time) || isVerb(this.#context, link - 1) || isVerbParticiple(this.#context, link - 1)) return undefined;
    const before = phrase.first - 1;
    const definite = words.nameOf[before] < 0 && words.has(before, WordFlag.determiner) && numbers.words.get(document.lower(before))?.article === undefined && !words.lexicon.possessives.has(document.lower(before)) && !words.has(before, WordFlag.of);
    return definite || before < verb ? undefined : this.#entities.named(phrase);
  }

  /** "a factory in Ohio for 20 billion", "signed from Dunmore for 400,000": what costs the money, not where it is or comes from. */
  #boughtAt(phrase: TokenRange, floor: number): TokenRange | undefined {
    const { words } = this.#context;
    const link = this.#articleOf(phrase.first) - 1;
    const named = words.nameOf[phrase.end - 1];
    // "financé par le gouvernement pour 3 milliards": not who pays it.
    if (link > floor && words.nameOf[link] < 0 && this.#context.lexicon.sets.agents.has(words.lower(link)) && !this.#context.lexicon.sets.amountBefore.has(words.lower(link))) return undefined;
    if (link <= floor || words.nameOf[link] >= 0 || !words.has(link, WordFlag.preposition) || words.has(link, WordFlag.of) || (named < 0 && (words.lexicon.data.capitalisedNouns || !words.isCapitalised(phrase.end - 1)))) return phrase;
    const bought = phraseBefore(this.#context, link, floor);
    return bought !== undefined && bought.end - bought.first === 1 && endsLike(words.lower(bought.first), this.#context.lexicon.danglingEndings) ? undefined : bought;
  }

  /** The first article before a noun, or the noun. */
  #articleOf(noun: number): number {
    const { words } = this.#context;
    let token = noun;
    while (words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.determiner) && !words.has(token - 1, WordFlag.preposition)) token--;
    return token;
  }

  /** "un contrat à hauteur de", "ein Geschäft im Wert von": what the preposition before a noun of value hangs on. */
  #worth({ first }: TokenRange): Subject | undefined {
    const { words } = this.#context;
    const floor = words.sentenceStart(first);
    let link = first - 1;
    while (link > floor && words.nameOf[link] < 0 && words.has(link, WordFlag.determiner) && !words.has(link, WordFlag.preposition | WordFlag.of)) link--;
    if (link <= floor || words.nameOf[link] >= 0 || !words.has(link, WordFlag.preposition | WordFlag.of)) return undefined;
    const end = words.isMark(link - 1, ',–—(') ? link - 1 : link;
    const phrase = phraseBefore(this.#context, end, floor);
    return phrase === undefined || isVerb(this.#context, phrase.end - 1) || isVerbParticiple(this.#context, phrase.end - 1) ? undefined : this.#entities.named(phrase);
  }

  /** "des rafales atteignant 150 km/h", "a firm valued at 3 billion": the noun that a participle with the number hangs on. */
  participial(draft: ClaimDraft): Subject | undefined {
    const { words, lexicon } = this.#context;
    const floor = words.sentenceStart(draft.first);
    let token = draft.first - 1;
    const links = WordFlag.preposition | WordFlag.of | WordFlag.adverb | WordFlag.determiner;
    while (token > floor && draft.first - token < PARTICIPLE_REACH && words.nameOf[token] < 0 && words.has(token, links)) token--;
    if (words.lexicon.infinitiveEndings.some((ending) => words.lower(token).endsWith(ending)) && words.isWord(token)) {
      token--;
      // "un hombre acusado de estafar 3 millones"
      if (token > floor && words.nameOf[token] < 0 && words.has(token, WordFlag.of)) token--;
    }
    if (token <= floor || words.nameOf[token] >= 0 || !words.isWord(token) || (words.flags[token] & ~REPORTING) !== 0 || words.isCapitalised(token)) return undefined;
    const word = words.lower(token);
    const { up, down, verbs } = lexicon.sets;
    if ((!endsLike(word, lexicon.danglingEndings) && !lexicon.sets.equal.has(word)) || isVerb(this.#context, token) || up.has(word) || down.has(word) || verbs.has(word)) return undefined;
    // "Le projet, estimé à 4 milliards,": a participle of the past behind the comma of its noun.
    const past = !lexicon.gerundEndings.some((ending) => word.endsWith(ending));
    // One of the present only behind what opens the sentence: "The ship, carrying 1,373 people, sent".
    const before = words.isMark(token - 1, ',') && (past || lastVerb(this.#context, floor, token - 1) < 0) ? token - 2 : token - 1;
    const noun = words.nameOf[before] >= 0 || (words.isWord(before) && (words.flags[before] & ~NOUN) === 0 && !isVerb(this.#context, before));
    return noun && !isGenitive(words.document.word(before)) ? this.#entities.named(phraseBefore(this.#context, before + 1, floor)) : undefined;
  }

  /** "covers an area of 300 km²": nothing but an article or adverb stands between a verb and a noun. */
  #isObject(verb: number, noun: number): boolean {
    const { words } = this.#context;
    for (let token = verb + 1; token < noun; token++) if (words.nameOf[token] >= 0 || !words.has(token, WordFlag.determiner | WordFlag.adverb)) return false;
    return true;
  }

  /** "an area with 2.4 million people", "gewann das Rennen mit 12 Sekunden Vorsprung": what has the things counted; the subject of the verb where there is one and no preposition leads to what stands before. */
  owned(draft: ClaimDraft, governor: Governor): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    const floor = words.sentenceStart(draft.first);
    let link = draft.first - (words.has(draft.first - 1, WordFlag.determiner) && words.nameOf[draft.first - 1] < 0 ? 2 : 1);
    // "41 Unfälle mit insgesamt drei Toten"
    if (link > floor && words.nameOf[link] < 0 && (lexicon.sets.openers.has(document.lower(link)) || words.has(link, WordFlag.adverb)) && !words.has(link, WordFlag.preposition)) link--;
    if (governor.verb >= 0 && this.#isWon(draft)) return undefined;
    if (draft.item.quantity.kind === 'score' || link <= floor || words.nameOf[link] >= 0 || !lexicon.sets.withWords.has(document.lower(link)) || lexicon.sets.by.has(document.lower(link)) && !isCounted(draft)) return undefined;
    const end = words.isMark(link - 1, ',') ? link - 1 : link;
    const phrase = phraseBefore(this.#context, end, floor);
    if (phrase === undefined || isVerb(this.#context, phrase.end - 1) || isVerbParticiple(this.#context, phrase.end - 1)) return undefined;
    const name = words.nameOf[phrase.end - 1];
    const { numbers } = this.#context;
    // "presented a chip with 96 cores": what an indefinite article brings in is described; but votes and seats are won.
    let head = phrase.first;
    for (let token = phrase.first; token < phrase.end - 1; token++) if (words.nameOf[token] < 0 && words.has(token, WordFlag.of)) head = token + 1;
    const article = head > phrase.first && words.has(head, WordFlag.determiner) ? head : head - 1;
    const described = isCounted(draft) && words.nameOf[article] < 0 && numbers.words.get(document.lower(article))?.article !== undefined;
    // "released Rho-3, a model with 32 billion parameters": an apposition tells of its name.
    if (end === link && described) return this.#entities.apposed(article + 1) ?? this.#entities.named(phraseFrom(this.#context, article + 1, phrase.end));
    if (end < link && governor.verb >= 0) return name >= 0 ? this.#entities.named({ first: words.names[name].first, end: phrase.end }) : undefined;
    let before = phrase.first - 1;
    while (before > floor && words.nameOf[before] < 0 && words.has(before, WordFlag.determiner) && !words.has(before, WordFlag.preposition | WordFlag.of)) before--;
    // "to safety with five helicopters": without an article it is no thing that has something.
    const thing = before < phrase.first - 1 || name >= 0 || words.has(before, WordFlag.determiner) || words.lexicon.data.noArticles === true;
    return governor.verb < 0 || (thing && draft.item.quantity.kind !== 'money' && words.has(before, WordFlag.preposition | WordFlag.of)) ? this.#entities.named(phrase) : undefined;
  }

  /** "with 50,818 votes", "mit 26,2 Prozent der Stimmen": what is won tells of who wins it, not of where. */
  #isWon({ item, end }: ClaimDraft): boolean {
    const { words, lexicon } = this.#context;
    if (lexicon.sets.held.has(item.noun?.text.toLowerCase() ?? '')) return true;
    const share = item.quantity.kind === 'percent' && end + 1 < words.sentenceEnd(end - 1) && words.nameOf[end] < 0 && (words.has(end, WordFlag.of) || words.has(end, WordFlag.determiner));
    return share && [end + 1, end + 2].some((token) => words.nameOf[token] < 0 && lexicon.sets.held.has(words.lower(token)));
  }

  /** "the 40 million invested in the film", "7000 milhões gastos em salas de jogos": what money is spent on. */
  spent({ end, item: { quantity } }: ClaimDraft): Subject | undefined {
    const { words, lexicon, isDate } = this.#context;
    const stop = words.sentenceEnd(end - 1);
    const link = end + 1;
    if (quantity.kind !== 'money' || link + 1 >= stop || words.nameOf[end] >= 0 || words.nameOf[link] >= 0 || (words.flags[end] & ~REPORTING) !== 0 || !endsLike(words.lower(end), lexicon.danglingEndings)) return undefined;
    if (!words.has(link, WordFlag.preposition) || words.has(link, WordFlag.of) || lexicon.sets.agents.has(words.lower(link)) || lexicon.gerundEndings.some((ending) => words.lower(end).endsWith(ending)) || isDate[link + 1] === 1) return undefined;
    const phrase = phraseFrom(this.#context, link + 1, stop);
    return phrase === undefined || words.has(phrase.first, WordFlag.time) || isTimeSpan(this.#context, phrase) ? undefined : this.#entities.named(phrase);
  }

  /** "lost a third of its value", "60 procent van zijn waarde": a share of what the subject has tells of the subject. */
  #isOwn(of: number): boolean {
    const { words } = this.#context;
    return words.lexicon.possessives.has(words.lower(of + 1));
  }

  /** "12 millions de copies de « Zyra »": the work or product that the things counted are of. */
  #titled({ item, end }: ClaimDraft): Subject | undefined {
    const { words } = this.#context;
    const of = Math.max(item.unitEnd, end);
    if (item.quantity.kind !== 'count' || words.nameOf[of] >= 0 || !words.has(of, WordFlag.of)) return undefined;
    let token = of + 1;
    while (token < of + 3 && words.nameOf[token] < 0 && (words.has(token, WordFlag.determiner) || words.isMark(token, '«"“„\''))) token++;
    const name = words.nameOf[token];
    if (name < 0) return undefined;
    const { first, end: last, entity } = words.names[name];
    return entity.type === 'work' || entity.type === 'product' || entity.type === 'model' ? { first, end: last, entity } : undefined;
  }

  /** The things counted, where the count is itself the subject of its clause; of a share, what it is taken from. */
  counted(draft: ClaimDraft): Subject | undefined {
    const { kind } = draft.item.quantity;
    if (kind === 'percent' || kind === 'fraction') {
      const complement = this.#isOwn(draft.end) ? undefined : complementOf(this.#context, this.#entities, draft.end, draft.clause.end);
      if (complement !== undefined) return complement;
    }
    const { unitFirst, unitEnd, noun } = draft.item;
    // "Hundreds of pro-union protesters marched": what no unit is read of.
    if (kind === 'count' && noun === undefined && !this.#context.words.has(draft.end + 1, WordFlag.determiner)) return complementOf(this.#context, this.#entities, draft.end, draft.clause.end);
    if (noun === undefined || unitEnd <= unitFirst) return undefined;
    return this.#titled(draft) ?? this.#entities.named(phraseFrom(this.#context, unitFirst, Math.max(draft.clause.end, unitEnd)) ?? { first: unitFirst, end: unitEnd });
  }
}
