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

/** How many marks are looked at ahead to tell nesting, apostrophes and unclosed marks apart. */
const LOOK_AHEAD = 48;
/** How many marks may stand inside a pair whose opening mark could also be an apostrophe. */
const LONGEST_WITHOUT_CLOSE = 256;

/** Paragraphs, and tokens in all, that an open mark holds over without another mark. */
const MOST_SILENT_PARAGRAPHS = 6;
const LONGEST_OVER_PARAGRAPHS = 400;

interface Mark {
  readonly token: number;
  /** Token of its last character: two apostrophes or backticks are one mark. */
  readonly last: number;
  readonly char: string;
  readonly family: Family;
  readonly paragraph: number;
  /** Stands at the head of its paragraph. */
  readonly first: boolean;
}

/**
 * Pairs the quotation marks of a document. Marks inside an open pair are part of its content; a
 * paragraph that opens again with the mark of an unclosed one goes on with it.
 */
export function findMarkedRanges(document: Document): MarkedRange[] {
  const { text, tokens, paragraphs } = document;
  const marks = collectMarks(document);
  const reversed = guillemetsAreReversed(document, marks);
  const ranges: MarkedRange[] = [];

  let at = 0;
  while (at < marks.length) {
    const mark = marks[at];
    if (!canOpen(at)) {
      at++;
      continue;
    }
    at = closeFrom(at, mark);
  }
  return ranges;

  /** Finds what closes the mark at `start`, records the range, and returns the mark to go on from. */
  function closeFrom(start: number, opening: Mark): number {
    let depth = 1;
    let paragraph = opening.paragraph;
    let at = start + 1;
    let lastBefore = start;
    /** Pairs of the other double family that are open inside. */
    let others = 0;
    const reach = mayStayOpen(opening) ? marks.length : Math.min(marks.length, start + LONGEST_WITHOUT_CLOSE);
    for (; at < reach; at++) {
      const mark = marks[at];
      if (mark.paragraph !== paragraph) {
        // The paragraph ended without a closing mark: go on only if the next one opens again, or if
        // the next mark of all can only be the one that closes.
        if (mark.family !== opening.family) break;
        if (closesFurtherOn(at, opening, paragraph)) return record(opening, mark, at + 1);
        if (mark.paragraph !== paragraph + 1) break;
        if (!mark.first || !reopens(at, opening)) break;
        paragraph = mark.paragraph;
        depth = 1;
        others = 0;
        lastBefore = at;
        continue;
      }
      if (mixesWith(opening, mark)) {
        // "… à temps”, dit-il: one kind of mark opens, and the other closes if it can only close and closes nothing inside.
        if (canOpen(at)) others++;
        else if (others > 0) others--;
        else return record(opening, mark, at + 1);
        continue;
      }
      if (mark.family !== opening.family && !(opening.char === '„' && mark.char === '"')) continue;
      lastBefore = at;
      if (canClose(at, opening)) {
        depth--;
        if (depth === 0) return record(opening, mark, at + 1);
      } else if (endsParagraph(mark.last)) {
        // "… domaine. «": an opening mark with nothing left to open.
        return record(opening, mark, at + 1);
      } else if (canOpen(at)) {
        if (closesWrongly(mark)) return record(opening, mark, at + 1);
        if (nests(at, opening)) depth++;
        else {
          // The first mark was never closed; its words end where the sentence before this mark ends.
          recordOpen(opening, endOfSpeechBefore(opening.last, mark.token));
          return at;
        }
      }
    }
    if (depth > 1) return record(opening, marks[lastBefore], at);
    if (mayStayOpen(opening)) recordOpen(opening, paragraphs.endToken[paragraph]);
    return firstMarkBehind(ranges.at(-1)?.open === opening.token ? paragraphs.endToken[paragraph] : opening.token + 1, start + 1);
  }

  function record(opening: Mark, close: Mark, next: number): number {
    const inner = opening.last + 1;
    if (close.token > inner) ranges.push({ open: opening.token, inner, close: close.token, closed: true, after: close.last + 1 });
    return next;
  }

  function recordOpen(opening: Mark, end: number): void {
    const inner = opening.last + 1;
    if (end > inner) ranges.push({ open: opening.token, inner, close: end, closed: false, after: end });
  }

  function firstMarkBehind(token: number, from: number): number {
    let next = from;
    while (next < marks.length && marks[next].token < token) next++;
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
  function leans({ token, last }: Mark): boolean {
    return !blankAfter(last) && (blankBefore(token) || isPunctuationAt(tokens.start[token] - 1, '([{—–-/«“„‘":\'…'));
  }

  function canOpen(index: number): boolean {
    const mark = marks[index];
    const { token, last, char, family } = mark;
    switch (family) {
      case Family.Guillemet:
        return char === (reversed ? '»' : '«') && !endsParagraph(last);
      case Family.Double:
        if (char === '”') return leans(mark) && blankBefore(token);
        return char === '„' || leans(mark) || (char === '“' && blankBefore(token) && !endsParagraph(token));
      case Family.Corner:
        return char === '「' || char === '『';
      case Family.SingleGuillemet:
      case Family.Straight:
        return leans(mark);
      case Family.Single:
        return (char === '‚' || char === '‘') && leans(mark) && hasCloser(index);
      case Family.StraightSingle:
        return leans(mark) && hasCloser(index);
    }
  }

  /** "« … avisés.↵Notre gamme … », a ajouté": a mark that only closes, some paragraphs without marks behind the unclosed one. */
  function closesFurtherOn(index: number, opening: Mark, paragraph: number): boolean {
    const mark = marks[index];
    if (mark.first || !mayStayOpen(opening) || !canClose(index, opening) || canOpen(index)) return false;
    return mark.paragraph - paragraph <= MOST_SILENT_PARAGRAPHS && mark.token - opening.token <= LONGEST_OVER_PARAGRAPHS;
  }

  function endsParagraph(token: number): boolean {
    return token + 1 >= tokens.count || document.paragraphOfSentence[document.sentenceOfToken[token + 1]] !== document.paragraphOfSentence[document.sentenceOfToken[token]];
  }

  function canClose(index: number, opening: Mark): boolean {
    const mark = marks[index];
    const { token, char, family } = mark;
    switch (family) {
      case Family.Guillemet:
        return char === (reversed ? '«' : '»') && !marks[index].first;
      case Family.Double:
        if (opening.char === '„') return char !== '„';
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
        return closesSingle(index);
    }
  }

  /** An apostrophe behind a plural ("the drivers’ fault") closes only if no better mark follows. */
  function closesSingle(index: number): boolean {
    const { token, char } = marks[index];
    if (char === '‚' || blankBefore(token) || (char === '‘' && leans(marks[index]))) return false;
    const before = tokens.start[token] - 1;
    if (isPunctuationAt(before, '.,!?…;:') || !blankAfter(token)) return true;
    if (endsParagraph(token)) return true;
    if (!isPunctuationAt(before, 'sSxzXZ') || !isLowerCase(text.charCodeAt(tokens.start[token + 1]))) return true;
    for (let next = index + 1; next < Math.min(marks.length, index + LOOK_AHEAD); next++) {
      const other = marks[next];
      if (other.paragraph !== marks[index].paragraph) break;
      if (other.family !== marks[index].family) continue;
      if (other.char === '‘' || leans(other)) break;
      if (isPunctuationAt(tokens.start[other.token] - 1, '.,!?…') || !blankAfter(other.token) || endsParagraph(other.token)) return false;
    }
    return true;
  }

  /** True if a mark ahead in the paragraph could close the single one at `index`. */
  function hasCloser(index: number): boolean {
    for (let next = index + 1; next < Math.min(marks.length, index + LOOK_AHEAD); next++) {
      const other = marks[next];
      if (other.paragraph !== marks[index].paragraph) return false;
      if (other.family === marks[index].family && !blankBefore(other.token) && (blankAfter(other.token) || isPunctuationAt(tokens.end[other.token], '.,;:!?)…—'))) return true;
    }
    return false;
  }

  /** True if the mark at `index`, first in its paragraph, opens the quote of the paragraph before it again. */
  function reopens(index: number, opening: Mark): boolean {
    const { char } = marks[index];
    if (char === opening.char) return true;
    return opening.family === Family.Guillemet || (opening.family === Family.Double && char === '”');
  }

  /** "… domaine. «, dit-il": an opening mark where the reporter goes on. */
  function closesWrongly(mark: Mark): boolean {
    const next = tokens.start[mark.last + 1];
    return isPunctuationAt(next, ',;)') || (isPunctuationAt(next, '.') && !blankBefore(mark.token));
  }

  /** True if enough closing marks follow in the paragraph for a pair inside the open one. */
  function nests(index: number, opening: Mark): boolean {
    let depth = 2;
    for (let next = index + 1; next < Math.min(marks.length, index + LOOK_AHEAD); next++) {
      const other = marks[next];
      if (other.paragraph !== marks[index].paragraph) return false;
      if (other.family !== opening.family) continue;
      if (canClose(next, opening)) depth--;
      else depth++;
      if (depth === 0) return true;
    }
    return false;
  }

  /** A mark that nothing closes still opens speech if it is an unmistakable opening mark. */
  function mayStayOpen(opening: Mark): boolean {
    return opening.family !== Family.Single && opening.family !== Family.StraightSingle && opening.family !== Family.SingleGuillemet && !endsParagraph(opening.last);
  }

  function endOfSpeechBefore(open: number, token: number): number {
    const sentence = document.sentenceOfToken[token];
    const first = document.sentences.firstToken[sentence];
    return first > open + 1 ? first : token;
  }
}

function collectMarks(document: Document): Mark[] {
  const { text, tokens, paragraphs } = document;
  const marks: Mark[] = [];
  let paragraph = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.end[token] - tokens.start[token] !== 1) continue;
    const char = text[tokens.start[token]];
    const twice = (char === "'" || char === '`' || char === ',') && token + 1 < tokens.count && tokens.start[token + 1] === tokens.end[token] && text[tokens.start[token + 1]] === char && tokens.end[token + 1] - tokens.start[token + 1] === 1;
    // Two commas before a word are a low mark: ",,Dat is mooi'', zei hij".
    const low = twice && char === ',';
    if (low && !opensWord(document, token)) continue;
    const family = low ? Family.Double : twice ? Family.Straight : FAMILY.get(char);
    if (family === undefined) continue;
    while (token >= paragraphs.endToken[paragraph]) paragraph++;
    marks.push({ token, last: twice ? token + 1 : token, char: low ? '„' : twice ? '"' : char, family, paragraph, first: token === paragraphs.firstToken[paragraph] });
    if (twice) token++;
  }
  return marks;
}

/** True for two characters with a blank or the start of the text before them and a letter behind them. */
function opensWord({ text, tokens }: Document, token: number): boolean {
  const before = tokens.start[token] === 0 ? CharClass.Space : charClass(text.charCodeAt(tokens.start[token] - 1));
  const behind = charClass(text.charCodeAt(tokens.end[token + 1]));
  return (before === CharClass.Space || before === CharClass.Newline) && (behind === CharClass.Letter || behind === CharClass.Digit);
}

/** True for a straight double mark beside a curly one, which writers and their tools mix. */
const mixesWith = (opening: Mark, mark: Mark): boolean =>
  (opening.char === '"' && mark.char === '”') || (opening.char === '"' && mark.char === '“') || (opening.char === '“' && mark.char === '"');

/** »…« instead of «…»: whichever stands first opens, if words stand right behind it. */
function guillemetsAreReversed(document: Document, marks: readonly Mark[]): boolean {
  const first = marks.find((mark) => mark.family === Family.Guillemet);
  if (first?.char !== '»') return false;
  const kind = charClass(document.text.charCodeAt(document.tokens.end[first.token]));
  return kind === CharClass.Letter || kind === CharClass.Digit;
}
