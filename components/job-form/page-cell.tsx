'use client';

import { useId, useState } from 'react';
import { isOfKind } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { cancelJob } from '@/lib/client/asking/job-actions';
import { useOnline } from '@/lib/client/browser/connection';
import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { putPageAway, requestPage, setAddress, usePageTicket } from '@/lib/client/tickets/page/page-ticket-store';
import { useJob } from '@/lib/client/listening/jobs-store';
import { stageWords } from '@/components/job-words/stage-words';
import { StageStrip } from '@/components/stages/stage-strip';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { type PageJob, pageOutcome } from './page-outcome';

/** Above the ticket: the address of a product's page, from which the ticket fills itself. */
export function PageCell() {
  const id = useId();
  const { hydrated, form, submitRequested, submitError, currentJobId } = usePageTicket();
  const ticket = useTicket((ticket) => ticket.uploadId);
  const view = useJob(currentJobId);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = useAction(() => cancelJob(currentJobId ?? ''));
  const job = view.job !== null && isOfKind(view.job, 'scrape_product') ? view.job : null;
  // Of a ticket that was sent since, nothing is said any more.
  const isOfTicket = job?.input.upload_id === ticket;
  const isReading = submitRequested || (job !== null && !isTerminal(job.status));

  return (
    <section aria-label="Product page" className="mb-4 border border-rule-strong bg-sheet px-3 pt-1.5 pb-3">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setProblem(requestPage());
        }}
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <label htmlFor={id} className="text-small font-semibold">
            Paste the product’s address
          </label>
          <span id={`${id}-hint`} className="text-mini text-ink-soft">
            Optional · fills the ticket from the page
          </span>
        </div>
        <div className="flex items-end gap-3">
          <input
            id={id}
            type="url"
            inputMode="url"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            placeholder="shop.example/products/bottle"
            value={form.address}
            disabled={!hydrated || isReading}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
            onChange={(event) => {
              setProblem(null);
              setAddress(event.target.value);
            }}
            className="ticket-control min-w-0 flex-1"
          />
          {isReading ? (
            <Button onClick={() => stop.run()} disabled={stop.busy}>
              Stop
            </Button>
          ) : (
            <Button type="submit" disabled={!hydrated}>
              Fill in
            </Button>
          )}
        </div>
        {problem && (
          <p id={`${id}-problem`} role="alert" className="pt-1 text-small font-medium text-alarm">
            {problem}
          </p>
        )}
      </form>
      <Problem text={stop.problem} />
      {submitError !== null && !isReading && <Notice tone="alarm">{submitError}</Notice>}
      <div role="status">{isReading ? <Reading job={job} /> : job && isOfTicket && <Read job={job} />}</div>
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
function Read({ job }: { job: PageJob }) {
  const { tone, title, lines } = pageOutcome(job);
  return (
    <Notice tone={tone} className="mt-3">
      <p className="font-semibold">{title}</p>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <Button look="quiet" className="-ms-4" onClick={() => putPageAway()}>
        Put this away
      </Button>
    </Notice>
  );
}
