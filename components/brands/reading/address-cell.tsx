'use client';

import { useId, useState } from 'react';
import { cancelJob } from '@/lib/client/asking/job-actions';
import { useJob } from '@/lib/client/listening/jobs-store';
import type { AddressTicketStore } from '@/lib/client/tickets/store/address-ticket-store';
import { isTerminal } from '@/lib/domain/work/job-status';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { ReadingState } from './reading-state';

interface AddressCellProps {
  ticket: AddressTicketStore;
  label: string;
  hint: string;
  /** What the button says. */
  action: string;
}

/** An address that is read into the person's brands: asked for, followed live, stopped, and what came of it. */
export function AddressCell({ ticket, label, hint, action }: AddressCellProps) {
  const id = useId();
  const { hydrated, form, submitRequested, submitError, currentJobId } = ticket.use();
  const { job } = useJob(currentJobId);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = useAction(() => cancelJob(currentJobId ?? ''));
  const isReading = submitRequested || (job !== null && !isTerminal(job.status));
  return (
    <div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setProblem(ticket.request());
        }}
        className="ticket-cell"
      >
        <label htmlFor={id} className="text-small font-semibold">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-mini text-ink-soft">
          {hint}
        </p>
        <div className="flex items-end gap-2 pb-1">
          <input
            id={id}
            type="url"
            inputMode="url"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            placeholder={ticket.example}
            value={form.address}
            disabled={!hydrated || isReading}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
            onChange={(event) => {
              setProblem(null);
              ticket.setAddress(event.target.value);
            }}
            className="ticket-control min-h-11! min-w-0 flex-1"
          />
          {isReading ? (
            <Button onClick={() => stop.run()} disabled={stop.busy}>
              Stop
            </Button>
          ) : (
            <Button type="submit" disabled={!hydrated}>
              {action}
            </Button>
          )}
        </div>
        {problem && (
          <p id={`${id}-problem`} role="alert" className="pb-1 text-small font-medium text-alarm">
            {problem}
          </p>
        )}
        <Problem text={stop.problem} />
      </form>
      {submitError !== null && !isReading && <Notice tone="alarm">{submitError}</Notice>}
      <div role="status">
        {(isReading || job) && (
          <ReadingState job={job} isReading={isReading} jobId={currentJobId} onPutAway={() => ticket.putAway()} />
        )}
      </div>
    </div>
  );
}
