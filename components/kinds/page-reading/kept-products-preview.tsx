import type { Identified, JobOf } from '@/lib/domain/jobs/job';

const SHOWN = 5;

interface KeptProductsPreviewProps {
  job: Identified<JobOf<'scrape_store' | 'import_feed'>>;
}

/** In lists: the first photos of the products that a job has kept, or nothing where there are none yet. */
export function KeptProductsPreview({ job: { result } }: KeptProductsPreviewProps) {
  const images = (result?.products ?? []).flatMap(({ image_url }) => image_url ?? []).slice(0, SHOWN);
  return (
    <div aria-hidden="true" className="flex gap-1.5 overflow-hidden">
      {images.map((url) => (
        <span key={url} className="picture-box h-16 shrink-0">
          {/* eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere */}
          <img src={url} alt="" loading="lazy" className="h-16 w-auto object-contain" />
        </span>
      ))}
      {images.length === 0 && <span className="picture-box h-16 w-16 shrink-0" />}
    </div>
  );
}
