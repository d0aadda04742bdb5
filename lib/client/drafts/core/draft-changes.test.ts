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
} from './draft-changes';
import { ADS_DRAFT, type AdsDraft } from '../ads/ads-draft';
import { jobDocument, readyDraft } from '../ads/draft-fixtures';
import { IMAGE_DRAFT } from '../image/image-draft';
import { freshDraft } from './draft';
import { jobEntry, type JobEntry, LOADING, MISSING } from '../../listening/job-views';

const sending = requestSubmit(readyDraft({ owner: { uid: UID, named: false } }), 1000);
const sent: AdsDraft = { ...sending, submitted: true, confirmed: true };

function entry(draft: AdsDraft, status: string, flags: { pending?: boolean } = {}): JobEntry {
  const data = jobDocument(draft, { status });
  return jobEntry(
    { uid: UID, jobId: draft.jobId },
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

describe('what becomes of the draft when its job goes on', () => {
  it('the server has it', () => {
    expect(afterJob(ADS_DRAFT, sending, entry(sending, 'queued'))).toMatchObject({ submitted: true, confirmed: true });
  });

  it('a job that only this browser has is not sent yet', () => {
    expect(afterJob(ADS_DRAFT, sending, entry(sending, 'queued', { pending: true }))).toBe(sending);
    expect(afterJob(ADS_DRAFT, sending, MISSING)).toBe(sending);
  });

  it('completed: the draft is empty and the job stays on screen', () => {
    const next = afterJob(ADS_DRAFT, sent, entry(sent, 'completed'));
    expect(next.currentJobId).toBe(sent.jobId);
    expect(next.jobId).not.toBe(sent.jobId);
    expect(next.uploadId).not.toBe(sent.uploadId);
    expect(next.files).toEqual([]);
    expect(next.form.brand_name).toBe('');
    expect(afterJob(ADS_DRAFT, next, entry(sent, 'completed'))).toBe(next);
  });

  it.each(['failed', 'cancelled'])('%s: words and files stay for a new job', (status) => {
    const next = afterJob(ADS_DRAFT, sent, entry(sent, status));
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

  it('a job that is gone from the server is no longer the current one', () => {
    const next = afterJob(ADS_DRAFT, sent, entry(sent, 'completed'));
    expect(afterJob(ADS_DRAFT, next, MISSING).currentJobId).toBeNull();
  });

  it('the end of an earlier job does not touch the draft begun since', () => {
    const next = readyDraft({ currentJobId: sent.jobId });
    expect(afterJob(ADS_DRAFT, next, entry(sent, 'completed'))).toBe(next);
  });
});

describe('a draft that goes on', () => {
  const asked = requestSubmit(freshDraft(IMAGE_DRAFT, { files: readyDraft().files }), 1000);

  it('becomes the next one as soon as the server has its job, with the same words and files and another id', () => {
    const next = afterArrival(IMAGE_DRAFT, handedOver(asked));
    expect(next).toMatchObject({ form: asked.form, uploadId: asked.uploadId, currentJobId: asked.jobId });
    expect(next).toMatchObject({ submitRequested: false, submitted: false, confirmed: false });
    expect(next.jobId).not.toBe(asked.jobId);
  });
});

describe('the files of a job that was handed over', () => {
  const isSent = ({ files }: Pick<AdsDraft, 'files'>) => files.map(({ sent: named }) => named);

  it('are its own, in every draft that has them afterwards', () => {
    expect(isSent(sending)).toEqual([false]);
    const over = handedOver(sending);
    expect(isSent(over)).toEqual([true]);
    expect(isSent(anew(ADS_DRAFT, over, null))).toEqual([true]);
    expect(isSent(refuseSubmit(over, 'Reload the page.'))).toEqual([true]);
    expect(isSent(afterArrival(IMAGE_DRAFT, requestSubmit(freshDraft(IMAGE_DRAFT, { files: over.files }), 0)))).toEqual(
      [true],
    );
  });

  it('are not, when it was taken back before', () => {
    expect(isSent(takeBack(ADS_DRAFT, sending))).toEqual([false]);
  });
});

describe('what becomes of the draft when somebody signs in', () => {
  const anonymous = { uid: UID, isAnonymous: true };
  const other = { uid: 'other', isAnonymous: false };

  it('the first account owns it', () => {
    expect(afterSignIn(ADS_DRAFT, readyDraft(), anonymous).owner).toEqual({ uid: UID, named: false });
  });

  it('the same person again changes nothing, also after the token was refreshed', () => {
    expect(afterSignIn(ADS_DRAFT, sending, anonymous)).toBe(sending);
  });

  it('an anonymous person who signs up keeps everything', () => {
    expect(afterSignIn(ADS_DRAFT, sent, { uid: UID, isAnonymous: false })).toEqual({
      ...sent,
      owner: { uid: UID, named: true },
    });
  });

  it('an anonymous person who signs in to an account takes the unsent work along', () => {
    const draft = readyDraft({ owner: { uid: UID, named: false } });
    expect(afterSignIn(ADS_DRAFT, draft, other)).toMatchObject({
      jobId: draft.jobId,
      form: draft.form,
      owner: { uid: 'other', named: true },
    });
    expect(afterSignIn(ADS_DRAFT, sending, other)).toMatchObject({
      submitRequested: true,
      currentJobId: sending.jobId,
    });
  });

  it('a job that was sent stays with the account that sent it', () => {
    const next = afterSignIn(ADS_DRAFT, sent, other);
    expect(next).toMatchObject({ submitRequested: false, currentJobId: null, form: sent.form });
    expect(next.jobId).not.toBe(sent.jobId);
  });

  it('another person sees nothing of a named account’s draft', () => {
    const next = afterSignIn(ADS_DRAFT, { ...sending, owner: { uid: UID, named: true } }, other);
    expect(next).toEqual({
      ...freshDraft(ADS_DRAFT, { owner: { uid: 'other', named: true } }),
      jobId: next.jobId,
      uploadId: next.uploadId,
    });
  });
});

describe('what becomes of the draft when its account is gone', () => {
  it('an anonymous person’s words and files go on with the next account', () => {
    const next = afterSignOut(ADS_DRAFT, sending);
    expect(next).toMatchObject({ form: sending.form, submitRequested: false, currentJobId: null, owner: null });
    expect(next.files).toMatchObject([{ name: 'shoe.png', status: 'waiting', path: null }]);
  });

  it('nothing is left of a named person’s', () => {
    const next = afterSignOut(ADS_DRAFT, { ...sending, owner: { uid: UID, named: true } });
    expect(next).toMatchObject({ files: [], currentJobId: null, owner: null, form: { brand_name: '' } });
  });

  it('a draft that was nobody’s stays', () => {
    const draft = readyDraft();
    expect(afterSignOut(ADS_DRAFT, draft)).toBe(draft);
  });
});

describe('a job that the server has lost', () => {
  it('is a draft again', () => {
    expect(isLost(sent, MISSING)).toBe(true);
    expect(isLost(sending, MISSING)).toBe(false);
    expect(isLost(sent, LOADING)).toBe(false);
    expect(afterLostJob(ADS_DRAFT, sent, sent.jobId)).toMatchObject({
      submitRequested: false,
      currentJobId: null,
      form: sent.form,
    });
    expect(afterLostJob(ADS_DRAFT, sending, sending.jobId)).toBe(sending);
  });
});
