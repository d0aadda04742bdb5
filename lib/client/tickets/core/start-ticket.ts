import { startUploads } from '../../files/upload-engine';
import { onSignOut } from '../../session/session-store';
import { freshTicket } from './ticket';
import { fileBox } from './ticket-files';
import type { TicketStore } from './ticket-store';
import { followAccountAndJob } from './follow';
import { startSender } from './sender';
import { showStandIn } from './stand-in';

/**
 * Everything that runs behind a ticket: it is read, follows the other tabs, the account and its job, uploads its files
 * and is sent. Who signs out leaves nothing of it. Returns how to stop.
 */
export function startTicket<F extends object>(store: TicketStore<F>): () => void {
  const stops = [
    store.follow(),
    showStandIn(store),
    followAccountAndJob(store),
    startUploads(fileBox(store)),
    startSender(store),
    onSignOut(() => store.update(() => freshTicket(store.kind))),
  ];
  return () => stops.forEach((stop) => stop());
}
