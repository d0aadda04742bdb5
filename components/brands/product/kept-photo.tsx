'use client';

import { useMask } from '@/lib/client/files/file-preview';
import type { KeptImage } from '@/lib/domain/ads/kept-image';
import { cutBy } from '@/components/cutout/cut-by';
import { StoredPhoto } from '@/components/ui/stored-photo';

interface KeptPhotoProps {
  image: KeptImage;
  alt: string;
  lazy?: boolean;
}

/** A product’s photo as its ads will show it: without what was cut away by hand. */
export function KeptPhoto({ image: { url, width, height, cutout }, alt, lazy = false }: KeptPhotoProps) {
  const mask = useMask({ cutout: cutout?.storage_path, cutoutUrl: cutout?.url });
  return (
    // The ground is not the picture's own, which would be cut with it.
    <span className="block size-full bg-proof">
      <StoredPhoto
        {...{ url, width, height, lazy }}
        alt={cutout ? `${alt}, cut out` : alt}
        className="size-full object-contain"
        style={mask ? cutBy(mask) : undefined}
      />
    </span>
  );
}
