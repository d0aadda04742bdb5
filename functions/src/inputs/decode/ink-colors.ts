import { encoded, multiply, SCREEN_OF_XYZ } from './linear-light';

/** What four inks look like on a screen: red, green and blue of 0–255 for shares of 0–255 of cyan, magenta, yellow and black. */
export type InkColors = (
  cyan: number,
  magenta: number,
  yellow: number,
  black: number,
  out: Uint8Array,
  at: number,
) => void;

/** How browsers show inks of which nothing more is known: each takes its light away, and black takes some of all. */
export const plainInks: InkColors = (cyan, magenta, yellow, black, out, at) => {
  const light = (255 - black) / 255;
  out[at] = Math.round((255 - cyan) * light);
  out[at + 1] = Math.round((255 - magenta) * light);
  out[at + 2] = Math.round((255 - yellow) * light);
};

/**
 * How Chromium shows inks of a profile: black is added to the other three first, and these three are looked up. Null for
 * a profile of another sort than those that printers hand out (version 2, tables of Lab).
 */
export function inksOfProfile(icc: Buffer): InkColors | null {
  const table = readTable(icc);
  return table && profiledInks(table);
}

interface InkTable {
  /** Per ink: 0–255 to a place in the grid. */
  entries: Float64Array[];
  grid: number;
  /** Lab as shares of 0–1, of cyan, magenta and yellow, black being none. */
  lab: Float64Array;
  /** 0–1 to 0–1, for each of the three. */
  exits: Float64Array[];
  scale: number;
}

const CURVES_AT = { mft1: 48, mft2: 52 } as const;

function readTable(icc: Buffer): InkTable | null {
  const at = tagPlace(icc, 'A2B0');
  if (at === null || icc.toString('latin1', 16, 24) !== 'CMYKLab ') return null;
  const type = icc.toString('latin1', at, at + 4);
  if (type !== 'mft1' && type !== 'mft2') return null;
  const [inks, outputs, grid] = [icc[at + 8], icc[at + 9], icc[at + 10] ?? 0];
  if (inks !== 4 || outputs !== 3 || grid < 2) return null;
  const isWide = type === 'mft2';
  const [entryLength, exitLength] = isWide ? [icc.readUInt16BE(at + 48), icc.readUInt16BE(at + 50)] : [256, 256];
  const size = isWide ? 2 : 1;
  const clutAt = at + CURVES_AT[type] + inks * entryLength * size;
  const exitsAt = clutAt + grid ** inks * outputs * size;
  if (exitsAt + outputs * exitLength * size > icc.length) return null;
  const read = (place: number, index: number) =>
    isWide ? icc.readUInt16BE(place + index * 2) / 65_535 : (icc[place + index] ?? 0) / 255;
  const curve = (place: number, length: number) => Float64Array.from({ length }, (_, index) => read(place, index));
  const curves = (place: number, count: number, length: number) =>
    Array.from({ length: count }, (_, index) => curve(place + index * length * size, length));
  return {
    entries: curves(at + CURVES_AT[type], inks, entryLength),
    grid,
    // The last ink runs fastest: of it only the first place is wanted.
    lab: Float64Array.from({ length: grid ** 3 * 3 }, (_, index) =>
      read(clutAt, Math.floor(index / 3) * grid * 3 + (index % 3)),
    ),
    exits: curves(exitsAt, outputs, exitLength),
    // Version 2 writes 100 % of wide Lab as FF00.
    scale: isWide ? 65_535 / 65_280 : 1,
  };
}

function tagPlace(icc: Buffer, name: string): number | null {
  if (icc.length < 132) return null;
  const count = Math.min(icc.readUInt32BE(128), 200);
  for (let at = 132; at < 132 + count * 12 && at + 12 <= icc.length; at += 12) {
    if (icc.toString('latin1', at, at + 4) === name) return icc.readUInt32BE(at + 4);
  }
  return null;
}

/** Of a curve at 0–1. */
function along(curve: Float64Array, share: number): number {
  const place = share * (curve.length - 1);
  const low = Math.min(Math.floor(place), curve.length - 2);
  const part = place - low;
  return (curve[low] ?? 0) * (1 - part) + (curve[low + 1] ?? 0) * part;
}

function profiledInks(table: InkTable): InkColors {
  const { entries, grid, lab, exits, scale } = table;
  const places = entries.map((curve) =>
    Float64Array.from({ length: 256 }, (_, ink) => along(curve, ink / 255) * (grid - 1)),
  );
  const found = [0, 0, 0];
  const folded = (ink: number, light: number) => 255 - Math.round((255 - ink) * light);
  return (cyan, magenta, yellow, black, out, at) => {
    const light = (255 - black) / 255;
    const x = places[0]?.[folded(cyan, light)] ?? 0;
    const y = places[1]?.[folded(magenta, light)] ?? 0;
    const z = places[2]?.[folded(yellow, light)] ?? 0;
    lookUp(lab, grid, x, y, z, found);
    const [l, a, b] = exits.map((curve, channel) => along(curve, found[channel] ?? 0) * scale);
    labToRgb((l ?? 0) * 100, (a ?? 0) * 255 - 128, (b ?? 0) * 255 - 128, out, at);
  };
}

/** Between the eight places of the grid around x, y and z. */
function lookUp(lab: Float64Array, grid: number, x: number, y: number, z: number, found: number[]): void {
  const [left, top, front] = [x, y, z].map((place) => Math.min(Math.floor(place), grid - 2)) as [
    number,
    number,
    number,
  ];
  found.fill(0);
  for (let corner = 0; corner < 8; corner++) {
    const [dx, dy, dz] = [corner & 1, (corner >> 1) & 1, corner >> 2];
    const share = (dx ? x - left : 1 - x + left) * (dy ? y - top : 1 - y + top) * (dz ? z - front : 1 - z + front);
    if (share === 0) continue;
    const place = (((left + dx) * grid + top + dy) * grid + front + dz) * 3;
    for (let channel = 0; channel < 3; channel++)
      found[channel] = (found[channel] ?? 0) + share * (lab[place + channel] ?? 0);
  }
}

const DELTA = 6 / 29;
const unbent = (t: number) => (t > DELTA ? t ** 3 : 3 * DELTA ** 2 * (t - 4 / 29));

/** Lab of the printing industry (D50) in sRGB. */
function labToRgb(l: number, a: number, b: number, out: Uint8Array, at: number): void {
  const y = (l + 16) / 116;
  const [X, Y, Z] = [0.9642 * unbent(y + a / 500), unbent(y), 0.8249 * unbent(y - b / 200)];
  const rgb = multiply(SCREEN_OF_XYZ, [X, Y, Z]);
  for (let channel = 0; channel < 3; channel++) out[at + channel] = encoded(rgb[channel] ?? 0);
}
