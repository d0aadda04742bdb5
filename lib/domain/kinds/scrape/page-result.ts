import { z } from 'zod';
import { keptImageSchema } from '../../ads/kept-image';
import { productFacts } from '../../ads/product';

/** Where something on a page was found. */
export const SOURCES = [
  'json-ld',
  'microdata',
  'rdfa',
  'opengraph',
  'shopify',
  'woocommerce',
  'embedded-state',
  'html',
  'css',
  'image',
] as const;
export type PageSource = (typeof SOURCES)[number];

const hexSchema = z.string().regex(/^#[0-9A-F]{6}$/);

/** What a page says of the brand behind it. */
export const readBrandSchema = z.object({
  name: z.string(),
  website: z.string(),
  logo: keptImageSchema.nullable(),
  colors: z.object({ primary: hexSchema.nullable(), secondary: hexSchema.nullable(), others: z.array(hexSchema) }),
  fonts: z.array(z.string()),
  /** Words of its own that tell it, separated by commas. */
  tone: z.string().nullable(),
  /** ISO 639-1. */
  language: z.string().nullable(),
});
export type ReadBrand = z.infer<typeof readBrandSchema>;

/** What was read of a page; while it is read, what there is so far. */
export const pageResultSchema = z.object({
  product: z.object({ full_name: z.string(), description: z.string().nullable(), ...productFacts }),
  /** null until it was looked for. */
  brand: readBrandSchema.nullable(),
  /** Under which they are kept; null where they are not. */
  brand_id: z.string().nullable(),
  product_id: z.string().nullable(),
  /** By the name of a field of product or brand. */
  sources: z.record(z.string(), z.enum(SOURCES)),
  /** How sure it is, 0–1. */
  confidence: z.record(z.string(), z.number().min(0).max(1)),
  /** What a person should know, a sentence each. */
  warnings: z.array(z.string()),
});
export type PageResult = z.infer<typeof pageResultSchema>;
