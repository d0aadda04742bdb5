import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import type { PageResult } from '@/lib/domain/kinds/scrape/page-result';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { classNames } from '@/components/ui/class-names';
import { BrandRow } from '../page-reading/brand-row';
import { ProductWords } from './product-words';

type PageJob = Identified<JobOf<'scrape_product'>>;

/** What was read of a page: the product as it is found, and the brand behind it. */
export function ProductSheet({ job: { result } }: { job: PageJob }) {
  if (!result) return null;
  const { product, brand, warnings } = result;
  return (
    <SheetFrame slug={<Slug product={product} />}>
      <div className="grid gap-x-8 gap-y-6 @2xl:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <Photos images={product.images} />
        <ProductWords product={product} sources={result.sources} />
      </div>
      {brand && <BrandRow brand={brand} />}
      {warnings.length > 0 && (
        <ul aria-label="What to look at" className="mt-5 grid gap-1 border-s-[3px] border-ember ps-3 text-small">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </SheetFrame>
  );
}

function Slug({ product: { source_url, images } }: Pick<PageResult, 'product'>) {
  return (
    <>
      <span className="min-w-0 truncate">
        {source_url && URL.canParse(source_url) ? new URL(source_url).hostname : ''}
      </span>
      <span>{images.length === 1 ? '1 photo' : `${images.length} photos`}</span>
    </>
  );
}

function Photos({ images }: Pick<PageResult['product'], 'images'>) {
  if (images.length === 0)
    return (
      <p className="picture-box flex min-h-40 items-center justify-center p-4 text-center text-small text-ink-soft">
        No photos yet
      </p>
    );
  return (
    <ul aria-label="Photos" className="grid grid-cols-3 gap-2 self-start">
      {images.map(({ url, width, height }, index) => (
        <li key={url} className={classNames('picture-box', index === 0 && 'col-span-3')}>
          {/* Straight from storage, as everywhere: an image service in between would keep copies of private pictures. */}
          {/* eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is */}
          <img
            src={url}
            alt={`Photo ${index + 1}`}
            width={width}
            height={height}
            decoding="async"
            className={classNames('size-full object-contain', index === 0 ? 'max-h-80' : 'aspect-square')}
          />
        </li>
      ))}
    </ul>
  );
}

/** In lists: its first photos, or nothing where there are none yet. */
export function ProductPreview({ job: { result } }: { job: PageJob }) {
  const images = result?.product.images ?? [];
  return (
    <div aria-hidden="true" className="flex gap-1.5 overflow-hidden">
      {images.slice(0, 4).map(({ url, width, height }) => (
        <span key={url} className="picture-box h-16 shrink-0">
          {/* eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere */}
          <img src={url} alt="" width={width} height={height} loading="lazy" className="h-16 w-auto object-contain" />
        </span>
      ))}
      {images.length === 0 && <span className="picture-box h-16 w-16 shrink-0" />}
    </div>
  );
}
