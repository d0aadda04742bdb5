import Link from 'next/link';
import type { Price } from '@/lib/domain/ads/product';
import { priceText } from '@/lib/domain/ads/price-text';

/** A product that a job has brought into a brand. */
interface KeptProduct {
  brand_id: string;
  product_id: string;
  full_name: string;
  price: Price | null;
  image_url: string | null;
}

interface KeptProductsProps {
  products: readonly KeptProduct[];
  /** Whether more may come. */
  isRunning: boolean;
}

/** The products that a job has kept, each with its first photo and the way to it. */
export function KeptProducts({ products, isRunning }: KeptProductsProps) {
  if (products.length === 0) {
    return (
      <p className="picture-box flex min-h-40 items-center justify-center p-4 text-center text-small text-ink-soft">
        {isRunning ? 'Each product appears here as soon as it is kept' : 'No product is kept'}
      </p>
    );
  }
  return (
    <ul
      aria-label="Products"
      className="grid grid-cols-2 gap-x-3 gap-y-5 @md:grid-cols-3 @2xl:grid-cols-4 @4xl:grid-cols-5"
    >
      {products.map((product) => (
        <ProductCard key={`${product.brand_id} ${product.product_id}`} product={product} />
      ))}
    </ul>
  );
}

function ProductCard({ product: { product_id, brand_id, full_name, price, image_url } }: { product: KeptProduct }) {
  return (
    <li className="min-w-0">
      <Link
        href={`/brands/${encodeURIComponent(brand_id)}/products/${encodeURIComponent(product_id)}`}
        className="group block"
      >
        <span className="picture-box flex aspect-square items-center justify-center overflow-hidden">
          {image_url ? (
            // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
            // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
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
      </Link>
      <p className="mt-0.5 text-small text-ink-soft tabular-nums">{price ? priceText(price) : 'No price'}</p>
    </li>
  );
}
