import { extractArticle } from '../html/index.ts';
import { decode } from './decode.ts';
import type { Terminal } from './terminal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
};

/**
 * The text of a file, or of standard input for "-"; of a JSON file its field "text", of a web page
 * its article. Says why on the error output when there is none.
 */
export async function readArticle(file: string, terminal: Terminal): Promise<string | undefined> {
  const complain = (problem: string): void => terminal.printError(`article-analysis: ${file === '-' ? 'standard input' : file}: ${problem}\n`);
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await terminal.readInput() : await terminal.readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    complain(REASONS[code ?? ''] ?? message);
    return undefined;
  }
  const decoded = decode(bytes);
  if (decoded === null || decoded.text.trim() === '') {
    complain(decoded === null ? 'not a text file' : 'nothing to read, it is empty');
    return undefined;
  }
  if (decoded.encoding !== undefined) complain(`not UTF-8, read as ${decoded.encoding}`);
  if (/\.x?html?$/i.test(file)) {
    const { text } = extractArticle(decoded.text);
    if (text === '') complain('this page holds no text');
    return text === '' ? undefined : text;
  }
  if (!file.endsWith('.json')) return decoded.text;
  const text = textField(decoded.text);
  if (text === undefined) complain('this JSON has no field "text" with the text of an article');
  return text;
}

function textField(json: string): string | undefined {
  try {
    const { text } = JSON.parse(json) as { text?: unknown };
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
