'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useId, useState } from 'react';
import { tidyLine } from '@/lib/client/catalogue/tidy-fields';
import { FEED_ACCEPT } from '@/lib/client/files/feed-check';
import { useOpened } from '@/lib/client/tickets/core/use-opened';
import { feedTicket, requestFeed, useFeedTicket } from '@/lib/client/tickets/feed/feed-ticket-store';
import { BRAND_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { isOfKind } from '@/lib/domain/jobs/is-of-kind';
import { useFollowedJob } from '@/components/ticket/use-followed-job';
import { Button } from '@/components/ui/button';
import { DropPlace } from '@/components/ui/drop-place';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { Imported, Importing } from './feed-state';

interface FeedDropProps {
  /** The brand that all products of the file go to; null where the person or the file says which. */
  brandId: string | null;
}

/** Where a file of products is chosen or dropped, how its import goes, and what came of it. */
export function FeedDrop({ brandId }: FeedDropProps) {
  const id = useId();
  useOpened(feedTicket);
  const { hydrated, form, files, submitRequested, submitError, currentJobId } = useFeedTicket();
  const { job: followed, isBusy, stop } = useFollowedJob({ submitRequested, currentJobId });
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const job = followed !== null && isOfKind(followed, 'import_feed') ? followed : null;
  // What goes on in another brand’s place is told there.
  const isHere = (job?.input.brand_id ?? form.brandId) === brandId;
  const take = (chosen: Iterable<File>) => {
    const [file, ...others] = chosen;
    if (file) setProblem(others.length > 0 ? 'Choose one file at a time.' : ask(file, brandId, name));
  };

  return (
    <section aria-label="Import products from a file" className="ticket-cell">
      <p className="text-small font-semibold">Import a product feed</p>
      <p id={`${id}-hint`} className="pb-2 text-mini text-ink-soft">
        CSV or XML: from Google Merchant, Shopify or WooCommerce, or any table with names, prices and photos. Up to
        1,000 products and 10 MB.
      </p>
      {isBusy && isHere ? (
        <>
          <Importing job={job} jobId={currentJobId} file={submitRequested ? files[0] : undefined} />
          <Button onClick={() => stop.run()} disabled={stop.busy} className="mt-1">
            Stop
          </Button>
        </>
      ) : (
        <>
          {brandId === null && <BrandName name={name} onChange={setName} enabled={hydrated && !isBusy} />}
          <DropPlace
            Icon={FileSpreadsheet}
            label="Choose a file of products"
            words="Choose a file, or drop it here"
            accept={FEED_ACCEPT}
            describedBy={`${id}-hint ${id}-problem`}
            enabled={hydrated && !isBusy}
            take={take}
          />
        </>
      )}
      <div id={`${id}-problem`}>
        <Problem text={problem ?? stop.problem} />
      </div>
      {isBusy && !isHere && <p className="pt-1 text-small text-ink-soft">Another file is just being imported.</p>}
      {submitError !== null && !isBusy && <Notice tone="alarm">{submitError}</Notice>}
      <div role="status">{!isBusy && isHere && job && <Imported job={job} isOnBrand={brandId !== null} />}</div>
    </section>
  );
}

function ask(file: File, brandId: string | null, name: string): string | null {
  const tidy = tidyLine(name, BRAND_LIMITS.name);
  if ('problem' in tidy) return tidy.problem;
  return requestFeed(file, { brandId, brandName: brandId === null ? tidy.value : null });
}

interface BrandNameProps {
  name: string;
  onChange: (name: string) => void;
  enabled: boolean;
}

/** Many files don’t say of which brand their products are. */
function BrandName({ name, onChange, enabled }: BrandNameProps) {
  const id = useId();
  return (
    <div className="pb-2">
      <label htmlFor={id} className="text-small font-semibold">
        Brand of all its products
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        placeholder="Optional · else as the file says"
        value={name}
        disabled={!enabled}
        onChange={(event) => onChange(event.target.value)}
        className="ticket-control min-h-11! w-full"
      />
    </div>
  );
}
