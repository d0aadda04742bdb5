interface TimestampLike {
  toDate(): Date;
}

function isTimestamp(value: object): value is TimestampLike {
  return 'toDate' in value && typeof value.toDate === 'function';
}

/** The same value with every Firestore Timestamp in it turned into a Date. */
export function withDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (isTimestamp(value)) return value.toDate();
  if (Array.isArray(value)) return value.map(withDates);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDates(inner)]));
}
