import { posix } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import sharp from 'sharp';
import type { IdentifiedAd } from '../../lib/domain/ads/ad';
import { conversationSchema, type Conversation } from '../../lib/domain/ads/conversation';
import { adPath, jobPath, requestPath } from '../../lib/domain/shared/paths';
import { randomId } from '../../lib/domain/shared/random-id';
import {
  jobRequestSchema,
  newEditRequest,
  newShowRequest,
  versionRequestId,
  type AdWish,
  type EditRequest,
} from '../../lib/domain/jobs/request';
import { templateIdSchema } from '../../lib/domain/ads/template';
import { readAd } from '../../functions/src/kinds/ads/read-ads';
import { readPictureJob, timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { carryOutRequest } from '../../functions/src/engine/requests/carry-out-request';
import { watchOver } from '../../functions/src/engine/watchdog/watch-over';
import { createJob, type Fault } from './job-fixtures';
import { jobEnd } from './job-observer';
import { storedAds } from './stored-files';

interface Made {
  jobId: string;
  uid: string;
  ad: IdentifiedAd;
}

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

async function finishedAd(faults: Fault[] = []): Promise<Made> {
  const { jobId, uid } = await createJob({ count: 1, faults });
  await jobEnd(jobId);
  return { jobId, uid, ad: await adOf(jobId) };
}

const adOf = async (jobId: string) => readAd(await firestore.doc(adPath(jobId, '01')).get());

function wishFor(ad: IdentifiedAd, change: Partial<AdWish> = {}): AdWish {
  const { copy, variation, aspect_ratio } = ad;
  const template = templateIdSchema.parse(ad.template);
  return { copy: { ...copy, headline: 'Juniper, bottled' }, template, variation, aspect_ratio, ...change };
}

async function ask({ jobId, uid, ad }: Made, change: Partial<AdWish> = {}): Promise<string> {
  const id = versionRequestId('edit', ad.id, randomId(20));
  const request = newEditRequest(uid, ad.id, 1, wishFor(ad, change), serverTimestamp());
  await firestore.doc(requestPath(jobId, id)).create(request);
  return id;
}

async function askToShow({ jobId, uid, ad }: Made, version: number): Promise<string> {
  const id = versionRequestId('show', ad.id, randomId(20));
  await firestore.doc(requestPath(jobId, id)).create(newShowRequest(uid, ad.id, version, serverTimestamp()));
  return id;
}

async function requestOf(jobId: string, id: string) {
  return jobRequestSchema.parse(timestampsToDates((await firestore.doc(requestPath(jobId, id)).get()).data()));
}

async function answered(jobId: string, id: string): Promise<EditRequest> {
  for (let tries = 0; tries < 300; tries += 1) {
    const request = await requestOf(jobId, id);
    if ('status' in request && request.status !== 'open') return request as EditRequest;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nobody answered ${id}`);
}

async function conversationOf({ ad }: Made): Promise<Conversation> {
  const snapshot = await firestore.doc(posix.dirname(ad.storage_path)).get();
  return conversationSchema.parse(timestampsToDates(snapshot.data()));
}

const filesOf = async ({ ad }: Made) => storedAds(`${posix.dirname(ad.storage_path)}/`);

async function fetchPicture(url: string | null | undefined) {
  const response = await fetch(url ?? '');
  expect(response.headers.get('content-type')).toBe('image/png');
  return sharp(Buffer.from(await response.arrayBuffer())).metadata();
}

/** Waits until the fault has ended the function's process: its file is there, or the time is over. */
async function untilFiles(made: Made, count: number): Promise<void> {
  for (let tries = 0; tries < 200 && (await filesOf(made)).length < count; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
}

describe('an edit of a finished ad', () => {
  it('makes version 2 on the sheet, keeps version 1’s file and tells API clients', async () => {
    const made = await finishedAd();
    const id = await ask(made);
    expect(await answered(made.jobId, id)).toMatchObject({ status: 'done', version: 2, error: null });
    const { versions, title } = await conversationOf(made);
    expect(versions.map(({ copy }) => copy.headline)).toEqual([made.ad.copy.headline, 'Juniper, bottled']);
    expect(title).toBe('Juniper, bottled');
    expect(versions[0]?.firebase_url).toBe(made.ad.firebase_url);
    expect(versions[1]?.quality?.passed).toBe(true);
    for (const { firebase_url } of versions) {
      expect(await fetchPicture(firebase_url)).toMatchObject({ format: 'png', width: 1080, height: 1080 });
    }
    const ad = await adOf(made.jobId);
    expect(ad).toMatchObject({ status: 'done', version: 2, copy: { headline: 'Juniper, bottled' } });
    expect(ad.firebase_url).toBe(versions[1]?.firebase_url);
    expect(ad.preview).toBe(versions[1]?.preview);
    const job = readPictureJob(await firestore.doc(jobPath(made.jobId)).get());
    expect(job.result?.ads).toHaveLength(1);
    expect(job.result?.ads[0]).toMatchObject({ firebase_url: ad.firebase_url, storage_path: ad.storage_path });
    expect(job.progress).toMatchObject({ percentage: 100, ads_generated: 1, ads_failed: 0 });
  });

  it('to another format and template is a version beside the sheet’s', async () => {
    const made = await finishedAd();
    const template = made.ad.template === 'lifestyle' ? 'product_hero' : 'lifestyle';
    const id = await ask(made, { aspect_ratio: '9:16', template, variation: 1 });
    expect(await answered(made.jobId, id)).toMatchObject({ status: 'done', version: 2 });
    const [first, second] = (await conversationOf(made)).versions;
    expect(second).toMatchObject({ aspect_ratio: '9:16', template, width: 1080, height: 1920 });
    expect(await adOf(made.jobId)).toMatchObject({ version: 1, firebase_url: first?.firebase_url });
    const shown = await askToShow(made, 2);
    expect(await answered(made.jobId, shown)).toMatchObject({ status: 'failed' });
    expect((await adOf(made.jobId)).version).toBe(1);
  });

  it('carried out twice is one version', async () => {
    const made = await finishedAd();
    const id = await ask(made);
    await answered(made.jobId, id);
    await carryOutRequest(made.jobId, await firestore.doc(requestPath(made.jobId, id)).get());
    expect((await conversationOf(made)).versions).toHaveLength(2);
    expect(await filesOf(made)).toHaveLength(2);
  });

  it('delivered twice at the same time is one version', async () => {
    const made = await finishedAd();
    const id = await ask(made);
    const snapshot = await firestore.doc(requestPath(made.jobId, id)).get();
    await Promise.all([carryOutRequest(made.jobId, snapshot), carryOutRequest(made.jobId, snapshot)]);
    await answered(made.jobId, id);
    const { versions } = await conversationOf(made);
    expect(versions).toHaveLength(2);
    expect(await filesOf(made)).toHaveLength(2);
    expect(await fetchPicture(versions[1]?.firebase_url)).toMatchObject({ width: 1080 });
  });

  it('asked for three times at once is three versions, each with its file', async () => {
    const made = await finishedAd();
    const ids = await Promise.all(['One', 'Two', 'Three'].map((headline) => askWith(made, headline)));
    const numbers = await Promise.all(ids.map(async (id) => (await answered(made.jobId, id)).version));
    expect(numbers.toSorted()).toEqual([2, 3, 4]);
    expect(new Set((await conversationOf(made)).versions.map(({ storage_path }) => storage_path)).size).toBe(4);
    expect(await filesOf(made)).toHaveLength(4);
  });

  it('to something that nobody makes is refused in words', async () => {
    const made = await finishedAd();
    const id = await ask(made, { variation: 20 });
    const { status, error } = await answered(made.jobId, id);
    expect({ status, code: error?.code }).toEqual({ status: 'failed', code: 'INVALID_PRODUCT_DATA' });
    expect((await conversationOf(made)).versions).toHaveLength(1);
  });
});

const askWith = (made: Made, headline: string) => ask(made, { copy: { ...made.ad.copy, headline } });

describe.each(['edit.opened', 'edit.stored', 'edit.ended'] as const)('a function killed at %s', (point) => {
  it('is finished by the watchdog, with one version', async () => {
    const made = await finishedAd([{ point, effect: 'kill', attempts: 1 }]);
    const id = await ask(made);
    await untilFiles(made, point === 'edit.opened' ? 1 : 2);
    await watchOver(later(10));
    expect(await answered(made.jobId, id)).toMatchObject({ status: 'done', version: 2 });
    const { versions } = await conversationOf(made);
    expect(versions).toHaveLength(2);
    expect(await filesOf(made)).toHaveLength(2);
    expect(await fetchPicture(versions[1]?.firebase_url)).toMatchObject({ width: 1080 });
  });
});

describe('an edit that can’t be made', () => {
  it('is recorded when another try would not help', async () => {
    const fault = { code: 'CONTENT_BLOCKED', message: 'The word “free” can’t be used.' };
    const made = await finishedAd([{ point: 'edit.opened', effect: 'error', ...fault }]);
    const { status, error } = await answered(made.jobId, await ask(made));
    expect({ status, error }).toMatchObject({ status: 'failed', error: fault });
    expect(await adOf(made.jobId)).toMatchObject({ version: 1, status: 'done', error: null });
  });

  it('stays open while another try may help, and is given up in the end', async () => {
    const made = await finishedAd([
      {
        ...{ point: 'edit.opened', effect: 'error', code: 'RATE_LIMIT_EXCEEDED' },
        ...{ retryable: true, retry_after_ms: 100, attempts: 99 },
      },
    ]);
    const id = await ask(made);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await requestOf(made.jobId, id)).toMatchObject({ status: 'open' });
    await watchOver(later(30));
    expect(await answered(made.jobId, id)).toMatchObject({
      ...{ status: 'failed', attempts: 3, error: { code: 'RATE_LIMIT_EXCEEDED' } },
    });
  });
});

describe('an earlier version', () => {
  it('can be put back on the sheet, and the newer one stays', async () => {
    const made = await finishedAd();
    await answered(made.jobId, await ask(made));
    expect(await answered(made.jobId, await askToShow(made, 1))).toMatchObject({ status: 'done' });
    const { ad } = made;
    expect(await adOf(made.jobId)).toMatchObject({ version: 1, firebase_url: ad.firebase_url, copy: ad.copy });
    const job = readPictureJob(await firestore.doc(jobPath(made.jobId)).get());
    expect(job.result?.ads[0]?.firebase_url).toBe(ad.firebase_url);
    expect((await conversationOf(made)).versions).toHaveLength(2);
  });
});

describe('a job that is deleted while one of its ads is edited', () => {
  it('leaves nothing behind', async () => {
    const made = await finishedAd([{ point: 'edit.stored', effect: 'delay', delay_ms: 3000 }]);
    await ask(made);
    await untilFiles(made, 2);
    await firestore.doc(jobPath(made.jobId)).delete();
    await vi.waitFor(async () => expect(await filesOf(made)).toEqual([]), { timeout: 30_000, interval: 250 });
    // The edit has come to its end by then, and has put nothing back.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await filesOf(made)).toEqual([]);
    expect((await firestore.doc(posix.dirname(made.ad.storage_path)).get()).exists).toBe(false);
    expect((await firestore.doc(adPath(made.jobId, '01')).get()).exists).toBe(false);
  });
});
