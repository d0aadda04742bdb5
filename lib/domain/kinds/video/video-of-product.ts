import type { Brand } from '../../ads/brand';
import { priceText } from '../../ads/price-text';
import type { Product } from '../../ads/product';
import { detectLanguage } from '../../shared/detect-language';
import { isWithinLength } from '../../shared/graphemes';
import { type Language, LANGUAGE_DETAILS } from '../../shared/language';
import { logoOfBrand, photosOfProduct } from '../ads/kept-uploads';
import { wordsOfBrand, wordsOfProduct } from '../ads/words-of-product';
import { LONGEST_PRICE, MOST_OTHER_PRODUCTS, type OtherProduct, type VideoGenerationInput } from './video-generation';

type Priced = Pick<Product, 'full_name' | 'description' | 'features' | 'images' | 'price'> & { id: string };

interface OwnProducts {
  brand: Pick<Brand, 'name' | 'primary_color_hex' | 'secondary_color_hex' | 'logo'> & { id: string };
  product: Priced;
  /** Of the same brand, those that come first first; what can't be shown is left out. */
  others: readonly Priced[];
}

/** What is asked for besides. */
export type AskedVideo = Pick<
  VideoGenerationInput,
  | 'prompt'
  | 'template'
  | 'scenes'
  | 'duration_seconds'
  | 'fps'
  | 'aspect_ratio'
  | 'lang'
  | 'voice_over'
  | 'music'
  | 'captions'
  | 'maker'
  | 'upload_id'
>;

/** The input of the job that makes a video of a person's own product; it is refused where the product has no photo that can be used. */
export function videoOfProduct({ others, ...own }: OwnProducts, asked: AskedVideo): VideoGenerationInput {
  const filmed = filmedProduct(own, asked.lang);
  const language = languageOf(filmed, asked.lang);
  return {
    ...asked,
    ...filmed,
    own_track: null,
    others: others.flatMap((other) => otherProduct(other, language) ?? []).slice(0, MOST_OTHER_PRODUCTS),
  };
}

/** Of a person's own product, what every video of it takes: its words, pictures and price. */
export function filmedProduct({ brand, product }: Pick<OwnProducts, 'brand' | 'product'>, lang: Language | null) {
  const words = wordsOfProduct(product);
  return {
    ...wordsOfBrand(brand),
    ...words,
    product_images: photosOfProduct(product),
    logo: logoOfBrand(brand),
    brand_id: brand.id,
    product_id: product.id,
    price: shownPrice(product, languageOf(words, lang)),
  };
}

const languageOf = ({ product_description }: { product_description: string }, lang: Language | null) =>
  lang ?? detectLanguage(product_description);

/** A further product as a video shows it; null without a photo that can be used. */
export function otherProduct(product: Priced, language: Language): OtherProduct | null {
  const [image] = photosOfProduct(product);
  if (!image) return null;
  const { product_full_name: full_name } = wordsOfProduct(product);
  return { product_id: product.id, full_name, price: shownPrice(product, language), image };
}

function shownPrice({ price }: Pick<Product, 'price'>, language: Language): string | null {
  const text = price && priceText(price, LANGUAGE_DETAILS[language].tag);
  return text !== null && isWithinLength(text, LONGEST_PRICE) ? text : null;
}
