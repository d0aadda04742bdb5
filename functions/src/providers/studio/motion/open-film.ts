import { AD_SIZES } from '../../../../../lib/domain/shared/aspect-ratio';
import { LANGUAGE_DETAILS } from '../../../../../lib/domain/shared/language';
import { framesPerBeat } from '../../../../../lib/domain/video/beats';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import type { SceneClip } from '../../../filming/clip-frames';
import type { Film } from '../../../filming/film';
import type { PreparedFile } from '../../../inputs/prepared-image';
import { withOnePercent } from '../../../copy/one-percent';
import { ProviderError } from '../../provider-error';
import { makePalette } from '../color/palette';
import { hangs } from '../picture/hangs';
import { openPicture, type Picture } from '../picture/picture';
import { safeArea } from '../stage';
import { isRtl } from '../text/voice';
import { filmWithClips } from './film-with-clips';
import { makeFilm } from './make-film';
import type { FilmProduct, FilmSet } from './film-set';
import { templateOf } from './templates/registry';

/** The pictures of a film: the photos of each of the script's products, in their order, and the logo. */
export interface FilmPictures {
  products: readonly (readonly PreparedFile[])[];
  logo: PreparedFile | null;
}

/** Clips from elsewhere in the place of scenes, by their index. */
export interface FilmClips {
  clips: ReadonlyMap<number, Omit<SceneClip, 'frames'>>;
  signal: AbortSignal;
}

/**
 * Makes a film that can be drawn, frame by frame; one with clips has to be closed in the end. Rejects with ProviderError
 * where a product has no photo.
 */
export async function openFilm(script: FilmScript, pictures: FilmPictures, filmed?: FilmClips): Promise<Film> {
  const [set, template] = [await makeSet(withOneSpelling(script), pictures), templateOf(script.template)];
  return filmed && filmed.clips.size > 0
    ? filmWithClips(set, template, filmed.clips, filmed.signal)
    : makeFilm(set, template);
}

/** A film whose scenes write percent alike. */
function withOneSpelling(script: FilmScript): FilmScript {
  const texts = withOnePercent(script.scenes.flatMap(({ text, detail }) => [text, detail ?? '']));
  const scenes = script.scenes.map((scene, index) => ({
    ...scene,
    text: texts[2 * index] ?? scene.text,
    detail: scene.detail === null ? null : (texts[2 * index + 1] ?? scene.detail),
  }));
  return { ...script, scenes };
}

async function makeSet(script: FilmScript, pictures: FilmPictures): Promise<FilmSet> {
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
