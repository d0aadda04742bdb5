import { create } from 'zustand';
import { onOtherTabChange, readItem, writeItem } from '../../browser/browser-storage';
import type { FileRole } from '../ads/draft';
import type { FileBox } from '../../files/file-box';
import type { Rejection } from '../../files/file-check';
import { useSessionStore } from '../../account/session-store';
import { addToBox, discard } from '../../files/uploads';
import { afterAccount, freshImageDraft, type ImageDraft, imageProblem, parseImageDraft } from './image-draft';

const KEY = 'adforge.image-draft.v1';

interface ImageDraftState extends ImageDraft {
  /** False in server-rendered HTML and in the first render, which must look the same. */
  hydrated: boolean;
}

/** The same on server and client, hence without ids; nothing is sent before `hydrated`. */
const UNREAD: ImageDraft = { ...freshImageDraft(), jobId: '', uploadId: '' };

export const useImageDraft = create<ImageDraftState>(() => ({ ...UNREAD, hydrated: false }));

export function currentImageDraft(): ImageDraft {
  const { hydrated: _hydrated, ...draft } = useImageDraft.getState();
  return draft;
}

/** Changes the draft here, in storage, and thereby in the other tabs. */
export function updateImageDraft(change: (draft: ImageDraft) => ImageDraft): void {
  if (!useImageDraft.getState().hydrated) return;
  const before = currentImageDraft();
  const draft = change(before);
  if (draft === before) return;
  writeItem(KEY, JSON.stringify(draft));
  useImageDraft.setState(draft);
}

/** Takes over what another tab has written, without waiting for its event. */
export function syncImageDraft(): void {
  const stored = parseImageDraft(readItem(KEY));
  if (stored && JSON.stringify(stored) !== JSON.stringify(currentImageDraft())) useImageDraft.setState(stored);
}

function followAccount(): void {
  const { status, user } = useSessionStore.getState();
  if (status !== 'loading') updateImageDraft((draft) => afterAccount(draft, user));
}

/** Reads the draft of an earlier visit, and follows the other tabs and the account. Returns how to stop. */
export function startImageDraft(): () => void {
  useImageDraft.setState({ ...(parseImageDraft(readItem(KEY)) ?? freshImageDraft()), hydrated: true });
  const stops = [onOtherTabChange(KEY, syncImageDraft), useSessionStore.subscribe(followAccount)];
  followAccount();
  return () => stops.forEach((stop) => stop());
}

/** The photos of the draft. */
export const imageFiles: FileBox = {
  read: () => {
    const { hydrated, files, uploadId, submitted } = useImageDraft.getState();
    return hydrated ? { files, uploadId, isSent: submitted } : null;
  },
  change: (change) =>
    updateImageDraft((draft) => {
      const files = change(draft.files);
      const isSame = files.length === draft.files.length && files.every((file, index) => file === draft.files[index]);
      return isSame ? draft : { ...draft, files };
    }),
  sync: syncImageDraft,
  subscribe: (look) => useImageDraft.subscribe(look),
};

/** Changes what is asked for; what is being sent stays as it is. */
export function setImage(change: Partial<Pick<ImageDraft, 'kind' | 'prompt' | 'modelId' | 'backgroundId' | 'ratio'>>) {
  updateImageDraft((draft) => (draft.submitRequested ? draft : { ...draft, ...change, submitError: null }));
}

/** Takes chosen photos and starts uploading them at once. Gives those that can't be taken, with why. */
export function addImagePhotos(_role: FileRole, files: Iterable<File>): Rejection[] {
  if (currentImageDraft().submitRequested) return [];
  return addToBox(imageFiles, 'photo', files).rejections;
}

export function removeImagePhoto(id: string): void {
  const { files, currentJobId, submitRequested } = currentImageDraft();
  if (submitRequested) return;
  imageFiles.change((current) => current.filter((file) => file.id !== id));
  discard(
    files.filter((file) => file.id === id),
    currentJobId,
  );
}

/** Asks for the image. What is wrong, in words for the person; null when it was accepted: then it is sent once its photos are there. */
export function requestImage(): string | null {
  const draft = currentImageDraft();
  if (draft.submitRequested) return null;
  const problem = imageProblem(draft);
  if (problem === null) updateImageDraft((now) => ({ ...now, submitRequested: true, submitError: null }));
  return problem;
}
