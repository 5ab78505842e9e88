import { describe, expect, test } from 'vitest';
import { da } from '../../src/languages/da/index.ts';
import { nb } from '../../src/languages/nb/index.ts';
import { sv } from '../../src/languages/sv/index.ts';
import { datesOf } from './expect-dates.ts';

/** A Wednesday. */
const REFERENCE = '2024-03-20';

describe('dates in Swedish', () => {
  test.each([
    ['Mötet hölls den 3 mars 2024 i Lund.', '[den 3 mars 2024] 2024-03-03'],
    ['Hon föddes år 1965.', '[1965] 1965'],
    ['Upproret i Iran 2009 var stort.', '[2009] 2009'],
    ['Under 1990-talet växte staden.', '[1990-talet] 1990/1999'],
    ['Han kom i tisdags.', '[i tisdags] 2024-03-19'],
    ['Det hände i förrgår.', '[i förrgår] 2024-03-18'],
    ['För två år sedan öppnade skolan.', '[För två år sedan] 2022'],
    ['Vinsten steg i fjol.', '[i fjol] 2023'],
    ['Målet nås i år.', '[i år] 2024'],
    ['Förra veckan snöade det.', '[Förra veckan] 2024-W11'],
    ['Om tre månader är det val.', '[Om tre månader] 2024-06'],
    ['Under första kvartalet 2025 väntas mer.', '[första kvartalet 2025] 2025-01/2025-03'],
    ['I somras brann det.', '[I somras] 2023-06/2023-08'],
    ['Festivalen pågår 3–5 maj 2024.', '[3–5 maj 2024] 2024-05-03/2024-05-05'],
    ['Larmet kom klockan 14.30.', '[14.30] T14:30'],
    ['De senaste två åren har varit svåra.', '[senaste två åren] 2022/2023'],
  ])('%s', (text, expected) => {
    expect(datesOf(sv, text, REFERENCE)).toEqual([expected]);
  });
});

describe('dates in Danish', () => {
  test.each([
    ['Mødet blev holdt den 3. marts 2024 i Aarhus.', '[den 3. marts 2024] 2024-03-03'],
    ["I 1990'erne voksede byen.", "[1990'erne] 1990/1999"],
    ['I halvfemserne voksede byen.', '[halvfemserne] 1990/1999'],
    ['Han kom i tirsdags.', '[i tirsdags] 2024-03-19'],
    ['Det skete i forgårs.', '[i forgårs] 2024-03-18'],
    ['For to år siden åbnede skolen.', '[For to år siden] 2022'],
    ['Overskuddet steg sidste år.', '[sidste år] 2023'],
    ['Målet nås i år.', '[i år] 2024'],
    ['Om tre måneder er der valg.', '[Om tre måneder] 2024-06'],
    ['I første kvartal 2025 ventes mere.', '[første kvartal 2025] 2025-01/2025-03'],
    ['Festivalen varer fra 3. til 5. maj 2024.', '[3. til 5. maj 2024] 2024-05-03/2024-05-05'],
    ['Alarmen lød klokken 14.30.', '[14.30] T14:30'],
  ])('%s', (text, expected) => {
    expect(datesOf(da, text, REFERENCE)).toEqual([expected]);
  });
});

describe('dates in Norwegian', () => {
  test.each([
    ['Møtet ble holdt 3. mars 2024 i Oslo.', '[3. mars 2024] 2024-03-03'],
    ['Hun kom tirsdag kveld.', '[tirsdag kveld] 2024-03-19'],
    ['Natt til onsdag brant det.', '[Natt til onsdag] 2024-03-20'],
    ['I 1990-årene vokste byen.', '[1990-årene] 1990/1999'],
    ['På 1980-tallet sto den stille.', '[1980-tallet] 1980/1989'],
    ['Det skjedde i forgårs.', '[i forgårs] 2024-03-18'],
    ['Han døde for to år siden.', '[for to år siden] 2022'],
    ['I fjor sommer brant det.', '[I fjor sommer] 2023-06/2023-08'],
    ['Sist tirsdag kom han hjem.', '[Sist tirsdag] 2024-03-19'],
    ['Strømmen er tilbake innen fredag.', '[fredag] 2024-03-22'],
    ['Forrige uke snødde det.', '[Forrige uke] 2024-W11'],
    ['Om tre måneder er det valg.', '[Om tre måneder] 2024-06'],
    ['I første kvartal 2025 ventes mer.', '[første kvartal 2025] 2025-01/2025-03'],
    ['Festivalen varer fra 3. til 5. mai 2024.', '[3. til 5. mai 2024] 2024-05-03/2024-05-05'],
    ['Alarmen gikk klokka 14.30.', '[14.30] T14:30'],
  ])('%s', (text, expected) => {
    expect(datesOf(nb, text, REFERENCE)).toEqual([expected]);
  });
});
