import { useCallback, useEffect, useState } from 'react';
import { OutlineFinder } from '@/lib/client/cutout/ask-outline';
import type { CutPhoto } from '@/lib/client/cutout/cut-photo';
import { maskFile, photoFile } from '@/lib/client/cutout/photo-files';
import { type EditedPhoto, readMask, readPhoto } from '@/lib/client/cutout/photo-picture';

/** A photo that can be edited. */
export interface OpenedPhoto {
  picture: EditedPhoto;
  finder: OutlineFinder;
  /** How it was cut out last time. */
  alpha: Uint8Array | null;
}

/** `lost`: nobody has it any more; `unreachable`: it is elsewhere, and that doesn’t answer; `unreadable`: it is no picture here. */
export type NotOpened = 'lost' | 'unreachable' | 'unreadable';

/** The photo, opened once for each look at it; null until it is. `again` tries once more. */
export function useOpenedPhoto(photo: CutPhoto) {
  const [turn, setTurn] = useState(0);
  const [opened, setOpened] = useState<OpenedPhoto | NotOpened | null>(null);
  // As it was when the editor was opened: what is saved from here must not open it anew.
  const [first] = useState(photo);
  useEffect(() => {
    let finder: OutlineFinder | null = null;
    let gone = false;
    void open(first).then((found) => {
      if (typeof found !== 'string') finder = found.finder;
      if (gone) finder?.end();
      else setOpened(found);
    });
    return () => {
      gone = true;
      finder?.end();
    };
  }, [first, turn]);
  const again = useCallback(() => {
    setOpened(null);
    setTurn((now) => now + 1);
  }, []);
  return { opened, again };
}

async function open(photo: CutPhoto): Promise<OpenedPhoto | NotOpened> {
  const files = await Promise.all([photoFile(photo), maskFile(photo)]).catch(() => null);
  if (!files) return 'unreachable';
  const [file, mask] = files;
  if (!file) return 'lost';
  try {
    const picture = await readPhoto(file);
    const alpha = mask && (await readMask(mask, picture.picture));
    return { picture, alpha, finder: new OutlineFinder(picture) };
  } catch {
    return 'unreadable';
  }
}
