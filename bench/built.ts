import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Address of a module of the built package. No literal, so that the type check runs before a build too. */
export const builtModule = (name: string): string => pathToFileURL(path.resolve(import.meta.dirname, `../dist/${name}.js`)).href;

/** `analyze` of the built package, as its users run it: the loader of the sources makes it half as fast. */
export const { analyze } = (await import(builtModule('index.node'))) as typeof import('../src/index.ts');
