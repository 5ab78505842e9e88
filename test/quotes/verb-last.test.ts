import { describe, expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [text: string, expected: string[], names?: Names];

const check = (text: string, expected: readonly string[], names?: Names): void => {
  expect(inShort(quotesOf('de', text, names))).toEqual(expected);
};

describe('the frame of a German verb', () => {
  test.each<Row>([
    ['Gestern hat eine Sprecherin des Amtes mitgeteilt, dass der Antrag abgelehnt ist.', ['indirect [der Antrag abgelehnt ist] eine Sprecherin des Amtes (mitgeteilt)']],
    ['Vor dem Start fiel ein Triebwerk aus, teilte später der Direktor der Behörde, Jonas Weber, mit.', ['indirect [Vor dem Start fiel ein Triebwerk aus] Jonas Weber (teilte)'], { person: ['Jonas Weber'] }],
    ['Jonas Weber geht nach dem Treffen mit der Leiterin der Mission, Karla Ruck, davon aus, dass alle zustimmen werden.', ['indirect [alle zustimmen werden] Jonas Weber (geht)'], { person: ['Jonas Weber', 'Karla Ruck'] }],
    ['Das Stück endet im Mai, teilte die zum Verlag gehörende Stiftung mit.', ['indirect [Das Stück endet im Mai] die zum Verlag gehörende Stiftung (teilte)']],
    ['Der Pilot ging davon aus, dass die Bahn frei sein würde und weigerte sich, noch zu warten.', ['indirect [die Bahn frei sein würde] Der Pilot (ging)']],
    ['Anna Berg bestätigte, dass ein Haftbefehl besteht, und gab an, die Polizei zu rufen.', ['indirect [ein Haftbefehl besteht] Anna Berg (bestätigte)', 'indirect [die Polizei zu rufen] Anna Berg (gab an)'], { person: ['Anna Berg'] }],
    ['Taucher der Marine haben das Wrack untersucht und vorgestern bestätigt, dass es der Frachter ist.', ['indirect [es der Frachter ist] Taucher der Marine (bestätigt)']],
    ['Aus dem Ministerium verlautete, der Plan sei nur ein Entwurf.', ['indirect [der Plan sei nur ein Entwurf] Ministerium (verlautete)'], { organization: ['Ministerium'] }],
  ])('%s', check);
});

describe('what stands between a German verb and its clause', () => {
  test.each<Row>([
    ['Die Ministerin sagte, der Bedarf steige. Schon heute müssten Firmen helfen.', ['indirect [der Bedarf steige] Die Ministerin (sagte)', 'indirect [Schon heute müssten Firmen helfen] Die Ministerin (-)']],
    ['Am Abend erklärte der neue Rat, wie sich die Junta selbst nennt, die Lage sei ruhig.', ['indirect [die Lage sei ruhig] der neue Rat (erklärte)']],
    ['Ein Sprecher der Polizei, Lars Berger, sagte der Presse, das Haus habe gebrannt.', ['indirect [das Haus habe gebrannt] Lars Berger (sagte)'], { person: ['Lars Berger'] }],
    ['Die Sprecherin sagte am Abend, nach ersten Erkenntnissen habe das Haus gebrannt.', ['indirect [nach ersten Erkenntnissen habe das Haus gebrannt] Die Sprecherin (sagte)']],
    ['Die Züge seien sicher, sagte Lars Berger, der Sprecher der so genannten „Bahnwacht“.', ['indirect [Die Züge seien sicher] Lars Berger (sagte)'], { person: ['Lars Berger'] }],
    ['In einem Bericht, der nach dem Brand veröffentlicht wurde, rechtfertigte das Amt den Schritt.', []],
    ['Die Chefin sagte, dass an einer „grünen Säule“ Kraftstoffe wie Biogas angeboten werden sollten.', ['mixed [grünen Säule] Die Chefin (sagte)']],
  ])('%s', check);
});

describe('a relative clause and its source', () => {
  test.each<Row>([
    ['Laut der Behörde, die mit Instituten arbeitet, beträgt der Anteil 12 Prozent.', ['indirect [beträgt der Anteil 12 Prozent] der Behörde (Laut)']],
    ['In vielen Städten gilt eine Zone, die nach Einschätzung des Umweltamtes die Luft verbessern kann.', ['indirect [die Luft verbessern kann] Umweltamtes (nach Einschätzung des)']],
    ['Das Amt, das laut Gesetz für Züge zuständig ist, schweigt bisher.', ['indirect [für Züge zuständig ist] Gesetz (laut)']],
    ['Die Ursache ist nach Angaben der Polizei unklar.', ['indirect [Die Ursache ist] Polizei (nach Angaben der)', 'indirect [unklar] Polizei (nach Angaben der)']],
    ['Laut der Organisation Waldbund (WB) nimmt die Zahl der Brände zu.', ['indirect [nimmt die Zahl der Brände zu] Waldbund (Laut)'], { organization: ['Waldbund'] }],
  ])('%s', check);
});

describe('hearsay', () => {
  const names: Names = { person: ['Anna Berg', 'Peter Kurz'], company: ['Stadtbahn'] };
  test.each<Row>([
    ['Anna Berg sagte, der Plan sei gut. Die Stadtbahn begegnet der Kritik mit dem Argument, die Züge seien sicher.', ['indirect [der Plan sei gut] Anna Berg (sagte)', 'indirect [die Züge seien sicher] Stadtbahn (-)'], names],
    ['Anna Berg sagte, der Plan sei gut. Peter Kurz protestierte gegen einen Passus, der Fragen verbiete.', ['indirect [der Plan sei gut] Anna Berg (sagte)', 'indirect [der Fragen verbiete] Peter Kurz (-)'], names],
    ['Anna Berg sagte, der Plan sei gut. Die Zahl der Anträge, die eingingen, sei hoch.', ['indirect [der Plan sei gut] Anna Berg (sagte)', 'indirect [Die Zahl der Anträge, die eingingen, sei hoch] Anna Berg (-)'], names],
    ['Anna Berg sagte, die Fraktion nehme das hin. Außerdem halte die Fraktion den Schritt für „überfällig und dringend geboten“.', ['indirect [die Fraktion nehme das hin] Anna Berg (sagte)', 'mixed [überfällig und dringend geboten] Anna Berg (-)'], names],
    ['Anna Berg schrieb in einer Erklärung, sie wolle „den Kollegen eine Abstimmung ersparen“.', ['mixed [den Kollegen eine Abstimmung ersparen] Anna Berg (schrieb)'], names],
    ['Anna Berg sagte, der Plan sei gut. Die meisten arbeiteten wie sonst, nur ein kleiner Teil beteilige sich.', ['indirect [der Plan sei gut] Anna Berg (sagte)', 'indirect [Die meisten arbeiteten wie sonst, nur ein kleiner Teil beteilige sich] Anna Berg (-)'], names],
    ['Anna Berg sagte, der Plan sei gut. Die Decke war dick, da sie aber feucht war, dürfte sie schwer gewesen sein.', ['indirect [der Plan sei gut] Anna Berg (sagte)'], names],
  ])('%s', check);
});

describe('who speaks', () => {
  test.each<Row>([
    ['Sorin beschuldigte General Weber, an dem Putsch mitgewirkt zu haben.', ['indirect [an dem Putsch mitgewirkt zu haben] Sorin (beschuldigte)'], { person: ['Weber'] }],
    ['Nach dem Ende des Streiks kündigte heute der neue Präsident Karl Maurer an, den Hafen zu öffnen.', ['indirect [den Hafen zu öffnen] Karl Maurer (kündigte)'], { person: ['Karl Maurer'] }],
    ['Karl Maurer hatte die Rolle der Fraktions- und Parteichefs betont: „Die Entscheidungen fallen bei uns.“', ['direct [Die Entscheidungen fallen bei uns.] Karl Maurer (betont)'], { person: ['Karl Maurer'] }],
    ['Die Verantwortung weist Karl Maurer von sich: „Das kann nur der Vorsitzende übernehmen.“', ['direct [Das kann nur der Vorsitzende übernehmen.] Karl Maurer (-)'], { person: ['Karl Maurer'] }],
    ['Sorin begründete seinen Schritt mit den Worten: „Ich muss arbeiten.“', ['direct [Ich muss arbeiten.] Sorin (begründete)']],
    ['In einer Botschaft, die gestern gesendet wurde, sagte Karl Maurer, man werde kämpfen.', ['indirect [man werde kämpfen] Karl Maurer (sagte)'], { person: ['Karl Maurer'] }],
    ['Vor dem Stadtrat betonte der Bürgermeister Karl Maurer, das Land brauche Ruhe.', ['indirect [das Land brauche Ruhe] Karl Maurer (betonte)'], { person: ['Karl Maurer'], organization: ['Stadtrat'] }],
    ['Die Zeitung zitiert den Minister mit den Worten: „Wir geben nicht auf.“', ['direct [Wir geben nicht auf.] den Minister (zitiert)']],
    ['In der Begründung äußerten die Richter „gravierende rechtliche Bedenken“ gegen den Bau.', ['mixed [gravierende rechtliche Bedenken] die Richter (äußerten)']],
  ])('%s', check);
});
