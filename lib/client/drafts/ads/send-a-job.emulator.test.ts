import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { arrangeFaults, releaseHeld } from '../../../../e2e/administrator';
import { jobPath, uploadFile } from '../../../domain/shared/paths';
import { randomId } from '../../../domain/shared/random-id';
import { ADS_DRAFT, type AdsDraft } from './ads-draft';
import { readyDraft, uploadedFile } from './draft-fixtures';
import { errorCode } from '../../firebase/firebase-error';
import { writeCancel } from '../../asking/write-cancel';
import { connectJob } from '../../listening/job-listeners';
import type { JobEntry } from '../../listening/job-views';
import { loadAuth, loadFirestore } from '../../firebase/load-sdk';
import { ensureUser } from '../../session/session-store';
import { deleteUploaded, transfer } from '../../files/upload-transfer';
import { writeJob, type WriteResult } from '../core/write-job';

/** Everything the person's listener was told, and a way to wait for something of it. */
function follow(uid: string, jobId: string) {
  const entries: JobEntry[] = [];
  const report = { healthy: () => {}, retry: () => {} };
  const stop = connectJob(uid, jobId, (entry) => entries.push(entry))(report);
  const until = (wanted: (entry: JobEntry) => boolean) => vi.waitUntil(() => entries.find(wanted), { timeout: 10_000 });
  return { entries, until, stop };
}

async function signInAsSomebodyNew(): Promise<string> {
  const { auth, signOut } = await loadAuth();
  await signOut(auth);
  return ensureUser();
}

function draftOf(uid: string): AdsDraft {
  const draft = readyDraft();
  const path = uploadFile(uid, draft.uploadId, `${randomId(12)}.png`);
  return { ...draft, files: [uploadedFile(draft, { path })] };
}

function write(draft: AdsDraft, uid: string, check = false): Promise<WriteResult> {
  return writeJob(ADS_DRAFT, draft, { uid, check, begin: () => draft });
}

describe('sending a job', () => {
  let uid = '';
  beforeEach(async () => {
    vi.stubGlobal('window', new EventTarget());
    uid = await signInAsSomebodyNew();
  });

  it('shows it before the server has it, and then as the server’s', async () => {
    const draft = draftOf(uid);
    const { entries, until, stop } = follow(uid, draft.jobId);
    await until(({ state }) => state === 'missing');
    expect(await write(draft, uid)).toEqual({ outcome: 'written' });
    await until(({ confirmed, state }) => state === 'ready' && confirmed);
    stop();
    expect(entries.find(({ state }) => state === 'ready')).toMatchObject({ pending: true, job: { status: 'queued' } });
  });

  it('twice at once makes one job', async () => {
    const draft = draftOf(uid);
    expect(await Promise.all([write(draft, uid), write(draft, uid)])).toEqual([
      { outcome: 'written' },
      { outcome: 'written' },
    ]);
  });

  it('again after a reload finds it, and writes nothing', async () => {
    const draft = draftOf(uid);
    await write(draft, uid);
    const begin = vi.fn(() => draft);
    expect(await writeJob(ADS_DRAFT, draft, { uid, check: true, begin })).toEqual({ outcome: 'written' });
    expect(begin).not.toHaveBeenCalled();
  });

  it('again after a reload sends it when it never arrived, unless it was cancelled meanwhile', async () => {
    const draft = draftOf(uid);
    expect(await writeJob(ADS_DRAFT, draft, { uid, check: true, begin: () => null })).toEqual({ outcome: 'dropped' });
    expect(await write(draft, uid, true)).toEqual({ outcome: 'written' });
    expect(await write(draft, uid, true)).toEqual({ outcome: 'written' });
  });

  it('that the rules refuse gives the words back, with what to do', async () => {
    const draft = draftOf('somebody-else');
    const result = await write(draft, uid);
    expect(result).toMatchObject({ outcome: 'refused', message: expect.stringContaining('reload the page') });
  });

  it('and cancelling it shows at once and reaches the server', async () => {
    const draft = draftOf(uid);
    // Its photo was never uploaded: a function that is quick enough would fail it before the cancel arrives.
    await arrangeFaults(draft.jobId, [{ point: 'job.claimed', effect: 'hold' }]);
    onTestFinished(() => releaseHeld(draft.jobId));
    const { until, stop } = follow(uid, draft.jobId);
    const written = write(draft, uid);
    await until(({ state }) => state === 'ready');
    await Promise.all([written, writeCancel(draft.jobId, uid)]);
    await until((entry) => entry.state === 'ready' && entry.job.status === 'cancelled' && !entry.pending);
    stop();
    // Cancelling what is cancelled is refused, and that is what the caller is told.
    await expect(writeCancel(draft.jobId, uid)).rejects.toSatisfy((error) => errorCode(error) === 'permission-denied');
  });

  it('shows nothing of it to another account', async () => {
    const draft = draftOf(uid);
    await write(draft, uid);
    const other = await signInAsSomebodyNew();
    const { entries, until, stop } = follow(other, draft.jobId);
    await until(({ state }) => state === 'missing');
    stop();
    expect(entries.some(({ state }) => state === 'ready')).toBe(false);
    const { doc, firestore, getDocFromServer } = await loadFirestore();
    await expect(getDocFromServer(doc(firestore, jobPath(draft.jobId)))).rejects.toThrow();
  });
});

describe('uploading a file', () => {
  it('arrives with its type, reports progress, and can be removed again', async () => {
    vi.stubGlobal('window', new EventTarget());
    const uid = await signInAsSomebodyNew();
    const path = uploadFile(uid, readyDraft().uploadId, `${randomId(12)}.png`);
    const shown: number[] = [];
    const blob = new Blob([new Uint8Array(600_000)]);
    const signal = new AbortController().signal;
    await transfer({ blob, path, contentType: 'image/png', onProgress: (progress) => shown.push(progress), signal });
    expect(shown.at(-1)).toBe(1);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    await deleteUploaded(path);
  });

  it('stops when it is cancelled', async () => {
    vi.stubGlobal('window', new EventTarget());
    const uid = await signInAsSomebodyNew();
    const path = uploadFile(uid, readyDraft().uploadId, `${randomId(12)}.png`);
    const controller = new AbortController();
    const blob = new Blob([new Uint8Array(8_000_000)]);
    const sent = transfer({
      blob,
      path,
      contentType: 'image/png',
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(sent).rejects.toSatisfy((error) => errorCode(error) === 'storage/canceled');
  });
});
