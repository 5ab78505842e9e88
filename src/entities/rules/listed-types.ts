import type { EntityType } from '../../analysis.ts';
import { NameClass } from '../knowledge/name-class.ts';

/** Types that a listed name may have, most telling first. */
export const LISTED_TYPES: ReadonlyArray<readonly [bits: number, type: EntityType]> = [
  [NameClass.Event, 'event'],
  [NameClass.Country, 'place'],
  [NameClass.Body | NameClass.Party, 'organization'],
  [NameClass.Company | NameClass.Media, 'company'],
  [NameClass.Region | NameClass.City, 'place'],
  [NameClass.Club, 'organization'],
  [NameClass.Chip | NameClass.Product, 'product'],
  [NameClass.Brand, 'company'],
];
