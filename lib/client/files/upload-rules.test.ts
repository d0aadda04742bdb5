import { describe, expect, it } from 'vitest';
import { UID } from '../firebase/document-fixtures';
import { ticketFile } from './file-fixtures';
import { isOwnFile, MAX_TRIES, needsUpload, uploadFailure } from './upload-rules';

const UPLOAD_ID = 'up_00000000000000000000';
const uploaded = ticketFile({
  path: `users/${UID}/uploads/${UPLOAD_ID}/abcdefghijkl.png`,
  status: 'done',
  progress: 1,
});

describe('whether a file has to be sent', () => {
  it.each([
    ['it waits', ticketFile(), UID, true],
    ['the page was reloaded in the middle', ticketFile({ status: 'uploading' }), null, true],
    ['it is there', uploaded, UID, false],
    ['it is there, and nobody is signed in yet', uploaded, null, false],
    ['it is there, for another account', uploaded, 'other', true],
    ['it failed: the person decides', ticketFile({ status: 'failed' }), UID, false],
  ])('%s', (_when, file, uid, expected) => {
    expect(needsUpload(file, uid)).toBe(expected);
  });

  it('not where the person’s product keeps it already', () => {
    const kept = ticketFile({ path: `users/${UID}/pages/job_a/photo.jpg`, status: 'done' });
    expect(needsUpload(kept, UID)).toBe(false);
    expect(needsUpload(kept, 'other')).toBe(true);
  });

  it('where it lies among the person’s other files, which no job may name', () => {
    expect(isOwnFile(`users/${UID}/prepared/job_a/photo.jpg`, UID)).toBe(false);
    expect(isOwnFile(null, UID)).toBe(false);
  });
});

describe('a try that failed', () => {
  it('is repeated without asking while that may help', () => {
    expect(uploadFailure('storage/retry-limit-exceeded', 1, true)).toEqual({ retry: true });
    expect(uploadFailure('', 1, true)).toEqual({ retry: true });
  });

  it('is repeated for ever while the connection is away', () => {
    expect(uploadFailure('auth/network-request-failed', 100, false)).toEqual({ retry: true });
  });

  it('is given to the person when it keeps failing or can’t succeed', () => {
    expect(uploadFailure('storage/unknown', MAX_TRIES, true)).toMatchObject({
      retry: false,
      message: expect.stringContaining('try again'),
    });
    expect(uploadFailure('storage/unauthorized', 1, true)).toMatchObject({ retry: false });
  });
});
