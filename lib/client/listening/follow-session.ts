import { currentUid, useSessionStore } from '../session/session-store';
import type { ListenerPool } from './listener-pool';

/**
 * What begins with the first listener of these pools, so that pages without any have nothing of it: who left is
 * forgotten, and who was in trouble is hurried when the connection returns. To be called before each listener.
 */
export function sessionFollower(pools: readonly ListenerPool[]): () => void {
  let following = false;
  return () => {
    if (following) return;
    following = true;
    window.addEventListener('online', () => pools.forEach((pool) => pool.wake()));
    let uid = currentUid();
    useSessionStore.subscribe(() => {
      if (currentUid() === uid) return;
      uid = currentUid();
      for (const pool of pools) pool.closeAll();
    });
  };
}
