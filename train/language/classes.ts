/** One language that the model tells apart, and where its words come from. */
export interface LanguageClass {
  /** BCP 47 code. */
  readonly code: string;
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic';
  /** Name of its n-gram tables in lingua. */
  readonly lingua?: string;
  /** File of the frequency list. */
  readonly words?: string;
  /** Folders of CLDR annotations. */
  readonly cldr: readonly string[];
  /** Translations of the Universal Declaration of Human Rights, for languages that have little else. */
  readonly udhr?: readonly string[];
  /** A language whose words its list is full of, so that what both lists hold needs a better source. */
  readonly mixedWith?: string;
  /** Languages of the product weigh more than their neighbours. */
  readonly main: boolean;
}

const latin = (code: string, main: boolean, lingua?: string, words?: string, cldr: readonly string[] = [code]): LanguageClass => ({
  code,
  script: 'Latin',
  main,
  cldr,
  ...(lingua === undefined ? {} : { lingua }),
  ...(words === undefined ? {} : { words }),
});
/** A neighbour without n-gram tables or word list: keywords of CLDR and half of a short text are all there is. */
const small = (code: string, ...udhr: string[]): LanguageClass => ({ code, script: 'Latin', main: false, cldr: [code], udhr });
const other = (script: 'Cyrillic' | 'Arabic', code: string, main: boolean, lingua?: string, words?: string): LanguageClass => ({
  code,
  script,
  main,
  cldr: [code],
  ...(lingua === undefined ? {} : { lingua }),
  ...(words === undefined ? {} : { words }),
});

export const languageClasses: readonly LanguageClass[] = [
  latin('fr', true, 'FRENCH', 'french'),
  latin('en', true, 'ENGLISH', 'english'),
  latin('es', true, 'SPANISH', 'spanish', ['es', 'es-419', 'es-MX']),
  latin('de', true, 'GERMAN', 'german'),
  latin('it', true, 'ITALIAN', 'italian'),
  latin('pt', true, 'PORTUGUESE', 'portuguese', ['pt', 'pt-PT']),
  latin('nl', true, 'DUTCH', 'dutch'),
  latin('pl', true, 'POLISH', 'polish'),
  latin('sv', true, 'SWEDISH', 'swedish'),
  latin('da', true, 'DANISH', 'danish'),
  latin('nb', true, 'BOKMAL', 'norwegian', ['no']),
  latin('fi', true, 'FINNISH', 'finnish'),
  latin('ro', true, 'ROMANIAN', 'romanian'),
  latin('cs', true, 'CZECH', 'czech'),
  latin('hu', true, 'HUNGARIAN', 'hungarian'),
  latin('tr', true, 'TURKISH', 'turkish'),
  latin('ca', false, 'CATALAN', 'catalan'),
  small('gl', 'glg'),
  latin('eu', false, 'BASQUE'),
  latin('sk', false, 'SLOVAK', 'slovak'),
  latin('sl', false, 'SLOVENE', 'slovenian'),
  latin('hr', false, 'CROATIAN'),
  latin('bs', false, 'BOSNIAN'),
  latin('sr', false, undefined, 'serbian', ['sr-Latn']),
  latin('nn', false, 'NYNORSK'),
  latin('af', false, 'AFRIKAANS', 'afrikaans'),
  latin('is', false, 'ICELANDIC'),
  latin('et', false, 'ESTONIAN', 'estonian'),
  latin('lv', false, 'LATVIAN', 'latvian'),
  latin('lt', false, 'LITHUANIAN', 'lithuanian'),
  latin('sq', false, 'ALBANIAN', 'albanian'),
  latin('az', false, 'AZERBAIJANI'),
  latin('vi', false, 'VIETNAMESE', 'vietnamese'),
  latin('id', false, 'INDONESIAN', 'indonesian'),
  latin('ms', false, 'MALAY'),
  latin('sw', false, 'SWAHILI'),
  latin('tl', false, 'TAGALOG', undefined, ['fil']),
  latin('cy', false, 'WELSH'),
  latin('ga', false, 'IRISH'),
  latin('la', false, 'LATIN', undefined, []),
  latin('eo', false, 'ESPERANTO', 'esperanto', []),
  { ...latin('oc', false, undefined, 'occitan'), udhr: ['oci_1', 'oci_2'] },
  latin('so', false, 'SOMALI'),
  latin('yo', false, 'YORUBA'),
  latin('zu', false, 'ZULU'),
  latin('xh', false, 'XHOSA'),
  latin('tn', false, 'TSWANA'),
  latin('st', false, 'SOTHO'),
  latin('ts', false, 'TSONGA'),
  latin('sn', false, 'SHONA'),
  latin('lg', false, 'GANDA'),
  latin('mi', false, 'MAORI'),
  small('lb', 'ltz'),
  small('fo', 'fao'),
  small('fy', 'fri'),
  small('br', 'bre'),
  small('mt', 'mlt'),
  small('gd', 'gla'),
  small('ast', 'ast'),
  small('co', 'cos'),
  small('sc', 'src'),
  small('rm', 'roh', 'roh_rumgr'),
  small('fur', 'fur'),
  small('ht', 'hat_kreyol', 'hat_popular'),
  small('ha', 'hau_NG'),
  small('ku', 'kmr'),
  small('hsb', 'hsb'),
  small('nds', 'nds'),
  small('uz', 'uzn_latn'),
  small('tk', 'tuk_latn'),
  small('ceb', 'ceb'),
  small('jv', 'jav_java'),
  other('Cyrillic', 'ru', true, 'RUSSIAN', 'russian'),
  // The list was counted in subtitles, many of them Russian.
  { ...other('Cyrillic', 'uk', true, 'UKRAINIAN', 'ukrainian'), mixedWith: 'ru', udhr: ['ukr'] },
  other('Cyrillic', 'bg', false, 'BULGARIAN', 'bulgarian'),
  other('Cyrillic', 'be', false, 'BELARUSIAN'),
  other('Cyrillic', 'mk', false, 'MACEDONIAN', 'macedonian'),
  other('Cyrillic', 'sr', false, 'SERBIAN'),
  other('Cyrillic', 'kk', false, 'KAZAKH', 'kazakh'),
  other('Cyrillic', 'mn', false, 'MONGOLIAN'),
  other('Arabic', 'ar', true, 'ARABIC', 'arabic'),
  other('Arabic', 'fa', true, 'PERSIAN', 'farsi'),
  other('Arabic', 'ur', false, 'URDU'),
];
