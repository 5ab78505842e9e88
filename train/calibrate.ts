import type { Calibration } from '../src/entities/tagger/tagger-model.ts';

/** One name that the tagger found: its raw probability and whether extent and type are right. */
export interface Judged {
  readonly raw: number;
  readonly right: boolean;
}

const POINTS = 24;

/** Fits a rising curve through the observed shares (isotonic regression over bins of equal size). */
export function fitCalibration(judged: readonly Judged[]): Calibration {
  const sorted = [...judged].sort((a, b) => a.raw - b.raw);
  let pools: { raw: number; right: number; count: number }[] = [];
  for (let bin = 0; bin < POINTS; bin++) {
    const from = Math.floor((bin * sorted.length) / POINTS);
    const end = Math.floor(((bin + 1) * sorted.length) / POINTS);
    if (end === from) continue;
    const items = sorted.slice(from, end);
    pools.push({ raw: items.reduce((sum, item) => sum + item.raw, 0), right: items.filter((item) => item.right).length, count: items.length });
    while (pools.length > 1) {
      const [a, b] = pools.slice(-2);
      if (a.right / a.count <= b.right / b.count) break;
      pools = [...pools.slice(0, -2), { raw: a.raw + b.raw, right: a.right + b.right, count: a.count + b.count }];
    }
  }
  return {
    raw: Float64Array.from([0, ...pools.map((pool) => pool.raw / pool.count), 1]),
    calibrated: Float64Array.from([Math.min(0.1, pools[0].right / pools[0].count), ...pools.map((pool) => pool.right / pool.count), Math.max(pools[pools.length - 1].right / pools[pools.length - 1].count, 0.99)]),
  };
}

/** A curve that changes nothing. */
export const IDENTITY: Calibration = { raw: Float64Array.from([0, 1]), calibrated: Float64Array.from([0, 1]) };

/** Rows of a reliability table: of the names in each band of confidence, how many are right. */
export function reliability(judged: readonly Judged[]): { band: string; count: number; meanConfidence: number; right: number }[] {
  const edges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001];
  return edges.slice(0, -1).map((low, i) => {
    const high = edges[i + 1];
    const items = judged.filter(({ raw }) => raw >= low && raw < high);
    return {
      band: `${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}`,
      count: items.length,
      meanConfidence: items.reduce((sum, item) => sum + item.raw, 0) / Math.max(1, items.length),
      right: items.filter((item) => item.right).length / Math.max(1, items.length),
    };
  });
}
