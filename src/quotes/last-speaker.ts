import type { Entity } from '../analysis.ts';

/** The last speaker, and the token of the quote or cue that named them. */
export interface LastSpeaker {
  readonly entity: Entity | undefined;
  readonly token: number;
}
