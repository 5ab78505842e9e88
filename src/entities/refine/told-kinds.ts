import type { EntityType } from '../../analysis.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { hasOnlyAgeBehind } from './age-behind.ts';
import type { NameContext } from './name-context.ts';
import { surnamesIn } from './surnames.ts';

/** At least this sure of a name whose type a noun beside it tells. */
const TOLD = 0.8;
/** Further words between a comma and the noun of an apposition ("a small German software firm"). */
const WIDEST_APPOSITION = 4;
/** A full name with a given name that is at least this sure stays a person, a maker a business. */
const SURE_ENOUGH = 0.93;
/** The same where the noun before is no apposition to the name. */
const SURE_APART = 0.85;
/** Words before a noun that are searched for a function. */
const WIDEST_ROLE = 5;
/** The type of a mention this sure speaks against what a noun beside another tells, which counts as much as `PULL` of them. */
const SURE = 0.9;
const PULL = 3;
/** Storms are named after persons, and taken for them. */
const STORM_PULL = 100;
/** Listed as one thing only: the list knows better than a noun. */
const FIRM_BODIES = NameClass.Company | NameClass.Media | NameClass.Body | NameClass.Party | NameClass.Club;

/**
 * Puts types right that the nouns beside a name tell: "la société Yasmina Pay", "Numéria, éditeur de
 * logiciels", "the Halcyon probe", "shares of Kestrel". What is told once counts for the whole article,
 * except for the surnames of persons and for places. Marks the spans that a noun stands beside.
 */
export function applyToldKinds(context: NameContext, spans: TaggedSpan[]): Uint8Array {
  const { document, hits, words } = context;
  const { tokens } = document;
  const surnames = surnamesIn(document, spans);

  const told = new Map<string, EntityType>();
  const balance = new Map<string, number>();
  const direct = new Uint8Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i];
    if (span.type === 'model') continue;
    if (span.type === 'event' && words.stormWords.has(document.lower(span.firstToken))) {
      const storm = document.lower(span.endToken - 1);
      told.set(storm, 'event');
      balance.set(storm, (balance.get(storm) ?? 0) + STORM_PULL);
    }
    const before = kindBefore(span);
    const kind = before ?? (isEmployer(span) ? 'company' : isPerson(span) ? officersKind(span) : isAged(span) ? 'person' : (kindBehind(span) ?? ownedKind(span)));
    if (kind === undefined) continue;
    direct[i] = 1;
    spans[i] = retyped(span, kind);
    const key = keyOf(span);
    balance.set(key, (balance.get(key) ?? 0) + (kind === 'event' && before === kind ? STORM_PULL : PULL));
    if (!surnames.has(key) && (kind === 'place' || kind === 'person' || (hits.phraseBits[span.firstToken] & PLACE_NAME) === 0) && !told.has(key)) told.set(key, kind);
  }
  if (told.size === 0) return direct;
  for (let i = 0; i < spans.length; i++) {
    const key = keyOf(spans[i]);
    if (direct[i] === 0 && told.has(key) && spans[i].type !== told.get(key) && spans[i].confidence >= SURE) balance.set(key, (balance.get(key) as number) - 1);
  }
  for (let i = 0; i < spans.length; i++) {
    const kind = direct[i] === 1 || spans[i].type === 'model' ? undefined : toldOf(keyOf(spans[i]));
    if (kind !== undefined) spans[i] = retyped(spans[i], kind);
  }
  return direct;

  /** What counts for the whole article: not where more mentions are surely something else. */
  function toldOf(key: string): EntityType | undefined {
    return (balance.get(key) ?? 1) > 0 ? told.get(key) : undefined;
  }

  function keyOf({ firstToken, endToken }: TaggedSpan): string {
    let key = document.lower(firstToken);
    for (let token = firstToken + 1; token < endToken; token++) key += ` ${document.lower(token)}`;
    return key;
  }

  function retyped(span: TaggedSpan, kind: EntityType): TaggedSpan {
    if (span.type === kind) return span.confidence < TOLD ? { ...span, confidence: TOLD } : span;
    const whole = hits.phraseEnd[span.firstToken] === span.endToken ? hits.phraseBits[span.firstToken] : 0;
    // A listed body stays what the list says: "l'agence Reuters", "in this film Google".
    if (kind !== 'place' && (span.type === 'company' || span.type === 'organization') && (whole & FIRM_BODIES) !== 0) return span;
    if ((whole & NameClass.Country) !== 0) return span;
    return { ...span, type: kind, confidence: Math.max(span.confidence, TOLD) };
  }

  /** A person by full name, or a surname of one. */
  function isPerson({ type, firstToken, endToken }: TaggedSpan): boolean {
    if (type !== 'person') return false;
    return (endToken - firstToken > 1 && (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0) || surnames.has(document.lower(endToken - 1)) || hasTitle(firstToken);
  }

  /** "an analyst at D.A. Davidson": a firm that the tagger took for a person or a place. */
  function isEmployer({ type, firstToken, endToken }: TaggedSpan): boolean {
    const isPlace = hits.phraseEnd[firstToken] === endToken && (hits.phraseBits[firstToken] & PLACE_NAME) !== 0;
    return (type === 'person' || type === 'place') && !isPlace && context.hasStaffBefore(firstToken);
  }

  /** "le meurtre de Louise, 11 ans," is about no village, whatever the lists say. */
  function isAged({ firstToken, endToken }: TaggedSpan): boolean {
    return (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0 && hasOnlyAgeBehind(context, endToken);
  }

  function hasTitle(token: number): boolean {
    if (!context.followsOn(token)) return false;
    const lower = document.lower(document.word(token - 1) === '.' && token > 1 ? token - 2 : token - 1);
    return words.personTitles.has(lower) || words.roles.has(lower);
  }

  /** True where a function opens the words before: "le président de la fondation". */
  function hasRoleBefore(token: number): boolean {
    for (let at = token - 1; at >= 0 && at >= token - WIDEST_ROLE && context.followsOn(at + 1); at--) if (words.roles.has(document.lower(at))) return true;
    return false;
  }

  /** "revue X", "la société tunisienne X", "la ville d'X". */
  function kindBefore({ type, firstToken, endToken, confidence }: TaggedSpan): EntityType | undefined {
    if (!context.followsOn(firstToken)) return undefined;
    let at = firstToken - 1;
    if (context.isOpeningMark(at) && context.followsOn(at)) at--;
    // "il quotidiano la Repubblica": the article belongs to the name.
    if (!words.compounds && words.articles.has(document.lower(at)) && context.followsOn(at) && hits.shape[at] === Shape.Lower && (context.kindOf(at - 1) === 'company' || context.kindOf(at - 1) === 'work')) at--;
    const joined = words.connectors.has(document.lower(at)) && context.followsOn(at);
    if (joined) {
      // "el alcalde de Santander": the town.
      const kind = words.placeOffices.has(document.lower(at - 1)) && endToken - firstToken === 1 ? 'place' : context.kindOf(at - 1);
      return kind === 'place' && hits.shape[at - 1] === Shape.Lower && type !== 'organization' && type !== 'event' ? kind : undefined;
    }
    const adjective = hits.shape[at] === Shape.Lower && ((hits.tokenBits[at] & NameClass.Nationality) !== 0 || words.adjectiveEndings.some((ending) => document.lower(at).endsWith(ending)));
    const kind = context.kindOf(at) ?? (adjective && context.followsOn(at) ? context.kindOf(at - 1) : undefined);
    if (kind === undefined || (kind === 'place' && words.kindsFollow && !words.skyWords.has(document.lower(at)))) return undefined;
    if (type === 'place' && isGenitivePlace(firstToken, endToken)) return undefined;
    if (type !== 'person') return kind;
    // "the star Tom Hanks"
    if (words.skyWords.has(document.lower(at)) && endToken - firstToken > 1) return undefined;
    // "the company Musk founded" and "le secrétaire du parti Jean Martin" name no company and no party.
    // The noun is the end of another name ("New Democratic Party Jim Wiseman") or in the genitive ("des Ministeriums Karl Brandt").
    const apart = (words.kindsFollow && hits.shape[at] >= Shape.Capital) || (words.capitalNouns && document.lower(at).endsWith('s') && !words.kinds.has(document.lower(at)));
    const enough = apart ? SURE_APART : SURE_ENOUGH;
    const named = endToken - firstToken > 1 ? confidence >= enough && (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0 : surnames.has(document.lower(firstToken));
    return named || hasRoleBefore(at) ? undefined : kind;
  }

  /** "das Schulgesetz Bayerns": where nouns have capitals, a listed place in the genitive is where the noun belongs. */
  function isGenitivePlace(first: number, end: number): boolean {
    const lower = document.lower(end - 1);
    if (!words.capitalNouns || !lower.endsWith('s')) return false;
    const bits = end - first === 1 ? context.names.classesOf(lower.slice(0, -1)) : document.word(first + 1) === '-' ? hits.tokenBits[first] : 0;
    return (bits & PLACE_NAME) !== 0;
  }

  /** "X, éditeur de logiciels", "X, a small software firm"; "the X probe" where nouns may follow. */
  function kindBehind({ type, firstToken, endToken, confidence }: TaggedSpan): EntityType | undefined {
    if (endToken >= tokens.count || !context.followsOn(endToken)) return undefined;
    if (words.kindsFollow && hits.shape[endToken] === Shape.Lower) {
      const kind = context.kindOf(endToken);
      if (kind === 'place' || type === 'place' || type === 'event' || (hits.phraseBits[firstToken] & PLACE_NAME) !== 0) return undefined;
      // "the NASA probe": whose it is.
      const maker = type === 'organization' || (type === 'company' && (confidence >= SURE_ENOUGH || hits.phraseEnd[firstToken] !== 0));
      return maker && kind !== 'company' && kind !== 'organization' ? undefined : kind;
    }
    if (document.word(endToken) !== ',') return undefined;
    let at = endToken + 1;
    const article = at < tokens.count && words.articles.has(document.lower(at));
    if (article) at++;
    if (!words.kindsFollow && !words.compounds) {
      const kind = at < tokens.count && hits.shape[at] === Shape.Lower ? context.kindOf(at) : undefined;
      // "les Yvelines, un club de foot" begins a list.
      if (kind !== 'place' && (hits.phraseBits[firstToken] & PLACE_NAME) !== 0) return undefined;
      return kind !== undefined && !isName(at + 1) ? kind : undefined;
    }
    if (!article) return undefined;
    for (const bound = Math.min(tokens.count - 1, at + WIDEST_APPOSITION); at < bound && context.followsOn(at); at++) {
      const kind = context.kindOf(at);
      if (kind !== undefined && hits.shape[at + 1] !== Shape.Lower && !isName(at + 1)) return kind;
      // ", the newspaper said." tells who said it.
      if (kind !== undefined && (words.roleConnectors.has(document.lower(at + 1)) || (words.roleStops.has(document.lower(at + 1)) && at + 2 < tokens.count && hits.shape[at + 2] !== Shape.Other))) return kind;
      if (hits.shape[at] !== Shape.Lower && !words.capitalNouns) return undefined;
    }
    return undefined;
  }

  function isName(token: number): boolean {
    return token < tokens.count && hits.shape[token] >= Shape.Capital;
  }

  /** "PDG de X", "shares of X", "X's shares", "X-Aktie": what only businesses have. */
  function ownedKind(span: TaggedSpan): EntityType | undefined {
    const { type, firstToken, confidence } = span;
    if (type === 'organization' || type === 'company' || (hits.phraseBits[firstToken] & PLACE_NAME) !== 0) return undefined;
    return hasBeside(span, words.ownerWords) || ((type === 'person' || (type === 'place' && confidence < SURE)) && hasBeside(span, words.officerWords)) ? 'company' : undefined;
  }

  /** "Brunton Steel's chief executive", "le PDG de Marchal Vidal": two words that look like a person's name. */
  function officersKind(span: TaggedSpan): EntityType | undefined {
    const { firstToken, endToken } = span;
    if (endToken - firstToken < 2 || hasTitle(firstToken)) return undefined;
    // "Brunton Steel, which makes pipes"
    const thing = endToken + 1 < tokens.count && document.word(endToken) === ',' && words.thingRelatives.has(document.lower(endToken + 1)) && !surnames.has(document.lower(firstToken));
    return thing || hasBeside(span, words.officerWords) ? 'company' : undefined;
  }

  /** True where a word of the set stands before a name and the small word that leads to it, or behind its genitive or hyphen. */
  function hasBeside({ firstToken, endToken }: TaggedSpan, set: ReadonlySet<string>): boolean {
    if (context.followsOn(firstToken) && leadsOn(firstToken - 1) && context.followsOn(firstToken - 1) && set.has(document.lower(firstToken - 2))) return true;
    if (endToken + 1 >= tokens.count || !context.followsOn(endToken) || !context.followsOn(endToken + 1)) return false;
    const mark = document.word(endToken);
    return (mark === "'s" || mark === '’s' || mark === '-') && set.has(document.lower(endToken + 1));
  }

  /** A small word between a noun and what it is of; not "le président et X". */
  function leadsOn(token: number): boolean {
    const lower = document.lower(token);
    return words.connectors.has(lower) && !words.joiners.has(lower);
  }
}
