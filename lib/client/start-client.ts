import { startWantedCancels } from './asking/wanted-cancels';
import { lookWhetherWordsAreKept } from './browser/browser-storage';
import { whenIdle } from './browser/idle';
import { beginInSlices } from './browser/in-slices';
import { adsTicket, useTicket } from './tickets/ads/ticket-store';
import { fileBox } from './tickets/core/ticket-files';
import { feedTicket } from './tickets/feed/feed-ticket-store';
import { startPending } from './catalogue/pending/send-pending';
import { startTicket } from './tickets/core/start-ticket';
import { imageTicket } from './tickets/image/image-ticket-store';
import { adsPage } from './tickets/page/ads-page';
import { videoPage } from './tickets/page/video-page';
import { playgroundTicket } from './tickets/playground/playground-ticket-store';
import { productTicket, storeTicket } from './tickets/store/address-ticket-store';
import { videoTicket } from './tickets/video/video-ticket-store';
import { startForgettingBlobs } from './files/unwanted-blobs';
import { uploadTicket } from './insights/insight-tickets';
import { startInsights } from './insights/start-insights';
import { startNotifying } from './notify/start-notifying';
import { loadFirestore } from './firebase/load-sdk';
import { startCatchingUp } from './listening/catch-up';
import { startKeepingJobs } from './listening/kept-jobs';
import { startKeepingOlder } from './listening/recent-jobs';
import { startListeners } from './listening/shown-jobs';
import { researchFiles, startResearch } from './research/start-research';
import { startSession } from './session/session-store';
import { startSets } from './sets/start-sets';
import { startAskedJobs } from './outbox/asked-jobs';

/**
 * Everything that runs behind the pages: the session, listening, the tickets, and what was asked for and is still to be
 * sent. Call it once, in an effect of the layout, because it needs the browser and must not change what React
 * hydrates. A page opens its own tickets before this is loaded. Returns how to stop.
 */
export function startClient(): () => void {
  lookWhetherWordsAreKept();
  return beginInSlices([
    startListeners,
    startKeepingOlder,
    startKeepingJobs,
    startCatchingUp,
    startSession,
    () => startTicket(adsTicket),
    () => startTicket(imageTicket),
    () => startTicket(videoTicket),
    () => startTicket(playgroundTicket),
    ...[adsPage, videoPage].flatMap((page) => [() => startTicket(page.ticket), () => page.startFilling()]),
    () => startTicket(storeTicket.store),
    () => startTicket(productTicket.store),
    () => startTicket(feedTicket),
    () =>
      startForgettingBlobs([
        ...[
          fileBox(adsTicket),
          fileBox(imageTicket),
          fileBox(videoTicket),
          fileBox(playgroundTicket),
          fileBox(feedTicket),
          fileBox(uploadTicket),
        ],
        researchFiles,
      ]),
    startWantedCancels,
    startPending,
    startSets,
    startInsights,
    startResearch,
    startAskedJobs,
    startNotifying,
    warmUp,
  ]);
}

/** Whoever adds a photo is about to send a job: by then Firestore is there. */
function warmUp(): () => void {
  let cancel = () => {};
  const stop = useTicket.subscribe(({ files }) => {
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
