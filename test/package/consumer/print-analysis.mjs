import { analyze } from 'article-analysis';
import { article } from './article.mjs';

process.stdout.write(JSON.stringify(analyze(article, { language: 'fr', referenceDate: '2026-03-11' })));
