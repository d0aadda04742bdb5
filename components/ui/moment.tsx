import { whenIdle } from '@/lib/client/browser/idle';

let formats: { moment: Intl.DateTimeFormat; day: Intl.DateTimeFormat } | undefined;

function inOwnLanguage() {
  return (formats ??= {
    moment: new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
    day: new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }),
  });
}

// The first takes a browser 20 ms, on a phone five times as long: what is to be dated is still on its way meanwhile.
if ('document' in globalThis) whenIdle(inOwnLanguage);

/** A time as the person's own language and zone write it. */
export function Moment({ at, dateOnly = false }: { at: Date; dateOnly?: boolean }) {
  const { moment, day } = inOwnLanguage();
  return (
    <time dateTime={at.toISOString()} dir="auto">
      {(dateOnly ? day : moment).format(at)}
    </time>
  );
}
