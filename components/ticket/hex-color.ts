const FULL = /^#?([0-9a-f]{6})$/i;
const SHORT = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i;

/** What people type for a colour, as #RRGGBB; text that is no colour stays as it is. */
export function tidyHex(text: string): string {
  const trimmed = text.trim();
  const full = FULL.exec(trimmed);
  if (full?.[1]) return `#${full[1]}`;
  const short = SHORT.exec(trimmed);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return trimmed;
}

/** A colour to draw with: the text if it is one, else `fallback`. */
export function drawableHex(text: string, fallback: string): string {
  const tidy = tidyHex(text);
  return FULL.test(tidy) ? tidy : fallback;
}
