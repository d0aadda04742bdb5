import type { TicketFile } from './ticket-file';
import { useEffect, useState } from 'react';
import { previewOf } from './file-blobs';

interface FileShown {
  id: string;
  role: TicketFile['role'];
  /** Looked at again when this changes. */
  status: string;
}

/** An object URL for a chosen file, also after a reload; null until it is read, or when the browser has lost it. */
export function useFilePreview({ id, role, status }: FileShown): string | null {
  const [url, setUrl] = useState<string | null>(null);
  // A file added in another tab may reach IndexedDB after the ticket: look again when it has moved on.
  useEffect(() => {
    let gone = false;
    void previewOf(id, role === 'logo' ? 'logo' : 'photo').then((found) => {
      if (!gone) setUrl(found);
    });
    return () => {
      gone = true;
    };
  }, [id, role, status]);
  return url;
}

type Masked = Pick<TicketFile, 'cutout' | 'cutoutUrl'>;

/** The mask of a photo that this page may draw with; null without one, and until it is there. */
export function useMask({ cutout, cutoutUrl }: Masked): string | null {
  const [mask, setMask] = useState<{ of: string; url: string | null } | null>(null);
  useEffect(() => {
    if (cutout === undefined) return;
    let gone = false;
    // Nobody needs it before there is a mask.
    void import('./mask-url')
      .then(({ maskUrl }) => maskUrl(cutout, cutoutUrl))
      // Offline: the photo is shown whole.
      .catch(() => null)
      .then((url) => {
        if (!gone) setMask({ of: cutout, url });
      });
    return () => {
      gone = true;
    };
  }, [cutout, cutoutUrl]);
  return mask && mask.of === cutout ? mask.url : null;
}
