type Child = Node | string;

/** What an element can be given: its attributes, and what it does when it is clicked. */
interface Given {
  readonly [attribute: string]: string | boolean | (() => void) | undefined;
}

/** Makes an element. Text is always set as text, so an article can hold anything. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: Given = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** The element of the page with an id; the page is written with all of them. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no #${id}`);
  return element;
}
