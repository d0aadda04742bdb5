import { logoOfBrand, photosOfProduct } from '../../domain/kinds/ads/kept-uploads';
import { wordsOfBrand, wordsOfProduct } from '../../domain/kinds/ads/words-of-product';
import type { Upload } from '../../domain/shared/upload';
import { type FileRole, keptFileId, type TicketFile } from '../files/ticket-file';
import { ADS_TICKET, type AdsTicket } from '../tickets/ads/ads-ticket';
import { freshTicket, type Ticket, type TicketKind } from '../tickets/core/ticket';
import { isUnsent } from '../tickets/core/ticket-changes';
import { EMPTY_WORDS, type MadeOf, PRODUCT_FIELDS, type ProductForm } from '../tickets/core/product-form';
import type { OwnProduct } from './own-product';

/** `unsent`: its job would be lost; `own-work`: words or files of the person’s own would be; `description`: that alone. */
export type InTheWay = 'unsent' | 'own-work' | 'description' | null;

/** What stands in the ticket that another product may not just take the place of. */
export function inTheWay(ticket: Ticket<ProductForm>): InTheWay {
  if (isUnsent(ticket)) return 'unsent';
  // The words of a job that the server has are the job's.
  if (ticket.submitRequested) return null;
  const { form, files } = ticket;
  const from: Pick<MadeOf, 'words' | 'files' | 'cutouts'> = form.made_of ?? { words: EMPTY_WORDS, files: [] };
  const isUntouched = PRODUCT_FIELDS.every(
    (word) => form[word].trim() === from.words[word].trim() || form[word].trim() === '',
  );
  const isCutHere = ({ cutout }: TicketFile) => cutout !== undefined && !from.cutouts?.includes(cutout);
  return isUntouched && files.every((file) => from.files.includes(file.id) && !isCutHere(file)) ? null : 'own-work';
}

/** A product keeps the file: so nobody here deletes it. */
function fileOf(
  role: FileRole,
  { path, name, size, content_type }: Upload,
  { brand, product }: OwnProduct,
): TicketFile {
  const { url, cutout } = [brand.logo, ...product.images].find((image) => image?.storage_path === path) ?? {};
  return {
    ...{ id: keptFileId(path), role, name, size, contentType: content_type, path, url },
    ...{ status: 'done', progress: 1, error: null, sent: true },
    ...{ cutout: cutout?.storage_path, cutoutUrl: cutout?.url },
  };
}

/** What of a product stands in a ticket: its words and colours, its photos and the logo. */
export function contentOf(own: OwnProduct): Pick<Ticket<ProductForm>, 'form' | 'files'> {
  const { brand, product } = own;
  const words = { ...wordsOfBrand(brand), ...wordsOfProduct(product) };
  const logo = logoOfBrand(brand);
  const photos = photosOfProduct(product).map((photo) => fileOf('photo', photo, own));
  const files = [...photos, ...(logo ? [fileOf('logo', logo, own)] : [])];
  const made_of = {
    ...{ brand_id: brand.id, product_id: product.id, words },
    ...{ files: files.map(({ id }) => id), cutouts: photos.flatMap(({ cutout }) => cutout ?? []) },
  };
  return { form: { ...words, made_of }, files };
}

/** A ticket with other words and files; what else was chosen stays. */
export function refilled<F extends ProductForm>(
  kind: TicketKind<F>,
  ticket: Ticket<F>,
  { form, files }: { form: ProductForm & Partial<F>; files: Ticket<F>['files'] },
): Ticket<F> {
  return freshTicket(kind, {
    ...(ticket.submitRequested ? {} : { jobId: ticket.jobId }),
    owner: ticket.owner,
    form: { ...ticket.form, ...form },
    files,
  });
}

/** A ticket for the ads of this product. */
export function filledFrom(own: OwnProduct, ticket: AdsTicket): AdsTicket {
  return refilled(ADS_TICKET, ticket, contentOf(own));
}
