import { z } from 'zod';

const day = z.iso.date();

/** The order of a date’s parts that the dates of a file leave possible. */
export type DateOrder = 'day-first' | 'month-first';

const PARTS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s.*)?$/u;

/** Which part of dates such as 11/12/2026 is the day: a part above 12 tells, else the language does. */
export function dateOrder(dates: Iterable<string>, isEnglish: boolean): DateOrder {
  for (const date of dates) {
    const [, first, second] = PARTS.exec(date.trim().slice(0, 30)) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return isEnglish ? 'month-first' : 'day-first';
}

/** `YYYY-MM-DD` of a cell; null where it is no day. */
export function readDay(text: string, order: DateOrder): string | null {
  const cell = text.trim().slice(0, 30);
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T\s].*)?$/u.exec(cell)?.[1];
  if (iso !== undefined) return day.safeParse(iso).data ?? null;
  // German and Spanish exports part with points and slashes, never month first.
  const [, first = '', second = '', year = ''] = PARTS.exec(cell) ?? [];
  const [date, month] = order === 'day-first' || cell.includes('.') ? [first, second] : [second, first];
  const written = `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return day.safeParse(written).data ?? null;
}
