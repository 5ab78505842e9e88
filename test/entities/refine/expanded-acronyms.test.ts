import { expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const found = (text: string, code: string): string[] => entitiesOf(text, loadPack(code)).flatMap(({ type, name, mentions }) => mentions.map((mention) => `${type}: ${mention.text}${mention.text === name ? '' : ` = ${name}`}`));

test('words whose initials an acronym in brackets spells are a name', () => {
  expect(found("Tractors lined the road as the National Farmers' Union (NFU) protested. The NFU met ministers.", 'en')).toEqual(["organization: National Farmers' Union", "organization: NFU = National Farmers' Union", "organization: NFU = National Farmers' Union"]);
});

test('an acronym of two letters takes the name that spells it', () => {
  expect(found('O presidente disse ontem que o Banco Central do Brasil (BCB) deve baixar os juros.', 'pt')).toEqual(expect.arrayContaining(['organization: BCB = Banco Central do Brasil']));
});

test('words for things in capitals are no bodies', () => {
  expect(found('The paper trains a Hidden Markov Model (HMM) on speech.', 'en')).not.toContain('organization: Hidden Markov Model');
});
