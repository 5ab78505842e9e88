import type { Pack } from './claims-ours.ts';
import { itemsOf } from './claims-ours.ts';
import type { NewsAnswer } from './claims-data.ts';

interface Found {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

const close = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Singular words without marks, the last of which is the head. */
const words = (unit: string): string[] =>
  unit
    .toLowerCase()
    .replace(/us ?\$|\$us\b|\busd\b/g, '$').replace(/m\.p\.h\.?/g, 'mph').replace(/\$/g, 'dollar').replace(/£/g, 'pound').replace(/€/g, 'euro').replace(/%|percentage|per cent|percent/g, 'percentage').replace(/-/g, ' ').replace(/litre/g, 'liter').replace(/metre/g, 'meter').replace(/sq m|sqm/g, 'square meter')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ people: 'person', men: 'man', women: 'woman', children: 'child' })[word] ?? (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));

/** The noun that the rest describes: "barrel" of "barrels of oil" and of "barrel-a-day", "year" of "year-old". */
const headOf = (unit: string): string | undefined => {
  const [first = ''] = unit.replace(/^of /, '').split(/[ -](?:of|per|an?|old)(?=[ -]|$)/);
  const head = words(first);
  return head[head.length - 1];
};

/** Ours is the head of the expected unit, or the whole of it. */
const sameUnit = (found: string, expected: readonly string[]): boolean =>
  expected.some((unit) => {
    const want = words(unit);
    const got = words(found);
    return want.join(' ') === got.join(' ') || (got.length > 0 && want.length > 0 && headOf(unit) === headOf(found));
  });

/** Strict one to one: each expected quantity of a sentence takes one of ours with the same bounds. */
export function scoreNews(cases: ReadonlyArray<{ input: string; gold: NewsAnswer[] }>, pack: Pack, errors: (input: string) => boolean): void {
  let values = 0;
  let units = 0;
  let found = 0;
  let expected = 0;
  for (const { input, gold } of cases) {
    // A quantity there has a number: no rank, and no "one" that stands for a noun.
    const ours = itemsOf(pack, input)
      .filter(({ flags, quantity }) => !flags.ordinal && quantity.kind !== 'score')
      .map(({ quantity: { value, min, max, comparator, unit }, sense }): Found => {
        // Cents and basis points count as written there, and "thousands" are one to ten of them.
        const unshift = sense === undefined ? 1 : 10 ** -sense.shift;
        if (comparator === 'vague' && min !== undefined && max === undefined) return { min: min / 2, max: min * 5, unit: unit?.text ?? '-' };
        return { min: (value ?? min ?? 0) * unshift, max: (value ?? max ?? min ?? 0) * unshift, unit: unit?.text ?? '-' };
      });
    const left = [...ours];
    const missed: NewsAnswer[] = [];
    for (const want of gold) {
      const fits = left.filter(({ min, max }) => close(min, want.min) && close(max, want.max));
      const best = fits.find(({ unit }) => sameUnit(unit, want.units)) ?? fits[0];
      if (best === undefined) {
        missed.push(want);
        continue;
      }
      left.splice(left.indexOf(best), 1);
      values++;
      if (sameUnit(best.unit, want.units) || (best.unit === '-' && want.units[0] === '-')) units++;
      else if (errors(input)) console.log(`UNIT ${input}\n   want ${want.units.join('|')} got ${best.unit}`);
    }
    found += ours.length;
    expected += gold.length;
    if (errors(input) && (missed.length > 0 || left.length > 0)) {
      console.log(`${input}\n   missed ${missed.map(({ min, max, units: [unit] }) => `${min}..${max} ${unit}`).join(', ')}\n   extra  ${left.map(({ min, max, unit }) => `${min}..${max} ${unit}`).join(', ')}`);
    }
  }
  const f1 = (right: number): string => ((200 * right) / (found + expected)).toFixed(1);
  console.log(`${'NewsQuant'.padEnd(14)}${'en'.padEnd(6)}${String(cases.length).padStart(6)}   value ${f1(values)}, value and unit ${f1(units)} (F1 %)`);
}
