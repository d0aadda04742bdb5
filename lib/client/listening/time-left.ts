import { useEffect, useState } from 'react';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { secondsAtLastEnd } from '../../domain/ads/pace';

/** What is left `waitedMs` after an estimate; never below 1, because it isn't over. */
export function tickDown(estimate: number, waitedMs: number): number {
  return Math.max(1, Math.ceil(estimate - waitedMs / 1000));
}

/** Seconds until the job is done, ticking down between the ads; null while nothing can be said. */
export function useSecondsLeft(job: IdentifiedJob | null, ads: IdentifiedAd[]): number | null {
  const estimate = job?.status === 'processing' ? secondsAtLastEnd(ads) : null;
  const ended = ads.filter((ad) => ad.ended_at !== null).length;
  const [left, setLeft] = useState<{ seconds: number; of: string } | null>(null);
  const of = `${job?.id} ${ended} ${estimate}`;
  useEffect(() => {
    if (estimate === null) return;
    const since = performance.now();
    const timer = setInterval(() => setLeft({ seconds: tickDown(estimate, performance.now() - since), of }), 1000);
    return () => clearInterval(timer);
  }, [estimate, of]);
  if (estimate === null) return null;
  return left?.of === of ? left.seconds : tickDown(estimate, 0);
}
