import type { FoundImage } from '../../found';
import { absoluteUrl, type Page } from '../../page';
import type { PriceHints } from '../../words/read-price';
import { namedAvailability } from '../reading/availability';
import { asCount, asFields, asList, asText, type Fields } from '../reading/json-value';
import { plainLine } from '../reading/plain-line';
import { emptyReading, type Reading } from '../reading/reading';
import type { StateValue } from './page-state';
import { nameOf, productInState, type OwnMarks } from './product-in-state';
import { readStatePrice } from './state-price';

const MAX_IMAGES = 60;

/** What the data of a page's scripts says of its product; null where they don't know it. */
export function readEmbeddedProduct(
  state: readonly StateValue[],
  page: Page,
  own: OwnMarks,
  hints: PriceHints,
): Reading | null {
  const product = productInState(
    state.map(({ value }) => value),
    own,
  );
  if (!product) return null;
  const descriptions = [product.descriptionHtml, product.longDescription, product.description, product.body_html];
  return {
    ...emptyReading('embedded-state', 0.7),
    name: nameOf(product),
    description: descriptions.map(asText).find((text) => text !== null) ?? asText(product.shortDescription),
    price: readStatePrice(product, hints),
    availability: readAvailability(product),
    category: plainLine(asText(product.productType) ?? asText(product.category)),
    brandName: plainLine(asText(product.brand) ?? asText(product.vendor), 100),
    images: [product.images, product.image, product.media, product.gallery, product.featuredImage].flatMap((value) =>
      readImages(value, page),
    ),
  };
}

function readAvailability(product: Fields): Reading['availability'] {
  const said = [product.inStock, product.in_stock, product.available, product.availableForSale, product.isInStock];
  const flag = said.find((value) => typeof value === 'boolean');
  if (flag !== undefined) return flag ? 'in_stock' : 'out_of_stock';
  const { availability } = product;
  return typeof availability === 'string' ? namedAvailability(availability) : null;
}

function readImages(value: unknown, page: Page): FoundImage[] {
  const fields = asFields(value);
  const listed = asList(fields?.edges ?? fields?.nodes ?? value).slice(0, MAX_IMAGES);
  return listed.flatMap((item) => {
    const outer = asFields(item);
    const image = asFields(outer?.node) ?? outer ?? { url: item };
    const address = [image.url, image.src, image.originalSrc, image.href].find((text) => typeof text === 'string');
    const url = typeof address === 'string' && /[/.]/.test(address) ? absoluteUrl(page, address) : null;
    const [width, height] = [image.width, image.height].map((side) => asCount(side));
    const alt = plainLine(asText(image.alt ?? image.altText));
    return url ? [{ url, source: 'embedded-state' as const, width: width ?? null, height: height ?? null, alt }] : [];
  });
}
