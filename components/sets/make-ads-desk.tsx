'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { fillTicketFrom, forgetWantedAds, useWantedAds, type WantedTicket } from '@/lib/client/sets/make-ads-of';
import { ReplaceQuestion } from './replace-question';

/** On every page: takes what ads are wanted of to the ticket, and asks first where something would be lost. */
export function MakeAdsDesk() {
  const router = useRouter();
  const { wanted, inTheWay } = useWantedAds();

  function fill(now: WantedTicket) {
    fillTicketFrom(now);
    router.push('/');
  }
  const fillAtOnce = useEffectEvent(fill);
  useEffect(() => {
    if (wanted && inTheWay === null) fillAtOnce(wanted);
  }, [wanted, inTheWay]);

  return (
    <ReplaceQuestion
      inTheWay={wanted && inTheWay}
      last="set"
      onKeep={forgetWantedAds}
      onReplace={() => wanted && fill(wanted)}
    />
  );
}
