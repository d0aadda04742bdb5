/** What can be chosen: these many days until today. */
export const DAY_CHOICES = [7, 14, 30, 90, 180] as const;
export const USUAL_DAYS = 90;

/**
 * The first and the last day of an analysis of so many days, today among them, as `YYYY-MM-DD`. `today` is the person's
 * own day: the account's may be another for some hours, in which it reports nothing of the last one yet.
 */
export function daysUntil(today: Date, days: number): { since: string; until: string } {
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days + 1);
  return { since: dayText(first), until: dayText(today) };
}

function dayText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
