import { MetaError } from './meta-error';

/** Of which days and ads figures are asked for. */
export interface InsightRange {
  /** `YYYY-MM-DD`, the last included. */
  since: string;
  until: string;
  /** Those of all ads without it. */
  adIds?: readonly string[];
  /** A row for each day instead of one for the whole time. */
  daily?: boolean;
}

const DAY_MS = 86_400_000;
/** Longer lists make addresses that servers between refuse. */
const MOST_IDS = 100;

/** Reads a range; where that is more than Meta answers at once, its halves, and theirs. */
export async function narrowing<Row>(
  range: InsightRange,
  read: (range: InsightRange) => Promise<Row[]>,
): Promise<Row[]> {
  const parts = (range.adIds?.length ?? 0) > MOST_IDS ? idHalves(range) : null;
  if (parts) return inTurn(parts, read);
  try {
    return await read(range);
  } catch (error) {
    const halves = error instanceof MetaError && error.kind === 'too_much_data' ? halvesOf(range) : null;
    if (!halves) throw error;
    return inTurn(halves, read);
  }
}

async function inTurn<Row>(ranges: InsightRange[], read: (range: InsightRange) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[][] = [];
  for (const range of ranges) rows.push(await narrowing(range, read));
  return rows.flat();
}

/** Totals are rather asked of fewer ads: how many people were reached can't be summed up over times. */
function halvesOf(range: InsightRange): InsightRange[] | null {
  return range.daily ? (dayHalves(range) ?? idHalves(range)) : (idHalves(range) ?? dayHalves(range));
}

function idHalves({ adIds = [], ...range }: InsightRange): InsightRange[] | null {
  if (adIds.length < 2) return null;
  const middle = Math.ceil(adIds.length / 2);
  return [adIds.slice(0, middle), adIds.slice(middle)].map((part) => ({ ...range, adIds: part }));
}

function dayHalves(range: InsightRange): InsightRange[] | null {
  const [first, last] = [Date.parse(range.since), Date.parse(range.until)];
  const days = Math.round((last - first) / DAY_MS) + 1;
  if (!(days >= 2)) return null;
  const middle = first + (Math.ceil(days / 2) - 1) * DAY_MS;
  return [
    { ...range, until: dayOf(middle) },
    { ...range, since: dayOf(middle + DAY_MS) },
  ];
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
