import { absoluteUrl, type Page } from '../page';

const IMAGE_FILE = /^[^?#]*\.(?:jpe?g|png|webp|avif|gif|tiff?)(?:[?#]|$)/i;
/** By these, shops with one address for all their products tell them apart. */
const PRODUCT_PARAMETERS = ['product_id', 'products_id', 'id', 'pid', 'sku', 'item', 'article'];

/** Whether an absolute address, as `absoluteUrl` writes it, is that of an image file. */
export const isImageFile = (address: string) => IMAGE_FILE.test(address);

/** Whether a link leads to another page: neither within this one, nor to an image, nor to a variant of its product. */
export function leadsElsewhere(page: Page, href: string | undefined): boolean {
  if (!href || /^\s*(?:#|javascript:|data:)/i.test(href)) return false;
  const address = absoluteUrl(page, href.slice(0, 4000));
  if (!address || isImageFile(address)) return false;
  if (lastPart(address) !== lastPart(page.url.href)) return true;
  const target = new URL(address);
  return PRODUCT_PARAMETERS.some((name) => {
    const value = target.searchParams.get(name);
    return value !== null && value !== page.url.searchParams.get(name);
  });
}

/** Of an absolute address’s path; shops put languages and collections before it. */
function lastPart(address: string): string {
  const start = address.indexOf('/', address.indexOf('//') + 2);
  const behind = address.slice(start).search(/[?#]/);
  let end = behind < 0 ? address.length : start + behind;
  while (address[end - 1] === '/' && end > start) end--;
  return end > start ? address.slice(address.lastIndexOf('/', end - 1) + 1, end).toLowerCase() : '';
}
