import { create } from 'zustand';
import { keepAtHand } from '../files/keep-at-hand';
import { adsTicket, removeFile } from '../tickets/ads/ticket-store';
import { filledFrom, inTheWay, type InTheWay } from './fill-from-product';
import type { OwnProduct } from './own-product';

interface WantedAds {
  /** The product for which ads were asked for, until it is in the ticket. */
  wanted: OwnProduct | null;
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
  useWantedAds.setState({ wanted: { brand, product }, inTheWay: inTheWay(adsTicket.current()) });
}

/** Puts the product into the ticket of the first screen, in place of what is there. */
export function fillTicketFrom(own: OwnProduct): void {
  adsTicket.sync();
  // Of files that no job may name, nothing stays behind in Storage.
  if (!adsTicket.current().submitRequested) for (const { id } of adsTicket.current().files) removeFile(id);
  adsTicket.update((ticket) => filledFrom(own, ticket));
  for (const { id, url } of adsTicket.current().files) void keepAtHand(id, url);
  forgetWantedAds();
}

export function forgetWantedAds(): void {
  useWantedAds.setState({ wanted: null, inTheWay: null });
}
