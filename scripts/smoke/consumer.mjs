import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Packs the package and installs the tarball into an empty folder beside the programs of an app.
 * @returns {{ folder: string, tarball: { filename: string, size: number, unpackedSize: number, entryCount: number, files: { path: string }[] }, run: (command: string, ...args: string[]) => string, remove: () => void }}
 */
export function createConsumer() {
  const folder = mkdtempSync(path.join(tmpdir(), 'article-analysis-smoke-'));
  const run = (command, ...args) => execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 26 });
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [tarball] = JSON.parse(packed);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', 'install', '--no-audit', '--no-fund', '--offline', path.join(folder, tarball.filename));
  const others = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.') && name !== 'article-analysis');
  if (others.length > 0) throw new Error(`installs more than itself: ${others.join(', ')}`);
  cpSync(path.join(root, 'test/package/consumer'), folder, { recursive: true });
  cpSync(path.join(folder, 'typed.mts'), path.join(folder, 'typed.cts'));
  writeFileSync(path.join(folder, 'article.txt'), 'Le conseil a approuvé mardi le budget de la ville.\n');
  return { folder, tarball, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
