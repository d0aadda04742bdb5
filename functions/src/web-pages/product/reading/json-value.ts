/** An object of somebody else's, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** The items of a list, the value alone where it is none, nothing for null. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of a string or a number, also as `{"@value"}`, `{name}` or the first of a list; null for none. */
export function asText(value: unknown): string | null {
  const [first] = asList(value);
  const fields = asFields(first);
  const plain = fields ? (fields['@value'] ?? fields.name ?? fields.value) : first;
  if (typeof plain === 'number' && Number.isFinite(plain)) return String(plain);
  return typeof plain === 'string' && plain.trim() !== '' ? plain : null;
}

/** All objects of a list or a single value. */
export function objectsOf(value: unknown): Fields[] {
  return asList(value)
    .map(asFields)
    .filter((fields) => fields !== null);
}

/** A whole number that a count may be, from a number or digits with separators of thousands. */
export function asCount(value: unknown): number | null {
  const digits = asText(value)
    ?.slice(0, 20)
    .replace(/[\s.,'’]/g, '');
  const count = digits && /^\d+$/.test(digits) ? Number(digits) : 0;
  return count > 0 ? count : null;
}
