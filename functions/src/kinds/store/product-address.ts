import type { ProductOfPage } from '../../web-pages/found';

/**
 * What a product goes by, however often the shop lists it: the page's own address of itself, where that is one of a
 * product in the same shop. Some shops name a list or their start page on every product; then it is where the page was.
 */
export function productAddress({ canonicalUrl }: Pick<ProductOfPage, 'canonicalUrl'>, url: string): string {
  if (!URL.canParse(canonicalUrl)) return url;
  const [own, named] = [new URL(url), new URL(canonicalUrl)];
  if (siteOf(own) !== siteOf(named)) return url;
  const [path, namedPath] = [segmentsOf(own), segmentsOf(named)];
  const isHigher = namedPath.length < path.length && namedPath.at(-1) !== path.at(-1);
  return isHigher ? url : named.href;
}

const siteOf = ({ host }: URL) => host.replace(/^www\./, '');
const segmentsOf = ({ pathname }: URL) => pathname.split('/').filter((segment) => segment !== '');
