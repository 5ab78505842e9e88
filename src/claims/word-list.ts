/** Words of a list whose entries are words, endings ("-est") and beginnings ("naj-"). */
export interface WordList {
  /** Endings and beginnings tell nothing of a capitalised word, which may be a name or noun. */
  has(word: string, capitalised: boolean): boolean;
}

/** Compiles a list of words separated by blanks, endings and beginnings among them. */
export function wordListOf(entries: string): WordList {
  const words = new Set<string>();
  const endings: string[] = [];
  const beginnings: string[] = [];
  for (const entry of entries.split(' ')) {
    if (entry === '') continue;
    if (entry.startsWith('-')) endings.push(entry.slice(1));
    else if (entry.endsWith('-')) beginnings.push(entry.slice(0, -1));
    else words.add(entry);
  }
  return {
    has: (word, capitalised) =>
      words.has(word) ||
      (!capitalised &&
        (endings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending)) ||
          beginnings.some((beginning) => word.length >= beginning.length + 3 && word.startsWith(beginning)))),
  };
}
