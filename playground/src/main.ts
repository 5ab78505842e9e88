import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import type { Analysis } from 'article-analysis';
import { showArticle, type ArticleView } from './article-view.ts';
import { codeFor } from './code-sample.ts';
import { detailOf } from './detail.ts';
import { byId, make } from './dom.ts';
import { panelsOf, type TabId } from './findings-panel.ts';
import { languageName, sureness } from './layers.ts';
import { createLegend } from './legend.ts';
import type { Answer, Request } from './messages.ts';
import { SAMPLES } from './samples.ts';
import './style.css';
import { createTabs } from './tabs.ts';

/** Languages with a pack, told by the build. */
declare const __LANGUAGES__: readonly string[];

const form = byId('input', HTMLFormElement);
const textBox = byId('text', HTMLTextAreaElement);
const sampleBox = byId('sample', HTMLSelectElement);
const languageBox = byId('language', HTMLSelectElement);
const dateBox = byId('date', HTMLInputElement);
const fileBox = byId('file', HTMLInputElement);
const drop = byId('drop', HTMLElement);
const result = byId('result', HTMLElement);
const article = byId('article', HTMLElement);
const status = byId('status', HTMLElement);
const detail = byId('detail', HTMLElement);

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const tabs = createTabs(byId('tabs', HTMLElement), byId('panels', HTMLElement));
const legend = createLegend(byId('legend', HTMLElement), (layers) => {
  result.dataset.hidden = layers.join(' ');
});

interface Shown {
  readonly request: Request;
  readonly analysis: Analysis;
  readonly view: ArticleView;
}
let asked = 0;
let latest: Request | undefined;
let shown: Shown | undefined;
let selected: readonly string[] = [];

function analyse(): void {
  if (textBox.value.trim() === '') {
    status.textContent = 'Paste or drop an article first.';
    return;
  }
  latest = { id: ++asked, text: textBox.value, language: languageBox.value, date: dateBox.value };
  result.setAttribute('aria-busy', 'true');
  status.textContent = 'Reading …';
  worker.postMessage(latest);
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  // An older article that was still being read when a newer one came.
  if (latest === undefined || data.id !== latest.id) return;
  result.setAttribute('aria-busy', 'false');
  if ('error' in data) {
    status.textContent = data.error;
    return;
  }
  show(latest, data.analysis, data.milliseconds);
});
worker.addEventListener('error', () => {
  result.setAttribute('aria-busy', 'false');
  status.textContent = 'The analysis could not be started in this browser.';
});

function show(request: Request, analysis: Analysis, milliseconds: number): void {
  shown = { request, analysis, view: showArticle(article, request.text, analysis) };
  select([]);
  legend.count(analysis);
  const speakers = new Set(analysis.quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.entityId ?? speaker.name])));
  tabs.fill(panelsOf(analysis, showInArticle), { voices: speakers.size, names: analysis.entities.length, figures: analysis.claims.length, dates: analysis.dates.length });
  const { code, confidence, supported } = analysis.language;
  const language = request.language === '' ? `${languageName(code)}, ${sureness(confidence)}` : `${languageName(code)}, as chosen`;
  const others = [...new Set(analysis.languages.map((zone) => zone.code))].filter((other) => other !== code).map(languageName);
  status.textContent = `${language}${others.length === 0 ? '' : `, with parts in ${others.join(', ')}`}. ${supported ? '' : 'There is no language pack for it, so only sentences are known. '}${request.id === 1 ? 'Loaded and read' : 'Read'} in ${Math.max(1, Math.round(milliseconds))} ms.`;
}

/** Marks findings in the article and in the lists, and tells what they are. */
function select(ids: readonly string[]): void {
  for (const element of document.querySelectorAll('.selected')) element.classList.remove('selected');
  selected = ids;
  if (shown === undefined || ids.length === 0) {
    detail.hidden = true;
    return;
  }
  const { analysis, view } = shown;
  for (const id of ids) {
    for (const element of view.piecesOf(id)) element.classList.add('selected');
    for (const element of document.querySelectorAll(`.panel [data-id="${id}"]`)) element.classList.add('selected');
  }
  const close = make('button', { type: 'button', class: 'close', 'aria-label': 'Close', click: () => select([]) }, '×');
  const tab = tabOf(ids.at(-1));
  const toList = tab === undefined ? [] : [make('button', { type: 'button', class: 'to-list', click: () => showInList(tab) }, 'Show in the list')];
  detail.replaceChildren(make('div', {}, ...ids.flatMap((id) => detailOf(analysis, id) ?? []), ...toList), close);
  detail.hidden = false;
}

/** From the article to the lists. */
function showInList(tab: TabId): void {
  tabs.show(tab);
  scrollToSelected(tab);
  document.querySelector<HTMLElement>(`#panel-${tab} .selected button`)?.focus();
}

/** From the lists to the article: the passage is marked, scrolled to and focused. */
function showInArticle(id: string, mention = 0): void {
  if (shown === undefined) return;
  select([id]);
  const piece = shown.view.piecesOf(id).filter((element) => element.classList.contains('starts'))[mention] ?? shown.view.piecesOf(id)[0];
  if (piece === undefined) return;
  piece.tabIndex = -1;
  piece.focus({ preventScroll: true });
  piece.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

article.addEventListener('click', ({ target }) => {
  const piece = target instanceof Element ? target.closest<HTMLElement>('[data-ids]') : null;
  if (piece === null) {
    select([]);
    return;
  }
  const hidden = (result.dataset.hidden ?? '').split(' ');
  const ids = (piece.dataset.ids ?? '').split(' ').filter((id) => !hidden.includes(layerOf(id)));
  select(ids);
  // The innermost finding decides which list is shown.
  const tab = tabOf(ids.at(-1));
  if (tab === undefined) return;
  tabs.show(tab);
  // Beside the article the list follows; below it, on a phone, the reader stays where they are.
  if (matchMedia('(min-width: 62rem)').matches) scrollToSelected(tab);
});

function scrollToSelected(tab: TabId): void {
  document.querySelector(`#panel-${tab} .selected`)?.scrollIntoView({ block: 'nearest' });
}

function layerOf(id: string): string {
  const kind = { q: 'quote', c: 'claim', d: 'date' }[id[0]];
  return kind ?? shown?.analysis.entities.find((entity) => entity.id === id)?.type ?? '';
}

function tabOf(id: string | undefined): TabId | undefined {
  const tabOfKind: Readonly<Record<string, TabId>> = { q: 'voices', c: 'figures', d: 'dates', e: 'names' };
  return id === undefined ? undefined : tabOfKind[id[0]];
}

async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `${what} copied.`;
  } catch {
    status.textContent = 'The browser did not allow copying.';
  }
}

byId('copy-json', HTMLButtonElement).addEventListener('click', () => {
  if (shown !== undefined) void copy(JSON.stringify(shown.analysis, null, 2), 'JSON');
});
byId('copy-code', HTMLButtonElement).addEventListener('click', () => {
  if (shown !== undefined) void copy(codeFor(shown.request.text, shown.request.language, shown.request.date), 'Code');
});

async function readFile(file: File): Promise<void> {
  const content = await file.text();
  sampleBox.value = '';
  if (/\.x?html?$/i.test(file.name)) {
    // What reads web pages is loaded only for them.
    const { extractArticle } = await import('article-analysis/html');
    const page = extractArticle(content);
    textBox.value = page.text;
    dateBox.value = page.date?.slice(0, 10) ?? '';
  } else textBox.value = content;
  analyse();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  analyse();
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) analyse();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && selected.length > 0) select([]);
});
textBox.addEventListener('paste', () => {
  // The pasted text is in the box only after the event.
  setTimeout(() => {
    sampleBox.value = '';
    analyse();
  });
});
languageBox.addEventListener('change', analyse);
dateBox.addEventListener('change', analyse);
fileBox.addEventListener('change', () => {
  const file = fileBox.files?.[0];
  if (file !== undefined) void readFile(file);
});
sampleBox.addEventListener('change', () => {
  const sample = SAMPLES[Number(sampleBox.value)];
  if (sampleBox.value !== '' && sample !== undefined) fill(sample.text, sample.date);
});

for (const kind of ['dragenter', 'dragover'] as const) {
  drop.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
}
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void readFile(file);
  else {
    textBox.value = event.dataTransfer?.getData('text/plain') ?? '';
    sampleBox.value = '';
    analyse();
  }
});

function fill(text: string, date: string): void {
  textBox.value = text;
  dateBox.value = date;
  languageBox.value = '';
  analyse();
}

sampleBox.append(new Option('Your own article', ''), ...SAMPLES.map(({ label }, i) => new Option(label, String(i))));
sampleBox.value = '0';
const names = __LANGUAGES__.map((code): [string, string] => [code, languageName(code)]);
languageBox.append(...names.sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([code, name]) => new Option(name, code)));
fill(SAMPLES[0].text, SAMPLES[0].date);
if ('serviceWorker' in navigator && location.protocol !== 'file:') void navigator.serviceWorker.register('./offline.js').catch(() => undefined);
