'use client';

import { fillTicketFrom, forgetWantedAds, useWantedAds } from '@/lib/client/sets/make-ads-of';
import { FillDesk } from './fill-desk';

/** On every page: takes what ads are wanted of to the ticket. */
export function MakeAdsDesk() {
  const asked = useWantedAds();
  return <FillDesk {...asked} last="set" pageOf={() => '/'} onFill={fillTicketFrom} onForget={forgetWantedAds} />;
}
