'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { isOfKind } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { cancelJob } from '@/lib/client/asking/job-actions';
import { FEED_ACCEPT } from '@/lib/client/files/feed-check';
import { useJob } from '@/lib/client/listening/jobs-store';
import { requestFeed, useFeedTicket } from '@/lib/client/tickets/feed/feed-ticket-store';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { Imported, Importing } from './feed-state';

interface FeedDropProps {
  /** The brand that all products of the file go to; null where the file says which. */
  brandId: string | null;
}

/** Where a file of products is chosen or dropped, how its import goes, and what came of it. */
export function FeedDrop({ brandId }: FeedDropProps) {
  const id = useId();
  const { hydrated, form, files, submitRequested, submitError, currentJobId } = useFeedTicket();
  const view = useJob(currentJobId);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = useAction(() => cancelJob(currentJobId ?? ''));
  const job = view.job !== null && isOfKind(view.job, 'import_feed') ? view.job : null;
  const isImporting = submitRequested || (job !== null && !isTerminal(job.status));
  // What goes on in another brand’s place is told there.
  const isHere = (job?.input.brand_id ?? form.brandId) === brandId;
  const take = (chosen: Iterable<File>) => {
    const [file, ...others] = chosen;
    if (!file) return;
    setProblem(others.length > 0 ? 'Choose one file at a time.' : requestFeed(file, brandId));
  };

  return (
    <section aria-label="Import products from a file" className="ticket-cell">
      <p className="text-small font-semibold">Import a product feed</p>
      <p id={`${id}-hint`} className="pb-2 text-mini text-ink-soft">
        CSV or XML: from Google Merchant, Shopify or WooCommerce, or any table with names, prices and photos. Up to
        1,000 products and 10 MB.
      </p>
      {isImporting && isHere ? (
        <>
          <Importing job={job} jobId={currentJobId} file={submitRequested ? files[0] : undefined} />
          <Button onClick={() => stop.run()} disabled={stop.busy} className="mt-1">
            Stop
          </Button>
        </>
      ) : (
        <DropPlace describedBy={`${id}-hint ${id}-problem`} enabled={hydrated && !isImporting} take={take} />
      )}
      <div id={`${id}-problem`}>
        <Problem text={problem ?? stop.problem} />
      </div>
      {isImporting && !isHere && <p className="pt-1 text-small text-ink-soft">Another file is just being imported.</p>}
      {submitError !== null && !isImporting && <Notice tone="alarm">{submitError}</Notice>}
      <div role="status">{!isImporting && isHere && job && <Imported job={job} isOnBrand={brandId !== null} />}</div>
    </section>
  );
}

interface DropPlaceProps {
  describedBy: string;
  enabled: boolean;
  take: (files: Iterable<File>) => void;
}

/** A real file input, drawn as the place to drop a file on. */
function DropPlace({ describedBy, enabled, take }: DropPlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className="relative h-20"
      onDragOver={(event) => {
        if (!enabled) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (enabled) take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        aria-label="Choose a file of products"
        aria-describedby={describedBy}
        accept={FEED_ACCEPT}
        disabled={!enabled}
        onChange={(event) => {
          take(event.target.files ?? []);
          // So that the same file can be chosen again once it was put right.
          if (input.current) input.current.value = '';
        }}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer disabled:cursor-default"
      />
      <span
        aria-hidden="true"
        className={classNames(
          'picture-box pointer-events-none flex size-full flex-col items-center justify-center gap-1 p-2 text-center text-small peer-hover:text-ink peer-focus-visible:outline-[3px] peer-focus-visible:outline-ink',
          isOver ? 'text-ink outline-[3px] outline-ember' : 'text-ink-soft',
        )}
      >
        <FileSpreadsheet className="size-6 bg-sheet p-0.5" />
        <span className="bg-sheet px-1.5 leading-4">Choose a file, or drop it here</span>
      </span>
    </div>
  );
}
