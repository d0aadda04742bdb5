'use client';

import { useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { AVATAR_LIMITS, scriptSeconds } from '@/lib/domain/kinds/avatar/avatar-video';
import { usdText } from '@/lib/domain/money/money';

/** What filming and speaking cost, before they are asked for. `usualUsd` is for the usual length. */
export function PresentingCost({ usualUsd, className }: { usualUsd: number; className?: string }) {
  const { script, lang, product_description, seconds } = useVideoTicket((ticket) => ticket.form);
  const lasts = scriptSeconds({ script: script.trim() || null, lang, product_description }) ?? seconds;
  const { least, usual } = AVATAR_LIMITS.seconds;
  if (!Number.isFinite(lasts)) return null;
  const usd = (usualUsd * Math.max(least, lasts)) / usual;
  return (
    <p role="status" className={className}>
      Filmed and spoken by Gemini, for about {usdText(usd)}.
    </p>
  );
}
