import { NotifiedDesk } from '@/components/notify/notified-desk';
import { MakeAdsDesk } from '@/components/sets/make-ads-desk';
import { RunningTray } from '@/components/tray/running-tray';
import { MakeVideoDesk } from '@/components/videos/make-video-desk';

export { startClient } from '@/lib/client/start-client';

/** On every page: the job that runs, and what is asked before something is replaced. */
export function Desks() {
  return (
    <>
      <RunningTray />
      <NotifiedDesk />
      <MakeAdsDesk />
      <MakeVideoDesk />
    </>
  );
}
