/** Of the largest part: a smaller one is something else that lies about. */
const PART_SHARE = 0.4;
/** Of the subject: a smaller hole is a glint or a print; a larger one shows the ground, as inside a handle. */
const HOLE_SHARE = 0.012;

/** The connected parts of the pixels that have `side`, each a list of pixels, across and down. */
function partsOf(mask: Uint8Array, width: number, side: number): number[][] {
  const seen = new Uint8Array(mask.length);
  const parts: number[][] = [];
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] !== side || seen[start]) continue;
    const part = [start];
    seen[start] = 1;
    for (const pixel of part) {
      const x = pixel % width;
      const around = [
        pixel - width,
        pixel + width,
        ...(x > 0 ? [pixel - 1] : []),
        ...(x < width - 1 ? [pixel + 1] : []),
      ];
      for (const next of around) {
        if (mask[next] !== side || seen[next]) continue;
        seen[next] = 1;
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts;
}

/** Keeps the largest part, and those of about its size, without small holes. */
export function keepMainParts(mask: Uint8Array, width: number): Uint8Array {
  const parts = partsOf(mask, width, 1);
  const largest = parts.reduce((most, part) => Math.max(most, part.length), 0);
  const kept = new Uint8Array(mask.length);
  for (const part of parts) if (part.length >= largest * PART_SHARE) for (const pixel of part) kept[pixel] = 1;
  return fillSmallHoles(kept, width);
}

/** Fills what is enclosed and small against the whole. */
export function fillSmallHoles(mask: Uint8Array, width: number): Uint8Array {
  const size = mask.reduce((sum, side) => sum + side, 0);
  const filled = Uint8Array.from(mask);
  const last = mask.length / width - 1;
  for (const part of partsOf(mask, width, 0)) {
    if (part.length > size * HOLE_SHARE) continue;
    const isOpen = part.some((pixel) => {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      return x === 0 || y === 0 || x === width - 1 || y === last;
    });
    if (!isOpen) for (const pixel of part) filled[pixel] = 1;
  }
  return filled;
}
