import type { TaggedSpan } from '../tagged-span.ts';
import { actingNames } from './acting-names.ts';
import { acronyms } from './acronyms.ts';
import { adjectiveHeads } from './adjective-heads.ts';
import { claim } from './claimed-tokens.ts';
import { compoundNames } from './compound-names.ts';
import { expandedAcronyms } from './expanded-acronyms.ts';
import { formedNames } from './formed-names.ts';
import { guessedNames } from './guessed-names.ts';
import { headedNames } from './headed-names.ts';
import { inflectedNames } from './inflected-names.ts';
import { listedNames } from './listed-names.ts';
import { lowerMinistries } from './lower-ministries.ts';
import type { NameContext } from './name-context.ts';
import { portfolioExtents } from './portfolio-extents.ts';
import { repeatedNames } from './repeated-names.ts';
import { toldLists } from './told-lists.ts';
import { toldPersons } from './told-persons.ts';

/**
 * Names that the tagger passed over: in a list behind a noun, listed, or found elsewhere in the article. Takes out of `kept` what is part of one;
 * `direct` marks those of it that a noun stands beside; acronyms in `common` are no names. `guesses` are the tagger's, most unsure of all.
 */
export function missedNames(context: NameContext, kept: TaggedSpan[], direct: Uint8Array, common: ReadonlySet<string>, guesses: readonly TaggedSpan[] = []): TaggedSpan[] {
  const toldBefore = kept.filter((_, i) => direct[i] === 1);
  const claimed = new Uint8Array(context.document.tokens.count);
  claim(claimed, kept);
  const expanded = expandedAcronyms(context, claimed, kept);
  claim(claimed, expanded);
  const told = [...toldLists(context, claimed, kept, toldBefore), ...formedNames(context, claimed)];
  const listed = [...listedNames(context, claimed, kept), ...inflectedNames(context, claimed), ...compoundNames(context, claimed)];
  const heads = portfolioExtents(context, headedNames(context, claimed, kept), claimed);
  claim(claimed, heads);
  const ministries = portfolioExtents(context, lowerMinistries(context, claimed), claimed);
  claim(claimed, ministries);
  const headed = [...heads, ...ministries, ...adjectiveHeads(context, claimed)];
  const persons = toldPersons(context, claimed);
  claim(claimed, persons);
  const acting = actingNames(context, claimed);
  const repeated = repeatedNames(context, claimed, [...kept, ...expanded, ...told, ...headed, ...persons, ...acting]);
  const spelt = acronyms(context, claimed, [...kept, ...expanded, ...told, ...listed], common);
  const found = [...expanded, ...told, ...listed, ...headed, ...persons, ...acting, ...repeated, ...spelt];
  return [...found, ...guessedNames(context, claimed, guesses, [...kept, ...found])];
}
