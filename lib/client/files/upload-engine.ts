import { uploadFile } from '../../domain/shared/paths';
import { randomId } from '../../domain/shared/random-id';
import { MEDIA_TYPES, REPORT_TYPES, SUBTITLE_TYPES } from '../../domain/kinds/analysis/analysis-files';
import { FEED_TYPES } from '../../domain/kinds/feed/feed-file';
import { RESEARCH_FILE_TYPES } from '../../domain/kinds/research/research-files';
import { TRACK_TYPES } from '../../domain/video/track';
import { LOGO_TYPES, PHOTO_TYPES } from '../../domain/shared/upload';
import { isOnline, untilWorthRetrying } from '../browser/connection';
import { isLeaving, onReturn } from '../browser/leaving';
import { cutoutBlobId, type TicketFile, NOT_UPLOADED } from './ticket-file';
import { blobOf, isAtHand, keepBlob } from './file-blobs';
import { type FileBox, patchFile } from './file-box';
import { isOfAnalysis, provenAnalysisType } from './analysis-check';
import { customersBytesError, customersTypeOf } from './customers-check';
import { feedBytesError, feedTypeOf } from './feed-check';
import { RefusedFile } from './refused-file';
import { errorCode } from '../firebase/firebase-error';
import { currentUid, ensureUser, refreshToken, useSessionStore } from '../session/session-store';
import { withTabLock } from '../browser/tab-lock';
import { hideWhoSpeaks } from './hide-who-speaks';
import { fullForToday } from './upload-allowance';
import { provenTrackType } from './track-check';
import { LOST_FILE, needsUpload, uploadFailure } from './upload-rules';
import { transfer } from './upload-transfer';

const HEAD_START_MS = 1000;

/** More files at a time share one line all the same, and none of them is done for long. */
const AT_A_TIME = 6;

const ENDINGS = {
  ...LOGO_TYPES,
  ...FEED_TYPES,
  ...MEDIA_TYPES,
  ...SUBTITLE_TYPES,
  ...REPORT_TYPES,
  ...RESEARCH_FILE_TYPES,
  ...TRACK_TYPES,
};
type UploadType = keyof typeof ENDINGS;

/** What a file that is no picture is by its first bytes; of a file of products they only say what it is not. */
function provenType(file: TicketFile, start: Uint8Array): { type: UploadType | null; error: string | null } {
  if (isOfAnalysis(file.role)) return provenAnalysisType(file, file.role, start);
  if (file.role === 'customers')
    return { type: customersTypeOf({ name: file.name, type: file.contentType }), error: customersBytesError(start) };
  if (file.role === 'feed')
    return { type: feedTypeOf({ name: file.name, type: file.contentType }), error: feedBytesError(start) };
  if (file.role === 'track') return provenTrackType(start);
  throw new Error(`Nothing says what a ${file.role} is`);
}

/** How much of a file that is no picture says what it is. */
const TELLING_BYTES = 4096;

interface ReadyFile {
  blob: Blob;
  type: UploadType;
  hint: string | null;
}

/** What is sent of a file. Rejects with RefusedFile, whose message is for the person, for what can’t be used. */
async function readyFile(file: TicketFile, blob: Blob): Promise<ReadyFile> {
  // Nobody needs it before there is a picture.
  const pictures = () => import('./ready-picture');
  if (file.role === 'photo' || file.role === 'logo') return (await pictures()).readyPicture(blob, file.role);
  const { type, error } = provenType(file, new Uint8Array(await blob.slice(0, TELLING_BYTES).arrayBuffer()));
  if (error || !type) throw new RefusedFile(error ?? LOST_FILE);
  const sent = async () => {
    if (isBitmap(type)) return (await pictures()).cleaned(blob, type);
    return file.role === 'customers' ? hideWhoSpeaks(blob, type) : blob;
  };
  return { blob: await sent(), type, hint: null };
}

const isBitmap = (type: UploadType): type is keyof typeof PHOTO_TYPES => Object.hasOwn(PHOTO_TYPES, type);

/** Sends the files of one box to Storage. */
class UploadEngine {
  /** What this tab sends or waits to send, by file id. */
  private readonly running = new Map<string, AbortController>();

  constructor(private readonly box: FileBox) {}

  /** Compares what runs with what should. */
  look(): void {
    const content = this.box.read();
    if (!content || isLeaving()) return;
    for (const [id, controller] of this.running) {
      if (!content.files.some((file) => file.id === id)) controller.abort();
    }
    for (const { id } of content.files) {
      if (this.running.size >= AT_A_TIME) return;
      if (!this.running.has(id) && this.pendingFile(id)) this.start(id);
    }
  }

  private start(id: string): void {
    const controller = new AbortController();
    this.running.set(id, controller);
    this.takeTurn(id, controller.signal)
      .catch(() => {
        if (!controller.signal.aborted) this.fail(id, 'The upload broke off. Try again.');
      })
      .finally(() => {
        this.running.delete(id);
        this.look();
      });
  }

  /**
   * Only one tab at a time sends a file: first the one in which it was chosen, because in the
   * others it may not have arrived yet; when that tab is closed, another one that waits here.
   */
  private async takeTurn(id: string, signal: AbortSignal): Promise<void> {
    if (!isAtHand(id)) await new Promise((resolve) => setTimeout(resolve, HEAD_START_MS));
    await withTabLock(`upload-${id}`, () => this.upload(id, signal), signal);
  }

  /** Sends one file, as often as it takes; ends with the file `done`, `failed`, or gone from the box. */
  private async upload(id: string, signal: AbortSignal): Promise<void> {
    this.box.sync();
    const file = this.pendingFile(id);
    if (!file) return;
    const blob = await blobOf(id);
    if (!blob) return this.fail(id, LOST_FILE);
    const ready = await readyFile(file, blob).catch((error: unknown) => {
      if (!(error instanceof RefusedFile)) throw error;
      this.refuse(id, error.message);
    });
    if (!ready) return;
    this.patch(id, { size: ready.blob.size, hint: ready.hint });
    for (let attempt = 1; this.pendingFile(id); attempt += 1) {
      try {
        await this.send(id, ready, signal);
        return;
      } catch (failure) {
        if (signal.aborted) return;
        await this.afterFailure(id, failure, attempt, signal);
      }
    }
  }

  /** Each try has a name of its own: what half arrived under another name is nobody's file. */
  private async send(id: string, { blob, type }: ReadyFile, signal: AbortSignal): Promise<void> {
    this.patch(id, { ...NOT_UPLOADED, status: 'uploading', contentType: type });
    const uid = await ensureUser();
    const full = await fullForToday(uid);
    if (full !== null) return this.fail(id, full);
    signal.throwIfAborted();
    const path = uploadFile(uid, this.box.read()?.uploadId ?? '', `${randomId(12)}.${ENDINGS[type]}`);
    let shown = 0;
    const onProgress = (progress: number) => {
      // Every change is written to the ticket; a hundredth is the least that can be seen.
      if (progress - shown < 0.01) return;
      shown = progress;
      this.patch(id, { progress });
    };
    await transfer({ blob, path, contentType: type, onProgress, signal });
    const cutout = await this.sendCutout(id, uid, signal);
    this.patch(id, { status: 'done', path, progress: 1, error: null, cutout });
  }

  /** What the person has cut out goes with its photo to another account; a mask that the browser has lost is made again. */
  private async sendCutout(id: string, uid: string, signal: AbortSignal): Promise<string | undefined> {
    const file = this.pendingFile(id);
    const mask = file?.cutout === undefined ? null : await blobOf(cutoutBlobId(file.cutout));
    if (!mask) return undefined;
    const path = uploadFile(uid, this.box.read()?.uploadId ?? '', `${randomId(12)}.png`);
    await transfer({ blob: mask, path, contentType: 'image/png', onProgress: () => undefined, signal });
    await keepBlob(cutoutBlobId(path), mask);
    return path;
  }

  private async afterFailure(id: string, error: unknown, attempt: number, signal: AbortSignal): Promise<void> {
    const code = errorCode(error);
    const failure = uploadFailure(code, attempt, isOnline());
    if (!failure.retry) return this.fail(id, failure.message);
    this.patch(id, { status: 'waiting', progress: 0 });
    await untilWorthRetrying(attempt, signal).catch(() => undefined);
    // If this fails, so does the next try, and says why.
    if (code === 'storage/unauthenticated') await refreshToken().catch(() => undefined);
  }

  /** The file, if it is still wanted and not yet where it belongs. */
  private pendingFile(id: string): TicketFile | null {
    const content = this.box.read();
    const file = content?.files.find((candidate) => candidate.id === id);
    return file && content && !content.isSent && needsUpload(file, currentUid()) ? file : null;
  }

  private patch(id: string, change: Partial<TicketFile>): void {
    patchFile(this.box, id, change);
  }

  /** For good: trying again would find the same. */
  private refuse(id: string, error: string): void {
    this.giveUp(id, { error, isRefused: true });
  }

  private fail(id: string, error: string): void {
    this.giveUp(id, { error });
  }

  /** What breaks off because the page is left begins anew in the next one, or when this one is shown again. */
  private giveUp(id: string, why: { error: string; isRefused?: true }): void {
    if (!isLeaving()) this.patch(id, { status: 'failed', progress: 0, path: null, ...why });
  }
}

/** Keeps the files of a box on their way to Storage. Returns how to stop starting new ones. */
export function startUploads(box: FileBox): () => void {
  const engine = new UploadEngine(box);
  const look = () => engine.look();
  const stops = [box.subscribe(look), useSessionStore.subscribe(look), onReturn(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
