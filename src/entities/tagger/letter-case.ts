/** How a unit counts for the shape of a word. */
export const Letter = { Other: 0, Lower: 1, Upper: 2, Digit: 3, Caseless: 4 } as const;
export type Letter = (typeof Letter)[keyof typeof Letter];

const letters = new Uint8Array(0x10000);

/** The shape class of one code unit. */
export function letterClass(unit: number): Letter {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return Letter.Lower;
    if (unit >= 0x41 && unit <= 0x5a) return Letter.Upper;
    return unit >= 0x30 && unit <= 0x39 ? Letter.Digit : Letter.Other;
  }
  const known = letters[unit];
  if (known !== 0) return (known - 1) as Letter;
  const char = String.fromCharCode(unit);
  let found: Letter = Letter.Other;
  if (char.toLowerCase() !== char) found = Letter.Upper;
  else if (char.toUpperCase() !== char) found = Letter.Lower;
  else if (/\p{L}/u.test(char)) found = Letter.Caseless;
  else if (/\p{Nd}/u.test(char)) found = Letter.Digit;
  letters[unit] = found + 1;
  return found;
}
