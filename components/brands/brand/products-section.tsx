'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { afterProductMerges, useAdCounts } from '@/lib/client/catalogue/ad-counts';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import { MOST_PRODUCTS } from '@/lib/client/catalogue/catalogue-listeners';
import { undeleteProduct } from '@/lib/client/catalogue/product-actions';
import {
  type ProductsView,
  useDeletedProducts,
  useKeptProducts,
  useProducts,
} from '@/lib/client/catalogue/products-store';
import { Notice } from '@/components/ui/notice';
import { DeletedList } from '../deleted-list';
import { countWords } from '../words/count-words';
import { AddProducts } from './add-products';
import { ChosenBar } from './chosen-bar';
import { ProductMerging } from './product-merging';
import { ProductRow } from './product-row';
import { ProductSearch } from './product-search';
import { UndoNotice } from './undo-notice';
import { matching } from './matching';
import { useChosen } from './use-chosen';

/** A brand's products: looked through, chosen for a set, and added to. */
export function ProductsSection({ brand }: { brand: IdentifiedBrand }) {
  const view = useProducts(brand.id);
  const deleted = useDeletedProducts(brand.id);
  const [gone, setGone] = useState<readonly string[]>([]);
  const chosen = useChosen(view.products);
  return (
    <section aria-labelledby="products" className="flex-1 border-t border-rule bg-bed px-4 py-6 sm:px-6 lg:px-10">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="products" className="font-display text-title font-bold tracking-tight">
          Products
        </h2>
        <p className="font-mono text-small text-ink-soft tabular-nums">
          {view.state === 'ready' && countWords(view.products.length, 'product')}
        </p>
      </div>
      <AddProducts brandId={brand.id} isEmpty={view.state === 'ready' && view.products.length === 0} />
      <UndoNotice brandId={brand.id} gone={gone} deleted={deleted} onDismiss={() => setGone([])} />
      <ProductList brand={brand} view={view} chosen={chosen} />
      <ProductMerging brandId={brand.id} chosen={chosen} listed={view.products}>
        {(askMerge) => <ChosenBar brandId={brand.id} chosen={chosen} onDeleted={setGone} onMerge={askMerge} />}
      </ProductMerging>
      <DeletedList
        deleted={deleted.flatMap(({ id, full_name, deleted_at }) =>
          deleted_at ? [{ id, name: full_name, deletedAt: deleted_at }] : [],
        )}
        onBringBack={(productId) => undeleteProduct({ brandId: brand.id, productId })}
      />
    </section>
  );
}

interface ProductListProps {
  brand: IdentifiedBrand;
  view: ProductsView;
  chosen: ReturnType<typeof useChosen>;
}

/** Fewer than this are looked through faster than searched. */
const WORTH_SEARCHING = 9;

function ProductList({ brand, view: { state, products, error }, chosen }: ProductListProps) {
  const [search, setSearch] = useState('');
  const ofIds = useAdCounts(brand.id);
  const { items: kept } = useKeptProducts(brand.id);
  const counts = useMemo(() => afterProductMerges(ofIds, kept), [ofIds, kept]);
  // Hundreds of rows need not keep up with every key.
  const shown = matching(products, useDeferredValue(search));
  if (state === 'loading') return <LoadingRows />;
  return (
    <>
      {error && (
        <Notice tone="alarm" role="alert" className="mb-4">
          {error}
        </Notice>
      )}
      {products.length >= WORTH_SEARCHING && (
        <ProductSearch search={search} onSearch={setSearch} found={shown.length} of={products.length} />
      )}
      {products.length > 0 && (
        <ul className="border-y border-ink bg-sheet">
          {shown.map((product) => (
            <ProductRow
              key={product.id}
              brand={brand}
              product={product}
              count={counts[product.id]}
              isChosen={chosen.ids.has(product.id)}
              isFull={chosen.isFull}
              onChoose={chosen.toggle}
            />
          ))}
        </ul>
      )}
      {products.length >= MOST_PRODUCTS && (
        <p className="mt-3 text-small text-ink-soft">
          The {MOST_PRODUCTS.toLocaleString('en')} that were changed last are shown.
        </p>
      )}
    </>
  );
}

function LoadingRows() {
  return (
    <div className="border-y border-ink bg-sheet">
      <p role="status" className="sr-only">
        Loading the products…
      </p>
      <div aria-hidden="true">
        {[1, 2, 3, 4].map((row) => (
          <div key={row} className="flex h-20 items-center gap-4 border-b border-rule px-3 last:border-b-0">
            <span className="picture-box ms-11 size-14" />
            <span className="h-4 w-44 bg-bed" />
          </div>
        ))}
      </div>
    </div>
  );
}
