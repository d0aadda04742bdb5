import type { Availability, FoundImage, Source } from '../../found';

/** What one source says of the price, in units of the currency. */
export interface PriceClaim {
  /** The lowest of what is for sale, and the highest; the same where there is one. */
  low: number;
  high: number;
  currency: string | null;
  was: number | null;
  /** What the amount may be where it can be read in several ways; only another source can tell. */
  choices: readonly number[] | null;
}

/** What one source says of the product; null or empty for what it doesn't say. */
export interface Reading {
  source: Source;
  confidence: number;
  name: string | null;
  /** Text or HTML, as it stands there. */
  description: string | null;
  features: readonly string[];
  price: PriceClaim | null;
  availability: Availability | null;
  rating: { value: number; count: number | null } | null;
  category: string | null;
  brandName: string | null;
  images: readonly FoundImage[];
}

export function emptyReading(source: Source, confidence: number): Reading {
  return {
    source,
    confidence,
    name: null,
    description: null,
    features: [],
    price: null,
    availability: null,
    rating: null,
    category: null,
    brandName: null,
    images: [],
  };
}
