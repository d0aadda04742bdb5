'use client';

import { useState } from 'react';
import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { isOfSample } from '@/lib/client/tickets/sample/sample-ticket';
import { useIntake } from '@/components/job-form/intake-store';
import { focusGenerate, focusTicket } from '@/components/ticket/focus-ticket';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { classNames } from '@/components/ui/class-names';
import { useUntouched } from './use-untouched';

const UNREACHED = 'The sample couldn’t be fetched. Check your connection, then try again.';

/** Loaded on the click: nobody else needs the sample’s words. */
const loadSample = () => import('@/lib/client/tickets/sample/try-sample');

/**
 * Between the page’s address and the ticket: for somebody who has no product at hand, one to try; and the way back.
 * The line is always there and equally tall, so that nothing moves when it is known who is here.
 */
export function SampleOffer() {
  const { take, whenTaken } = useIntake();
  const isUntouched = useUntouched();
  const isTried = useTicket((ticket) => ticket.hydrated && isOfSample(ticket));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function attempt(work: (sample: Awaited<ReturnType<typeof loadSample>>) => Promise<void> | void) {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await work(await loadSample());
    } catch {
      setProblem(UNREACHED);
    }
    setBusy(false);
  }

  const fillIn = () =>
    void attempt(async ({ trySample }) => {
      await trySample(take);
      whenTaken(focusGenerate);
    });
  const empty = () =>
    void attempt(({ takeSampleOut }) => {
      takeSampleOut();
      focusTicket();
    });

  return (
    <div className="-mt-4">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 text-small text-ink-soft">
        <span>Or fill in the ticket:</span>
        <Button
          look="quiet"
          className={classNames('text-small! text-ink', !isUntouched && !isTried && !busy && 'invisible')}
          onClick={isTried ? empty : fillIn}
        >
          {busy ? 'Fetching the sample…' : isTried ? 'Take the sample out' : 'Try it with a sample product'}
        </Button>
      </div>
      <Problem text={problem} className="pb-2 empty:hidden" />
      <p role="status" className="sr-only">
        {isTried ? 'The ticket is filled with a sample product. You can change everything, or generate its ads.' : ''}
      </p>
    </div>
  );
}
