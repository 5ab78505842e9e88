import { lowerUnit } from '../src/text/characters.ts';
import { createDocument } from '../src/text/document.ts';
import type { LoadedDocument } from './load-documents.ts';
import { textDataOf } from './text-data.ts';

/** The text with every letter small; each unit stays in its place. */
export function toLower(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += text[i] === '’' ? '’' : String.fromCharCode(lowerUnit(text.charCodeAt(i)));
  return out;
}

/** The text with every letter a capital, but for letters whose capital is longer than one unit. */
export function toUpper(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const upper = text[i].toUpperCase();
    out += upper.length === 1 ? upper : text[i];
  }
  return out;
}

/**
 * A copy of a document with its case changed and the allowed labels carried over, or undefined
 * where the copy is cut into other tokens.
 */
export async function changeCase(loaded: LoadedDocument, change: (text: string) => string): Promise<LoadedDocument | undefined> {
  const text = change(loaded.annotated.text);
  const document = createDocument(text, await textDataOf(loaded.language));
  const { tokens } = loaded.document;
  if (document.tokens.count !== tokens.count) return undefined;
  for (let token = 0; token < tokens.count; token++) if (document.tokens.start[token] !== tokens.start[token]) return undefined;
  return { ...loaded, document, annotated: { ...loaded.annotated, text } };
}
