import type { IdentifiedJob } from '@/lib/domain/job';
import { AD_SIZES } from '@/lib/domain/aspect-ratio';

/** Enough to recognise a set by; the ads themselves are one click away. */
const SHOWN = 4;

/** A strip of a job's first ads, at a common height so that every shape lines up. */
export function JobPreviews({ job }: { job: IdentifiedJob }) {
  const { width, height } = AD_SIZES[job.input.aspect_ratio];
  const made = job.result?.ads.slice(0, SHOWN) ?? [];
  const empty = Math.max(0, Math.min(SHOWN, job.input.count) - made.length);
  return (
    <div aria-hidden="true" className="flex gap-1.5 overflow-hidden">
      {made.map(({ number, firebase_url: url }) => (
        <span key={number} className="picture-box h-16 shrink-0" style={{ aspectRatio: `${width} / ${height}` }}>
          {/* eslint-disable-next-line @next/next/no-img-element */}
          <img src={url} alt="" width={width} height={height} loading="lazy" decoding="async" className="size-full object-cover" />
        </span>
      ))}
      {Array.from({ length: empty }, (_, index) => (
        <span key={`empty-${index}`} className="picture-box h-16 shrink-0" style={{ aspectRatio: `${width} / ${height}` }} />
      ))}
    </div>
  );
}
