import { clear, del, entries, get, set } from 'idb-keyval';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { type IdentifiedJob, isPictureJob } from '../../domain/jobs/job';
import { isTerminal } from '../../domain/work/job-status';
import { askDatabase } from '../browser/database';
import { whenIdle } from '../browser/idle';
import { onSignOut } from '../session/session-store';
import type { AdsEntry, JobEntry } from './job-views';
import { hasOwnAds } from './own-ads';
import { type Shown, useShown } from './shown-jobs';

// A job that has ended, as this browser has shown it last: whoever comes back sees it while Firestore is still on its way.

interface KeptJob {
  job: IdentifiedJob;
  /** [] of a job that makes none of its own. */
  ads: IdentifiedAd[];
  /** Ms since the epoch. */
  shownAt: number;
}

/** The ones shown last. */
const MOST_KEPT = 10;
/** As short as the server keeps any sort of job. */
const KEPT_MS = 7 * 24 * 3_600_000;

const isOld = ({ shownAt }: KeptJob) => Date.now() - shownAt > KEPT_MS;

/** What is kept under the key of its listener, as it was stored: an older version may have done that. null for nothing. */
export async function keptJob(key: string): Promise<{ job: unknown; ads: readonly unknown[] } | null> {
  const kept = (await askDatabase((store) => get<KeptJob>(key, store), 'jobs'))?.answer;
  return kept && !isOld(kept) ? kept : null;
}

/** What of a job is worth keeping: all of it, once it has ended; null before. */
export function worthKeeping(entry: JobEntry, ads: AdsEntry | undefined): Omit<KeptJob, 'shownAt'> | null {
  if (entry.state !== 'ready' || entry.pending || !isTerminal(entry.job.status)) return null;
  const { job } = entry;
  if (!hasOwnAds(job)) return { job, ads: [] };
  const ended = isPictureJob(job) ? job.progress.ads_generated + job.progress.ads_failed : 0;
  return ads && ads.error === null && ads.ads.length >= ended ? { job, ads: ads.ads } : null;
}

/** Keeps what is shown of jobs that have ended, until they are gone or their person signs out. Returns how to stop. */
export function startKeepingJobs(): () => void {
  const kept = new Map<string, Omit<KeptJob, 'shownAt'> | null>();
  let cancel = () => {};
  const keepShown = ({ jobs, ads }: Shown) => {
    for (const [key, entry] of Object.entries(jobs)) {
      const before = kept.get(key);
      if (entry.state === 'missing') {
        if (before !== null) void askDatabase((store) => del(key, store), 'jobs');
        kept.set(key, null);
        continue;
      }
      const now = worthKeeping(entry, ads[key]);
      if (!now || (before?.job === now.job && before.ads === now.ads)) continue;
      kept.set(key, now);
      void keep(key, { ...now, shownAt: Date.now() });
    }
  };
  const stops = [
    useShown.subscribe(({ jobs, ads }, before) => {
      if (jobs === before.jobs && ads === before.ads) return;
      cancel();
      cancel = whenIdle(() => keepShown(useShown.getState()));
    }),
    onSignOut(() => {
      cancel();
      void askDatabase(clear, 'jobs');
    }),
    () => cancel(),
  ];
  return () => stops.forEach((stop) => stop());
}

async function keep(key: string, job: KeptJob): Promise<void> {
  await askDatabase(async (store) => {
    await set(key, job, store);
    const all = await entries<string, KeptJob>(store);
    const newest = all.toSorted(([, one], [, other]) => other.shownAt - one.shownAt);
    const gone = newest.filter(([, one], place) => place >= MOST_KEPT || isOld(one));
    await Promise.all(gone.map(([old]) => del(old, store)));
  }, 'jobs');
}
