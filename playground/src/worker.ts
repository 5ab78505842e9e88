/// <reference lib="webworker" />
import { analyze } from 'article-analysis';
import type { Answer, Request } from './messages.ts';

// The analysis runs here, so that the page stays quick while a long article is read.
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id, text, language, date } = data;
  self.postMessage(answer(id, text, language, date));
});

function answer(id: number, text: string, language: string, date: string): Answer {
  try {
    const began = performance.now();
    const analysis = analyze(text, { ...(language === '' ? {} : { language }), ...(date === '' ? {} : { referenceDate: date }) });
    return { id, analysis, milliseconds: performance.now() - began };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
