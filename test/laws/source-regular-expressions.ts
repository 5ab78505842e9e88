import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A regular expression of the source with the place where it stands. */
export interface SourceRegularExpression {
  /** "src/options.ts:52" */
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every regular expression literal of the folder `src` below `root`, but for generated files. */
export function sourceRegularExpressions(root: string): SourceRegularExpression[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .sort()
    .flatMap((file) => expressionsOf(root, path.join('src', file)));
}

function expressionsOf(root: string, file: string): SourceRegularExpression[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: SourceRegularExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const written = node.text;
      const end = written.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ place: `${file}:${line + 1}`, pattern: new RegExp(written.slice(1, end), written.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
