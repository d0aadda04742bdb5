import { describe, expect, it } from 'vitest';
import { SAMPLE_INPUTS } from '../kinds/sample-inputs';
import { isAdJob, isPictureJob, type JobKind, jobSchema, kindOf, newJob, picturesOf, subjectOf } from './job';

const now = new Date('2026-11-28T12:00:00Z');
const TYPES = Object.keys(SAMPLE_INPUTS) as JobKind[];
const created = (type: JobKind) => newJob(type, 'ann', SAMPLE_INPUTS[type], now);

describe.each(TYPES)('a new job of the kind %s', (type) => {
  it('is read as it was written', () => {
    const job = jobSchema.parse(created(type));
    expect(job).toMatchObject(created(type));
  });

  it('has cost nothing, has come to nothing, and asks to be looked after at once', () => {
    expect(jobSchema.parse(created(type))).toMatchObject({
      ...{ status: 'queued', attempts: 0, stages: {}, result: null, error: null, unreadable: [] },
      ...{ cost_usd: 0, set_aside_usd: null, freed_usd: 0, look_after: now, expires_at: null },
      progress: { percentage: 0 },
    });
  });

  it('is not read with the input of no kind', () => {
    expect(jobSchema.safeParse({ ...created(type), input: {} }).success).toBe(false);
  });
});

describe('a job that was written before jobs had stages', () => {
  const { look_after: _look, ...before } = created('bulk-dynamic');
  const running = {
    ...before,
    ...{ status: 'processing', started_at: now, attempts: 1, provider: 'studio', plan: ['lifestyle'], offer: {} },
    ...{ usd_per_ad: 0, cost_usd: 0, usage: { images: 0, input_tokens: 0, output_tokens: 0 } },
    ...{ completed_at: null, failed_at: null, cancelled_at: null, expires_at: null, callback_url: null },
    ...{ result: null, error: null },
  };

  it('is read, and asks for nothing that it did not know', () => {
    expect(jobSchema.parse(running)).toMatchObject({
      ...{ stages: {}, look_after: null, set_aside_usd: null, freed_usd: 0, unreadable: [] },
      ...{ status: 'processing', plan: ['lifestyle'] },
    });
  });

  it('is read with what it has come to', () => {
    const ad = {
      ...{ number: 1, firebase_url: 'https://example.com/1', storage_path: 'a/ad.png', conversation_id: 'conv_1' },
      ...{ aspect_ratio: '4:5', prompt_used: 'p', template: 'lifestyle', variation: 1 },
    };
    const ended = { ...running, status: 'completed', result: { ads_generated: 1, failed: 2, ads: [ad] } };
    expect(jobSchema.parse(ended).result).toMatchObject({ ads_generated: 1, ads: [{ number: 1, note: null }] });
  });
});

describe('a document that is no job', () => {
  it.each([
    ['of a kind that there is not', { type: 'video' }],
    ['without an owner', { user_id: '' }],
    ['with a status of its own', { status: 'paused' }],
    ['without counts of its pictures', { progress: { percentage: 0, current_step: '' } }],
    ['with a result of another kind', { result: { text: 'Done.' } }],
    ['with a stage that nobody can follow', { stages: { check: { status: 'done' } } }],
  ])('is one %s', (_title, change) => {
    expect(jobSchema.safeParse({ ...created('bulk-dynamic'), ...change }).success).toBe(false);
  });
});

describe('what is said of a job', () => {
  it('is its kind’s to say', () => {
    const job = jobSchema.parse(created('bulk-dynamic'));
    expect(kindOf(job).name).toBe('Bulk ads');
    expect(subjectOf(job)).toEqual({ title: 'Norden Bottle', byline: 'Norden' });
    expect(picturesOf(job)).toMatchObject({ noun: 'ad', aspect: '4:5' });
  });

  it.each([
    ['bulk-dynamic', true, true],
    ['image-template', true, true],
    ['remix', false, true],
    ['chat', false, true],
  ] as const)('of the kind %s is whether it plans ads (%s) and makes pictures (%s)', (type, ads, pictures) => {
    expect([isAdJob({ ...created(type) }), isPictureJob({ type })]).toEqual([ads, pictures]);
  });
});
