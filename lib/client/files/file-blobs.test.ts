import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser whose database does as told; each test has modules of its own, as each page has. */
async function page(indexedDB: object) {
  vi.resetModules();
  vi.stubGlobal('indexedDB', indexedDB);
  const [blobs, { useKept }] = await Promise.all([import('./file-blobs'), import('../browser/browser-storage')]);
  return { ...blobs, useKept };
}

const SILENT = { open: () => ({}) };
const DENIED = {
  open: () => {
    throw new DOMException('denied', 'SecurityError');
  },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a chosen file', () => {
  it.each([
    ['is blocked', DENIED],
    ['never answers', SILENT],
  ])('is at hand at once where the database %s', async (_, indexedDB) => {
    const { blobOf, keepBlob, useKept } = await page(indexedDB);
    const photo = new Blob(['photo']);
    const kept = keepBlob('a', photo);
    expect(await blobOf('a')).toBe(photo);
    await vi.advanceTimersByTimeAsync(5000);
    await kept;
    expect(useKept.getState().files).toBe(false);
  });

  it('that is not there is waited for once, however many are asked for', async () => {
    const { blobOf, keepOnlyBlobs } = await page(SILENT);
    const first = blobOf('gone');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toBeNull();
    // No timer goes on here: what waits would never end.
    expect(await blobOf('another')).toBeNull();
    await keepOnlyBlobs(() => new Set());
  });
});
