import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { MAX_IMAGE_BYTES } from '../../../../../lib/domain/kinds/analysis/analysis-files';
import { openShown, READING, shownSize } from '../../../inputs/decode/open-shown';
import { shapeOf } from '../../../video-facts/shape';
import { addToAnalysis } from '../ads/write-analyses';
import type { AnalysisPart } from '../analysis-state';
import type { DownloadResult, PictureToFetch, SkippedMedia } from './download-parts';
import { fetchInto } from './fetch-into';
import { keepBytes } from './keep-media';
import { MediaError } from './media-error';

/** The longer side of a picture that is kept, in pixels: enough to be read, and to be looked at on a phone. */
const SIDE = 1080;

/** Keeps pictures of ads, whose addresses at Meta end after some hours. Each that can't be had leaves its ad without it. */
export async function downloadPictures(
  part: AnalysisPart,
  pictures: readonly PictureToFetch[],
): Promise<DownloadResult> {
  const skipped: SkippedMedia[] = [];
  for (const picture of pictures) {
    part.signal.throwIfAborted();
    try {
      await keepPicture(part, picture);
    } catch (error) {
      part.signal.throwIfAborted();
      if (!(error instanceof MediaError)) throw error;
      const { ad_id, ad_name } = picture;
      skipped.push({
        ad_id,
        ad_name,
        reason: `The picture could not be read. ${error.message}`,
        again: error.retryable,
      });
    }
  }
  return { skipped, warnings: [], video: null };
}

async function keepPicture(
  { job, signal }: AnalysisPart,
  { ad_id: adId, source, whole }: PictureToFetch,
): Promise<void> {
  const { bytes, width, height } = await readPicture(source, signal);
  const place = { uid: job.user_id, jobId: job.id, adId };
  const thumbnail_url = await keepBytes(place, { name: 'picture.jpg', contentType: 'image/jpeg', bytes });
  await addToAnalysis(job.user_id, adId, { thumbnail_url, ...(whole ? { format: shapeOf(width, height) } : {}) });
}

/** The picture, made small enough to be kept, with the size that it had. */
async function readPicture(source: PictureToFetch['source'], signal: AbortSignal) {
  const folder = await mkdtemp(path.join(tmpdir(), 'ad-'));
  try {
    const file = path.join(folder, 'picture');
    await fetchInto(source, { into: file, maxBytes: MAX_IMAGE_BYTES, signal });
    return await shrunk(await readFile(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function shrunk(original: Buffer) {
  try {
    const size = shownSize(await sharp(original, READING).metadata());
    const bytes = await (
      await openShown(original, SIDE)
    )
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 85 })
      .toBuffer();
    return { bytes, width: size.width, height: size.height };
  } catch {
    throw new MediaError('It is no picture that we can read: PNG, JPEG or WebP.');
  }
}
