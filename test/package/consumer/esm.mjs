import assert from 'node:assert/strict';
import { analyze, createAnalyzer } from 'article-analysis';
import { detectLanguage } from 'article-analysis/language';
import { fr } from 'article-analysis/languages/fr';
import { toHtml, toReport } from 'article-analysis/render';
import schema from 'article-analysis/schema.json' with { type: 'json' };

const text = 'Le projet coûtera 12 millions d’euros, a déclaré mardi la maire de Lyon, Claire Vasseur.';
const analysis = analyze(text);
assert.equal(analysis.language.code, 'fr');
assert.ok(analysis.sentences.length > 0);
assert.deepEqual(createAnalyzer({ languages: [fr] }).analyze(text, { language: 'fr' }).claims, analyze(text, { language: 'fr' }).claims);
assert.equal(detectLanguage('The council voted on Tuesday to close the old harbour for good.').code, 'en');
assert.match(toHtml(text, analysis), /<!doctype html>/);
assert.match(toReport(analysis), /Language: fr/);
assert.ok(schema.definitions.Analysis);
