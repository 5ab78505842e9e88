// Gives what is under "Unreleased" in CHANGELOG.md the version of package.json; run behind `changeset version`.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const dated = changelog.replace(/^## Unreleased$/m, `## ${version}`);
if (dated === changelog) {
  console.error('CHANGELOG.md has nothing under "## Unreleased"');
  process.exitCode = 1;
} else {
  writeFileSync('CHANGELOG.md', dated);
}
