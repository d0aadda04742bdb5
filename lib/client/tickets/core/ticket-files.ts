import { randomId } from '../../../domain/shared/random-id';
import { submitLock, withTabLock } from '../../browser/tab-lock';
import type { TicketFile, FileRole } from '../../files/ticket-file';
import { keepBlob } from '../../files/file-blobs';
import { type FileBox, patchFile } from '../../files/file-box';
import { PICTURE_RULES, planAdditions, type Rejection } from '../../files/file-check';
import { deleteUploaded } from '../../files/upload-transfer';
import type { Ticket } from './ticket';
import type { TicketStore } from './ticket-store';

/** The files of a ticket, as the uploads know them. */
export function fileBox<F extends object>({ use, update, sync }: TicketStore<F>): FileBox {
  return {
    read: () => {
      const { hydrated, files, uploadId, submitted } = use.getState();
      return hydrated ? { files, uploadId, isSent: submitted } : null;
    },
    change: (change) =>
      update((ticket) => {
        const files = change(ticket.files);
        const isSame =
          files.length === ticket.files.length && files.every((file, index) => file === ticket.files[index]);
        return isSame ? ticket : { ...ticket, files };
      }),
    sync,
    subscribe: (look) => use.subscribe(look),
  };
}

/** What a person does with the files of a ticket. While it is being sent, they stay as they are. */
export function createFileActions<F extends object>(store: TicketStore<F>, rules = PICTURE_RULES) {
  /** Changes what another tab has left, so that what it has just sent is not changed from here. */
  function edit(change: (ticket: Ticket<F>) => TicketFile[]): void {
    store.sync();
    store.update((ticket) =>
      ticket.submitRequested ? ticket : { ...ticket, files: change(ticket), submitError: null },
    );
  }

  /**
   * Takes chosen files into the ticket and starts uploading them at once. Returns those that
   * can't be taken, with what is wrong and what to do.
   */
  function add(role: FileRole, files: Iterable<File>): Rejection[] {
    store.sync();
    const before = store.current();
    if (before.submitRequested) return [...files].map(({ name }) => ({ name, message: store.kind.whileSent }));
    const { accepted, replaced, rejections } = planAdditions(before.files, role, files, () => randomId(12), rules);
    // The blob goes first: the upload starts with the change of the ticket.
    for (const { file, entry } of accepted) void keepBlob(entry.id, file);
    edit(({ files: present }) => [
      ...present.filter(({ id }) => !replaced.includes(id)),
      ...accepted.map(({ entry }) => entry),
    ]);
    for (const file of before.files) if (replaced.includes(file.id)) discard(store, before.jobId, file);
    return rejections;
  }

  /** Takes a file out of the ticket; stops its upload or deletes what arrived. */
  function remove(id: string): void {
    store.sync();
    const { jobId, files } = store.current();
    edit(({ files: present }) => present.filter((file) => file.id !== id));
    const isGone = !store.current().files.some((file) => file.id === id);
    if (isGone) for (const file of files) if (file.id === id) discard(store, jobId, file);
  }

  /** Sends a failed file again. */
  function retry(id: string): void {
    patchFile(fileBox(store), id, { status: 'waiting', error: null, progress: 0 });
  }

  /** Says by which mask a photo’s product is cut out; by none with `undefined`. */
  function setCutout(id: string, cutout: string | undefined): void {
    edit(({ files }) => files.map((file) => (file.id === id ? { ...file, cutout, cutoutUrl: undefined } : file)));
  }

  return { add, remove, retry, setCutout };
}

/**
 * Deletes what was uploaded of a file that is no longer in its ticket, unless a job may name it. Of one that was handed
 * over the file itself says so. One that another tab is just handing over is waited for; it may have read the ticket
 * before the file was taken out, and then the file stays: it is deleted with the job, like everything of its upload.
 */
function discard<F extends object>(store: TicketStore<F>, jobId: string, { path, cutout, sent }: TicketFile): void {
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
