'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { undeleteBrand } from '@/lib/client/catalogue/brand-actions';
import { type IdentifiedBrand, useBrand, useDeletedBrands } from '@/lib/client/catalogue/brands-store';
import { MissingSheet } from '@/components/site/missing-sheet';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { DeletedSheet } from '../deleted-sheet';
import { useDocumentTitle } from '../use-document-title';
import { BrandCells } from './brand-cells';
import { BrandHeader } from './brand-header';
import { ProductsSection } from './products-section';

/** One brand: what is kept of it, edited where it stands, and its products. */
export function BrandPage({ brandId }: { brandId: string }) {
  const router = useRouter();
  const view = useBrand(brandId);
  const deleted = useDeletedBrands().find(({ id }) => id === brandId);
  const shownId = view.brand?.id ?? null;
  useEffect(() => {
    // Merged into another: there it is now.
    if (shownId !== null && shownId !== brandId) router.replace(`/brands/${shownId}`);
  }, [router, shownId, brandId]);
  if (view.state === 'ready') return <ReadyBrand brand={view.brand} />;
  if (deleted) {
    return (
      <DeletedSheet
        name={deleted.name}
        text="Its products went with it; its ads are still among your jobs."
        onUndo={() => undeleteBrand(deleted.id)}
        back={{ href: '/brands', words: 'All brands' }}
      />
    );
  }
  if (view.state === 'loading') return <LoadingBrand />;
  if (view.state === 'failed') {
    return (
      <Notice tone="alarm" role="alert" className="m-6">
        {view.error}
      </Notice>
    );
  }
  return (
    <MissingSheet
      title="There’s no such brand here"
      text="It may belong to another account, or it was deleted. If it’s yours, sign in with the account that keeps it."
    >
      <Link href="/brands" className={buttonClass('hot')}>
        See your brands
      </Link>
      <Link href="/account" className={buttonClass()}>
        Sign in
      </Link>
    </MissingSheet>
  );
}

function ReadyBrand({ brand }: { brand: IdentifiedBrand }) {
  useDocumentTitle(brand.name);
  return (
    <>
      <div className="px-4 pt-5 pb-6 sm:px-6 lg:px-10">
        <BrandHeader brand={brand} />
        <BrandCells key={brand.id} brand={brand} />
      </div>
      <ProductsSection key={brand.id} brand={brand} />
    </>
  );
}

/** As tall as what comes, so that nothing moves when it does. */
function LoadingBrand() {
  return (
    <div className="px-4 pt-5 sm:px-6 lg:px-10">
      <p role="status" className="flex min-h-11 items-center text-small text-ink-soft">
        Loading the brand…
      </p>
      <div aria-hidden="true">
        <div className="flex gap-5 pb-6">
          <span className="picture-box h-28 w-28 sm:size-36" />
          <span className="mt-1 h-10 w-60 max-w-full bg-bed" />
        </div>
        <span className="picture-box block h-40" />
      </div>
    </div>
  );
}
