import { NameClass } from '../../src/entities/knowledge/name-class.ts';
import { EXONYMS } from './exonyms.ts';
import { GIVEN_FEMALE, GIVEN_MALE, OWN_GIVEN } from './given-names.ts';
import { REGIONS } from './regions.ts';
import { BODIES, CLUBS, COMPANIES, EVENTS, list, MEDIA, PRODUCTS } from './seeds.ts';
import { parts, readList } from './sources.ts';
import { addTowns } from './towns.ts';

/** Languages with a section of their own. */
export const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'ro', 'ru'] as const;

/** Codes that lists use for the languages of this package. */
const OWN_CODE: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

const GIVEN_NAMES = 11_200;
const SMALLEST_CITY = 60_000;
/** Countries with a league whose clubs the press of our languages names. */
const CLUB_COUNTRIES = new Set(['germany', 'austria', 'england', 'switzerland', 'spain', 'italy', 'france', 'brazil', 'argentina', 'portugal', 'netherlands', 'belgium', 'scotland', 'poland', 'russia', 'romania', 'sweden', 'denmark', 'norway', 'finland']);
const PARTY_COUNTRIES = new Set(['FRA', 'GBR', 'USA', 'DEU', 'ESP', 'ITA', 'PRT', 'BRA', 'NLD', 'BEL', 'POL', 'AUT', 'CHE', 'CAN', 'SWE', 'DNK', 'NOR', 'FIN', 'ROU', 'RUS', 'IRL', 'AUS', 'MEX', 'ARG']);
/** Codes of territories in CLDR that are bodies, not places. */
const UNIONS = new Set(['EU', 'EZ', 'UN', 'QO']);
/** Countries whose middling businesses the press of our languages hardly names, and the most words that a middling one is called by. */
const SELDOM_NAMED = new Set(['China', 'Hong Kong', 'Taiwan', 'Thailand', 'Indonesia', 'Malaysia', 'Philippines', 'India', 'Pakistan', 'Vietnam', 'Japan', 'South Korea', 'Singapore', 'Saudi Arabia', 'Kuwait', 'Qatar', 'United Arab Emirates', 'Bangladesh']);
const MOST_WORDS = 3;
/** Words at the end of a business's registered name that the press leaves out. */
const COMPANY_TAILS = new Set(['group', 'holding', 'holdings', 'corporation', 'company', 'companies', 'international', 'platforms', 'technologies', 'industries', 'enterprises', 'global', 'worldwide', 'motor', 'motors', 'plc', 'inc', 'co', 'corp', 'ltd', 'limited', 'sa', 'se', 'ag', 'nv', 'the', 'trust', 'partners', 'brands', 'and', '&']);

/** Class bits by name, for each section: "" holds the names of every language. Towns that are words in `lower` too are left out. */
export function collectNames(folder: string, lower: ReadonlySet<string>): Map<string, Map<string, number>> {
  const sections = new Map<string, Map<string, number>>(['', ...LANGUAGES].map((code) => [code, new Map<string, number>()]));
  const add = (code: string, name: string, bits: number): void => {
    const section = sections.get(code);
    const clean = name.normalize('NFC').replace(/\s*\([^)]*\)\s*/g, ' ').trim();
    if (section === undefined || [...clean].length < 2 || !/\p{L}/u.test(clean) || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{M}\p{Zs}]+$/u.test(clean)) return;
    section.set(clean, (section.get(clean) ?? 0) | bits);
  };
  const everywhere = (names: Iterable<string>, bits: number): void => {
    for (const name of names) add('', name, bits);
  };

  for (const row of readList(folder, 'given_names_ship').slice(0, GIVEN_NAMES)) {
    const gender = row['gender'];
    add('', row['name'], (gender !== 'F' ? NameClass.GivenMale : 0) | (gender !== 'M' ? NameClass.GivenFemale : 0));
  }
  everywhere(list(GIVEN_MALE), NameClass.GivenMale);
  everywhere(list(GIVEN_FEMALE), NameClass.GivenFemale);
  for (const [code, { male, female }] of Object.entries(OWN_GIVEN)) {
    for (const name of list(male)) add(code, name, NameClass.GivenMale);
    for (const name of list(female)) add(code, name, NameClass.GivenFemale);
  }
  addCompanies(folder, add);
  addPlaces(folder, add);
  addModels(folder, add);
  everywhere(list(COMPANIES), NameClass.Company);
  everywhere(list(MEDIA), NameClass.Media);
  everywhere(list(BODIES), NameClass.Body);
  everywhere(list(CLUBS), NameClass.Club);
  everywhere(list(PRODUCTS), NameClass.Product);
  everywhere(list(EVENTS), NameClass.Event);
  everywhere(REGIONS, NameClass.Region);
  for (const row of readList(folder, 'media_seed')) add('', row['outlet'], NameClass.Media);
  for (const row of readList(folder, 'intl_orgs_seed')) add('', row['name'], NameClass.Body);
  for (const row of readList(folder, 'events_seed')) everywhere([row['event'], ...parts(row['aliases'])].filter((name) => name.length > 3), NameClass.Event);
  for (const row of readList(folder, 'political_parties_partyfacts_wp')) {
    if (!PARTY_COUNTRIES.has(row['country']) || (row['dissolved'] !== '' && Number(row['dissolved']) < 1945)) continue;
    everywhere([row['name'], row['native']].filter((name) => /[\s-]/.test(name.trim())), NameClass.Party);
  }
  for (const row of readList(folder, 'football_clubs_openfootball')) {
    if (!CLUB_COUNTRIES.has(row['country']) || /[/\d]{3}/.test(row['club'])) continue;
    everywhere([row['club'], ...parts(row['aliases'])].filter((name) => !name.includes('[') && name.length > 3), NameClass.Club);
  }
  addWords(folder, add);
  everywhere(list(EXONYMS), NameClass.City);
  addTowns(sections, lower);
  return sections;
}

type Add = (code: string, name: string, bits: number) => void;

function addCompanies(folder: string, add: Add): void {
  const shortened = (name: string): string => {
    const words = name.replace(/\s*\(The\)$/i, '').split(' ');
    while (words.length > 1 && COMPANY_TAILS.has((words.at(-1) as string).toLowerCase().replace(/[.,]/g, ''))) words.pop();
    return words.join(' ').replace(/,$/, '');
  };
  for (const row of readList(folder, 'companies_financedb')) {
    if (!['Mega Cap', 'Large Cap', 'Mid Cap'].includes(row['cap']) || row['short'].length > 40) continue;
    if (row['cap'] === 'Mid Cap' && row['short'].includes(' ') && (SELDOM_NAMED.has(row['country']) || row['short'].split(' ').length > MOST_WORDS)) continue;
    const short = row['short'].replace(/\.$/, '');
    add('', short, NameClass.Company);
    const core = shortened(short);
    if (core !== short && core.length > 3) add('', core, core.includes(' ') ? NameClass.Company : NameClass.Brand);
  }
  for (const row of readList(folder, 'companies_sp500')) {
    add('', row['name'], NameClass.Company);
    const core = shortened(row['name']);
    if (core !== row['name']) add('', core, core.includes(' ') ? NameClass.Company : NameClass.Brand);
  }
  for (const row of readList(folder, 'brands_operators_nsi')) {
    if (row['brands'] !== '' && row['category'] !== '' && row['countries'].split(';').includes('001') && row['name'].length > 2) add('', row['name'], NameClass.Brand);
  }
  for (const row of readList(folder, 'brands_simpleicons')) if (row['title'].length > 2) add('', row['title'], NameClass.Brand);
  for (const row of readList(folder, 'legal_forms')) {
    if (row['form'].length <= 24 && row['form'].split(' ').length <= 4) add('', row['form'], NameClass.LegalForm);
  }
}

function addPlaces(folder: string, add: Add): void {
  for (const row of readList(folder, 'territories_cldr')) {
    const code = OWN_CODE[row['lang']] ?? row['lang'];
    if (!(LANGUAGES as readonly string[]).includes(code) || UNIONS.has(row['code'])) continue;
    add('', row['name'].replace(/^(?:le|la|les|die|der|den) /i, ''), /^\d/.test(row['code']) ? NameClass.Region : NameClass.Country);
  }
  for (const row of readList(folder, 'countries_naturalearth50m')) {
    for (const field of ['DE', 'EN', 'ES', 'FR', 'IT', 'NL', 'PL', 'PT', 'RU', 'SV']) add('', row[field] ?? '', NameClass.Country);
  }
  for (const row of readList(folder, 'cities_naturalearth10m')) {
    if (Number(row['pop']) < SMALLEST_CITY && !/capital/i.test(row['class'])) continue;
    for (const field of ['name', 'EN', 'DE', 'ES', 'FR', 'PT', 'RU']) {
      const name = (row[field] ?? '').replace(/ City$/, '');
      if (!/(?:^| )(?:Präfektur|prefecture|préfecture|provincia|distrito)(?: |$)/i.test(name)) add('', name, NameClass.City);
    }
  }
  for (const row of readList(folder, 'exemplar_cities_cldr')) {
    const code = OWN_CODE[row['lang']] ?? row['lang'];
    if ((LANGUAGES as readonly string[]).includes(code)) add('', row['city'], NameClass.City);
  }
}

function addModels(folder: string, add: Add): void {
  for (const row of readList(folder, 'ai_families')) {
    const ambiguous = row['ambiguity'] === '' ? 0 : NameClass.Ambiguous;
    for (const name of [row['family'], ...parts(row['aliases'])]) {
      if (name.length < 2) continue;
      const plain = /^\p{Lu}\p{Ll}+$/u.test(name);
      add('', name, NameClass.Model | (name === row['family'] || plain ? ambiguous : 0));
    }
    const maker = row['maker'].replace(/\s*[(/].*$/, '').trim();
    if (maker !== '' && !/^(?:community|MIT|Portugal|Stanford|UC |University|CMU|EPFL|TNO|NOVA|Institute)/.test(maker)) add('', maker, NameClass.Company);
  }
  for (const row of readList(folder, 'hardware_chips')) {
    if (row['source'] === 'seed(author)' && /^[\p{Lu}\p{N}]/u.test(row['name']) && row['name'].length > 1) add('', row['name'], NameClass.Chip);
  }
  for (const row of readList(folder, 'products_endoflife')) if (/\p{L}{3}/u.test(row['product'])) add('', row['product'], NameClass.Product);
  for (const row of readList(folder, 'devices_endoflife')) {
    if (/^(?:iPhone|iPad|Galaxy|Pixel|Surface|Xperia|Kindle|Watch)/.test(row['device'])) add('', row['device'], NameClass.Product);
  }
}

function addWords(folder: string, add: Add): void {
  const own = (code: string): string => OWN_CODE[code] ?? code;
  for (const row of readList(folder, 'roles_titles_seed')) add(own(row['lang']), row['role'], NameClass.Role);
  for (const row of readList(folder, 'honorifics_faker')) if (row['kind'] === 'prefix') add(own(row['lang'].slice(0, 2)), row['text'], NameClass.Honorific);
  for (const row of readList(folder, 'nationalities_i18n')) {
    add(own(row['lang']), row['demonym'], NameClass.Nationality);
    if (row['lang'] === 'en') add('en', `${row['demonym']}s`, NameClass.Nationality);
    if (row['lang'] === 'fr') for (const ending of ['s', 'e', 'es']) add('fr', `${row['demonym']}${ending}`, NameClass.Nationality);
  }
  for (const row of readList(folder, 'months_days_cldr')) {
    if ((row['width'] === 'wide' || row['width'] === 'abbreviated') && row['name'].length > 2) add(own(row['lang']), row['name'].replace(/\.$/, ''), NameClass.Calendar);
  }
  for (const row of readList(folder, 'stopwords_iso')) add(own(row['lang']), row['word'], NameClass.FunctionWord);
}
