import type { Forms } from '../languages/number-data.ts';
import { spellingsOf } from './phrase-table.ts';

/** The forms of a table cell, "près de|presque", as a set. */
export const setOf = (forms: Forms): ReadonlySet<string> => new Set(forms === '' ? [] : forms.split('|').flatMap((form) => spellingsOf(form)));
