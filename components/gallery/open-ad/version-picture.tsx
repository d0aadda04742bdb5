'use client';

import { useEffect, useState, type ReactNode } from 'react';
import type { NumberedVersion } from '@/lib/client/asking/ad-versions';
import { classNames } from '@/components/ui/class-names';
import { DevelopingImage } from '../ad/developing-image';

interface VersionPictureProps {
  version: NumberedVersion;
  alt: (version: NumberedVersion) => string;
  /** What is said over the picture while the next one is made; null while none is. */
  status: ReactNode | null;
  /** Height that its box keeps free for words, as CSS. */
  wordsHeight?: string;
}

/** The picture of an ad as large as its box allows. It stays until the next one is loaded, and gives way at once. */
export function VersionPicture({ version, alt, status, wordsHeight = '0px' }: VersionPictureProps) {
  const [loaded, setLoaded] = useState(version);
  const url = version.firebase_url;

  useEffect(() => {
    let wanted = true;
    const image = new Image();
    image.src = url;
    // A picture that can't be loaded is shown as such.
    void image
      .decode()
      .catch(() => undefined)
      .then(() => wanted && setLoaded(version));
    return () => {
      wanted = false;
    };
  }, [url, version]);

  const shape = loaded.width / loaded.height;
  return (
    <div
      className={classNames('relative', status !== null && 'roller')}
      style={{ aspectRatio: shape, width: `min(100cqw, calc((100cqh - ${wordsHeight}) * ${shape.toFixed(4)}))` }}
    >
      <DevelopingImage
        seen
        src={loaded.firebase_url}
        preview={loaded.preview}
        alt={alt(loaded)}
        width={loaded.width}
        height={loaded.height}
      />
      {status !== null && (
        <p className="absolute inset-x-0 bottom-4 z-1 flex justify-center px-4 text-center">
          <span className="stamp-in bg-sheet px-3 py-1.5 text-small font-medium">{status}</span>
        </p>
      )}
    </div>
  );
}
