import { describe, expect, test } from 'vitest';
import { typedMentions } from '../named.ts';

describe('two words that look like a person are a business by what only businesses have', () => {
  test.each([
    ['en', '“We lost money,” said Brunton Steel\'s chief executive, Mark Aldous.', 'company: Brunton Steel'],
    ['en', 'Brunton Steel, which makes pipes, will close.', 'company: Brunton Steel'],
    ['fr', 'Le PDG de Marchal Vidal, Paul Garnier, a démissionné.', 'company: Marchal Vidal'],
    ['es', 'El consejero delegado de Torres Vega, Luis Prado, dimitió.', 'company: Torres Vega'],
    ['it', "L'amministratore delegato di Marchetti Bruni, Paolo Neri, si è dimesso.", 'company: Marchetti Bruni'],
    ['pt', 'O presidente executivo da Pereira Castro, Rui Sá, demitiu-se.', 'company: Pereira Castro'],
    ['nl', 'De topman van Visser Brand, Jan Kok, stapt op.', 'company: Visser Brand'],
  ])('%s: %s', (language, text, name) => {
    expect(typedMentions(text, language)).toContain(name);
  });

  test('but not where a function stands before the name', () => {
    expect(typedMentions("The actor Brad Cole's chief executive role surprised many.", 'en')).toContain('person: Brad Cole');
  });
});

describe('what stands beside a name', () => {
  test.each([
    ['en', 'Castle & Rowe is to pay the council, says a report by consultants Arden Pike.', ['company: Castle & Rowe', 'company: Arden Pike']],
    ['en', 'Harlow Town FC, which plays in the eighth tier, hopes to move.', ['organization: Harlow Town FC']],
    ['nl', 'PSV speelt in het Philips Stadion.', ['organization: PSV', 'place: Philips Stadion']],
    ['it', "L'Atalanta gioca in Serie A. Al Gewiss Stadium i tifosi cantano.", ['organization: Atalanta', 'event: Serie A', 'place: Gewiss Stadium']],
    ['en', 'Kestrel Foods has recalled the product. In a statement, Kestrel said no one had fallen ill.', ['company: Kestrel Foods', 'company: Kestrel']],
    ['en', 'Kestrel Foods has recalled the product, founder Mary Kestrel said. In a statement, Kestrel said no one had fallen ill.', ['company: Kestrel Foods', 'person: Mary Kestrel', 'person: Kestrel']],
    ['nl', 'Go Ahead Eagles won van Ajax. Go Ahead speelt zaterdag.', ['organization: Go Ahead Eagles', 'organization: Ajax', 'organization: Go Ahead']],
  ])('%s: %s', (language, text, expected) => {
    expect(typedMentions(text, language).sort()).toEqual([...expected].sort());
  });
});

test.each([
  ['es', 'El presidente de Campovera, Luis Serrano, habló ayer. Según los analistas, Campovera vale poco.', ['company: Campovera', 'company: Campovera', 'person: Luis Serrano']],
  ['fr', 'Le directeur général de Marvolin a démissionné hier.', ['company: Marvolin']],
])('%s: what an office of businesses is of: %s', (language, text, expected) => {
  expect(typedMentions(text, language).sort()).toEqual([...expected].sort());
});

test('a joining word leads from an office to no business', () => {
  expect(typedMentions('Le président et Sarkelin se sont vus hier.', 'fr')).not.toContain('company: Sarkelin');
});

test('a listed business behind a preposition that is a given name elsewhere is no person', () => {
  expect(typedMentions('Per Ferrari è una stagione difficile. Con Hamilton la Ferrari cambia.', 'it')).not.toContain('person: Ferrari');
});
