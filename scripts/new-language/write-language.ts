import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { knownWords, type KnownWords } from './known-words.ts';
import { createSkeletonWriter } from './skeleton.ts';

const require = createRequire(import.meta.url);
const SECTIONS = ['text', 'entities', 'quotes', 'numbers', 'claims', 'dates'] as const;
type Section = (typeof SECTIONS)[number];
/** The type of each section and the file that says it. */
const TYPES: Readonly<Record<Section, readonly [type: string, file: string]>> = {
  text: ['TextData', 'text-data'],
  entities: ['EntityData', 'entity-data'],
  quotes: ['QuoteData', 'quote-data'],
  numbers: ['NumberData', 'number-data'],
  claims: ['ClaimData', 'claim-data'],
  dates: ['DateData', 'date-data'],
};

/** Data of one language: the file is `folder/prefix.CODE.bin`, the pack's field gives its bytes. */
interface Binary {
  readonly field: string;
  readonly folder: string;
  readonly prefix: string;
}
const BINARIES: readonly Binary[] = [
  { field: 'nameLists', folder: 'knowledge', prefix: 'names' },
  { field: 'nameWeights', folder: 'models', prefix: 'ner' },
];

/** Codes that cannot be the name of a variable. */
const RESERVED = ['do', 'if', 'in'];

/**
 * Makes the folder of a language and that of its tests in a checkout. Files that are there stay as they are.
 * @returns the files written, relative to the checkout
 * @throws RangeError if the code is none, or the language has a pack
 */
export function writeLanguage(root: string, code: string): string[] {
  if (!/^[a-z]{2,3}$/.test(code) || RESERVED.includes(code)) throw new RangeError(`"${code}" is no language code; write it like "is" or "ca"`);
  const languages = path.join(root, 'src/languages');
  if (existsSync(path.join(languages, code, 'index.ts'))) throw new RangeError(`there is a pack for "${code}" already`);
  const known = knownWords(code);
  const hasUnits = isInCldr(code);
  const writer = createSkeletonWriter(Object.values(TYPES).map(([, file]) => path.join(languages, `${file}.ts`)));
  const written: string[] = [];

  for (const section of SECTIONS) {
    const [type, file] = TYPES[section];
    const imports = [`import type { ${type} } from '../${file}.ts';`, ...(section === 'numbers' && hasUnits ? ["import { cldrCurrencies, cldrUnits } from './units.generated.ts';"] : []), ...(section === 'quotes' ? ["import { finiteForms, reportingVerbs } from './reporting-verbs.ts';"] : [])];
    const literal = writer.write(path.join(languages, `${file}.ts`), type, filled(section, known, hasUnits));
    write(`src/languages/${code}/${section}.ts`, `${imports.join('\n')}\n\nexport const ${section}: ${type} = ${literal};\n`);
  }
  write(`src/languages/${code}/reporting-verbs.ts`, reportingVerbs(known));
  write(`src/languages/${code}/index.ts`, index(code, BINARIES.filter(({ folder, prefix }) => existsSync(path.join(root, folder, `${prefix}.${code}.bin`)))));
  write(`test/languages/${code}/pack.test.ts`, packTest(code, known));
  if (hasUnits) {
    const { status, stderr } = spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../generate-units.mjs'), code], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the names of units could not be written: ${stderr}`);
    written.push(`src/languages/${code}/units.generated.ts`);
  }
  return written;

  function write(file: string, content: string): void {
    const target = path.join(root, file);
    if (existsSync(target)) return;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    written.push(file);
  }
}

function isInCldr(code: string): boolean {
  try {
    require.resolve(`cldr-units-full/main/${code}/units.json`);
    return true;
  } catch {
    return false;
  }
}

/** Code of the fields that something is known of. */
function filled(section: Section, { months, weekdays, decimalSeparator, numericOrder, capitalised }: KnownWords, hasUnits: boolean): Record<string, string> {
  if (section === 'quotes') return { reportingVerbs: 'reportingVerbs', finiteForms: 'finiteForms' };
  if (section === 'numbers') {
    return {
      decimalSeparator: `'${decimalSeparator}'`,
      'context.months': `'${Object.keys(months).join('|')}'`,
      ...(hasUnits && { 'units.tables': '[cldrUnits]', 'units.currencies': '[cldrCurrencies]' }),
    };
  }
  if (section !== 'dates') return {};
  const table = (words: Readonly<Record<string, number>>): string => (Object.keys(words).length === 0 ? '{}' : `{ ${Object.entries(words).map(([word, number]) => `${word}: ${number}`).join(', ')} }`);
  return {
    months: table(months),
    weekdays: table(weekdays),
    numericOrder: `'${numericOrder}'`,
    capitalised: String(capitalised),
    patterns: "[\n    ['date', '<day> <month> <year>?'],\n    ['date', '<month> <year>'],\n  ]",
  };
}

const reportingVerbs = ({ name }: KnownWords): string => `import type { ReportingVerb } from '../quote-data.ts';

/**
 * Reporting verbs with all their forms, each list as words separated by blanks:
 * { lemma: 'say', frame: 'say', finite: 'says said', participle: 'said', gerund: 'saying', infinitive: 'say' }.
 * Where the forms follow rules, a small function may make them from the infinitives; src/languages/it/conjugation.ts is one.
 */
const VERBS: readonly ReportingVerb[] = [];

/** Finite forms of frequent other verbs, separated by blanks: "is was has went". */
const COMMON = '';

/** Reporting verbs of ${name}. */
export const reportingVerbs = (): readonly ReportingVerb[] => VERBS;

/** Finite forms of frequent verbs of ${name}. */
export const finiteForms = (): readonly string[] => COMMON.split(' ').filter((form) => form !== '');
`;

/** A pack brings the trained weights of the name tagger and the lists of names where there are any for its language. */
const index = (code: string, binaries: readonly Binary[]): string => `${binaries.map(({ prefix }) => `import { ${readerName(prefix, code)} } from '../../generated/${prefix}-${code}.ts';\n`).join('')}import type { LanguageData, QuantityPack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';

export const ${code}: LanguageData = { code: '${code}', text, entities, quotes, numbers, claims, dates${binaries.map(({ field, prefix }) => `, ${field}: ${readerName(prefix, code)}`).join('')} };

/** What finding quantities alone needs of the language. */
export const quantities: QuantityPack = { code: '${code}', text, numbers };
`;

/** The function of the generated module that gives the bytes. */
const readerName = (prefix: string, code: string): string => `${prefix}${code[0].toUpperCase()}${code.slice(1)}`;

const packTest = (code: string, { name, months }: KnownWords): string => {
  const [month] = Object.keys(months);
  const dateTest = month === undefined ? '' : `
  test('reads a date', () => {
    expect(analyze('15 ${month} 2024', { language: '${code}' }).dates.map(({ text, iso }) => [text, iso])).toEqual([['15 ${month} 2024', '2024-01-15']]);
  });
`;
  return `import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/index.ts';
import { ${code} } from '../../../src/languages/${code}/index.ts';

const { analyze } = createAnalyzer({ languages: [${code}] });

describe('${name}', () => {
  test('is read with its own pack', () => {
    expect(analyze('1 234', { language: '${code}' }).language).toMatchObject({ code: '${code}', supported: true });
  });
${dateTest}
  // One test a table, with sentences as newspapers write them.
  test.todo('an abbreviation ends no sentence');
  test.todo('a person has a title and a function');
  test.todo('a reporting verb before, behind and inside of quotation marks has a speaker');
  test.todo('a source is named by a preposition');
  test.todo('a clause is reported without quotation marks');
  test.todo('number words have values');
  test.todo('a figure has its comparator, unit and subject');
  test.todo('relative days have dates');
});
`;
};
