const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Line breaks and tabs are layout; every other control character is shown as the replacement character. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
/** Marks that reorder what follows: in a terminal they can hide the true order of a line. */
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that is safe in HTML content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(CONTROLS, '\ufffd').replace(/[&<>"']/g, (char) => ENTITIES[char]);
}

/** Text that cannot move the cursor, colour or retitle a terminal, or reverse a line, on one line. */
export function escapeTerminal(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(CONTROLS, '\ufffd').replace(REORDERING, '');
}
