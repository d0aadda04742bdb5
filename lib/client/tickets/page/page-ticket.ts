import { z } from 'zod';
import { newJobOf } from '../../../domain/jobs/new-job';
import type { ScrapeProductInput } from '../../../domain/kinds/scrape/scrape-product';
import { webAddress } from '../../../domain/kinds/scrape/web-address';
import { newJobId } from '../../../domain/shared/random-id';
import { MAX_PRODUCT_IMAGES, uploadIdSchema } from '../../../domain/shared/upload';
import type { Ticket, TicketKind } from '../core/ticket';

export interface PageForm {
  /** As it was typed or pasted. */
  address: string;
  /** Of the ticket that waits for what is found: among its files the photos come to lie. null until it was asked for. */
  ticketUploadId: string | null;
}

export type PageTicket = Ticket<PageForm>;

/** The ticket of a page's reading: an address, and the ticket that is to be filled. */
export function pageTicketKind(key: string): TicketKind<PageForm> {
  return {
    key,
    emptyForm: { address: '', ticketUploadId: null },
    form: z.object({ address: z.string(), ticketUploadId: uploadIdSchema.nullable().catch(null) }),
    newJobId,
    newJob: (ticket, uid, now) => newJobOf(null, 'scrape_product', uid, pageInput(ticket), now),
    goesOn: false,
    whileSent: 'The page is just being read.',
  };
}

/** The input of the ticket's job. An address that is none stays as it is, for whoever checks it. */
export function pageInput({ form: { address, ticketUploadId } }: Pick<PageTicket, 'form'>): ScrapeProductInput {
  return {
    url: webAddress(address) ?? address,
    max_images: MAX_PRODUCT_IMAGES,
    save: true,
    upload_id: ticketUploadId,
  };
}

/** What is wrong with the address, in words for the person; null when it can be read. */
export function addressProblem(typed: string): string | null {
  if (typed.trim() === '') return 'Paste the address of the product’s page.';
  return webAddress(typed) === null
    ? 'This is no web address. Copy it from the browser, for example shop.example/products/bottle.'
    : null;
}
