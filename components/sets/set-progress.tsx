'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { useOnline } from '@/lib/client/browser/connection';
import { downloadSet } from '@/lib/client/sets/download-set';
import { askForAllAgain, stopSet } from '@/lib/client/sets/set-actions';
import type { SetRow, SetTotals } from '@/lib/client/sets/set-rows';
import { CancelDialog } from '@/components/job-progress/cancel-dialog';
import { useHighest } from '@/components/job-progress/use-highest';
import { Button } from '@/components/ui/button';
import { HeatBar } from '@/components/ui/heat-bar';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { setHeading, setLine, stopWords } from './set-words';

interface SetProgressProps {
  setId: string;
  rows: SetRow[];
  totals: SetTotals;
}

/** How far a set is as a whole, and what can be done with all of it. */
export function SetProgress({ setId, rows, totals }: SetProgressProps) {
  const online = useOnline();
  const running = totals.ended < totals.products;
  const heading = setHeading(totals);
  const ended = totals.made + totals.failed;
  const percentage = useHighest(totals.ads === 0 ? 0 : Math.round((100 * ended) / totals.ads), setId);
  return (
    <section aria-labelledby="set-heading" className="mb-9">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h2
          id="set-heading"
          className="font-display text-[1.75rem] leading-[1.1] font-extrabold tracking-tight tabular-nums"
        >
          {heading}
        </h2>
        <SetActions rows={rows} totals={totals} running={running} />
      </div>
      {running && <HeatBar className="mt-4" value={percentage} name="Progress of the set" valueText={heading} />}
      <p className="mt-2 font-mono text-small tabular-nums">{setLine(totals, online)}</p>
    </section>
  );
}

function SetActions({ rows, totals, running }: Omit<SetProgressProps, 'setId'> & { running: boolean }) {
  const [asking, setAsking] = useState(false);
  const [packed, setPacked] = useState({ done: 0, total: totals.made });
  const stop = useAction(() => stopSet(rows));
  const again = useAction(() => askForAllAgain(rows));
  const download = useAction(() => downloadSet(rows, (done, total) => setPacked({ done, total })));
  const words = stopWords(totals);
  return (
    <div className="flex flex-wrap items-center gap-3">
      {totals.made > 0 && (
        <Button look={running ? 'plain' : 'hot'} aria-disabled={download.busy} onClick={download.run}>
          <Download aria-hidden="true" className="size-4.5" />
          {download.busy ? `Packing ${packed.done} of ${packed.total}…` : 'Download all as ZIP'}
        </Button>
      )}
      {totals.lacking > 0 && (
        <Button aria-disabled={again.busy} onClick={again.run}>
          {again.busy ? 'Asking again…' : 'Try all that failed again'}
        </Button>
      )}
      {running && (
        <Button aria-disabled={stop.busy} onClick={() => setAsking(true)}>
          {stop.busy ? 'Stopping…' : words.button}
        </Button>
      )}
      <Problem
        text={download.problem ?? again.problem ?? stop.problem}
        className="order-last basis-full empty:hidden"
      />
      <CancelDialog open={asking} words={words} onClose={() => setAsking(false)} onConfirm={stop.run} />
    </div>
  );
}
