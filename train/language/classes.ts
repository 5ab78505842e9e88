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
/** The declaration beside other sources, so that languages that resemble each other are compared on the same text. */
const declared = (language: LanguageClass, ...udhr: string[]): LanguageClass => ({ ...language, udhr });
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
  declared(latin('fr', true, 'FRENCH', 'french'), 'fra'),
  declared(latin('en', true, 'ENGLISH', 'english'), 'eng'),
  declared(latin('es', true, 'SPANISH', 'spanish', ['es', 'es-419', 'es-MX']), 'spa'),
  declared(latin('de', true, 'GERMAN', 'german'), 'deu_1996'),
  declared(latin('it', true, 'ITALIAN', 'italian'), 'ita'),
  declared(latin('pt', true, 'PORTUGUESE', 'portuguese', ['pt', 'pt-PT']), 'por_PT', 'por_BR'),
  declared(latin('nl', true, 'DUTCH', 'dutch'), 'nld'),
  declared(latin('pl', true, 'POLISH', 'polish'), 'pol'),
  declared(latin('sv', true, 'SWEDISH', 'swedish'), 'swe'),
  declared(latin('da', true, 'DANISH', 'danish'), 'dan'),
  declared(latin('nb', true, 'BOKMAL', 'norwegian', ['no']), 'nob'),
  declared(latin('fi', true, 'FINNISH', 'finnish'), 'fin'),
  declared(latin('ro', true, 'ROMANIAN', 'romanian'), 'ron_2006'),
  declared(latin('cs', true, 'CZECH', 'czech'), 'ces'),
  declared(latin('hu', true, 'HUNGARIAN', 'hungarian'), 'hun'),
  declared(latin('tr', true, 'TURKISH', 'turkish'), 'tur'),
  latin('ca', false, 'CATALAN', 'catalan'),
  small('gl', 'glg'),
  latin('eu', false, 'BASQUE'),
  latin('sk', false, 'SLOVAK', 'slovak'),
  latin('sl', false, 'SLOVENE', 'slovenian'),
  latin('hr', false, 'CROATIAN'),
  latin('bs', false, 'BOSNIAN'),
  latin('sr', false, undefined, 'serbian', ['sr-Latn']),
  declared(latin('nn', false, 'NYNORSK'), 'nno'),
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
  declared(other('Cyrillic', 'ru', true, 'RUSSIAN', 'russian'), 'rus'),
  // The list was counted in subtitles, many of them Russian.
  { ...other('Cyrillic', 'uk', true, 'UKRAINIAN', 'ukrainian'), mixedWith: 'ru', udhr: ['ukr'] },
  other('Cyrillic', 'bg', false, 'BULGARIAN', 'bulgarian'),
  other('Cyrillic', 'be', false, 'BELARUSIAN'),
  other('Cyrillic', 'mk', false, 'MACEDONIAN', 'macedonian'),
  other('Cyrillic', 'sr', false, 'SERBIAN'),
  other('Cyrillic', 'kk', false, 'KAZAKH', 'kazakh'),
  other('Cyrillic', 'mn', false, 'MONGOLIAN'),
  declared(other('Arabic', 'ar', true, 'ARABIC', 'arabic'), 'arb'),
  declared(other('Arabic', 'fa', true, 'PERSIAN', 'farsi'), 'pes_1'),
  other('Arabic', 'ur', false, 'URDU'),
];
