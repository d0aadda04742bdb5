import { describe, expect, it } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import { draftFile } from '../../files/file-fixtures';
import type { AdsDraft } from '../ads/ads-draft';
import { requestSubmit } from './draft-changes';
import { readyDraft, uploadedFile } from '../ads/draft-fixtures';
import { nextStep, submissionOf } from './submission';

const sending = requestSubmit(readyDraft(), 1000);
const uploading: AdsDraft = { ...sending, files: [...sending.files, draftFile({ id: 'b', status: 'uploading' })] };
const failed: AdsDraft = { ...sending, files: [draftFile({ status: 'failed', error: 'This file is empty.' })] };

describe('what the page says about sending', () => {
  it.each([
    ['nothing was asked for', readyDraft(), true, 'editing'],
    ['the server refused', readyDraft({ submitError: 'Reload.' }), true, 'refused'],
    ['uploads are running', uploading, true, 'waiting-for-uploads'],
    ['uploads are running, offline', uploading, false, 'waiting-for-connection'],
    ['everything is there, offline', sending, false, 'waiting-for-connection'],
    ['it is being written', sending, true, 'sent'],
    ['the server has it', { ...sending, confirmed: true }, true, 'sent'],
    ['the server has it, and then the connection went', { ...sending, confirmed: true }, false, 'sent'],
  ] as const)('%s', (_when, draft, online, expected) => {
    expect(submissionOf(draft, online)).toBe(expected);
  });
});

describe('what is to be done to send a draft', () => {
  const withoutFiles: AdsDraft = { ...sending, files: [] };
  const other: AdsDraft = {
    ...sending,
    files: [uploadedFile(sending, { path: 'users/other/uploads/up_x/abcdefghijkl.png' })],
  };

  it.each([
    ['nothing before it is asked for', readyDraft(), UID, { step: 'nothing' }],
    ['nothing after the server has it', { ...sending, submitted: true, confirmed: true }, UID, { step: 'nothing' }],
    ['nothing while nobody is signed in: the upload makes the account', sending, null, { step: 'nothing' }],
    ['make an account where there is no file to upload', withoutFiles, null, { step: 'account' }],
    ['nothing while uploads are running', uploading, UID, { step: 'nothing' }],
    ['nothing while a file lies in the folder of another account', other, UID, { step: 'nothing' }],
    ['write it when everything is there', sending, UID, { step: 'write', check: false }],
    [
      'look first when an earlier page may have written it',
      { ...sending, submitted: true },
      UID,
      { step: 'write', check: true },
    ],
    ['wait for the account before looking', { ...sending, submitted: true }, null, { step: 'nothing' }],
  ] as const)('%s', (_what, draft, uid, expected) => {
    expect(nextStep(draft, uid)).toEqual(expected);
  });

  it('give the form back when a file can’t be uploaded', () => {
    expect(nextStep(failed, UID)).toMatchObject({ step: 'refuse' });
    expect(nextStep(failed, UID)).toHaveProperty(
      'message',
      expect.stringContaining('shoe.png could not be uploaded: This file is empty.'),
    );
  });
});
