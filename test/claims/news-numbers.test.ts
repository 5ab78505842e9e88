import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** Sentences with every claim between brackets. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Officers seized [two police vans] and [three fire engines] were damaged.',
    'The home side won [3-1] in front of [54,000 fans].',
    'Temperatures reached [38.4C] in the capital.',
    'The party holds [112] of the [200 seats] in parliament.',
    'They had [five children] and [11 grandchildren].',
    'Lawmakers passed the bill by [217 votes] to [213].',
    'The murder rate was [5.3 per 100,000 inhabitants].',
    'The plane carried [184 passengers] and [six crew].',
    'The final score was [17½-10½].',
    'The panel voted [11 to 10] to confirm him.',
    'The lift was increased from [13.5] to [14.0 mm].',
    'The plan names [two goals]: 1) peace; 2) work.',
    'Flight 370 vanished with [239 people] on board.',
    'The address is 10 Downing Street and the number to call is 0800 123 456.',
    'One of the men said the other two had fled.',
  ],
  es: [
    'La temperatura bajó a [10 grados bajo cero].',
    'Cobran [700.000 wones al mes].',
    'Una mujer murió y otros [cinco] resultaron heridos.',
    'Los [nueve líderes catalanes] siguen en prisión.',
    'El joven de [17] murió.',
    'Es padre de dos.',
    'A sus [44 años] sigue en el equipo.',
    'Necesitan [6,5 puntos] de los 12 posibles.',
    'La votación terminó con [176 votos] a favor y [diez abstenciones].',
    'Vive en la calle Mayor, 15, y su teléfono es el 91 555 12 34.',
  ],
  pt: [
    'Ele ganha [até R$ 5 mil por mês].',
    'O Flamengo venceu por [3 a 1] diante de [60 mil torcedores].',
    'A derrota para o Milan, [0 a 4], doeu.',
    'Foram negociadas [250 mil acções] a [3.200 escudos] cada.',
    'As despesas crescerão de [US$ 1,13 bilhões] em 93 para [US$ 1,36 bilhões] em 94.',
    'Na ponte, às 5h de ontem, um garoto de [14 anos] foi encontrado.',
    'Pagou [US$ 1.000] pela compra de um carro usado.',
  ],
  fr: [
    'Les prix vont [de 1000 à 5000 euros].',
    'Il a fait [- 12 degrés] dans la nuit.',
    'Un groupe de [dix à quinze jeunes] a cassé des vitrines.',
    'Le film dure [une heure et demie].',
    'Le prix est [deux fois plus élevé] qu’en 2010.',
    'Le groupe supprime [jusqu’à 3 000 postes].',
    'La 7 e étape relie [deux villes].',
    'Un accident est survenu au kilomètre 82 de la spéciale.',
    'Ce triplé est historique.',
  ],
  de: [
    'Sein [neunjähriger] Sohn bekam eine [5-jährige] Haftstrafe.',
    'Nach einem [dreitägigen] Streik und [24-stündigen] Verhandlungen gaben sie auf.',
    'Es ist die [drittgrößte Stadt] des Landes.',
    'Für [250] der [900 Beschäftigten] gilt kein Tarif.',
    'Das Gesetz wurde mit [376] zu [274 Stimmen] angenommen.',
    'Der Umsatz wuchs um [3 bis 4 Prozent].',
    'Eine Gruppe von [zehn Jugendlichen] randalierte.',
  ],
  nl: [
    'Het vroor vannacht [- 20 graden] in het noorden.',
    'Zij won [drie gouden medailles] op de Spelen.',
    'De leden stemden met [11 tegen 10] voor.',
    'De man van [19] zit vast.',
    'Het festival begon [drie à vier uur] te laat.',
    'Hij bouwt [drie volledig digitale studio’s].',
    'Zijn [negenjarige] zoon bezocht een [driedaags] festival.',
    'De motie werd met [76] tegen [74 stemmen] aangenomen.',
    'De temperatuur steeg tot [38,4 graden].',
    'Een groep van [tien tot vijftien jongeren] vernielde auto’s.',
  ],
  it: [
    'Un [14enne] e una donna [trentenne] sono stati investiti.',
    'Il treno era fermo sui [due binari].',
    'Il film dura [un’ora e mezza].',
    'La pandemia di COVID-19 ha fermato tutto.',
  ],
  pl: [
    'Jego [dziewięcioletni] syn i [dwudniowy] strajk.',
    'Inflacja spadła z [5] do [4 procent].',
    'Mają [pięcioro dzieci] i [jedenaścioro wnuków].',
    'Trzęsienie ziemi miało magnitudę [6,1].',
  ],
  sv: ['Den [femårige] pojken mår bra.'],
  da: ['Den [femårige] dreng har det godt.'],
};

describe.each(Object.entries(SENTENCES))('the claims of a sentence, %s', (language, sentences) => {
  test.each(sentences.map((marked) => [marked]))('%s', (marked) => {
    const text = marked.replaceAll(/[[\]]/g, '');
    let found = text;
    for (const { start, end } of claimsOf(language, text).reverse()) found = `${found.slice(0, start)}[${found.slice(start, end)}]${found.slice(end)}`;
    expect(found).toBe(marked);
  });
});

test.each([
  ['nl', 'Het vroor vannacht - 20 graden in het noorden.', -20, 'measurement'],
  ['es', 'La temperatura bajó a 10 grados bajo cero.', -10, 'measurement'],
  ['de', 'Nach einem dreitägigen Streik war Schluss.', 3, 'duration'],
  ['de', 'Er bekam eine zweijährige Haftstrafe.', 2, 'duration'],
  ['de', 'Die dreijährige Anna schlief.', 3, 'age'],
  ['de', 'Es ist die drittgrößte Stadt des Landes.', 3, 'rank'],
  ['it', 'Una donna trentenne è stata arrestata.', 30, 'age'],
  ['pl', 'Wybuchł dwudniowy strajk.', 2, 'duration'],
  ['fr', 'René meurt à 73 ans.', 73, 'age'],
  ['fr', 'Il a été condamné à 10 ans de prison.', 10, 'duration'],
  ['it', 'È morto a 59 anni.', 59, 'age'],
  ['en', 'A 7.1-magnitude earthquake rocked Mexico.', 7.1, 'measurement'],
  ['en', 'A 7.5 magnitude quake struck.', 7.5, 'measurement'],
  ['es', 'El joven de 17 murió.', 17, 'age'],
  ['en', 'He owes -€3.50 to the bank.', -3.5, 'money'],
  ['fr', 'Le gain atteint 45 M cette année.', 45e6, 'count'],
  ['en', 'He ran it in 9.58 s.', 9.58, 'duration'],
  ['es', 'A sus 44 años sigue en el equipo.', 44, 'age'],
])('value and kind, %s: %s', (language, text, value, kind) => {
  expect(claimsOf(language, text)).toMatchObject([{ value, kind }]);
});

test('the points of a tie-break are no claim', () => {
  expect(claimsOf('en', 'She earned $5 million and won 6-3, 7-6 (3).').map(({ text }) => text)).toEqual(['$5 million', '6-3', '7-6']);
});
