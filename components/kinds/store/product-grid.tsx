import type { ImportedProduct } from '@/lib/domain/kinds/scrape/scrape-store';
import { priceText } from '../page-reading/price-text';

interface ProductGridProps {
  products: readonly ImportedProduct[];
  /** Whether more may come. */
  isRunning: boolean;
}

/** The products of a shop, each with its first photo. */
export function ProductGrid({ products, isRunning }: ProductGridProps) {
  if (products.length === 0) {
    return (
      <p className="picture-box flex min-h-40 items-center justify-center p-4 text-center text-small text-ink-soft">
        {isRunning ? 'Each product appears here as soon as it is read' : 'No product was read'}
      </p>
    );
  }
  return (
    <ul
      aria-label="Products"
      className="grid grid-cols-2 gap-x-3 gap-y-5 @md:grid-cols-3 @2xl:grid-cols-4 @4xl:grid-cols-5"
    >
      {products.map((product) => (
        <ProductCard key={product.product_id} product={product} />
      ))}
    </ul>
  );
}

function ProductCard({ product: { full_name, price, image_url, source_url } }: { product: ImportedProduct }) {
  return (
    <li className="min-w-0">
      <a href={source_url} target="_blank" rel="noreferrer" className="group block">
        <span className="picture-box flex aspect-square items-center justify-center overflow-hidden">
          {image_url ? (
            // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
            // eslint-disable-next-line @next/next/no-img-element
            <img src={image_url} alt="" loading="lazy" decoding="async" className="size-full object-contain" />
          ) : (
            <span className="p-2 text-center text-mini text-ink-soft">No photo</span>
          )}
        </span>
        <span
          dir="auto"
          className="mt-1.5 line-clamp-2 text-small font-semibold break-words decoration-ember underline-offset-4 group-hover:underline"
        >
          {full_name}
        </span>
        <span className="sr-only">, its page in the shop, in a new tab</span>
      </a>
      <p className="mt-0.5 text-small text-ink-soft tabular-nums">{price ? priceText(price) : 'No price'}</p>
    </li>
  );
}
