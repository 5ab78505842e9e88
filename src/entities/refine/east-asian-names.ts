import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

/** Frequent surnames of Korea, Hong Kong, Taiwan and the mainland, as the press writes them before a hyphened given name. */
const SURNAMES = new Set('au chan cheng cheung chiang chou chow chu fan fong fung ho hsieh hsu hu huang hui ip kwok lai lam lau law leung li liang lin liu lo lui luk ma mak mok ng poon shih siu sun tam tan tang to tsai tsang tse tsui wang wong wu xu yau yeh yeung yip yu yuen yung zhang zhao zhou chen ching chiu chui kong kwan kwong shiu shum sze tsoi wan kim lee yi park bak pak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu hong jeon jun chun ko go koh moon mun son sohn yang bae baek paik heo hur nam noh roh ha joo ju min ri ro'.split(' '));
const CONFIDENCE = 0.85;

/** Where an East Asian name ends that begins at a token, surname first: "Moon Jae-in", "Tsai Ing-wen"; 0 for none. */
export function hyphenedNameEnd({ document, hits }: NameContext, first: number): number {
  const { tokens } = document;
  const end = first + 4;
  if (end > tokens.count || hits.shape[first] !== Shape.Capital || hits.shape[first + 1] !== Shape.Capital || document.word(first + 2) !== '-' || !SURNAMES.has(document.lower(first))) return 0;
  const spaced = tokens.start[first + 1] - tokens.end[first] === 1;
  const joined = tokens.start[first + 2] === tokens.end[first + 1] && tokens.start[first + 3] === tokens.end[first + 2];
  const second = hits.shape[first + 3];
  return spaced && joined && (second === Shape.Lower || second === Shape.Capital) ? end : 0;
}

/** Makes persons of East Asian names with a hyphened given name, and adds those that were passed over. */
export function addHyphenedNames(context: NameContext, spans: TaggedSpan[]): void {
  const { tokens } = context.document;
  const found: Array<readonly [first: number, end: number]> = [];
  for (let token = 0; token < tokens.count; token++) {
    const end = hyphenedNameEnd(context, token);
    if (end > 0) found.push([token, end]);
  }
  if (found.length === 0) return;
  const owner = new Map<number, number>();
  spans.forEach(({ firstToken, endToken }, i) => {
    for (let token = firstToken; token < endToken; token++) owner.set(token, i);
  });
  for (const [first, end] of found) {
    const i = owner.get(first);
    // "Parti démocrate Moon": the body before the person has taken in the surname.
    const tail = i !== undefined && spans[i].type !== 'person' && spans[i].firstToken < first && spans[i].endToken === first + 1;
    if (tail) spans[i] = { ...spans[i], endToken: first };
    if (tail) spans.push({ firstToken: first, endToken: end, type: 'person', confidence: CONFIDENCE });
    else if (i !== undefined && spans[i].firstToken === first && spans[i].endToken <= end) spans[i] = { ...spans[i], endToken: end, type: 'person', confidence: Math.max(spans[i].confidence, CONFIDENCE) };
    else if (i === undefined && owner.get(first + 1) === undefined && owner.get(first + 3) === undefined) spans.push({ firstToken: first, endToken: end, type: 'person', confidence: CONFIDENCE });
  }
}
