import { useChannel } from './channel';
import type { Connect } from './listener-pool';

/** Listens to Firestore and, as long as its channel is shut, follows by another way beside it. */
export function heardOrTold(listen: Connect, follow: () => () => void): Connect {
  return (report) => {
    const stopListening = listen(report);
    let stopFollowing: (() => void) | null = null;
    const look = () => {
      const isShut = useChannel.getState().channel === 'shut';
      if (isShut) stopFollowing ??= follow();
      else {
        stopFollowing?.();
        stopFollowing = null;
      }
    };
    const stopLooking = useChannel.subscribe(look);
    look();
    return () => {
      stopLooking();
      stopFollowing?.();
      stopListening();
    };
  };
}
