import { AD_SIZES } from '../../../../../lib/domain/shared/aspect-ratio';
import { LANGUAGE_DETAILS } from '../../../../../lib/domain/shared/language';
import { framesPerBeat } from '../../../../../lib/domain/video/beats';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import type { PreparedFile } from '../../../inputs/prepared-image';
import { ProviderError } from '../../provider-error';
import { makePalette } from '../color/palette';
import { hangs } from '../picture/hangs';
import { openPicture, type Picture } from '../picture/picture';
import { safeArea } from '../stage';
import { isRtl } from '../text/voice';
import type { FilmProduct, FilmSet } from './film-set';

/** The pictures of a film: the photos of each of the script's products, in their order, and the logo. */
export interface FilmPictures {
  products: readonly (readonly PreparedFile[])[];
  logo: PreparedFile | null;
}

/** Decodes what a script is filmed with. Rejects with ProviderError where a product has no photo. */
export async function openSet(script: FilmScript, pictures: FilmPictures): Promise<FilmSet> {
  const { aspect_ratio: ratio, lang, fps, music, primary_color_hex, secondary_color_hex } = script;
  const { width, height } = AD_SIZES[ratio];
  const products = await Promise.all(
    script.products.map((product, index) => openProduct(script, product, pictures.products[index] ?? [])),
  );
  const headline = script.scenes[0]?.text ?? '';
  return {
    script,
    ratio,
    format: ratio === '16:9' ? 'wide' : ratio === '9:16' ? 'tall' : 'square',
    language: lang,
    width,
    height,
    short: Math.min(width, height),
    safe: safeArea(ratio, width, height),
    mirrored: LANGUAGE_DETAILS[lang].direction === 'rtl' || isRtl(headline),
    fps,
    beat: framesPerBeat(music, fps),
    palette: makePalette(primary_color_hex, secondary_color_hex, null),
    products,
    logo: pictures.logo && (await openPicture(pictures.logo)),
  };
}

async function openProduct(
  { primary_color_hex, secondary_color_hex }: FilmScript,
  { name, price }: FilmScript['products'][number],
  files: readonly PreparedFile[],
): Promise<FilmProduct> {
  const [first, ...others] = cutoutsFirst(await Promise.all(files.map(openPicture)));
  if (!first) throw new ProviderError('INVALID_PRODUCT_DATA', `Add a photo of “${name}”.`, false);
  const color = first.image.ground === 'cutout' ? first.image.average_color : null;
  const palette = makePalette(primary_color_hex, secondary_color_hex, color);
  return { name, price, pictures: [first, ...others], palette, hangs: hangs(name) };
}

const cutoutsFirst = (pictures: readonly Picture[]) => {
  const isCutout = ({ image }: Picture) => image.ground === 'cutout';
  return [...pictures.filter(isCutout), ...pictures.filter((picture) => !isCutout(picture))];
};
