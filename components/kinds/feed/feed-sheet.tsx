import Link from 'next/link';
import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import type { ImportFeedResult } from '@/lib/domain/kinds/feed/import-feed';
import { isTerminal } from '@/lib/domain/work/job-status';
import { SkippedRows } from '@/components/feeds/skipped-rows';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { buttonClass } from '@/components/ui/button';
import { KeptProducts } from '../page-reading/kept-products';

type FeedJob = Identified<JobOf<'import_feed'>>;

/** What became of a feed: its products as they arrive, what to look at, and the rows that were left out. */
export function FeedSheet({ job: { result, status } }: { job: FeedJob }) {
  if (!result) return null;
  const { products, imported, warnings, skipped, skipped_more } = result;
  const more = imported - products.length;
  return (
    <SheetFrame slug={<Slug result={result} />}>
      <KeptProducts products={products} isRunning={!isTerminal(status)} />
      {more > 0 && (
        <p className="mt-3 text-small text-ink-soft">
          And {more.toLocaleString()} more. All of them are in your brands.
        </p>
      )}
      {products.length > 0 && <CatalogueLinks result={result} />}
      {warnings.length > 0 && (
        <ul aria-label="What to look at" className="mt-5 grid gap-1 border-s-[3px] border-ember ps-3 text-small">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {skipped.length > 0 && (
        <div className="mt-6 border-t border-rule pt-2">
          <SkippedRows skipped={skipped} skipped_more={skipped_more} />
        </div>
      )}
    </SheetFrame>
  );
}

function CatalogueLinks({ result: { brand_id, brand_ids } }: { result: ImportFeedResult }) {
  const isOfOne = brand_id !== null && brand_ids.length === 1;
  return (
    <p className="mt-5">
      <Link href={isOfOne ? `/brands/${encodeURIComponent(brand_id)}` : '/brands'} className={buttonClass('hot')}>
        {isOfOne ? 'Open the catalogue' : 'Open your brands'}
      </Link>
    </p>
  );
}

function Slug({ result: { imported, wanted, photos } }: { result: ImportFeedResult }) {
  return (
    <>
      <span>
        {imported.toLocaleString()} of {wanted === 1 ? '1 product' : `${wanted.toLocaleString()} products`}
      </span>
      <span>{photos === 1 ? '1 photo' : `${photos.toLocaleString()} photos`}</span>
    </>
  );
}
