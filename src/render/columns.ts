/** Scripts whose characters take two cells of a terminal, and pictographs. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many cells of a terminal a text takes. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char < '\u0300' ? 1 : NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** Fills a text with blanks up to a width in cells. */
export const padCells = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cellWidth(text)));

/** Cuts a text to a width in cells; the last one is an ellipsis when something was cut. */
export function cutCells(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const char of text) {
    used += cellWidth(char);
    if (used > width) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
}

/** Breaks a text at its blanks into lines of at most `width` cells; a longer word stays whole. */
export function wrapCells(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = cellWidth(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? size : size + 1;
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
