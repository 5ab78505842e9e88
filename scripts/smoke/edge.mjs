import path from 'node:path';
import { EdgeRuntime } from 'edge-runtime';
import { build } from 'esbuild';

/** Bundles the consumer's edge function as such runtimes do and asks it for the article; a Node built-in would not bundle. */
export async function analysisOnTheEdge(folder, article) {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'edge.mjs')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions: ['edge-light', 'worker'],
    logLevel: 'error',
  });
  const runtime = new EdgeRuntime({ initialCode: outputFiles[0].text });
  const response = await runtime.dispatchFetch('http://localhost/', { method: 'POST', body: article });
  if (response.status !== 200) throw new Error(`answered ${response.status}: ${await response.text()}`);
  return await response.text();
}
