import { expect, test } from 'vitest';
import { inShort, quotesOf, type Names } from './quotes-of.ts';

type Row = [language: string, text: string, expected: string[], names: Names];

test.each<Row>([
  ['it', '«Non ci fermeremo». Così l\'allenatore della Virtus, Carlo Bassi, dopo il pareggio.', ['direct [Non ci fermeremo] Carlo Bassi (Così)'], { person: ['Carlo Bassi'] }],
  ['it', 'Otto operai sono rimasti feriti. Lo rende noto la prefettura di Lecco.', ['indirect [Otto operai sono rimasti feriti] prefettura di Lecco (noto)'], { organization: ['prefettura di Lecco'] }],
  ['it', 'Come scrive il «Corriere di Lecco», la scuola chiude.', ['indirect [la scuola chiude] Corriere di Lecco (scrive)'], { company: ['Corriere di Lecco'] }],
  ['de', 'Wie die „Rheinau-Post“ berichtet, soll der Verein verhandeln.', ['indirect [soll der Verein verhandeln] Rheinau-Post (berichtet)'], { company: ['Rheinau-Post'] }],
  ['de', 'Stefan Huber sagte, er sei zufrieden. Damit sei frühestens im Herbst zu rechnen.', ['indirect [er sei zufrieden] Stefan Huber (sagte)', 'indirect [Damit sei frühestens im Herbst zu rechnen] Stefan Huber (-)'], { person: ['Stefan Huber'] }],
  ['pt', 'Rui Castanho acusa a autarquia de não ter ouvido ninguém. "Soubemos pelos jornais", diz.', ['indirect [não ter ouvido ninguém] Rui Castanho (acusa)', 'direct [Soubemos pelos jornais] Rui Castanho (diz)'], { person: ['Rui Castanho'] }],
  ['nl', 'Karin Mulder vindt dat een belediging. Ze vindt dat de winst stijgt.', ['indirect [de winst stijgt] Karin Mulder (vindt)'], { person: ['Karin Mulder'] }],
  ['en', 'The phone runs a model that Acme says was trained on the web.', ['indirect [was trained on the web] Acme (says)'], {}],
  ['pl', 'Adam Kot odpowiedział. "To skandal" - powiedział PAP.', ['mixed [To skandal] Adam Kot (powiedział)'], { person: ['Adam Kot'], company: ['PAP'] }],
  ['pl', 'Według prokuratury Zawada wziął pieniądze od firmy. Rzecznik prokuratury Jan Kot potwierdził, że wyrok zapadł.', ['indirect [Zawada wziął pieniądze od firmy] prokuratury (Według)', 'indirect [wyrok zapadł] Jan Kot (potwierdził)'], { person: ['Zawada', 'Jan Kot'] }],
])('%s: %s', (language, text, expected, names) => {
  expect(inShort(quotesOf(language, text, names))).toEqual(expected);
});
