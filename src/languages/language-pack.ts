import type { LanguagePack } from '../analysis.ts';
import type { ClaimData } from './claim-data.ts';
import type { DateData } from './date-data.ts';
import type { EntityData } from './entity-data.ts';
import type { NumberData } from './number-data.ts';
import type { QuoteData } from './quote-data.ts';
import type { TextData } from './text-data.ts';

/**
 * One language, whole: the typed tables that each room reads. Apps see it as the opaque
 * `LanguagePack`; a room is handed only its own section.
 */
export interface LanguageData extends LanguagePack {
  readonly text: TextData;
  readonly entities: EntityData;
  readonly quotes: QuoteData;
  readonly numbers: NumberData;
  readonly claims: ClaimData;
  readonly dates: DateData;
  /** Trained weights of the name tagger for this language; without them it reads names with what all languages share. */
  readonly nameWeights?: () => Uint8Array;
  /** Listed names and words that mean something in this language alone; without them it knows what all languages share. */
  readonly nameLists?: () => Uint8Array;
}

/** The sections that finding quantities alone needs. */
export type QuantityPack = Pick<LanguageData, 'code' | 'text' | 'numbers'>;
