import { create } from 'zustand';
import { keepAtHand } from '../files/keep-at-hand';
import { adsTicket, removeFile } from '../tickets/ads/ticket-store';
import { filledFrom, inTheWay, type InTheWay } from './fill-from-product';
import { filledLike, inTheWayOfLike } from './fill-like-ad';
import type { OwnProduct } from './own-product';

/** What the ticket is to be filled with: a product, words of an ad that worked, or both. */
type WantedTicket = { own: OwnProduct; worked: null } | { own: OwnProduct | null; worked: string };

interface WantedAds {
  /** What was asked for, until it is in the ticket. */
  wanted: WantedTicket | null;
  /** What its place in the ticket is taken by. */
  inTheWay: InTheWay;
}

export const useWantedAds = create<WantedAds>(() => ({ wanted: null, inTheWay: null }));

/**
 * Asks for the ads of one product: `MakeAdsDesk`, which is on every page, fills the ticket of the first screen and
 * goes there. It asks first where words or files would be lost.
 */
export function makeAdsOf(brand: OwnProduct['brand'], product: OwnProduct['product']): void {
  adsTicket.sync();
  const wanted = { own: { brand, product }, worked: null };
  useWantedAds.setState({ wanted, inTheWay: inTheWay(adsTicket.current()) });
}

/** The same for ads like one that worked, of a product or, with null, of whatever the ticket is for. */
export function makeAdsLike(worked: string, own: OwnProduct | null): void {
  adsTicket.sync();
  useWantedAds.setState({ wanted: { own, worked }, inTheWay: inTheWayOfLike(own, adsTicket.current()) });
}

/** Puts what is wanted into the ticket of the first screen, in place of what is there. */
export function fillTicketFrom({ own, worked }: WantedTicket): void {
  adsTicket.sync();
  // Of files that no job may name, nothing stays behind in Storage.
  if (own && !adsTicket.current().submitRequested) for (const { id } of adsTicket.current().files) removeFile(id);
  adsTicket.update((ticket) => (worked === null ? filledFrom(own, ticket) : filledLike(worked, own, ticket)));
  for (const file of adsTicket.current().files) void keepAtHand(file);
  forgetWantedAds();
}

export function forgetWantedAds(): void {
  useWantedAds.setState({ wanted: null, inTheWay: null });
}
