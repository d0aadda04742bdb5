import { AD_SIZES } from '../../../../../lib/domain/shared/aspect-ratio';
import { BACKGROUNDS } from '../../../../../lib/domain/kinds/image/catalogue/backgrounds';
import { MODELS } from '../../../../../lib/domain/kinds/image/catalogue/models';
import { seededRandom } from '../../../hashing/seeded-random';
import type { ImageBrief } from '../../provider';
import { borrowCanvas } from '../canvas-pool';
import { makePalette } from '../color/palette';
import { oklchToRgb, type Oklch } from '../color/oklch';
import type { DrawnAd } from '../draw-ad';
import { markOf } from '../draw-ad';
import { hangs } from '../picture/hangs';
import { openPicture, type Picture } from '../picture/picture';
import { rgbToHex } from '../../../inputs/oklab';
import { COMPOSITIONS_OF } from './compositions';
import type { Ground } from './ground';
import { groundOf, paintedGround } from './grounds';
import type { ImageStage } from './image-stage';
import { readPrompt, type PromptWish } from './read-prompt';

/** Draws an image of a kind on a canvas of its ratio's size. */
export async function drawImage(brief: ImageBrief): Promise<DrawnAd> {
  const { width, height } = AD_SIZES[brief.aspectRatio];
  const photos = await Promise.all(brief.photos.map(openPicture));
  const canvas = borrowCanvas(width, height);
  const wish = readPrompt(brief.prompt);
  const compositions = COMPOSITIONS_OF[brief.kind]({ pictures: photos.length, wish });
  const compose = compositions[(brief.variation - 1) % compositions.length] ?? compositions[0];
  const ground = chooseGround(brief, wish);
  const hex = (color: Oklch) => rgbToHex(...oklchToRgb(color));
  const stage: ImageStage = {
    context: canvas.getContext('2d'),
    ratio: brief.aspectRatio,
    width,
    height,
    short: Math.min(width, height),
    palette: makePalette(hex(ground.wall), hex(ground.color), null),
    hangs: isWorn(brief),
    marks: [],
    pictures: cutoutsFirst(photos),
    ground,
    model: brief.model ?? MODELS[0],
    random: seededRandom(`${brief.kind}/${brief.variation}/${brief.prompt}`),
  };
  compose(stage);
  return { canvas, marks: stage.marks.map((mark) => markOf(mark, photos)) };
}

/** Chosen, or named in the prompt; else one that the variation gives. */
function chooseGround({ background, variation }: ImageBrief, wish: PromptWish): Ground {
  if (background) return groundOf(background.id);
  if (wish.background !== null) return groundOf(wish.background);
  if (wish.color) return paintedGround(wish.color);
  return groundOf(BACKGROUNDS[(variation * 3) % BACKGROUNDS.length]?.id ?? 1);
}

/** By the prompt, or by the name of the first photo. */
function isWorn({ prompt, photos: [photo] }: ImageBrief): boolean {
  return hangs(prompt) || hangs(photo?.image.name.replace(/[-_.]/g, ' ') ?? '');
}

function cutoutsFirst(photos: readonly Picture[]): Picture[] {
  const isCutout = ({ image }: Picture) => image.ground === 'cutout';
  return [...photos.filter(isCutout), ...photos.filter((photo) => !isCutout(photo))];
}
