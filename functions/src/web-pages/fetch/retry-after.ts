/**
 * How long an answer's `Retry-After` asks to wait, in milliseconds: seconds or a date (RFC 9110, 10.2.3); null where it
 * doesn't say. `now` in milliseconds since 1970.
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
