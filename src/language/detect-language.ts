import type { DetectLanguage } from '../analysis.ts';
import { languageModel } from '../generated/language.ts';
import { createDetector } from './detector.ts';
import { LanguageModel } from './language-model.ts';
import { wideNetGuess } from './wide-net.ts';

let detector: DetectLanguage | undefined;

/** Names the language of a text by the full model and, where that is not sure, franc's wide net of 187 languages. */
export const detectLanguage: DetectLanguage = (text, options) => {
  detector ??= createDetector({ loadModel: () => new LanguageModel(languageModel()), wideNet: wideNetGuess });
  return detector(text, options);
};
