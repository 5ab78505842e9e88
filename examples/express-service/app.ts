import { analyze, type AnalyzeOptions } from 'article-analysis';
import express, { type Express } from 'express';

/** Longest body that is read; an article is far shorter. */
const LIMIT = '2mb';

/**
 * A service with one address: `POST /analyze` with `{ "text": "…", "language": "fr", "referenceDate": "2024-04-09" }`,
 * where all but the text may be left out, answers with the analysis.
 */
export function createApp(): Express {
  const app = express();
  app.use(express.json({ limit: LIMIT }));
  app.post('/analyze', (request, response) => {
    const { text, ...options } = Object(request.body) as { text: string } & AnalyzeOptions;
    try {
      response.json(analyze(text, options));
    } catch (error) {
      // What the caller got wrong is told; anything else is ours and goes to Express.
      if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
      response.status(400).json({ error: error.message });
    }
  });
  return app;
}
