import { useEffect, useState } from 'react';

/**
 * The captions of a film as an address of this page: a track from another site would have the film itself be asked for
 * as one of another site, too. null until they are there, and where there are none.
 */
export function useCaptions(url: string | null): string | null {
  const [captions, setCaptions] = useState<string | null>(null);
  useEffect(() => {
    if (url === null) return;
    let own: string | null = null;
    let isGone = false;
    void fetch(url)
      .then(async (response) => (response.ok ? response.blob() : null))
      // Without captions it plays all the same.
      .catch(() => null)
      .then((blob) => {
        if (!blob || isGone) return;
        own = URL.createObjectURL(new Blob([blob], { type: 'text/vtt' }));
        setCaptions(own);
      });
    return () => {
      isGone = true;
      if (own) URL.revokeObjectURL(own);
      setCaptions(null);
    };
  }, [url]);
  return captions;
}
