/** A time as the person's own language and zone write it. */
export function Moment({ at, dateOnly = false }: { at: Date; dateOnly?: boolean }) {
  const text = new Intl.DateTimeFormat(
    undefined,
    dateOnly ? { dateStyle: 'long' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(at);
  return <time dateTime={at.toISOString()}>{text}</time>;
}
