import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { isTerminal, type JobStatus } from '@/lib/domain/work/job-status';

export type FrameState = 'waiting' | 'rendering' | 'done' | 'failed' | 'not-made';

/**
 * What a frame shows. A cancelled job's open ads are given up at once on screen, before the
 * server has marked each of them; a finished job's may be under way, when asked for again.
 */
export function frameState(ad: Pick<IdentifiedAd, 'status' | 'firebase_url'> | null, job: JobStatus): FrameState {
  if (!ad) return isTerminal(job) ? 'not-made' : 'waiting';
  if (ad.status === 'done') return ad.firebase_url ? 'done' : 'rendering';
  if (ad.status === 'cancelled' || (job === 'cancelled' && ad.status !== 'failed')) return 'not-made';
  return ad.status;
}
