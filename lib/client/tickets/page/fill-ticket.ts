import { BULK_LIMITS } from '../../../domain/kinds/ads/bulk-dynamic';
import { cutText } from '../../../domain/shared/cut-text';
import type { ScrapeProductResult } from '../../../domain/kinds/scrape/scrape-product';
import type { PageSource } from '../../../domain/kinds/scrape/page-result';
import { MAX_PRODUCT_IMAGES, type Upload } from '../../../domain/shared/upload';
import type { TicketFile, FileRole } from '../../files/ticket-file';
import { EMPTY_WORDS, PRODUCT_FIELDS, type ProductField, type ProductWords } from '../core/product-form';
import type { Ticket } from '../core/ticket';

/** What a page has given a ticket so far. */
export interface Filled {
  /** As it was put there: what differs from it now is the person's own. */
  words: Partial<Record<ProductField, string>>;
  /** Where it stood on the page. */
  sources: Partial<Record<ProductField | FileRole, PageSource>>;
  /** Ids of files that were put there once: one that the person has taken out does not come back. */
  files: string[];
}

export const NOTHING_FILLED: Filled = { words: {}, sources: {}, files: [] };

/** The ticket of anything that is made of a product. */
type Fillable = Pick<Ticket<ProductWords>, 'form' | 'files'>;

/**
 * Puts what was read of a page into a ticket: where nothing stood yet, or what the same page has put there. What a
 * person has typed or added stays. Gives the same objects when there is nothing to do.
 */
export function fillTicket<T extends Fillable>(
  ticket: T,
  filled: Filled,
  result: ScrapeProductResult,
): { ticket: T; filled: Filled } {
  const words = changedWords(ticket, filled, result);
  const files = newFiles(ticket, filled, result);
  if (Object.keys(words).length === 0 && files.length === 0) return { ticket, filled };
  const sources = sourcesOf(result);
  return {
    ticket: { ...ticket, form: { ...ticket.form, ...words }, files: [...ticket.files, ...files] },
    filled: {
      words: { ...filled.words, ...words },
      sources: { ...filled.sources, ...sources },
      files: [...filled.files, ...files.map(({ id }) => id)],
    },
  };
}

/** Where the words of a cell are from, as long as they are what the page has put there; null for the person's own. */
export function sourceOf(field: ProductField, value: string, { words, sources }: Filled): PageSource | null {
  return words[field] === value ? (sources[field] ?? null) : null;
}

function changedWords({ form }: Fillable, { words }: Filled, result: ScrapeProductResult): Filled['words'] {
  const found = wordsOf(result);
  // What was put there once and is not there any more was taken out by the person.
  const isFree = (field: ProductField) =>
    words[field] === undefined
      ? form[field].trim() === '' || form[field] === EMPTY_WORDS[field]
      : form[field] === words[field];
  const changed = PRODUCT_FIELDS.flatMap((field) => {
    const value = found[field];
    return value && isFree(field) && form[field] !== value ? [[field, value] as const] : [];
  });
  return Object.fromEntries(changed);
}

function wordsOf({ product, brand }: ScrapeProductResult): Partial<Record<ProductField, string>> {
  return {
    brand_name: brand ? cutText(brand.name, BULK_LIMITS.brand_name) : '',
    product_full_name: cutText(product.full_name, BULK_LIMITS.product_full_name),
    product_description: cutText(describe(product), BULK_LIMITS.product_description),
    primary_color_hex: brand?.colors.primary?.toLowerCase() ?? '',
    secondary_color_hex: brand?.colors.secondary?.toLowerCase() ?? '',
  };
}

/** The shop's own words, and below them what it lists and they don't say. */
function describe({ description, features }: ScrapeProductResult['product']): string {
  const text = description ?? '';
  const unsaid = features.filter((feature) => !text.toLowerCase().includes(feature.toLowerCase()));
  return [text, unsaid.map((feature) => `• ${feature}`).join('\n')].filter((part) => part !== '').join('\n\n');
}

function newFiles(
  { files }: Fillable,
  { files: known }: Filled,
  { uploads, product, brand }: ScrapeProductResult,
): TicketFile[] {
  if (!uploads) return [];
  const isNew = ({ id }: TicketFile) => !known.includes(id) && files.every((file) => file.id !== id);
  const room = MAX_PRODUCT_IMAGES - files.filter(({ role }) => role === 'photo').length;
  const photos = uploads.photos
    .map((upload, index) => fileOf('photo', upload, product.images[index]?.url))
    .filter(isNew)
    .slice(0, Math.max(0, room));
  const hasLogo = files.some(({ role }) => role === 'logo');
  const logo = uploads.logo && !hasLogo ? [fileOf('logo', uploads.logo, brand?.logo?.url)].filter(isNew) : [];
  return [...photos, ...logo];
}

/** The job that has read the page may be deleted with it: so nobody here deletes it. */
function fileOf(role: FileRole, { path, name, size, content_type }: Upload, url: string | undefined): TicketFile {
  const id = path.slice(path.lastIndexOf('/') + 1);
  return {
    ...{ id, role, name, size, contentType: content_type, path },
    ...{ status: 'done', progress: 1, error: null, sent: true },
    ...(url === undefined ? {} : { url }),
  };
}

function sourcesOf({ sources, uploads }: ScrapeProductResult): Filled['sources'] {
  const by = {
    brand_name: sources.brand,
    product_full_name: sources.full_name,
    product_description: sources.description ?? sources.features,
    primary_color_hex: sources.primary_color,
    secondary_color_hex: sources.secondary_color,
    photo: uploads && uploads.photos.length > 0 ? ('image' as const) : undefined,
    logo: sources.logo,
  };
  return Object.fromEntries(Object.entries(by).filter(([, source]) => source !== undefined));
}
