import { randomId } from '../../domain/shared/random-id';
import { type DraftFile, type FileRole } from '../drafts/ads/draft';
import { draftFiles } from '../drafts/ads/draft-files';
import { currentDraft, updateDraft } from '../drafts/ads/draft-store';
import { keepBlob } from './file-blobs';
import { type FileBox, patchFile } from './file-box';
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
  updateDraft((current) => ({ ...current, submitError: null }));
  const { replaced, rejections } = addToBox(draftFiles, role, files);
  discard(replaced, draft.currentJobId);
  return rejections;
}

/** Takes chosen files into a box. Gives those that they replace, and those that can't be taken. */
export function addToBox(box: FileBox, role: FileRole, files: Iterable<File>) {
  const before = box.read()?.files ?? [];
  const { accepted, replaced, rejections } = planAdditions([...before], role, files, () => randomId(12));
  // The blob goes first: the upload starts with the change of the box.
  for (const { file, entry } of accepted) void keepBlob(entry.id, file);
  box.change((current) => [
    ...current.filter(({ id }) => !replaced.includes(id)),
    ...accepted.map(({ entry }) => entry),
  ]);
  return { replaced: before.filter(({ id }) => replaced.includes(id)), rejections };
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
export function discard(files: readonly DraftFile[], currentJobId: string | null): void {
  if (currentJobId !== null) return;
  for (const { path } of files) {
    // Offline it stays behind, in the person's own folder; no job names it.
    if (path) void deleteUploaded(path).catch(() => undefined);
  }
}

/** Sends a failed file again. */
export function retryUpload(id: string, box: FileBox = draftFiles): void {
  patchFile(box, id, { status: 'waiting', error: null, progress: 0 });
}
