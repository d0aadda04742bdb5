import { useEffect, useState } from 'react';
import { useDraft } from './draft-store';
import { previewOf } from './file-blobs';

/** An object URL for a draft's file, also after a reload; null until it is read, or when the browser has lost it. */
export function useFilePreview(id: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  // A file added in another tab may reach IndexedDB after the draft: look again when it has moved on.
  const status = useDraft(({ files }) => files.find((file) => file.id === id)?.status);
  useEffect(() => {
    let gone = false;
    void previewOf(id).then((found) => {
      if (!gone) setUrl(found);
    });
    return () => {
      gone = true;
    };
  }, [id, status]);
  return url;
}
