import { getFirestore } from 'firebase-admin/firestore';
import { adAccountSchema } from '../lib/domain/insights/ad-account';
import { adAnalysisSchema } from '../lib/domain/insights/ad-analysis';
import { NO_METRICS } from '../lib/domain/insights/metrics';
import { adAccountPath, adAnalysisPath, lastAnalysisRunPath } from '../lib/domain/shared/paths';

// Accounts and analysed ads as connecting and a job would have kept them. `administrator` has made the app.

const ACCOUNT = 'act_1001';
const JOB = '64f1a2b3c4d5e6f708192a3b';
const DAY_MS = 24 * 60 * 60_000;

/** A connected account, without a token: nothing can be fetched from it. */
export async function keepAccountOf(uid: string): Promise<void> {
  const now = new Date();
  const account = adAccountSchema.parse({
    ...{ account_id: ACCOUNT, name: 'Northwind', currency: 'EUR', timezone: 'Europe/Vienna', status: 'active' },
    ...{ connected_by: 'sample', connected_at: now, updated_at: now, token_expires_at: null },
  });
  await getFirestore().doc(adAccountPath(uid, ACCOUNT)).set(account);
}

/** Fourteen days of an ad that spends a tenth of its money each, sells for `roas` times that, and tires. */
function daysOf({ spend, roas }: Pick<SeedAd, 'spend' | 'roas'>, now: number) {
  return Array.from({ length: 14 }, (_, index) => ({
    day: new Date(now - (13 - index) * DAY_MS).toISOString().slice(0, 10),
    ...{ spend: spend / 14, impressions: 1000, ctr: 0.02, frequency: 1 + index / 5, hook_rate: 0.3 },
    ...(roas === null
      ? { purchases: null, purchase_value: null }
      : { purchases: 2, purchase_value: (spend / 14) * roas * (index < 7 ? 0.8 : 1.2) }),
  }));
}

export interface SeedAd {
  id: string;
  name: string;
  verdict: 'winner' | 'average' | 'tired' | 'loser';
  spend: number;
  /** null where the account reports no purchases. */
  roas: number | null;
  angle: string;
  hook: string;
  hookRate: number;
}

/** Ads that were analysed so many days ago; all of them appear at once, as the last batch of a job does. */
export async function keepAnalysesOf(uid: string, ads: readonly SeedAd[], daysAgo = 0): Promise<void> {
  const now = Date.now() - daysAgo * DAY_MS;
  const batch = getFirestore().batch();
  for (const ad of ads) {
    const { id, name, verdict, spend, roas, angle, hook, hookRate } = ad;
    const sold = roas === null ? {} : { purchases: 28, purchase_value: spend * roas, roas, cpa: spend / 28 };
    const watched = {
      video_3s: 14_000 * hookRate,
      p75: 4000 * hookRate,
      hook_rate: hookRate,
      hold_rate: 4000 / 14_000,
    };
    const metrics = { ...NO_METRICS, spend, impressions: 14_000, reach: 5000, clicks: 280, ctr: 0.02, frequency: 2.8 };
    const analysis = adAnalysisSchema.parse({
      ...{ ad_id: id, ad_name: name, account_id: ACCOUNT, job_id: JOB, status: 'active' },
      ...{ creative_type: 'video', format: '9:16', currency: 'EUR', video: null, transcript: null, scenes: [] },
      copy: { primary_text: hook, headline: name },
      hook: { text: hook, kind: 'question', seconds: 2 },
      ...{ angle, tags: [], against_account: {}, verdict, verdict_reason: `It stands where it stands: ${verdict}.` },
      ...{ next_steps: [], method: 'rules', analyzed_at: new Date(now), fingerprint: id },
      metrics: { ...metrics, ...sold, ...watched },
      days: daysOf(ad, now),
    });
    batch.set(getFirestore().doc(adAnalysisPath(uid, id)), analysis);
  }
  batch.set(getFirestore().doc(lastAnalysisRunPath(uid)), { job_id: JOB, completed_at: new Date(now) });
  await batch.commit();
}
