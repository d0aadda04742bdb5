import type { Ad } from './ad';
import type { FinishedAd, PictureResult } from './picture-result';

/** The result of a job: the ads made so far, in order. */
export function resultOf(ads: readonly Ad[], failed: number): PictureResult {
  const finished = ads.flatMap(finishedAd).sort((a, b) => a.number - b.number);
  return { ads_generated: finished.length, failed, ads: finished };
}

const PROMPT_EXCERPT = 200;

/** What the result says of an ad; nothing unless it is done. */
export function finishedAd(ad: Ad): FinishedAd[] {
  if (ad.status !== 'done' || ad.firebase_url === null) return [];
  return [
    {
      number: ad.number,
      firebase_url: ad.firebase_url,
      ...(ad.thumbnail_url === null ? {} : { thumbnail_url: ad.thumbnail_url }),
      storage_path: ad.storage_path,
      conversation_id: ad.conversation_id,
      aspect_ratio: ad.aspect_ratio,
      prompt_used: ad.prompt.slice(0, PROMPT_EXCERPT),
      template: ad.template,
      variation: ad.variation,
      note: ad.note,
      ...(ad.analysis_id === null ? {} : { analysis_id: ad.analysis_id }),
      ...(ad.angle_id === null ? {} : { angle_id: ad.angle_id }),
    },
  ];
}
