import { thumbHashToDataURL } from 'thumbhash';

/** A ThumbHash has no fewer bytes: header, size and three frequencies. */
const SHORTEST = 5;

/** The small picture of a finished ad, as a data URL; `''` when there is none in the text. */
export function previewDataUrl(base64ThumbHash: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64ThumbHash), (letter) => letter.charCodeAt(0));
    return bytes.length < SHORTEST ? '' : thumbHashToDataURL(bytes);
  } catch {
    return '';
  }
}
