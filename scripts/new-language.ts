// `npm run new-language -- is` makes the folder of a language with typed tables to fill, and that of its tests.
import path from 'node:path';
import { writeLanguage } from './new-language/write-language.ts';

const [code, ...more] = process.argv.slice(2);
if (code === undefined || more.length > 0) {
  console.error('usage: npm run new-language -- <language code>');
  process.exitCode = 2;
} else {
  try {
    for (const file of writeLanguage(path.resolve(import.meta.dirname, '..'), code)) console.log(file);
    console.log(`\nFill the tables; docs/adding-a-language.md tells how. When npx vitest run test/languages/${code} is green,\nadd "${code}" to codes.ts, index.ts and quantity-packs.ts in src/languages.`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
