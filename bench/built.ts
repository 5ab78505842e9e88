import path from 'node:path';
import { pathToFileURL } from 'node:url';

// A name that is no literal: the type check runs before a build too.
const built = pathToFileURL(path.resolve(import.meta.dirname, '../dist/index.node.js')).href;

/** `analyze` of the built package, as its users run it: the loader of the sources makes it half as fast. */
export const { analyze } = (await import(built)) as typeof import('../src/index.ts');
