import { namesFor, type Names } from '../src/entities/knowledge/names.ts';
import { languagePacks } from '../src/languages/index.ts';

/** The names listed for a language; those of every language where it has no pack. */
export const listedNames = (language: string): Names => namesFor(languagePacks.find(({ code }) => code === language)?.nameLists);
