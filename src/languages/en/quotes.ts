import type { QuoteData } from '../quote-data.ts';

export const quotes: QuoteData = { reportingVerbs: {} };
