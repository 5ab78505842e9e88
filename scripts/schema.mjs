// Writes schema.json, the JSON Schema of `Analysis`, from the types. With --check it writes
// nothing and fails when the file is not what the types give.
import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const file = 'schema.json';
const schema = createGenerator({ path: 'src/analysis.ts', tsconfig: 'tsconfig.json', type: 'Analysis', schemaId: 'https://unpkg.com/article-analysis/schema.json' }).createSchema('Analysis');
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema.json is out of date: run "npm run schema"');
  process.exit(1);
}
