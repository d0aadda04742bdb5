import { Play } from 'lucide-react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { classNames } from '@/components/ui/class-names';

interface AdPosterProps {
  ad: Pick<AdAnalysis, 'thumbnail_url' | 'video' | 'creative_type'>;
  /** Whether all of it is to be seen, as where it is large enough to be read; otherwise it fills its box. */
  isWhole?: boolean;
  /** Its size. */
  className?: string;
}

/** An ad at a glance; says nothing that its name beside it doesn't. */
export function AdPoster({ ad: { thumbnail_url, video, creative_type }, isWhole = false, className }: AdPosterProps) {
  const url = video?.poster_url ?? thumbnail_url;
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'picture-box relative flex shrink-0 items-center justify-center overflow-hidden',
        className,
      )}
    >
      {url && (
        // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
        // eslint-disable-next-line @next/next/no-img-element
        <img
          src={url}
          alt=""
          loading="lazy"
          decoding="async"
          className={classNames('size-full', isWhole ? 'object-contain' : 'object-cover')}
        />
      )}
      {creative_type === 'video' && (
        <span className="absolute end-0 bottom-0 flex size-5 items-center justify-center bg-ink text-paper">
          <Play fill="currentColor" className="size-2.5" />
        </span>
      )}
    </span>
  );
}
