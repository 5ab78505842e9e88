import { analyze, createAnalyzer, type Analysis, type Quote } from 'article-analysis';
import { extractArticle, type ExtractedArticle } from 'article-analysis/html';
import { detectLanguage } from 'article-analysis/language';
import { extendLanguage, type EntityData } from 'article-analysis/language-pack';
import { fr } from 'article-analysis/languages/fr';
import { toWebAnnotation } from 'article-analysis/render';

const analysis: Analysis = analyze('Bonjour à tous.', { language: 'fr', include: ['quotes'] });
const speakers: Array<string | undefined> = analysis.quotes.map((quote: Quote) => quote.speaker?.name);
const own: Analysis = createAnalyzer({ languages: [fr] }).analyze('Bonjour à tous.');
const code: string = detectLanguage('Bonjour à tous.').code;
const start: number = toWebAnnotation('', own).items[0]?.target.selector[1].start ?? 0;
const article: ExtractedArticle = extractArticle('<p>Bonjour.</p>');
export { article, code, speakers, start };

// @ts-expect-error A text is a string.
analyze(42);
// @ts-expect-error The parts have fixed names.
analyze('', { include: ['verbs'] });

const withBailiffs = extendLanguage(fr, { entities: (entities: EntityData) => ({ ...entities, roles: [...entities.roles, 'bailli'] }) });
export const custom: Analysis = createAnalyzer({
  languages: [withBailiffs],
  gazetteers: [{ type: 'company', names: ['Velm', { name: 'Armorik', aliases: ['ARK'], ref: 'c1' }] }],
  families: [{ name: 'Korrigan', maker: 'Armorik' }],
  reportingVerbs: { fr: [{ lemma: 'zwanzer', finite: ['zwanze'] }] },
  minConfidence: { claims: 0.8 },
}).analyze('Bonjour à tous.');
// @ts-expect-error Models go by families.
createAnalyzer({ languages: [fr], gazetteers: [{ type: 'model', names: [] }] });
// @ts-expect-error There are six sections.
extendLanguage(fr, { verbs: (verbs: string[]) => verbs });
