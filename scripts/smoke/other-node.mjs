import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Node of another major version, from the npm package that ships its program for this machine.
 * @returns {string | undefined} its path, or nothing where there is no such package or network
 */
export function otherNode(major) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  // Kept between runs: it is a hundred megabytes.
  const folder = path.join(tmpdir(), `article-analysis-node${major}`);
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `${name}@${major}`], { stdio: 'ignore', shell: process.platform === 'win32' });
    const program = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).startsWith(`v${major}.`) ? program : undefined;
  } catch {
    return undefined;
  }
}
