/** A program in TypeScript that gives the result shown, ready to run. */
export function codeFor(text: string, language: string, date: string): string {
  const options = [...(language === '' ? [] : [`language: ${JSON.stringify(language)}`]), ...(date === '' ? [] : [`referenceDate: ${JSON.stringify(date)}`])];
  return `import { analyze } from 'article-analysis';

const article = ${JSON.stringify(text)};
const { entities, quotes, claims } = analyze(article${options.length === 0 ? '' : `, { ${options.join(', ')} }`});

for (const { name, type, mentions } of entities) console.log(\`\${name} (\${type}), \${mentions.length}×\`);
for (const { speaker, text } of quotes) console.log(\`\${speaker?.name ?? 'not said'}: \${text}\`);
for (const { text, decimal, source } of claims) console.log(\`\${text} = \${decimal ?? '?'}\${source === undefined ? '' : \`, says \${source.name}\`}\`);
`;
}
