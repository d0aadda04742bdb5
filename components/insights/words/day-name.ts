/** `3 Sept`, or as the person writes it, of a `YYYY-MM-DD` that is a day and no moment. */
export function dayName(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
}
