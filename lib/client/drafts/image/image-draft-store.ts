import type { FileRole } from '../../files/draft-file';
import type { Rejection } from '../../files/file-check';
import { requestSubmit } from '../core/draft-changes';
import { createFileActions } from '../core/draft-files';
import { createDraftStore } from '../core/draft-store';
import { IMAGE_DRAFT, type ImageForm, imageProblem } from './image-draft';

/** The draft of an image in this browser. */
export const imageDraft = createDraftStore(IMAGE_DRAFT);

export const useImageDraft = imageDraft.use;

const files = createFileActions(imageDraft);

/** Takes chosen photos, whatever they were dropped on, and starts uploading them at once. Gives those that can't be taken, with why. */
export function addImagePhotos(_role: FileRole, photos: Iterable<File>): Rejection[] {
  return files.add('photo', photos);
}

export const { remove: removeImagePhoto, retry: retryImagePhoto } = files;

/** Changes what is asked for; what is being sent stays as it is. */
export function setImage(change: Partial<ImageForm>): void {
  imageDraft.update((draft) =>
    draft.submitRequested ? draft : { ...draft, form: { ...draft.form, ...change }, submitError: null },
  );
}

/** Asks for the image. What is wrong, in words for the person; null when it was accepted: then it is sent once its photos are there. */
export function requestImage(): string | null {
  const draft = imageDraft.current();
  if (draft.submitRequested) return null;
  const problem = imageProblem(draft);
  if (problem === null) imageDraft.update((now) => requestSubmit(now, Date.now()));
  return problem;
}
