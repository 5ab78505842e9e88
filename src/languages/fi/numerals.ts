/** What the cases of a word are made of: each stem serves the cases named behind it. */
interface Stems {
  readonly nominative: string;
  /** Genitive and most cases of place. */
  readonly weak: string;
  readonly partitive: string;
  /** Illative, and the stem of the essive. */
  readonly into: string;
  readonly strong: string;
  /** The same in the plural; `pluralWeak` makes the cases of place. */
  readonly pluralWeak: string;
  readonly pluralGenitive: string;
  readonly pluralPartitive: string;
  readonly pluralInto: string;
  readonly pluralStrong: string;
}

const stems = (row: string): Stems => {
  const [nominative, weak, partitive, into, strong, pluralWeak, pluralGenitive, pluralPartitive, pluralInto, pluralStrong = pluralWeak] = row.split(' ');
  return { nominative, weak, partitive, into, strong, pluralWeak, pluralGenitive, pluralPartitive, pluralInto, pluralStrong };
};

/** The numerals by value, in the order of the fields above. */
const ROWS: ReadonlyArray<readonly [value: number, row: string]> = [
  [1, 'yksi yhde yhtä yhteen yhte yksi yksien yksiä yksiin'],
  [2, 'kaksi kahde kahta kahteen kahte kaksi kaksien kaksia kaksiin'],
  [3, 'kolme kolme kolmea kolmeen kolme kolmi kolmien kolmia kolmiin'],
  [4, 'neljä neljä neljää neljään neljä nelji neljien neljiä neljiin'],
  [5, 'viisi viide viittä viiteen viite viisi viisien viisiä viisiin'],
  [6, 'kuusi kuude kuutta kuuteen kuute kuusi kuusien kuusia kuusiin'],
  [7, 'seitsemän seitsemä seitsemää seitsemään seitsemä seitsemi seitsemien seitsemiä seitsemiin'],
  [8, 'kahdeksan kahdeksa kahdeksaa kahdeksaan kahdeksa kahdeksi kahdeksien kahdeksia kahdeksiin'],
  [9, 'yhdeksän yhdeksä yhdeksää yhdeksään yhdeksä yhdeksi yhdeksien yhdeksiä yhdeksiin'],
];
const TEN = stems('kymmenen kymmene kymmentä kymmeneen kymmene kymmeni kymmenien kymmeniä kymmeniin');
const HUNDRED = stems('sata sada sataa sataan sata sado satojen satoja satoihin sato');
const SCALES: Readonly<Record<number, Stems>> = {
  3: stems('tuhat tuhanne tuhatta tuhanteen tuhante tuhansi tuhansien tuhansia tuhansiin'),
  6: stems('miljoona miljoona miljoonaa miljoonaan miljoona miljooni miljoonien miljoonia miljooniin'),
  9: stems('miljardi miljardi miljardia miljardiin miljardi miljardei miljardien miljardeja miljardeihin'),
  12: stems('biljoona biljoona biljoonaa biljoonaan biljoona biljooni biljoonien biljoonia biljooniin'),
};
const ORDINALS: ReadonlyArray<readonly [value: number, stem: string]> = [
  [1, 'yhde'], [2, 'kahde'], [3, 'kolma'], [4, 'neljä'], [5, 'viide'], [6, 'kuude'], [7, 'seitsemä'], [8, 'kahdeksa'], [9, 'yhdeksä'],
];

/** Vowels agree within a word: "kahdessa", "yhdessä". */
const harmony = (stem: string): 'a' | 'ä' => (/[aou]/.test(stem) ? 'a' : 'ä');

/** Every case of a word in one order, so that the parts of a compound agree. */
function cases({ nominative, weak, partitive, into, strong, pluralWeak, pluralGenitive, pluralPartitive, pluralInto, pluralStrong }: Stems): string[] {
  const a = harmony(weak);
  const places = (stem: string): string[] => [`${stem}ss${a}`, `${stem}st${a}`, `${stem}ll${a}`, `${stem}lt${a}`, `${stem}lle`, `${stem}ksi`, `${stem}tt${a}`];
  return [nominative, `${weak}n`, partitive, into, `${strong}n${a}`, ...places(weak), `${weak}t`, pluralGenitive, pluralPartitive, pluralInto, `${pluralStrong}n${a}`, ...places(pluralWeak)];
}

/** Every case of an ordinal: "kolmas", "kolmannen", "kolmatta". */
function ordinalCases(stem: string): string[] {
  const a = harmony(stem);
  const weak = `${stem}nne`;
  const places = (of: string): string[] => [`${of}ss${a}`, `${of}st${a}`, `${of}ll${a}`, `${of}lt${a}`, `${of}lle`, `${of}ksi`];
  return [`${stem}s`, `${weak}n`, `${stem}tt${a}`, `${stem}nteen`, `${stem}nten${a}`, ...places(weak), `${weak}t`, `${stem}nsien`, `${stem}nsi${a}`, `${stem}nsiin`, `${stem}nsin${a}`, ...places(`${stem}nsi`)];
}

/** "ensimmäinen", "toinen": ordinals that are declined as adjectives. */
function adjectiveCases(stem: string): string[] {
  const a = harmony(stem);
  const places = (of: string): string[] => [`${of}ss${a}`, `${of}st${a}`, `${of}ll${a}`, `${of}lt${a}`, `${of}lle`, `${of}ksi`, `${of}n${a}`];
  return [`${stem}nen`, `${stem}sen`, `${stem}st${a}`, `${stem}seen`, ...places(`${stem}se`), `${stem}set`, `${stem}sten`, `${stem}si${a}`, `${stem}siin`, ...places(`${stem}si`)];
}

const joined = (words: readonly string[]): string => [...new Set(words)].join('|');
const pairs = (first: readonly string[], second: readonly string[]): string[] => first.map((form, i) => form + second[i]);

/** Numbers below a hundred that are one word, in every case. */
export function finnishCardinals(): Record<number, string> {
  const ten = cases(TEN);
  const table: Record<number, string> = { 0: 'nolla|nollan|nollaa|nollassa|nollasta|nollaan|nollalla|nollaksi', 10: joined(ten) };
  for (const [value, row] of ROWS) {
    const forms = cases(stems(row));
    table[value] = joined(forms);
    table[10 + value] = joined(forms.map((form) => `${form}toista`));
    if (value > 1) table[10 * value] = joined([`${forms[0]}kymmentä`, ...pairs(forms, ten)]);
  }
  return table;
}

/** "sata" in every case. */
export const finnishHundred = (): string => joined(cases(HUNDRED));

/** Powers of a thousand by exponent, in every case. */
export const finnishScales = (): Record<number, string> => Object.fromEntries(Object.entries(SCALES).map(([exponent, scale]) => [exponent, joined(cases(scale))]));

/** Ordinals in every case; "kahdes" and "yhdes" only end longer ones. */
export function finnishOrdinals(): Record<number, string> {
  const ten = ordinalCases('kymmene');
  const table: Record<number, string> = { 10: joined(ten), 100: joined(ordinalCases('sada')), 1e3: joined(ordinalCases('tuhanne')), 1e6: joined(ordinalCases('miljoona')), 1e9: joined(ordinalCases('miljardi')) };
  for (const [value, stem] of ORDINALS) {
    const forms = ordinalCases(stem);
    table[value] = joined(value === 1 ? [...adjectiveCases('ensimmäi'), ...forms] : value === 2 ? [...adjectiveCases('toi'), ...forms] : forms);
    table[10 + value] = joined(forms.map((form) => `${form}toista`));
    if (value > 1) table[10 * value] = joined(pairs(forms, ten));
  }
  return table;
}

/** The cases of a regular noun by its vowel stem, "prosentti" by "prosenti prosentti": singular and the frequent plurals. */
export function nounCases(row: string): string {
  return row.split(' ').map((entry) => {
    const [strong, weak = strong] = entry.split('/');
    const a = harmony(weak);
    const places = [`${weak}ss${a}`, `${weak}st${a}`, `${weak}ll${a}`, `${weak}lt${a}`, `${weak}lle`, `${weak}ksi`];
    return [strong, `${weak}n`, `${strong}${a}`, `${strong}${strong.slice(-1)}n`, ...places, `${weak}t`].join('|');
  }).join('|');
}
