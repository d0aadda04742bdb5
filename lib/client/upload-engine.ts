import { uploadFile } from '../domain/paths';
import { randomId } from '../domain/random-id';
import { LOGO_TYPES, type LogoType } from '../domain/upload';
import { isOnline, untilWorthRetrying } from './connection';
import { type DraftFile, withFile } from './draft';
import { currentDraft, syncDraft, updateDraft, useDraft } from './draft-store';
import { blobOf, isAtHand, keepOnlyBlobs } from './file-blobs';
import { SNIFFED_BYTES, sniffType, typeError } from './file-check';
import { errorCode } from './firebase-error';
import { currentUid, ensureUser, refreshToken, useSessionStore } from './session-store';
import { withTabLock } from './tab-lock';
import { LOST_FILE, needsUpload, uploadFailure } from './upload-rules';
import { transfer } from './upload-transfer';

const HEAD_START_MS = 1000;

/** What this tab sends or waits to send, by file id. */
const running = new Map<string, AbortController>();

function patch(id: string, change: Partial<DraftFile>): void {
  updateDraft((draft) => withFile(draft, id, change));
}

function fail(id: string, error: string): void {
  patch(id, { status: 'failed', error, progress: 0, path: null });
}

/** The file, if it is still wanted and not yet where it belongs. */
function pendingFile(id: string): DraftFile | null {
  const { files, submitted, uploadId } = currentDraft();
  const file = files.find((candidate) => candidate.id === id);
  return file && !submitted && needsUpload(file, currentUid(), uploadId) ? file : null;
}

/** Sends one file, as often as it takes; ends with the file `done`, `failed`, or gone from the draft. */
async function upload(id: string, signal: AbortSignal): Promise<void> {
  syncDraft();
  const file = pendingFile(id);
  if (!file) return;
  const blob = await blobOf(id);
  if (!blob) return fail(id, LOST_FILE);
  const type = sniffType(new Uint8Array(await blob.slice(0, SNIFFED_BYTES).arrayBuffer()));
  const error = typeError(file.role, type);
  if (error || !type) return fail(id, error ?? LOST_FILE);
  for (let attempt = 1; pendingFile(id); attempt += 1) {
    try {
      await send(id, blob, type, signal);
      return;
    } catch (failure) {
      if (signal.aborted) return;
      await afterFailure(id, failure, attempt, signal);
    }
  }
}

/** Each try has a name of its own: what half arrived under another name is nobody's file. */
async function send(id: string, blob: Blob, type: LogoType, signal: AbortSignal): Promise<void> {
  patch(id, { status: 'uploading', contentType: type, progress: 0, path: null, error: null });
  const uid = await ensureUser();
  signal.throwIfAborted();
  const path = uploadFile(uid, currentDraft().uploadId, `${randomId(12)}.${LOGO_TYPES[type]}`);
  let shown = 0;
  const onProgress = (progress: number) => {
    // Every change is written to the draft; a hundredth is the least that can be seen.
    if (progress - shown < 0.01) return;
    shown = progress;
    patch(id, { progress });
  };
  await transfer({ blob, path, contentType: type, onProgress, signal });
  patch(id, { status: 'done', path, progress: 1, error: null });
}

async function afterFailure(id: string, error: unknown, attempt: number, signal: AbortSignal): Promise<void> {
  const code = errorCode(error);
  const failure = uploadFailure(code, attempt, isOnline());
  if (!failure.retry) return fail(id, failure.message);
  patch(id, { status: 'waiting', progress: 0 });
  await untilWorthRetrying(attempt, signal).catch(() => undefined);
  // If this fails, so does the next try, and says why.
  if (code === 'storage/unauthenticated') await refreshToken().catch(() => undefined);
}

/**
 * Only one tab at a time sends a file: first the one in which it was chosen, because in the
 * others it may not have arrived yet; when that tab is closed, another one that waits here.
 */
async function takeTurn(id: string, signal: AbortSignal): Promise<void> {
  if (!isAtHand(id)) await new Promise((resolve) => setTimeout(resolve, HEAD_START_MS));
  await withTabLock(`upload-${id}`, () => upload(id, signal), signal);
}

function start(id: string): void {
  const controller = new AbortController();
  running.set(id, controller);
  takeTurn(id, controller.signal)
    .catch(() => {
      if (!controller.signal.aborted) fail(id, 'The upload broke off. Try again.');
    })
    .finally(() => {
      running.delete(id);
      look();
    });
}

/** Compares what runs with what should. */
function look(): void {
  const { hydrated, files } = useDraft.getState();
  if (!hydrated) return;
  for (const [id, controller] of running) {
    if (!files.some((file) => file.id === id)) controller.abort();
  }
  for (const { id } of files) if (!running.has(id) && pendingFile(id)) start(id);
}

/** Keeps the draft's files on their way to Storage. Returns how to stop starting new ones. */
export function startUploads(): () => void {
  const wanted = () => new Set(currentDraft().files.map(({ id }) => id));
  let before = '';
  const forgetRemoved = () => {
    const ids = [...wanted()].join();
    if (ids === before) return;
    before = ids;
    void keepOnlyBlobs(wanted);
  };
  const stops = [useDraft.subscribe(look), useDraft.subscribe(forgetRemoved), useSessionStore.subscribe(look)];
  void keepOnlyBlobs(wanted);
  look();
  return () => stops.forEach((stop) => stop());
}
