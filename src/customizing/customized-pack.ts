import type { LanguageData } from '../languages/language-pack.ts';
import type { CheckedVerb } from './analyzer-options.ts';

/** The pack with the app's reporting verbs; those that it has of the same lemma are replaced. */
export function packWithVerbs(pack: LanguageData, own: readonly CheckedVerb[]): LanguageData {
  if (own.length === 0) return pack;
  const { quotes } = pack;
  const replaced = new Set(own.map(({ verb }) => verb.lemma));
  const bare = own.filter(({ bareClause }) => bareClause).map(({ verb }) => verb.lemma);
  const kept = quotes.zeroVerbs.split(/\s+/).filter((lemma) => lemma !== '' && !bare.includes(lemma));
  return {
    ...pack,
    quotes: {
      ...quotes,
      reportingVerbs: () => [...quotes.reportingVerbs().filter(({ lemma }) => !replaced.has(lemma)), ...own.map(({ verb }) => verb)],
      zeroVerbs: [...kept, ...bare].join(' '),
    },
  };
}
