import { charClass, CharClass, isLowerCase } from '../text/characters.ts';
import type { Document } from '../text/document.ts';

/** Text between an opening and a closing quotation mark, or from an opening one that nothing closes. */
export interface MarkedRange {
  /** Token of the opening mark. */
  readonly open: number;
  /** First token of the content: behind the mark, which can be of two characters (`''`). */
  readonly inner: number;
  /** Token of the closing mark; behind the last token of the content when there is none. */
  readonly close: number;
  readonly closed: boolean;
  /** Token behind the marks; `close` where no mark closes. */
  readonly after: number;
}

/** Families of marks; a mark can open or close only inside its own. */
const Family = { Guillemet: 1, Double: 2, Single: 3, SingleGuillemet: 4, Corner: 5, Straight: 6, StraightSingle: 7 } as const;
type Family = (typeof Family)[keyof typeof Family];

const FAMILY: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['«', Family.Guillemet], ['»', Family.Guillemet],
  ['“', Family.Double], ['”', Family.Double], ['„', Family.Double], ['‟', Family.Double],
  ['‘', Family.Single], ['’', Family.Single], ['‚', Family.Single],
  ['‹', Family.SingleGuillemet], ['›', Family.SingleGuillemet],
  ['「', Family.Corner], ['」', Family.Corner], ['『', Family.Corner], ['』', Family.Corner],
  ['"', Family.Straight], ['＂', Family.Straight],
  ["'", Family.StraightSingle],
]);

/** Characters and families of the marks, by the number that stands for each. */
const KINDS = [...FAMILY].map(([char, family]) => ({ char, family }));
const KIND_OF: ReadonlyMap<string, number> = new Map(KINDS.map(({ char }, kind) => [char, kind]));
const LOW_MARK = KINDS.findIndex(({ char }) => char === '„');
const STRAIGHT_MARK = KINDS.findIndex(({ char }) => char === '"');

/** How many marks are looked at ahead to tell nesting, apostrophes and unclosed marks apart. */
const LOOK_AHEAD = 48;
/** How many marks may stand inside a pair whose opening mark could also be an apostrophe. */
const LONGEST_WITHOUT_CLOSE = 256;

/** Paragraphs, and tokens in all, that an open mark holds over without another mark. */
const MOST_SILENT_PARAGRAPHS = 12;
const LONGEST_OVER_PARAGRAPHS = 400;

const NOTHING_ELIDED: ReadonlySet<string> = new Set();

/** The marks of a document, by number: texts of nothing but marks have millions, and no object is made for one. */
interface Marks {
  readonly count: number;
  readonly token: Int32Array;
  /** Token of its last character: two apostrophes or backticks are one mark. */
  readonly last: Int32Array;
  /** Its place in `KINDS`. */
  readonly kind: Uint8Array;
  readonly paragraph: Int32Array;
}

/**
 * Pairs the quotation marks of a document. Marks inside an open pair are part of its content; a
 * paragraph that opens again with the mark of an unclosed one goes on with it. Before a word of
 * `elided` an apostrophe opens nothing.
 */
export function findMarkedRanges(document: Document, elided: ReadonlySet<string> = NOTHING_ELIDED): MarkedRange[] {
  const { text, tokens, paragraphs } = document;
  const marks = collectMarks(document);
  const reversed = guillemetsAreReversed(document, marks);
  const ranges: MarkedRange[] = [];

  let at = 0;
  while (at < marks.count) at = canOpen(at) ? closeFrom(at) : at + 1;
  return ranges;

  function charOf(mark: number): string {
    return KINDS[marks.kind[mark]].char;
  }

  function familyOf(mark: number): Family {
    return KINDS[marks.kind[mark]].family;
  }

  /** True for a mark at the head of its paragraph. */
  function isFirst(mark: number): boolean {
    return marks.token[mark] === paragraphs.firstToken[marks.paragraph[mark]];
  }

  /** Finds what closes a mark, records the range, and returns the mark to go on from. */
  function closeFrom(opening: number): number {
    let depth = 1;
    let paragraph = marks.paragraph[opening];
    let mark = opening + 1;
    let lastBefore = opening;
    /** Pairs of the other double family that are open inside. */
    let others = 0;
    const family = familyOf(opening);
    const isLow = charOf(opening) === '„';
    const reach = mayStayOpen(opening) ? marks.count : Math.min(marks.count, opening + LONGEST_WITHOUT_CLOSE);
    for (; mark < reach; mark++) {
      if (marks.paragraph[mark] !== paragraph) {
        // The paragraph ended without a closing mark: go on only if the next one opens again, or if
        // the next mark of all can only be the one that closes.
        if (familyOf(mark) !== family) break;
        if (closesFurtherOn(mark, opening, paragraph)) return record(opening, mark, mark + 1);
        if (marks.paragraph[mark] !== paragraph + 1) break;
        if (!isFirst(mark) || !reopens(mark, opening)) break;
        paragraph = marks.paragraph[mark];
        depth = 1;
        others = 0;
        lastBefore = mark;
        continue;
      }
      if (mixesWith(charOf(opening), charOf(mark))) {
        // "… à temps”, dit-il: one kind of mark opens, and the other closes if it can only close and closes nothing inside.
        if (canOpen(mark)) others++;
        else if (others > 0) others--;
        else return record(opening, mark, mark + 1);
        continue;
      }
      if (familyOf(mark) !== family && !(isLow && charOf(mark) === '"')) continue;
      lastBefore = mark;
      if (canClose(mark, opening)) {
        depth--;
        if (depth === 0) return record(opening, mark, mark + 1);
      } else if (endsParagraph(marks.last[mark])) {
        // "… domaine. «": an opening mark with nothing left to open.
        return record(opening, mark, mark + 1);
      } else if (canOpen(mark)) {
        if (closesWrongly(mark)) return record(opening, mark, mark + 1);
        if (nests(mark, opening)) depth++;
        else {
          // The first mark was never closed; its words end where the sentence before this mark ends.
          recordOpen(opening, endOfSpeechBefore(marks.last[opening], marks.token[mark]));
          return mark;
        }
      }
    }
    if (depth > 1) return record(opening, lastBefore, mark);
    if (mayStayOpen(opening)) recordOpen(opening, paragraphs.endToken[paragraph]);
    return firstMarkBehind(ranges.at(-1)?.open === marks.token[opening] ? paragraphs.endToken[paragraph] : marks.token[opening] + 1, opening + 1);
  }

  function record(opening: number, close: number, next: number): number {
    const inner = marks.last[opening] + 1;
    if (marks.token[close] > inner) ranges.push({ open: marks.token[opening], inner, close: marks.token[close], closed: true, after: marks.last[close] + 1 });
    return next;
  }

  function recordOpen(opening: number, end: number): void {
    const inner = marks.last[opening] + 1;
    if (end > inner) ranges.push({ open: marks.token[opening], inner, close: end, closed: false, after: end });
  }

  function firstMarkBehind(token: number, from: number): number {
    let next = from;
    while (next < marks.count && marks.token[next] < token) next++;
    return next;
  }

  function blankBefore(token: number): boolean {
    const at = tokens.start[token];
    if (at === 0) return true;
    const kind = charClass(text.charCodeAt(at - 1));
    return kind === CharClass.Space || kind === CharClass.Newline;
  }

  function blankAfter(token: number): boolean {
    const at = tokens.end[token];
    if (at >= text.length) return true;
    const kind = charClass(text.charCodeAt(at));
    return kind === CharClass.Space || kind === CharClass.Newline;
  }

  function isPunctuationAt(offset: number, chars: string): boolean {
    return offset >= 0 && offset < text.length && chars.includes(text[offset]);
  }

  /** A mark with nothing or an opening character before it and words right behind it. */
  function leans(mark: number): boolean {
    const token = marks.token[mark];
    return !blankAfter(marks.last[mark]) && (blankBefore(token) || isPunctuationAt(tokens.start[token] - 1, '([{—–-/«“„‘":\'…'));
  }

  function canOpen(mark: number): boolean {
    const { char, family } = KINDS[marks.kind[mark]];
    const token = marks.token[mark];
    switch (family) {
      case Family.Guillemet:
        return char === (reversed ? '»' : '«') && !endsParagraph(marks.last[mark]);
      case Family.Double:
        if (char === '”') return leans(mark) && blankBefore(token);
        return char === '„' || leans(mark) || (char === '“' && blankBefore(token) && !endsParagraph(token));
      case Family.Corner:
        return char === '「' || char === '『';
      case Family.SingleGuillemet:
      case Family.Straight:
        return leans(mark);
      case Family.Single:
        return (char === '‚' || char === '‘') && leans(mark) && !elides(mark) && hasCloser(mark);
      case Family.StraightSingle:
        return leans(mark) && !elides(mark) && hasCloser(mark);
    }
  }

  /** "'s morgens", "in 't huis", "the '90s": the mark stands for letters that are left out. */
  function elides(mark: number): boolean {
    const next = marks.last[mark] + 1;
    return next < tokens.count && blankAfter(next) && elided.has(document.word(next));
  }

  /** "« … avisés.↵Notre gamme … », a ajouté": a mark that only closes, some paragraphs without marks behind the unclosed one. */
  function closesFurtherOn(mark: number, opening: number, paragraph: number): boolean {
    if (isFirst(mark) || !mayStayOpen(opening) || !canClose(mark, opening) || canOpen(mark)) return false;
    return marks.paragraph[mark] - paragraph <= MOST_SILENT_PARAGRAPHS && marks.token[mark] - marks.token[opening] <= LONGEST_OVER_PARAGRAPHS;
  }

  function endsParagraph(token: number): boolean {
    return token + 1 >= tokens.count || document.paragraphOfSentence[document.sentenceOfToken[token + 1]] !== document.paragraphOfSentence[document.sentenceOfToken[token]];
  }

  function canClose(mark: number, opening: number): boolean {
    const { char, family } = KINDS[marks.kind[mark]];
    const token = marks.token[mark];
    switch (family) {
      case Family.Guillemet:
        return char === (reversed ? '«' : '»') && !isFirst(mark);
      case Family.Double:
        if (charOf(opening) === '„') return char !== '„';
        if (char === '“') return !blankBefore(token) && (blankAfter(token) || isPunctuationAt(tokens.end[token], '.,;:!?)'));
        return char === '”' && !(leans(mark) && blankBefore(token));
      case Family.Corner:
        return char === '」' || char === '』';
      case Family.SingleGuillemet:
        return !blankBefore(token);
      case Family.Straight:
        return !leans(mark) || (!blankBefore(token) && !isPunctuationAt(tokens.start[token] - 1, '([{—–/'));
      case Family.Single:
      case Family.StraightSingle:
        return closesSingle(mark);
    }
  }

  /** An apostrophe behind a plural ("the drivers’ fault") closes only if no better mark follows. */
  function closesSingle(mark: number): boolean {
    const token = marks.token[mark];
    const char = charOf(mark);
    if (char === '‚' || blankBefore(token) || (char === '‘' && leans(mark))) return false;
    const before = tokens.start[token] - 1;
    if (isPunctuationAt(before, '.,!?…;:') || !blankAfter(token)) return true;
    if (endsParagraph(token)) return true;
    if (!isPunctuationAt(before, 'sSxzXZ') || !isLowerCase(text.charCodeAt(tokens.start[token + 1]))) return true;
    const limit = endOfLook(mark);
    for (let other = mark + 1; other < limit; other++) {
      if (familyOf(other) !== familyOf(mark)) continue;
      if (charOf(other) === '‘' || leans(other)) break;
      const at = marks.token[other];
      if (isPunctuationAt(tokens.start[at] - 1, '.,!?…') || !blankAfter(at) || endsParagraph(at)) return false;
    }
    return true;
  }

  /** True if a mark ahead in the paragraph could close a single one. */
  function hasCloser(mark: number): boolean {
    const limit = endOfLook(mark);
    for (let other = mark + 1; other < limit; other++) {
      const at = marks.token[other];
      if (familyOf(other) === familyOf(mark) && !blankBefore(at) && (blankAfter(at) || isPunctuationAt(tokens.end[at], '.,;:!?)…—'))) return true;
    }
    return false;
  }

  /** Behind the last mark of the paragraph that is looked at from one of its marks. */
  function endOfLook(mark: number): number {
    const paragraph = marks.paragraph[mark];
    let end = Math.min(marks.count, mark + LOOK_AHEAD);
    while (marks.paragraph[end - 1] !== paragraph) end--;
    return end;
  }

  /** True if a mark, first in its paragraph, opens the quote of the paragraph before it again. */
  function reopens(mark: number, opening: number): boolean {
    const char = charOf(mark);
    if (char === charOf(opening)) return true;
    return familyOf(opening) === Family.Guillemet || (familyOf(opening) === Family.Double && char === '”');
  }

  /** "… domaine. «, dit-il": an opening mark where the reporter goes on. */
  function closesWrongly(mark: number): boolean {
    const next = tokens.start[marks.last[mark] + 1];
    return isPunctuationAt(next, ',;)') || (isPunctuationAt(next, '.') && !blankBefore(marks.token[mark]));
  }

  /** True if enough closing marks follow in the paragraph for a pair inside the open one. */
  function nests(mark: number, opening: number): boolean {
    let depth = 2;
    const limit = endOfLook(mark);
    // Where more are open than there are marks left, no look at them is needed.
    for (let other = mark + 1; other < limit && depth <= limit - other; other++) {
      if (familyOf(other) !== familyOf(opening)) continue;
      if (canClose(other, opening)) depth--;
      else depth++;
      if (depth === 0) return true;
    }
    return false;
  }

  /** A mark that nothing closes still opens speech if it is an unmistakable opening mark. */
  function mayStayOpen(opening: number): boolean {
    const family = familyOf(opening);
    return family !== Family.Single && family !== Family.StraightSingle && family !== Family.SingleGuillemet && !endsParagraph(marks.last[opening]);
  }

  function endOfSpeechBefore(open: number, token: number): number {
    const sentence = document.sentenceOfToken[token];
    const first = document.sentences.firstToken[sentence];
    return first > open + 1 ? first : token;
  }
}

function collectMarks(document: Document): Marks {
  const { text, tokens, paragraphs } = document;
  let most = 0;
  for (let token = 0; token < tokens.count; token++) if (tokens.end[token] - tokens.start[token] === 1) most++;
  const marks = { token: new Int32Array(most), last: new Int32Array(most), kind: new Uint8Array(most), paragraph: new Int32Array(most) };
  let count = 0;
  let paragraph = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.end[token] - tokens.start[token] !== 1) continue;
    const char = text[tokens.start[token]];
    const twice = (char === "'" || char === '`' || char === ',') && token + 1 < tokens.count && tokens.start[token + 1] === tokens.end[token] && text[tokens.start[token + 1]] === char && tokens.end[token + 1] - tokens.start[token + 1] === 1;
    // Two commas before a word are a low mark: ",,Dat is mooi'', zei hij".
    const low = twice && char === ',';
    if (low && !opensWord(document, token)) continue;
    const kind = low ? LOW_MARK : twice ? STRAIGHT_MARK : KIND_OF.get(char);
    if (kind === undefined) continue;
    while (token >= paragraphs.endToken[paragraph]) paragraph++;
    marks.token[count] = token;
    marks.last[count] = twice ? token + 1 : token;
    marks.kind[count] = kind;
    marks.paragraph[count++] = paragraph;
    if (twice) token++;
  }
  return { count, ...marks };
}

/** True for two characters with a blank or the start of the text before them and a letter behind them. */
function opensWord({ text, tokens }: Document, token: number): boolean {
  const before = tokens.start[token] === 0 ? CharClass.Space : charClass(text.charCodeAt(tokens.start[token] - 1));
  const behind = charClass(text.charCodeAt(tokens.end[token + 1]));
  return (before === CharClass.Space || before === CharClass.Newline) && (behind === CharClass.Letter || behind === CharClass.Digit);
}

/** True for a straight double mark beside a curly one, which writers and their tools mix. */
const mixesWith = (opening: string, mark: string): boolean => (opening === '"' && mark === '”') || (opening === '"' && mark === '“') || (opening === '“' && mark === '"');

/** »…« instead of «…»: whichever stands first opens, if words stand right behind it. */
function guillemetsAreReversed({ text, tokens }: Document, marks: Marks): boolean {
  let first = 0;
  while (first < marks.count && KINDS[marks.kind[first]].family !== Family.Guillemet) first++;
  if (first === marks.count || KINDS[marks.kind[first]].char !== '»') return false;
  const kind = charClass(text.charCodeAt(tokens.end[marks.token[first]]));
  return kind === CharClass.Letter || kind === CharClass.Digit;
}
