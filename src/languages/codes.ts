/**
 * The code of every language pack, without the packs: what is supported can be asked without
 * loading a single table. `index.ts` beside this file holds the packs themselves.
 */
export const languageCodes = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'ro', 'fi', 'ru'] as const;
