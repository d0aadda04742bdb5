import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseTicket } from '../core/ticket';
import { inputProblem } from '../core/write-job';
import { FEED_TICKET } from './feed-ticket';

function stubBrowser() {
  const items = new Map<string, string>();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
  return items;
}

async function freshStore() {
  vi.resetModules();
  return import('./feed-ticket-store');
}

const csv = (name = 'products.csv', text = 'name\nMug') => new File([text], name, { type: 'text/csv' });

beforeEach(() => {
  vi.unstubAllGlobals();
});

const ANY = { brandId: null, brandName: null };

describe('a file that is to be imported', () => {
  it('is asked for with the brand that it goes to, and survives a reload', async () => {
    const items = stubBrowser();
    const { feedTicket, requestFeed } = await freshStore();
    expect(requestFeed(csv(), { brandId: 'norden', brandName: null })).toBeNull();
    const ticket = parseTicket(FEED_TICKET, items.get(FEED_TICKET.key) ?? null);
    expect(ticket).toMatchObject({
      submitRequested: true,
      form: { brandId: 'norden', brandName: null },
      files: [{ role: 'feed', name: 'products.csv', contentType: 'text/csv', status: 'waiting' }],
    });
    expect(ticket?.jobId).toBe(feedTicket.current().jobId);
  });

  it('becomes a job that the server takes, once it is uploaded', async () => {
    stubBrowser();
    const { feedTicket, requestFeed } = await freshStore();
    requestFeed(csv(), ANY);
    const ticket = feedTicket.current();
    const path = `users/ann/uploads/${ticket.uploadId}/abcdefghijkl.csv`;
    const job = FEED_TICKET.newJob({ ...ticket, files: ticket.files.map((file) => ({ ...file, path })) }, 'ann', 'now');
    expect(job).toMatchObject({ type: 'import_feed', user_id: 'ann', status: 'queued' });
    expect(job.input).toEqual({
      upload_id: ticket.uploadId,
      file: { path, name: 'products.csv', size: 8, content_type: 'text/csv' },
      brand_id: null,
      brand_name: null,
    });
    expect(inputProblem(job)).toBeNull();
  });

  it('goes to the brand of the name that was given', async () => {
    stubBrowser();
    const { feedTicket, requestFeed } = await freshStore();
    requestFeed(csv(), { brandId: null, brandName: 'Norden' });
    const job = FEED_TICKET.newJob(feedTicket.current(), 'ann', 'now');
    expect(job.input).toMatchObject({ brand_id: null, brand_name: 'Norden' });
  });

  it('that can’t be imported is refused at once, and another can be chosen', async () => {
    stubBrowser();
    const { feedTicket, requestFeed } = await freshStore();
    expect(requestFeed(csv('products.xlsx'), ANY)).toBe(
      'This is a spreadsheet. Open it, save it as CSV and choose that file.',
    );
    expect(feedTicket.current().submitRequested).toBe(false);
    expect(requestFeed(csv(), ANY)).toBeNull();
  });

  it('waits for the one that is under way', async () => {
    stubBrowser();
    const { feedTicket, requestFeed } = await freshStore();
    requestFeed(csv('one.csv'), ANY);
    expect(requestFeed(csv('two.csv'), ANY)).toBe(
      'Another file is just being imported. Wait until it is done, or stop it.',
    );
    expect(feedTicket.current().files.map(({ name }) => name)).toEqual(['one.csv']);
  });

  it('has an upload of its own after one whose job has ended', async () => {
    stubBrowser();
    const { feedTicket, requestFeed } = await freshStore();
    requestFeed(csv('one.csv'), ANY);
    const before = feedTicket.current().uploadId;
    feedTicket.update((ticket) => ({
      ...ticket,
      submitRequested: false,
      files: ticket.files.map((file) => ({ ...file, sent: true })),
    }));
    requestFeed(csv('two.csv'), ANY);
    expect(feedTicket.current().files.map(({ name }) => name)).toEqual(['two.csv']);
    expect(feedTicket.current().uploadId).not.toBe(before);
  });
});
