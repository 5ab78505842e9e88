import { expect, test } from 'vitest';
import { loadPack } from '../../src/languages/load-pack.ts';
import { entitiesOf } from './named.ts';

test.each([
  ['sv', 'Rektorn Maria Lind protesterar.', 'Maria Lind', 'Rektorn'],
  ['sv', 'Klubbordförande Anna Sjögren protesterar.', 'Anna Sjögren', 'Klubbordförande'],
  ['nb', 'Fylkesråd for samferdsel Arne Bergsvåg protesterer.', 'Arne Bergsvåg', 'Fylkesråd for samferdsel'],
  ['da', 'Vagtchef Mette Sørensen advarer.', 'Mette Sørensen', 'Vagtchef'],
])('functions of persons in %s, with their article and in compounds: %s', (language, text, name, role) => {
  const person = entitiesOf(text, loadPack(language)).find((entity) => entity.name === name);
  expect(person).toMatchObject({ type: 'person', roles: [{ text: role }] });
});

test('a noun with its article tells what stands behind it', () => {
  expect(entitiesOf('Rederiet Kystlinjen nedlægger 120 stillinger.', loadPack('da')).map(({ name, type }) => [name, type])).toEqual([['Kystlinjen', 'company']]);
});
