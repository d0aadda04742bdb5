import type { Identified, Job } from '@/lib/domain/jobs/job';
import type { KindView } from '@/components/kinds/kind-view';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import type { CountdownInput, CountdownResult } from './countdown';

/** Typed by hand: in the product's own build there are no jobs of this kind. */
type CountdownJob = Job & { input: CountdownInput; result: CountdownResult | null };

function CountdownSheet({ job: { input, result } }: { job: Identified<CountdownJob> }) {
  if (!result) return null;
  return (
    <SheetFrame slug={<span>Countdown · {input.steps} steps</span>}>
      <h2 className="mb-3 font-display text-[1.25rem] leading-7 font-bold tracking-tight">
        Counted ({result.counted.length})
      </h2>
      <ol className="flex flex-wrap gap-2 font-mono tabular-nums">
        {result.counted.map((step) => (
          <li key={step} className="flex size-11 items-center justify-center border border-ink">
            {step}
          </li>
        ))}
      </ol>
      <p dir="auto" className="mt-3">
        {result.words}
      </p>
    </SheetFrame>
  );
}

function CountdownPreview({ job: { input, result } }: { job: Identified<CountdownJob> }) {
  return (
    <p className="font-display text-display font-extrabold tabular-nums">
      <span className="sr-only">Counted: </span>
      {result?.counted.length ?? 0}
      <span className="text-lead text-ink-soft">/{input.steps}</span>
    </p>
  );
}

export const countdownView: KindView<CountdownJob> = { Result: CountdownSheet, Preview: CountdownPreview };
