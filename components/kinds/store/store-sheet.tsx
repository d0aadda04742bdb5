import Link from 'next/link';
import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import type { ScrapeStoreResult } from '@/lib/domain/kinds/scrape/scrape-store';
import { isTerminal } from '@/lib/domain/work/job-status';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { buttonClass } from '@/components/ui/button';
import { BrandRow } from '../page-reading/brand-row';
import { KeptProducts } from '../page-reading/kept-products';
import { SkippedPages } from './skipped-pages';

type StoreJob = Identified<JobOf<'scrape_store'>>;

const PLATFORMS = { shopify: 'Shopify', woocommerce: 'WooCommerce' } as const;

/** What was read of a shop: its products as they arrive, the brand behind them, and what could not be read. */
export function StoreSheet({ job: { result, status } }: { job: StoreJob }) {
  if (!result) return null;
  const { brand, brand_id, skipped } = result;
  const products = brand_id === null ? [] : result.products.map((product) => ({ ...product, brand_id }));
  return (
    <SheetFrame slug={<Slug result={result} />}>
      <KeptProducts products={products} isRunning={!isTerminal(status)} />
      {brand && <BrandRow brand={brand} />}
      {brand_id && products.length > 0 && (
        <p className="mt-5">
          <Link href={`/brands/${encodeURIComponent(brand_id)}`} className={buttonClass('hot')}>
            Open the catalogue
          </Link>
        </p>
      )}
      {skipped.length > 0 && <SkippedPages pages={skipped} />}
    </SheetFrame>
  );
}

function Slug({ result: { brand, platform, imported, found } }: { result: ScrapeStoreResult }) {
  const website = brand && URL.canParse(brand.website) ? new URL(brand.website).hostname : '';
  return (
    <>
      <span className="min-w-0 truncate">{[website, platform && PLATFORMS[platform]].filter(Boolean).join(' · ')}</span>
      <span>
        {imported.toLocaleString()} of {found === 1 ? '1 product' : `${found.toLocaleString()} products`}
      </span>
    </>
  );
}
