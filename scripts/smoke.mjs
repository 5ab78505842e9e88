// Packs the package, installs the tarball into an empty folder and uses it there the ways people do:
// from an ES module, from CommonJS, from TypeScript under both resolutions, and by its command.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const consumer = path.join(root, 'test/package/consumer');
const folder = mkdtempSync(path.join(tmpdir(), 'article-analysis-smoke-'));
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

/** What may be in the tarball, so that no source, model or fixture slips in. */
const SHIPPED = /^(?:dist\/[\w./-]+\.(?:c?js|d\.c?ts)|schema\.json|package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_NOTICES\.md)$/;

const checks = {
  'the tarball holds only what is meant to ship': (tarball) => {
    const stray = tarball.files.map((file) => file.path).filter((file) => !SHIPPED.test(file));
    if (stray.length > 0) throw new Error(`in the tarball: ${stray.join(', ')}`);
  },
  'installs without dependencies': (tarball) => {
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    run('npm', 'install', '--no-audit', '--no-fund', '--offline', path.join(folder, tarball.filename));
    const packages = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    if (packages.length !== 1) throw new Error(`installed: ${packages.join(', ')}`);
    cpSync(consumer, folder, { recursive: true });
    cpSync(path.join(consumer, 'typed.mts'), path.join(folder, 'typed.cts'));
  },
  'ES module': () => run(process.execPath, 'esm.mjs'),
  CommonJS: () => run(process.execPath, 'commonjs.cjs'),
  'TypeScript, moduleResolution node16': () =>
    run(process.execPath, tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', 'node16', 'typed.mts', 'typed.cts'),
  'TypeScript, moduleResolution bundler': () =>
    run(process.execPath, tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', 'typed.mts'),
  'the command': () => {
    writeFileSync(path.join(folder, 'article.txt'), 'Le conseil a approuvé mardi le budget de la ville.\n');
    const { language } = JSON.parse(run('npx', '--no-install', 'article-analysis', '--format', 'json', 'article.txt'));
    if (language.code !== 'fr') throw new Error(`read as ${language.code}`);
  },
};

let failed = 0;
try {
  const [tarball] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
  console.log(`${tarball.filename}: ${(tarball.size / 1e6).toFixed(2)} MB packed, ${(tarball.unpackedSize / 1e6).toFixed(2)} MB installed, ${tarball.entryCount} files`);
  for (const [name, check] of Object.entries(checks)) {
    try {
      check(tarball);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed++;
      console.error(`failed  ${name}\n${error.stdout ?? ''}${error.message}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
