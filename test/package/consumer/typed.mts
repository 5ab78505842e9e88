import { analyze, createAnalyzer, type Analysis, type Quote } from 'article-analysis';
import { detectLanguage } from 'article-analysis/language';
import { fr } from 'article-analysis/languages/fr';
import { toWebAnnotation } from 'article-analysis/render';

const analysis: Analysis = analyze('Bonjour à tous.', { language: 'fr', include: ['quotes'] });
const speakers: Array<string | undefined> = analysis.quotes.map((quote: Quote) => quote.speaker?.name);
const own: Analysis = createAnalyzer({ languages: [fr] }).analyze('Bonjour à tous.');
const code: string = detectLanguage('Bonjour à tous.').code;
const start: number = toWebAnnotation('', own).items[0]?.target.selector[1].start ?? 0;
export { code, speakers, start };

// @ts-expect-error A text is a string.
analyze(42);
// @ts-expect-error The parts have fixed names.
analyze('', { include: ['verbs'] });
