import type { DateData } from '../date-data.ts';

export const dates: DateData = { months: {} };
