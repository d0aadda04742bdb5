import { freshTicket, type TicketKind } from '../core/ticket';
import { isUnsent, requestSubmit } from '../core/ticket-changes';
import { createTicketStore } from '../core/ticket-store';
import { type AddressForm, addressProblem, PRODUCT_TICKET, STORE_TICKET } from './address-ticket';

/** An address that is to be read, in this browser, and what a person does with it. `example` is one that they might paste. */
function createAddressTicket(kind: TicketKind<AddressForm>, example: string) {
  const store = createTicketStore(kind);

  function setAddress(address: string): void {
    store.update((ticket) => (ticket.submitRequested ? ticket : { ...ticket, form: { address }, submitError: null }));
  }

  /** Asks for it to be read. What is wrong, in words for the person; null when it was accepted. */
  function request(): string | null {
    const ticket = store.current();
    if (ticket.submitRequested) return null;
    const problem = addressProblem(ticket.form.address, example);
    if (problem !== null) return problem;
    store.update((now) => requestSubmit(now, Date.now()));
    return null;
  }

  /** Puts away what was read, so that something else can be. False while it is on its way. */
  function putAway(): boolean {
    if (isUnsent(store.current())) return false;
    store.update(({ owner }) => freshTicket(kind, { owner }));
    return true;
  }

  return { store, use: store.use, example, setAddress, request, putAway };
}

export type AddressTicketStore = ReturnType<typeof createAddressTicket>;

/** The shop that is to be read. */
export const storeTicket = createAddressTicket(STORE_TICKET, 'shop.example');

/** The product page that is to be read into a brand. */
export const productTicket = createAddressTicket(PRODUCT_TICKET, 'shop.example/products/bottle');
