import type { Analyze } from './analysis.ts';
import { createPipeline } from './analyze.ts';
import { detectLanguage } from './language/detect-language.ts';
import { languageCodes } from './languages/codes.ts';
import { loadPack } from './languages/load-pack.ts';

export type * from './analysis.ts';
export { createAnalyzer } from './create-analyzer.ts';

// Made on the first call, so that apps which only use `createAnalyzer` can drop the packs.
let pipeline: Analyze | undefined;

/** See `Analyze` in the contract; every language pack is at hand. */
export const analyze: Analyze = (text, options) => {
  pipeline ??= createPipeline({ codes: languageCodes, load: loadPack }, detectLanguage);
  return pipeline(text, options);
};
