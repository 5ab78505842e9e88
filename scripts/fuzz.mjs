// `npm run fuzz -- --runs 3000 --seed 7`: reads thousands of damaged texts and holds every result to
// the laws; the seed of a failure is printed, so that it can be seen again.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } } });
console.log(`fuzzing: ${values.runs} texts, seed ${values.seed}`);
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', 'test/laws/byte-mutations.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_RUNS: values.runs, FC_SEED: values.seed },
});
process.exitCode = status ?? 1;
