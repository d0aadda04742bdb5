import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runPath } from '../../lib/domain/shared/paths';
import { readRun } from '../../functions/src/engine/run/run';
import { adStateSchema } from '../../functions/src/kinds/ads/plan/ad-state';
import { firestore } from '../../functions/src/firebase/admin';
import {
  sendJson,
  startLocalGemini,
  textAnswer,
  type Behaviour,
  type HeardQuestion,
  type LocalGemini,
} from '../../functions/src/providers/gemini/local-gemini';
import { createJob, type Fault } from './job-fixtures';
import { adsOf, jobUntil, recordJob } from './job-observer';
import { buildStageProgram } from './stage-program';

const COUNT = 3;
const API_KEY = 'AIzaVerySecret';

let gemini: LocalGemini;
let program: string;
beforeAll(async () => {
  [gemini, program] = await Promise.all([startLocalGemini(), buildStageProgram()]);
});
afterAll(() => gemini.close());
beforeEach(() => {
  gemini.questions.length = 0;
  gemini.behave(plans);
});

const isForPlan = ({ body }: HeardQuestion) => 'ads' in propertiesOf(body.generationConfig.responseJsonSchema);
const propertiesOf = (schema: unknown) =>
  z.object({ properties: z.record(z.string(), z.unknown()) }).parse(schema).properties;

const plans: Behaviour = (response, question) => {
  const ads = Array.from({ length: COUNT }, (_, index) => ({
    template: 'lifestyle',
    headline: `Juniper ${'abc'[index]}`,
    line: 'Bottled by hand.',
    call_to_action: 'Taste it',
    points: [],
  }));
  const answer = isForPlan(question) ? { ads } : { prompt: `Scene ${gemini.questions.length}` };
  sendJson(response, 200, textAnswer(JSON.stringify(answer)));
};

const calls = () => ({
  plans: gemini.questions.filter(isForPlan).length,
  prompts: gemini.questions.filter((question) => !isForPlan(question)).length,
});

/** A job whose first try, by the emulator’s own functions (which have no key), fails in passing before anything was planned. */
async function unstartedJob(faults: Fault[] = []): Promise<string> {
  const { jobId } = await createJob({
    count: COUNT,
    faults: [
      { point: 'job.claimed', effect: 'error', retryable: true, retry_after_ms: 400_000, attempts: 1 },
      ...faults,
    ],
  });
  await jobUntil(jobId, ({ attempts }) => attempts === 1);
  const waits = async () => (await runOf(jobId)).retry_at !== null;
  await expect.poll(waits, { timeout: 20_000 }).toBe(true);
  return jobId;
}

const runOf = async (jobId: string) => readRun(await firestore.doc(runPath(jobId)).get());
const plannedOf = async (jobId: string) => adStateSchema.parse((await runOf(jobId)).state).plan?.ads ?? [];

/** Goes on with the job with a key, in a process of its own; resolves with how that ended and everything it wrote. */
function startWithKey(jobId: string): Promise<{ end: number | string | null; output: string }> {
  const child = spawn(process.execPath, [program, jobId], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      FUNCTIONS_EMULATOR: 'true',
      GEMINI_API_KEY: API_KEY,
      GEMINI_MODEL: 'gemini-3.1-flash-image',
      GEMINI_TEXT_MODEL: 'gemini-3.8-flash',
      GOOGLE_GEMINI_BASE_URL: gemini.baseUrl,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ end: signal ?? code, output }));
  });
}

describe('a job that Gemini plans', () => {
  it('gets its words and prompts, each shown as a step', async () => {
    const jobId = await unstartedJob();
    const record = recordJob(jobId);
    const { end, output } = await startWithKey(jobId);
    await jobUntil(jobId, ({ plan }) => plan.length > 0);
    record.stop();
    expect(end, output).toBe(0);
    expect(calls()).toEqual({ plans: 1, prompts: COUNT });
    const ads = await adsOf(jobId);
    expect(ads.map(({ copy }) => copy.headline)).toEqual(['Juniper a', 'Juniper b', 'Juniper c']);
    expect(ads.map(({ prompt }) => prompt).sort()).toEqual(['Scene 2', 'Scene 3', 'Scene 4']);
    expect(ads.map(({ provider }) => provider)).toEqual(['gemini', 'gemini', 'gemini']);
    const steps = record.versions.map(({ progress }) => progress.current_step);
    const shown = [
      'Choosing templates and writing the words...',
      ...[1, 2, 3].map((n) => `Writing prompt ${n} of 3...`),
    ];
    // Prompts that come at the same moment are not counted one by one.
    const seen = steps.filter((step, index) => shown.includes(step) && step !== steps[index - 1]);
    expect(seen.slice(0, 2)).toEqual(shown.slice(0, 2));
    expect(seen).toEqual(shown.filter((step) => seen.includes(step)));
    const percentages = record.versions.map(({ progress }) => progress.percentage);
    expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  });

  it.each<[string, Fault, { plans: number; prompts: number }, number]>([
    ['once its plan is stored', { point: 'job.drafted', effect: 'kill', attempts: 1 }, { plans: 1, prompts: 0 }, 0],
    // They are asked for together, so the answers that were under way are asked for again.
    ['between two prompts', { point: 'job.prompted', ad: 2, effect: 'kill', attempts: 1 }, { plans: 1, prompts: 3 }, 2],
    ['once all is planned', { point: 'job.planned', effect: 'kill', attempts: 1 }, { plans: 1, prompts: COUNT }, 0],
  ])(
    'pays for nothing twice that it has stored when its starter is killed %s',
    async (_title, fault, paid, underWay) => {
      const jobId = await unstartedJob([fault]);
      const killed = await startWithKey(jobId);
      expect(killed.end, killed.output).toBe('SIGKILL');
      expect(calls()).toEqual(paid);
      const stored = (await plannedOf(jobId)).filter(({ prompt }) => prompt !== null);
      const second = await startWithKey(jobId);
      expect(second.end, second.output).toBe(0);
      expect(calls().plans).toBe(1);
      expect(calls().prompts).toBe(paid.prompts + COUNT - stored.length);
      expect(calls().prompts).toBeLessThanOrEqual(COUNT + underWay);
      for (const { prompt } of await adsOf(jobId)) expect(prompt).toMatch(/^Scene \d$/);
    },
  );

  it('fails with advice when the content is refused, and is not asked about again', async () => {
    gemini.behave((response) => sendJson(response, 200, { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }));
    const jobId = await unstartedJob();
    expect((await startWithKey(jobId)).end).toBe(0);
    const job = await jobUntil(jobId, ({ status }) => status === 'failed');
    expect(job.error).toMatchObject({ code: 'CONTENT_BLOCKED', message: expect.stringMatching(/Change/) });
    expect(await startWithKey(jobId)).toMatchObject({ end: 0 });
    expect(calls()).toEqual({ plans: 1, prompts: 0 });
    expect(await adsOf(jobId)).toEqual([]);
  });

  it('is planned by rules when the answer is no plan, which the log says without the key', async () => {
    gemini.behave((response) => sendJson(response, 200, textAnswer('I would rather not.')));
    const jobId = await unstartedJob();
    const { end, output } = await startWithKey(jobId);
    expect(end, output).toBe(0);
    expect(output).toMatch(/could not write a plan; rules did/);
    expect(output).not.toContain(API_KEY);
    expect(gemini.questions).toHaveLength(1);
    expect((await adsOf(jobId)).map(({ copy }) => copy.headline)).not.toContain('');
  });

  it('is given back when the service is busy, and planned by rules in its last try', async () => {
    gemini.behave((response) =>
      sendJson(response, 503, { error: { code: 503, status: 'UNAVAILABLE', message: API_KEY } }),
    );
    const jobId = await unstartedJob();
    const first = await startWithKey(jobId);
    expect(first.end, first.output).toBe(0);
    expect(await runOf(jobId)).toMatchObject({ stage: 'plan', attempts: 1, error: { code: 'PROVIDER_UNAVAILABLE' } });
    const second = await startWithKey(jobId);
    const job = await jobUntil(jobId, ({ status }) => status === 'processing');
    expect(await adsOf(jobId)).toEqual([]);
    const last = await startWithKey(jobId);
    expect(last.end, last.output).toBe(0);
    expect(await adsOf(jobId)).toHaveLength(COUNT);
    expect(first.output + second.output + last.output).not.toContain(API_KEY);
    const run = (await firestore.doc(runPath(jobId)).get()).data();
    expect(JSON.stringify([job, run])).not.toContain(API_KEY);
  });
});
