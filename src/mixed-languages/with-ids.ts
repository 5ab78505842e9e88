/** Fields of a result that hold the id of an entity, quote or claim. */
const ID_FIELDS = new Set(['id', 'entityId', 'makerId', 'organizationId', 'quoteId', 'continues']);

/** A copy of plain data with every id in it renamed. */
export function withIds<T>(value: T, rename: (id: string) => string): T {
  return copy(value, rename) as T;
}

function copy(value: unknown, rename: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, ID_FIELDS.has(key) && typeof item === 'string' ? rename(item) : copy(item, rename)]));
}
