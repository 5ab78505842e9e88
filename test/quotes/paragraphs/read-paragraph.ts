/** A paragraph without its braces, and what they say: content and speaker, "@" before one that is an entity. */
export function readParagraph(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = marked.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, content: string, speaker: string) => {
    expected.push(`${content} | ${speaker}`);
    return content;
  });
  return { text, expected };
}
