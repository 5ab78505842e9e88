import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const claimsOf = (text: string, language: string): string[] => analyze(text, { language }).claims.map((claim) => `${claim.text}: ${claim.subject?.text ?? '-'} (${claim.source?.name ?? '-'})`);

test.each([
  ['sv', 'I fjor har antalet elever sjunkit från 112 000 till 98 000.', ['112 000: antalet elever (-)', '98 000: antalet elever (-)']],
  ['da', 'Ifølge ministeriet er antallet af elever faldet fra 112.000 til 98.000.', ['112.000: antallet af elever (ministeriet)', '98.000: antallet af elever (ministeriet)']],
  ['nb', 'Ifølge Statens vegvesen vil reisetiden bli redusert med 35 minutter.', ['35 minutter: reisetiden (Statens vegvesen)']],
  ['nb', 'I 2027 vil selskapet investere 3 milliarder kroner.', ['3 milliarder kroner: selskapet (-)']],
])('the subject between an auxiliary and its verb, in %s', (language, text, expected) => {
  expect(claimsOf(text, language)).toEqual(expected);
});

test.each([
  ['nb', 'Brua skal erstatte ferjesambandet, som i fjor fraktet 410.000 biler.', ['410.000 biler: ferjesambandet (-)']],
  ['fi', 'Yhtiö Nokia irtisanoo 350 työntekijää Espoossa.', ['350 työntekijää: Yhtiö Nokia (-)']],
  ['fi', 'Yhtiön liikevaihto laski kahdeksan prosenttia.', ['kahdeksan prosenttia: Yhtiön liikevaihto (-)']],
  ['en', 'Profit before tax rose 8 percent.', ['8 percent: Profit before tax (-)']],
  ['nb', 'Resultatet før skatt falt 8 prosent.', ['8 prosent: Resultatet før skatt (-)']],
  ['en', 'The firm cut jobs after sales fell by 12 percent.', ['12 percent: sales (-)']],
])('where a noun phrase begins and ends, in %s: %s', (language, text, expected) => {
  expect(claimsOf(text, language)).toEqual(expected);
});
