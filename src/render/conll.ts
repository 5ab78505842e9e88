import type { Analysis } from '../analysis.ts';
import { anyLanguage } from '../languages/text-data.ts';
import { tokenize } from '../text/tokenizer.ts';

/**
 * The mentions in CoNLL's column format: a token, a tab and its BIO tag a line, a blank line between
 * sentences. A token that a mention starts or ends inside of is cut there, so that no tag is lost.
 */
export function toConll(text: string, analysis: Analysis): string {
  const mentions = analysis.entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, tag: entity.type.toUpperCase() })))
    .sort((a, b) => a.start - b.start);
  // Sentences are the analysis' own, so tokens need no tables of the language.
  const tokens = tokenize(text, anyLanguage);
  const lines: string[] = [];
  let mention = 0;
  let sentence = 0;
  let begun = -1;
  for (let token = 0; token < tokens.count; token++) {
    while (sentence < analysis.sentences.length && analysis.sentences[sentence].end <= tokens.start[token]) {
      sentence++;
      if (lines.length > 0 && lines[lines.length - 1] !== '') lines.push('');
    }
    let from = tokens.start[token];
    const end = tokens.end[token];
    while (from < end) {
      while (mention < mentions.length && mentions[mention].end <= from) mention++;
      const current = mentions[mention];
      const inside = current !== undefined && current.start <= from;
      const to = current === undefined ? end : Math.min(end, inside ? current.end : current.start > from ? current.start : end);
      const tag = !inside ? 'O' : `${begun === mention ? 'I' : 'B'}-${current.tag}`;
      if (inside) begun = mention;
      lines.push(`${text.slice(from, to)}\t${tag}`);
      from = to;
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n').trimEnd()}\n`;
}
