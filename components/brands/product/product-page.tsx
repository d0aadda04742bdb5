'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { type IdentifiedBrand, useBrand } from '@/lib/client/catalogue/brands-store';
import { undeleteProduct } from '@/lib/client/catalogue/product-actions';
import { type IdentifiedProduct, useDeletedProduct, useProduct } from '@/lib/client/catalogue/products-store';
import { MissingSheet } from '@/components/site/missing-sheet';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { DeletedSheet } from '../deleted-sheet';
import { useDocumentTitle } from '../use-document-title';
import { AdsOfProduct } from './ads-of-product';
import { PhotoDesk } from './photo-desk';
import { ProductCells } from './product-cells';
import { ProductHeader } from './product-header';

interface ProductPageProps {
  brandId: string;
  productId: string;
}

/** One product: its photos and words, edited where they stand, and the ads that were made of it. */
export function ProductPage({ brandId, productId }: ProductPageProps) {
  const router = useRouter();
  const { brand, state } = useBrand(brandId);
  const ownId = brand?.id ?? null;
  const view = useProduct(ownId, productId);
  const deleted = useDeletedProduct(ownId, productId);
  const into = view.product?.merged_into ?? productId;
  useEffect(() => {
    // It, or its brand, was merged into another: there it is now.
    if (ownId !== null && (ownId !== brandId || into !== productId)) {
      router.replace(`/brands/${ownId}/products/${into}`);
    }
  }, [router, ownId, brandId, productId, into]);
  if (brand && view.state === 'ready') return <ReadyProduct brand={brand} product={view.product} />;
  if (brand && deleted) {
    return (
      <DeletedSheet
        name={deleted.full_name}
        text="The ads that were made of it are still among your jobs."
        onUndo={() => undeleteProduct({ brandId: brand.id, productId })}
        back={{ href: `/brands/${brand.id}`, words: `All of ${brand.name}` }}
      />
    );
  }
  if (state === 'loading' || (brand && view.state === 'loading')) return <LoadingProduct />;
  if (view.state === 'failed') {
    return (
      <Notice tone="alarm" role="alert" className="m-6">
        {view.error}
      </Notice>
    );
  }
  return (
    <MissingSheet
      title="There’s no such product here"
      text="It may belong to another account, or it was deleted. If it’s yours, sign in with the account that keeps it."
    >
      <Link href={brand ? `/brands/${brand.id}` : '/brands'} className={buttonClass('hot')}>
        {brand ? 'See the other products' : 'See your brands'}
      </Link>
      <Link href="/account" className={buttonClass()}>
        Sign in
      </Link>
    </MissingSheet>
  );
}

function ReadyProduct({ brand, product }: { brand: IdentifiedBrand; product: IdentifiedProduct }) {
  const place = { brandId: brand.id, productId: product.id };
  useDocumentTitle(product.full_name);
  return (
    <div className="grid flex-1 lg:grid-cols-[clamp(22rem,36vw,34rem)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <section
        aria-label="Photos"
        className="bg-bed px-4 py-6 sm:px-6 lg:row-span-2 lg:border-e lg:border-rule lg:px-10 lg:py-10"
      >
        <PhotoDesk place={place} product={product} />
      </section>
      <div className="px-4 pt-4 pb-8 sm:px-6 lg:px-10">
        <ProductHeader brand={brand} product={product} />
        <ProductCells place={place} product={product} />
      </div>
      <AdsOfProduct brandId={brand.id} productId={product.id} />
    </div>
  );
}

/** As wide and tall as what comes, so that nothing moves when it does. */
function LoadingProduct() {
  return (
    <div className="grid flex-1 lg:grid-cols-[clamp(22rem,36vw,34rem)_minmax(0,1fr)]">
      <div className="bg-bed px-4 py-6 sm:px-6 lg:border-e lg:border-rule lg:px-10 lg:py-10">
        <span aria-hidden="true" className="picture-box block aspect-square" />
      </div>
      <p role="status" className="px-4 pt-6 text-ink-soft sm:px-6 lg:px-10">
        Loading the product…
      </p>
    </div>
  );
}
