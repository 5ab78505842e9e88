import { languagePacks } from '../src/languages/index.ts';

/** True for a language that writes every noun with a capital; false where it has no pack. */
export const hasCapitalNouns = (language: string): boolean => languagePacks.find(({ code }) => code === language)?.entities.capitalNouns === true;
