import type { CreateAnalyzer } from './analysis.ts';
import { createPipeline } from './analyze.ts';
import { checkAnalyzerOptions } from './customizing/analyzer-options.ts';
import { packWithVerbs } from './customizing/customized-pack.ts';
import { withoutUnsure } from './customizing/least-confidence.ts';
import { familiesWith, KNOWN_FAMILIES } from './entities/models/model-families.ts';
import type { OwnKnowledge } from './entities/own/own-knowledge.ts';
import { compileOwnNames } from './entities/own/own-names.ts';
import type { LanguageData } from './languages/language-pack.ts';

/** One language as an analyser uses it. */
interface Customized {
  readonly pack: LanguageData;
  readonly own: OwnKnowledge;
}

/** See `CreateAnalyzer` in the contract. */
export const createAnalyzer: CreateAnalyzer = (options) => {
  const { packs, names, families, verbs, least, detectLanguage } = checkAnalyzerOptions(options);
  const codes = [...packs.keys()];
  const table = families.length === 0 ? KNOWN_FAMILIES : familiesWith(families);
  // What an app adds is cut into words as each language does it, when the language is first needed.
  const loaded = new Map<string, Customized>();
  const load = (code: string): Customized => {
    const known = loaded.get(code);
    if (known !== undefined) return known;
    const pack = packWithVerbs(packs.get(code) as LanguageData, verbs.get(code) ?? []);
    const made: Customized = { pack, own: { names: names.length === 0 ? undefined : compileOwnNames(names, pack.text), families: table } };
    loaded.set(code, made);
    return made;
  };
  const pipeline = createPipeline({ codes, load: (code) => load(code).pack, own: (code) => load(code).own }, detectLanguage);
  return { analyze: (text, given) => withoutUnsure(pipeline(text, given), least), languages: codes };
};
