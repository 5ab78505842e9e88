import { KNOWN_FAMILIES, type FamilyTable } from '../models/model-families.ts';
import type { OwnNames } from './own-names.ts';

/** What the app knows beside what the package knows, for one language. */
export interface OwnKnowledge {
  readonly names: OwnNames | undefined;
  readonly families: FamilyTable;
}

/** An app that adds nothing. */
export const NOTHING_OWN: OwnKnowledge = { names: undefined, families: KNOWN_FAMILIES };
