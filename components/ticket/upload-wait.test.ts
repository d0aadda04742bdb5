import { describe, expect, it } from 'vitest';
import { uploadWait } from './upload-wait';

describe('a job that waits for its files', () => {
  it('says for how many', () => {
    expect(uploadWait([{ status: 'uploading' }, { status: 'waiting' }, { status: 'done' }])).toBe(
      'Waiting for 2 files to finish uploading. The ads start by themselves.',
    );
  });

  it('says what to do about a failed one', () => {
    expect(uploadWait([{ status: 'failed' }, { status: 'done' }])).toBe(
      '1 file couldn’t be uploaded. Retry or remove it, and the ads start by themselves.',
    );
  });

  it('says that it starts once all are there', () => {
    expect(uploadWait([{ status: 'done' }])).toBe('Everything is uploaded. Starting…');
  });
});
