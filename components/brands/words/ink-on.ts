const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Of a channel, 0–255, as light: WCAG 2. */
function light(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Black or white, whichever is easier to read on this colour; null for what is no #RRGGBB. */
export function inkOn(color: string): '#000000' | '#ffffff' | null {
  const parts = HEX.exec(color);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => light(parseInt(part, 16)));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where contrast with black and with white is the same.
  return luminance > 0.179 ? '#000000' : '#ffffff';
}
