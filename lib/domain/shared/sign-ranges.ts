/** Code points as ranges: first and last of each, in ascending order. */
export type SignRanges = readonly (readonly [first: number, last: number])[];

const DIGITS = 36;

/** Ranges as a short text: of each, how far it is from the last one, and how long. */
export function writeRanges(ranges: SignRanges): string {
  let at = 0;
  return ranges
    .map(([first, last]) => {
      const gap = (first - at).toString(DIGITS);
      at = last;
      return first === last ? gap : `${gap}.${(last - first).toString(DIGITS)}`;
    })
    .join(' ');
}

export function readRanges(written: string): SignRanges {
  let at = 0;
  return written.split(' ').map((range) => {
    const [gap = '', length = '0'] = range.split('.');
    const first = at + Number.parseInt(gap, DIGITS);
    at = first + Number.parseInt(length, DIGITS);
    return [first, at] as const;
  });
}

/** Code points in any order as ranges; two ranges are one where `bridges` says so of all between them. */
export function toRanges(points: Iterable<number>, bridges: (point: number) => boolean = () => false): SignRanges {
  const ranges: [number, number][] = [];
  for (const point of [...points].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && isBridged(last[1], point, bridges)) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

function isBridged(from: number, to: number, bridges: (point: number) => boolean): boolean {
  for (let point = from + 1; point < to; point++) if (!bridges(point)) return false;
  return true;
}

export function hasSign(ranges: SignRanges, point: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, -1];
    if (point < first) high = middle - 1;
    else if (point > last) low = middle + 1;
    else return true;
  }
  return false;
}
