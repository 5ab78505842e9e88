import type { Document } from '../../text/document.ts';
import { foldWord, merge, type Draft } from './draft.ts';

/** Joins "@ylecun" with the name it stands behind in brackets ("Yann LeCun (@ylecun)") or that it spells out ("@elonmusk"). */
export function joinHandles(document: Document, drafts: readonly Draft[]): void {
  const named = drafts.filter((draft) => draft.mergedInto === undefined && draft.names.length > 0 && draft.names[0].kind !== 'handle');
  const byEnd = new Map<number, Draft>();
  const bySpelling = new Map<string, Draft>();
  for (const draft of named) {
    for (const name of draft.names) byEnd.set(name.endToken, draft);
    const { words } = draft;
    bySpelling.set(words.join(''), draft);
    if (draft.type === 'person' && words.length > 1) bySpelling.set(words[0][0] + words.slice(1).join(''), draft);
  }
  for (const draft of drafts) {
    if (draft.names.length === 0 || draft.names[0].kind !== 'handle') continue;
    const beside = draft.names.map(({ firstToken }) => (firstToken > 0 && document.word(firstToken - 1) === '(' ? byEnd.get(firstToken - 1) : undefined)).find((found) => found !== undefined);
    const spelled = bySpelling.get(foldWord(document.word(draft.names[0].firstToken)).replace(/[@_\d]/g, ''));
    const owner = beside ?? spelled;
    if (owner !== undefined) merge(owner, draft);
  }
}
