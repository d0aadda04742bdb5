import type { AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import { rgbToOklab } from '../inputs/oklab';
import type { LogoMark, Mark } from '../providers/mark';
import type { PreparedFile } from '../inputs/prepared-image';
import { contrastRatio, luminance } from '../providers/studio/color/contrast';
import type { Rgb } from '../providers/studio/color/oklch';
import { shareShown } from './drawn-photo';
import { placeOf } from './place-in-frame';
import { LOGO_REACH, probesOf } from './probes';
import { colorAt, mapPoint, offsetAt, percentile, type Raster } from './raster';
import { pixelsAround } from './surroundings';

export interface CheckedLogo {
  contrast: number | null;
  problems: string[];
}

const SAMPLES_A_SIDE = 30;
/** Distance in OKLab from which a pixel is plainly another colour than its surroundings. */
const STANDS_OUT = 0.2;
/** Of the logo's rectangle: what a fine mark on a ground of its own covers. */
const LEAST_SHARE = 0.03;
/** Share of the logo's own pixels that must show. */
const LEAST_SHOWN = 0.7;

/** Whether the logo is there, whole, and stands out from what is around it. */
export async function checkLogo(
  raster: Raster,
  marks: readonly Mark[],
  ratio: AspectRatio,
  logo: PreparedFile | null,
): Promise<CheckedLogo> {
  if (!logo) return { contrast: null, problems: [] };
  const mark = marks.find((candidate) => candidate.kind === 'logo');
  if (!mark) return { contrast: null, problems: ['The logo is missing.'] };
  const { contrast, share } = standingOut(raster, mark);
  const crop = { x: 0, y: 0, width: logo.image.width, height: logo.image.height };
  const shown = shareShown(raster, { ...mark, crop }, await probesOf(logo, LOGO_REACH));
  const problems: string[] = [];
  if (placeOf(mark, ratio, raster) !== 'inside') problems.push('The logo stands where it is not seen.');
  else if (share < LEAST_SHARE) problems.push('The logo can hardly be seen; a logo in other colours may help.');
  else if (shown !== null && shown < LEAST_SHOWN) problems.push('The logo is partly covered; another photo may help.');
  return { contrast, problems };
}

/** How much of a logo's rectangle is in other colours than its surroundings, and their usual contrast with these. */
function standingOut(raster: Raster, { rect, matrix }: LogoMark): { contrast: number; share: number } {
  const ground = commonColor(pixelsAround(raster, rect, matrix).map((offset) => colorAt(raster, offset)));
  const base = rgbToOklab(...ground);
  const all = Array.from({ length: SAMPLES_A_SIDE ** 2 }, (_, index) => {
    const x = rect.x + (((index % SAMPLES_A_SIDE) + 0.5) / SAMPLES_A_SIDE) * rect.width;
    const y = rect.y + ((Math.floor(index / SAMPLES_A_SIDE) + 0.5) / SAMPLES_A_SIDE) * rect.height;
    return offsetAt(raster, ...mapPoint(matrix, x, y));
  })
    .filter((offset) => offset >= 0)
    .map((offset) => colorAt(raster, offset));
  const apart = all.filter((color) => {
    const { l, a, b } = rgbToOklab(...color);
    return Math.hypot(l - base.l, a - base.a, b - base.b) >= STANDS_OUT;
  });
  const seen = apart.length > 0 ? apart : all;
  const contrasts = seen.map((color) => contrastRatio(luminance(color), luminance(ground)));
  return { contrast: contrasts.length > 0 ? percentile(contrasts, 0.5) : 1, share: apart.length / (all.length || 1) };
}

/** The colour whose brightness is in the middle. */
function commonColor(colors: readonly Rgb[]): Rgb {
  const sorted = [...colors].sort((one, other) => luminance(one) - luminance(other));
  return sorted[sorted.length >> 1] ?? [255, 255, 255];
}
