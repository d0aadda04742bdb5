'use client';

import { isOfKind } from '@/lib/domain/jobs/job';
import { useOnline } from '@/lib/client/browser/connection';
import type { PageReading } from '@/lib/client/tickets/page/page-reading';
import { stageWords } from '@/components/job-words/stage-words';
import { StageStrip } from '@/components/stages/stage-strip';
import { AddressForm } from '@/components/ticket/address-form';
import { useFollowedJob } from '@/components/ticket/use-followed-job';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type PageJob, pageOutcome } from './page-outcome';

interface PageCellProps {
  page: PageReading;
  /** Of the ticket that it fills. */
  uploadId: string;
}

/** Above a ticket: the address of a product's page, from which the ticket fills itself. */
export function PageCell({ page, uploadId }: PageCellProps) {
  const { hydrated, form, submitRequested, submitError, currentJobId } = page.ticket.use();
  const followed = useFollowedJob({ submitRequested, currentJobId });
  const job = followed.job !== null && isOfKind(followed.job, 'scrape_product') ? followed.job : null;
  // Of a ticket that was sent since, nothing is said any more.
  const isOfTicket = job?.input.upload_id === uploadId;
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
        {followed.isBusy ? <Reading job={job} /> : job && isOfTicket && <Read job={job} onPutAway={page.putAway} />}
      </div>
    </section>
  );
}

function Reading({ job }: { job: PageJob | null }) {
  const online = useOnline();
  if (!online)
    return <p className="mt-2 text-small text-ink-soft">No connection. It goes on by itself once it is back.</p>;
  const stages = job ? stageWords(job).stages : [];
  return (
    <div className="mt-2">
      <p className="text-small">{job?.progress.current_step ?? 'Sending the address…'}</p>
      <StageStrip stages={stages} className="mt-1.5" />
    </div>
  );
}

/** What came of it, as long as nothing else is read. */
function Read({ job, onPutAway }: { job: PageJob; onPutAway: () => void }) {
  const { tone, title, lines } = pageOutcome(job);
  return (
    <Notice tone={tone} className="mt-3">
      <p className="font-semibold">{title}</p>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <Button look="quiet" className="-ms-1" onClick={onPutAway}>
        Put this away
      </Button>
    </Notice>
  );
}
