import { subjectOf } from '../../domain/jobs/job';
import { fileNamePart } from '../pictures/ad-file-names';
import { fetchPicture, save } from '../pictures/download-ads';
import type { AnyFilmJob } from './video-job';

/** What can be saved of a video. */
export type VideoPart = 'video' | 'poster' | 'captions' | 'GIF';

const ENDINGS = { video: 'mp4', poster: null, captions: 'vtt', GIF: 'gif' } as const;

/** `trail-runner-9x16.mp4` */
export function videoFileName(job: AnyFilmJob, part: VideoPart, url: string): string {
  const name = fileNamePart(subjectOf(job).title) || 'video';
  const ending = ENDINGS[part] ?? endingOf(url);
  return `${name}-${job.input.aspect_ratio.replace(':', 'x')}.${ending}`;
}

/** Of a picture whose address says what it is. */
function endingOf(url: string): string {
  const path = decodeURIComponent(new URL(url).pathname);
  return /\.(png|jpe?g|webp)$/.exec(path)?.[1] ?? 'jpg';
}

/** Saves what there is under this address. Rejects with DownloadError. */
export async function downloadPart(job: AnyFilmJob, part: VideoPart, url: string): Promise<void> {
  const response = await fetchPicture(url, `The ${part}`);
  save(await response.blob(), videoFileName(job, part, url));
}
