/**
 * Writes src/languages/<code>/units.generated.ts from CLDR (`cldr-units-full`,
 * `cldr-numbers-full`, Unicode licence): the names of the units and currencies that news use.
 * Usage: node scripts/generate-units.mjs [code …]
 */
import { createRequire } from 'node:module';
import { existsSync, writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);

/** CLDR unit → code of the unit catalogue (UCUM, or a name of src/quantities/unit-catalog.ts). */
const UNITS = {
  'concentr-percent': '%', 'concentr-permille': '[ppth]',
  'duration-century': 'century', 'duration-decade': 'decade', 'duration-year': 'a', 'duration-quarter': 'quarter', 'duration-month': 'mo',
  'duration-week': 'wk', 'duration-day': 'd', 'duration-hour': 'h', 'duration-minute': 'min', 'duration-second': 's', 'duration-millisecond': 'ms',
  'length-kilometer': 'km', 'length-meter': 'm', 'length-decimeter': 'dm', 'length-centimeter': 'cm', 'length-millimeter': 'mm', 'length-micrometer': 'um',
  'length-nanometer': 'nm', 'length-mile': '[mi_i]', 'length-yard': '[yd_i]', 'length-foot': '[ft_i]', 'length-inch': '[in_i]', 'length-light-year': '[ly]',
  'length-nautical-mile': '[nmi_i]', 'length-astronomical-unit': 'AU',
  'area-square-kilometer': 'km2', 'area-hectare': 'har', 'area-square-meter': 'm2', 'area-square-centimeter': 'cm2', 'area-square-mile': '[smi_us]',
  'area-acre': '[acr_us]', 'area-square-foot': '[sft_i]', 'area-square-yard': '[syd_i]',
  'volume-cubic-kilometer': 'km3', 'volume-cubic-meter': 'm3', 'volume-cubic-centimeter': 'cm3', 'volume-cubic-foot': '[cft_i]', 'volume-liter': 'L',
  'volume-hectoliter': 'hL', 'volume-deciliter': 'dL', 'volume-centiliter': 'cL', 'volume-milliliter': 'mL', 'volume-gallon': '[gal_us]', 'volume-barrel': '[bbl_us]',
  'volume-pint': '[pt_us]', 'volume-cup': '[cup_us]', 'volume-tablespoon': '[tbs_us]', 'volume-teaspoon': '[tsp_us]', 'volume-fluid-ounce': '[foz_us]', 'volume-quart': '[qt_us]',
  'mass-tonne': 't', 'mass-kilogram': 'kg', 'mass-gram': 'g', 'mass-milligram': 'mg', 'mass-microgram': 'ug', 'mass-stone': '[stone_av]', 'mass-pound': '[lb_av]',
  'mass-ounce': '[oz_av]', 'mass-carat': '[car_m]', 'concentr-karat': '[car_Au]',
  'speed-kilometer-per-hour': 'km/h', 'speed-meter-per-second': 'm/s', 'speed-mile-per-hour': '[mi_i]/h', 'speed-knot': '[kn_i]',
  'temperature-celsius': 'Cel', 'temperature-fahrenheit': '[degF]', 'temperature-kelvin': 'K', 'angle-degree': 'deg', 'angle-radian': 'rad',
  'energy-kilowatt-hour': 'kW.h', 'energy-kilocalorie': 'kcal', 'energy-calorie': 'cal', 'energy-joule': 'J', 'energy-kilojoule': 'kJ',
  'power-gigawatt': 'GW', 'power-megawatt': 'MW', 'power-kilowatt': 'kW', 'power-watt': 'W', 'power-horsepower': '[HP]',
  'electric-volt': 'V', 'electric-ampere': 'A', 'electric-ohm': 'Ohm', 'force-newton': 'N', 'torque-newton-meter': 'N.m',
  'frequency-hertz': 'Hz', 'frequency-kilohertz': 'kHz', 'frequency-megahertz': 'MHz', 'frequency-gigahertz': 'GHz',
  'pressure-bar': 'bar', 'pressure-millibar': 'mbar', 'pressure-pascal': 'Pa', 'pressure-hectopascal': 'hPa', 'pressure-atmosphere': 'atm',
  'digital-petabyte': 'PBy', 'digital-terabyte': 'TBy', 'digital-gigabyte': 'GBy', 'digital-megabyte': 'MBy', 'digital-kilobyte': 'kBy', 'digital-byte': 'By',
  'digital-gigabit': 'Gbit', 'digital-megabit': 'Mbit', 'digital-kilobit': 'kbit', 'digital-bit': 'bit', 'graphics-pixel': 'px', 'graphics-megapixel': 'MPx',
};

/** Currencies of the news, with their full names ("dollar australien"); short names are hand-written. */
const CURRENCIES = 'EUR USD GBP JPY CHF CNY CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY INR BRL MXN ARS CLP COP PEN UYU ZAR KRW TWD HKD SGD THB IDR MYR PHP VND ILS AED SAR EGP MAD TND DZD NGN KES GHS PKR BDT IRR IQD KWD QAR XOF XAF BTC'.split(' ');

/** Words too short or too common to be read as a unit behind a number, by code. */
const REJECTED = new Set(['a', 'd', 'y', 'j', 'w', 'q', 'c', 'dec', 'o', 'b', 'in', 'on', 'at', 'st', 'to', 'po', 'mo', 'go', 'ko', 'tr', 'г', 'л', 'wo', 'mon', 'al', 'sm', 'dek', 'quart', 'quarti', 'quarto', 'quartos', 'cuarto', 'cuartos', 'jz', 'lj']);

/** Locales that write names of their own, beside the language's first. */
const LOCALES = { nb: ['no'], en: ['en', 'en-GB'], es: ['es', 'es-MX'], pt: ['pt', 'pt-PT'], fr: ['fr', 'fr-CA'] };

const codes = process.argv.length > 2 ? process.argv.slice(2) : ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ru', 'sv', 'da', 'nb', 'fi', 'ro'];
for (const code of codes) {
  if (!existsSync(`src/languages/${code}/numbers.ts`)) continue;
  const locales = LOCALES[code] ?? [code];
  const units = merged(locales.map(unitForms));
  const currencies = merged(locales.map(currencyForms));
  const body = (table) => Object.entries(table).map(([key, forms]) => `  ${/^[A-Z_]\w*$/i.test(key) ? key : `'${key}'`}: ${JSON.stringify(forms.join('|'))},`).join('\n');
  writeFileSync(
    `src/languages/${code}/units.generated.ts`,
    `/** Names of units and currencies from Unicode CLDR; written by scripts/generate-units.mjs, do not edit. */\n\n` +
      `/** Unit code → its forms. */\nexport const cldrUnits: Readonly<Record<string, string>> = {\n${body(units)}\n};\n\n` +
      `/** ISO 4217 code → its full names. */\nexport const cldrCurrencies: Readonly<Record<string, string>> = {\n${body(currencies)}\n};\n`,
  );
}

/** Tables of several locales of one language as one, each form once. */
function merged(tables) {
  const all = {};
  for (const table of tables) for (const [key, forms] of Object.entries(table)) all[key] = [...new Set([...(all[key] ?? []), ...forms])];
  return all;
}

function unitForms(locale) {
  const found = {};
  const { units } = load('cldr-units-full', locale, 'units').main[locale];
  for (const [name, code] of Object.entries(UNITS)) {
    const forms = new Set();
    for (const width of ['long', 'short']) {
      const entry = units[width][name] ?? {};
      for (const [key, pattern] of Object.entries(entry)) {
        if (!key.includes('count-') && key !== 'displayName') continue;
        // Only forms that stand behind the number, or a whole name, are of use.
        const form = clean(pattern);
        if (form !== '' && !REJECTED.has(form) && !/[{}"“”″′'()]/.test(form) && !(form.length === 1 && /\p{L}/u.test(form) && code !== 'm' && code !== 'g' && code !== 't')) forms.add(form);
      }
    }
    if (forms.size > 0) found[code] = [...forms];
  }
  return found;
}

function currencyForms(locale) {
  const found = {};
  const { currencies } = load('cldr-numbers-full', locale, 'currencies').main[locale].numbers;
  for (const code of CURRENCIES) {
    const entry = currencies[code];
    if (entry === undefined) continue;
    const forms = new Set();
    for (const [key, name] of Object.entries(entry)) {
      if (key.startsWith('displayName')) forms.add(name.normalize('NFC').toLowerCase());
      else if (key === 'symbol' && name !== code && /[^\x20-\x7e]|\$/.test(name) && name.length > 1) forms.add(clean(name));
    }
    if (forms.size > 0) found[code] = [...forms].filter((form) => !/[(){}]/.test(form));
  }
  return found;
}

/** Full-word forms in lower case; symbols with capitals inside ("kWh") stay as written. */
function clean(pattern) {
  const form = pattern.replace('{0}', '').replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/’/g, "'").trim().replace(/^-|\.$/g, '').normalize('NFC');
  return form.length > 5 || /^\p{Lu}?\p{Ll}+$/u.test(form) ? form.toLowerCase() : form;
}

function load(pack, locale, file) {
  return require(`${pack}/main/${locale}/${file}.json`);
}
