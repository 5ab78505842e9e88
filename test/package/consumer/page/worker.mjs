import { createAnalyzer } from 'article-analysis';
import { fr } from 'article-analysis/languages/fr';

const { analyze } = createAnalyzer({ languages: [fr] });
addEventListener('message', ({ data }) => postMessage(JSON.stringify(analyze(data, { language: 'fr', referenceDate: '2026-03-11' }))));
