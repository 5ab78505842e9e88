import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { AnalyzeOptions } from '../analysis.ts';
import { analyze } from '../index.ts';
import { languageCodes } from '../languages/codes.ts';
import { addCorpusCommands } from './corpus-commands.ts';
import { FORMATS, type Format, type FormatName } from './formats.ts';
import { readArticle } from './read-article.ts';
import type { Terminal } from './terminal.ts';

/** All well, an article that could not be read, a command that cannot be understood. */
const EXIT = { ok: 0, unreadable: 1, usage: 2 } as const;

const PARTS = ['entities', 'quotes', 'claims', 'dates'] as const;

interface CommandOptions {
  readonly format: FormatName;
  readonly language?: string;
  readonly date?: string;
  readonly only?: NonNullable<AnalyzeOptions['include']>;
  readonly open?: true;
}

const EXAMPLES = `
Examples:
  $ article-analysis article.txt
  $ article-analysis --format csv *.txt > figures.csv
  $ curl -s https://example.org/article.txt | article-analysis --format json -
  $ article-analysis --open article.txt

Exit codes: 0 all articles read, 1 an article could not be read, 2 wrong use.
`;

/** Runs the command line and gives its exit code; wrong use and unreadable files are told, not thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = createProgram(terminal).action(async (files: string[], options: CommandOptions) => {
    checkUse(files, options, terminal, program);
    exitCode = await analyseFiles(files.length === 0 ? ['-'] : files, options, terminal);
  });
  addCorpusCommands(program, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    // A file, server or package that is not there: a message for people, not a stack.
    if (!(error instanceof Error) || error instanceof TypeError) throw error;
    terminal.printError(`article-analysis: ${error.message}\n`);
    return EXIT.unreadable;
  }
  return exitCode;
}

function createProgram(terminal: Terminal): Command {
  return new Command('article-analysis')
    .description('Reads news articles: who speaks, about whom and what, in which words, with which figures.')
    .version(packageJson.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[files...]', 'text files of articles, web pages (.html), or JSON with a field "text"; "-" is standard input')
    .addOption(new Option('-f, --format <format>', 'how to print the result').choices(Object.keys(FORMATS)).default('report'))
    .addOption(new Option('-l, --language <code>', 'language of the articles; default: detected').choices([...languageCodes]))
    .option('-d, --date <date>', 'date of the articles, by which "Tuesday" is understood: 2024-04-09', parseDate)
    .option('--only <parts>', `parts to print, with commas: ${PARTS.join(',')}`, parseParts)
    .option('--open', 'show the article with its findings in the browser')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(--help shows what there is)')
    .configureOutput({ writeOut: (text) => terminal.print(text), writeErr: (text) => terminal.printError(text) })
    .exitOverride();
}

function parseDate(text: string): string {
  if (Number.isNaN(new Date(text).getTime())) throw new InvalidArgumentError('Write a date like 2024-04-09.');
  return text;
}

function parseParts(text: string): AnalyzeOptions['include'] {
  return text.split(',').map((word) => {
    const part = PARTS.find((known) => known === word.trim());
    if (part === undefined) throw new InvalidArgumentError(`The parts are: ${PARTS.join(', ')}.`);
    return part;
  });
}

/** Ends the program, with a message, where the options and files do not go together. */
function checkUse(files: readonly string[], { format, open }: CommandOptions, terminal: Terminal, program: Command): void {
  if (files.length === 0 && terminal.inputIsKeyboard) program.help({ error: true });
  if (open && program.getOptionValueSource('format') !== 'default' && format !== 'html') program.error('error: --open shows HTML; leave --format out');
  if ((open || format === 'html') && files.length > 1) program.error('error: HTML is for one article at a time');
}

async function analyseFiles(files: readonly string[], options: CommandOptions, terminal: Terminal): Promise<number> {
  const format: Format = FORMATS[options.open ? 'html' : options.format];
  const analyzeOptions: AnalyzeOptions = {
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.date === undefined ? {} : { referenceDate: options.date }),
    ...(options.only === undefined ? {} : { include: options.only }),
  };
  const several = files.length > 1;
  let printed = 0;
  if (several && format.before !== undefined) terminal.print(format.before);
  for (const file of files) {
    const text = await readArticle(file, terminal);
    if (text === undefined) continue;
    const article = { file, text, analysis: analyze(text, analyzeOptions) };
    const output = format.article(article, { several, first: printed === 0, columns: terminal.columns, color: terminal.color });
    if (options.open) terminal.printError(`${await terminal.openPage(output)}\n`);
    else terminal.print(output);
    printed++;
  }
  if (several && format.after !== undefined) terminal.print(format.after);
  return printed === files.length ? EXIT.ok : EXIT.unreadable;
}
