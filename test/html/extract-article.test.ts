import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle, sourceRange } from '../../src/html/index.ts';
import { analyze } from '../../src/index.ts';

const SENTENCES = [
  'Le maire de Lyon, Paul Garnier, a annoncé mardi que la ville achètera 350&nbsp;000 arbres.',
  '«&nbsp;Nous commen&ccedil;ons en mars&nbsp;», a d&eacute;clar&eacute; Paul Garnier.',
  'L’opposition, qui avait demandé ce plan, salue une d&#233;cision tardive.',
];
const paragraphs = SENTENCES.map((sentence) => `<p>${sentence} Le projet coûte, selon la mairie, 12 millions d’euros par an, et il durera quatre ans.</p>`).join('\n');
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="fr"><head><title>Lyon plante | Le Courrier</title>${head}</head><body><nav><ul><li><a href="/">Accueil</a></li></ul></nav>${body}<footer>Mentions légales</footer></body></html>`;

/** Every literal piece of the text must stand in the HTML as it is, blanks aside. */
function expectTrueMap(html: string): void {
  const { text, source } = extractArticle(html);
  let last = 0;
  for (const { start, end, sourceStart, sourceEnd } of source) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(sourceEnd).toBeGreaterThan(sourceStart);
    last = end;
    if (end - start === sourceEnd - sourceStart && html[sourceStart] !== '&') expect(html.slice(sourceStart, sourceEnd).replace(/\s/g, ' ')).toBe(text.slice(start, end).replace(/\s/g, ' '));
  }
  expect(text.length).toBeGreaterThanOrEqual(last);
}

describe('extractArticle', () => {
  test('gives headline, byline, date and the paragraphs without what frames them', () => {
    const html = page(
      `<article><h1>Lyon plante</h1>${paragraphs}</article>`,
      '<meta name="author" content="Jeanne Morel"><meta property="article:published_time" content="2024-03-20T08:00:00+01:00">',
    );
    const article = extractArticle(html);
    expect(article).toMatchObject({ title: 'Lyon plante', byline: 'Jeanne Morel', date: '2024-03-20T08:00:00+01:00' });
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).toContain('« Nous commençons en mars », a déclaré Paul Garnier.'.replace('« ', '«\u00a0').replace(' »', '\u00a0»'));
    expect(article.text).not.toMatch(/Accueil|Mentions/);
    expectTrueMap(html);
  });

  test('takes author and date from data in JSON', () => {
    const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Lyon plante', author: { '@type': 'Person', name: 'Jeanne Morel' }, datePublished: '2024-03-20' };
    const html = page(`<article>${paragraphs}</article>`, `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect(extractArticle(html)).toMatchObject({ title: 'Lyon plante', byline: 'Jeanne Morel', date: '2024-03-20' });
  });

  test('takes the date of a time element, and leaves out what is no date', () => {
    expect(extractArticle(page(`<article><time datetime="2023-11-02">2 novembre</time>${paragraphs}</article>`)).date).toBe('2023-11-02');
    expect(extractArticle(page(`<article><time datetime="hier">hier</time>${paragraphs}</article>`))).not.toHaveProperty('date');
  });

  test('breaks lines at list items, rows and line breaks, and keeps no other', () => {
    const html = `<body><article>${paragraphs}<ul><li>une pomme, verte</li>\n<li>deux\n poires, mûres</li></ul><p>fin<br>de page, enfin</p></article>`;
    expect(extractArticle(html).text.split('\n\n').slice(-2)).toEqual(['une pomme, verte\ndeux poires, mûres', 'fin\nde page, enfin']);
  });

  test('spans of an analysis lead back to the HTML', () => {
    const html = page(`<article>${paragraphs.replace('Paul Garnier,', 'Paul <b>Gar</b>nier,')}</article>`);
    const article = extractArticle(html);
    const { entities, quotes, claims } = analyze(article.text);
    const mention = entities.find(({ name }) => name === 'Paul Garnier')?.mentions[0];
    const place = sourceRange(article, mention!);
    expect(html.slice(place.start, place.end)).toBe('Paul <b>Gar</b>nier');
    const quote = sourceRange(article, quotes.find(({ kind }) => kind === 'direct')!);
    expect(html.slice(quote.start, quote.end)).toBe('Nous commen&ccedil;ons en mars');
    const claim = sourceRange(article, claims.find(({ value }) => value === 350_000)!);
    expect(html.slice(claim.start, claim.end)).toBe('350&nbsp;000 arbres');
  });

  test('a span of a break is an empty range', () => {
    const html = page(`<article>${paragraphs}</article>`);
    const article = extractArticle(html);
    const at = article.text.indexOf('\n\n');
    const { start, end } = sourceRange(article, { start: at, end: at + 2 });
    expect(end).toBe(start);
    expect(html.slice(start).startsWith('</p>')).toBe(true);
  });

  test('only takes strings', () => {
    expect(() => extractArticle(5 as never)).toThrow(TypeError);
  });
});

describe('hostile pages', () => {
  test('scripts, styles and frames are neither run nor read', () => {
    const html = page(`<article><script>globalThis.ran = true; throw 1;</script><p onclick="globalThis.ran = true">${'Texte, avec des mots. '.repeat(40)}</p><style>p { color: red }</style><iframe srcdoc="<script>globalThis.ran = true</script>">cadre</iframe><img src=x onerror="globalThis.ran = true"><a href="javascript:globalThis.ran = true">lien</a></article>`);
    const { text } = extractArticle(html);
    expect(globalThis).not.toHaveProperty('ran');
    expect(text).toContain('Texte, avec des mots.');
    expect(text).not.toMatch(/ran|color|cadre/);
  });

  test('hidden text is no text', () => {
    expect(extractArticle(page(`<article><p style="display: none">secret, caché</p>${paragraphs}</article>`)).text).not.toContain('secret');
  });

  test.each([
    ['ten thousand nested elements', '<div>'.repeat(10_000) + paragraphs + '</div>'.repeat(10_000)],
    ['nothing closed', `<div><b><i>${paragraphs.replaceAll('</p>', '')}`],
    ['wrongly crossed', `<b><p>${paragraphs}</b><i></p></i></table>`],
    ['huge attributes', `<div class="${'x'.repeat(1_000_000)}" ${'data-a="1" '.repeat(10_000)}>${paragraphs}</div>`],
    ['broken data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>${paragraphs}`],
    ['ten thousand siblings', paragraphs + '<i></i>'.repeat(10_000)],
  ])('%s: the text is found', (_, html) => {
    expect(extractArticle(html).text).toContain('Paul Garnier, a annoncé mardi');
    expectTrueMap(html);
  });

  test.each([
    ['no page', ''],
    ['no tag', 'rien que du texte'],
    ['only marks', '<'.repeat(20_000)],
    ['only references', '&amp;&eacute;&bogus;&#x1F600;&#0;&'.repeat(2000)],
    ['an open comment', '<!--'.repeat(1000)],
    ['odd characters', '<p\0>\ud800 a\uffff</p\u2028>'],
  ])('%s: what there is', (_, html) => {
    expectTrueMap(html);
  });

  test('any soup of tags has a text with a true map', () => {
    const parts = fc.constantFrom('<div>', '</div>', '<p>', '</p>', '<li>', '<table>', '<td>', '<pre>', '\n', ' ', '&amp;', '&nbsp;', '<script>', '</script>', '<!--', '-->', '<br>', 'mot', 'été, ', '<h1>', '</h1>', '<a href=x>', '</a>', '<', '>', '"', '<title>', '</title>', '<body>', '<svg>');
    fc.assert(fc.property(fc.array(parts, { maxLength: 60 }), (soup) => expectTrueMap(soup.join(''))), { numRuns: 200 });
  });
});
