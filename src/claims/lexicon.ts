import type { EntityType } from '../analysis.ts';
import type { ClaimData } from '../languages/claim-data.ts';
import type { Direction } from './change-words.ts';
import { type PhraseTable, phraseTable, type PronounKind } from '../quotes/lexicon.ts';
import { type WordList, wordListOf } from './word-list.ts';

/** The claim words of a language, ready for look-up. */
export interface ClaimLexicon {
  readonly sets: Readonly<Record<ListName, ReadonlySet<string>>>;
  readonly finalVerbs: boolean;
  readonly ordinalDots: boolean;
  readonly finalInfinitives: readonly string[];
  readonly premodifiers: boolean;
  readonly nameBeforeNoun: boolean;
  readonly nounTakesOf: boolean;
  readonly verbEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly participleStarts: readonly string[];
  readonly moneyStarts: readonly string[];
  readonly participleStops: readonly string[];
  readonly inversionEndings: readonly string[];
  readonly numeralVerbEndings: readonly string[];
  readonly firstPluralEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly linkedEndings: readonly string[];
  readonly gerundEndings: readonly string[];
  readonly danglingEndings: readonly string[];
  readonly looseVerbEndings: readonly string[];
  readonly futureEndings: readonly string[];
  readonly conditionalEndings: readonly string[];
  readonly infinitiveEndings: readonly string[];
  /** Whom possessives of the third person mean, where their form tells it. */
  readonly possessiveKinds: ReadonlyMap<string, PronounKind>;
  readonly entityNouns: ReadonlyMap<string, EntityType>;
  /** What verbs say of a number together with their particle, by verb form and particle; "none" where they say no change. */
  readonly separable: ReadonlyMap<string, ReadonlyMap<string, Direction | 'none'>>;
  /** Phrases that say from what a figure is taken, the verb first: "blijkt uit". */
  readonly evidence: PhraseTable;
  /** Verbs of speaking with the preposition before what they speak of: "sprach von". */
  readonly speaksOf: PhraseTable;
  /** Words that make an ordinal a rank. */
  readonly rank: WordList;
  /** Words behind a multiple that say what is more or less. */
  readonly comparatives: WordList;
}

const LISTS = [
  'up', 'down', 'stable', 'transition', 'multiplied', 'divided', 'to', 'from', 'by', 'definite', 'projected', 'possible', 'denied',
  'negations', 'verbs', 'measureNouns', 'firstPlural', 'firstSingular', 'expletives', 'apposition', 'than',
  'degree', 'factor', 'scaleNouns', 'scaleLinkers', 'looseComparators', 'partitive', 'causes', 'expects', 'dataNouns', 'distributive', 'amountBefore', 'attributes', 'withWords', 'agents', 'expletiveVerbs', 'dataVerbs', 'valueNouns', 'lifeNouns', 'sceneNouns', 'latter', 'equal', 'whose', 'margins', 'turnNouns',
  'beside', 'comparing', 'raising', 'winning', 'held', 'changeNouns', 'nounBy', 'locative', 'amounting', 'others',
  'openers', 'impersonal', 'demonstratives', 'results', 'directions', 'adjectives', 'participleLike', 'institutions', 'genericNouns', 'figureNouns', 'rating', 'ratedAt', 'objectArticles', 'against', 'ofWhom', 'measureAdjectives', 'contracted', 'sentencing', 'controlling', 'each', 'harming', 'dying', 'dyingAt', 'contractedOf', 'numberNouns', 'tollNouns', 'only', 'groupNouns', 'penalties', 'ofThem', 'linkNouns', 'surveys', 'within', 'counts', 'counters',
  'clauseVerbs', 'instead', 'ageNouns', 'partitivePronouns', 'reporters', 'ownWords', 'countedAdjectives', 'shareArticles',
  'tallies', 'gauges', 'forecasts', 'dataGivers', 'hearers', 'hears', 'reckonings', 'reckonedBy', 'presents', 'refers', 'expected',
] as const;
type ListName = (typeof LISTS)[number];

const listOf = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/** Compiled tables by the data they come from: pure of the data, so sharing them changes no result. */
const compiled = new WeakMap<ClaimData, ClaimLexicon>();

/** The claim words of a pack; compiled once for each pack. */
export function claimLexiconOf(data: ClaimData): ClaimLexicon {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const sets: Partial<Record<ListName, ReadonlySet<string>>> = {};
  for (const name of LISTS) sets[name] = new Set(listOf(data[name] ?? ''));
  sets.verbs = new Set([...listOf(data.verbs), ...(data.numberVerbs?.() ?? [])]);
  const { changeVerbs } = data;
  if (changeVerbs !== undefined) for (const direction of ['up', 'down'] as const) sets[direction] = new Set([...listOf(data[direction]), ...listOf(changeVerbs[direction]).flatMap(changeVerbs.formsOf)]);
  const made: ClaimLexicon = {
    separable: separableOf(data.separable ?? {}),
    evidence: phraseTable(data.evidence ?? ''),
    speaksOf: phraseTable(data.speaksOf ?? ''),
    rank: wordListOf(data.rank),
    comparatives: wordListOf(data.comparatives ?? ''),
    sets: sets as Record<ListName, ReadonlySet<string>>,
    finalVerbs: data.finalVerbs === true,
    finalInfinitives: listOf(data.finalInfinitives ?? ''),
    ordinalDots: data.ordinalDots === true,
    premodifiers: data.premodifiers === true,
    nameBeforeNoun: data.nameBeforeNoun === true,
    nounTakesOf: data.nounTakesOf === true,
    verbEndings: listOf(data.verbEndings),
    participleEndings: listOf(data.participleEndings ?? ''),
    participleStarts: listOf(data.participleStarts ?? ''),
    moneyStarts: listOf(data.moneyStarts ?? ''),
    participleStops: listOf(data.participleStops ?? ''),
    inversionEndings: listOf(data.inversionEndings ?? ''),
    numeralVerbEndings: listOf(data.numeralVerbEndings ?? ''),
    looseVerbEndings: listOf(data.looseVerbEndings ?? ''),
    danglingEndings: listOf(data.danglingEndings ?? ''),
    gerundEndings: listOf(data.gerundEndings ?? ''),
    adverbEndings: listOf(data.adverbEndings ?? ''),
    linkedEndings: listOf(data.linkedEndings ?? ''),
    firstPluralEndings: listOf(data.firstPluralEndings ?? ''),
    futureEndings: listOf(data.futureEndings),
    conditionalEndings: listOf(data.conditionalEndings),
    infinitiveEndings: listOf(data.infinitiveEndings ?? ''),
    possessiveKinds: new Map(listOf(data.possessiveKinds ?? '').map((entry) => entry.split(':') as [string, PronounKind])),
    entityNouns: new Map(Object.entries(data.entityNouns).flatMap(([type, nouns]) => listOf(nouns).map((noun) => [noun, type as EntityType] as const))),
  };
  compiled.set(data, made);
  return made;
}

function separableOf(table: NonNullable<ClaimData['separable']>): Map<string, Map<string, Direction | 'none'>> {
  const pairs = new Map<string, Map<string, Direction | 'none'>>();
  for (const [direction, forms] of Object.entries(table)) {
    for (const pair of listOf(forms)) {
      const [verb, particle] = pair.split('+');
      const known = pairs.get(verb) ?? new Map<string, Direction | 'none'>();
      pairs.set(verb, known.set(particle, direction as Direction | 'none'));
    }
  }
  return pairs;
}
