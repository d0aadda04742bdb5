import type { Found, FoundImage, ProductOfPage } from '../found';
import { sameImageKey } from '../photos/largest-form';
import { chooseDescription } from '../product/choose-description';
import { choosePrice } from '../product/choose-price';
import { chooseFeatures, firstFound } from '../product/merge-fields';
import type { Reading } from '../product/reading/reading';
import { NO_VISIBLE_PRICE } from '../product/visible/visible-price';

interface About {
  /** Of the product's page, absolute. */
  url: string;
  platform: 'shopify' | 'woocommerce';
  /** Of the shop. */
  language: Found<string> | null;
}

const MOST_IMAGES = 30;

/** The product that a shop's own data tells of, as if its page had been read. */
export function productOfReading(reading: Reading, { url, platform, language }: About): ProductOfPage {
  const all = [reading];
  const fullName = firstFound(all, ({ name }) => name, Object.is);
  const { price, warnings } = choosePrice(all, NO_VISIBLE_PRICE, null);
  return {
    isProduct: true,
    obstacle: null,
    canonicalUrl: url,
    platform,
    fullName,
    description: chooseDescription(all, fullName ? [fullName.value] : []),
    features: chooseFeatures(all),
    price,
    availability: firstFound(all, ({ availability }) => availability, Object.is),
    rating: firstFound(all, ({ rating }) => rating, Object.is),
    category: firstFound(all, ({ category }) => category, Object.is),
    brandName: firstFound(all, ({ brandName }) => brandName, Object.is),
    language,
    images: eachOnce(reading.images).slice(0, MOST_IMAGES),
    warnings,
  };
}

/** Whether such data says what an ad needs, so that the product's page need not be read. */
export function isWhole({ fullName, description, images }: ProductOfPage): boolean {
  return fullName !== null && description !== null && images.length > 0;
}

function eachOnce(images: readonly FoundImage[]): FoundImage[] {
  const byKey = new Map<string, FoundImage>();
  for (const image of images) {
    const key = sameImageKey(image.url);
    if (!byKey.has(key)) byKey.set(key, image);
  }
  return [...byKey.values()];
}
