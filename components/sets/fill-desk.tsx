'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import type { InTheWay } from '@/lib/client/sets/fill-from-product';
import { ReplaceQuestion } from './replace-question';

interface FillDeskProps<Content> {
  /** What is to be made, until it stands in its ticket; null for nothing. */
  wanted: Content | null;
  inTheWay: InTheWay;
  /** What was sent from that ticket last. */
  last: 'set' | 'video';
  /** The page of the ticket that it goes to. */
  pageOf: (content: Content) => '/' | '/videos' | '/videos/presenter';
  onFill: (content: Content) => void;
  onForget: () => void;
}

/** Takes what something is wanted of to its ticket, and asks first where something would be lost. */
export function FillDesk<Content>({ wanted, inTheWay, last, pageOf, onFill, onForget }: FillDeskProps<Content>) {
  const router = useRouter();

  function fill(now: Content) {
    onFill(now);
    router.push(pageOf(now));
  }
  const fillAtOnce = useEffectEvent(fill);
  useEffect(() => {
    if (wanted && inTheWay === null) fillAtOnce(wanted);
  }, [wanted, inTheWay]);

  return (
    <ReplaceQuestion
      inTheWay={wanted && inTheWay}
      last={last}
      onKeep={onForget}
      onReplace={() => wanted && fill(wanted)}
    />
  );
}
