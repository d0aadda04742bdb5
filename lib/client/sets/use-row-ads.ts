import { useEffect } from 'react';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { FinishedAd } from '../../domain/ads/picture-result';
import { isTerminal } from '../../domain/work/job-status';
import { keyOf, useShown, watchAds } from '../listening/shown-jobs';
import { useThumbnails } from '../pictures/use-thumbnails';
import { useSession } from '../session/session-store';
import type { SetJob } from './shown-set';

/** What a frame of a row shows. */
export type RowAd =
  | IdentifiedAd
  | (Pick<FinishedAd, 'number' | 'firebase_url' | 'thumbnail_url'> & { status: 'done'; preview: null });

/** Whether a job's own document doesn't say all of its ads: it runs, or some may be made again. */
function needsListening({ status, progress, result }: SetJob): boolean {
  if (status === 'queued') return false;
  return !isTerminal(status) || progress.ads_failed > 0 || (result === null && progress.ads_generated > 0);
}

/** The ads of a row by number: listened to only while it is in sight, as a set has many rows. */
export function useRowAds(job: SetJob | null, inSight: boolean): ReadonlyMap<number, RowAd> {
  const uid = useSession().user?.uid ?? null;
  const jobId = job && inSight && needsListening(job) ? job.id : null;
  useEffect(() => (uid && jobId ? watchAds(uid, jobId) : undefined), [uid, jobId]);
  const heard = useShown(({ ads }) => (uid && job ? ads[keyOf(uid, job.id)] : undefined));
  useThumbnails(job && inSight ? job : null);
  const finished = job?.result?.ads ?? [];
  const ads: readonly RowAd[] =
    heard && heard.ads.length > 0
      ? heard.ads
      : finished.map(({ number, firebase_url, thumbnail_url }) => ({
          number,
          firebase_url,
          thumbnail_url,
          status: 'done' as const,
          preview: null,
        }));
  return new Map(ads.map((ad) => [ad.number, ad]));
}
