import type { Document } from '../../text/document.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import type { NameHits } from '../name-hits.ts';
import { Shape } from '../name-hits.ts';
import type { EntityWords } from '../word-sets.ts';
import { CLUB_HEADS } from '../refine/club-heads.ts';
import { foldWord, merge, rootOf, type Draft } from './draft.ts';
import { foldedWords } from './folded-words.ts';
import { joinParts } from './join-parts.ts';
import { aliasGroup } from './known-aliases.ts';
import { isPartyWithCode } from './party-codes.ts';
import { LEGAL_FORMS } from './legal-forms.ts';
import { declinedStemOf, hasCases, stemOf } from './stem.ts';

const JOINED_TYPES = new Set(['company', 'organization', 'product', 'place', 'event', 'work']);
const LONGEST_MIXED_ACRONYM = 5;
const SHORTEST_HEAD = 4;
/** "VfB" beside "VfB Stuttgart". */
const SHORTEST_CLUB = 3;
const MOST_LETTERS = 4;
/** What may stand behind the short form in a bracket: "(OIF)", "(OIF, in Paris)". */
const BRACKET_ENDS: ReadonlySet<string> = new Set([')', ',', ';']);
/** Fewer initials of a longer name than this are too often found by chance. */
const SHORTEST_PART = 3;
const LONGEST_INITIALS = 12;
/** Words that join the parts of foreign names too: "Marks and Spencer" in a text of any language. */
const NAME_JOINERS: ReadonlySet<string> = new Set(['and', 'et', 'und', 'y']);
const GENERIC_TAILS = new Set(['group', 'groupe', 'gruppe', 'gruppo', 'grupo', 'platforms', 'technologies', 'motors', 'holding', 'holdings', 'international', 'systems', 'industries', 'entertainment', 'interactive', 'software', 'pharmaceuticals', 'automotive', 'konzern', 'bank']);

/** Joins businesses, bodies, places, products and events: acronyms, names without legal form or head noun, inflected forms. */
export function joinBodies(document: Document, hits: NameHits, words: EntityWords, drafts: readonly Draft[]): void {
  const { articles, joiners, companyWords, organizationTails, placeHeads, stateHeads, stormWords, connectors, bodyHeads } = foldedWords(words);
  const others = drafts.filter((draft) => JOINED_TYPES.has(draft.type) && draft.names.length > 0 && draft.names[0].kind === 'name');
  const placeHeadStems = new Set(hasCases(words) ? Array.from(placeHeads, (head) => stemOf(words, [head]) as string) : []);
  joinBrackets();
  let byPartOfInitials: ReadonlyMap<string, Draft | undefined> | undefined;
  const byInitials = new Map<string, Draft>();
  const byShortName = new Map<string, Draft>();
  const byEnds = new Map<string, Draft>();
  for (const draft of others) {
    if (draft.words.length < 2 || isCoded(draft)) continue;
    // Two letters of which a name has its own, "M&S", stand for a longer one.
    if (!isLettersAlone(draft)) for (const initials of initialsOf(draft.words)) if (!byInitials.has(initials)) byInitials.set(initials, draft);
    if (draft.words.length > (byEnds.get(endsOf(draft))?.words.length ?? 2)) byEnds.set(endsOf(draft), draft);
    const short = shortName(draft);
    if (short !== undefined && !byShortName.has(short)) byShortName.set(short, draft);
  }
  // "Orbis Labs" beside "Orbis Mobile": who "Orbis" is stays open.
  for (const draft of others) {
    const [first, second] = draft.words;
    const short = draft.words.length === 2 && isNamedBody(draft) ? byShortName.get(first) : undefined;
    if (short !== undefined && short !== draft && isNamedBody(short) && short.words[0] === first && short.words[1] !== second && !saysNothing(short.words[1]) && hits.tokenBits[draft.names[0].firstToken] === 0) byShortName.delete(first);
  }
  const byWords = new Map<string, Draft>(others.map((draft) => [draft.words.join(' '), draft]));
  for (const draft of others) {
    const key = draft.words.join(' ');
    const token = draft.names[0].firstToken;
    const acronym = isLettersAlone(draft) || (draft.words.length === 1 && key.length >= 2 && (hits.shape[token] === Shape.AllCaps || (hits.shape[token] === Shape.Mixed && key.length <= LONGEST_MIXED_ACRONYM)));
    const full = acronym ? byInitials.get(draft.words.join('')) : undefined;
    if (full !== undefined && agree(full, draft)) merge(full, draft);
    // "République du Congo" is not the "République démocratique du Congo".
    const wide = draft.words.length > 2 && !stateHeads.has(draft.words[0]) ? byEnds.get(endsOf(draft)) : undefined;
    if (wide !== undefined && wide !== draft && agree(wide, draft) && isWithin(draft.words, wide.words)) merge(wide, draft);
    const long = byShortName.get(key);
    if (long !== undefined && long !== draft && agree(long, draft) && !isTownOf(long, draft)) merge(long, draft);
    if (full === undefined && acronym && key.length >= SHORTEST_PART && aliasGroup(key) === undefined) {
      const whole = partsOfInitials().get(key);
      if (whole !== undefined && whole !== draft && agree(whole, draft)) merge(whole, draft);
    }
    for (const ending of words.caseEndings) {
      if (!key.endsWith(ending) || key.length - ending.length < 3) continue;
      const base = byWords.get(key.slice(0, -ending.length));
      if (base !== undefined && rootOf(base) !== rootOf(draft) && base.type === draft.type) merge(base, draft);
    }
  }
  joinCoded();
  joinByKey(plainKey, agree);
  joinByKey((draft) => stemOf(words, draft.words), agree);
  joinByKey((draft) => declinedStemOf(words, draft.words), agree);
  joinByKey((draft) => aliasGroup(draft.words.join(' ')), (a, b) => agree(a, b) || (isBody(a) && b.type === 'place') || (a.type === 'place' && isBody(b)));
  joinHeads();
  joinParts(hits, words, others);

  /**
   * The one longer name that some of its initials in a row stand for: "FWC" is the "Florida Fish and Wildlife Commission",
   * "TSJ" the "Tribunal Superior de Justicia de Castilla"; nothing where several have them.
   */
  function partsOfInitials(): ReadonlyMap<string, Draft | undefined> {
    if (byPartOfInitials !== undefined) return byPartOfInitials;
    const parts = new Map<string, Draft | undefined>();
    for (const draft of others) {
      if (draft.words.length < SHORTEST_PART || draft.words.length > LONGEST_INITIALS || !isNamedBody(draft)) continue;
      const own = new Set<string>();
      const initials = longInitialsOf(draft.words);
      for (let from = 0; from + SHORTEST_PART <= initials.length; from++) for (let end = from + SHORTEST_PART; end <= initials.length; end++) own.add(initials.slice(from, end));
      for (const part of own) parts.set(part, parts.has(part) && parts.get(part) !== draft ? undefined : draft);
    }
    byPartOfInitials = parts;
    return parts;
  }

  /** A name without the article that opens it and the words that join its parts: "The Post" is "Post", "Castle & Rowe" is "Castle and Rowe"; undefined for a town or country. */
  function plainKey(draft: Draft): string | undefined {
    if (!isBody(draft)) return undefined;
    return withoutArticle(draft.words).filter((word) => !joiners.has(word) && !NAME_JOINERS.has(word)).join(' ');
  }

  /** "PSDB-MG" is the "PSDB": a party with the code of the state that a member of it is elected in. */
  function joinCoded(): void {
    const byParty = new Map<string, Draft>();
    for (const draft of others) if (draft.type === 'organization' && draft.words.length === 1) byParty.set(draft.words[0], draft);
    for (const draft of others) {
      const party = isCoded(draft) ? byParty.get(draft.words[0]) : undefined;
      if (party !== undefined && party !== draft) merge(party, draft);
    }
  }

  function isCoded({ type, names: [{ firstToken, endToken }] }: Draft): boolean {
    return type === 'organization' && isPartyWithCode(document.text.slice(document.tokens.start[firstToken], document.tokens.end[endToken - 1]));
  }

  function withoutArticle(name: readonly string[]): readonly string[] {
    return name.length > 1 && articles.has(name[0]) ? name.slice(1) : name;
  }

  /** Merges drafts with the same key into the first of them. */
  function joinByKey(keyOf: (draft: Draft) => string | number | undefined, fits: (a: Draft, b: Draft) => boolean): void {
    const firsts = new Map<string | number, Draft>();
    for (const draft of others) {
      const key = keyOf(draft);
      if (key === undefined) continue;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, draft);
      else if (fits(first, draft)) merge(first, draft);
    }
  }

  /** "l'Assemblée" beside "Assemblée nationale", "Frankfurt" beside "Frankfurt am Main", "Telekom" beside "Deutsche Telekom": where one longer name alone has the word. */
  function joinHeads(): void {
    // "Legii" behind "Legia Warszawa": names in another case have the stem in common.
    const formOf = (word: string): string => stemOf(words, [word]) ?? word;
    const byHead = new Map<string, Draft | undefined>();
    const offer = (key: string, draft: Draft): void => {
      const known = byHead.get(key);
      byHead.set(key, byHead.has(key) && (known === undefined || rootOf(known) !== rootOf(draft)) ? undefined : draft);
    };
    for (const draft of others) {
      if (draft.words.length < 2) continue;
      const [head, link] = draft.words;
      const last = draft.words.at(-1) as string;
      const { firstToken } = draft.names[0];
      if (draft.type === 'organization') {
        // The Tories are not the "Tories Against Brexit".
        if (!connectors.has(link) && (hits.tokenBits[firstToken + 1] & NameClass.FunctionWord) !== 0) continue;
        // The Senate is not its "Senate Judiciary Committee", nor the "Comisión del Senado".
        if (!bodyHeads.has(head) || !(organizationTails.has(last) || hasInnerBody(draft.words))) offer(`organization:${formOf(head)}`, draft);
        if (!connectors.has(draft.words.at(-2) as string)) offer(`organization:${formOf(last)}`, draft);
        // "Orbis Mobile" beside "Orbis Labs": who "Orbis" is stays open.
        offer(`company:${head}`, draft);
      } else if (draft.type === 'place' && (connectors.has(link) || document.word(firstToken + 1) === '/')) offer(`place:${head}`, draft);
      else if (draft.type === 'company' && isMedium(draft)) offer(`company:${last}`, draft);
      else if (draft.type === 'company' && draft.words.length === 2 && hits.tokenBits[firstToken] === 0) offer(`company:${head}`, draft);
      else if (draft.type === 'company' && draft.words.length === 2 && (hits.tokenBits[firstToken] & (NameClass.Nationality | GIVEN_NAME)) !== 0) offer(`company:${last}`, draft);
    }
    for (const draft of others) {
      const [word, second] = isBody(draft) ? withoutArticle(draft.words) : draft.words;
      // What is one with a longer name by now is no part of another: "SGGW" of "Samorząd Studentów SGGW".
      if (second !== undefined || rootOf(draft).words.length > 1 || word.length < (CLUB_HEADS.has(word) ? SHORTEST_CLUB : SHORTEST_HEAD)) continue;
      const long = byHead.get(`${draft.type}:${draft.type === 'organization' ? formOf(word) : word}`);
      // "Europa" is no "Europa del Este": a region or country of its own stays one.
      if (draft.type === 'place' && draft.names.some(({ firstToken }) => (hits.tokenBits[firstToken] & (NameClass.Country | NameClass.Region)) !== 0)) continue;
      if (long !== undefined) merge(long, draft);
    }
  }

  /** "Senate Subcommittee on Fisheries": a body behind the first word, which says whose it is. */
  function hasInnerBody(name: readonly string[]): boolean {
    const link = name.findIndex((word) => connectors.has(word));
    return link > 1 && organizationTails.has(name[link - 1]);
  }

  /** A listed newspaper or broadcaster, which goes by the last word of its name: "Post" behind "New York Post". */
  function isMedium({ names }: Draft): boolean {
    return names.some(({ firstToken, endToken }) => hits.phraseEnd[firstToken] === endToken && (hits.phraseBits[firstToken] & NameClass.Media) !== 0);
  }

  /** "Parquet national financier (PNF)", "PNF (Parquet national financier)". */
  function joinBrackets(): void {
    const byToken = new Map<number, Draft>();
    for (const draft of others) for (const name of draft.names) byToken.set(name.endToken, draft);
    for (const draft of others) {
      for (const { firstToken, endToken } of draft.names) {
        if (endToken >= document.tokens.count || !BRACKET_ENDS.has(document.word(endToken))) continue;
        // "(de BPPT)"
        const bracket = firstToken > 2 && articles.has(foldWord(document.word(firstToken - 1))) ? firstToken - 2 : firstToken - 1;
        if (bracket < 1 || document.word(bracket) !== '(') continue;
        const outer = byToken.get(bracket);
        if (outer === undefined || outer === draft || isCoded(draft)) continue;
        const inner = draft.words.join('');
        const before = outer.words.join('');
        if (abbreviates(inner, outer.words) || (inner.length < before.length && outer.words.length > 1 && outer.type !== 'place' && ((hits.shape[firstToken] === Shape.AllCaps && !document.text.slice(document.tokens.start[firstToken], document.tokens.end[endToken - 1]).includes(' ')) || isFormerShortForm(outer, draft)))) merge(outer, draft);
        else if (abbreviates(before, draft.words) || isForeignAcronym(outer, draft)) {
          const kept = draft;
          merge(kept, outer);
        }
      }
    }
  }

  /** "YSK (Haut-Conseil électoral)": the letters are those of the name in another language. */
  function isForeignAcronym(outer: Draft, draft: Draft): boolean {
    return outer.type === 'organization' && draft.type === 'organization' && outer.words.length === 1 && draft.words.length > 1 && hits.shape[outer.names[0].firstToken] === Shape.AllCaps && !isCoded(outer);
  }

  /** "Agence de la transition écologique (Ademe)": a body's short form from a time when it was called otherwise. */
  function isFormerShortForm(outer: Draft, draft: Draft): boolean {
    return outer.type === 'organization' && draft.type === 'organization' && draft.words.length === 1 && outer.words.length > 2 && outer.words[0][0] === draft.words[0][0];
  }

  /** "Cardiff" beside "Cardiff Airport", "Hong Kong" beside "Hong Kong Island": a listed place of its own is not what is named after it. */
  function isTownOf(long: Draft, draft: Draft): boolean {
    const isListed = (bits: number): boolean => (bits & PLACE_NAME) !== 0;
    return long.type === 'place' && draft.names.some(({ firstToken, endToken }) => isListed(hits.tokenBits[firstToken]) || (hits.phraseEnd[firstToken] === endToken && isListed(hits.phraseBits[firstToken])));
  }

  /** "Assembly Commission", "EU-Kommission": the Assembly and the EU are not what they have. */
  function isBodyOfBody({ type, words: name }: Draft): boolean {
    if (type !== 'organization') return false;
    const group = aliasGroup(name.slice(0, -1).join(' '));
    return (name.length === 2 && bodyHeads.has(name[0])) || (group !== undefined && group !== aliasGroup(name.join(' ')));
  }

  /** The name without the words that only say what kind of thing it is; undefined when all say more. */
  function shortName(draft: Draft): string | undefined {
    const last = draft.words.at(-1) as string;
    const first = draft.words[0];
    const tail =
      (draft.type === 'company' && (GENERIC_TAILS.has(last) || LEGAL_FORMS.has(last) || companyWords.has(last))) ||
      (draft.type === 'organization' && organizationTails.has(last)) ||
      (draft.type === 'place' && placeHeads.has(last));
    if (tail && draft.words.length <= 3 && !isBodyOfBody(draft)) return draft.words.slice(0, -1).join(' ');
    // "Grupa Azoty" goes on as "Azoty".
    if ((draft.type === 'company' || draft.type === 'organization') && draft.words.length === 2 && companyWords.has(first)) return last;
    // "Hurricane Dorian" goes on as "Dorian".
    if (draft.type === 'event' && draft.words.length === 2 && stormWords.has(first)) return last;
    // "ulicy Mostowej" goes on as "Mostowej", and is an "ulica" in its first case.
    if (draft.type === 'place' && draft.words.length === 2 && (placeHeads.has(first) || placeHeadStems.has(stemOf(words, [first]) ?? ''))) return last;
    return undefined;
  }
}

/** True for letters alone with a mark between: "M&S". */
const isLettersAlone = ({ words }: Draft): boolean => words.length > 1 && words.length <= MOST_LETTERS && words.every((word) => word.length === 1);

/** True for a last word that every business may have: "Orbis Group" is who "Orbis" is. */
const saysNothing = (word: string): boolean => GENERIC_TAILS.has(word) || LEGAL_FORMS.has(word);

/** A business or body by name. */
const isNamedBody = ({ type }: Draft): boolean => type === 'company' || type === 'organization';

/** First and last word, by which names that differ in a word between are looked up. */
const endsOf = ({ words }: Draft): string => `${words[0]} ${words.at(-1)}`;

/** True where the words of `short` stand in `long` in the same order: "Cour d'appel de Paris", "Cour fédérale d'appel de Paris". */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

const agree = (a: Draft, b: Draft): boolean => a.type === b.type || (isBody(a) && isBody(b));
const isBody = (draft: Draft): boolean => draft.type === 'company' || draft.type === 'organization' || draft.type === 'work';

/** First letters of all words, and of the longer words alone. */
function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word[0]).join('');
  return [...new Set([all, longInitialsOf(words)])].filter((initials) => initials.length >= 2);
}

const longInitialsOf = (words: readonly string[]): string => words.filter((word) => word.length > 3).map((word) => word[0]).join('');

/** True when the letters of `short` are found in order at or behind the starts of the words. */
function abbreviates(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || short.length > 10 || words.length < 2) return false;
  const long = words.join('');
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return short.length < long.length / 2;
}
