import 'server-only';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { firestorePages, type FoundJob, type JobPages, type JobQuery, type Place } from './job-pages';
import { type KnownPlaces, knownPlaces } from './known-places';
import type { ListQuery } from './list-query';

export interface ListedJobs {
  jobs: IdentifiedJob[];
  /** How many there are in all. */
  total: number;
  /** Where the last of them stands; null where nothing is behind it. */
  last: Place | null;
}

interface Sources {
  pages?: JobPages;
  places?: KnownPlaces;
}

/** One page of a person's jobs, newest first. */
export async function listJobs(
  uid: string,
  { filter, page, size, cursor }: ListQuery,
  { pages = firestorePages, places = knownPlaces() }: Sources = {},
): Promise<ListedJobs> {
  const query = { uid, filter };
  const begins = cursor?.behind ? null : (page - 1) * size;
  const [total, found] =
    begins === null || begins === 0
      ? await Promise.all([pages.count(query), pages.newest(query, cursor?.behind ?? null, 0, size)])
      : await laterPage(query, { begins, size, pages, places });
  const last = found.length === size ? (found.at(-1)?.place ?? null) : null;
  if (last && begins !== null) {
    places.remember(query, total, { place: last, behind: Math.max(0, total - begins - found.length) });
  }
  return { jobs: found.flatMap(({ job }) => job ?? []), total, last };
}

interface LaterPage extends Required<Sources> {
  /** How many jobs are before it. */
  begins: number;
  size: number;
}

/** Goes the shortest way: from a place that is known, from the newest job or from the oldest. */
async function laterPage(
  query: JobQuery,
  { begins, size, pages, places }: LaterPage,
): Promise<[total: number, found: FoundJob[]]> {
  const total = await pages.count(query);
  const behind = total - begins;
  if (behind <= 0) return [total, []];
  const known = places.nearest(query, total, behind);
  const skip = known ? known.behind - behind : begins;
  const fromOldest = Math.max(0, behind - size);
  const found =
    fromOldest < skip
      ? await pages.oldest(query, fromOldest, Math.min(size, behind))
      : await pages.newest(query, known?.place ?? null, skip, size);
  return [total, found];
}
