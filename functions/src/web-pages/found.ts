import type { Price, Product } from '../../../lib/domain/ads/product';
import type { PageSource } from '../../../lib/domain/kinds/scrape/page-result';

/** Where something on a page was found. */
export type Source = PageSource;

/** Something that a page says, and how sure it is that it says it of the product or the brand, 0–1. */
export interface Found<T> {
  value: T;
  source: Source;
  confidence: number;
}

export type FoundPrice = Price;
export type Availability = NonNullable<Product['availability']>;

/** An image that may show the product; the widest form of it that the page tells of. */
export interface FoundImage {
  /** Absolute, http or https. */
  url: string;
  source: Source;
  /** In pixels, where the page tells. */
  width: number | null;
  height: number | null;
  alt: string | null;
}

/** Why a page shows no product although its address answers. */
export type Obstacle = 'login' | 'bot-wall' | 'consent-wall' | 'not-found';

/** What one page says of the product that it sells; null for what it doesn't say. */
export interface ProductOfPage {
  /** False for a page that sells no single product: a list, an article, a start page. */
  isProduct: boolean;
  obstacle: Obstacle | null;
  /** The page's own address of itself, absolute. */
  canonicalUrl: string;
  platform: 'shopify' | 'woocommerce' | null;
  fullName: Found<string> | null;
  /** Plain text, whole sentences. */
  description: Found<string> | null;
  features: Found<string[]> | null;
  price: Found<FoundPrice> | null;
  availability: Found<Availability> | null;
  rating: Found<{ value: number; count: number | null }> | null;
  category: Found<string> | null;
  brandName: Found<string> | null;
  /** ISO 639-1, of the page. */
  language: Found<string> | null;
  /** The likeliest first, each once. */
  images: FoundImage[];
  /** What a person should know of the above, one sentence each. */
  warnings: string[];
}

/** A logo that the page offers; `svg` where it stands in the page itself. */
export interface FoundLogo {
  url: string | null;
  svg: string | null;
  source: Source;
  confidence: number;
}

/** What a page says of the brand behind it. */
export interface BrandOfPage {
  name: Found<string> | null;
  /** The likeliest first. */
  logos: FoundLogo[];
  /** `#RRGGBB`. */
  primaryColor: Found<string> | null;
  secondaryColor: Found<string> | null;
  otherColors: string[];
  /** Family names as the page's style sheets have them, the most used first. */
  fonts: string[];
  /** Words of the page's own that tell its tone, at most six. */
  tone: string[];
}
