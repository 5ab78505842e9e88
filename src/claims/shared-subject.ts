import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';
import { isClauseOpener } from './clause-opener.ts';
import { isParticipleForm, mayBeNoun, phraseFrom } from './noun-phrase.ts';
import { beforeArticle, hasOwnVerb } from './own-clause.ts';
import type { Previous, Subject, SubjectEntities } from './subject-entities.ts';

/** How far behind another number one may speak of the same thing. */
const SHARED_REACH = 25;
/** Words of a change behind its comma: "en légère hausse". */
const LONGEST_CHANGE = 4;

/** Subjects that a number has from the number before it. */
export class SharedSubjects {
  readonly #context: ClaimContext;
  readonly #entities: SubjectEntities;

  constructor(context: ClaimContext, entities: SubjectEntities) {
    this.#context = context;
    this.#entities = entities;
  }

  /** "davon etwa 1000 am Standort Bochum", "dei quali la metà erano bambini": the part's own place or kind. */
  distributed(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { words, lexicon, document } = this.#context;
    if (previous === undefined || previous.draft.end < words.sentenceStart(draft.first)) return undefined;
    const before = draft.first - 1;
    const opens = lexicon.sets.distributive.has(document.lower(before)) || (words.has(before, WordFlag.relative) && words.has(before - 1, WordFlag.of));
    const goesOn = previous.draft.item.quantity.kind === draft.item.quantity.kind && draft.item.noun === undefined && words.has(before, WordFlag.conjunction) && previous.draft.item.noun === undefined;
    if (!opens && !goesOn) return undefined;
    const { noun, unitFirst, unitEnd } = draft.item;
    if (noun !== undefined && draft.item.quantity.kind === 'count') return this.#entities.named({ first: unitFirst, end: unitEnd });
    let token = draft.end;
    while (token < draft.end + 3 && words.nameOf[token] < 0 && words.has(token, WordFlag.beAuxiliary | WordFlag.adverb)) token++;
    const linked = words.nameOf[token] < 0 && words.has(token, WordFlag.preposition) && !words.isMark(token, ',');
    if (!linked && token === draft.end) return opens ? previous.subject : undefined;
    return this.#entities.named(phraseFrom(this.#context, linked ? token + 1 : token, words.sentenceEnd(draft.first)));
  }

  /** "two warehouses, each costing 11 million", "277 flaws; 39 percent of these": of the things counted before. */
  ofEach(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    if (previous === undefined || previous.draft.item.quantity.kind !== 'count' || previous.draft.item.noun === undefined) return undefined;
    const { words, lexicon } = this.#context;
    if (previous.draft.end < words.sentenceStart(draft.first)) return undefined;
    const isEach = (token: number): boolean => token > previous.draft.end - 1 && words.nameOf[token] < 0 && lexicon.sets.each.has(words.lower(token));
    const of = draft.end + 1;
    const ofThese = of < words.sentenceEnd(draft.first) && words.nameOf[draft.end] < 0 && words.nameOf[of] < 0 && words.has(draft.end, WordFlag.of) && (words.has(of, WordFlag.objectPronoun) || words.lexicon.demonstratives.has(words.lower(of))) && !mayBeNoun(words, of + 1);
    if (!ofThese && !isEach(draft.first - 1) && !isEach(draft.first - 2) && !(isEach(draft.end) && (draft.end + 1 >= words.sentenceEnd(draft.first) || !words.isWord(draft.end + 1)))) return undefined;
    const { unitFirst, unitEnd } = previous.draft.item;
    return this.#entities.named({ first: unitFirst, end: unitEnd });
  }

  /** "un bénéfice de 3 millions, en baisse de 12 %", "ventas por 40 millones, un alza del 3 %": a change behind a comma is that of the number before it. */
  apposedChange(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    if (previous?.subject === undefined) return undefined;
    const { words, lexicon, document } = this.#context;
    const link = draft.first - 1;
    const from = previous.draft.end;
    if (from < words.sentenceStart(draft.first) || link <= from || words.nameOf[link] >= 0 || !words.has(link, WordFlag.of)) return undefined;
    let changes = false;
    let comma = link - 1;
    for (; comma >= from && comma >= link - LONGEST_CHANGE && words.isWord(comma) && words.nameOf[comma] < 0; comma--) {
      const word = document.lower(comma);
      // ", de réduire de 7 à 3 le nombre": an infinitive has an object of its own.
      if (words.has(comma - 1, WordFlag.infinitiveMarker) && words.lexicon.infinitiveEndings.some((ending) => word.endsWith(ending))) return undefined;
      changes ||= lexicon.sets.up.has(word) || lexicon.sets.down.has(word);
    }
    if (!changes || !words.isMark(comma, ',') || comma < from || comma - from > SHARED_REACH) return undefined;
    for (let token = from; token < link; token++) if (isVerb(this.#context, token) && !lexicon.sets.changeNouns.has(document.lower(token))) return undefined;
    return previous.subject;
  }

  /** "230.000 hogares están sin luz, uno de cada cuatro": a share behind the comma of a count is of the same things. */
  apposedShare(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    const { words } = this.#context;
    const comma = draft.first - 1;
    if (previous?.subject === undefined || draft.item.quantity.kind !== 'fraction' || previous.draft.item.quantity.kind !== 'count' || previous.draft.item.noun === undefined) return undefined;
    if (!words.isMark(comma, ',') || previous.draft.end < words.sentenceStart(draft.first) || comma - previous.draft.end > SHARED_REACH / 3) return undefined;
    const stop = words.sentenceEnd(draft.first);
    for (let token = draft.end; token < stop && !words.isMark(token, ',;'); token++) if (isVerb(this.#context, token)) return undefined;
    return previous.subject;
  }

  /** A number that follows another without a verb between them speaks of the same thing. */
  shared(draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
    if (previous?.subject === undefined) return undefined;
    const { words, lexicon, document } = this.#context;
    const from = previous.draft.end;
    if (from < words.sentenceStart(draft.first) || draft.first - from > SHARED_REACH) return undefined;
    if (draft.first > 0 && lexicon.sets.apposition.has(document.lower(draft.first - 1))) return previous.subject;
    // "Gli sfollati sono 2.000 e sette comuni sono isolati": a clause of its own.
    const joint = beforeArticle(this.#context, draft.first);
    if (joint === from && words.has(joint, WordFlag.conjunction) && hasOwnVerb(this.#context, draft)) return undefined;
    for (let token = from; token < draft.first; token++) {
      // "heeft de omzet met 3 procent verhoogd tot 1,2 miljard": the participle that closes the clause, with what the number rose to.
      const closes = lexicon.finalVerbs && token + 2 === draft.first && (lexicon.sets.up.has(words.lower(token)) || lexicon.sets.down.has(words.lower(token))) && isParticipleForm(this.#context, token) && lexicon.sets.to.has(words.lower(token + 1));
      if (!closes && isVerb(this.#context, token)) return undefined;
      // "de faire passer le taux de 35 à 15 %, de réduire de 7 à 3 le nombre": an infinitive of change has an object of its own.
      const word = words.lower(token);
      if (words.nameOf[token] < 0 && words.isMark(token - 2, ',') && words.has(token - 1, WordFlag.infinitiveMarker) && (lexicon.sets.up.has(word) || lexicon.sets.down.has(word)) && words.lexicon.infinitiveEndings.some((ending) => word.endsWith(ending))) return undefined;
      if (words.nameOf[token] >= 0) {
        const { first, end, entity } = words.names[words.nameOf[token]];
        // "CBS had 3.1 million, NBC 2.94 million": the verb is left out.
        if (this.#isGapped(first, end, draft.first)) return { first, end, entity };
        if (!this.#entities.hangs(token)) return undefined;
      } else if (lexicon.sets.distributive.has(document.lower(token)) && token + 1 < draft.first) {
        // "darunter der Konzern Tencent mit 20 Millionen": one of those who share.
        const own = phraseFrom(this.#context, token + 1, draft.first);
        return own !== undefined && own.end < draft.first && lexicon.sets.withWords.has(document.lower(own.end)) ? this.#entities.named(own) : previous.subject;
      } else if (words.has(token, WordFlag.relative) && words.isMark(token - 1, ',') && !words.has(token, WordFlag.determiner | WordFlag.preposition | WordFlag.objectPronoun | WordFlag.of) && !lexicon.sets.distributive.has(document.lower(token))) {
        return undefined;
      } else if (words.has(token, WordFlag.subordinator) && !words.has(token, WordFlag.objectPronoun) && (!words.has(token, WordFlag.preposition) || isClauseOpener(this.#context, token, draft.first))) {
        return undefined;
      } else if (words.has(token, WordFlag.determiner) && words.isMark(token - 1, ',')) {
        // ", un salto a oltre 3 metri": a thing of its own, with its verb left out.
        const own = phraseFrom(this.#context, token, draft.first);
        // "mille yuan, l'equivalente di 120 euro": the same once more.
        const same = own !== undefined && own.end - own.first === 1 && lexicon.sets.equal.has(words.lower(own.first));
        if (own !== undefined && !same && (own.end < draft.first || draft.item.quantity.kind === 'multiple')) return this.#entities.named(own);
      }
    }
    return previous.subject;
  }

  /** True if a name opens an enumerated clause whose verb is left out, with at most a preposition before its number. */
  #isGapped(first: number, end: number, number: number): boolean {
    const { words } = this.#context;
    let token = end;
    while (token < number && words.nameOf[token] < 0 && words.has(token, WordFlag.preposition | WordFlag.adverb | WordFlag.determiner)) token++;
    let before = first - 1;
    if (words.nameOf[before] < 0 && words.has(before, WordFlag.determiner) && !words.has(before, WordFlag.preposition)) before--;
    return token === number && number - end <= 2 && words.nameOf[before] < 0 && (words.isMark(before, ',') || words.has(before, WordFlag.conjunction));
  }
}
