'use client';

import { useOpened } from '@/lib/client/tickets/core/use-opened';
import type { AddressTicketStore } from '@/lib/client/tickets/store/address-ticket-store';
import { AddressForm } from '@/components/ticket/address-form';
import { useFollowedJob } from '@/components/ticket/use-followed-job';
import { Notice } from '@/components/ui/notice';
import { ReadingState } from './reading-state';

interface AddressCellProps {
  ticket: AddressTicketStore;
  label: string;
  hint: string;
  /** What the button says. */
  action: string;
}

/** An address that is read into the person's brands: asked for, followed live, stopped, and what came of it. */
export function AddressCell({ ticket, ...words }: AddressCellProps) {
  useOpened(ticket.store);
  const { hydrated, form, submitRequested, submitError, currentJobId } = ticket.use();
  const followed = useFollowedJob({ submitRequested, currentJobId });
  const { job, isBusy } = followed;
  return (
    <div>
      <AddressForm
        {...words}
        placeholder={ticket.example}
        address={form.address}
        enabled={hydrated}
        followed={followed}
        onChange={(address) => ticket.setAddress(address)}
        onAsk={() => ticket.request()}
        className="ticket-cell"
      />
      {submitError !== null && !isBusy && <Notice tone="alarm">{submitError}</Notice>}
      <div role="status">
        {(isBusy || job) && (
          <ReadingState job={job} isReading={isBusy} jobId={currentJobId} onPutAway={() => ticket.putAway()} />
        )}
      </div>
    </div>
  );
}
