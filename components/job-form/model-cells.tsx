'use client';

import { setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { useService } from '@/lib/client/listening/service-store';
import { usdText } from '@/lib/domain/money/money';
import { ChoiceCell } from '@/components/ticket/choice-cell';

/** What can be chosen where models make the ads; nothing where the choice would change nothing. */
export function ModelCells({ className }: { className?: string }) {
  const service = useService();
  const draftFirst = useTicket((ticket) => ticket.form.draft_first);
  const refine = useTicket((ticket) => ticket.form.enable_kie_refinement);
  return (
    <>
      {service?.draft && (
        <ChoiceCell
          className={className}
          label="Draft first"
          checked={draftFirst}
          onChange={(checked) => setField('draft_first', checked)}
        >
          Made with the cheapest model, about {usdText(service.draft.usd_per_ad)} an ad instead of{' '}
          {usdText(service.usd_per_ad)}. Then only the ones you pick are made again, at 2K or 4K.
        </ChoiceCell>
      )}
      {service?.refines && (
        <ChoiceCell
          className={className}
          label="Refine the prompts"
          checked={refine}
          onChange={(checked) => setField('enable_kie_refinement', checked)}
        >
          Richer scenes. It may change your product’s structure: look at each ad closely before you use it.
        </ChoiceCell>
      )}
    </>
  );
}
