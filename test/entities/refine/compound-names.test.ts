import { expect, test } from 'vitest';
import { expectNames, typedMentions } from '../named.ts';

expectNames([
  ['da', 'Hun har klaget til Lufttilsynet over støjen.', 'organization: Lufttilsynet'],
  ['da', 'De mødtes foran Glasmuseet i går.', 'place: Glasmuseet'],
  ['nb', 'Saken er sendt til Havnedirektoratet for uttalelse.', 'organization: Havnedirektoratet'],
  ['sv', 'Enligt Flodverkets rapport stiger vattnet.', 'organization: Flodverkets'],
  ['nl', 'Hij vroeg de Duinraad gisteren om advies.', 'organization: Duinraad'],
  ['nl', 'De tekening hangt sinds mei in het Letterenmuseum.', 'place: Letterenmuseum'],
  ['sv', 'Elen kommer från Volvos anläggningar.', 'company: Volvos'],
  ['sv', 'Elen kommer från Telias anläggningar.', 'company: Telias'],
]);

test('the noun alone and words at the head of a sentence tell of no name', () => {
  expect(typedMentions('Styrelsen møtes i dag. Klubstyrelsen har sagt nej.', 'da')).toEqual([]);
});
