'use client';

import { setVideo, useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { AVATAR_LIMITS, scriptSeconds } from '@/lib/domain/kinds/avatar/avatar-video';
import { countGraphemes } from '@/lib/domain/shared/graphemes';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

/** What the presenter says, word for word. */
export function ScriptCell({ error, className }: { error?: string | undefined; className?: string }) {
  const form = useVideoTicket((ticket) => ticket.form);
  const { script, lang, product_description } = form;
  const seconds = scriptSeconds({ script: script.trim() || null, lang, product_description });
  const hint =
    seconds === null
      ? 'Optional · written for you when it is empty'
      : `About ${Math.max(1, Math.round(seconds))} s to say · ${countGraphemes(script)} of ${AVATAR_LIMITS.script} characters`;
  return (
    <TicketCell field="script" label="Script" hint={hint} error={error} className={className}>
      <textarea
        {...controlProps('script', error, hint)}
        dir="auto"
        rows={4}
        value={script}
        placeholder="Said word for word, from the first to the last…"
        onChange={(event) => setVideo({ script: event.target.value })}
        className="ticket-control field-sizing-content max-h-72 min-h-24 resize-none"
      />
    </TicketCell>
  );
}
