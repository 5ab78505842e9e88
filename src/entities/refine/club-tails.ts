/** Last words of sports clubs' names, in capitals, whatever the language of the text: "Harlow Town FC". */
export const CLUB_TAILS: ReadonlySet<string> = new Set(['FC', 'AFC', 'RFC', 'CFC', 'CF', 'SC', 'FK', 'IF', 'BK', 'RC', 'BC', 'HC', 'VC']);
