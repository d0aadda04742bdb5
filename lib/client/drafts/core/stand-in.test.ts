import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import { draftFile } from '../../files/file-fixtures';
import { unsentJob, useUnsentJobs } from '../../listening/unsent-jobs';
import { ADS_DRAFT } from '../ads/ads-draft';
import { readyDraft } from '../ads/draft-fixtures';
import { adsDraft } from '../ads/draft-store';
import { handedOver, requestSubmit } from './draft-changes';
import { showStandIn, standInJob } from './stand-in';

const draft = requestSubmit(readyDraft(), Date.parse('2026-11-23T10:00:00Z'));

describe('a job that isn’t in Firestore yet', () => {
  let stop = () => {};
  beforeEach(() => {
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
    adsDraft.update(() => draft);
    stop = showStandIn(adsDraft);
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it('looks as it will: queued, with its words and number of ads', () => {
    const uploading = { ...draft, files: [draftFile({ status: 'uploading' })] };
    expect(standInJob(ADS_DRAFT, uploading, null)).toMatchObject({
      id: draft.jobId,
      status: 'queued',
      input: { product_full_name: 'Nike Air Max 90' },
      progress: { percentage: 0, total_ads: 2 },
      created_at: new Date('2026-11-23T10:00:00Z'),
    });
    expect(standInJob(ADS_DRAFT, draft, UID)?.user_id).toBe(UID);
  });

  it('is on every page, and is the same while its photos are on their way', () => {
    const before = unsentJob(draft.jobId);
    expect(before).toMatchObject({ handedOver: false, confirmed: false, job: { status: 'queued' } });
    adsDraft.update((now) => ({ ...now, files: now.files.map((file) => ({ ...file, progress: 0.5 })) }));
    expect(unsentJob(draft.jobId)).toBe(before);
  });

  it('can be taken back, which gives its words and files back', () => {
    unsentJob(draft.jobId)?.takeBack();
    expect(adsDraft.current()).toMatchObject({ submitRequested: false, form: draft.form, files: draft.files });
    expect(useUnsentJobs.getState()).toEqual({});
  });

  it('says when it was handed over, and when the server has it', () => {
    adsDraft.update(handedOver);
    expect(unsentJob(draft.jobId)).toMatchObject({ handedOver: true, confirmed: false });
    adsDraft.update((now) => ({ ...now, confirmed: true }));
    expect(unsentJob(draft.jobId)).toMatchObject({ confirmed: true });
  });
});
