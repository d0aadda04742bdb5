import type { FetchSession } from '../fetch/session';
import type { ProductOfPage } from '../found';
import type { Page } from '../page';

/** A shop that is looked through, from the page at the address that was given. */
export interface ShopVisit {
  page: Page;
  /** What that page says of a product, of its platform and its language. */
  read: ProductOfPage;
  session: FetchSession;
  signal: AbortSignal;
  /** How many products are wanted. */
  most: number;
  tell: (sentence: string) => Promise<void>;
}
