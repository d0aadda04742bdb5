import Link from 'next/link';
import { classNames } from '@/components/ui/class-names';

/** The pages of a product. */
export const PRODUCT_PARTS = ['product', 'research', 'personas', 'strategy'] as const;
export type ProductPart = (typeof PRODUCT_PARTS)[number];

const NAMES: Record<ProductPart, string> = {
  product: 'Product',
  research: 'Research',
  personas: 'Personas',
  strategy: 'Strategy',
};

interface Place {
  brandId: string;
  productId: string;
}

/** `research` names one that is not the usual one. */
export function productHref({ brandId, productId }: Place, part: ProductPart, research: string | null = null): string {
  const page = `/brands/${brandId}/products/${productId}`;
  if (part === 'product') return page;
  return `${page}/${part}${research === null ? '' : `?research=${encodeURIComponent(research)}`}`;
}

interface ProductTabsProps {
  place: Place;
  part: ProductPart;
  research?: string | null;
}

/** From a product to what is known of it, for whom it is, and what its ads should say. */
export function ProductTabs({ place, part, research = null }: ProductTabsProps) {
  return (
    <nav aria-label="This product" className="-mx-1 flex overflow-x-auto border-b border-rule">
      {PRODUCT_PARTS.map((one) => (
        <Link
          key={one}
          href={productHref(place, one, research)}
          aria-current={one === part ? 'page' : undefined}
          className={classNames(
            'flex min-h-11 shrink-0 items-center border-b-[3px] px-3',
            one === part
              ? 'border-ember font-semibold'
              : 'border-transparent text-ink-soft hover:border-rule-strong hover:text-ink',
          )}
        >
          {NAMES[one]}
        </Link>
      ))}
    </nav>
  );
}
