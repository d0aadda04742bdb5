import { imageInputSchema } from '../../../domain/kinds/image/image-kind';
import { newJob } from '../../../domain/jobs/job';
import { uploadFolder } from '../../../domain/shared/paths';
import { onConnectionChange, untilWorthRetrying } from '../../browser/connection';
import { loadFirestore } from '../../firebase/load-sdk';
import { currentUid, ensureUser, useSessionStore } from '../../account/session-store';
import { submitLock, withTabLock } from '../../browser/tab-lock';
import { writeDocument, type WriteResult } from '../core/write-job';
import { type ImageDraft, imageInput, imageProblem, nextImage } from './image-draft';
import { currentImageDraft, syncImageDraft, updateImageDraft, useImageDraft } from './image-draft-store';

/** Jobs that this page is handing over. */
const sending = new Set<string>();

export type ImageStep = 'nothing' | 'account' | 'send' | { refuse: string };

/** What is to be done to get an image made. `uid` is null until somebody is signed in. */
export function imageStep(draft: ImageDraft, uid: string | null): ImageStep {
  if (!draft.submitRequested) return 'nothing';
  if (draft.submitted) return uid ? 'send' : 'nothing';
  const problem = imageProblem(draft);
  if (problem !== null) return { refuse: problem };
  if (uid === null) return 'account';
  const folder = `${uploadFolder(uid, draft.uploadId)}/`;
  return draft.files.every(({ status, path }) => status === 'done' && path?.startsWith(folder)) ? 'send' : 'nothing';
}

/** Changes the draft only while it is still the one that is sent. */
function updateSent(jobId: string, change: (draft: ImageDraft) => ImageDraft): void {
  updateImageDraft((draft) => (draft.jobId === jobId && draft.submitRequested ? change(draft) : draft));
}

function settle(jobId: string, result: WriteResult): void {
  if (result.outcome === 'written') updateSent(jobId, nextImage);
  if (result.outcome === 'refused') updateSent(jobId, (draft) => refused(draft, result.message));
}

/** The words and photos again, to be mended; its id may be in use. */
function refused(draft: ImageDraft, submitError: string): ImageDraft {
  return { ...nextImage(draft), currentJobId: null, submitError };
}

async function send(jobId: string): Promise<void> {
  syncImageDraft();
  const draft = currentImageDraft();
  const uid = currentUid();
  if (draft.jobId !== jobId || uid === null || imageStep(draft, uid) !== 'send') return;
  const input = imageInput(draft);
  const problem = imageInputSchema.safeParse(input).error?.issues[0]?.message;
  if (problem !== undefined) return settle(jobId, { outcome: 'refused', message: problem });
  const { serverTimestamp } = await loadFirestore();
  const begin = () => {
    // In view at once, also while the server is away.
    updateSent(jobId, (now) => ({ ...now, submitted: true, currentJobId: jobId }));
    return currentImageDraft().submitRequested;
  };
  const document = () => newJob(draft.kind, uid, input, serverTimestamp());
  settle(jobId, await writeDocument({ jobId, document, check: draft.submitted, begin }));
}

async function sendPatiently(jobId: string): Promise<void> {
  sending.add(jobId);
  for (let attempt = 1; currentImageDraft().jobId === jobId && currentImageDraft().submitRequested; attempt += 1) {
    try {
      await withTabLock(submitLock(jobId), () => send(jobId));
      break;
    } catch {
      // The server could not be asked. The page says that the image waits for the connection.
      await untilWorthRetrying(attempt);
    }
  }
  sending.delete(jobId);
}

function look(): void {
  const draft = currentImageDraft();
  if (sending.has(draft.jobId)) return;
  const step = imageStep(draft, currentUid());
  if (step === 'send') void sendPatiently(draft.jobId);
  // Without a photo nothing else has made an account yet; its arrival is a change that is looked at.
  else if (step === 'account') void ensureUser().catch(() => undefined);
  else if (typeof step === 'object')
    updateSent(draft.jobId, (now) => ({ ...now, submitRequested: false, submitError: step.refuse }));
}

/**
 * Sends the image as soon as it is asked for and its photos are there, in this page or in one
 * after a reload. Returns how to stop.
 */
export function startSendingImages(): () => void {
  const stops = [useImageDraft.subscribe(look), useSessionStore.subscribe(look), onConnectionChange(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
