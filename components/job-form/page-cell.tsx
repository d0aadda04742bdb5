'use client';

import { useEffect } from 'react';
import { useOpened } from '@/lib/client/tickets/core/use-opened';
import { isOfKind } from '@/lib/domain/jobs/is-of-kind';
import type { PageReading } from '@/lib/client/tickets/page/page-reading';
import { AddressForm } from '@/components/ticket/address-form';
import { useFollowedJob } from '@/components/ticket/use-followed-job';
import { lazily } from '@/components/ui/lazily';
import { Notice } from '@/components/ui/notice';

/** With the first page that is read: nobody else needs its words. */
const PageState = lazily(async () => (await import('./page-state')).PageState);

interface PageCellProps {
  page: PageReading;
  /** Of the ticket that it fills. */
  uploadId: string;
}

/** Above a ticket: the address of a product's page, from which the ticket fills itself. */
export function PageCell({ page, uploadId }: PageCellProps) {
  useOpened(page.ticket);
  const { hydrated, form, submitRequested, submitError, currentJobId } = page.ticket.use();
  const followed = useFollowedJob({ submitRequested, currentJobId });
  const job = followed.job !== null && isOfKind(followed.job, 'scrape_product') ? followed.job : null;
  // Of a ticket that was sent since, nothing is said any more.
  const isOfTicket = job?.input.upload_id === uploadId;
  // Before it is asked for: the connection may be gone by then.
  const isTyped = form.address.trim() !== '';
  useEffect(() => {
    if (isTyped) PageState.ahead();
  }, [isTyped]);
  return (
    <section aria-label="Product page" className="mb-4 border border-rule-strong bg-sheet px-3 pt-1.5 pb-3">
      <AddressForm
        label="Paste the product’s address"
        hint="Optional · fills the ticket from the page"
        placeholder="shop.example/products/bottle"
        address={form.address}
        enabled={hydrated}
        followed={followed}
        onChange={page.setAddress}
        onAsk={page.request}
        action="Fill in"
      />
      {submitError !== null && !followed.isBusy && <Notice tone="alarm">{submitError}</Notice>}
      <div role="status">
        {(followed.isBusy || (job && isOfTicket)) && (
          <PageState job={job} isBusy={followed.isBusy} onPutAway={page.putAway} />
        )}
      </div>
    </section>
  );
}
