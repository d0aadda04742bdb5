import type { Field } from './words/headings';

/** What one entry of a feed says, before anybody has made sense of it. */
export interface RawRow {
  /** The line of the file on which it begins. */
  line: number;
  /** In the order of the file; empty ones are left out. */
  values: Partial<Record<Field, readonly string[]>>;
  /** ISO 4217, of the heading above the price. */
  currency: string | null;
}

/** The first that it says of something; empty where it says nothing. */
export function said({ values }: Pick<RawRow, 'values'>, field: Field): string {
  return values[field]?.[0]?.trim() ?? '';
}

/** Why an entry of a feed can’t be taken, in words. */
export interface WrongRow {
  line: number;
  reason: string;
}

/** Entries of a feed that can’t be taken; only so many are kept, but all are counted. */
export class WrongRows {
  readonly listed: WrongRow[] = [];
  count = 0;

  add(line: number, reason: string): void {
    this.count += 1;
    if (this.listed.length < MOST_LISTED) this.listed.push({ line, reason });
  }
}

const MOST_LISTED = 200;
