const assert = require('node:assert/strict');
const { analyze, createAnalyzer } = require('article-analysis');
const { extractArticle } = require('article-analysis/html');
const { detectLanguage } = require('article-analysis/language');
const { en } = require('article-analysis/languages/en');
const { toCsv } = require('article-analysis/render');

const text = 'The council approved 12 million euros for the bridge, Mayor Jane Holloway said on Tuesday.';
const loaded = () => Object.keys(require.cache).filter((file) => /languages.[a-z]+\.cjs$/.test(file)).length;

const before = loaded();
assert.equal(before, 1, 'only the pack that was asked for by name is loaded');
const analysis = analyze(text);
assert.equal(analysis.language.code, 'en');
assert.equal(loaded(), before, 'an English article loads no other pack');
analyze('Le conseil a approuvé mardi le budget de la ville.', { language: 'fr' });
assert.equal(loaded(), before + 1, 'a French article loads the French pack');
assert.deepEqual(createAnalyzer({ languages: [en] }).languages, ['en']);
assert.equal(detectLanguage(text).code, 'en');
assert.match(toCsv(analysis), /^layer,/);
assert.equal(extractArticle(`<p>${text}</p>`).text, text);
