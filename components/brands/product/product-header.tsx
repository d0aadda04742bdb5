'use client';

import Link from 'next/link';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import { PRODUCT_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { deleteProduct, editProduct } from '@/lib/client/catalogue/product-actions';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import { makeAdsOf } from '@/lib/client/sets/make-ads-of';
import { makeVideoOf } from '@/lib/client/videos/make-video-of';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { EditTitle } from '../editing/edit-title';
import { useSending } from '../use-sending';
import { hostOf, isWebLink } from '../words/count-words';

/** Of which brand it is, its name, and what can be done with it as a whole. */
export function ProductHeader({ brand, product }: { brand: IdentifiedBrand; product: IdentifiedProduct }) {
  const key = { brandId: brand.id, productId: product.id };
  const remove = useSending(() => deleteProduct(key));
  return (
    <header className="pb-5">
      <Link
        href={`/brands/${brand.id}`}
        dir="auto"
        className="inline-flex min-h-11 items-center text-small text-ink-soft underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
      >
        {brand.name}
      </Link>
      <EditTitle
        label="Name of the product"
        kept={product.full_name}
        most={PRODUCT_LIMITS.full_name}
        save={(full_name) => editProduct(key, { full_name })}
        className="text-[clamp(1.5rem,1.3rem+1vw,2.125rem)] leading-tight"
      />
      <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button look="hot" onClick={() => makeAdsOf(brand, product)}>
          Make ads
        </Button>
        <Button onClick={() => makeVideoOf(brand, product)}>Make a video</Button>
        {isWebLink(product.source_url) && (
          <a
            href={product.source_url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center text-small underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
          >
            <span>
              Its page at <bdi>{hostOf(product.source_url)}</bdi>
            </span>
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        )}
        <Button look="quiet" className="px-0! text-small font-normal!" onClick={() => remove.run()}>
          Delete product
        </Button>
      </div>
      <Problem text={remove.problem} />
    </header>
  );
}
