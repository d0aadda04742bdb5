import { submitLock, withTabLock } from '../../browser/tab-lock';
import type { TicketFile } from '../../files/ticket-file';
import { deleteUploaded } from '../../files/upload-transfer';
import type { TicketStore } from './ticket-store';

/**
 * Deletes what was uploaded of a file that is no longer in its ticket, unless a job may name it. Of one that was handed
 * over the file itself says so. One that another tab is just handing over is waited for; it may have read the ticket
 * before the file was taken out, and then the file stays: it is deleted with the job, like everything of its upload.
 */
export function discardFile<F extends object>(
  store: TicketStore<F>,
  jobId: string,
  { path, cutout, sent }: TicketFile,
): void {
  if (path === null || sent) return;
  const work = async () => {
    store.sync();
    const ticket = store.current();
    const mayBeNamed =
      ticket.jobId !== jobId || ticket.submitRequested || ticket.files.some((file) => file.path === path);
    if (mayBeNamed) return;
    const ofFile = cutout === undefined ? [path] : [path, cutout];
    await Promise.all(ofFile.map((one) => deleteUploaded(one)));
  };
  // Offline it stays behind, in the person's own folder; no job names it.
  void withTabLock(submitLock(jobId), work).catch(() => undefined);
}
