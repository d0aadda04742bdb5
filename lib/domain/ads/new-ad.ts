import type { Ad } from './ad';
import { NO_USAGE } from '../money/usage';

/** What planning decides about an ad. */
export type PlannedAdFields = Pick<
  Ad,
  | 'user_id'
  | 'number'
  | 'template'
  | 'variation'
  | 'aspect_ratio'
  | 'copy'
  | 'prompt'
  | 'provider'
  | 'conversation_id'
  | 'storage_path'
  | 'download_token'
> &
  Partial<Pick<Ad, 'draft' | 'analysis_id' | 'angle_id'>>;

/** The document of an ad that is planned and not begun yet. */
export function newAd(planned: PlannedAdFields, now: Date): Ad {
  return {
    ...{ draft: false, analysis_id: null, angle_id: null },
    ...planned,
    status: 'waiting',
    model: null,
    firebase_url: null,
    thumbnail_url: null,
    width: null,
    height: null,
    bytes: null,
    preview: null,
    quality: null,
    note: null,
    cost_usd: 0,
    usage: NO_USAGE,
    colors: null,
    version: 1,
    error: null,
    attempts: 0,
    queued: false,
    retry_at: null,
    generation: 1,
    counted_as: null,
    lease: null,
    bill: null,
    look_after: null,
    created_at: now,
    updated_at: now,
    started_at: null,
    ended_at: null,
  };
}
