import type { PageResult } from '@/lib/domain/kinds/scrape/page-result';
import { priceText } from '@/lib/domain/ads/price-text';
import { SOURCE_WORDS } from './source-words';

const AVAILABILITY: Record<NonNullable<PageResult['product']['availability']>, string> = {
  in_stock: 'In stock',
  out_of_stock: 'Sold out',
  preorder: 'Can be ordered before it is there',
  discontinued: 'No longer sold',
};

/** What the page says of the product, each with where it stood. */
export function ProductWords({ product, sources }: Pick<PageResult, 'product' | 'sources'>) {
  const { full_name, description, features, price, availability, rating, category } = product;
  const from = (field: string) => sources[field] && SOURCE_WORDS[sources[field]];
  return (
    <div className="min-w-0">
      <h2 dir="auto" className="font-display text-[1.5rem] leading-8 font-bold tracking-tight break-words">
        {full_name}
      </h2>
      <Origin of={from('full_name')} />
      {price && (
        <>
          <p className="mt-3 text-lead font-semibold tabular-nums">
            {priceText(price)}
            {price.was !== null && (
              <>
                {' '}
                <s className="font-normal text-ink-soft">
                  <span className="sr-only">before: </span>
                  {priceText({ amount: price.was, currency: price.currency })}
                </s>
              </>
            )}
          </p>
          <Origin of={from('price')} />
        </>
      )}
      <p className="mt-2 text-small text-ink-soft empty:hidden">
        {[
          availability && AVAILABILITY[availability],
          rating && `Rated ${rating.value}${rating.count === null ? '' : ` by ${rating.count.toLocaleString()}`}`,
          category,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {description && (
        <>
          <p dir="auto" className="mt-4 max-w-[68ch] break-words whitespace-pre-line">
            {description}
          </p>
          <Origin of={from('description')} />
        </>
      )}
      {features.length > 0 && (
        <>
          <ul dir="auto" className="mt-4 grid gap-1">
            {features.map((feature) => (
              <li key={feature} className="ms-5 list-['—_'] break-words">
                {feature}
              </li>
            ))}
          </ul>
          <Origin of={from('features')} />
        </>
      )}
    </div>
  );
}

function Origin({ of }: { of: string | undefined }) {
  return of ? <p className="mt-0.5 text-mini text-ink-soft">{of}</p> : null;
}
