import type { AdAnalysis } from '../ad-analysis';
import { type AdDay, type AdMetrics, NO_METRICS } from '../metrics';

/** An analysed ad, with what the case is about. */
export function analysisOf(
  ad_id: string,
  { metrics, ...changes }: Partial<Omit<AdAnalysis, 'metrics'>> & { metrics?: Partial<AdMetrics> } = {},
): AdAnalysis {
  return {
    ad_id,
    ad_name: `Ad ${ad_id}`,
    account_id: 'act_1001',
    job_id: '65f8b2c4d1e2f3a4b5c6d7e8',
    status: 'active',
    creative_type: 'video',
    format: '9:16',
    thumbnail_url: null,
    currency: 'EUR',
    created_time: new Date('2026-10-01T08:00:00Z'),
    copy: { primary_text: null, headline: null, description: null, call_to_action: null, link: null },
    video: null,
    transcript: null,
    transcript_missing_reason: null,
    scenes: [],
    hook: null,
    angle: null,
    offer: null,
    emotion: null,
    tags: [],
    metrics: { ...NO_METRICS, ...metrics },
    against_account: {},
    days: [],
    verdict: 'average',
    verdict_reason: '',
    next_steps: [],
    method: 'rules',
    analyzed_at: new Date('2026-11-26T09:35:20Z'),
    fingerprint: 'f',
    made_here: null,
    ...changes,
  };
}

/** An ad's figures of one day. */
export function dayOf(day: string, figures: Partial<AdDay> = {}): AdDay {
  const none = { spend: null, impressions: null, ctr: null, frequency: null };
  return { ...none, purchases: null, purchase_value: null, hook_rate: null, ...figures, day };
}

/** So many days that follow each other, from November 1st of 2026 on. */
export function daysOf(count: number, figures: (index: number) => Partial<AdDay>): AdDay[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 10, 1 + index)).toISOString().slice(0, 10);
    return dayOf(day, figures(index));
  });
}

/** A small account: two ads of an angle that earns, one that does not, one that is tired, one that has hardly begun. */
export function sampleAccount(): AdAnalysis[] {
  const question = { text: 'Still tired at ten?', kind: 'question', seconds: 2 };
  const offer = { text: 'Now 20 % off', kind: 'offer', seconds: 1 };
  return [
    analysisOf('1', {
      ...{ ad_name: 'Dawn run', angle: 'social_proof', hook: question, verdict: 'winner' },
      metrics: {
        spend: 1000,
        purchases: 100,
        purchase_value: 4000,
        roas: 4,
        cpa: 10,
        impressions: 50_000,
        video_3s: 20_000,
        hook_rate: 0.4,
      },
    }),
    analysisOf('2', {
      ...{ ad_name: 'Kitchen table', angle: 'social_proof', hook: question, format: '1:1', verdict: 'average' },
      metrics: {
        spend: 500,
        purchases: 40,
        purchase_value: 1000,
        roas: 2,
        cpa: 12.5,
        impressions: 20_000,
        video_3s: 6000,
        hook_rate: 0.3,
      },
    }),
    analysisOf('3', {
      ...{ ad_name: 'Price cut', angle: 'offer', hook: offer, format: '1:1', verdict: 'loser' },
      metrics: {
        spend: 400,
        purchases: 4,
        purchase_value: 100,
        roas: 0.25,
        cpa: 100,
        impressions: 40_000,
        video_3s: 4000,
        hook_rate: 0.1,
      },
    }),
    analysisOf('4', {
      ...{ ad_name: 'Old faithful', angle: 'offer', hook: offer, verdict: 'tired' },
      metrics: {
        spend: 600,
        purchases: 30,
        purchase_value: 900,
        roas: 1.5,
        cpa: 20,
        frequency: 4.5,
        impressions: 60_000,
        video_3s: 12_000,
        hook_rate: 0.2,
      },
      days: daysOf(20, (index) => ({
        spend: 30,
        impressions: 1000,
        ctr: index < 7 ? 0.02 : 0.012,
        purchases: 1,
        purchase_value: 45,
      })),
    }),
    analysisOf('5', {
      ad_name: 'Brand new',
      verdict: 'too_early',
      metrics: { spend: 2, purchases: 1, purchase_value: 40, roas: 20 },
    }),
  ];
}
