// `npm start -- <article>` is the command line run from its sources; without an article it reads one of ours.
import { nodeTerminal } from '../src/cli/node-terminal.ts';
import { run } from '../src/cli/run.ts';

const given = process.argv.slice(2);
process.exitCode = await run(given.length === 0 ? ['fixtures/fr/modele-ouvert.json', '--date', '2026-03-11'] : given, nodeTerminal());
