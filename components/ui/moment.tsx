let formats: { moment: Intl.DateTimeFormat; day: Intl.DateTimeFormat } | undefined;

/** The first is 20 ms of work, on a phone five times as much; the next ones next to nothing. */
function inOwnLanguage() {
  return (formats ??= {
    moment: new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
    day: new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }),
  });
}

/** Gets ready for the first moment, where one will be shown as soon as what is waited for has come. */
export const momentsAhead = (): void => void inOwnLanguage();

/** A time as the person's own language and zone write it. */
export function Moment({ at, dateOnly = false }: { at: Date; dateOnly?: boolean }) {
  const { moment, day } = inOwnLanguage();
  return <time dateTime={at.toISOString()}>{(dateOnly ? day : moment).format(at)}</time>;
}
