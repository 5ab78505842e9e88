import { analyze } from 'article-analysis';
import { article } from '../article.mjs';

const worker = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }) => {
  globalThis.results = { page: JSON.stringify(analyze(article, { language: 'fr', referenceDate: '2026-03-11' })), worker: data };
});
worker.postMessage(article);
