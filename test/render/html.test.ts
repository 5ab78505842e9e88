import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { toHtml } from '../../src/render.ts';
import { HOSTILE_WORDS, hostileAnalysis } from './hostile.ts';
import { sample, sampleText } from './sample.ts';

const html = toHtml(sampleText, sample, { title: 'Nordlys & co' });

/** What a reader sees of HTML: tags away, character references back. */
function visible(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Tags in order, with their attributes; throws on anything that is not closed where it was opened. */
function checkedTags(markup: string): string[] {
  const open: string[] = [];
  const tags = [...markup.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/g)];
  for (const [, slash, name] of tags) {
    if (['meta', 'br'].includes(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
  }
  if (open.length > 0) throw new Error(`open: ${open.join(', ')}`);
  return tags.map((tag) => tag[0]);
}

const articleOf = (page: string): string => page.slice(page.indexOf('<article'), page.indexOf('</article>') + '</article>'.length);

describe('toHtml', () => {
  test('shows every paragraph of the text unchanged, in its own language', () => {
    const paragraphs = articleOf(html).match(/<p>.*<\/p>/g) ?? [];
    expect(paragraphs.map(visible)).toEqual(sampleText.split('\n').filter((line) => line !== ''));
    expect(html).toContain('<article lang="fr">');
  });

  test('links each mention to its entry in the list of names, and the entry back to each mention', () => {
    expect(html).toContain('<a id="e1-2" href="#list-e1" class="entity person" title="person: Ana Ruiz">Ruiz</a>');
    expect(html).toContain('<li id="list-e1"><strong>Ana Ruiz</strong> <span class="type person">person</span> <span class="note">dirigeante, Nordlys</span>');
    expect(html).toContain('<a href="#e1-2" aria-label="Ana Ruiz, mention 2">2</a>');
  });

  test('links a quote to its speaker and to its place in the text', () => {
    expect(html).toContain('<li><a href="#list-e1"><strong>Ana Ruiz</strong></a> <span class="note">direct, a dit, via Le Phare</span><blockquote lang="fr"><a href="#q1">');
  });

  test('gives the figure of a claim and who claims it', () => {
    expect(html).toContain('<span class="note">just under 12 000 000 EUR · about <span lang="fr">Zephyr 2</span> · says <a href="#list-e1">Ana Ruiz</a> · projected</span>');
    expect(html).toContain('<time datetime="2026-03" class="date">mars 2026</time>');
  });

  test('every link leads to an element of the page', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.length).toBeGreaterThan(15);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test('nests its tags', () => {
    expect(checkedTags(html).length).toBeGreaterThan(50);
  });

  test('escapes the title and can leave the page around it away', () => {
    expect(html).toContain('<title>Nordlys &amp; co</title>');
    expect(toHtml(sampleText, sample, { page: false })).toMatch(/^<main class="article-analysis">/);
  });

  test('says nothing of a language that is not recognised', () => {
    const unknown = { ...sample, language: { ...sample.language, code: 'und' } };
    expect(toHtml(sampleText, unknown)).toContain('<article>');
  });

  test('dates that HTML cannot hold are left out of the attribute', () => {
    const dates = [{ ...sample.dates[0], iso: 'XXXX-03' }];
    expect(toHtml(sampleText, { ...sample, dates })).toContain('<time class="date">mars 2026</time>');
  });

  test.each(HOSTILE_WORDS)('no markup of the article gets through: %j', (word) => {
    expectHarmless(toHtml(word, hostileAnalysis(word), { title: word }));
  });

  test.each(HOSTILE_WORDS)('nor does any of a stored analysis, its ids and kinds included: %j', (word) => {
    const forged = JSON.parse(JSON.stringify(hostileAnalysis(word)), (_, value: unknown) => (typeof value === 'string' ? word : value)) as Analysis;
    expectHarmless(toHtml(word, forged));
  });

  function expectHarmless(page: string): void {
    const tags = checkedTags(page.replace(/<style>[\s\S]*?<\/style>/, ''));
    expect(tags.filter((tag) => /script|img|\son\w+\s*=|javascript:/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
    const allowed = /^(?:html|head|meta|title|body|main|h1|h2|article|p|span|a|time|div|section|ul|ol|li|strong|blockquote)$/;
    for (const tag of tags) expect(/^<\/?([a-z0-9]+)/.exec(tag)?.[1]).toMatch(allowed);
    // Between tags and in quoted attributes nothing is left that could open or close one.
    expect(page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<!doctype html>|<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+="[^"<>]*")*>/g, '')).not.toMatch(/[<>]/);
  }

  test('marks that nest, touch or cross over line breaks stay well-formed and keep the text', () => {
    const marked = fc
      .tuple(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '<', '&', '"', '\ud83d\ude80'), maxLength: 40 }), fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 }))
      .map(([text, pairs]) => ({
        text,
        spans: pairs
          .map(([a, b]) => ({ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }))
          .filter(({ start, end }) => start < end)
          .map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
      }));
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const entities = spans.map((span, i) => ({ id: `e${i}`, type: 'place' as const, name: 'x', mentions: [{ ...span, kind: 'name' as const }], confidence: 1, salience: 1 }));
        const article = articleOf(toHtml(text, { ...sample, entities, quotes: [], claims: [], dates: spans }));
        checkedTags(article);
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        expect((article.match(/<p>[\s\S]*?<\/p>/g) ?? []).map(visible)).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });
});
