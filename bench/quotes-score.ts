/** A quote in the form of the corpora: UTF-16 offsets, speaker and cue as spans. */
export interface ScoredQuote {
  start: number;
  end: number;
  type: string;
  speaker: { start: number; end: number } | null;
  cue: { start: number; end: number; text: string } | null;
  segments?: ReadonlyArray<{ start: number; end: number }>;
}

export interface ScoredText {
  text: string;
  gold: readonly ScoredQuote[];
  found: readonly ScoredQuote[];
}

export interface Figures {
  /** F1 by the Gender Gap Tracker rule at 0.3 and 0.8: shared characters over those of the gold. */
  ggt3: number;
  ggt8: number;
  recall3: number;
  /** F1 at intersection over union above 0.5. */
  iou5: number;
  token: number;
  /** Of the quotes matched at 0.3, those with the right speaker. */
  speaker: number;
  /** F1 of quotes with intersection over union above 0.8 and the right speaker. */
  joint: number;
  byType: Record<string, { found: number; gold: number }>;
}

const f1 = (right: number, gold: number, found: number): number => (gold + found === 0 ? 100 : (200 * right) / (gold + found));

const length = ({ start, end }: { start: number; end: number }): number => end - start;
const common = (a: { start: number; end: number }, b: { start: number; end: number }): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

type Similarity = (gold: ScoredQuote, found: ScoredQuote) => number;
const overGold: Similarity = (gold, found) => common(gold, found) / length(gold);
const overUnion: Similarity = (gold, found) => {
  const shared = common(gold, found);
  return shared / (length(gold) + length(found) - shared);
};

/** Gold in file order, each with the best unused prediction above the threshold. */
function pair({ gold, found }: ScoredText, similarity: Similarity, above: number): Array<[ScoredQuote, ScoredQuote]> {
  const free = new Set(found);
  const pairs: Array<[ScoredQuote, ScoredQuote]> = [];
  for (const want of gold) {
    let best: ScoredQuote | undefined;
    let score = above;
    for (const candidate of free) {
      const value = similarity(want, candidate);
      if (value > score) {
        score = value;
        best = candidate;
      }
    }
    if (best === undefined) continue;
    free.delete(best);
    pairs.push([want, best]);
  }
  return pairs;
}

const sharesSpeaker = (gold: ScoredQuote, found: ScoredQuote): boolean => gold.speaker !== null && found.speaker !== null && common(gold.speaker, found.speaker) > 0;

function covered(quotes: readonly ScoredQuote[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const quote of quotes) marks.fill(1, quote.start, quote.end);
  return marks;
}

/** Scores texts by the protocol of the quote corpora. */
export function scoreQuotes(texts: readonly ScoredText[]): Figures {
  let gold = 0;
  let found = 0;
  let at3 = 0;
  let at8 = 0;
  let at5 = 0;
  let speaker = 0;
  let joint = 0;
  const token = { right: 0, gold: 0, found: 0 };
  const byType: Figures['byType'] = {};
  for (const text of texts) {
    gold += text.gold.length;
    found += text.found.length;
    for (const { type } of text.gold) (byType[type] ??= { found: 0, gold: 0 }).gold++;
    for (const [want, got] of pair(text, overGold, 0.3)) {
      at3++;
      byType[want.type].found++;
      if (sharesSpeaker(want, got) || (want.speaker === null && got.cue === null)) speaker++;
    }
    at8 += pair(text, overGold, 0.8).length;
    at5 += pair(text, overUnion, 0.5).length;
    for (const [want, got] of pair(text, overUnion, 0.8)) if (sharesSpeaker(want, got) || (want.speaker === null && got.speaker === null)) joint++;
    const a = covered(text.gold, text.text.length);
    const b = covered(text.found, text.text.length);
    for (let i = 0; i < a.length; i++) {
      token.gold += a[i];
      token.found += b[i];
      token.right += a[i] & b[i];
    }
  }
  return {
    ggt3: f1(at3, gold, found), ggt8: f1(at8, gold, found), iou5: f1(at5, gold, found), recall3: (100 * at3) / Math.max(1, gold),
    token: f1(token.right, token.gold, token.found), speaker: (100 * speaker) / Math.max(1, at3), joint: f1(joint, gold, found), byType,
  };
}
