'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { catalogueIdSchema } from '@/lib/domain/ads/catalogue-id';
import { MOST_PRODUCTS } from '@/lib/client/sets/set-draft';
import { chooseOnly, followSetDraft, useSetDraft, type WholeProduct } from '@/lib/client/sets/set-draft-store';
import { whyNotInSet } from '@/lib/client/sets/set-input';
import { type Shelf, useShelves } from '@/lib/client/sets/use-shelf';
import { MissingSheet } from '@/components/site/missing-sheet';
import { buttonClass } from '@/components/ui/button';
import { ChosenSheet } from './chosen-sheet';
import { LookCells } from './look-cells';
import { SetSubmit } from './set-submit';
import { ShelvesCell } from './shelves-cell';

interface NewSetPageProps {
  /** As the address names them; `''` for none. */
  brandId: string;
  /** With commas. */
  productIds: string;
}

/** Begins with the products that the address names, once: a reload goes on with what was chosen since. */
function useSeed({ brandId, productIds }: NewSetPageProps): void {
  useEffect(() => {
    const stop = followSetDraft();
    const ids = productIds.split(',').filter((id) => catalogueIdSchema.safeParse(id).success);
    if (catalogueIdSchema.safeParse(brandId).success && ids.length > 0) {
      chooseOnly(ids.map((productId) => ({ brandId, productId })));
      window.history.replaceState(null, '', `/sets/new?brand=${brandId}`);
    }
    return stop;
  }, [brandId, productIds]);
}

/** The chosen products that are there and can be used, in the order of their shelves. */
function wholeOf(
  shelves: readonly Shelf[],
  chosen: readonly Omit<WholeProduct, 'brand' | 'product'>[],
): WholeProduct[] {
  return shelves.flatMap(({ brand, products }) =>
    products.flatMap((product) => {
      const one = chosen.find(({ brandId, productId }) => brandId === brand.id && productId === product.id);
      return one && whyNotInSet(product) === null ? [{ ...one, brand, product }] : [];
    }),
  );
}

/** Ads of up to fifty products at once: what of, how they look, what it comes to, one press. */
export function NewSetPage(props: NewSetPageProps) {
  useSeed(props);
  const draft = useSetDraft();
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [search, setSearch] = useState('');
  const hasChosen = (id: string) => draft.products.some(({ brandId }) => brandId === id);
  const isOpen = (id: string) => search.trim() !== '' || (toggled[id] ?? (id === props.brandId || hasChosen(id)));
  // What was chosen of a brand that is closed again still counts.
  const { state, shelves } = useShelves((id) => isOpen(id) || hasChosen(id));
  const chosen = wholeOf(shelves, draft.products);
  if (state === 'ready' && shelves.length === 0) return <NoBrands />;
  return (
    <div className="grid flex-1 lg:grid-cols-[clamp(27rem,37vw,34rem)_minmax(0,1fr)]">
      <section aria-labelledby="set-pitch" className="px-4 pt-6 pb-10 sm:px-6 lg:pt-8">
        <h1
          id="set-pitch"
          className="font-display text-display font-extrabold tracking-[-0.035em] lg:text-[clamp(2.25rem,3.3vw,3rem)]"
        >
          One look,
          <br />
          many products.
        </h1>
        <p className="mt-3 mb-5 max-w-[52ch] text-ink-soft">
          Choose up to {MOST_PRODUCTS} products. Each gets its own ads from its own photos and words, and they all
          appear on one page.
        </p>
        <fieldset disabled={!draft.hydrated} className="grid min-w-0 gap-px border border-rule-strong bg-rule-strong">
          <legend className="sr-only">What to advertise</legend>
          <ShelvesCell
            state={state}
            shelves={shelves.map((shelf) => (isOpen(shelf.brand.id) ? shelf : { ...shelf, state: 'closed' }))}
            chosen={draft.products.length}
            search={search}
            onSearch={setSearch}
            onToggle={(id) => setToggled({ ...toggled, [id]: !isOpen(id) })}
          />
          <LookCells />
        </fieldset>
        <div className="grid gap-px border border-t-0 border-rule-strong bg-rule-strong">
          <SetSubmit chosen={chosen} />
        </div>
      </section>
      <section
        aria-label="Chosen products"
        className="bg-bed px-6 py-8 sm:px-9 lg:border-s lg:border-rule lg:px-12 lg:py-10"
      >
        <ChosenSheet chosen={chosen} />
      </section>
    </div>
  );
}

function NoBrands() {
  return (
    <MissingSheet
      title="There are no products here yet"
      text="Read in your shop, a feed or a product’s page, or add a product by hand: then you can make ads for many of them at once."
    >
      <Link href="/brands" className={buttonClass('hot')}>
        Add products
      </Link>
      <Link href="/" className={buttonClass()}>
        Make ads for one product
      </Link>
    </MissingSheet>
  );
}
