/** How a value is called in a message. */
function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}

/**
 * The own fields of an options object that are not undefined. What its prototype holds does not count,
 * and a field of an unknown name is an error, since it is most likely a slip.
 * @throws TypeError if it is no object, or has an unknown field.
 */
export function readFields<Name extends string>(value: unknown, where: string, known: readonly Name[]): ReadonlyMap<Name, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${where} must be an object, got ${nameOf(value)}`);
  const fields = new Map<Name, unknown>();
  for (const [key, field] of Object.entries(value)) {
    const name = known.find((candidate) => candidate === key);
    if (name === undefined) throw new TypeError(`${where} has an unknown field "${key}"; there is: ${known.join(', ')}`);
    if (field !== undefined) fields.set(name, field);
  }
  return fields;
}

/**
 * The items of a list, each read by `read`; none when it is not given.
 * @throws TypeError if it is no list.
 */
export function readList<Item>(value: unknown, where: string, read: (item: unknown, where: string) => Item): Item[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`${where} must be a list, got ${nameOf(value)}`);
  return Array.from(value, (item: unknown, i) => read(item, `${where}[${i}]`));
}

/**
 * A string with something to see in it, without blanks at its edges.
 * @throws TypeError if it is no string.
 * @throws RangeError if it is blank.
 */
export function readText(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new TypeError(`${where} must be a string, got ${nameOf(value)}`);
  const text = value.trim();
  if (text === '') throw new RangeError(`${where} is blank`);
  return text;
}

/**
 * One word in lower case.
 * @throws TypeError if it is no string.
 * @throws RangeError if it is blank or several words.
 */
export function readWord(value: unknown, where: string): string {
  const word = readText(value, where).normalize('NFC').toLowerCase().replaceAll('’', "'");
  if (/\s/.test(word)) throw new RangeError(`${where} must be one word, got "${word}"`);
  return word;
}

/**
 * True or false; `fallback` when it is not given.
 * @throws TypeError if it is neither.
 */
export function readFlag(value: unknown, where: string, fallback: boolean): boolean {
  if (value === undefined) return fallback;
  if (typeof value !== 'boolean') throw new TypeError(`${where} must be true or false, got ${nameOf(value)}`);
  return value;
}

/**
 * A number from 0 to 1; 0 when it is not given.
 * @throws TypeError if it is no number.
 * @throws RangeError if it is out of the range.
 */
export function readShare(value: unknown, where: string): number {
  if (value === undefined) return 0;
  if (typeof value !== 'number') throw new TypeError(`${where} must be a number, got ${nameOf(value)}`);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${where} must be from 0 to 1, got ${value}`);
  return value;
}

/**
 * One of the listed words; `fallback` when it is not given.
 * @throws TypeError if it is none of them.
 */
export function readChoice<Choice extends string>(value: unknown, where: string, choices: readonly Choice[], fallback?: Choice): Choice {
  const given = value === undefined ? fallback : choices.find((choice) => choice === value);
  if (given === undefined) throw new TypeError(`${where} must be one of: ${choices.join(', ')}`);
  return given;
}
