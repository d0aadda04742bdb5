import type { CSSProperties } from 'react';

/** A photo as ads will show it; the mask lies where the picture does, within its frame. */
export const cutBy = (mask: string): CSSProperties => ({
  maskImage: `url("${mask}")`,
  maskSize: 'contain',
  maskRepeat: 'no-repeat',
  maskPosition: 'center',
  maskOrigin: 'content-box',
});
