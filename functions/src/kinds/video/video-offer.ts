import type { Service } from '../../../../lib/domain/money/service';
import { usdPerSecondSet, videoModelName } from '../../providers/gemini/video/video-service';
import { CLIP_RESOLUTIONS, USUAL_RESOLUTION, videoModelNamed } from '../../providers/gemini/video/video-models';
import { hasFfmpeg } from '../../video-facts/run-ffmpeg';
import { filmsByItself } from '../film-making/choose-maker';

/** The video model that pages offer, and what it costs; null where there is only the studio. */
export async function videoOffer(): Promise<Service['video']> {
  if (!filmsByItself() || !(await hasFfmpeg())) return null;
  const { id, usdPerSecond, seconds } = videoModelNamed(videoModelName());
  const usd_per_second = usdPerSecondSet() ?? usdPerSecond[USUAL_RESOLUTION] ?? 0;
  const usd_per_draft_second = usdPerSecondSet() ?? usdPerSecond[CLIP_RESOLUTIONS[0]] ?? usd_per_second;
  return { model: id, usd_per_second, usd_per_draft_second, least_seconds: seconds.least };
}
