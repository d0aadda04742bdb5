'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { type IdentifiedBrand, useBrand } from '@/lib/client/catalogue/brands-store';
import { undeleteProduct } from '@/lib/client/catalogue/product-actions';
import { type IdentifiedProduct, useDeletedProduct, useProduct } from '@/lib/client/catalogue/products-store';
import { MissingSheet } from '@/components/site/missing-sheet';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { DeletedSheet } from '../deleted-sheet';
import { type ProductPart, productHref } from './product-tabs';

interface OwnProductPageProps {
  brandId: string;
  productId: string;
  /** Which of its pages it is. */
  part: ProductPart;
  /** Shown until the product is there. */
  loading: ReactNode;
  children: (own: { brand: IdentifiedBrand; product: IdentifiedProduct }) => ReactNode;
}

/** A page of one product: where that was merged, deleted or is somebody else's, the page says so. */
export function OwnProductPage({ brandId, productId, part, loading, children }: OwnProductPageProps) {
  const router = useRouter();
  const { brand, state } = useBrand(brandId);
  const ownId = brand?.id ?? null;
  const view = useProduct(ownId, productId);
  const deleted = useDeletedProduct(ownId, productId);
  const into = view.product?.merged_into ?? productId;
  useEffect(() => {
    // It, or its brand, was merged into another: there it is now.
    if (ownId !== null && (ownId !== brandId || into !== productId)) {
      router.replace(productHref({ brandId: ownId, productId: into }, part));
    }
  }, [router, ownId, brandId, productId, into, part]);
  if (brand && view.state === 'ready') return children({ brand, product: view.product });
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
  if (state === 'loading' || (brand && view.state === 'loading')) return loading;
  if (view.state === 'failed') {
    return (
      <Notice tone="alarm" role="alert" className="m-6">
        {view.error}
      </Notice>
    );
  }
  return <NoProduct brandId={brand?.id ?? null} />;
}

function NoProduct({ brandId }: { brandId: string | null }) {
  return (
    <MissingSheet
      title="There’s no such product here"
      text="It may belong to another account, or it was deleted. If it’s yours, sign in with the account that keeps it."
    >
      <Link href={brandId ? `/brands/${brandId}` : '/brands'} className={buttonClass('hot')}>
        {brandId ? 'See the other products' : 'See your brands'}
      </Link>
      <Link href="/account" className={buttonClass()}>
        Sign in
      </Link>
    </MissingSheet>
  );
}
