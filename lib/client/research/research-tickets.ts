import { randomId } from '../../domain/shared/random-id';
import { webAddress } from '../../domain/kinds/scrape/web-address';
import { countGraphemes, isWithinLength } from '../../domain/shared/graphemes';
import {
  MAX_COMPETITOR_PAGES,
  MAX_SOURCE_PAGES,
  MAX_TEXT_TITLE,
  MAX_TEXTS,
} from '../../domain/kinds/research/research-summary-kind';
import { CUSTOMERS_RULES } from '../files/customers-check';
import type { Rejection } from '../files/file-check';
import { requestSubmit } from '../tickets/core/ticket-changes';
import { addFilesTo } from '../tickets/core/add-files';
import { createFileActions } from '../tickets/core/ticket-files';
import { createTicketStore, type TicketStore } from '../tickets/core/ticket-store';
import type { ResearchPlace } from './research-place';
import {
  draftKey,
  type PastedText,
  type ResearchForm,
  researchProblem,
  researchTicketKind,
  roomForPasted,
} from './research-ticket';

export type ResearchStore = TicketStore<ResearchForm>;

const stores = new Map<string, ResearchStore>();
const open = new Set<ResearchStore>();
const watchers = new Set<(store: ResearchStore) => void>();

/** The draft of one research in this browser: one store, however many ask for it. */
export function researchTicket(place: ResearchPlace): ResearchStore {
  const key = draftKey(place);
  const store = stores.get(key) ?? createTicketStore(researchTicketKind(place));
  stores.set(key, store);
  return store;
}

/** From now on the draft is read, uploads its files and is sent, on every page; call after hydration. */
export function openResearchTicket(store: ResearchStore): void {
  if (open.has(store)) return;
  open.add(store);
  for (const opened of watchers) opened(store);
}

/** Calls back with every draft that is open or will be; returns how to stop. */
export function onResearchTicket(opened: (store: ResearchStore) => void): () => void {
  open.forEach(opened);
  watchers.add(opened);
  return () => void watchers.delete(opened);
}

function change(store: ResearchStore, changed: (form: ResearchForm) => ResearchForm): void {
  store.sync();
  store.update((ticket) =>
    ticket.submitRequested ? ticket : { ...ticket, form: changed(ticket.form), submitError: null },
  );
}

/** Which list an address goes to. */
export type AddressList = 'pages' | 'competitors';

const MOST: Record<AddressList, { most: number; noun: string }> = {
  pages: { most: MAX_SOURCE_PAGES, noun: 'pages' },
  competitors: { most: MAX_COMPETITOR_PAGES, noun: 'competitors' },
};

const NO_ADDRESS = 'This is no web address. Copy it from the browser, for example shop.example/bottle.';

/** Adds what was typed or pasted, one address or several. What is wrong, in words for the person; null when all were taken. */
export function addAddresses(store: ResearchStore, list: AddressList, typed: string): string | null {
  const given = typed.split(/[\s,;]+/u).filter((part) => part !== '');
  const addresses = given.map(webAddress);
  if (given.length === 0 || addresses.includes(null)) return NO_ADDRESS;
  const { most, noun } = MOST[list];
  const before = store.current().form[list];
  const all = [...new Set([...before, ...addresses.flatMap((address) => address ?? [])])];
  if (all.length > most) return `Give at most ${most} ${noun}.`;
  change(store, (form) => ({ ...form, [list]: all }));
  return null;
}

export function removeAddress(store: ResearchStore, list: AddressList, address: string): void {
  change(store, (form) => ({ ...form, [list]: form[list].filter((one) => one !== address) }));
}

/** Adds a pasted text. What is wrong, in words; null when it was taken. */
export function addPasted(store: ResearchStore, { title, text }: Omit<PastedText, 'id'>): string | null {
  const { texts } = store.current().form;
  const said = text.trim();
  if (said === '') return 'Paste what customers have said first.';
  if (texts.length >= MAX_TEXTS) return `Up to ${MAX_TEXTS} texts can be pasted. Remove one, or upload a file.`;
  const room = roomForPasted(texts);
  const length = countGraphemes(said);
  if (length > room) {
    return `This is ${(length - room).toLocaleString('en')} characters too long. Upload it as a file instead.`;
  }
  const name = title.trim() || `Pasted text ${texts.length + 1}`;
  if (!isWithinLength(name, MAX_TEXT_TITLE)) return `Keep what you call it to ${MAX_TEXT_TITLE} characters.`;
  change(store, (form) => ({ ...form, texts: [...form.texts, { id: randomId(12), title: name, text: said }] }));
  return null;
}

export function removePasted(store: ResearchStore, id: string): void {
  change(store, (form) => ({ ...form, texts: form.texts.filter((text) => text.id !== id) }));
}

/** What can be done with the files of a draft. */
export const customerFiles = (store: ResearchStore) => createFileActions(store);

/** Takes chosen files and uploads them at once. Gives those that can't be taken, with why. */
export const addCustomerFiles = (store: ResearchStore, chosen: Iterable<File>): Rejection[] =>
  addFilesTo(store, { role: 'customers', files: chosen, rules: CUSTOMERS_RULES });

/** Asks for the research. What is wrong, in words for the person; null when it was accepted. */
export function requestResearch(
  store: ResearchStore,
  { ownPage, ...asked }: Pick<ResearchForm, 'refresh' | 'title' | 'byline'> & { ownPage: string | null },
): string | null {
  store.sync();
  const ticket = store.current();
  if (ticket.submitRequested) return null;
  const problem = researchProblem(ticket, ownPage);
  if (problem !== null) return problem;
  store.update((now) => requestSubmit({ ...now, form: { ...now.form, ...asked } }, Date.now()));
  return null;
}
