import { isBlank } from './characters.ts';

/** Which way a quotation mark looks. */
export const MarkRole = { None: 0, Open: 1, Close: 2 } as const;
export type MarkRole = (typeof MarkRole)[keyof typeof MarkRole];

const NOTHING = '';
/** Marks that stand to the right of an opener or to the left of a closer as if they were a blank. */
const EDGES = new Set(['(', '[', ')', ']', '.', ',', ';', ':', '!', '?', '…', '–', '—']);

/**
 * Tells opening from closing quotation marks along one paragraph. Most languages use the same
 * characters in opposite directions (« A », »A«, »A», “A”, „A“, ”A”), so the blanks around a mark
 * and the mark that is still open decide, not the character alone.
 */
export class QuoteMarks {
  readonly #text: string;
  #guillemet = NOTHING;
  #double = NOTHING;

  constructor(text: string) {
    this.#text = text;
  }

  /** Forgets what is open: a paragraph begins. */
  reset(): void {
    this.#guillemet = NOTHING;
    this.#double = NOTHING;
  }

  /** The role of the mark at `at`; `lastInParagraph` if no other token follows in the paragraph. */
  read(at: number, lastInParagraph: boolean): MarkRole {
    switch (this.#text[at]) {
      case '«':
      case '»':
        return this.#readGuillemet(at, lastInParagraph);
      case '“':
      case '”':
      case '„':
      case '"':
        return this.#readDouble(at, lastInParagraph);
      case '「':
      case '『':
      case '‹':
        return MarkRole.Open;
      case '」':
      case '』':
      case '›':
        return MarkRole.Close;
      case '‘':
      case '‚':
        return this.#touchesLeft(at) && !this.#touchesRight(at) ? MarkRole.Close : MarkRole.Open;
      case '’':
      case "'":
        return !this.#touchesLeft(at) && this.#touchesRight(at) ? MarkRole.Open : MarkRole.Close;
      default:
        return MarkRole.None;
    }
  }

  #readGuillemet(at: number, lastInParagraph: boolean): MarkRole {
    const char = this.#text[at];
    const open = this.#guillemet;
    const looksOpen = !this.#touchesLeft(at) && this.#touchesRight(at);
    let opens: boolean;
    if (open !== NOTHING && open !== char) opens = false;
    else if (lastInParagraph) opens = false;
    else if (char === '«') opens = !(this.#touchesLeft(at) && !this.#touchesRight(at));
    else opens = open === NOTHING && looksOpen;
    this.#guillemet = opens ? char : NOTHING;
    return opens ? MarkRole.Open : MarkRole.Close;
  }

  #readDouble(at: number, lastInParagraph: boolean): MarkRole {
    const char = this.#text[at];
    const left = this.#touchesLeft(at);
    const right = this.#touchesRight(at);
    let opens: boolean;
    if (lastInParagraph) opens = false;
    else if (char === '„') opens = true;
    else if (left !== right) opens = right;
    else if (char === '"') opens = this.#double === NOTHING;
    else opens = char === '“' && this.#double !== '„';
    this.#double = opens ? char : NOTHING;
    return opens ? MarkRole.Open : MarkRole.Close;
  }

  #touchesLeft(at: number): boolean {
    return at > 0 && !isBlank(this.#text.charCodeAt(at - 1)) && !this.#opensAt(at - 1);
  }

  #touchesRight(at: number): boolean {
    return at + 1 < this.#text.length && !isBlank(this.#text.charCodeAt(at + 1)) && !EDGES.has(this.#text[at + 1]);
  }

  /** A bracket, dash or other opener before a mark is no word that it could close. */
  #opensAt(at: number): boolean {
    const char = this.#text[at];
    return char === '(' || char === '[' || char === '–' || char === '—' || char === '«' || char === '„';
  }
}
