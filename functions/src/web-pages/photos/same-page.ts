import { absoluteUrl, type Page } from '../page';

const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;
/** By these, shops with one address for all their products tell them apart. */
const PRODUCT_PARAMETERS = ['product_id', 'products_id', 'id', 'pid', 'sku', 'item', 'article'];

/** Whether an absolute address is that of an image file. */
export const isImageFile = (address: string) => URL.canParse(address) && IMAGE_FILE.test(new URL(address).pathname);

/** Whether a link leads to another page: neither within this one, nor to an image, nor to a variant of its product. */
export function leadsElsewhere(page: Page, href: string | undefined): boolean {
  if (!href || /^\s*(?:#|javascript:|data:)/i.test(href)) return false;
  const address = absoluteUrl(page, href.slice(0, 4000));
  if (!address || isImageFile(address)) return false;
  const target = new URL(address);
  if (lastPart(target) !== lastPart(page.url)) return true;
  return PRODUCT_PARAMETERS.some((name) => {
    const value = target.searchParams.get(name);
    return value !== null && value !== page.url.searchParams.get(name);
  });
}

/** Shops put languages and collections before it. */
const lastPart = (url: URL) => url.pathname.split('/').filter(Boolean).at(-1)?.toLowerCase() ?? '';
