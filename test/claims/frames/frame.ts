/** A claim of a sentence: its span, its value or least and greatest value, its subject as words or entity name, its source. */
export type FramedClaim = readonly [span: string, value: number | readonly [number, number] | undefined, subject: string, source?: string];

/** A sentence with a figure in a usual clause frame, with the claims that are checked. */
export type Frame = readonly [sentence: string, claims: readonly FramedClaim[]];
