import { describe, expect, it } from 'vitest';
import type { ModelEntity } from '../../../src/analysis.ts';
import { en } from '../../../src/languages/en/index.ts';
import { fi } from '../../../src/languages/fi/index.ts';
import { fr } from '../../../src/languages/fr/index.ts';
import { pl } from '../../../src/languages/pl/index.ts';
import { ro } from '../../../src/languages/ro/index.ts';
import type { LanguageData } from '../../../src/languages/language-pack.ts';
import { entitiesOf } from '../named.ts';

const modelsOf = (text: string, pack: LanguageData): ModelEntity[] => entitiesOf(text, pack).filter((entity) => entity.type === 'model');

describe('models', () => {
  it.each([
    ['Llama 3.1 405B Instruct', 'Llama', '3.1', 'Meta'],
    ['GPT-4o mini', 'GPT', '4o', 'OpenAI'],
    ['Claude 3.5 Sonnet', 'Claude', '3.5', 'Anthropic'],
    ['Qwen2.5-72B', 'Qwen', '2.5', 'Alibaba'],
    ['DeepSeek-R1', 'DeepSeek', 'R1', 'DeepSeek'],
    ['Mixtral 8x7B', 'Mixtral', undefined, 'Mistral AI'],
    ['Qwen3-30B-A3B', 'Qwen', '3', 'Alibaba'],
    ['FLUX.1', 'FLUX', '1', 'Black Forest Labs'],
    ['Gemini 2.5 Pro', 'Gemini', '2.5', 'Google'],
  ])('read "%s"', (name, family, version, maker) => {
    const [model] = modelsOf(`Le chatbot repose sur ${name}, dit-on.`, fr);
    expect([model?.name, model?.family, model?.version, model?.maker]).toEqual([name, family, version, maker]);
  });

  it.each([
    'The museum shows fossils from the Jurassic.',
    'El diputado Carlos Gato pidió calma en la cadena Imagen.',
    'De AFM legt de bank een boete op.',
    'The ESM approved the loan, and SAM sites were hit near Kyiv.',
  ])('are not in "%s"', (text) => {
    expect(modelsOf(text, en)).toEqual([]);
  });

  it('are in words with other meanings where the text speaks of models', () => {
    expect(modelsOf('AI21 Labs has released its Jurassic model. The LLM SAM 2 by Meta follows.', en).map(({ name }) => name)).toEqual(['Jurassic', 'SAM 2']);
  });

  it('are one with a hyphen or a blank, and apart by version', () => {
    const models = modelsOf('Le LLM Llama 3 suit Llama 2. Llama-3 est un modèle de la famille Llama.', fr);
    expect(models.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Llama 3', 2], ['Llama 2', 1], ['Llama', 1]]);
  });

  it('are found in a list of examples', () => {
    const models = modelsOf('Des modèles de langue comme GPT-4, tels que Mistral, Falcon et Beluga, progressent.', fr);
    expect(models.map(({ name }) => name)).toEqual(['GPT-4', 'Mistral', 'Falcon', 'Beluga']);
  });

  it.each([
    ['Claude Monet a peint la Seine.', fr],
    ['Claude est venu avec Gemini, son chat.', fr],
    ['A Falcon 9 rocket carried the AI satellite.', en],
    ['Mistral AI a levé des fonds pour ses LLM.', fr],
  ])('are not seen in "%s"', (text, pack) => {
    expect(modelsOf(text, pack)).toEqual([]);
  });

  it.each([
    ['La voyante a posé la question à Gemini 1.5 Flash avant de fermer boutique.', fr, ['Gemini 1.5 Flash']],
    ['Visitors put questions to a version of Llama 3 dressed up as a vet.', en, ['Llama 3']],
    ['The village of Opus lies near the lake, and the Llama farm is closed.', en, []],
  ])('need a version where the text does not speak of AI: "%s"', (text, pack, names) => {
    expect(modelsOf(text, pack).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['Vinstra released Oakhurst-3, a small language model, on Monday. The chatbot uses Oakhurst-3.', en, 'Oakhurst-3', 2],
    ['Inteligența artificială costă. Firma a publicat luni Castan-3, un model de limbaj mare.', ro, 'Castan-3', 1],
    ['The AI lab hired Rosa Halden, a model employee, and bought a model railway.', en, undefined, undefined],
  ])('of unknown family are told by an apposition: "%s"', (text, pack, name, mentions) => {
    const [model] = modelsOf(text, pack);
    expect([model?.name, model?.mentions.length]).toEqual([name, mentions]);
  });

  it('of unknown family are found by their context, with the maker the text gives', () => {
    const entities = entitiesOf('Le modèle Zephyrin-2 de Microsoft devance les autres LLM. Zephyrin-2 est ouvert.', fr);
    const model = entities.find(({ type }) => type === 'model');
    const maker = entities.find(({ name }) => name === 'Microsoft');
    expect(model).toMatchObject({ name: 'Zephyrin-2', family: 'Zephyrin', version: '2', maker: 'Microsoft', makerId: maker?.id });
    expect(model?.mentions).toHaveLength(2);
  });

  it('are not made of numbers that count something', () => {
    expect(modelsOf('InstructGPT 3 millions de fois', fr).map(({ name }) => name)).toEqual(['InstructGPT']);
  });

  it.each([
    ['Wdrożono PLLuM-u niewiele. Model językowy PLLuM powstał w Polsce, z PLLuM-em rywalizował Bielik 11B.', pl, ['PLLuM', 'Bielik 11B']],
    ['Tekoäly GPT-4:n avulla tehtiin testi, ja GPT-4 vastasi.', fi, ['GPT-4']],
  ])('keep the case ending that is joined to them and lose it in their name: "%s"', (text, pack, names) => {
    const models = modelsOf(text, pack);
    expect(models.map(({ name }) => name)).toEqual(names);
    expect(models[0].mentions.map(({ start, end }) => text.slice(start, end))).toContain(text.includes('PLLuM-u') ? 'PLLuM-u' : 'GPT-4:n');
  });

  it('are not bare chat applications, which are products, but the versions behind them', () => {
    expect(modelsOf('Claude 3 Opus répond mieux que ChatGPT', fr).map(({ name }) => name)).toEqual(['Claude 3 Opus']);
    expect(modelsOf('Claude 3 Opus répond mieux que ChatGPT-5', fr).map(({ name }) => name)).toEqual(['Claude 3 Opus', 'ChatGPT-5']);
  });
});
