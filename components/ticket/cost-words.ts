import { usdText } from '@/lib/domain/money/money';
import { affordableAds, type Service } from '@/lib/domain/money/service';

type Priced = Pick<Service, 'model' | 'usd_per_ad' | 'draft' | 'job_budget_usd'>;

/**
 * What a set of `count` ads will cost, or that it is more than a set may; null where there is nothing
 * to say. `draftFirst` is what the person has chosen; it counts only where drafts can be made.
 */
export function costNote(
  service: Priced,
  count: number,
  draftFirst: boolean,
): { text: string; tooMuch: boolean } | null {
  const { job_budget_usd } = service;
  const draft = draftFirst ? service.draft : null;
  const { model, usd_per_ad } = draft ?? service;
  if (usd_per_ad === 0 || !Number.isInteger(count) || count < 1) return null;
  const cost = `about ${usdText(count * usd_per_ad)}`;
  const most = affordableAds({ usd_per_ad, job_budget_usd });
  if (most !== null && job_budget_usd !== null && count > most) {
    const limit = `This set would cost ${cost}; one may cost ${usdText(job_budget_usd)} at most.`;
    return {
      text: most > 0 ? `${limit} Ask for ${most} or fewer${asDrafts(service, count, draft)}.` : limit,
      tooMuch: true,
    };
  }
  const by = model === null ? '' : `, made with ${model}`;
  if (draft) {
    const full = usdText(count * service.usd_per_ad);
    return {
      text: `The drafts will cost ${cost}${by}. Made in full at once the set would cost ${full}.`,
      tooMuch: false,
    };
  }
  return { text: `Will cost ${cost}${by}.`, tooMuch: false };
}

/** What else helps with a set that costs too much. */
function asDrafts({ draft, job_budget_usd }: Priced, count: number, chosen: Priced['draft']): string {
  if (chosen !== null || draft === null) return '';
  const most = affordableAds({ usd_per_ad: draft.usd_per_ad, job_budget_usd });
  return most === null || count <= most ? ', or make drafts first' : '';
}
