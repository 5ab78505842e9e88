import { expect } from 'vitest';
import type { NumericClaim } from '../../src/analysis.ts';
import { analyze } from '../../src/index.ts';

/** The claims of a text, each with its span checked. */
export function claimsOf(language: string, text: string, referenceDate?: string): NumericClaim[] {
  const { claims } = analyze(text, { language, include: ['claims'], ...(referenceDate !== undefined && { referenceDate }) });
  for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  return claims;
}
