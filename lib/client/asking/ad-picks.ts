import type { IdentifiedAd } from '../../domain/ads/ad';
import { addUsd } from '../../domain/money/money';
import type { LargeSize } from '../../domain/shared/aspect-ratio';
import type { Service } from '../../domain/money/service';
import { remakeUsd } from './version-prices';

/** The drafts that can be picked to be made again: finished, and not under way already. */
export function pickableAds(ads: readonly IdentifiedAd[], busy: ReadonlySet<string>): IdentifiedAd[] {
  return ads.filter(({ id, draft, status, firebase_url }) => {
    return draft && status === 'done' && firebase_url !== null && !busy.has(id);
  });
}

/** What making these again will cost, in US dollars; null where it is not known of one of them. */
export function picksUsd(service: Service | null, ads: readonly IdentifiedAd[], size: LargeSize): number | null {
  return ads.reduce<number | null>((sum, ad) => {
    const usd = remakeUsd(service, ad, size);
    return sum === null || usd === null ? null : addUsd(sum, usd);
  }, 0);
}
