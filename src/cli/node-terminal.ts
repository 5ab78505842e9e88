import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Terminal } from './terminal.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** The terminal of this process. */
export function nodeTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough ("… | head") closes the pipe: no error of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    readFile: (file) => readFile(file),
    readInput: () => buffer(stdin),
    inputIsKeyboard: stdin.isTTY,
    errorsAreShown: stderr.isTTY,
    columns: Math.min(stdout.columns ?? 80, 120),
    color: stdout.isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    print: (text) => void stdout.write(text),
    printError: (text) => void stderr.write(text),
    openPage: async (html) => {
      const file = path.join(await mkdtemp(path.join(tmpdir(), 'article-analysis-')), 'article.html');
      await writeFile(file, html, { mode: 0o600 });
      const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
      const opener = spawn(command, [...args, file], { detached: true, stdio: 'ignore' });
      await new Promise<void>((resolve) => {
        // Where nothing can open it, the path that is printed must do.
        opener.once('error', () => resolve()).once('spawn', () => resolve());
      });
      opener.unref();
      return file;
    },
  };
}
