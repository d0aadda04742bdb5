import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uploadsOf } from '../../../../e2e/administrator';
import { uploadFile } from '../../../domain/shared/paths';
import { randomId } from '../../../domain/shared/random-id';
import { transfer } from '../../files/upload-transfer';
import { loadAuth } from '../../firebase/load-sdk';
import { ensureUser } from '../../session/session-store';
import { startSender } from '../core/sender';
import { readyTicket, uploadedFile } from './ticket-fixtures';
import { adsTicket, removeFile } from './ticket-store';
import { startNewTicket, submitTicket } from './submit';

describe('the photo of a job that was sent', () => {
  let uid = '';
  let path = '';
  let stop = () => {};

  beforeEach(async () => {
    const items = new Map<string, string>();
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    });
    const { auth, signOut } = await loadAuth();
    await signOut(auth);
    uid = await ensureUser();
    const ticket = readyTicket();
    path = uploadFile(uid, ticket.uploadId, `${randomId(12)}.png`);
    const { signal } = new AbortController();
    await transfer({ blob: new Blob(['a photo']), path, contentType: 'image/png', onProgress: () => {}, signal });
    adsTicket.update(() => ({ ...ticket, files: [uploadedFile(ticket, { path })] }));
    stop = startSender(adsTicket);
  });
  afterEach(() => stop());

  const until = (wanted: () => boolean) => vi.waitUntil(wanted, 10_000);

  it('stays in Storage when it is taken out of the next set', async () => {
    expect(submitTicket()).toEqual({});
    await until(() => adsTicket.current().confirmed);
    expect(startNewTicket(true)).toBe(true);
    removeFile('file1');
    expect(adsTicket.current().files).toEqual([]);
    // Long enough for what must not happen.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await uploadsOf(uid)).toEqual([path]);
  });

  it('is deleted when it is taken out before anything was sent', async () => {
    removeFile('file1');
    await vi.waitUntil(async () => (await uploadsOf(uid)).length === 0, { timeout: 10_000, interval: 200 });
  });
});
