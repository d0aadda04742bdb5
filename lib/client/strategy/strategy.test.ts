import { describe, expect, it } from 'vitest';
import { SAMPLE_INPUTS } from '../../domain/kinds/sample-inputs';
import { strategicAnalysisSchema } from '../../domain/strategy/strategic-analysis';
import { type AskedJob, parseAskedJob, standInOf } from '../outbox/asked-job';
import { whyNoAds } from './angle-ads';
import { analysisToShow } from './strategy-store';

const at = new Date('2026-11-02T10:00:00Z');
const angle = {
  ...{ angle_id: 'e_0123456789abcdef', title: 'A', persona_id: null, hook: 'A', promise: 'B', proof: { text: 'C' } },
  ...{ tone: '', templates: ['lifestyle'], headlines: ['A'], call_to_action: '', score: 50, why: '' },
};
const analysis = (id: string, job_id: string, angles: number) =>
  strategicAnalysisSchema.parse({
    ...{ brand_id: 'norden', product_id: 'bottle', research_id: 'main', analysis_id: id, lang: 'english', job_id },
    ...{ method: 'rules', created_at: at, updated_at: at, angles: Array.from({ length: angles }, () => angle) },
  });

describe('which analysis is shown', () => {
  const all = [analysis('failed', 'job_3', 0), analysis('last', 'job_2', 6), analysis('first', 'job_1', 6)];
  const shown = (chosenId: string | null, runningJobId: string | null) =>
    analysisToShow(all, { chosenId, runningJobId })?.analysis_id;

  it('is the one that was chosen, or is being made, and else never one that came to nothing', () => {
    expect([shown('first', 'job_3'), shown(null, 'job_3'), shown(null, null)]).toEqual(['first', 'failed', 'last']);
    expect(analysisToShow(all.slice(0, 1), { chosenId: null, runningJobId: null })?.analysis_id).toBe('failed');
    expect(analysisToShow([], { chosenId: null, runningJobId: null })).toBeNull();
  });
});

describe('a job that was asked for with one press', () => {
  const asked: AskedJob = {
    ...{ jobId: 'job_abcdefghij0123456789', uid: 'ann', requestedAt: Number(at), handedOver: false },
    work: { type: 'approve_angle', input: SAMPLE_INPUTS.approve_angle },
  };

  it('outlives a reload, and is shown until the server has it', () => {
    expect(parseAskedJob(JSON.stringify(asked))).toEqual(asked);
    expect(parseAskedJob('{"jobId":"job_1"}')).toBeNull();
    expect(standInOf(asked)).toMatchObject({
      id: asked.jobId,
      type: 'approve_angle',
      status: 'queued',
      created_at: at,
    });
  });

  it('needs a photo of the product, and says so', () => {
    const product = { full_name: 'Bottle', images: [] };
    expect(whyNoAds(product)).toBe('Add a photo to the product first.');
    expect(
      whyNoAds({
        ...product,
        images: [{ url: '', storage_path: 'users/ann/pages/a.png', width: 1, height: 1, size: 1 }],
      }),
    ).toBeNull();
  });
});
