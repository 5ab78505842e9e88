// Makes `npm start`, `npm test` and the other scripts work on a fresh clone: installs the locked
// packages when the installed ones differ, makes the generated sources, and does nothing otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';

const platform = { os: process.platform, cpu: process.arch };

/** True when npm's own record of what it installed holds every package of the lock file. */
function isInstalled() {
  // A linked folder belongs to another checkout, which installs for itself.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '' || wanted.link === true) return true;
    if (wanted.optional === true && installed[path] === undefined) return true;
    const elsewhere = Object.keys(platform).some((key) => wanted[key] !== undefined && !wanted[key].includes(platform[key]));
    return elsewhere || installed[path]?.version === wanted.version;
  });
}

if (!isInstalled()) {
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 'inherit', 'inherit'], shell: windows });
  if (status !== 0) process.exit(status ?? 1);
}

// Loaded only now: what it imports may have been missing a moment ago.
await import('./embed-binaries.mjs');
