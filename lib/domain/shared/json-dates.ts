const DATE = '$date';

/** A value as JSON in which dates are still dates: `{"$date": 1764400000000}`. */
export function toJsonWithDates(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, written: unknown) {
    // What is written of a date is a text by now.
    const own = this[key];
    return own instanceof Date ? { [DATE]: own.getTime() } : written;
  });
}

/** What `toJsonWithDates` wrote. Throws a SyntaxError. */
export function fromJsonWithDates(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    const time = typeof value === 'object' && value !== null && DATE in value ? value[DATE] : null;
    return typeof time === 'number' ? new Date(time) : value;
  });
}
