import type { Analyze } from './analysis.ts';
import { createPipeline } from './analyze.ts';
import { languagePacks } from './languages/index.ts';

export type * from './analysis.ts';
export { createAnalyzer } from './analyze.ts';

const byCode = new Map(languagePacks.map((pack) => [pack.code, pack]));

/** See `Analyze` in the contract; every language pack is bundled. */
export const analyze: Analyze = /* @__PURE__ */ createPipeline({
  codes: languagePacks.map((pack) => pack.code),
  load: (code) => byCode.get(code) as NonNullable<ReturnType<typeof byCode.get>>,
});
