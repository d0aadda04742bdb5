import { VIDEO_TYPES } from '../../../../../lib/domain/kinds/analysis/analysis-files';

export type VideoType = keyof typeof VIDEO_TYPES;

/** How many bytes `videoTypeOf` looks at. */
export const TELLING_BYTES = 16;

/** What sort of video a file is by its first bytes, whatever it is called; null for anything else. */
export function videoTypeOf(head: Buffer): VideoType | null {
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') {
    return head.subarray(8, 12).toString('latin1') === 'qt  ' ? 'video/quicktime' : 'video/mp4';
  }
  // Older files of QuickTime begin with their index or with the pictures themselves.
  if (['moov', 'mdat', 'wide'].includes(head.subarray(4, 8).toString('latin1'))) return 'video/quicktime';
  return head.subarray(0, 4).equals(Buffer.from([0x1a, 0x45, 0xdf, 0xa3])) ? 'video/webm' : null;
}
