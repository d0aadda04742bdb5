import type { LargeSize } from '../../domain/shared/aspect-ratio';
import type { AdVersion } from '../../domain/ads/conversation';
import { usdText } from '../../domain/money/money';
import type { Service } from '../../domain/money/service';

type Prices = Pick<Service, 'provider' | 'usd_per_ad' | 'draft' | 'usd_by_size'>;
type Base = Pick<AdVersion, 'provider' | 'model' | 'draft'>;

// In US dollars, estimates; null where they are not known: before the service is, and for the work
// of a maker that makes no new ads any more. Who draws without a model takes nothing.

/** A remix, which whoever makes new ads makes. */
export function remixUsd(service: Prices | null, { draft }: Pick<Base, 'draft'>): number | null {
  if (!service) return null;
  return draft && service.draft ? service.draft.usd_per_ad : service.usd_per_ad;
}

/** Other words, format or template, by the maker of the version itself. */
export function editUsd(service: Prices | null, base: Base): number | null {
  if (base.model === null) return 0;
  return base.provider === service?.provider ? remixUsd(service, base) : null;
}

/** The same larger, by the maker of the version itself. */
export function remakeUsd(service: Prices | null, base: Base, size: LargeSize): number | null {
  if (base.model === null) return 0;
  return base.provider === service?.provider ? service.usd_by_size[size] : null;
}

/** `about $0.10`; null where there is nothing to say. */
export function aboutUsd(usd: number | null): string | null {
  return usd === null || usd === 0 ? null : `about ${usdText(usd)}`;
}
