import { startCurrentJob } from './drafts/ads/current-job';
import { draftFiles } from './drafts/ads/draft-files';
import { startDraft, useDraft } from './drafts/ads/draft-store';
import { whenIdle } from './browser/idle';
import { imageFiles, startImageDraft } from './drafts/image/image-draft-store';
import { startSendingImages } from './drafts/image/send-image';
import { startListeners } from './listening/shown-jobs';
import { loadFirestore } from './firebase/load-sdk';
import { startSession } from './account/session-store';
import { startSubmitter } from './drafts/ads/submitter';
import { startForgettingBlobs } from './files/unwanted-blobs';
import { startUploads } from './files/upload-engine';
import { startWantedCancels } from './asking/wanted-cancels';

/**
 * Everything that runs behind the pages: the draft and its uploads, the session, sending,
 * watching the current job. Call it once, in an effect of the layout, because it needs the
 * browser and must not change what React hydrates. Returns how to stop.
 */
export function startClient(): () => void {
  const stops = [
    startDraft(),
    startImageDraft(),
    startSession(),
    startListeners(),
    startCurrentJob(),
    startUploads(draftFiles),
    startUploads(imageFiles),
    startForgettingBlobs([draftFiles, imageFiles]),
    startSubmitter(),
    startSendingImages(),
    startWantedCancels(),
    warmUp(),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Whoever adds a photo is about to send a job: by then Firestore is there. */
function warmUp(): () => void {
  let cancel = () => {};
  const stop = useDraft.subscribe(({ files }) => {
    if (files.length === 0) return;
    stop();
    // A failed load is tried again by whoever needs it.
    cancel = whenIdle(() => void loadFirestore().catch(() => undefined));
  });
  return () => {
    stop();
    cancel();
  };
}
