const hourInCalifornia = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hour: 'numeric',
  hourCycle: 'h23',
});
const HOUR_MS = 60 * 60_000;

/** When the quotas that the API counts per day begin anew: the next midnight in Pacific time. */
export function nextQuotaDay(now: Date): Date {
  let time = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS + HOUR_MS;
  while (Number(hourInCalifornia.format(time)) !== 0) time += HOUR_MS;
  return new Date(time);
}
