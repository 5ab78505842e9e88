import type { EntityType } from '../../analysis.ts';
import { genitiveBases } from '../join/stem.ts';
import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { isAboutClubs } from './about-clubs.ts';
import { namesByCompounds } from './compound-names.ts';
import type { NameContext } from './name-context.ts';
import { surnamesIn } from './surnames.ts';

/** Types that a listed name may have, most telling first. */
const LISTED_TYPES: ReadonlyArray<readonly [bits: number, type: EntityType]> = [
  [NameClass.Event, 'event'],
  [NameClass.Body | NameClass.Party, 'organization'],
  [NameClass.Country, 'place'],
  [NameClass.Company | NameClass.Media, 'company'],
  [NameClass.Region | NameClass.City, 'place'],
  [NameClass.Club, 'organization'],
  [NameClass.Chip | NameClass.Product, 'product'],
  [NameClass.Brand, 'company'],
];

/** The type that the classes of a listed name speak for first. */
export function listedType(bits: number): EntityType | undefined {
  return LISTED_TYPES.find(([classes]) => (bits & classes) !== 0)?.[1];
}

/** True for a name that the lists know as a thing of that type, among others perhaps. */
export function isListedAs(bits: number, type: EntityType): boolean {
  return LISTED_TYPES.some(([classes, listed]) => listed === type && (bits & classes) !== 0);
}

const PLACE = NameClass.Country | NameClass.Region | NameClass.City;
const FIRM = NameClass.Company | NameClass.Media;
const BODY = NameClass.Body | NameClass.Party | NameClass.Club;
const OTHER = NameClass.Brand | NameClass.Model | NameClass.Chip | NameClass.Product | NameClass.Event | GIVEN_NAME;
/** Surer names keep their type though the lists know only another. */
const SURE = 0.95;
const SURE_PLACE = 0.93;
const SURE_GENITIVE = 0.8;
const SHORTEST_STEM = 4;

/** The types that a name listed as one kind of thing only is taken for by mistake, and the right one. */
const ONLY: ReadonlyArray<readonly [classes: number, mistaken: ReadonlySet<EntityType>, type: EntityType]> = [
  [PLACE, new Set<EntityType>(['product', 'work', 'event']), 'place'],
  [FIRM, new Set<EntityType>(['product', 'work', 'organization']), 'company'],
  [BODY, new Set<EntityType>(['product', 'work', 'company']), 'organization'],
];

/** Gives names that the lists know as one kind of thing only that type: "Hiroshima" is no product, "Novartis" no person unless the article names one so. */
export function settleListed(context: NameContext, spans: TaggedSpan[]): void {
  const { document, hits, words } = context;
  const aboutClubs = isAboutClubs(context, spans);
  const surnames = surnamesIn(document, spans);
  const genitives = namesByCompounds(context);
  for (let i = 0; i < spans.length; i++) {
    const { type, confidence, firstToken, endToken } = spans[i];
    if (confidence < SURE_GENITIVE && genitives && endToken - firstToken === 1 && hits.phraseEnd[firstToken] === 0) {
      if (type !== 'company' && isFirmsGenitive(document.lower(firstToken))) spans[i] = { ...spans[i], type: 'company' };
      continue;
    }
    if (confidence >= SURE || hits.phraseEnd[firstToken] !== endToken) continue;
    // In capitals "EFE" is no given name.
    const shouted = endToken - firstToken === 1 && hits.shape[firstToken] === Shape.AllCaps;
    const bits = hits.phraseBits[firstToken] & (PLACE | FIRM | BODY | (shouted ? OTHER & ~GIVEN_NAME : OTHER));
    const only = ONLY.find(([classes, mistaken]) => bits !== 0 && (bits & ~classes) === 0 && mistaken.has(type));
    if (only !== undefined) spans[i] = { ...spans[i], type: only[2] };
    else if (aboutClubs && type === 'place' && (bits & NameClass.Club) !== 0 && (bits & NameClass.Country) === 0 && confidence < SURE_PLACE && !context.isLedToPlace(firstToken)) spans[i] = { ...spans[i], type: 'organization' };
    else if (type === 'person' && bits !== 0 && (bits & ~FIRM) === 0 && !surnames.has(document.lower(endToken - 1))) spans[i] = { ...spans[i], type: 'company' };
  }

  /** "Telias" of "Telia": a business that the lists know, and nothing else of that name. */
  function isFirmsGenitive(lower: string): boolean {
    if (surnames.has(lower)) return false;
    return genitiveBases(words, lower, SHORTEST_STEM).some((base) => {
      const bits = context.names.classesOf(base);
      return (bits & FIRM) !== 0 && (bits & ~(FIRM | NameClass.Brand)) === 0;
    });
  }
}
