export { detectLanguage } from './language/detect-language.ts';
