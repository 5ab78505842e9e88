import type { Document } from '../../text/document.ts';
import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { NameHits } from '../name-hits.ts';
import type { EntityWords } from '../word-sets.ts';
import { foldWord, merge, rootOf, type Draft, type FoundName } from './draft.ts';
import { genitiveBases, hasCases, isOneInCases, stemOf } from './stem.ts';
import { isMisspelling, isSlip, SHORTEST_MISSPELT } from './spelling.ts';

/** The small words of names as the words of a draft are spelt: "d" of "d'Ormesson". */
const PARTICLES: ReadonlySet<string> = new Set(Array.from(NAME_PARTICLES, foldWord));
const BUCKET = 16;
const SHORTEST_MIDDLE = 4;
const UNCERTAIN = 0.7;
/** Letters at the start of a name that no case changes. */
const SHORTEST_START = 2;
/** A name without the ending of a genitive keeps at least this many letters. */
const SHORTEST_BASE = 3;

/** Surname with its particles: "de gaulle", "van der bellen". */
function surnameOf(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1])) from--;
  return words.slice(from).join(' ');
}

/** True where two first names may be one: equal, an initial of the other, or its start ("Alex", "Alexander"). */
function firstNamesAgree(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === long.length || short.length === 1 || (short.length >= 3 && long[short.length] !== '-'));
}

/** Joins persons' surnames, first names, initials and misspellings with the full names of the document. */
export function joinPersons(document: Document, hits: NameHits, words: EntityWords, drafts: readonly Draft[]): void {
  const persons = drafts.filter((draft) => (draft.type === 'person' || isUncertain(draft)) && draft.names.length > 0 && draft.names[0].kind === 'name' && (draft.own === undefined || draft.words.length > 1));
  const full = persons.filter((draft) => draft.type === 'person' && draft.words.length > 1 && !PARTICLES.has(draft.words[0]));
  const fullSet = new Set(full);
  const bySurname = new Map<string, Draft[]>();
  const byFirst = new Map<string, Draft[]>();
  /** By the names between the first and the last: "Casado" of "Pablo Casado Blanco". */
  const byMiddle = new Map<string, Draft[]>();
  const byStem = new Map<string, Draft[]>();
  /** By the given name without the endings of cases: "Ilono" for "Ilona Wilk". */
  const byFirstStem = new Map<string, Draft[]>();
  /** By the surname without the ending of a genitive. */
  const byGenitive = new Map<string, Draft[]>();
  /** By the first letters of given name and surname, where names have cases. */
  const byStarts = new Map<string, Draft[]>();
  /** By the parts of a surname of two, "Abadia" of "Juan Ramirez-Abadia", and without the small word: "Ormesson" of "Jean d'Ormesson". */
  const byPart = new Map<string, Draft[]>();
  /** By the first two names of three or more: "Boris Nikolajewitsch" of "Boris Nikolajewitsch Jelzin". */
  const byLead = new Map<string, Draft[]>();
  for (const draft of full) if (draft.words.length > 2) addTo(byLead, draft.words.slice(0, 2).join(' '), draft);
  for (const draft of full) {
    const surname = surnameOf(draft.words);
    const stem = stemOf(words, [surname]);
    const named = near(bySurname, surname);
    const known = named.find((other) => sameFullName(other, draft, hits)) ?? named.find((other) => isGivenSlip(other, draft, hits)) ?? (stem === undefined ? undefined : near(byStem, stem).find((other) => stemOf(words, [other.words[0]]) === stemOf(words, [draft.words[0]]))) ?? inGenitive(draft, surname) ?? inOtherCase(draft);
    if (known !== undefined) {
      merge(known, draft);
      continue;
    }
    addTo(bySurname, surname, draft);
    if (hasCases(words)) addTo(byStarts, startsOf(draft), draft);
    addTo(byFirst, draft.words[0], draft);
    if (stem !== undefined) addTo(byFirstStem, stemOf(words, draft.words.slice(0, 1)) as string, draft);
    if (surname.includes(' ')) addTo(byPart, draft.words.at(-1) as string, draft);
    if (surname.includes('-')) for (const part of surname.split('-')) if (part.length >= SHORTEST_MIDDLE) addTo(byPart, part, draft);
    // "Dolly Mengas" in the genitive, "Menga" elsewhere.
    for (const base of genitiveBases(words, surname, SHORTEST_BASE)) addTo(byGenitive, base, draft);
    if (stem !== undefined) addTo(byStem, stem, draft);
    for (let i = 1; i < draft.words.length - 1; i++) if (draft.words[i].length >= SHORTEST_MIDDLE && !PARTICLES.has(draft.words[i])) addTo(byMiddle, draft.words[i], draft);
  }
  for (const draft of full) {
    const longer = draft.words.length === 2 && draft.mergedInto === undefined ? near(byLead, draft.words.join(' ')) : [];
    if (longer.length > 0 && new Set(longer.map(rootOf)).size === 1 && rootOf(longer[0]) !== draft) merge(longer[0], draft);
  }
  const misspelt = misspellings(full, surnameOf);
  const bySlip = new Map<string, Draft[]>();
  for (const draft of full) if (draft.mergedInto === undefined) addTo(bySlip, slipKey(surnameOf(draft.words)), draft);
  for (const draft of full) {
    if (draft.mergedInto !== undefined) continue;
    for (const other of misspelt(surnameOf(draft.words))) if (other !== draft && firstNamesAgree(other.words[0], draft.words[0]) && other.names[0].start < draft.names[0].start) merge(other, draft);
  }

  // Mentions in order, so that the nearest full name before a surname is known.
  const recent = new Map<string, Draft>();
  const mentions = persons.flatMap((draft) => draft.names.map((name) => ({ draft, name }))).sort((a, b) => a.name.start - b.name.start);
  const moved = new Map<Draft, FoundName[]>();
  for (const { draft, name } of mentions) {
    if (fullSet.has(draft)) {
      recent.set(surnameOf(draft.words), rootOf(draft));
      continue;
    }
    const target = resolve(draft, name);
    if (target === undefined) continue;
    recent.set(surnameOf(target.words), target);
    const kept = moved.get(draft) ?? [];
    kept.push(name);
    moved.set(draft, kept);
    target.names.push(name);
  }
  for (const [draft, names] of moved) {
    const gone = new Set(names);
    const left = draft.names.filter((name) => !gone.has(name));
    draft.names.length = 0;
    for (const name of left) draft.names.push(name);
  }
  joinForms();

  /** The person of the same given name whose surname differs by the ending of a genitive: "Joseph Kony" of "Joseph Konys". */
  function inGenitive(draft: Draft, surname: string): Draft | undefined {
    const bases = genitiveBases(words, surname, SHORTEST_BASE).flatMap((base) => near(bySurname, base));
    return [...bases, ...near(byGenitive, surname)].find((other) => other.words[0] === draft.words[0] && other.words.length === draft.words.length);
  }

  /** The person all of whose names differ from these by endings of cases alone: "Kim Dzong Un" of "Kim Dzong Unem". */
  function inOtherCase(draft: Draft): Draft | undefined {
    if (!hasCases(words)) return undefined;
    return near(byStarts, startsOf(draft)).find((other) => other.words.length === draft.words.length && other.words.every((word, i) => isOneInCases(words, word, draft.words[i])));
  }

  /** Surnames alone of whom nobody is named in full, in several cases: "Perryä", "Perryn". */
  function joinForms(): void {
    const firsts = new Map<string, Draft>();
    const alone = persons.filter((draft) => draft.words.length === 1 && draft.type === 'person' && draft.mergedInto === undefined && draft.names.length > 0);
    for (const draft of alone) for (const key of formsOf(words, draft.words[0])) if (!firsts.has(key)) firsts.set(key, draft);
    for (const draft of alone) {
      for (const key of formsOf(words, draft.words[0])) {
        const first = firsts.get(key);
        if (first !== undefined && rootOf(first) !== rootOf(draft)) merge(first, draft);
      }
    }
  }

  function resolve(draft: Draft, name: FoundName): Draft | undefined {
    const key = draft.words.join(' ');
    const plain = draft.words.length > 1 && PARTICLES.has(draft.words[0]) ? draft.words.slice(1).join(' ') : key;
    for (const surname of plain === key ? [key] : [key, plain]) {
      const last = recent.get(surname);
      if (last !== undefined && genderAgrees(last, name)) return rootOf(last);
      const candidates = near(bySurname, surname).filter((candidate) => genderAgrees(candidate, name));
      if (candidates.length > 0) return rootOf(nearest(candidates, name.start));
      // A surname whose only bearer is of the other gender belongs to someone else.
      if (near(bySurname, surname).length > 0) return undefined;
    }
    const named = near(byFirst, key);
    if (named.length === 1) return rootOf(named[0]);
    for (const ending of words.caseEndings) {
      if (!key.endsWith(ending) || key.length - ending.length < 3) continue;
      const base = near(bySurname, key.slice(0, -ending.length));
      if (base.length > 0) return rootOf(nearest(base, name.start));
    }
    const stem = stemOf(words, [key]);
    const inflected = stem === undefined ? [] : near(byStem, stem);
    if (inflected.length > 0) return rootOf(nearest(inflected, name.start));
    // "Waydes" beside "Wayde Sims", "Guttenbergs" beside "zu Guttenberg".
    const called = oneOf(words.caseEndings.flatMap((ending) => (key.endsWith(ending) && key.length - ending.length >= SHORTEST_BASE ? [byFirst, byPart].flatMap((map) => near(map, key.slice(0, -ending.length))) : [])));
    if (called !== undefined) return called;
    const calledInCase = stem === undefined ? undefined : oneOf(near(byFirstStem, stem));
    if (calledInCase !== undefined) return calledInCase;
    const middle = near(byMiddle, key);
    // Another given name may be that of somebody else: "Luis" before "José Luis Ferrer".
    if (middle.length === 1 && (middle[0].names[0].start < name.start || (hits.tokenBits[name.firstToken] & GIVEN_NAME) === 0)) return rootOf(middle[0]);
    for (const map of [byGenitive, byPart]) {
      const found = oneOf(near(map, key));
      if (found !== undefined) return found;
    }
    return misspelt(key)[0] ?? slip(key);
  }

  /** The one full name whose surname differs by a slip of the pen; a given name is no slip. */
  function slip(key: string): Draft | undefined {
    if (key.includes(' ') || key.length < SHORTEST_MISSPELT - 1) return undefined;
    const alike = near(bySlip, slipKey(key)).filter((draft) => isSlip(key, surnameOf(draft.words)));
    return oneOf(alike);
  }

  function genderAgrees(draft: Draft, name: FoundName): boolean {
    const title = titleBefore(name.firstToken);
    if (title === undefined) return true;
    const bits = hits.tokenBits[draft.names[0].firstToken] & (NameClass.GivenMale | NameClass.GivenFemale);
    if (bits === 0) return true;
    return words.femaleTitles.has(title) ? (bits & NameClass.GivenFemale) !== 0 : !words.maleTitles.has(title) || (bits & NameClass.GivenMale) !== 0;
  }

  function titleBefore(token: number): string | undefined {
    for (let at = token - 1; at >= 0 && at >= token - 2; at--) {
      const lower = document.lower(at);
      if (words.personTitles.has(lower)) return lower;
      if (lower !== '.') return undefined;
    }
    return undefined;
  }
}

/** The one thing that all of some drafts are; undefined for none or several. */
function oneOf(drafts: readonly Draft[]): Draft | undefined {
  return new Set(drafts.map(rootOf)).size === 1 ? rootOf(drafts[0]) : undefined;
}

/** A single word typed by a guess: it may be a surname all the same. */
const isUncertain = (draft: Draft): boolean => draft.type !== 'model' && draft.words.length === 1 && draft.names.every(({ confidence }) => confidence < UNCERTAIN);

function sameFullName(a: Draft, b: Draft, hits: NameHits): boolean {
  if (a.words[0] === b.words[0]) return middleNamesAgree(a.words, b.words);
  // "Louis" is the start of "Louise", but not the same person.
  if (firstNamesAgree(a.words[0], b.words[0])) return !areOpposed(a, b, hits);
  const shorter = a.words.length < b.words.length ? a : b;
  const longer = shorter === a ? b : a;
  return longer.words.length > shorter.words.length && shorter.words.every((word) => word.length > 1 && longer.words.includes(word));
}

/** True for given names of which one is of women only and the other of men only. */
function areOpposed(a: Draft, b: Draft, hits: NameHits): boolean {
  const gender = (draft: Draft): number => hits.tokenBits[draft.names[0].firstToken] & (NameClass.GivenMale | NameClass.GivenFemale);
  return gender(a) !== 0 && gender(b) !== 0 && (gender(a) & gender(b)) === 0;
}

/** False where both have a middle name and these differ: "John D. Roe", "John F. Roe". */
function middleNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.length < 3 || b.length < 3 || firstNamesAgree(a[1], b[1]);
}

/** True for two spellings of one given name before the same surname: "Kristin", "Kristen". Names of both genders stay two. */
function isGivenSlip(a: Draft, b: Draft, hits: NameHits): boolean {
  return a.words.length === b.words.length && isMisspelling(a.words[0], b.words[0]) && !areOpposed(a, b, hits) && middleNamesAgree(a.words, b.words);
}

const startsOf = ({ words }: Draft): string => `${words[0].slice(0, SHORTEST_START)}…${(words.at(-1) as string).slice(0, SHORTEST_START)}`;

/** What the forms of one surname have in common: its stem, else the name and what it is a genitive of. */
function formsOf(words: EntityWords, name: string): string[] {
  const stem = stemOf(words, [name]);
  return stem === undefined ? [name, ...genitiveBases(words, name, SHORTEST_BASE)] : [stem];
}

/** The draft with the last mention before `offset`, else the first behind it. */
function nearest(candidates: readonly Draft[], offset: number): Draft {
  let best = candidates[0];
  for (const candidate of candidates) if (candidate.names[0].start < offset && candidate.names[0].start > best.names[0].start) best = candidate;
  return best;
}

/** Letters that a slip of the pen leaves alone. */
const slipKey = (surname: string): string => `${surname.slice(0, 2)}…${surname.slice(-2)}`;

const near = (map: ReadonlyMap<string, Draft[]>, key: string): readonly Draft[] => map.get(key) ?? [];

function addTo(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (list.length < BUCKET) list.push(draft);
}

/** Looks for drafts with a near spelling of the same surname among those that share its start or its end. */
function misspellings(drafts: readonly Draft[], surname: (words: readonly string[]) => string): (name: string) => Draft[] {
  const buckets = new Map<string, Draft[]>();
  const keys = (name: string): string[] => [`${name.slice(0, 3)}…`, `${name[0]}…${name.slice(-3)}`];
  for (const draft of drafts) for (const key of keys(surname(draft.words))) addTo(buckets, key, draft);
  return (name) => {
    if (name.length < SHORTEST_MISSPELT) return [];
    const found = new Set<Draft>();
    for (const key of keys(name)) {
      for (const draft of near(buckets, key)) {
        if (isMisspelling(name, surname(draft.words))) found.add(rootOf(draft));
      }
    }
    return [...found];
  };
}
