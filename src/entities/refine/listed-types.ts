import type { EntityType } from '../../analysis.ts';
import { NameClass } from '../knowledge/name-class.ts';

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
