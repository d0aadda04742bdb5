import type { Mark, ProductMark } from '../providers/mark';
import type { PreparedFile } from '../inputs/prepared-image';
import { shareOfAd, shareShown } from './drawn-photo';
import { hasColorsOf } from './main-colors';
import { probesOf } from './probes';
import type { Raster } from './raster';

export interface CheckedProduct {
  fidelity: number | null;
  area: number | null;
  problems: string[];
}

/** Other things may stand in front of a part of the product. */
const LEAST_FIDELITY = 0.55;
/** Of the ad, for a thing of ordinary shape; a long thin one takes up less at the same size. */
const LEAST_AREA = 0.04;
const ORDINARY_SHAPE = 1 / 3;

const NOT_SEEN = 'The product can hardly be seen; another photo of it may help.';

/**
 * Whether the product is there, as it is in its photo, and large enough. Where a provider
 * can't tell what it drew where, whether the ad has the product's colours.
 */
export async function checkProduct(
  raster: Raster,
  marks: readonly Mark[] | null,
  photos: readonly PreparedFile[],
): Promise<CheckedProduct> {
  if (!marks) return checkColors(raster, photos);
  const largest = largestOf(raster, marks);
  const photo = largest && photos[largest.mark.photo];
  if (!photo) return { fidelity: null, area: 0, problems: ['The product is missing.'] };
  const { mark, area } = largest;
  const fidelity = shareShown(raster, mark, await probesOf(photo));
  const problems: string[] = [];
  if (area < leastArea(mark)) problems.push('The product is too small; a photo that shows it larger may help.');
  if (fidelity !== null && fidelity < LEAST_FIDELITY) problems.push(NOT_SEEN);
  return { fidelity, area, problems };
}

function leastArea({ rect }: ProductMark): number {
  const shape = Math.min(rect.width, rect.height) / Math.max(rect.width, rect.height);
  return LEAST_AREA * Math.min(1, shape / ORDINARY_SHAPE);
}

function largestOf(raster: Raster, marks: readonly Mark[]): { mark: ProductMark; area: number } | null {
  const products = marks
    .filter((mark) => mark.kind === 'product')
    .map((mark) => ({ mark, area: shareOfAd(raster, mark.rect, mark.matrix) }));
  return products.sort((one, other) => other.area - one.area)[0] ?? null;
}

async function checkColors(raster: Raster, photos: readonly PreparedFile[]): Promise<CheckedProduct> {
  for (const photo of photos) {
    if (hasColorsOf(raster, await probesOf(photo))) return { fidelity: null, area: null, problems: [] };
  }
  return { fidelity: null, area: null, problems: photos.length > 0 ? [NOT_SEEN] : [] };
}
