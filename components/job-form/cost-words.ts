import { usdText } from '@/lib/domain/money';
import { affordableAds, type Service } from '@/lib/domain/service';

type Priced = Pick<Service, 'model' | 'usd_per_ad' | 'job_budget_usd'>;

/** What a set of `count` ads will cost, or that it is more than a set may; null where there is nothing to say. */
export function costNote(service: Priced, count: number): { text: string; tooMuch: boolean } | null {
  const { model, usd_per_ad, job_budget_usd } = service;
  if (usd_per_ad === 0 || !Number.isInteger(count) || count < 1) return null;
  const cost = `about ${usdText(count * usd_per_ad)}`;
  const most = affordableAds(service);
  if (most !== null && job_budget_usd !== null && count > most) {
    const limit = `This set would cost ${cost}; one may cost ${usdText(job_budget_usd)} at most.`;
    return { text: most > 0 ? `${limit} Ask for ${most} or fewer.` : limit, tooMuch: true };
  }
  return { text: `Will cost ${cost}${model === null ? '' : `, made with ${model}`}.`, tooMuch: false };
}
