import type { FoundImage, Source } from '../../found';
import { absoluteUrl, type Page } from '../../page';
import type { PriceHints } from '../../words/read-price';
import { collapseVariants } from '../reading/collapse-variants';
import { asCount, asFields, asList, asText, objectsOf, type Fields } from '../reading/json-value';
import { plainLine } from '../reading/plain-line';
import type { Reading } from '../reading/reading';
import { readOffers } from './schema-offers';

const MAX_IMAGES = 60;

/** What an object of schema.org's vocabulary says of the product that it is, whatever it was written in. */
export function readSchemaProduct(
  product: Fields,
  from: { source: Source; confidence: number },
  page: Page,
  hints: PriceHints,
): Reading {
  const variants = objectsOf(product.hasVariant);
  const first = variants.find((variant) => asText(variant.description) !== null);
  return {
    ...from,
    name: plainLine(asText(product.name)),
    description: asText(product.description) ?? asText(first?.description),
    features: objectsOf(product.positiveNotes).flatMap(notesOf),
    ...collapseVariants(readOffers(product, hints), hints.currency),
    rating: readRating(product.aggregateRating),
    category: readCategory(product.category),
    brandName: readBrand(product) ?? variants.map(readBrand).find((name) => name !== null) ?? null,
    images: [product, ...variants].flatMap((node) => readImages(node.image, from.source, page)).slice(0, MAX_IMAGES),
  };
}

function notesOf(list: Fields): string[] {
  const items = asList(list.itemListElement ?? list);
  return items.flatMap((item) => plainLine(asText(item), 1_000) ?? []);
}

/** Stars out of five, whatever scale they are given in; none where nobody has rated. */
function readRating(value: unknown): Reading['rating'] {
  const [rating] = objectsOf(value);
  if (!rating) return null;
  const numberOf = (text: string | null) => (text === null ? null : Number(text.trim().replace(',', '.')));
  const stars = numberOf(asText(rating.ratingValue));
  const best = numberOf(asText(rating.bestRating)) ?? 5;
  const counts = [rating.ratingCount, rating.reviewCount].map(asCount);
  const saysNobody = [rating.ratingCount, rating.reviewCount].some((count) => asText(count) === '0');
  const count = counts.find((each) => each !== null) ?? null;
  if (stars === null || !(stars > 0 && stars <= best && best <= 100) || (saysNobody && count === null)) return null;
  return { value: Math.round((stars / best) * 500) / 100, count };
}

/** The last of the ways to it that are written out; numbers and addresses name nothing. */
function readCategory(value: unknown): string | null {
  for (const item of asList(value)) {
    const text = plainLine(asText(item));
    if (text && /\p{L}/u.test(text) && !/^https?:/i.test(text)) return text.replace(/\s*(?:>|»|›|\/(?= ))\s*/g, ' > ');
  }
  return null;
}

const NO_BRAND = /^(?:n\/?a|none|null|undefined|default|no brand|generic|-+)$/i;

function readBrand(product: Fields): string | null {
  for (const value of [product.brand, product.manufacturer]) {
    const name = plainLine(asText(value), 100);
    if (name && !NO_BRAND.test(name) && !/^https?:/i.test(name)) return name;
  }
  return null;
}

function readImages(value: unknown, source: Source, page: Page): FoundImage[] {
  return asList(value)
    .slice(0, MAX_IMAGES)
    .flatMap((item) => {
      const image = asFields(item) ?? { url: item };
      const address = [image.contentUrl, image.url, image['@id']].map(asText).find((text) => text !== null);
      const url = absoluteUrl(page, address ?? undefined);
      const [width, height] = [image.width, image.height].map((side) => asCount(side));
      const alt = plainLine(asText(image.caption ?? image.name));
      return url ? [{ url, source, width: width ?? null, height: height ?? null, alt }] : [];
    });
}
