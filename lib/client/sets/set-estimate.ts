import { documentedSeconds } from '../../domain/ads/pace';
import { bulkDynamic } from '../../domain/kinds/ads/bulk-dynamic';
import { affordableAds, type Service } from '../../domain/money/service';
import { type KindFigures, secondsByHistory } from '../../domain/work/figures';
import { isCount, type SetLook } from './set-look';

type Priced = Pick<Service, 'model' | 'usd_per_ad' | 'draft' | 'job_budget_usd'>;

export interface SetEstimate {
  ads: number;
  /** By how long such jobs have taken, where that was measured; else the longest that is promised. */
  seconds: number;
  isMeasured: boolean;
  /** null where ads cost nothing, and while it is not known what they cost. */
  cost: { usd: number; model: string | null; asDrafts: boolean; inFullUsd: number } | null;
  /** Most ads that one product may have within what one job may cost, where that is less than asked for. */
  most: number | null;
}

/** What a set will come to; null while there is nothing to count. */
export function estimateSet(
  products: number,
  { count, draft_first }: Pick<SetLook, 'count' | 'draft_first'>,
  { service, figures }: { service: Priced | null; figures: KindFigures | undefined },
): SetEstimate | null {
  if (products < 1 || !isCount(count)) return null;
  const ads = products * count;
  return { ads, ...timeOf(products, count, figures), ...priceOf(ads, count, draft_first ? 'draft' : 'full', service) };
}

/** Products are looked at and planned side by side; the ads of one person take turns. */
function timeOf(products: number, count: number, figures: KindFigures | undefined) {
  const making = bulkDynamic.stages.filter(({ id }) => id === 'make');
  const before = secondsByHistory(
    bulkDynamic.stages.filter(({ id }) => id !== 'make'),
    figures,
    count,
  );
  const each = secondsByHistory(making, figures, count);
  return before === null || each === null
    ? { seconds: products * documentedSeconds(count), isMeasured: false }
    : { seconds: before + products * each, isMeasured: true };
}

function priceOf(ads: number, count: number, made: 'draft' | 'full', service: Priced | null) {
  if (!service) return { cost: null, most: null };
  const draft = made === 'draft' ? service.draft : null;
  const { model, usd_per_ad } = draft ?? service;
  const affordable = affordableAds({ usd_per_ad, job_budget_usd: service.job_budget_usd });
  const cost =
    usd_per_ad === 0
      ? null
      : { usd: ads * usd_per_ad, model, asDrafts: draft !== null, inFullUsd: ads * service.usd_per_ad };
  return { cost, most: affordable !== null && affordable < count ? affordable : null };
}
