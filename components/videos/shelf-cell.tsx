'use client';

import Link from 'next/link';
import { useProducts } from '@/lib/client/catalogue/products-store';
import { useBrands } from '@/lib/client/catalogue/brands-store';
import { setVideo, useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { shelfProducts, toggled } from '@/lib/client/videos/shelf';
import { MOST_OTHER_PRODUCTS } from '@/lib/domain/kinds/video/video-generation';
import { SELECT_CLASS, SelectBox } from '@/components/ticket/select-box';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

/** Further products of a brand for a film that shows several. */
export function ShelfCell({ error, className }: { error?: string | undefined; className?: string }) {
  const { brands, state } = useBrands();
  const shelf = useVideoTicket(({ form }) => form.shelf);
  const madeOf = useVideoTicket(({ form }) => form.made_of);
  const brandId = shelf?.brandId ?? madeOf?.brand_id ?? brands[0]?.id ?? null;
  return (
    <TicketCell
      field="others"
      label="Products of the brand"
      hint={`Besides the one above, 2 to ${MOST_OTHER_PRODUCTS}`}
      error={error}
      className={className}
    >
      {brandId === null ? (
        <p id="others" tabIndex={-1} className="pb-1.5 text-small text-ink-soft">
          {state === 'loading' ? 'Looking for your brands…' : 'There is no brand yet. '}
          {state !== 'loading' && (
            <Link href="/brands" className="font-medium text-ink underline underline-offset-4">
              Add your products
            </Link>
          )}
        </p>
      ) : (
        <>
          <SelectBox>
            <select
              {...controlProps('others', error, 'how many')}
              value={brandId}
              onChange={(event) => setVideo({ shelf: { brandId: event.target.value, products: [] } })}
              className={SELECT_CLASS}
            >
              {brands.map((brand) => (
                <option key={brand.id} value={brand.id}>
                  {brand.name}
                </option>
              ))}
            </select>
          </SelectBox>
          <Products brandId={brandId} except={madeOf?.product_id ?? null} />
        </>
      )}
    </TicketCell>
  );
}

interface ProductsProps {
  brandId: string;
  /** The one that the video is of. */
  except: string | null;
}

function Products({ brandId, except }: ProductsProps) {
  const { products, state } = useProducts(brandId);
  const form = useVideoTicket((ticket) => ticket.form);
  const chosen = form.shelf?.brandId === brandId ? form.shelf.products : [];
  const offered = shelfProducts(products, form).filter(({ product_id }) => product_id !== except);
  if (offered.length === 0) {
    const words = state === 'loading' ? 'Looking for its products…' : 'This brand has no other product with a photo.';
    return <p className="pb-1.5 text-small text-ink-soft">{words}</p>;
  }
  return (
    <ul
      aria-label="Products to choose from"
      className="-mx-3 grid max-h-72 gap-px overflow-y-auto border-t border-rule"
    >
      {offered.map((product) => {
        const isChosen = chosen.some(({ product_id }) => product_id === product.product_id);
        return (
          <li key={product.product_id}>
            <label className="flex min-h-12 items-center gap-3 px-3 py-1 has-checked:bg-paper has-disabled:opacity-60">
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && chosen.length >= MOST_OTHER_PRODUCTS}
                onChange={() => setVideo({ shelf: { brandId, products: toggled(chosen, product) } })}
                className="size-4.5 shrink-0"
              />
              <span aria-hidden="true" className="size-10 shrink-0 overflow-hidden border border-rule bg-proof">
                {product.url && (
                  // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
                  // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
                  <img src={product.url} alt="" loading="lazy" decoding="async" className="size-full object-contain" />
                )}
              </span>
              <span className="min-w-0 flex-1 truncate">
                <bdi>{product.full_name}</bdi>
              </span>
              {product.price && (
                <bdi className="shrink-0 font-mono text-small text-ink-soft tabular-nums">{product.price}</bdi>
              )}
            </label>
          </li>
        );
      })}
    </ul>
  );
}
