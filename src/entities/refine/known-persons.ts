import { isGenitiveOf } from '../join/stem.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

const SURE = 0.8;
const PERSON = 0.75;
const SHORTEST_SURNAME = 3;
const LONGEST_ENDING = 2;

/**
 * Cuts spans that run over more than one name where the article names the person elsewhere: "Per Meloni" at the start
 * of an Italian sentence, "Buschs Rede", "IG Metall lobte Merz", "Leipzigs Xavi Simons".
 */
export function cutAtKnownPersons(context: NameContext, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const surnames = surnamesOf(context, spans);
  let capitals: CapitalisedPairs | undefined;
  return spans.flatMap((span) => {
    const { type, firstToken, endToken } = span;
    if (endToken - firstToken < 2 || type === 'model' || type === 'work') return [span];
    if (type !== 'person') {
      if (type !== 'place' && endToken - firstToken === 3 && words.joiners.has(document.lower(firstToken + 1)) && isSurnameForm(firstToken) && isSurnameForm(endToken - 1)) {
        return [firstToken, endToken - 1].map((token) => ({ firstToken: token, endToken: token + 1, type: 'person', confidence: PERSON }));
      }
      const told = endToken - firstToken > 2 && isSurname(endToken - 1) && isVerb(endToken - 2);
      return told ? [{ ...span, endToken: endToken - 2 }, { firstToken: endToken - 1, endToken, type: 'person', confidence: PERSON }] : [span];
    }
    const person = personBehindGenitive(context, firstToken, endToken);
    if (person > 0) return [{ firstToken, endToken: person, type: 'place', confidence: PERSON }, { ...span, firstToken: person }];
    if (isSmallWord(firstToken) && (isNamedOtherwise(firstToken, endToken - 1) || (endToken - firstToken === 2 && standsElsewhere(firstToken, endToken - 1)))) return [behindSmallWord(span)];
    const genitive = endToken - firstToken === 2 && isGenitiveOf(words, document.lower(firstToken), surnames) && !isSurname(endToken - 1) && (hits.tokenBits[firstToken] & GIVEN_NAME) === 0;
    return genitive ? [{ ...span, endToken: firstToken + 1 }] : [span];
  });

  /** What is left without the small word that was read as a given name: the lists may know a word alone as a business ("Ferrari"). */
  function behindSmallWord(span: TaggedSpan): TaggedSpan {
    const firstToken = span.firstToken + 1;
    const firm = span.endToken - firstToken === 1 && (hits.phraseBits[firstToken] & NameClass.Company) !== 0 && !isSurname(firstToken);
    return { ...span, firstToken, type: firm ? 'company' : span.type };
  }

  function isSurname(token: number): boolean {
    return surnames.has(document.lower(token));
  }

  /** A surname of the article, inflected or not: "Tuska i Bodnara". */
  function isSurnameForm(token: number): boolean {
    const lower = document.lower(token);
    return surnames.has(lower) || words.caseEndings.some((ending) => lower.endsWith(ending) && lower.length - ending.length >= SHORTEST_SURNAME && surnames.has(lower.slice(0, -ending.length)));
  }

  /** True where a person of the surname has another first name: "Giorgia Meloni" beside "Per Meloni". */
  function isNamedOtherwise(first: number, last: number): boolean {
    const firstNames = surnames.get(document.lower(last));
    return firstNames !== undefined && (firstNames.size > 1 || !firstNames.has(document.lower(first)));
  }

  /** "Per Ferrari … la Ferrari", but not "Per Mertesacker" alone: the word behind the small word stands elsewhere without it, and with it only where a sentence begins. */
  function standsElsewhere(first: number, last: number): boolean {
    capitals ??= capitalisedPairs(context);
    return capitals.alone.has(document.lower(last)) && !capitals.pairs.has(`${document.lower(first)} ${document.lower(last)}`);
  }

  /** A preposition or conjunction that has its capital from the start of the sentence: "Per Meloni". */
  function isSmallWord(token: number): boolean {
    return context.isSentenceStart(token) && hits.shape[token] === Shape.Capital && (hits.tokenBits[token] & NameClass.FunctionWord) !== 0 && !NAME_PARTICLES.has(document.lower(token));
  }

  /** A word in lower case that joins no parts of a name: "lobte". */
  function isVerb(token: number): boolean {
    const lower = document.lower(token);
    return hits.shape[token] === Shape.Lower && !words.connectors.has(lower) && !words.articles.has(lower) && !NAME_PARTICLES.has(lower) && (hits.tokenBits[token] & NameClass.FunctionWord) === 0;
  }
}

/** Where the person begins behind a place in the genitive: "Leipzigs Xavi Simons", "Ukrainy Wołodymyrem Zełenskim"; 0 for none. */
export function personBehindGenitive({ document, hits, words, names }: NameContext, first: number, end: number): number {
  if (end - first < 3 || words.caseEndings.length === 0 || (hits.tokenBits[first] & GIVEN_NAME) !== 0 || hits.shape[first + 1] !== Shape.Capital) return 0;
  const lower = document.lower(first);
  // Countries do not name persons; cities may.
  const classes = (hits.tokenBits[first + 1] & GIVEN_NAME) === 0 ? NameClass.Country : PLACE_NAME;
  for (const ending of words.caseEndings) {
    if (!lower.endsWith(ending) || ending.length > LONGEST_ENDING || lower.length - ending.length < SHORTEST_SURNAME) continue;
    const stem = lower.slice(0, -ending.length);
    if (((names.classesOf(stem) | names.classesOf(`${stem}a`)) & classes) !== 0) return first + 1;
  }
  return 0;
}

interface CapitalisedPairs {
  /** Capitalised words, in small letters, behind a word that is not capitalised. */
  readonly alone: ReadonlySet<string>;
  /** Two capitalised words in a row of which the first opens no sentence. */
  readonly pairs: ReadonlySet<string>;
}

function capitalisedPairs(context: NameContext): CapitalisedPairs {
  const { document, hits } = context;
  const alone = new Set<string>();
  const pairs = new Set<string>();
  for (let token = 1; token < document.tokens.count; token++) {
    if (hits.shape[token] < Shape.Capital || context.isSentenceStart(token)) continue;
    if (hits.shape[token - 1] < Shape.Capital) alone.add(document.lower(token));
    else if (!context.isSentenceStart(token - 1)) pairs.add(`${document.lower(token - 1)} ${document.lower(token)}`);
  }
  return { alone, pairs };
}

/** Last names of the persons that stand with a given name, or surely alone, with the first words that stand before them. */
function surnamesOf({ document, hits }: NameContext, spans: readonly TaggedSpan[]): Map<string, Set<string>> {
  const surnames = new Map<string, Set<string>>();
  for (const { type, firstToken, endToken, confidence } of spans) {
    if (type !== 'person') continue;
    const surname = document.lower(endToken - 1);
    if (surname.length >= SHORTEST_SURNAME && (endToken - firstToken > 1 ? (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0 : confidence >= SURE)) {
      const first = document.lower(firstToken);
      const known = surnames.get(surname);
      if (known === undefined) surnames.set(surname, new Set([first]));
      else known.add(first);
    }
  }
  return surnames;
}
