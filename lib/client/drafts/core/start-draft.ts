import { startUploads } from '../../files/upload-engine';
import { onSignOut } from '../../session/session-store';
import { freshDraft } from './draft';
import { fileBox } from './draft-files';
import type { DraftStore } from './draft-store';
import { followAccountAndJob } from './follow';
import { startSender } from './sender';
import { showStandIn } from './stand-in';

/**
 * Everything that runs behind a draft: it is read, follows the other tabs, the account and its job, uploads its files
 * and is sent. Who signs out leaves nothing of it. Returns how to stop.
 */
export function startDraft<F extends object>(store: DraftStore<F>): () => void {
  const stops = [
    store.follow(),
    showStandIn(store),
    followAccountAndJob(store),
    startUploads(fileBox(store)),
    startSender(store),
    onSignOut(() => store.update(() => freshDraft(store.kind))),
  ];
  return () => stops.forEach((stop) => stop());
}
