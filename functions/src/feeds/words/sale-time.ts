/** Whether a sale is on at a time, by when it begins and ends, as feeds write that; null where it can’t be told. */
export function isSaleOn({ from, until }: { from: string; until: string }, now: Date): boolean | null {
  const [start, end] = [timeOf(from), timeOf(until)];
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  return (start === null || start <= now.getTime()) && (end === null || now.getTime() <= end);
}

/** In milliseconds; null where nothing is said, NaN where it can’t be read. A day alone lasts until its end. */
function timeOf(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?\s?(Z|[+-]\d{2}:?\d{2})?$/u.exec(trimmed);
  if (!iso) return Number.NaN;
  const [, day = '', time = '00:00', zone = 'Z'] = iso;
  return Date.parse(`${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`);
}
