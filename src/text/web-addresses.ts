import { charClass, CharClass, isAsciiWord, isLowerCase } from './characters.ts';

const LONGEST_URL = 2048;
const LONGEST_DOMAIN = 253;
const TOP_LEVEL_DOMAINS = new Set(['com', 'org', 'net', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'eu', 'io', 'ai', 'gov', 'edu', 'info', 'tv', 'ch', 'be', 'at', 'br', 'us', 'ru', 'se', 'no', 'dk', 'fi', 'ro', 'co', 'ca', 'ie', 'cz', 'gr', 'jp', 'cn', 'in', 'au', 'int', 'mil', 'biz', 'app', 'dev', 'news', 'social', 'online', 'museum']);

const isUrlPunctuation = (unit: number): boolean => '!#$%&\'()*+,-./:;=?@[]_~'.includes(String.fromCharCode(unit));
const endsUrlPoorly = (unit: number): boolean => ".,;:!?]'*".includes(String.fromCharCode(unit));

/** RFC 3986 characters, and the letters of other scripts that browsers show unescaped. */
function isUrlUnit(unit: number): boolean {
  if (isAsciiWord(unit)) return true;
  if (unit < 0x80) return isUrlPunctuation(unit);
  const found = charClass(unit);
  return found === CharClass.Letter || found === CharClass.Digit || found === CharClass.Extender;
}

/**
 * Finds web and mail addresses at word starts of one text. It remembers how far a failed
 * search has read, so that a run of "aa.aa.aa" is read once and not once for each part.
 */
export class WebAddresses {
  readonly #text: string;
  #noMailBefore = 0;
  #noHostBefore = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** End of an address with a scheme or "www." at `start`; 0 if there is none. */
  urlEnd(start: number): number {
    const first = this.#text.charCodeAt(start) | 0x20;
    if (first !== 0x68 && first !== 0x77) return 0;
    const head = this.#text.slice(start, start + 8).toLowerCase();
    if (first === 0x77 ? !head.startsWith('www.') : !head.startsWith('http://') && head !== 'https://') return 0;
    return this.#trimmedUrlEnd(start, start + 4);
  }

  /** End of "first.last@host.tld" at `start`, where the first word ends at `wordEnd`; 0 if there is none. */
  mailEnd(start: number, wordEnd: number): number {
    if (start < this.#noMailBefore) return 0;
    const limit = Math.min(this.#text.length, start + LONGEST_DOMAIN);
    let at = wordEnd;
    while (at < limit && this.#isMailUnit(this.#text.charCodeAt(at))) at++;
    const end = this.#text.charCodeAt(at) === 0x40 ? this.hostEnd(at + 1) : 0;
    if (end === 0) this.#noMailBefore = at;
    return end;
  }

  /** End of "host.tld" at `start`; 0 if there is none. */
  hostEnd(start: number): number {
    if (start < this.#noHostBefore) return 0;
    const limit = Math.min(this.#text.length, start + LONGEST_DOMAIN);
    let end = start;
    let lastDot = -1;
    while (end < limit) {
      const unit = this.#text.charCodeAt(end);
      if (unit === 0x2e && end > start && isAsciiWord(this.#text.charCodeAt(end + 1))) lastDot = end;
      else if (!isAsciiWord(unit) && unit !== 0x2d) break;
      end++;
    }
    if (lastDot < 0 || !TOP_LEVEL_DOMAINS.has(this.#text.slice(lastDot + 1, end).toLowerCase())) {
      this.#noHostBefore = end;
      return 0;
    }
    return end;
  }

  /** End of "host.tld/path" at `start`, whose first word ends at `wordEnd` before a full stop; 0 if there is none. */
  domainEnd(start: number, wordEnd: number): number {
    // A capital behind the stop is the next sentence without its blank ("fin.It was").
    if (!isLowerCase(this.#text.charCodeAt(wordEnd + 1))) return 0;
    const end = this.hostEnd(start);
    if (end === 0) return 0;
    return this.#text.charCodeAt(end) === 0x2f ? this.#trimmedUrlEnd(start, end) : end;
  }

  #isMailUnit(unit: number): boolean {
    return isAsciiWord(unit) || unit === 0x2e || unit === 0x2d || unit === 0x2b;
  }

  #trimmedUrlEnd(start: number, from: number): number {
    const text = this.#text;
    let end = from;
    let open = 0;
    let closed = 0;
    const limit = Math.min(text.length, start + LONGEST_URL);
    while (end < limit && isUrlUnit(text.charCodeAt(end))) {
      const unit = text.charCodeAt(end++);
      if (unit === 0x28) open++;
      else if (unit === 0x29) closed++;
    }
    while (end > from) {
      const last = text.charCodeAt(end - 1);
      if (last === 0x29 && closed > open) closed--;
      else if (!endsUrlPoorly(last)) break;
      end--;
    }
    return end;
  }
}
