import type { AdQuality } from '../../../lib/domain/ads/ad';
import type { AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import type { AdBrief, MadeAd } from '../providers/provider';
import { checkLogo, type CheckedLogo } from './check-logo';
import { checkPicture } from './check-picture';
import { checkProduct } from './check-product';
import { checkWords, type CheckedWords } from './check-words';
import { rasterOf } from './raster';

/** What of a made ad is looked at. */
type Finished = Pick<MadeAd, 'raster' | 'marks' | 'width' | 'height'>;

const UNMEASURED = { contrast: null, problems: [] } satisfies CheckedWords & CheckedLogo;

/**
 * Measures a made ad on its own pixels: that it is the right picture at all, that its words
 * read and stand in the frame, that logo and product are seen, and that the product is as
 * it is in its photo. Words and logo are only measured where the provider says where they are.
 */
export async function checkAd(made: Finished, brief: AdBrief): Promise<AdQuality> {
  const { marks } = made;
  const { aspectRatio, photos, logo } = brief;
  const raster = rasterOf(made);
  const picture = checkPicture(raster, aspectRatio, brief.size);
  if (picture.problems.length > 0) return unusable(picture.detail, picture.problems);
  const words = marks ? checkWords(raster, marks, aspectRatio) : UNMEASURED;
  const brand = marks ? await checkLogo(raster, marks, aspectRatio, logo) : UNMEASURED;
  const product = await checkProduct(raster, marks, photos);
  const problems = [...words.problems, ...brand.problems, ...product.problems];
  return {
    passed: problems.length === 0,
    text_contrast: rounded(words.contrast),
    logo_contrast: rounded(brand.contrast),
    product_fidelity: rounded(product.fidelity),
    product_area: rounded(product.area),
    detail: Math.round(picture.detail * 10) / 10,
    problems,
  };
}

/** Measures an image without words: that it is the right picture, and that there is something on it. */
export function checkImage(made: Finished, ratio: AspectRatio): AdQuality {
  const { detail, problems } = checkPicture(rasterOf(made), ratio);
  return { ...unusable(detail, problems), passed: problems.length === 0 };
}

function unusable(detail: number, problems: string[]): AdQuality {
  return {
    passed: false,
    text_contrast: null,
    logo_contrast: null,
    product_fidelity: null,
    product_area: null,
    detail: Math.round(detail * 10) / 10,
    problems,
  };
}

/** Downwards, so that a figure just below its threshold never looks as if it had reached it. */
const rounded = (value: number | null) => (value === null ? null : Math.floor(value * 1000) / 1000);
