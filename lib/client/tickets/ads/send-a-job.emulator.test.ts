import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { arrangeFaults, releaseHeld, shutDoor } from '../../../../e2e/administrator';
import { SHUT_DOOR } from '../../../domain/limits/doors';
import { jobPath, uploadFile } from '../../../domain/shared/paths';
import { randomId } from '../../../domain/shared/random-id';
import { ADS_TICKET, type AdsTicket } from './ads-ticket';
import { readyTicket, uploadedFile } from './ticket-fixtures';
import { errorCode } from '../../firebase/firebase-error';
import { writeCancel } from '../../asking/write-cancel';
import { connectJob } from '../../listening/job-listeners';
import type { JobEntry } from '../../listening/job-views';
import { createListenerPool } from '../../listening/listener-pool';
import { loadAuth, loadFirestore } from '../../firebase/load-sdk';
import { ensureUser } from '../../session/session-store';
import { deleteUploaded, transfer } from '../../files/upload-transfer';
import { writeJob, type WriteResult } from '../core/write-job';

/** Everything the person's listener was told, and a way to wait for something of it. */
function follow(uid: string, jobId: string) {
  const entries: JobEntry[] = [];
  const pool = createListenerPool(0, () => undefined);
  const stop = pool.retain(
    'job',
    connectJob(uid, jobId, (entry) => entries.push(entry)),
  );
  const until = (wanted: (entry: JobEntry) => boolean) => vi.waitUntil(() => entries.find(wanted), { timeout: 10_000 });
  return { entries, until, stop };
}

async function signInAsSomebodyNew(): Promise<string> {
  const { auth, signOut } = await loadAuth();
  await signOut(auth);
  return ensureUser();
}

function ticketOf(uid: string): AdsTicket {
  const ticket = readyTicket();
  const path = uploadFile(uid, ticket.uploadId, `${randomId(12)}.png`);
  return { ...ticket, files: [uploadedFile(ticket, { path })] };
}

function write(ticket: AdsTicket, uid: string, check = false): Promise<WriteResult> {
  return writeJob(ADS_TICKET, ticket, { uid, check, begin: () => ticket });
}

describe('sending a job', () => {
  let uid = '';
  beforeEach(async () => {
    vi.stubGlobal('window', new EventTarget());
    uid = await signInAsSomebodyNew();
  });

  it('is heard of by who has listened before the server had it', async () => {
    const ticket = ticketOf(uid);
    const { entries, until, stop } = follow(uid, ticket.jobId);
    await until(({ state }) => state === 'missing');
    expect(await write(ticket, uid)).toEqual({ outcome: 'written' });
    await until(({ confirmed, state }) => state === 'ready' && confirmed);
    stop();
    expect(entries.at(-1)).toMatchObject({ state: 'ready', pending: false });
  });

  it('while no more are taken is refused, and says why and what to do', async () => {
    onTestFinished(() => shutDoor('guest', 0));
    await shutDoor('guest', 60);
    expect(await write(ticketOf(uid), uid)).toEqual({ outcome: 'refused', message: SHUT_DOOR.guest });
  });

  it('twice at once makes one job', async () => {
    const ticket = ticketOf(uid);
    expect(await Promise.all([write(ticket, uid), write(ticket, uid)])).toEqual([
      { outcome: 'written' },
      { outcome: 'written' },
    ]);
  });

  it('again after a reload finds it, and writes nothing', async () => {
    const ticket = ticketOf(uid);
    await write(ticket, uid);
    const begin = vi.fn(() => ticket);
    expect(await writeJob(ADS_TICKET, ticket, { uid, check: true, begin })).toEqual({ outcome: 'written' });
    expect(begin).not.toHaveBeenCalled();
  });

  it('again after a reload sends it when it never arrived, unless it was cancelled meanwhile', async () => {
    const ticket = ticketOf(uid);
    expect(await writeJob(ADS_TICKET, ticket, { uid, check: true, begin: () => null })).toEqual({ outcome: 'dropped' });
    expect(await write(ticket, uid, true)).toEqual({ outcome: 'written' });
    expect(await write(ticket, uid, true)).toEqual({ outcome: 'written' });
  });

  it('that the rules refuse gives the words back, with what to do', async () => {
    const ticket = ticketOf('somebody-else');
    const result = await write(ticket, uid);
    expect(result).toMatchObject({ outcome: 'refused', message: expect.stringContaining('reload the page') });
  });

  it('and cancelling it shows at once and reaches the server', async () => {
    const ticket = ticketOf(uid);
    // Its photo was never uploaded: a function that is quick enough would fail it before the cancel arrives.
    await arrangeFaults(ticket.jobId, [{ point: 'job.claimed', effect: 'hold' }]);
    onTestFinished(() => releaseHeld(ticket.jobId));
    const { until, stop } = follow(uid, ticket.jobId);
    const written = write(ticket, uid);
    await until(({ state }) => state === 'ready');
    await Promise.all([written, writeCancel(ticket.jobId, uid)]);
    await until((entry) => entry.state === 'ready' && entry.job.status === 'cancelled' && !entry.pending);
    stop();
    // Cancelling what is cancelled is refused, and that is what the caller is told.
    await expect(writeCancel(ticket.jobId, uid)).rejects.toSatisfy((error) => errorCode(error) === 'permission-denied');
  });

  it('shows nothing of it to another account', async () => {
    const ticket = ticketOf(uid);
    await write(ticket, uid);
    const other = await signInAsSomebodyNew();
    const { entries, until, stop } = follow(other, ticket.jobId);
    await until(({ state }) => state === 'missing');
    stop();
    expect(entries.some(({ state }) => state === 'ready')).toBe(false);
    const { doc, firestore, getDocFromServer } = await loadFirestore();
    // One that isn't there is answered alike.
    for (const jobId of [ticket.jobId, ticketOf(other).jobId]) {
      const asked = getDocFromServer(doc(firestore, jobPath(jobId)));
      await expect(asked).rejects.toSatisfy((error) => errorCode(error) === 'permission-denied');
    }
  });
});

describe('uploading a file', () => {
  it('arrives with its type, reports progress, and can be removed again', async () => {
    vi.stubGlobal('window', new EventTarget());
    const uid = await signInAsSomebodyNew();
    const path = uploadFile(uid, readyTicket().uploadId, `${randomId(12)}.png`);
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
    const path = uploadFile(uid, readyTicket().uploadId, `${randomId(12)}.png`);
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
