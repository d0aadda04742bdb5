import type { PageResult } from '../../../../lib/domain/kinds/scrape/page-result';
import type { Found, Obstacle, ProductOfPage } from '../../web-pages/found';
import { ProviderError } from '../../providers/provider-error';

const BY_HAND = 'You can type the words in and add the photos yourself.';

const OBSTACLES: Record<Obstacle, string> = {
  login: `The page shows its product only to who is signed in. ${BY_HAND}`,
  'bot-wall': `The shop lets no program read this page. ${BY_HAND}`,
  'consent-wall': `The shop shows its page only after a consent that we can’t give for you. ${BY_HAND}`,
  'not-found': `The shop says that this page is not there, or its product is no longer sold. Check the address. ${BY_HAND}`,
};

const NO_PRODUCT = `We looked for product data, a name with a price, and a button to buy, and found none of them. Paste the address of one product’s own page. ${BY_HAND}`;

/** What a page says of its product, without photos. Throws a ProviderError where it shows none. */
export function foundProduct(found: ProductOfPage, url: string): PageResult['product'] {
  const { fullName, obstacle } = found;
  if (obstacle && !found.isProduct) throw unreadable(OBSTACLES[obstacle]);
  if (!found.isProduct || !fullName) throw unreadable(NO_PRODUCT);
  return {
    full_name: fullName.value,
    description: found.description?.value ?? null,
    features: found.features?.value ?? [],
    price: found.price?.value ?? null,
    availability: found.availability?.value ?? null,
    rating: found.rating?.value ?? null,
    category: found.category?.value ?? null,
    images: [],
    source_url: url,
    language: found.language?.value ?? null,
  };
}

const unreadable = (message: string) => new ProviderError('PAGE_UNREADABLE', message, false);

type Origins = Pick<PageResult, 'sources' | 'confidence'>;

/** Where each field is from, and how sure that is. */
export function originsOf(fields: Readonly<Record<string, Found<unknown> | null>>): Origins {
  const found = Object.entries(fields).flatMap(([field, one]) => (one ? [[field, one] as const] : []));
  return {
    sources: Object.fromEntries(found.map(([field, { source }]) => [field, source])),
    confidence: Object.fromEntries(found.map(([field, { confidence }]) => [field, confidence])),
  };
}
