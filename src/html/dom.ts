import { parseHTML } from 'linkedom';

/** What this room uses of a node of the light DOM. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string | null;
  appendChild(child: DomNode): void;
}

/** An element of the light DOM. */
export interface DomElement extends DomNode {
  setAttribute(name: string, value: string): void;
}

/** A document of the light DOM. */
export interface DomDocument {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
}

/** `nodeType` of an element. */
export const ELEMENT = 1;
/** `nodeType` of a text. */
export const TEXT = 3;

/** A page with nothing in it. */
export function emptyDocument(): DomDocument {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>') as { document: DomDocument };
  return document;
}
