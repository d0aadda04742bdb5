import type { Ad } from '../../domain/ads/ad';
import { adId } from '../../domain/ads/ad';
import type { NumberedVersion } from '../asking/ad-versions';

const ENDINGS = ['png', 'jpg', 'jpeg', 'webp'];

/** Words as part of a file name, in any script: `Nike Air Max 90` → `nike-air-max-90`. */
export function fileNamePart(words: string): string {
  return (
    words
      .normalize('NFKD')
      // Latin accents only: in other scripts the marks are part of the letters.
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+/, '')
      .slice(0, 60)
      .replace(/-+$/, '')
  );
}

/** `nike-air-max-90-01-product_hero.png`; without a product name it begins with `ad`. */
export function adFileName(ad: Pick<Ad, 'number' | 'template' | 'storage_path'>, productName: string): string {
  const ending = ad.storage_path.split('.').at(-1)?.toLowerCase() ?? '';
  const name = fileNamePart(productName) || 'ad';
  return `${name}-${adId(ad.number)}-${ad.template}.${ENDINGS.includes(ending) ? ending : 'png'}`;
}

/** As `adFileName`; from the second version on with its number and format: `…-product_hero-v2-9x16.png`. */
export function versionFileName(
  adNumber: number,
  version: Pick<NumberedVersion, 'number' | 'template' | 'aspect_ratio' | 'storage_path'>,
  productName: string,
): string {
  const name = adFileName({ ...version, number: adNumber }, productName);
  if (version.number === 1) return name;
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}-v${version.number}-${version.aspect_ratio.replace(':', 'x')}${name.slice(dot)}`;
}

export function zipFileName(productName: string): string {
  return `${fileNamePart(productName) || 'adforge'}-ads.zip`;
}
