import type { NumberData } from '../number-data.ts';

export const numbers: NumberData = { decimalSeparator: '.' };
