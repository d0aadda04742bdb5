import { readBrandOfPage } from '../../../functions/src/web-pages/brand/read-brand-of-page';
import { openPage } from '../../../functions/src/web-pages/page';
import { readProductOfPage } from '../../../functions/src/web-pages/product/read-product-of-page';

/** All that the stages of a page's reading do with its text: product and brand. */
export function readWholePage(html: string, url: URL) {
  const page = openPage(html, url);
  const product = readProductOfPage(page);
  return { product, brand: readBrandOfPage(page, [], { brandName: product.brandName }) };
}
