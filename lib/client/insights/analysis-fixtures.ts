import { type AdAnalysis, adAnalysisSchema } from '../../domain/insights/ad-analysis';
import { type AdMetrics, NO_METRICS } from '../../domain/insights/metrics';

const AT = new Date('2026-10-01T08:00:00Z');

/** An analysed ad, for tests. */
export function sampleAnalysis(
  id: string,
  { metrics, ...change }: Omit<Partial<AdAnalysis>, 'metrics'> & { metrics?: Partial<AdMetrics> } = {},
): AdAnalysis {
  return adAnalysisSchema.parse({
    ...{ ad_id: id, ad_name: `Ad ${id}`, account_id: 'act_1001', job_id: '64f1a2b3c4d5e6f708192a3b', status: 'active' },
    ...{ creative_type: 'image', format: '1:1', currency: 'EUR', copy: {}, video: null, transcript: null },
    ...{ scenes: [], hook: null, angle: null, tags: [], against_account: {}, verdict: 'average', next_steps: [] },
    ...{ method: 'rules', analyzed_at: AT, fingerprint: id },
    ...change,
    metrics: { ...NO_METRICS, ...metrics },
  });
}
