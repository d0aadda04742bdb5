import { randomId } from '../domain/random-id';
import { type DraftFile, type FileRole, withFile } from './draft';
import { currentDraft, updateDraft } from './draft-store';
import { keepBlob } from './file-blobs';
import { planAdditions, type Rejection } from './file-check';
import { deleteUploaded } from './upload-transfer';

export { useFilePreview } from './file-preview';
export type { Rejection } from './file-check';

/**
 * Takes chosen files into the draft and starts uploading them at once. Returns those that
 * can't be taken, with what is wrong and what to do. While a job is being sent, none can.
 */
export function addFiles(role: FileRole, files: Iterable<File>): Rejection[] {
  const draft = currentDraft();
  if (draft.submitRequested) {
    const message = 'These ads are already being made. Start new ones first.';
    return [...files].map(({ name }) => ({ name, message }));
  }
  const { accepted, replaced, rejections } = planAdditions(draft.files, role, files, () => randomId(12));
  // The blob goes first: the upload starts with the change of the draft.
  for (const { file, entry } of accepted) void keepBlob(entry.id, file);
  updateDraft((current) => ({
    ...current,
    files: [...current.files.filter(({ id }) => !replaced.includes(id)), ...accepted.map(({ entry }) => entry)],
    submitError: null,
  }));
  discard(
    draft.files.filter(({ id }) => replaced.includes(id)),
    draft.currentJobId,
  );
  return rejections;
}

/** Takes a file out of the draft; stops its upload or deletes what arrived. */
export function removeFile(id: string): void {
  const draft = currentDraft();
  if (draft.submitRequested) return;
  updateDraft((current) => ({ ...current, files: current.files.filter((file) => file.id !== id), submitError: null }));
  discard(
    draft.files.filter((file) => file.id === id),
    draft.currentJobId,
  );
}

/** Files of a draft that was a job before may still be that job's; they go when the job goes. */
function discard(files: DraftFile[], currentJobId: string | null): void {
  if (currentJobId !== null) return;
  for (const { path } of files) {
    // Offline it stays behind, in the person's own folder; no job names it.
    if (path) void deleteUploaded(path).catch(() => undefined);
  }
}

/** Sends a failed file again. */
export function retryUpload(id: string): void {
  updateDraft((draft) => withFile(draft, id, { status: 'waiting', error: null, progress: 0 }));
}
