import { randomId } from '../../../domain/shared/random-id';
import { submitLock, withTabLock } from '../../browser/tab-lock';
import type { DraftFile, FileRole } from '../../files/draft-file';
import { keepBlob } from '../../files/file-blobs';
import { type FileBox, patchFile } from '../../files/file-box';
import { planAdditions, type Rejection } from '../../files/file-check';
import { deleteUploaded } from '../../files/upload-transfer';
import type { Draft } from './draft';
import type { DraftStore } from './draft-store';

/** The files of a draft, as the uploads know them. */
export function fileBox<F extends object>({ use, update, sync }: DraftStore<F>): FileBox {
  return {
    read: () => {
      const { hydrated, files, uploadId, submitted } = use.getState();
      return hydrated ? { files, uploadId, isSent: submitted } : null;
    },
    change: (change) =>
      update((draft) => {
        const files = change(draft.files);
        const isSame = files.length === draft.files.length && files.every((file, index) => file === draft.files[index]);
        return isSame ? draft : { ...draft, files };
      }),
    sync,
    subscribe: (look) => use.subscribe(look),
  };
}

/** What a person does with the files of a draft. While it is being sent, they stay as they are. */
export function createFileActions<F extends object>(store: DraftStore<F>) {
  /** Changes what another tab has left, so that what it has just sent is not changed from here. */
  function edit(change: (draft: Draft<F>) => DraftFile[]): void {
    store.sync();
    store.update((draft) => (draft.submitRequested ? draft : { ...draft, files: change(draft), submitError: null }));
  }

  /**
   * Takes chosen files into the draft and starts uploading them at once. Returns those that
   * can't be taken, with what is wrong and what to do.
   */
  function add(role: FileRole, files: Iterable<File>): Rejection[] {
    store.sync();
    const before = store.current();
    if (before.submitRequested) return [...files].map(({ name }) => ({ name, message: store.kind.whileSent }));
    const { accepted, replaced, rejections } = planAdditions(before.files, role, files, () => randomId(12));
    // The blob goes first: the upload starts with the change of the draft.
    for (const { file, entry } of accepted) void keepBlob(entry.id, file);
    edit(({ files: present }) => [
      ...present.filter(({ id }) => !replaced.includes(id)),
      ...accepted.map(({ entry }) => entry),
    ]);
    for (const file of before.files) if (replaced.includes(file.id)) discard(store, before.jobId, file);
    return rejections;
  }

  /** Takes a file out of the draft; stops its upload or deletes what arrived. */
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

  return { add, remove, retry };
}

/**
 * Deletes what was uploaded of a file that is no longer in its draft, unless a job may name it. Of one that was handed
 * over the file itself says so. One that another tab is just handing over is waited for; it may have read the draft
 * before the file was taken out, and then the file stays: it is deleted with the job, like everything of its upload.
 */
function discard<F extends object>(store: DraftStore<F>, jobId: string, { path, sent }: DraftFile): void {
  if (path === null || sent) return;
  const work = async () => {
    store.sync();
    const draft = store.current();
    const mayBeNamed = draft.jobId !== jobId || draft.submitRequested || draft.files.some((file) => file.path === path);
    if (!mayBeNamed) await deleteUploaded(path);
  };
  // Offline it stays behind, in the person's own folder; no job names it.
  void withTabLock(submitLock(jobId), work).catch(() => undefined);
}
