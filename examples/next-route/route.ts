import { createAnalyzer } from 'article-analysis';
import { en } from 'article-analysis/languages/en';
import { fr } from 'article-analysis/languages/fr';

// In a Next.js app this file is app/api/analyze/route.ts. It needs no Node built-in, so the edge will do:
export const runtime = 'edge';

// Only the languages that are asked for are in the bundle.
const { analyze } = createAnalyzer({ languages: [fr, en], minConfidence: 0.5 });

/** Answers an article in plain text with who said what, and the figures in it. */
export async function POST(request: Request): Promise<Response> {
  const text = await request.text();
  if (text.trim() === '') return Response.json({ error: 'The body must be the text of an article.' }, { status: 400 });
  const { language, quotes, claims } = analyze(text);
  if (!language.supported) return Response.json({ error: `Articles in "${language.code}" are not read here.` }, { status: 422 });
  return Response.json({
    language: language.code,
    quotes: quotes.map(({ text: words, speaker }) => ({ speaker: speaker?.name ?? null, words })),
    figures: claims.map(({ text: words, decimal, unit, source }) => ({ words, value: decimal ?? null, unit: unit?.currency ?? unit?.text ?? null, source: source?.name ?? null })),
  });
}
