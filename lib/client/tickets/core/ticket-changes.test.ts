import { describe, expect, it } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import {
  afterArrival,
  afterJob,
  afterLostJob,
  afterSignIn,
  afterSignOut,
  anew,
  handedOver,
  isLost,
  isUnsent,
  refuseSubmit,
  requestSubmit,
  takeBack,
} from './ticket-changes';
import { ADS_TICKET, type AdsTicket } from '../ads/ads-ticket';
import { jobDocument, readyTicket } from '../ads/ticket-fixtures';
import { IMAGE_TICKET } from '../image/image-ticket';
import { freshTicket } from './ticket';
import { jobEntry } from '../../listening/job-entry';
import { type JobEntry, LOADING, MISSING } from '../../listening/job-views';

const sending = requestSubmit(readyTicket({ owner: { uid: UID, named: false } }), 1000);
const sent: AdsTicket = { ...sending, submitted: true, confirmed: true };

function entry(ticket: AdsTicket, status: string, flags: { pending?: boolean } = {}): JobEntry {
  const data = jobDocument(ticket, { status });
  return jobEntry(
    { uid: UID, jobId: ticket.jobId },
    { exists: true, fromCache: false, hasPendingWrites: flags.pending ?? false, data },
    LOADING,
  );
}

describe('asking for a job', () => {
  it('makes it the current job', () => {
    expect(sending).toMatchObject({ submitRequested: true, requestedAt: 1000, currentJobId: sending.jobId });
    expect(isUnsent(sending)).toBe(true);
    expect(isUnsent(sent)).toBe(false);
  });

  it('asking twice changes nothing', () => {
    expect(requestSubmit(sending, 2000)).toBe(sending);
  });

  it('a refusal gives the form back, with what to do', () => {
    const refused = refuseSubmit(sending, 'Reload the page.');
    expect(refused).toMatchObject({ submitRequested: false, submitError: 'Reload the page.', currentJobId: null });
    expect(refused.form).toBe(sending.form);
    expect(refused.files).toBe(sending.files);
  });
});

describe('what becomes of the ticket when its job goes on', () => {
  it('the server has it', () => {
    expect(afterJob(ADS_TICKET, sending, entry(sending, 'queued'))).toMatchObject({ submitted: true, confirmed: true });
  });

  it('a job that only this browser has is not sent yet', () => {
    expect(afterJob(ADS_TICKET, sending, entry(sending, 'queued', { pending: true }))).toBe(sending);
    expect(afterJob(ADS_TICKET, sending, MISSING)).toBe(sending);
  });

  it('completed: the ticket is empty and the job stays on screen', () => {
    const next = afterJob(ADS_TICKET, sent, entry(sent, 'completed'));
    expect(next.currentJobId).toBe(sent.jobId);
    expect(next.jobId).not.toBe(sent.jobId);
    expect(next.uploadId).not.toBe(sent.uploadId);
    expect(next.files).toEqual([]);
    expect(next.form.brand_name).toBe('');
    expect(afterJob(ADS_TICKET, next, entry(sent, 'completed'))).toBe(next);
  });

  it.each(['failed', 'cancelled'])('%s: words and files stay for a new job', (status) => {
    const next = afterJob(ADS_TICKET, sent, entry(sent, status));
    expect(next).toMatchObject({
      currentJobId: sent.jobId,
      submitRequested: false,
      confirmed: false,
      uploadId: sent.uploadId,
    });
    expect(next.jobId).not.toBe(sent.jobId);
    expect(next.form).toBe(sent.form);
    expect(next.files).toBe(sent.files);
  });

  it('a job that is gone from the server is no longer the current one, and takes nothing of the next ticket along', () => {
    const next = afterJob(ADS_TICKET, sent, entry(sent, 'completed'));
    expect(afterJob(ADS_TICKET, next, MISSING)).toBe(next);
    expect(isLost(next, MISSING)).toBe(true);
    expect(afterLostJob(ADS_TICKET, next, sent.jobId)).toEqual({ ...next, currentJobId: null });
    expect(afterLostJob(ADS_TICKET, next, next.jobId)).toBe(next);
  });

  it('the end of an earlier job does not touch the ticket begun since', () => {
    const next = readyTicket({ currentJobId: sent.jobId });
    expect(afterJob(ADS_TICKET, next, entry(sent, 'completed'))).toBe(next);
  });
});

describe('a ticket that goes on', () => {
  const asked = requestSubmit(freshTicket(IMAGE_TICKET, { files: readyTicket().files }), 1000);

  it('becomes the next one as soon as the server has its job, with the same words and files and another id', () => {
    const next = afterArrival(IMAGE_TICKET, handedOver(asked));
    expect(next).toMatchObject({ form: asked.form, uploadId: asked.uploadId, currentJobId: asked.jobId });
    expect(next).toMatchObject({ submitRequested: false, submitted: false, confirmed: false });
    expect(next.jobId).not.toBe(asked.jobId);
  });
});

describe('the files of a job that was handed over', () => {
  const isSent = ({ files }: Pick<AdsTicket, 'files'>) => files.map(({ sent: named }) => named);

  it('are its own, in every ticket that has them afterwards', () => {
    expect(isSent(sending)).toEqual([false]);
    const over = handedOver(sending);
    expect(isSent(over)).toEqual([true]);
    expect(isSent(anew(ADS_TICKET, over, null))).toEqual([true]);
    expect(isSent(refuseSubmit(over, 'Reload the page.'))).toEqual([true]);
    expect(
      isSent(afterArrival(IMAGE_TICKET, requestSubmit(freshTicket(IMAGE_TICKET, { files: over.files }), 0))),
    ).toEqual([true]);
  });

  it('are not, when it was taken back before', () => {
    expect(isSent(takeBack(ADS_TICKET, sending))).toEqual([false]);
  });
});

describe('what becomes of the ticket when somebody signs in', () => {
  const anonymous = { uid: UID, isAnonymous: true };
  const other = { uid: 'other', isAnonymous: false };

  it('the first account owns it', () => {
    expect(afterSignIn(ADS_TICKET, readyTicket(), anonymous).owner).toEqual({ uid: UID, named: false });
  });

  it('the same person again changes nothing, also after the token was refreshed', () => {
    expect(afterSignIn(ADS_TICKET, sending, anonymous)).toBe(sending);
  });

  it('an anonymous person who signs up keeps everything', () => {
    expect(afterSignIn(ADS_TICKET, sent, { uid: UID, isAnonymous: false })).toEqual({
      ...sent,
      owner: { uid: UID, named: true },
    });
  });

  it('an anonymous person who signs in to an account takes the unsent work along', () => {
    const ticket = readyTicket({ owner: { uid: UID, named: false } });
    expect(afterSignIn(ADS_TICKET, ticket, other)).toMatchObject({
      jobId: ticket.jobId,
      form: ticket.form,
      owner: { uid: 'other', named: true },
    });
    expect(afterSignIn(ADS_TICKET, sending, other)).toMatchObject({
      submitRequested: true,
      currentJobId: sending.jobId,
    });
  });

  it('a job that was sent stays with the account that sent it', () => {
    const next = afterSignIn(ADS_TICKET, sent, other);
    expect(next).toMatchObject({ submitRequested: false, currentJobId: null, form: sent.form });
    expect(next.jobId).not.toBe(sent.jobId);
  });

  it('another person sees nothing of a named account’s ticket', () => {
    const next = afterSignIn(ADS_TICKET, { ...sending, owner: { uid: UID, named: true } }, other);
    expect(next).toEqual({
      ...freshTicket(ADS_TICKET, { owner: { uid: 'other', named: true } }),
      jobId: next.jobId,
      uploadId: next.uploadId,
    });
  });
});

describe('what becomes of the ticket when its account is gone', () => {
  it('an anonymous person’s words and files go on with the next account', () => {
    const next = afterSignOut(ADS_TICKET, sending);
    expect(next).toMatchObject({ form: sending.form, submitRequested: false, currentJobId: null, owner: null });
    expect(next.files).toMatchObject([{ name: 'shoe.png', status: 'waiting', path: null }]);
  });

  it('nothing is left of a named person’s', () => {
    const next = afterSignOut(ADS_TICKET, { ...sending, owner: { uid: UID, named: true } });
    expect(next).toMatchObject({ files: [], currentJobId: null, owner: null, form: { brand_name: '' } });
  });

  it('a ticket that was nobody’s stays', () => {
    const ticket = readyTicket();
    expect(afterSignOut(ADS_TICKET, ticket)).toBe(ticket);
  });
});

describe('a job that the server has lost', () => {
  it('is a ticket again', () => {
    expect(isLost(sent, MISSING)).toBe(true);
    expect(isLost(sending, MISSING)).toBe(false);
    expect(isLost(sent, LOADING)).toBe(false);
    expect(afterLostJob(ADS_TICKET, sent, sent.jobId)).toMatchObject({
      submitRequested: false,
      currentJobId: null,
      form: sent.form,
    });
    expect(afterLostJob(ADS_TICKET, sending, sending.jobId)).toBe(sending);
  });
});
