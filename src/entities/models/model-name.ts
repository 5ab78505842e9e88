import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { hasCases } from '../join/stem.ts';
import type { EntityWords } from '../word-sets.ts';

/** What the words of a model's name say. */
export interface ModelName {
  readonly firstToken: number;
  readonly endToken: number;
  /** As written: "Llama", "GPT". */
  readonly family: string;
  /** "3", "3.5", "4o", "V3" */
  readonly version?: string;
  /** True where a size such as "70B" stands in the name. */
  readonly sized: boolean;
  /** True where a qualifier such as "Turbo" stands in the name. */
  readonly qualified: boolean;
  readonly maker?: string;
  readonly confidence: number;
}

/** Where the version, qualifiers and size behind a family's name end, and what they are. */
export interface ModelTail {
  readonly end: number;
  readonly version?: string;
  readonly sized: boolean;
  readonly qualified: boolean;
}

const QUALIFIERS = new Set([
  'alpha', 'air', 'base', 'behemoth', 'beta', 'chat', 'code', 'coder', 'core', 'deep', 'dev', 'edge', 'embed', 'embeddings', 'expanse', 'fast', 'flash', 'guard', 'haiku', 'heavy', 'image', 'instant', 'instruct', 'jumbo', 'kontext', 'large', 'lightning', 'lite', 'live', 'maverick', 'max', 'medium', 'micro', 'mini', 'multimer', 'nano', 'nemo', 'next', 'omni', 'opus', 'plus', 'premier', 'preview', 'pro', 'realtime', 'reasoner', 'schnell', 'scout', 'small', 'sonic', 'sonnet', 'super', 'text', 'think', 'thinking', 'tiny', 'turbo', 'ultra', 'vector', 'video', 'vision', 'vl', 'xl', 'xxl', 'zero',
]);

const SIZE = /^\d{1,4}(?:\.\d{1,2})?(?:x\d{1,3})?[bBmMtT]$/;
const VERSION_WORD = /^[a-z]\d{1,3}(?:\.\d{1,2})?$/i;
const VERSION_NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,2}[a-z]{0,2}$/;
/** "-VL", "-TTS", "-A3B" */
const JOINED_QUALIFIER = /^[A-Z]{2,4}$|^A\d{1,3}B$/;
const ROMAN = /^(?:II|III|IV|VI{0,3}|IX)$/;
const ORDINAL = /(?:st|nd|rd|th|er|re|e|ème)$/;
const LONGEST_TAIL = 10;
/** Marks between a name and its case ending. */
const JOINTS = '-‑:\'’';

/** True for a size of a model in parameters: "7B", "8x22B". */
export const isModelSize = (word: string): boolean => SIZE.test(word) && /b$/i.test(word);

/** Reads what follows the name of a family that ends at token `from`; `version` when the name's last word held one ("Qwen2"). */
export function readModelTail(document: Document, words: EntityWords, from: number, version?: string): ModelTail {
  const { text, tokens } = document;
  const limit = Math.min(tokens.count, from + LONGEST_TAIL);
  let end = from;
  let found = version;
  let sized = false;
  let qualified = false;
  for (;;) {
    let at = end;
    const touching = at < limit && tokens.start[at] === tokens.end[at - 1];
    const char = at < limit ? text[tokens.start[at]] : '';
    if (touching && (char === '-' || char === '‑' || char === '–' || char === '.' || char === ':') && at + 1 < limit && tokens.start[at + 1] === tokens.end[at]) {
      // "FLUX.1", "Qwen2" + ".5"
      const numbered = found === undefined ? end === from && tokens.kind[at + 1] === TokenKind.Number : /\d$/.test(found) && tokens.kind[at + 1] !== TokenKind.Word;
      if (char === '.' && !numbered) break;
      at++;
    } else if (!touching && (at >= limit || tokens.start[at] - tokens.end[at - 1] !== 1 || text.charCodeAt(tokens.end[at - 1]) === 0x0a)) break;
    else if (touching) {
      if (char === '+' && end > from - 1) end++;
      break;
    }
    const joined = at > end;
    const word = document.word(at);
    const kind = tokens.kind[at];
    if (joined && char === '.') {
      if (!VERSION_NUMBER.test(word)) break;
      found = found === undefined ? word : `${found}.${word}`;
    } else if (isModelSize(word) && kind === TokenKind.Alphanumeric) sized = true;
    else if (kind === TokenKind.Number || kind === TokenKind.Alphanumeric) {
      const plain = word.replace(',', '.');
      if (found !== undefined || !VERSION_NUMBER.test(plain) || ORDINAL.test(word) || Number.parseFloat(plain) >= 1000) break;
      if (!joined && kind === TokenKind.Number && at + 1 < tokens.count && words.countedWords.has(document.lower(at + 1))) break;
      found = plain;
    } else if (kind === TokenKind.Word && found === undefined && (VERSION_WORD.test(word) || ROMAN.test(word))) found = word;
    else if (joined && kind === TokenKind.Word && JOINED_QUALIFIER.test(word)) qualified = true;
    else if (kind === TokenKind.Word && QUALIFIERS.has(document.lower(at)) && (joined || /^\p{Lu}/u.test(word) || (found !== undefined && /^(?:mini|nano|turbo|preview|pro)$/.test(word)))) qualified = true;
    else break;
    end = at + 1;
  }
  return { end: behindEnding(document, words, end), sized, qualified, ...(found === undefined ? {} : { version: found }) };
}

/** Where a name ends with the case ending that is joined to it: "PLLuM-u", "GPT-4:n". */
function behindEnding({ tokens, text, word }: Document, words: EntityWords, end: number): number {
  if (!hasCases(words) || end + 1 >= tokens.count || tokens.start[end] !== tokens.end[end - 1] || tokens.start[end + 1] !== tokens.end[end]) return end;
  return JOINTS.includes(text[tokens.start[end]]) && words.caseEndings.includes(word(end + 1)) ? end + 2 : end;
}

/** A model's name without the case ending that is joined to it: "PLLuM" of "PLLuM-u". */
export function withoutEnding(words: EntityWords, name: string): string {
  if (!hasCases(words)) return name;
  let joint = name.length - 1;
  while (joint > 0 && !JOINTS.includes(name[joint])) joint--;
  return joint > 0 && words.caseEndings.includes(name.slice(joint + 1)) ? name.slice(0, joint) : name;
}

/** Reads a name that is known to be a model's, whatever its family. */
export function readModelName(document: Document, words: EntityWords, firstToken: number, endToken: number, confidence: number): ModelName {
  const { text, tokens } = document;
  let familyEnd = firstToken + 1;
  let tail = readModelTail(document, words, familyEnd);
  while (familyEnd < endToken && tail.end < endToken) tail = readModelTail(document, words, ++familyEnd);
  const family = text.slice(tokens.start[firstToken], tokens.end[familyEnd - 1]);
  const exact = tail.end === endToken;
  return { firstToken, endToken, family, sized: exact && tail.sized, qualified: exact && tail.qualified, confidence, ...(exact && tail.version !== undefined ? { version: tail.version } : {}) };
}
