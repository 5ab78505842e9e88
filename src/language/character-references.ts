/** Letters of a reference to a letter with a mark, and the mark. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  breve: '\u0306',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  dot: '\u0307',
  grave: '\u0300',
  macr: '\u0304',
  ogon: '\u0328',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};
/** Letters that are no letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { AElig: 'Æ', aelig: 'æ', OElig: 'Œ', oelig: 'œ', Oslash: 'Ø', oslash: 'ø', szlig: 'ß', Lstrok: 'Ł', lstrok: 'ł', ETH: 'Ð', eth: 'ð', THORN: 'Þ', thorn: 'þ' };
const LAST_CODE_POINT = 0x10ffff;

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z])(acute|breve|caron|cedil|circ|dot|grave|macr|ogon|ring|tilde|uml)|([A-Za-z]{2,8}));/g;

/**
 * A text whose character references, left over from HTML, are the letters that they stand for ("p&#229;",
 * "&eacute;t&eacute;"); those that stand for a sign are a blank ("&nbsp;", "&laquo;"). For comparing only: its length differs.
 */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, letter?: string, mark?: string, name?: string) => {
    if (letter !== undefined && mark !== undefined) return (letter + MARKS[mark]).normalize('NFC');
    if (name !== undefined) return LETTERS[name] ?? ' ';
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : ' ';
  });
}
