import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../../tests/emulator/quiet-project';
import { z } from 'zod';
import { callbackUrlField } from '../../../api/fields/fields';
import { READ_PAGE } from '../../../api/jobs/page-kind-fixture';
import type { InputOf, JobKind } from '../../../domain/jobs/job';
import { JOBS, jobPath } from '../../../domain/shared/paths';
import { randomId } from '../../../domain/shared/random-id';
import { firestore } from '../../firebase/admin';
import { endpoint } from '../../http/endpoint';
import { createsJob } from './creates-job';

// What ran before any test has loaded the kinds that all tests have.
vi.hoisted(() => vi.resetModules());
vi.mock('@/lib/domain/kinds/registry', async (original) =>
  (await import('../../../api/jobs/page-kind-fixture')).withPageKinds(original),
);
vi.mock('../../auth/verify-token', () => ({
  verifiedUid: async ({ headers }: Request) => headers.get('authorization'),
}));

const { POST } = endpoint({
  POST: createsJob({
    type: READ_PAGE,
    body: z.strictObject({ url: z.string('Send url.'), callback_url: callbackUrlField.nullish() }),
    // The kind is one of this test's.
    input: ({ url }) => ({ url }) as unknown as InputOf<JobKind>,
    message: 'Page job created successfully',
  }),
});

let uid: string;
const people: string[] = [];
beforeEach(() => {
  uid = `person-${randomId(10)}`;
  people.push(uid);
});
afterAll(async () => {
  for (const { ref } of (await firestore.collection(JOBS).where('user_id', 'in', people).get()).docs)
    await ref.delete();
});

async function ask(body: object = { url: 'https://example.com' }, headers: Record<string, string> = {}) {
  const request = new Request('http://here/api/v1/pages', {
    method: 'POST',
    headers: { Authorization: uid, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = await POST(request, { params: Promise.resolve({}) });
  return {
    status: answer.status,
    body: (await answer.json()) as Record<string, unknown> & { data: { job_id: string } },
  };
}

const end = (jobId: unknown, status: string) => firestore.doc(jobPath(String(jobId))).update({ status });

describe('an address that creates jobs of a kind', () => {
  it('answers with the job that it has made', async () => {
    const { status, body } = await ask();
    expect([status, body]).toMatchObject([
      202,
      {
        success: true,
        message: 'Page job created successfully',
        data: { status: 'queued', type: 'read_page', status_url: `/api/v1/jobs/${body.data.job_id}` },
        job_id: body.data.job_id,
        status: 'queued',
      },
    ]);
    const written = await firestore.doc(jobPath(body.data.job_id)).get();
    expect(written.data()).toMatchObject({ user_id: uid, type: 'read_page', input: { url: 'https://example.com' } });
  });

  it('refuses what it does not know by name', async () => {
    const { status, body } = await ask({ url: 7, depth: 2, follow: { links: true } });
    expect([status, body.code, Object.keys(body.errors as object).sort()]).toEqual([
      400,
      'INVALID_REQUEST',
      ['depth', 'follow', 'url'],
    ]);
  });
});

describe('a kind of which a person may have one job under way', () => {
  it('is refused a second time, with the id of the first, until that has ended in any way', async () => {
    const statuses = ['completed', 'failed', 'cancelled'];
    for (const status of statuses) {
      const { body: first } = await ask();
      const second = await ask();
      expect([second.status, second.body]).toMatchObject([
        409,
        {
          success: false,
          code: 'CONFLICT',
          job_id: first.job_id,
          message: expect.stringContaining(String(first.job_id)),
        },
      ]);
      await end(first.job_id, 'processing');
      expect((await ask()).status).toBe(409);
      await end(first.job_id, status);
    }
    expect((await ask()).status).toBe(202);
  });

  it('is made once, however many ask at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask()));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409, 409]);
    const made = await firestore.collection(JOBS).where('user_id', '==', uid).get();
    expect(made.size).toBe(1);
    for (const { body } of answers) expect(body.job_id).toBe(made.docs[0]?.id);
  });

  it('is the same job for a request that comes again under its key, and another key changes nothing', async () => {
    const key = { 'Idempotency-Key': 'once' };
    const first = await ask(undefined, key);
    expect(await ask(undefined, key)).toEqual(first);
    expect((await ask(undefined, { 'Idempotency-Key': 'twice' })).body).toMatchObject({ job_id: first.body.job_id });
    // A refusal frees its key.
    await end(first.body.job_id, 'completed');
    expect((await ask(undefined, { 'Idempotency-Key': 'twice' })).status).toBe(202);
  });

  it('does not stand in its own way when the answer to its commit gets lost', async () => {
    const run = firestore.runTransaction.bind(firestore);
    const spy = vi.spyOn(firestore, 'runTransaction').mockImplementation(async (change, options) => {
      const writable = options as FirebaseFirestore.ReadWriteTransactionOptions;
      await run(change, writable);
      return run(change, writable);
    });
    expect((await ask()).status).toBe(202);
    spy.mockRestore();
    expect((await firestore.collection(JOBS).where('user_id', '==', uid).get()).size).toBe(1);
  });

  it('is one for each person', async () => {
    expect((await ask()).status).toBe(202);
    uid = `person-${randomId(10)}`;
    people.push(uid);
    expect((await ask()).status).toBe(202);
  });
});
