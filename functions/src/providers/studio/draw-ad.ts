import type { Canvas } from '@napi-rs/canvas';
import { AD_SIZES, adSize } from '../../../../lib/domain/shared/aspect-ratio';
import { LANGUAGE_DETAILS } from '../../../../lib/domain/shared/language';
import type { Mark } from '../mark';
import type { AdBrief } from '../provider';
import type { PreparedFile } from '../../inputs/prepared-image';
import { withOnePercent } from '../../copy/one-percent';
import { ProviderError } from '../provider-error';
import { borrowCanvas } from './canvas-pool';
import { makePalette } from './color/palette';
import { hangs } from './picture/hangs';
import { openPicture, type Picture } from './picture/picture';
import { safeArea, type Stage, type StageMark } from './stage';
import { TEMPLATES } from './templates/registry';
import type { StudioTemplate } from './template';
import { isRtl } from './text/voice';

export interface DrawnAd {
  canvas: Canvas;
  marks: Mark[];
}

/** Draws an ad on a canvas of its ratio's size. Rejects with ProviderError where there is no photo. */
export async function drawAd(brief: AdBrief): Promise<DrawnAd> {
  const { template, variation } = brief;
  const compositions: StudioTemplate = TEMPLATES[template];
  const compose = compositions[(variation - 1) % compositions.length] ?? compositions[0];
  const { width, height } = adSize(brief.aspectRatio, brief.size);
  const canvas = borrowCanvas(width, height);
  const zoom = width / AD_SIZES[brief.aspectRatio].width;
  const open = async (file: PreparedFile) => zoomed(await openPicture(file), zoom);
  const photos = await Promise.all(brief.photos.map(open));
  const logo = brief.logo && (await open(brief.logo));
  const stage = setStage(brief, photos, logo, canvas);
  compose(stage);
  return { canvas, marks: stage.marks.map((mark) => markOf(mark, photos)) };
}

/** The same object wherever it can be: what is found out about a picture is kept by it. */
const zoomed = (picture: Picture, zoom: number): Picture => (zoom === 1 ? picture : { ...picture, zoom });

/** A mark for those who check the picture: by its photo's place in the brief. */
export function markOf(mark: StageMark, photos: readonly Picture[]): Mark {
  if (mark.kind !== 'product') return mark;
  const { picture, ...place } = mark;
  return { ...place, photo: photos.indexOf(picture) };
}

function setStage(brief: AdBrief, photos: readonly Picture[], logo: Picture | null, canvas: Canvas): Stage {
  const [first, ...others] = photos;
  if (!first) throw new ProviderError('INVALID_PRODUCT_DATA', 'Add at least one product photo.', false);
  const pictures = orderPictures(first, others);
  const [shown] = pictures;
  const { copy, language, aspectRatio } = brief;
  const { width, height } = canvas;
  const texts = [copy.headline, copy.line, brief.productName, ...copy.points];
  const [headline = '', line = '', productName = '', ...points] = withOnePercent(texts);
  const { brandName } = brief;
  const words = { headline, line, call: copy.call_to_action, points, brandName, productName, language };
  return {
    context: canvas.getContext('2d'),
    ratio: aspectRatio,
    width,
    height,
    short: Math.min(width, height),
    safe: safeArea(aspectRatio, width, height),
    palette: makePalette(
      brief.primaryColor,
      brief.secondaryColor,
      shown.image.ground === 'cutout' ? shown.image.average_color : null,
    ),
    words,
    pictures,
    logo,
    mirrored: LANGUAGE_DETAILS[language].direction === 'rtl' || isRtl(copy.headline),
    hangs: hangs(brief.productName),
    marks: [],
  };
}

/** Cut-outs go first: they can stand in any scene. */
function orderPictures(first: Picture, others: Picture[]): [Picture, ...Picture[]] {
  if (first.image.ground === 'cutout') return [first, ...others];
  const cutout = others.find(({ image }) => image.ground === 'cutout');
  return cutout ? [cutout, first, ...others.filter((other) => other !== cutout)] : [first, ...others];
}
