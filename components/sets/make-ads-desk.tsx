'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { fillTicketFrom, forgetWantedAds, useWantedAds, type WantedTicket } from '@/lib/client/sets/make-ads-of';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';

const QUESTIONS = {
  unsent: {
    question: 'Your last set is still being sent',
    consequence: 'It would be lost. Wait until it is on its way, then make these ads.',
  },
  'own-work': {
    question: 'Replace what is in the ticket?',
    consequence: 'It holds words or files that you have not sent. They would be gone.',
  },
  description: {
    question: 'Replace the description in the ticket?',
    consequence: 'What it says now would be gone. Everything else in the ticket stays.',
  },
} as const;

/** On every page: takes what ads are wanted of to the ticket, and asks first where something would be lost. */
export function MakeAdsDesk() {
  const router = useRouter();
  const { wanted, inTheWay } = useWantedAds();

  const fill = useEffectEvent((now: WantedTicket) => {
    fillTicketFrom(now);
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
          {inTheWay && QUESTIONS[inTheWay].question}
        </h2>
        <p className="mt-2">{inTheWay && QUESTIONS[inTheWay].consequence}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button look="hot" onClick={forgetWantedAds}>
            {inTheWay === 'unsent' ? 'All right' : 'Keep the ticket'}
          </Button>
          {inTheWay !== 'unsent' && <Button onClick={replace}>Yes, replace it</Button>}
        </div>
      </div>
    </Modal>
  );
}
