import 'server-only';
import { BoundedMap } from '../../process/bounded-map';
import { processWide } from '../../process/process-wide';
import type { JobQuery, Place } from './job-pages';

/** How long a place counts, in ms. */
const TRUST_MS = 60_000;
const MAX_LISTS = 500;
const MAX_PLACES = 100;

interface KnownList {
  /** How many jobs were in it when it was last counted. */
  total: number;
  /** By how many jobs are behind them. */
  places: BoundedMap<number, { place: Place; until: number }>;
}

/** A place in a list, and how many jobs are behind it. */
export interface KnownPlace {
  place: Place;
  behind: number;
}

/**
 * Where jobs stand in people's lists, as pages have shown that were read a moment ago, so that the next page
 * need not skip all before it. A place is known by how many jobs are behind it: new jobs come before it and
 * change nothing of that. When there are fewer jobs than before, nobody knows where they went, and the list's
 * places are forgotten.
 */
export class KnownPlaces {
  private readonly lists = new BoundedMap<string, KnownList>(MAX_LISTS);

  /** The last place that has at least so many jobs behind it, of a list that has `total`; null for none. */
  nearest(query: JobQuery, total: number, atLeast: number): KnownPlace | null {
    const { places } = this.listOf(query, total);
    let nearest: KnownPlace | null = null;
    for (const [behind, { place, until }] of places) {
      const isNearer = behind >= atLeast && behind < (nearest?.behind ?? Number.POSITIVE_INFINITY);
      if (isNearer && Date.now() < until) nearest = { place, behind };
    }
    return nearest;
  }

  remember(query: JobQuery, total: number, { place, behind }: KnownPlace): void {
    this.listOf(query, total).places.set(behind, { place, until: Date.now() + TRUST_MS });
  }

  private listOf({ uid, filter }: JobQuery, total: number): KnownList {
    const key = `${filter} ${uid}`;
    const known = this.lists.get(key);
    const isShorter = known !== undefined && total < known.total;
    const list = { total, places: !known || isShorter ? new BoundedMap<number, never>(MAX_PLACES) : known.places };
    this.lists.set(key, list);
    return list;
  }
}

/** Those of this process. */
export const knownPlaces = () => processWide('known-places', () => new KnownPlaces());
