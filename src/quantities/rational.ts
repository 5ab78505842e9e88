/** An exact number: `n / d` in lowest terms, `d` above zero. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [high, low] = [a < 0n ? -a : a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
};

function reduced(n: bigint, d: bigint): Rational {
  if (d === 1n) return { n, d };
  const common = gcd(n, d);
  return common > 1n ? { n: n / common, d: d / common } : { n, d };
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

export const ONE: Rational = { n: 1n, d: 1n };
export const HALF: Rational = { n: 1n, d: 2n };

/** A whole number as a fraction. */
export const whole = (value: number | bigint): Rational => ({ n: BigInt(value), d: 1n });

/** The number of a digit string with `decimals` of its digits behind the decimal mark. */
export const fromDigits = (digits: string, decimals: number): Rational => reduced(BigInt(digits), powerOfTen(decimals));

/** A number written as "1.5" or "1/3" in a table. */
export function fromText(text: string): Rational {
  const [numerator, denominator] = text.split('/');
  if (denominator !== undefined) return divide(fromText(numerator), fromText(denominator));
  const [units, decimals = ''] = numerator.split('.');
  return fromDigits(units + decimals, decimals.length);
}

/** `a + b` */
export const add = (a: Rational, b: Rational): Rational => (a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : reduced(a.n * b.d + b.n * a.d, a.d * b.d));

/** `a × b` */
export const multiply = (a: Rational, b: Rational): Rational => reduced(a.n * b.n, a.d * b.d);

/** `a / b`; `b` is not zero. */
export const divide = (a: Rational, b: Rational): Rational => reduced(b.n < 0n ? -a.n * b.d : a.n * b.d, b.n < 0n ? -a.d * b.n : a.d * b.n);

/** `-a` */
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });

/** `a` times ten to the power of `exponent`. */
export const shift = (a: Rational, exponent: number): Rational =>
  exponent === 0 ? a : exponent > 0 ? reduced(a.n * powerOfTen(exponent), a.d) : reduced(a.n, a.d * powerOfTen(-exponent));

/** `a < b` */
export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
/** `a = b` */
export const isEqual = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;

/** The decimal digits of `a`, or nothing when they never end ("1/3"). */
export function toDecimal(a: Rational): string | undefined {
  if (a.d === 1n) return a.n.toString();
  let { d } = a;
  let twos = 0;
  let fives = 0;
  while (d % 2n === 0n) [d, twos] = [d / 2n, twos + 1];
  while (d % 5n === 0n) [d, fives] = [d / 5n, fives + 1];
  if (d !== 1n) return undefined;
  const decimals = Math.max(twos, fives);
  const digits = ((a.n < 0n ? -a.n : a.n) * powerOfTen(decimals)) / a.d;
  const text = digits.toString().padStart(decimals + 1, '0');
  const sign = a.n < 0n ? '-' : '';
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** The nearest double. */
export function toNumber(a: Rational): number {
  if (a.d === 1n) return Number(a.n);
  const decimal = toDecimal(a);
  return decimal === undefined ? Number(a.n) / Number(a.d) : Number(decimal);
}
