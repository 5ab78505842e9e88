import { describe, expect, test } from 'vitest';
import { expectNames, typedMentions } from '../named.ts';

describe('ministries and what ministers are in charge of', () => {
  test('a portfolio is no body', () => {
    expect(typedMentions("Le ministre de l'Intérieur, Laurent Nuñez, se rendra à Toulon jeudi.", 'fr')).not.toContain('organization: Intérieur');
    expect(typedMentions('A ministra das Finanças, Vera Daves de Sousa, falou em Luanda.', 'pt')).not.toContain('organization: Finanças');
  });

  expectNames([
    ['pt', 'O Ministério da Ciência, Tecnologia e Inovação pretende usar o modelo no portal.', 'organization: Ministério da Ciência, Tecnologia e Inovação'],
    ['it', 'Il ministero delle Imprese e del Made in Italy ha convocato le parti per il 12 marzo.', 'organization: ministero delle Imprese e del Made in Italy'],
    ['it', 'Aveva studiato al Centro sperimentale di cinematografia di Roma negli anni sessanta.', 'organization: Centro sperimentale di cinematografia'],
    ['fr', 'Le public était nombreux hier. La Cinémathèque française lui consacrera une rétrospective.', 'organization: Cinémathèque française'],
    ['pt', 'O livro foi retirado por ordem da PIDE em 1962.', 'organization: PIDE'],
    ['pl', 'Szef MSZ Radosław Sikorski wyjechał tymczasem do Kijowa.', 'organization: MSZ'],
  ]);
});

describe('persons taken for places', () => {
  expectNames([
    ['pt', 'Morreu no sábado, aos 91 anos, a escritora Maria do Carmo Seabra, nascida em Viseu. O corpo de Seabra estará em câmara ardente.', 'person: Maria do Carmo Seabra'],
    ['es', 'La alcaldesa de Almonte, Rocío del Mar Castellano, pidió ayuda el domingo.', 'person: Rocío del Mar Castellano'],
  ]);
});
