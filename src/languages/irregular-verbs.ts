/** Looks up the forms of an irregular verb by its infinitive. */
export type IrregularVerbs = (infinitive: string) => readonly string[] | undefined;

/**
 * The table of the irregular verbs in `rows`, one a line or between bars: infinitive and forms divided
 * by blanks. It is read at the first look-up, so that a language that is never read costs nothing.
 */
export function irregularVerbs(rows: string): IrregularVerbs {
  let table: ReadonlyMap<string, readonly string[]> | undefined;
  return (infinitive) => {
    table ??= readRows(rows);
    return table.get(infinitive);
  };
}

function readRows(rows: string): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const row of rows.split(/[\n|]/)) {
    const [infinitive, ...forms] = row.split(' ');
    // Of two rows of one verb the first holds.
    if (forms.length > 0 && !table.has(infinitive)) table.set(infinitive, forms);
  }
  return table;
}
