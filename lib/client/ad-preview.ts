import { thumbHashToDataURL } from 'thumbhash';

/** The small picture of a finished ad, as a data URL; `''` when there is none in the text. */
export function previewDataUrl(base64ThumbHash: string): string {
  try {
    return thumbHashToDataURL(Uint8Array.from(atob(base64ThumbHash), (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}
