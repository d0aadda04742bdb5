import { type FileBox, patchFile } from '../../files/file-box';
import type { TicketFile } from '../../files/ticket-file';
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

/** With the first file that is taken out. */
const loadDiscard = async () => (await import('./discard-file')).discardFile;

/** Changes what another tab has left, so that what it has just sent is not changed from here. */
export function editFiles<F extends object>(store: TicketStore<F>, change: (ticket: Ticket<F>) => TicketFile[]): void {
  store.sync();
  store.update((ticket) => (ticket.submitRequested ? ticket : { ...ticket, files: change(ticket), submitError: null }));
}

/** What a person does with the files of a ticket. While it is being sent, they stay as they are. */
export function createFileActions<F extends object>(store: TicketStore<F>) {
  /** Takes a file out of the ticket; stops its upload or deletes what arrived. */
  function remove(id: string): void {
    store.sync();
    const { jobId, files } = store.current();
    editFiles(store, ({ files: present }) => present.filter((file) => file.id !== id));
    const isGone = !store.current().files.some((file) => file.id === id);
    if (!isGone) return;
    for (const file of files) {
      // Where it can’t be loaded it stays behind, in the person's own folder; no job names it.
      if (file.id === id)
        void loadDiscard().then(
          (discard) => discard(store, jobId, file),
          () => undefined,
        );
    }
  }

  /** Sends a failed file again. */
  function retry(id: string): void {
    patchFile(fileBox(store), id, { status: 'waiting', error: null, progress: 0 });
  }

  /** Says by which mask a photo’s product is cut out; by none with `undefined`. */
  function setCutout(id: string, cutout: string | undefined): void {
    editFiles(store, ({ files }) =>
      files.map((file) => (file.id === id ? { ...file, cutout, cutoutUrl: undefined } : file)),
    );
  }

  return { remove, retry, setCutout };
}
