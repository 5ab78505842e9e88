import nlp from 'compromise';
import winkNLP, { type ItemToken } from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';

/** A name that a peer found, with a label of the three types, or none where it has no types. */
export interface PeerName {
  readonly start: number;
  readonly end: number;
  readonly tag?: string;
}

/** A library to compare with. */
export interface Peer {
  readonly name: string;
  readonly find: (text: string) => PeerName[];
}

interface CompromiseJson {
  text: string;
  offset: { start: number; length: number };
}

/** compromise with its topics; a trailing mark that it counts in is cut off. */
export const compromise: Peer = {
  name: 'compromise',
  find: (text) => {
    const document = nlp(text);
    const names: PeerName[] = [];
    for (const [found, tag] of [[document.people(), 'PER'], [document.places(), 'LOC'], [document.organizations(), 'ORG']] as const) {
      for (const { offset } of found.json({ offset: true }) as CompromiseJson[]) {
        const raw = text.slice(offset.start, offset.start + offset.length);
        const lead = raw.length - raw.replace(/^[^\p{L}\p{N}]+/u, '').length;
        const trimmed = raw.trim().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$|(?<=\p{Ll})\.$/gu, '').replace(/['’]s$/u, '');
        names.push({ start: offset.start + lead, end: offset.start + lead + trimmed.length, tag });
      }
    }
    return names;
  },
};

const wink = winkNLP(winkModel);

/** wink-nlp finds no names; runs of its proper nouns are scored by extent alone. */
export const winkProperNouns: Peer = {
  name: 'wink-nlp (proper nouns)',
  find: (text) => {
    const names: PeerName[] = [];
    let at = 0;
    let openStart = -1;
    let openEnd = -1;
    wink.readDoc(text).tokens().each((token: ItemToken) => {
      const word = token.out();
      const start = text.indexOf(word, at);
      if (start < 0) return;
      at = start + word.length;
      if (token.out(wink.its.pos) === 'PROPN') {
        if (openStart < 0 || start - openEnd > 1) {
          if (openStart >= 0) names.push({ start: openStart, end: openEnd });
          openStart = start;
        }
        openEnd = at;
      } else if (openStart >= 0) {
        names.push({ start: openStart, end: openEnd });
        openStart = -1;
      }
    });
    if (openStart >= 0) names.push({ start: openStart, end: openEnd });
    return names;
  },
};
