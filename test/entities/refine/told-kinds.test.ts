import { describe, expect, test } from 'vitest';
import type { LanguageData } from '../../../src/languages/language-pack.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const typeOf = (text: string, name: string, pack: LanguageData): string | undefined => entitiesOf(text, pack).find((entity) => entity.name === name)?.type;
const [fr, en, de, es] = ['fr', 'en', 'de', 'es'].map(loadPack);

describe('a noun beside a name tells its type', () => {
  test.each([
    ['La société tunisienne Yasmina Pay a débranché son conseiller virtuel.', 'Yasmina Pay', 'company', fr],
    ['Un porte-parole du collectif Indecline a expliqué la démarche.', 'Indecline', 'organization', fr],
    ['Le comédien a lu hier le roman « Gens de mer » en public.', 'Gens de mer', 'work', fr],
    ['Shares of Kestrova jumped after the report.', 'Kestrova', 'company', en],
    ['La start-up Alan recrute cent personnes.', 'Alan', 'company', fr],
    ['Le porte-avions Clemenceau est rentré à Toulon.', 'Clemenceau', 'product', fr],
    ["L'ONG Médecins du monde s'inquiète d'un risque de choléra.", 'Médecins du monde', 'organization', fr],
    ["L'association Rivages Propres a porté plainte.", 'Rivages Propres', 'organization', fr],
    ['The sums are large, said Gil Luria, an analyst at Hollis Vantrey.', 'Hollis Vantrey', 'company', en],
    ['The sums are large, said Gil Luria, a strategist at Marlow Quint.', 'Marlow Quint', 'company', en],
    ['Paul Martin, économiste chez Kervella, est inquiet.', 'Kervella', 'company', fr],
    ['Die Firma Waldmark baut ein neues Werk in Leipzig.', 'Waldmark', 'company', de],
    ['Un anticuerpo llamado así fue anunciado por la revista Alergia Médica.', 'Alergia Médica', 'company', es],
  ])('%s', (text, name, type, pack) => {
    expect(typeOf(text, name, pack)).toBe(type);
  });

  test('for the whole article', () => {
    const text = 'La sonde Hespera a quitté la Terre mardi. Les ingénieurs suivent Hespera depuis Toulouse. Selon eux, Hespera se porte bien.';
    expect(entitiesOf(text, fr).find(({ name }) => name === 'Hespera')).toMatchObject({ type: 'product', mentions: { length: 3 } });
  });

  test('but not against a person by full name or with a function', () => {
    expect(typeOf('Der Analytiker des amerikanischen Justizministeriums Paul Rowlett sagte stundenlang aus.', 'Paul Rowlett', de)).toBe('person');
    expect(typeOf('Le premier secrétaire du parti Jean-Christophe Cambadélis avait affirmé le contraire.', 'Jean-Christophe Cambadélis', fr)).toBe('person');
    expect(typeOf('Elon Musk spoke on Monday. The company Musk founded is worth billions.', 'Elon Musk', en)).toBe('person');
  });

  test.each([
    ['Le principal suspect du meurtre de Louise, 11 ans, retrouvée morte samedi, a été écroué.', 'Louise', 'person', fr],
    ['El cuerpo de Victoria, 18 años, fue hallado en la playa.', 'Victoria', 'person', es],
    ['The body of Florence, 34, was found near the river.', 'Florence', 'person', en],
    ['Elle a quitté Victoria, 20 ans après son arrivée.', 'Victoria', 'place', fr],
  ])('an age behind a given name makes it a person, also of a name that places have: %s', (text, name, type, pack) => {
    expect(typeOf(text, name, pack)).toBe(type);
  });

  test('nor against the list', () => {
    expect(typeOf('In this movie Google and Amazon merge. Google declined to comment. Google was founded in 1998.', 'Google', en)).toBe('company');
  });
});

test('a small word with a capital is no listed name', () => {
  expect(entitiesOf('Le temps pluvieux favorise les chutes.', fr)).toEqual([]);
  expect(entitiesOf('Le Temps publie une enquête.', fr).map(({ name }) => name)).toEqual(['Le Temps']);
});

test('inhabitants are no names, places in the plural are', () => {
  expect(entitiesOf("C'est un succès pour les Parisiennes et les Marseillais.", fr)).toEqual([]);
  expect(entitiesOf('Il neige dans les Alpes et les Cévennes.', fr).map(({ name }) => name)).toEqual(['Alpes', 'Cévennes']);
});
