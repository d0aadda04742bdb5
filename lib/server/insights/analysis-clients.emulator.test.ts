import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../tests/emulator/quiet-project';
import { analysisPage, backgroundJobService, type BackgroundJob, type Send } from '../../../e2e/analysis-clients';
import { analysisOf } from '../../domain/insights/figures/analysis-fixtures';
import { adAccountPath, adAnalysisPath, JOBS, jobPath } from '../../domain/shared/paths';
import { randomId } from '../../domain/shared/random-id';
import { firestore } from '../firebase/admin';
import { analysisJobs, analysisStatus, analyze, cancelledAnalysis, startAnalysis } from './analysis-endpoints';
import { listAnalyses, ownAnalysis } from './own-analyses';

vi.mock('../auth/verify-token', () => ({
  verifiedUid: async ({ headers }: Request) => headers.get('authorization'),
}));

/** Others may have the processor. */
const PATIENT = { timeout: 60_000, interval: 100 };

const ADDRESSES = {
  'start-analysis': startAnalysis,
  'job-status': analysisStatus,
  jobs: analysisJobs,
  job: cancelledAnalysis,
  analyze,
};

let uid: string;
const people: string[] = [];
beforeEach(() => {
  uid = `person-${randomId(10)}`;
  people.push(uid);
});
afterAll(async () => {
  for (const person of people) await firestore.recursiveDelete(firestore.doc(`users/${person}`));
  const jobs = await firestore.collection(JOBS).where('user_id', 'in', people).get();
  for (const { ref } of jobs.docs) await firestore.recursiveDelete(ref);
});

const send: Send = async (method, path) => {
  const [, address = '', id = ''] = /^\/api\/v1\/ad[-_]analysis\/([a-z-]+)\/?([^/]*)\/?$/.exec(path) ?? [];
  const request = new Request(`http://here${path}`, { method, headers: { Authorization: uid } });
  return ADDRESSES[address as keyof typeof ADDRESSES][method](request, { params: Promise.resolve({ id }) });
};
const service = backgroundJobService(send, 20);
const page = analysisPage(send);

const connect = () =>
  firestore.doc(adAccountPath(uid, 'act_1001')).set({
    ...{ account_id: 'act_1001', name: 'Northwind', currency: 'EUR', timezone: 'Europe/Vienna', status: 'active' },
    ...{ connected_by: 'sample', connected_at: Timestamp.now(), updated_at: Timestamp.now(), token_expires_at: null },
  });

const change = (jobId: string, changes: object) =>
  firestore.doc(jobPath(jobId)).update({ ...changes, updated_at: Timestamp.now() });
const result = (ad_ids: string[]) => ({
  ...{ account_id: 'act_1001', account_name: 'Northwind', found: ad_ids.length, result_count: ad_ids.length },
  ...{ unchanged: 0, videos: 0, transcribed: 0, ad_ids, skipped: [], warnings: [] },
});
const complete = (jobId: string, adIds: string[]) =>
  change(jobId, {
    ...{ status: 'completed', started_at: Timestamp.now(), completed_at: Timestamp.now(), result: result(adIds) },
    progress: { percentage: 100, current_step: 'Completed' },
  });
const keep = (ad: ReturnType<typeof analysisOf>) => firestore.doc(adAnalysisPath(uid, ad.ad_id)).set(ad);

describe('the documented client of jobs in the background', () => {
  it('is told how to connect an account before there is one', async () => {
    await expect(service.startAdAnalysis()).rejects.toThrow(
      /^400: No ad account is connected\. Connect it on the page/,
    );
  });

  it('starts, follows to the end, and finds the job in its history', async () => {
    await connect();
    const { job_id, status } = await service.startAdAnalysis();
    expect([job_id, status]).toEqual([expect.stringMatching(/^[0-9a-f]{24}$/), 'pending']);
    const seen: BackgroundJob[] = [];
    const ended = vi.fn();
    const polling = service.startPolling(job_id, (job) => seen.push(job), ended, ended);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(1), PATIENT);
    const progress = { percentage: 65, current_step: 'Transcribing videos' };
    await change(job_id, { status: 'processing', started_at: Timestamp.now(), progress });
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ status: 'running', progress: 65 }), PATIENT);
    await complete(job_id, ['1', '2']);
    await polling;
    expect(ended).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: 'Analysis completed successfully! Processed 2 ads.', result_count: 2 }),
    );
    expect(await service.getUserJobs()).toMatchObject([{ _id: job_id, status: 'completed', progress: 100 }]);
    const again = await send('DELETE', `/api/v1/ad-analysis/job/${job_id}`);
    expect([again.status, await again.json()]).toMatchObject([409, { success: false, code: 'CONFLICT' }]);
  });

  it('starts one when two arrive at once, and the other is named the first', async () => {
    await connect();
    const answers = await Promise.all([1, 2, 3].map(() => send('POST', '/api/v1/ad_analysis/start-analysis')));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { job_id: string }).job_id));
    expect(new Set(ids).size).toBe(1);
  });

  it('neither sees nor cancels what is somebody else’s, or no analysis', async () => {
    await connect();
    const { job_id } = await service.startAdAnalysis();
    uid = `person-${randomId(10)}`;
    people.push(uid);
    for (const [method, path] of [
      ['GET', 'job-status'],
      ['DELETE', 'job'],
    ] as const) {
      expect((await send(method, `/api/v1/ad-analysis/${path}/${job_id}`)).status).toBe(404);
    }
    expect(await service.getUserJobs()).toEqual([]);
  });
});

describe('the documented page of the other spelling', () => {
  it('starts, is refused a second, cancels, and may start again', async () => {
    await connect();
    const started = await page.startAnalysis();
    if (!('jobId' in started)) throw new Error(started.alert);
    expect(await page.startAnalysis()).toEqual({ alert: 'Analysis already in progress!' });
    expect(await page.cancelAnalysis(started.jobId)).toBe('Job cancelled successfully');
    expect(await page.pollJobStatus(started.jobId)).toMatchObject({ status: 'cancelled', result_count: null });
    expect(await page.startAnalysis()).toHaveProperty('jobId');
  });

  it('gets the ads themselves from the address of before there were jobs', async () => {
    await connect();
    await keep(analysisOf('1', { ad_name: 'Dawn run' }));
    const asking = page.analyzeAds();
    const jobs = await vi.waitFor(async () => {
      const found = await service.getUserJobs();
      expect(found).toHaveLength(1);
      return found;
    }, PATIENT);
    for (const { _id } of jobs) await complete(_id, ['1', 'gone']);
    expect(await asking).toMatchObject([{ ad_id: '1', ad_name: 'Dawn run', metrics: { roas: null } }]);
  });
});

describe('the list of analysed ads', () => {
  it('is by a metric, and ends with those that do not report it', async () => {
    await Promise.all([
      keep(analysisOf('1', { metrics: { roas: 0, spend: 5 } })),
      keep(analysisOf('2')),
      keep(analysisOf('3', { metrics: { roas: 4, spend: 1 } })),
    ]);
    const idsOf = async (sort: 'roas' | 'spend' | 'created_at', pageNumber = 1) => {
      const { analyses, total } = await listAnalyses(uid, { sort, page: pageNumber, page_size: 2 });
      return [analyses.map(({ ad_id }) => ad_id), total];
    };
    expect([await idsOf('roas'), await idsOf('roas', 2)]).toEqual([
      [['3', '1'], 3],
      [['2'], 3],
    ]);
    expect(await idsOf('spend')).toEqual([['1', '3'], 3]);
    expect((await ownAnalysis(uid, '2')).metrics.roas).toBeNull();
    for (const id of ['nobody', '..', '__x__', 'a/b']) {
      await expect(ownAnalysis(uid, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
