import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { Analysis } from '../../src/analysis.ts';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { analyze } from '../../src/index.ts';

const french = 'Le conseil municipal a approuvé mardi le budget de la ville. La maire s’est dite satisfaite.';
const english = 'The council approved the budget of the city on Tuesday. The mayor said that she was pleased with it.';

interface Given {
  files?: Record<string, string | Uint8Array>;
  input?: string;
  inputIsKeyboard?: boolean;
}

interface Outcome {
  code: number;
  out: string;
  errors: string;
  pages: string[];
}

/** Runs the command line in a made-up world. */
async function command(line: string, { files = {}, input = '', inputIsKeyboard = false }: Given = {}): Promise<Outcome> {
  const outcome: Outcome = { code: 0, out: '', errors: '', pages: [] };
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const terminal: Terminal = {
    readFile: (path) => {
      if (path in files) return Promise.resolve(bytes(files[path]));
      return Promise.reject(Object.assign(new Error('raw system message'), { code: path === 'folder' ? 'EISDIR' : path === 'secret' ? 'EACCES' : 'ENOENT' }));
    },
    readInput: () => Promise.resolve(bytes(input)),
    inputIsKeyboard,
    errorsAreShown: false,
    columns: 80,
    color: false,
    print: (text) => void (outcome.out += text),
    printError: (text) => void (outcome.errors += text),
    openPage: (html) => {
      outcome.pages.push(html);
      return Promise.resolve('/tmp/article.html');
    },
  };
  outcome.code = await run(line.split(' ').filter((word) => word !== ''), terminal);
  return outcome;
}

const files = { 'fr.txt': french, 'en.txt': english };

describe('article-analysis', () => {
  test('prints a report of a file', async () => {
    const { code, out, errors } = await command('fr.txt', { files });
    expect(out).toMatch(/^Language: fr/);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  test('reads the article of a web page', async () => {
    const { code, out } = await command('--format json page.html', { files: { 'page.html': `<html><body><nav>Sport</nav><p>${french.replaceAll('é', '&eacute;')}</p></body></html>` } });
    expect(code).toBe(0);
    expect((JSON.parse(out) as Analysis).sentences).toHaveLength(2);
    expect(await command('empty.html', { files: { 'empty.html': '<html><body></body></html>' } })).toMatchObject({ code: 1, errors: 'article-analysis: empty.html: this page holds no text\n' });
  });

  test.each(['-', ''])('reads standard input for "%s"', async (argument) => {
    const { code, out } = await command(`--format json ${argument}`, { input: french });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(analyze(french));
  });

  test('passes language, date and parts on', async () => {
    const { out } = await command('--format json --language en --date 2024-04-10 --only dates,claims fr.txt', { files });
    expect(JSON.parse(out)).toEqual(analyze(french, { language: 'en', referenceDate: '2024-04-10', include: ['dates', 'claims'] }));
  });

  test('gives several articles as one JSON list, with their files', async () => {
    const { code, out } = await command('--format json fr.txt en.txt', { files });
    const list = JSON.parse(out) as Array<{ file: string; analysis: Analysis }>;
    expect(code).toBe(0);
    expect(list.map(({ file, analysis }) => [file, analysis.language.code])).toEqual([
      ['fr.txt', analyze(french).language.code],
      ['en.txt', analyze(english).language.code],
    ]);
  });

  test('goes on with the other articles when one cannot be read, and fails at the end', async () => {
    const { code, out, errors } = await command('--format json nope.txt fr.txt', { files });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(errors).toBe('article-analysis: nope.txt: no such file\n');
  });

  test.each([
    ['jsonl', /^\{"file":"fr.txt","analysis":\{.*\}\}\n\{"file":"en.txt",.*\}\n$/],
    ['csv', /^file,layer,/],
    ['table', /^fr\.txt\nlayer/],
    ['report', /^fr\.txt\nLanguage: fr[\s\S]*\n\nen\.txt\nLanguage: /],
    ['conll', /^-DOCSTART-\tO\n\nLe\tO\n[\s\S]*\n\n-DOCSTART-\tO\n\nThe\tO\n/],
    ['webannotation', /^\[\n\{\n {2}"@context"/],
    ['displacy', /^\[\n\{\n {2}"text": "Le conseil/],
  ])('prints several articles as %s', async (format, expected) => {
    const { code, out, errors } = await command(`--format ${format} fr.txt en.txt`, { files });
    expect(out).toMatch(expected);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  test('prints one header for the CSV of several articles', async () => {
    const { out } = await command('--format csv fr.txt en.txt', { files });
    expect(out.match(/^file,layer/gm)).toHaveLength(1);
  });

  test('prints and opens HTML of one article', async () => {
    expect((await command('--format html fr.txt', { files })).out).toMatch(/^<!doctype html>[\s\S]*<title>fr\.txt<\/title>/);
    const opened = await command('--open fr.txt', { files });
    expect(opened.pages).toHaveLength(1);
    expect(opened).toMatchObject({ code: 0, out: '', errors: '/tmp/article.html\n' });
  });

  test('reads the field "text" of JSON', async () => {
    const { out } = await command('--format json a.json', { files: { 'a.json': JSON.stringify({ title: 'x', text: french }) } });
    expect(JSON.parse(out)).toEqual(analyze(french));
  });

  test.each([
    ['nope.txt', 'nope.txt: no such file'],
    ['folder', 'folder: is a folder, not a file'],
    ['secret', 'secret: no permission to read it'],
    ['empty.txt', 'empty.txt: nothing to read, it is empty'],
    ['image.png', 'image.png: not a text file'],
    ['list.json', 'list.json: this JSON has no field "text" with the text of an article'],
    ['broken.json', 'broken.json: this JSON has no field "text" with the text of an article'],
    ['-', 'standard input: nothing to read, it is empty'],
  ])('says why %s cannot be read', async (file, message) => {
    const unreadable = { 'empty.txt': ' \n', 'image.png': new Uint8Array([0x89, 0x50, 0, 0]), 'list.json': '[1]', 'broken.json': '{' };
    expect(await command(file, { files: unreadable })).toEqual({ code: 1, out: '', errors: `article-analysis: ${message}\n`, pages: [] });
  });

  test('reads UTF-16 and old Windows files', async () => {
    const utf16 = new Uint8Array(2 + french.length * 2);
    new DataView(utf16.buffer).setUint16(0, 0xfffe);
    for (let i = 0; i < french.length; i++) new DataView(utf16.buffer).setUint16(2 + i * 2, french.charCodeAt(i), true);
    const windows = Uint8Array.from(french, (char) => (char === '’' ? 0x92 : char.charCodeAt(0)));
    const results = await Promise.all([utf16, windows].map((bytes) => command('--format json a.txt', { files: { 'a.txt': bytes } })));
    for (const { out } of results) expect(JSON.parse(out)).toEqual(analyze(french));
    expect(results.map(({ errors }) => errors)).toEqual(['', 'article-analysis: a.txt: not UTF-8, read as windows-1252\n']);
  });

  test.each([
    ['--language xx fr.txt', /argument 'xx' is invalid\. Allowed choices are fr, en/],
    ['--format xml fr.txt', /argument 'xml' is invalid/],
    ['--date mardi fr.txt', /Write a date like 2024-04-09/],
    ['--only verbs fr.txt', /The parts are: entities, quotes, claims, dates/],
    ['--wat fr.txt', /unknown option '--wat'/],
    ['--format html fr.txt en.txt', /one article at a time/],
    ['--open --format csv fr.txt', /leave --format out/],
  ])('explains wrong use: %s', async (line, message) => {
    const { code, out, errors } = await command(line, { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toMatch(message);
  });

  test('shows help instead of waiting at a keyboard', async () => {
    const { code, out, errors } = await command('', { inputIsKeyboard: true });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toMatch(/^Usage: article-analysis/);
  });

  test('prints help and version', async () => {
    expect(await command('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/Examples:[\s\S]*Exit codes:/) as string });
    expect(await command('--version')).toMatchObject({ code: 0, out: `${packageJson.version}\n` });
  });
});
