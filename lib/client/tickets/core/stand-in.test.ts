import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UID } from '../../firebase/document-fixtures';
import { ticketFile } from '../../files/file-fixtures';
import { unsentJob, useUnsentJobs } from '../../listening/unsent-jobs';
import { ADS_TICKET } from '../ads/ads-ticket';
import { readyTicket } from '../ads/ticket-fixtures';
import { adsTicket } from '../ads/ticket-store';
import { handedOver, requestSubmit } from './ticket-changes';
import { showStandIn, standInJob } from './stand-in';

const ticket = requestSubmit(readyTicket(), Date.parse('2026-11-23T10:00:00Z'));

describe('a job that isn’t in Firestore yet', () => {
  let stop = () => {};
  beforeEach(() => {
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
    adsTicket.update(() => ticket);
    stop = showStandIn(adsTicket);
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it('looks as it will: queued, with its words and number of ads', () => {
    const uploading = { ...ticket, files: [ticketFile({ status: 'uploading' })] };
    expect(standInJob(ADS_TICKET, uploading, null)).toMatchObject({
      id: ticket.jobId,
      status: 'queued',
      input: { product_full_name: 'Nike Air Max 90' },
      progress: { percentage: 0, total_ads: 2 },
      created_at: new Date('2026-11-23T10:00:00Z'),
    });
    expect(standInJob(ADS_TICKET, ticket, UID)?.user_id).toBe(UID);
  });

  it('is on every page, and is the same while its photos are on their way', () => {
    const before = unsentJob(ticket.jobId);
    expect(before).toMatchObject({ handedOver: false, confirmed: false, job: { status: 'queued' } });
    adsTicket.update((now) => ({ ...now, files: now.files.map((file) => ({ ...file, progress: 0.5 })) }));
    expect(unsentJob(ticket.jobId)).toBe(before);
  });

  it('can be taken back, which gives its words and files back', () => {
    unsentJob(ticket.jobId)?.takeBack();
    expect(adsTicket.current()).toMatchObject({ submitRequested: false, form: ticket.form, files: ticket.files });
    expect(useUnsentJobs.getState()).toEqual({});
  });

  it('says when it was handed over, and when the server has it', () => {
    adsTicket.update(handedOver);
    expect(unsentJob(ticket.jobId)).toMatchObject({ handedOver: true, confirmed: false });
    adsTicket.update((now) => ({ ...now, confirmed: true }));
    expect(unsentJob(ticket.jobId)).toMatchObject({ confirmed: true });
  });
});
