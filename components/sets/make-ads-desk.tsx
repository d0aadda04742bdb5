'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { fillTicketFrom, forgetWantedAds, useWantedAds } from '@/lib/client/sets/make-ads-of';
import type { OwnProduct } from '@/lib/client/sets/own-product';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';

/** On every page: takes the product for which ads are wanted to the ticket, and asks first where something would be lost. */
export function MakeAdsDesk() {
  const router = useRouter();
  const { wanted, inTheWay } = useWantedAds();

  const fill = useEffectEvent((own: OwnProduct) => {
    fillTicketFrom(own);
    router.push('/');
  });
  useEffect(() => {
    if (wanted && inTheWay === null) fill(wanted);
  }, [wanted, inTheWay]);

  function replace() {
    if (!wanted) return;
    fillTicketFrom(wanted);
    router.push('/');
  }

  return (
    <Modal
      open={wanted !== null && inTheWay !== null}
      onClose={forgetWantedAds}
      labelledBy="make-ads-question"
      className="w-[min(28rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <div className="p-5 sm:p-6">
        <h2 id="make-ads-question" className="font-display text-title font-bold tracking-tight">
          {inTheWay === 'unsent' ? 'Your last set is still being sent' : 'Replace what is in the ticket?'}
        </h2>
        <p className="mt-2">
          {inTheWay === 'unsent'
            ? 'It would be lost. Wait until it is on its way, then make these ads.'
            : 'It holds words or files that you have not sent. They would be gone.'}
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="hot" onClick={forgetWantedAds}>
            {inTheWay === 'unsent' ? 'All right' : 'Keep the ticket'}
          </Button>
          {inTheWay === 'own-work' && <Button onClick={replace}>Yes, replace it</Button>}
        </div>
      </div>
    </Modal>
  );
}
