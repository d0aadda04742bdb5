import { z } from 'zod';
import { newJobOf } from '../../../domain/jobs/new-job';
import { MAX_STORE_PRODUCTS } from '../../../domain/kinds/scrape/scrape-store';
import { webAddress } from '../../../domain/kinds/scrape/web-address';
import { newJobId } from '../../../domain/shared/random-id';
import { MAX_PRODUCT_IMAGES } from '../../../domain/shared/upload';
import type { Ticket, TicketKind } from '../core/ticket';

export interface AddressForm {
  /** As it was typed or pasted. */
  address: string;
}
export type AddressTicket = Ticket<AddressForm>;

/** What the tickets of addresses have in common that are read into the person's brands. */
const ADDRESS_TICKET = {
  emptyForm: { address: '' },
  form: z.object({ address: z.string() }),
  newJobId,
  goesOn: false,
} as const;

/** An address that is none stays as it is, for whoever checks it. */
const urlOf = ({ form: { address } }: Pick<AddressTicket, 'form'>) => webAddress(address) ?? address;

/** The ticket of a shop's reading. */
export const STORE_TICKET: TicketKind<AddressForm> = {
  ...ADDRESS_TICKET,
  key: 'adforge.shop-draft.v1',
  newJob: (ticket, uid, now) =>
    newJobOf(null, 'scrape_store', uid, { url: urlOf(ticket), max_products: MAX_STORE_PRODUCTS }, now),
  whileSent: 'The shop is just being read.',
};

/** The ticket of a product page that is read for the person's brands, not for ads. */
export const PRODUCT_TICKET: TicketKind<AddressForm> = {
  ...ADDRESS_TICKET,
  key: 'adforge.product-page-draft.v1',
  newJob: (ticket, uid, now) =>
    newJobOf(
      null,
      'scrape_product',
      uid,
      { url: urlOf(ticket), max_images: MAX_PRODUCT_IMAGES, save: true, upload_id: null },
      now,
    ),
  whileSent: 'The page is just being read.',
};

/** What is wrong with the address, in words for the person; null when it can be read. */
export function addressProblem(typed: string, example: string): string | null {
  if (typed.trim() === '') return `Paste an address, for example ${example}.`;
  return webAddress(typed) === null
    ? `This is no web address. Copy it from the browser, for example ${example}.`
    : null;
}
