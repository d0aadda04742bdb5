import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../tests/emulator/quiet-project';
import { newJob } from '../../domain/jobs/job';
import { SAMPLE_INPUTS } from '../../domain/kinds/sample-inputs';
import { JOBS, jobPath, researchPath } from '../../domain/shared/paths';
import { newJobId, randomId } from '../../domain/shared/random-id';
import { firestore, serverTimestamp } from '../firebase/admin';
import type { Endpoint, Params } from '../http/endpoint';
import { analyze, approveAngle, makePersonas, strategicAnalysis } from '../strategy/strategy-endpoints';
import { research, researchSummary } from './research-endpoints';
import { ANGLE_ID, keepAnalysis, keepResearch, keepTonic, PLACE } from './research-fixtures';
import { workOnProduct } from './work-on-product';

vi.mock('../auth/verify-token', () => ({
  verifiedUid: async ({ headers }: Request) => headers.get('authorization'),
}));

let uid: string;
const people: string[] = [];
const somebody = () => {
  const person = `person-${randomId(10)}`;
  people.push(person);
  return person;
};
beforeEach(async () => {
  uid = somebody();
  await keepTonic(uid, { withPhoto: true });
});
afterAll(async () => {
  for (const person of people) await firestore.recursiveDelete(firestore.doc(`users/${person}`));
  const jobs = await firestore.collection(JOBS).where('user_id', 'in', people).get();
  for (const { ref } of jobs.docs) await firestore.recursiveDelete(ref);
});

interface Answer {
  status: number;
  body: Record<string, unknown> & { job_id?: string; data: Record<string, unknown> };
}

async function answerOf<P extends Params>(
  { GET, POST }: Endpoint<P>,
  place: P,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const request = new Request('http://here/api/v1/somewhere', {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: uid, 'Content-Type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = await (body ? POST : GET)(request, { params: Promise.resolve(place) });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}
const ask = (body: object = {}, headers?: Record<string, string>) => answerOf(researchSummary, PLACE, body, headers);
const end = (id: unknown) => firestore.doc(jobPath(String(id))).update({ status: 'completed' });
const jobsOf = async () => (await firestore.collection(JOBS).where('user_id', '==', uid).get()).docs;

describe('the smart address', () => {
  it('starts one job, however many ask at once, and the research is there with it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => ask({ notes: `Crisp. ${n} ann@example.com` })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const [job, ...others] = await jobsOf();
    expect(job?.get('input.notes')).toMatch(/^Crisp\. \d+ \[email\]$/);
    expect([new Set(answers.map(({ body }) => body.job_id)), others]).toEqual([new Set([job?.id]), []]);
    expect(answers[0]?.body.data).toMatchObject({ type: 'research_summary', status: 'queued' });
    expect(await answerOf(research, PLACE)).toMatchObject({
      status: 200,
      body: { research_id: 'main', status: 'queued', job_id: job?.id, summary: null, personas: [] },
    });
  });

  it('answers with the job that a page of the app has begun, as it stands', async () => {
    const id = newJobId();
    const ids = { brand_id: PLACE.brandId, product_id: PLACE.productId, research_id: PLACE.researchId };
    const begun = newJob('research_summary', uid, { ...SAMPLE_INPUTS.research_summary, ...ids }, serverTimestamp());
    await firestore.doc(jobPath(id)).set({ ...begun, status: 'processing' });
    expect(await ask({ refresh: true })).toMatchObject({ status: 202, body: { job_id: id, status: 'processing' } });
    expect(await jobsOf()).toHaveLength(1);
    const another = await answerOf(researchSummary, { ...PLACE, researchId: 'spring' }, {});
    expect(another.body.job_id).not.toBe(id);
  });

  it('answers from what is there for the same inputs, with the person’s corrections', async () => {
    const correction = { section: 'headline' as const, entry_id: 'headline', competitor_id: null, was: null };
    await keepResearch(uid, 'Crisp.', { corrections: [{ ...correction, text: 'Dry and crisp', at: new Date() }] });
    const { status, body } = await ask({ notes: 'Crisp.' });
    const summary = { headline: 'Dry and crisp', headline_by_person: true, method: 'rules' };
    expect([status, body]).toMatchObject([
      200,
      { message: 'Summary ready', data: { cached: true, research_id: 'main', summary }, summary },
    ]);
    expect(await jobsOf()).toEqual([]);
  });

  it.each([
    ['other notes', { notes: 'Crisp!' }, {}],
    ['a wish to read anew', { notes: 'Crisp.', refresh: true }, {}],
    ['one that is older than 30 days', { notes: 'Crisp.' }, { summarized_at: new Date('2026-01-01T00:00:00Z') }],
  ])('starts a job for %s, and keeps what was there', async (_, body, changes) => {
    await keepResearch(uid, 'Crisp.', changes);
    const { status, body: begun } = await ask(body);
    const kept = await firestore.doc(researchPath(uid, 'northwind', 'tonic', 'main')).get();
    expect([status, kept.get('job_id'), kept.get('method')]).toEqual([202, begun.job_id, 'rules']);
  });

  it('gives a request that comes again under its key the same answer, also once the summary is there', async () => {
    const key = { 'Idempotency-Key': 'once' };
    const first = await ask({ notes: 'Crisp.' }, key);
    await end(first.body.job_id);
    await keepResearch(uid, 'Crisp.');
    expect(await ask({ notes: 'Crisp.' }, key)).toMatchObject({ status: 202, body: { job_id: first.body.job_id } });
    expect((await ask({ notes: 'Crisp.' })).status).toBe(200);
    const wrong = await ask({ sources: Array(11).fill('shop.example'), notes: 'x'.repeat(20_001), depth: 2 });
    expect([wrong.status, Object.keys(wrong.body.errors as object).sort()]).toEqual([
      400,
      ['depth', 'notes', 'sources'],
    ]);
  });

  it('is not there for a product that is somebody else’s, and says which ids a research may have', async () => {
    for (const researchId of ['a b', '__main__']) {
      const odd = await answerOf(researchSummary, { ...PLACE, researchId }, {});
      expect([odd.status, odd.body.errors]).toEqual([400, { research_id: expect.stringContaining('1 to 64 letters') }]);
    }
    uid = somebody();
    expect((await ask()).status).toBe(404);
    expect((await answerOf(research, PLACE)).status).toBe(404);
  });
});

describe('personas and analyses', () => {
  it('need a finished summary, and say what to wait for', async () => {
    const none = await answerOf(makePersonas, PLACE, {});
    expect([none.status, none.body.code]).toEqual([409, 'PREREQUISITE_MISSING']);
    const { body } = await ask();
    const early = await answerOf(analyze, PLACE, {});
    expect(early).toMatchObject({ status: 409, body: { code: 'PREREQUISITE_MISSING', job_id: body.job_id } });
  });

  it('are made of it, for personas that there are', async () => {
    await keepResearch(uid, '');
    const personas = await answerOf(makePersonas, PLACE, { count: 3 });
    const analysis = await answerOf(analyze, PLACE, { modules: ['desires', 'angles', 'desires'] });
    const inputs = new Map((await jobsOf()).map((job) => [job.id, job.get('input') as object]));
    expect([personas.status, inputs.get(String(personas.body.job_id))]).toMatchObject([
      202,
      { research_id: 'main', count: 3, title: 'Juniper Tonic', byline: 'Northwind' },
    ]);
    expect([analysis.status, inputs.get(String(analysis.body.job_id))]).toMatchObject([
      202,
      { analysis_id: expect.stringMatching(/^an_[a-z0-9]{20}$/), persona_ids: null, modules: ['desires', 'angles'] },
    ]);
    const unknown = await answerOf(analyze, PLACE, { persona_ids: ['e_0000000000000000'] });
    expect([unknown.status, Object.keys(unknown.body.errors as object)]).toEqual([400, ['persona_ids']]);
  });
});

describe('approving an angle', () => {
  const place = { brandId: 'northwind', productId: 'tonic', analysisId: 'an_1' };

  it('makes ads that say it in the person’s words, and notes in the same commit that it is approved', async () => {
    const edit = { angle_id: ANGLE_ID, field: 'hook' as const, value: 'Dry on purpose', at: new Date() };
    await keepAnalysis(uid, { edits: [edit] });
    const { status, body } = await answerOf(approveAngle, place, { angle_id: ANGLE_ID, count: 2, lang: 'german' });
    expect([status, body.data.type]).toEqual([202, 'approve_angle']);
    const [job] = await jobsOf();
    expect(job?.get('input')).toMatchObject({
      ...{ count: 2, aspect_ratio: '1:1', lang: 'german', angle_id: ANGLE_ID, analysis_id: 'an_1' },
      ...{ product_full_name: 'Juniper Tonic', brand_id: 'northwind', product_images: [{ size: 9000 }] },
      angle: { hook: 'Dry on purpose', edited_fields: ['hook'], proof: { text: 'No added sugar' } },
    });
    expect(await answerOf(strategicAnalysis, place)).toMatchObject({
      status: 200,
      body: { analysis_id: 'an_1', angles: [{ hook: 'Dry on purpose', status: 'approved', edited_fields: ['hook'] }] },
    });
  });

  it('is refused without a photo, for an angle that there is not, and for what is somebody else’s', async () => {
    await Promise.all([keepAnalysis(uid), keepTonic(uid, { withPhoto: false })]);
    const bare = await answerOf(approveAngle, place, { angle_id: ANGLE_ID });
    expect([bare.status, bare.body.message]).toEqual([
      409,
      expect.stringContaining('Add a photo to the product first'),
    ]);
    const unknown = await answerOf(approveAngle, place, { angle_id: 'e_0000000000000000' });
    expect([unknown.status, Object.keys(unknown.body.errors as object)]).toEqual([400, ['angle_id']]);
    for (const analysisId of ['an_2', 'a b', '..']) {
      expect((await answerOf(strategicAnalysis, { ...place, analysisId })).status).toBe(404);
    }
    uid = somebody();
    expect((await answerOf(approveAngle, place, { angle_id: ANGLE_ID })).status).toBe(404);
    expect(await jobsOf()).toEqual([]);
  });
});

it('a product names its research and analyses, with the state of their jobs', async () => {
  const { body } = await ask();
  await keepAnalysis(uid);
  const work = await workOnProduct(uid, PLACE);
  expect(work).toMatchObject({
    research: [{ id: 'main', status: 'queued' }],
    analyses: [{ id: 'an_1', status: 'completed', created_at: '2026-11-20T09:00:00.000Z' }],
  });
  await end(body.job_id);
  expect((await workOnProduct(uid, PLACE)).research).toMatchObject([{ status: 'completed' }]);
});
