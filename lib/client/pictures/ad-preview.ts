import { thumbHashToDataURL } from 'thumbhash';

/** A ThumbHash has no fewer bytes: header, size and three frequencies. */
const SHORTEST = 5;

/** Two sets of the largest size that one page shows. */
const MOST_KEPT = 400;

const kept = new Map<string, string>();

/**
 * The small picture of a finished ad, as a data URL; `''` when there is none in the text. Drawn once: a sheet of twenty is
 * rendered with each change of its job, and a drawing takes a millisecond.
 */
export function previewDataUrl(base64ThumbHash: string): string {
  const known = kept.get(base64ThumbHash);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const drawn = draw(base64ThumbHash);
  kept.set(base64ThumbHash, drawn);
  return drawn;
}

function draw(base64ThumbHash: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64ThumbHash), (letter) => letter.charCodeAt(0));
    return bytes.length < SHORTEST ? '' : thumbHashToDataURL(bytes);
  } catch {
    return '';
  }
}
