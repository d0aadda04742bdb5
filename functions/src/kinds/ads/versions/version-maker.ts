import type { AdVersion } from '../../../../../lib/domain/ads/conversation';
import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { chooseProvider, providerNamed } from '../../../providers/choose-provider';
import type { AdPrice, AdProvider } from '../../../providers/provider';

/**
 * Who makes what a request asks for: the maker of the version that it is based on; an
 * instruction goes to whoever makes new ads now, who may be able to follow it better. Throws
 * ProviderError when that one can't work any more.
 */
export function makerOf(wish: MakeRequest, base: AdVersion): AdProvider {
  return wish.type === 'remix_ad' ? chooseProvider() : providerNamed(base.provider);
}

/** What it will cost, in US dollars: an estimate. Other words for a draft make another draft. */
export function priceOf(
  wish: MakeRequest,
  base: Pick<AdVersion, 'draft'>,
  { price }: { price: Omit<AdPrice, 'model'> },
): number {
  if (wish.type === 'remake_ad') return price.usdBySize[wish.size];
  return base.draft && price.draft ? price.draft.usdPerAd : price.usdPerAd;
}
