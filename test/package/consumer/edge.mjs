import { createAnalyzer } from 'article-analysis';
import { fr } from 'article-analysis/languages/fr';
import { toCsv } from 'article-analysis/render';

// Answers like an edge function: no Node built-in, nothing but what the web has.
const { analyze } = createAnalyzer({ languages: [fr] });
addEventListener('fetch', (event) => {
  event.respondWith(
    event.request.text().then((text) => {
      const analysis = analyze(text, { language: 'fr', referenceDate: '2026-03-11' });
      return new Response(JSON.stringify(analysis), { headers: { 'content-type': 'application/json', 'x-rows': String(toCsv(analysis).split('\n').length) } });
    }),
  );
});
