'use client';

import Link from 'next/link';
import { type BrandsView, useBrands, useDeletedBrands } from '@/lib/client/catalogue/brands-store';
import { undeleteBrand } from '@/lib/client/catalogue/brand-actions';
import { useOnline } from '@/lib/client/browser/connection';
import { useSession } from '@/lib/client/session/session-store';
import { Notice } from '@/components/ui/notice';
import { DeletedList } from '../deleted-list';
import { BrandRow } from './brand-row';
import { WaysIn } from './ways-in';
import { NumberedSteps } from '@/components/ui/numbered-steps';

/** The person's brands on the left, and on the right the ways by which more of them come. */
export function BrandsPage() {
  const view = useBrands();
  const deleted = useDeletedBrands();
  return (
    <div className="grid flex-1 lg:grid-cols-[minmax(0,1fr)_clamp(21rem,27vw,25rem)]">
      <section aria-labelledby="brands" className="px-4 pt-6 pb-10 sm:px-6 lg:px-10 lg:pt-8">
        <h1 id="brands" className="font-display text-display font-extrabold tracking-tight">
          Brands
        </h1>
        <BrandList view={view} />
        <DeletedList
          deleted={deleted.flatMap(({ id, name, deleted_at }) =>
            deleted_at ? [{ id, name, deletedAt: deleted_at }] : [],
          )}
          onBringBack={undeleteBrand}
        />
      </section>
      <section aria-labelledby="ways-in" className="bg-bed px-4 py-6 sm:px-6 lg:border-s lg:border-rule lg:py-8">
        <h2 id="ways-in" className="mb-4 font-display text-title font-bold tracking-tight">
          Bring in products
        </h2>
        <WaysIn />
      </section>
    </div>
  );
}

function BrandList({ view: { state, brands, error } }: { view: BrandsView }) {
  if (state === 'failed') {
    return (
      <Notice tone="alarm" role="alert" className="mt-6">
        {error ?? 'Your brands can’t be shown right now. Reload the page to try again.'}
      </Notice>
    );
  }
  if (state === 'loading') return <LoadingList />;
  if (brands.length === 0) return <NoBrands />;
  return (
    <>
      {error && (
        <Notice tone="alarm" role="alert" className="mt-6">
          {error}
        </Notice>
      )}
      <ul className="mt-6 border-t border-ink">
        {brands.map((brand) => (
          <BrandRow key={brand.id} brand={brand} />
        ))}
      </ul>
    </>
  );
}

function LoadingList() {
  const online = useOnline();
  return (
    <div className="mt-6 border-t border-ink">
      <p role="status" className="sr-only">
        Loading your brands…
      </p>
      {!online && <p className="py-3 text-ink-soft">Your brands are shown as soon as you’re back online.</p>}
      <div aria-hidden="true">
        {[1, 2, 3].map((row) => (
          <div key={row} className="flex items-center gap-5 border-b border-rule py-4">
            <span className="picture-box size-16 shrink-0" />
            <span className="h-4 w-40 bg-bed" />
          </div>
        ))}
      </div>
    </div>
  );
}

const WAYS = [
  ['Read', 'Paste the address of a shop: its products come with photos, prices, logo and colours.'],
  ['Drop', 'A product feed as CSV, TSV or XML, as shops and ad platforms write it.'],
  ['Type', 'A name and two colours are enough; products are added one by one.'],
] as const;

function NoBrands() {
  const { status } = useSession();
  return (
    <div className="mt-6 max-w-2xl">
      <p className="max-w-[52ch]">
        No brands yet. What is kept here once, with its products, is at hand for every set of ads. There are three ways
        in:
      </p>
      {/* Where the ways themselves come next, nobody needs to read of them first. */}
      <NumberedSteps steps={WAYS} className="mt-6 grid-cols-3 gap-y-4 max-lg:hidden" />
      {status === 'signed-out' && (
        <p className="mt-6 text-small text-ink-soft">
          No account needed. If you have one,{' '}
          <Link href="/account" className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember">
            sign in
          </Link>{' '}
          to see its brands.
        </p>
      )}
    </div>
  );
}
