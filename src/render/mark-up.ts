/** Tags around a piece of text; `reopen` is used where other tags force it shut in between. */
export interface Markup {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly reopen: string;
  readonly close: string;
}

interface Open {
  readonly markup: Markup;
  readonly order: number;
}

/**
 * Writes a text in `<p>` elements, one for each line that is not blank, with the given marks as
 * properly nested tags. Marks may nest and even cross: those in the way are closed and opened again.
 */
export function markUp(text: string, marks: readonly Markup[], escape: (text: string) => string): string {
  const sorted = marks
    .filter((mark) => mark.start < mark.end)
    .map((markup, order): Open => ({ markup, order }))
    .sort((a, b) => a.markup.start - b.markup.start || b.markup.end - a.markup.end || a.order - b.order);
  const paragraphs: string[] = [];
  const opened = new Set<Markup>();
  let active: Open[] = [];
  let next = 0;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const lineEnd = endOfLine(text, lineStart);
    if (text.slice(lineStart, lineEnd).trim() !== '') paragraphs.push(`<p>${writeLine(lineStart, lineEnd)}</p>`);
    lineStart = lineEnd + 1;
  }
  return paragraphs.join('\n');

  function writeLine(from: number, to: number): string {
    let out = '';
    let at = from;
    const stack: Open[] = [];
    const carried = active.filter(({ markup }) => markup.end > from);
    active = [];
    carried.forEach(push);
    for (;;) {
      while (next < sorted.length && sorted[next].markup.start <= at) {
        const mark = sorted[next++];
        if (mark.markup.end > at) push(mark);
      }
      let stop = next < sorted.length ? Math.min(to, sorted[next].markup.start) : to;
      for (const { markup } of stack) stop = Math.min(stop, markup.end);
      out += escape(text.slice(at, stop));
      at = stop;
      if (at >= to) break;
      closeEnded();
    }
    active = stack.filter(({ markup }) => markup.end > to);
    while (stack.length > 0) out += (stack.pop() as Open).markup.close;
    return out;

    function push(mark: Open): void {
      stack.push(mark);
      out += opened.has(mark.markup) ? mark.markup.reopen : mark.markup.open;
      opened.add(mark.markup);
    }

    /** Closes what ends here; marks opened inside one that ends are closed with it and opened again. */
    function closeEnded(): void {
      const lowest = stack.findIndex(({ markup }) => markup.end <= at);
      if (lowest < 0) return;
      const above = stack.splice(lowest);
      for (let i = above.length - 1; i >= 0; i--) out += above[i].markup.close;
      above.filter(({ markup }) => markup.end > at).forEach(push);
    }
  }
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return at;
  }
  return text.length;
}
