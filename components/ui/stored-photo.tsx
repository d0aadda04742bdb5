'use client';

import { type CSSProperties, useState } from 'react';
import { classNames } from './class-names';

interface StoredPhotoProps {
  url: string;
  alt: string;
  width?: number;
  height?: number;
  /** Not before it comes near to the screen. */
  lazy?: boolean;
  className: string;
  style?: CSSProperties | undefined;
}

/** A photo straight from storage, as everywhere; one in a format that this browser can’t show is named instead. */
export function StoredPhoto({ url, alt, width, height, lazy = false, className, style }: StoredPhotoProps) {
  const [unshown, setUnshown] = useState<string | null>(null);
  if (unshown === url) {
    return (
      <span
        role={alt === '' ? undefined : 'img'}
        aria-label={alt === '' ? undefined : `${alt}, which this browser can’t show`}
        className={classNames(
          'flex items-center justify-center font-mono text-mini text-[oklch(0.45_0.022_52)]',
          className,
        )}
      >
        <span aria-hidden="true">{/[.]tif\b/.test(url) ? 'TIFF' : '?'}</span>
      </span>
    );
  }
  return (
    // eslint-disable-next-line @next/next/no-img-element -- an image service would keep copies of private pictures
    <img
      src={url}
      alt={alt}
      width={width}
      height={height}
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
      onError={() => setUnshown(url)}
      className={className}
      style={style}
    />
  );
}
