import { describe, expect, it } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import { ticketFile } from '../../files/file-fixtures';
import type { AdsTicket } from '../ads/ads-ticket';
import { requestSubmit } from './ticket-changes';
import { readyTicket, uploadedFile } from '../ads/ticket-fixtures';
import { nextStep, submissionOf } from './submission';

const sending = requestSubmit(readyTicket(), 1000);
const uploading: AdsTicket = { ...sending, files: [...sending.files, ticketFile({ id: 'b', status: 'uploading' })] };
const failed: AdsTicket = { ...sending, files: [ticketFile({ status: 'failed', error: 'This file is empty.' })] };

describe('what the page says about sending', () => {
  it.each([
    ['nothing was asked for', readyTicket(), true, 'editing'],
    ['the server refused', readyTicket({ submitError: 'Reload.' }), true, 'refused'],
    ['uploads are running', uploading, true, 'waiting-for-uploads'],
    ['uploads are running, offline', uploading, false, 'waiting-for-connection'],
    ['everything is there, offline', sending, false, 'waiting-for-connection'],
    ['it is being written', sending, true, 'sent'],
    ['the server has it', { ...sending, confirmed: true }, true, 'sent'],
    ['the server has it, and then the connection went', { ...sending, confirmed: true }, false, 'sent'],
  ] as const)('%s', (_when, ticket, online, expected) => {
    expect(submissionOf(ticket, online)).toBe(expected);
  });
});

describe('what is to be done to send a ticket', () => {
  const withoutFiles: AdsTicket = { ...sending, files: [] };
  const other: AdsTicket = {
    ...sending,
    files: [uploadedFile(sending, { path: 'users/other/uploads/up_x/abcdefghijkl.png' })],
  };

  it.each([
    ['nothing before it is asked for', readyTicket(), UID, { step: 'nothing' }],
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
  ] as const)('%s', (_what, ticket, uid, expected) => {
    expect(nextStep(ticket, uid)).toEqual(expected);
  });

  it('give the form back when a file can’t be uploaded', () => {
    expect(nextStep(failed, UID)).toMatchObject({ step: 'refuse' });
    expect(nextStep(failed, UID)).toHaveProperty(
      'message',
      expect.stringContaining('shoe.png could not be uploaded: This file is empty.'),
    );
  });
});
