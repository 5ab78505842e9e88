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

test('a short form written like a name spells the body before it, which may go on further than its tag', () => {
  expect(found("L'Office anticybercriminalité (Ofac) enquête depuis lundi. Selon l'Ofac, rien ne bouge.", 'fr')).toEqual(['organization: Office anticybercriminalité', 'organization: Ofac = Office anticybercriminalité', 'organization: Ofac = Office anticybercriminalité']);
  expect(found("L'Institut national de la santé et de la recherche médicale (Inserm) publie une étude.", 'fr')).toEqual(['organization: Institut national de la santé et de la recherche médicale', 'organization: Inserm = Institut national de la santé et de la recherche médicale']);
});

test('accents and the place behind a body do not count', () => {
  expect(found("L'Association nationale pour l'étude de la neige et des avalanches (ANENA) alerte.", 'fr')).toEqual(["organization: Association nationale pour l'étude de la neige et des avalanches", "organization: ANENA = Association nationale pour l'étude de la neige et des avalanches"]);
  expect(found("L'Institut royal météorologique de Belgique (IRM) alerte.", 'fr')).toEqual(['organization: Institut royal météorologique de Belgique', 'organization: IRM = Institut royal météorologique de Belgique']);
});

test('a body keeps its short form from a time when it was called otherwise', () => {
  expect(found("L'Agence de la transition écologique (Ademe) finance le projet.", 'fr')).toEqual(['organization: Agence de la transition écologique', 'organization: Ademe = Agence de la transition écologique']);
});

test('a town in brackets is no short form', () => {
  expect(found('La coureuse du Marathon Aixois (Marseille) a gagné.', 'fr')).toContain('place: Marseille');
});

test('words in brackets that spell the acronym before them are one name', () => {
  expect(found('Lena Ortiz told the paper that PERO (Pelham Emergency Relief Office) payments had stopped. The PERO was closed.', 'en')).toEqual(['person: Lena Ortiz', 'organization: PERO = Pelham Emergency Relief Office', 'organization: Pelham Emergency Relief Office', 'organization: PERO = Pelham Emergency Relief Office']);
});

test('common words that an acronym stands for are no name', () => {
  expect(found('Le PIB (Produit intérieur brut) recule de 2 % à Brest.', 'fr')).toEqual(['place: Brest']);
});

test('an acronym of another language is the body in the bracket behind it', () => {
  expect(found('La participation atteint 85 %, selon le YVK (Haut-Conseil électoral). Le YVK publiera la suite.', 'fr')).toEqual(['organization: YVK = Haut-Conseil électoral', 'organization: Haut-Conseil électoral', 'organization: YVK = Haut-Conseil électoral']);
});

test('an article may stand before the short form', () => {
  expect(found('Het Agentschap voor de Beoordeling van Technologie (de BPPT) sprak van een golf. De BPPT waarschuwde.', 'nl').slice(1)).toEqual(['organization: BPPT = Agentschap voor de Beoordeling van Technologie', 'organization: BPPT = Agentschap voor de Beoordeling van Technologie']);
});
