'use client';

import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import { useDocumentTitle } from '../use-document-title';
import { AdsOfProduct } from './ads-of-product';
import { OwnProductPage } from './own-product-page';
import { PhotoDesk } from './photo-desk';
import { ProductCells } from './product-cells';
import { ProductHeader } from './product-header';
import { ProductTabs } from './product-tabs';

interface ProductPageProps {
  brandId: string;
  productId: string;
}

/** One product: its photos and words, edited where they stand, and the ads that were made of it. */
export function ProductPage(place: ProductPageProps) {
  return (
    <OwnProductPage {...place} part="product" loading={<LoadingProduct />}>
      {({ brand, product }) => <ReadyProduct brand={brand} product={product} />}
    </OwnProductPage>
  );
}

function ReadyProduct({ brand, product }: { brand: IdentifiedBrand; product: IdentifiedProduct }) {
  const place = { brandId: brand.id, productId: product.id };
  useDocumentTitle(product.full_name);
  return (
    <div className="grid flex-1 lg:grid-cols-[clamp(22rem,38vw,36rem)_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)]">
      <section
        aria-label="Photos"
        className="bg-bed px-4 py-6 sm:px-6 lg:row-span-2 lg:border-e lg:border-rule lg:px-10 lg:py-10"
      >
        <PhotoDesk place={place} product={product} />
      </section>
      <div className="min-w-0 px-4 pt-4 pb-8 sm:px-6 lg:px-10">
        <ProductHeader brand={brand} product={product} />
        <div className="mb-5">
          <ProductTabs place={place} part="product" />
        </div>
        <ProductCells place={place} product={product} />
      </div>
      <AdsOfProduct brandId={brand.id} productId={product.id} />
    </div>
  );
}

/** As wide and tall as what comes, so that nothing moves when it does. */
function LoadingProduct() {
  return (
    <div className="grid flex-1 lg:grid-cols-[clamp(22rem,38vw,36rem)_minmax(0,1fr)]">
      <div className="bg-bed px-4 py-6 sm:px-6 lg:border-e lg:border-rule lg:px-10 lg:py-10">
        <span aria-hidden="true" className="picture-box block aspect-square" />
      </div>
      <p role="status" className="px-4 pt-6 text-ink-soft sm:px-6 lg:px-10">
        Loading the product…
      </p>
    </div>
  );
}
