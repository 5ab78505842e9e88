import type { Quote } from '../analysis.ts';
import type { Cue } from './cue.ts';
import type { SpeakerWords } from './noun-phrases.ts';

/** How surely the words around a content show that it is one. */
export type Evidence = 'adjacent' | 'governing' | 'colon' | 'source' | 'coordinated' | 'continued' | 'floating' | 'fragment' | 'clause' | 'bareClause' | 'infinitive' | 'hearsay' | 'signature' | 'incise' | 'dash' | 'layout' | 'anaphor';

/** A quote before its speaker is resolved; offsets into the text. */
export interface Draft {
  start: number;
  end: number;
  kind: Quote['kind'];
  cue: Cue | null;
  /** Null where the text around it names none: it is inherited, or unknown. */
  speaker: SpeakerWords | null;
  evidence: Evidence;
  /** True for what somebody thinks, not says: inside a report of theirs it is a part of that. */
  opinion?: boolean;
  via?: SpeakerWords;
  /** The draft that this one goes on from. */
  continues?: Draft;
  date?: string;
}
