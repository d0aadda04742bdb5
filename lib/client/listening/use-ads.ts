import { useEffect } from 'react';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { useSession } from '../session/session-store';
import { useAdsEntry, useJobEntry } from './jobs-store';
import { mayListAds } from './own-ads';
import { watchAds } from './shown-jobs';

/** The ads of a job by number; [] until they are planned, and of a job that has none of its own. */
export function useAds(jobId: string | null): IdentifiedAd[] {
  const uid = useSession().user?.uid ?? null;
  const listable = mayListAds(useJobEntry(jobId));
  useEffect(() => (uid && jobId && listable ? watchAds(uid, jobId) : undefined), [uid, jobId, listable]);
  return useAdsEntry(jobId).ads;
}
