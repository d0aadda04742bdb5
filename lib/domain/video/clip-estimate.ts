import type { Service } from '../money/service';

/** A clip is no longer than this. */
const MOST_SECONDS = 15;

/** What filming a video with a model costs, in US dollars: about, because scenes are not all of one length. */
export function clipsUsd(
  { usd_per_second, least_seconds }: NonNullable<Service['video']>,
  { seconds, scenes }: { seconds: number; scenes: number },
): number {
  return scenes * Math.max(least_seconds, Math.ceil(seconds / scenes)) * usd_per_second;
}

/** What a video of a prompt costs, in US dollars: about. Drafts have a price of their own. */
export function promptUsd(
  video: NonNullable<Service['video']>,
  { seconds, draft }: { seconds: number; draft: boolean },
) {
  const usd_per_second = draft ? video.usd_per_draft_second : video.usd_per_second;
  return clipsUsd({ ...video, usd_per_second }, { seconds, scenes: Math.ceil(seconds / MOST_SECONDS) });
}
