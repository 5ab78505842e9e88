import { beforeAdverbs } from './announced-count.ts';
import type { NumericClaim } from '../analysis.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { changeWordAt, type Direction, isComparable, isShare, suits } from './change-words.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';

type Change = NonNullable<NumericClaim['change']>;

/** How far a word of change may stand before and behind its number. */
const REACH_BEFORE = 8;
/** Further where the number has a word that leads to it: "geht der Verlust gegenüber dem Vorjahr um 5 % zurück". */
const REACH_LED = 12;
const REACH_BEHIND = 3;
/** Farthest behind a distance that its direction stands: "to the north". */
const REACH_WAY = 3;
/** How far before the end of its clause a final verb may begin: "gesunken", "gesunken sein". */
const FINAL_WORDS = 2;
/** Farthest behind its number that the particle of a verb ends the clause. */
const REACH_PARTICLE = 12;
/** Farthest that a noun of change stands before "of 5 %", and the second number behind the first: "a fall of 5 % in its sales for the year, to 3 million". */
const REACH_NOUN = 4;
const REACH_ON = 12;
/** Longest bracket between a value reached and the one left. */
const LONGEST_BRACKET = 12;
/** Units of distances. */
const LENGTHS: ReadonlySet<string> = new Set(['mm', 'cm', 'm', 'km', '[in_i]', '[ft_i]', '[yd_i]', '[mi_i]', '[nmi_i]']);
const CLAUSE_WORDS = WordFlag.complementiser | WordFlag.relative | WordFlag.subordinator | WordFlag.conjunction;
const PHRASE_WORDS = WordFlag.determiner | WordFlag.preposition | WordFlag.of;

/** The number told of before, where a word of change governed it. */
interface Governed {
  readonly draft: ClaimDraft;
  readonly direction: Direction;
  /** "from 5 %": the value left. */
  readonly left: boolean;
}

/** Finds the change that each claim tells of; claims come in order. */
export class ChangeFinder {
  readonly #context: ClaimContext;
  #last: Governed | undefined;
  /** End of the claim before. */
  #floor = 0;

  constructor(context: ClaimContext) {
    this.#context = context;
  }

  /** The change by the sign of the number, or by a verb or noun beside it. */
  of(draft: ClaimDraft): Change | undefined {
    const change = this.#changeOf(draft);
    this.#floor = draft.end;
    return change;
  }

  #changeOf(draft: ClaimDraft): Change | undefined {
    const { quantity, flags } = draft.item;
    const last = this.#last;
    this.#last = undefined;
    if (draft.pair === 'from') return undefined;
    if (draft.pair === 'to') return between(draft.partner?.quantity.value, quantity.value);
    const lead = this.#leadOf(draft);
    // "est descendue à -12 °C": the sign is that of the value reached.
    if (flags.signed && !(quantity.kind === 'measurement' && this.#leadsTo(lead))) {
      const sign = this.#context.document.text[quantity.start];
      if (sign === '+') return { direction: 'up', mode: 'by' };
      if (sign === '-' || sign === '−' || sign === '–') return { direction: 'down', mode: 'by' };
      // "menos 0,23 por cento"
      if (this.#context.lexicon.sets.down.has(this.#context.document.lower(draft.first))) return { direction: 'down', mode: 'by' };
    }
    if (quantity.kind === 'age' || quantity.kind === 'rank' || quantity.kind === 'score' || this.#isWay(draft)) return undefined;
    if (quantity.kind === 'multiple') return this.#times(draft);
    const ofNoun = this.#byNoun(draft, lead);
    if (ofNoun !== undefined) return this.#told(draft, ofNoun, 'by');
    // "informa de un 14 % más": what is compared is not the value left.
    const compared = this.#comparedBehind(draft);
    if (compared !== undefined) return this.#told(draft, compared, 'by');
    const left = this.#isLeft(lead);
    const direction = this.#atEnd(draft, lead) ?? this.#before(draft, lead) ?? (left ? undefined : this.#behind(draft));
    const since = direction === undefined && !left ? this.#since(draft) : undefined;
    if (since !== undefined) return this.#told(draft, since, 'to');
    if (left) {
      // "up from 2.48": the value left, not the change.
      if (direction !== undefined) this.#last = { draft, direction, left };
      return undefined;
    }
    const mode = this.#modeOf(draft, lead);
    return direction === undefined ? (this.#goesOn(draft, lead, last) ?? this.#alike(draft, lead, last)) : this.#told(draft, direction, mode);
  }

  /** "72 km na południowy wschód", "72 kilómetros al sureste": how far something lies from another. */
  #isWay({ end, clause, item }: ClaimDraft): boolean {
    const { words, lexicon, document } = this.#context;
    if (item.quantity.kind !== 'measurement' || !LENGTHS.has(item.quantity.unit?.ucum ?? '')) return false;
    for (let token = end; token < Math.min(clause.end, end + REACH_WAY); token++) if (words.nameOf[token] < 0 && lexicon.sets.directions.has(document.lower(token))) return true;
    return false;
  }

  #told(draft: ClaimDraft, direction: Direction, mode: 'by' | 'to'): Change {
    const { value } = draft.item.quantity;
    this.#last = { draft, direction, left: false };
    return { direction, mode, ...(mode === 'to' && value !== undefined && { to: value }) };
  }

  /** "doublé", "more than tripled", "halved": the verb is number and direction at once. */
  #times(draft: ClaimDraft): Change | undefined {
    const { document, lexicon } = this.#context;
    for (let token = draft.first; token < draft.end; token++) {
      const word = document.lower(token);
      const direction = lexicon.sets.multiplied.has(word) ? 'up' : lexicon.sets.divided.has(word) ? 'down' : undefined;
      if (direction === undefined) continue;
      // "halved to 3 %": the value reached may follow.
      this.#last = { draft, direction, left: false };
      return { direction, mode: 'times' };
    }
    return undefined;
  }

  /** The preposition that leads the number, over its article and one more word ("to a record 5 %"); -1 if there is none. */
  #leadOf({ first }: ClaimDraft): number {
    const { words, isDate } = this.#context;
    const floor = words.sentenceStart(first);
    let token = beforeAdverbs(this.#context, first);
    const isDeterminer = (at: number): boolean => words.has(at, WordFlag.determiner) && !this.#isLead(at);
    const isPlain = (at: number): boolean => words.isWord(at) && words.flags[at] === 0 && words.nameOf[at] < 0 && isDate[at] === 0 && changeWordAt(this.#context, at) === undefined;
    if (token > floor && isPlain(token) && isDeterminer(token - 1)) token--;
    if (token >= floor && isDeterminer(token)) token--;
    return token >= floor && words.nameOf[token] < 0 && isDate[token] === 0 && this.#isLead(token) ? token : -1;
  }

  #isNumber(token: number): boolean {
    const { document, numbers } = this.#context;
    if (token >= document.tokens.count) return false;
    const entry = numbers.words.get(document.lower(token));
    return document.tokens.kind[token] === TokenKind.Number || entry?.cardinal !== undefined || entry?.article !== undefined;
  }

  #isLead(token: number): boolean {
    const { words, lexicon, document } = this.#context;
    const { to, from, by, nounBy } = lexicon.sets;
    const word = document.lower(token);
    return to.has(word) || from.has(word) || by.has(word) || nounBy.has(word) || (words.has(token, WordFlag.preposition | WordFlag.of) && !words.has(token, WordFlag.determiner));
  }

  #isLeft(lead: number): boolean {
    if (lead < 0) return false;
    const { from, by } = this.#context.lexicon.sets;
    const word = this.#context.document.lower(lead);
    return from.has(word) && !by.has(word);
  }

  #leadsTo(lead: number): boolean {
    return lead >= 0 && this.#context.lexicon.sets.to.has(this.#context.document.lower(lead));
  }

  /** True for a word that leads to the value reached or the difference. */
  #leadsChange(lead: number): boolean {
    if (lead < 0) return false;
    const { to, by } = this.#context.lexicon.sets;
    const word = this.#context.document.lower(lead);
    return to.has(word) || by.has(word);
  }

  /** "un aumento del 5 %", "ein Anstieg von 5 Prozent": the noun of change right before the number's preposition. */
  #byNoun(draft: ClaimDraft, lead: number): Direction | undefined {
    const { words, lexicon, document } = this.#context;
    if (lead < 0 || !lexicon.sets.nounBy.has(document.lower(lead))) return undefined;
    const floor = Math.max(this.#floor, words.sentenceStart(lead), lead - REACH_NOUN);
    for (let token = lead - 1; token >= floor; token--) {
      if (!words.isWord(token)) return undefined;
      if (words.nameOf[token] < 0 && lexicon.sets.changeNouns.has(document.lower(token))) {
        const word = changeWordAt(this.#context, token);
        return word !== undefined && suits(this.#context, word, draft) ? word.direction : undefined;
      }
      if (opensClause(words, token) || lexicon.sets.attributes.has(document.lower(token)) || isVerb(this.#context, token)) return undefined;
    }
    return undefined;
  }

  /** The word of change that ends the clause of a number behind "um" or "auf", or of a count: "800 Stellen in Bochum streichen". */
  #atEnd(draft: ClaimDraft, lead: number): Direction | undefined {
    const { words, lexicon } = this.#context;
    if (!lexicon.finalVerbs || !(this.#leadsChange(lead) || (lead < 0 && draft.item.quantity.kind === 'count'))) return undefined;
    let end = this.#finalEnd(draft);
    while (end > draft.end && !words.isWord(end - 1)) end--;
    for (let token = end - 1; token >= Math.max(draft.end, end - FINAL_WORDS); token--) {
      const word = words.isCapitalised(token) ? undefined : changeWordAt(this.#context, token);
      if (word === undefined || word.class === 'comparing' || (lead < 0 && word.direction === 'stable') || (word.class === 'beside' && token > draft.end)) continue;
      return suits(this.#context, word, draft) ? word.direction : undefined;
    }
    return undefined;
  }

  /** "um 3 Prozent steigen und der Absatz um 2 sinken": a clause ends where its final verb stands before a conjunction. */
  #finalEnd({ end, clause }: ClaimDraft): number {
    const { words } = this.#context;
    for (let token = end + 1; token < clause.end; token++) {
      if (words.nameOf[token] >= 0 || words.nameOf[token - 1] >= 0 || !words.has(token, WordFlag.conjunction) || words.isCapitalised(token - 1)) continue;
      if (changeWordAt(this.#context, token - 1) !== undefined) return token;
    }
    return clause.end;
  }

  /** The nearest word of change before the number that governs it: no other verb, number or preposition between. */
  #before(draft: ClaimDraft, lead: number): Direction | undefined {
    const { words, lexicon, document, isDate } = this.#context;
    const leads = this.#leadsChange(lead) || this.#isLeft(lead);
    // "climbed the steps of the 70 metre hall": behind "of" and an article a measure is that of a thing.
    const isOfThing = lead >= 0 && draft.item.quantity.kind === 'measurement' && draft.first - lead > 1;
    const blocked = lead >= 0 && !leads && (isOfThing || !words.has(lead, WordFlag.of));
    // "ne progresse que de 1,3 %": the clause does not start there.
    const restricted = leads && lead > 0 && draft.clause.first >= lead - 1;
    const from = (lead < 0 ? draft.first : restricted ? lead - 1 : lead) - 1;
    const least = Math.max(this.#floor, restricted ? 0 : draft.clause.first, words.sentenceStart(draft.first));
    let floor = Math.max(least, from + 1 - (leads && !lexicon.sets.nounBy.has(document.lower(lead)) ? REACH_LED : REACH_BEFORE));
    // "subió a 832", but not "aumentar el ritmo en las ocho vueltas".
    const local = isLocal(draft) && leads && lexicon.sets.locative.has(document.lower(lead));
    for (let token = from; token >= floor; token--) {
      // "der Gewinn (Ebitda) stieg"
      if (leads && words.isMark(token, ')')) {
        const open = this.#bracketBefore(token, floor);
        if (open < 0) return undefined;
        token = open;
        continue;
      }
      if (words.isMark(token, ';:(') || (words.isMark(token, ',') && (!leads || isLocal(draft)))) return undefined;
      // "stieg im Zeitraum von Mai bis Juni um 15 Prozent": a date on the way takes nothing of the reach.
      if (isDate[token] === 1 && floor > least) floor--;
      if (words.nameOf[token] >= 0 || isDate[token] === 1) continue;
      const particle = this.#withParticle(token, draft);
      if (particle !== undefined) return particle === 'none' || blocked ? undefined : particle;
      const word = changeWordAt(this.#context, token);
      if (word !== undefined) {
        const near = token === from || (leads && token >= from - 1 && this.#isLead(from));
        if (word.class === 'beside' || word.class === 'comparing') {
          if (near && !blocked && (word.class === 'beside' || leads)) return word.direction;
          // "mais 48% do que em maio": a word of more right before a share.
          // But one between two shares adds them: "6 % mais 6,27 %".
          if (token === from && lead < 0 && isShare(draft) && lexicon.sets.degree.has(document.lower(token)) && token !== this.#floor) return word.direction;
          continue;
        }
        if (blocked && word.direction !== 'stable') return undefined;
        if (leads && lexicon.sets.to.has(document.lower(lead)) && this.#isAmounting(token)) return undefined;
        if (!leads && word.class === 'raising' && draft.item.quantity.kind === 'money') return undefined;
        return suits(this.#context, word, draft) && !(local && !near) ? word.direction : undefined;
      }
      // "une chute d'une hauteur de 12 mètres"
      if (leads && lexicon.sets.nounBy.has(document.lower(lead)) && lexicon.sets.attributes.has(document.lower(token))) return undefined;
      if (opensClause(words, token) && !leads) return undefined;
      if (isVerb(this.#context, token) && changeWordAt(this.#context, token - 1) === undefined) return undefined;
    }
    return undefined;
  }

  /** The bracket that opens what ends at `close`, without numbers in it; -1 if it is too far. */
  #bracketBefore(close: number, floor: number): number {
    for (let token = close - 1; token >= Math.max(floor, close - REACH_BEHIND * 2); token--) if (this.#context.words.isMark(token, '(')) return token;
    return -1;
  }

  /** "se monte à", "se eleva a": behind a reflexive pronoun the verb says how much, no change. */
  #isAmounting(token: number): boolean {
    const { words, lexicon, document } = this.#context;
    return lexicon.sets.amounting.has(document.lower(token)) && words.has(token - 1, WordFlag.objectPronoun);
  }

  /** What the verb at a token says together with its particle: "legte … zu", "liep op tot"; undefined if it has none. */
  #withParticle(token: number, draft: ClaimDraft): Direction | 'none' | undefined {
    const { document, lexicon, words } = this.#context;
    const pairs = lexicon.separable.get(document.lower(token));
    if (pairs === undefined) return undefined;
    for (let between = token + 1; between < draft.first; between++) {
      const direction = words.nameOf[between] < 0 ? pairs.get(document.lower(between)) : undefined;
      // "fiel auf 20 Prozent": right before the number the particle is a preposition.
      if (direction === 'none' && between === draft.first - 1) continue;
      if (direction !== undefined) return direction;
    }
    const limit = Math.min(draft.clause.end, draft.end + REACH_PARTICLE);
    for (let behind = draft.end; behind < limit; behind++) {
      if (words.nameOf[behind] >= 0) continue;
      const closes = behind + 1 >= draft.clause.end || (!words.isWord(behind + 1) && document.tokens.kind[behind + 1] !== TokenKind.Number) || words.has(behind + 1, WordFlag.conjunction);
      const direction = closes ? pairs.get(document.lower(behind)) : undefined;
      if (direction !== undefined) return direction;
    }
    return undefined;
  }

  /** "5 % mehr", "il 14% in più", "14% a mais": a share or measure compared by the word right behind it, perhaps over a preposition. */
  #comparedBehind(draft: ClaimDraft): Direction | undefined {
    const { words, lexicon } = this.#context;
    if (!isComparable(draft)) return undefined;
    const isLink = draft.end + 1 < draft.clause.end && words.nameOf[draft.end] < 0 && words.has(draft.end, WordFlag.preposition | WordFlag.of) && (!words.has(draft.end, WordFlag.determiner) || lexicon.sets.degree.has(words.lower(draft.end + 1)));
    const token = isLink ? draft.end + 1 : draft.end;
    const word = token < draft.clause.end ? changeWordAt(this.#context, token) : undefined;
    // "el 50 % más uno": the word adds a number.
    if (word !== undefined && this.#isNumber(token + 1)) return undefined;
    // "spend 200 million dollars more on robots"
    if (draft.item.quantity.kind === 'money' && token + 1 < draft.clause.end && words.nameOf[token + 1] < 0 && words.has(token + 1, WordFlag.preposition) && !lexicon.sets.than.has(words.lower(token + 1))) return undefined;
    return word?.class === 'comparing' ? word.direction : undefined;
  }

  /** The word of change close behind the number: "a 14% surge", "5 % mehr", "33 Prozent im Plus", "500 jobs were cut". */
  #behind(draft: ClaimDraft): Direction | undefined {
    const { words, lexicon, document } = this.#context;
    const limit = Math.min(draft.clause.end, draft.end + REACH_BEHIND);
    for (let token = draft.end; token < limit; token++) {
      if (words.nameOf[token] >= 0) continue;
      if (!words.isWord(token) && !words.isMark(token, '-')) return undefined;
      const word = changeWordAt(this.#context, token);
      if (word !== undefined) {
        if (word.class === 'beside' || word.class === 'comparing') return token === draft.end && word.class === 'beside' ? word.direction : undefined;
        // "Der 1,98 m große Spieler wuchs dort auf": what is so large does not change by it.
        if ((draft.item.quantity.kind === 'measurement' || draft.item.quantity.kind === 'duration') && isVerb(this.#context, token)) return undefined;
        const counts = draft.item.quantity.kind === 'count' || draft.item.quantity.kind === 'fraction';
        return suits(this.#context, counts ? { ...word, class: 'winning' } : word, draft) ? word.direction : undefined;
      }
      if (words.has(token, WordFlag.preposition | WordFlag.of)) {
        const noun = lexicon.sets.changeNouns.has(document.lower(token + 1)) ? changeWordAt(this.#context, token + 1) : undefined;
        return noun !== undefined && isShare(draft) && suits(this.#context, noun, draft) ? noun.direction : undefined;
      }
      if (words.has(token, WordFlag.determiner) || opensClause(words, token)) return undefined;
      if (isVerb(this.#context, token) && !words.has(token, WordFlag.beAuxiliary | WordFlag.haveAuxiliary)) return undefined;
    }
    return undefined;
  }

  /** "occupied 6.05 hectares (14.95 acres), up from 2.48": the value reached, with the one left behind a comma. */
  #since(draft: ClaimDraft): Direction | undefined {
    const { words, lexicon } = this.#context;
    const limit = words.sentenceEnd(draft.first);
    let token = draft.end;
    if (token < limit && words.isMark(token, '(')) {
      while (token < Math.min(limit, draft.end + LONGEST_BRACKET) && !words.isMark(token, ')')) token++;
      token++;
    }
    if (token + 2 >= limit || !words.isMark(token, ',') || words.nameOf[token + 1] >= 0 || !lexicon.sets.from.has(words.lower(token + 2))) return undefined;
    const word = changeWordAt(this.#context, token + 1);
    return word?.class === 'beside' || word?.class === 'plain' ? word.direction : undefined;
  }

  /** "rose by 5 % in May to 3 million", "fell from 5 % in April to 4 %": the second number of one word of change. */
  #goesOn(draft: ClaimDraft, lead: number, last: Governed | undefined): Change | undefined {
    const { words, isDate } = this.#context;
    if (last === undefined || !this.#leadsTo(lead) || (isLocal(draft) && lead > last.draft.end)) return undefined;
    if (lead - last.draft.end > REACH_ON) return undefined;
    for (let token = last.draft.end; token < lead; token++) {
      if (isDate[token] === 1 || words.isMark(token, ',')) continue;
      if (!words.isWord(token) || opensClause(words, token) || isVerb(this.#context, token)) return undefined;
    }
    if (!last.left) return this.#told(draft, last.direction, 'to');
    return last.draft.item.quantity.kind === draft.item.quantity.kind ? between(last.draft.item.quantity.value, draft.item.quantity.value) : undefined;
  }

  /** "Eni rose 14 %, Terna 9 % and Tenaris 7 %": a share that leaves out the verb of the one before, behind who or what it is the share of. */
  #alike(draft: ClaimDraft, lead: number, last: Governed | undefined): Change | undefined {
    const { words, isDate, document } = this.#context;
    if (last === undefined || last.left || lead >= 0 || !isShare(draft) || draft.first - last.draft.end > REACH_ON || words.sentenceStart(draft.first) > last.draft.first) return undefined;
    if (draft.end < words.sentenceEnd(draft.first) && words.nameOf[draft.end] < 0 && words.has(draft.end, WordFlag.of)) return undefined;
    let linked = false;
    let named = false;
    for (let token = last.draft.end; token < draft.first; token++) {
      if (words.nameOf[token] >= 0) {
        named = true;
        continue;
      }
      if (words.isMark(token, ',') || words.has(token, WordFlag.conjunction)) linked = true;
      else if (!words.isWord(token) || isDate[token] === 1 || isVerb(this.#context, token) || changeWordAt(this.#context, token) !== undefined) return undefined;
      else if (words.has(token, WordFlag.determiner) && !words.has(token, WordFlag.preposition | WordFlag.of)) continue;
      else if (words.flags[token] === 0 && !this.#context.lexicon.sets.against.has(document.lower(token)) && !this.#isNumber(token)) named = true;
      else return undefined;
    }
    return linked && named ? this.#told(draft, last.direction, 'by') : undefined;
  }

  /** "to 15 %" gives the value reached, "by 15 %" and a bare number the difference. */
  #modeOf(draft: ClaimDraft, lead: number): 'by' | 'to' {
    const { lexicon, document } = this.#context;
    const { to, by } = lexicon.sets;
    const first = document.lower(draft.first);
    // "bis zu 800 Stellen abbauen": the bound of a count is that of the difference.
    if (to.has(first) && !by.has(first)) return draft.item.quantity.kind === 'count' ? 'by' : 'to';
    return this.#leadsTo(lead) ? 'to' : 'by';
  }
}

/** The change from one value to another. */
function between(from: number | undefined, to: number | undefined): Change | undefined {
  if (to === undefined || from === undefined) return undefined;
  return { direction: to > from ? 'up' : to < from ? 'down' : 'stable', mode: 'fromTo', from, to };
}

/** Distances and times may stand behind the same preposition for where and when. */
function isLocal({ item }: ClaimDraft): boolean {
  const { kind, unit } = item.quantity;
  return kind === 'count' || kind === 'duration' || (kind === 'measurement' && LENGTHS.has(unit?.ucum ?? ''));
}

/** A relative or conjunction that is no article or preposition as well ("den", "que"). */
function opensClause(words: ClaimContext['words'], token: number): boolean {
  return words.has(token, CLAUSE_WORDS) && !words.has(token, PHRASE_WORDS);
}
