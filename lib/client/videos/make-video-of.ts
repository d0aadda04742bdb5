import { create } from 'zustand';
import type { IdentifiedPictureJob } from '../../domain/jobs/job';
import type { NumberedVersion } from '../asking/ad-versions';
import { blobOf } from '../files/file-blobs';
import { patchFile } from '../files/file-box';
import { keepAtHand } from '../files/keep-at-hand';
import type { TicketFile } from '../files/ticket-file';
import { addressOf } from '../files/upload-transfer';
import { inTheWay, type InTheWay, refilled } from '../sets/fill-from-product';
import type { OwnProduct } from '../sets/own-product';
import { fileBox } from '../tickets/core/ticket-files';
import { removeVideoFile, videoTicket } from '../tickets/video/video-ticket-store';
import { VIDEO_TICKET } from '../tickets/video/video-ticket';
import { contentOfAd, contentOfAngle, contentOfProduct, contentOfVideo, type VideoContent } from './video-content';
import type { FilmJob } from './video-job';

interface WantedVideo {
  /** What was asked for, until it is in the ticket. */
  wanted: VideoContent | null;
  /** What its place in the ticket is taken by. */
  inTheWay: InTheWay;
}

export const useWantedVideo = create<WantedVideo>(() => ({ wanted: null, inTheWay: null }));

/**
 * Asks for a video: the desk, which is on every page, fills the ticket of videos and goes there. It asks first where
 * words or files would be lost.
 */
function want(wanted: VideoContent): void {
  videoTicket.sync();
  useWantedVideo.setState({ wanted, inTheWay: inTheWay(videoTicket.current()) });
}

export function makeVideoOf(brand: OwnProduct['brand'], product: OwnProduct['product']): void {
  want(contentOfProduct({ brand, product }));
}

export function makeVideoOfAngle(...angle: Parameters<typeof contentOfAngle>): void {
  want(contentOfAngle(...angle));
}

export function makeAdMove(
  job: Parameters<typeof contentOfAd>[0] & IdentifiedPictureJob,
  version: NumberedVersion,
): void {
  want(contentOfAd(job, version));
}

export function changeVideo(job: FilmJob): void {
  want(contentOfVideo(job));
}

/** Puts what is wanted into the ticket of videos, in place of what is there. */
export function fillVideoTicket(content: VideoContent): void {
  videoTicket.sync();
  // Of files that no job may name, nothing stays behind in Storage.
  if (!videoTicket.current().submitRequested) for (const { id } of videoTicket.current().files) removeVideoFile(id);
  videoTicket.update((ticket) => refilled(VIDEO_TICKET, ticket, content));
  for (const file of videoTicket.current().files) void haveAtHand(file);
  forgetWantedVideo();
}

export function forgetWantedVideo(): void {
  useWantedVideo.setState({ wanted: null, inTheWay: null });
}

/** What stands in Storage and not in this browser is looked at there. */
async function haveAtHand(file: TicketFile): Promise<void> {
  const { id, path, url } = file;
  await keepAtHand(file);
  if (url !== undefined || path === null || (await blobOf(id)) !== null) return;
  try {
    patchFile(fileBox(videoTicket), id, { url: await addressOf(path) });
  } catch {
    // The page shows its name alone.
  }
}
