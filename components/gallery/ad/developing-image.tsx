'use client';

import { useState } from 'react';
import { previewDataUrl } from '@/lib/client/pictures/ad-preview';
import { classNames } from '@/components/ui/class-names';

interface DevelopingImageProps {
  /** null while others come first: its preview alone is shown. */
  src: string | null;
  /** ThumbHash, base64. */
  preview: string | null;
  alt: string;
  width: number;
  height: number;
  /** Among what is seen first. */
  first?: boolean;
  /** The file was shown on this page before: it comes from the cache, and needs no show. */
  seen?: boolean;
  /** Called when there is nothing more to wait for: it is there, or can't be. */
  onSettled?: () => void;
}

/** An ad as a print in the bath: its tiny preview at once, sharpening into the image. */
export function DevelopingImage({
  src,
  preview,
  alt,
  width,
  height,
  first = false,
  seen = false,
  onSettled,
}: DevelopingImageProps) {
  const [state, setState] = useState<'loading' | 'sharp' | 'broken'>('loading');
  const settle = (now: 'sharp' | 'broken') => {
    setState(now);
    onSettled?.();
  };
  return (
    <>
      {preview && (
        <span className="absolute inset-0 bg-cover" style={{ backgroundImage: `url("${previewDataUrl(preview)}")` }} />
      )}
      {src !== null && (
        // Shown straight from storage: the finished file itself is what the person asked for.
        // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
        <img
          src={src}
          alt={alt}
          width={width}
          height={height}
          decoding="async"
          fetchPriority={first ? 'high' : 'auto'}
          data-sharp={state === 'sharp'}
          onLoad={() => settle('sharp')}
          onError={() => settle('broken')}
          className={classNames('absolute inset-0 size-full object-cover', !seen && 'develop')}
        />
      )}
      {state === 'broken' && (
        <span className="absolute inset-0 flex items-center justify-center p-2 text-center text-small">
          <span className="bg-sheet px-2 py-1">The image didn’t load. Reload the page.</span>
        </span>
      )}
    </>
  );
}
