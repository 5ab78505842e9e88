import type { DetectLanguage } from '../analysis.ts';
import { lightLanguageModel } from '../generated/language-light.ts';
import { createDetector } from './detector.ts';
import { LanguageModel } from './language-model.ts';

let detector: DetectLanguage | undefined;

/**
 * Names the language of a text by a small cut of the model: enough for articles, in bundles that
 * should not carry the full one. It knows the same languages and has no wide net behind it.
 */
export const detectLightly: DetectLanguage = (text, options) => {
  detector ??= createDetector({ loadModel: () => new LanguageModel(lightLanguageModel()) });
  return detector(text, options);
};
