import type { Oklch } from '../color/oklch';
import type { Picture } from '../picture/picture';
import { productRect } from '../picture/place-product';
import { shade } from '../scenes/backdrop';
import { drawPodium, FLATNESS } from '../scenes/podium';
import type { Rect } from '../stage';
import { drawNeck, drawStand, drawTorso, type Form, widthsOf } from './figure/form';
import { dress } from './figure/wear';
import { drawFigure, trunkOf } from './figure/whole-figure';
import type { ImageComposition, ImageCompositions, ImageStage } from './image-stage';
import { drawSetting } from './setting';
import { standProduct } from './stand';

/** Linen, and what stands out from dark and from light walls. */
const finishFor = ({ ground }: ImageStage): Oklch =>
  ground.wall.l > 0.8 ? { l: 0.8, c: 0.03, h: 72 } : { l: 0.9, c: 0.016, h: 80 };

/** A garment is put on; everything else stands beside the mannequin, for its size to be guessed at. */
function shown(worn: ImageComposition, beside: ImageComposition): ImageComposition {
  return (stage) => (stage.hangs && stage.pictures[0]?.image.ground === 'cutout' ? worn(stage) : beside(stage));
}

function formAt(stage: ImageStage, x: number, top: number, bottom: number): Form {
  return { x, top, bottom, build: stage.model.build, color: finishFor(stage) };
}

/** A dress form on its stand; `share` is how much of the image's height it takes from the neck to the hips. */
function drawDressForm(stage: ImageStage, { x, share, foot }: { x: number; share: number; foot: number }): Form {
  const { context, height, short } = stage;
  const tall = Math.min(height * share, short * 0.78);
  const top = foot - tall * 1.42;
  const form = formAt(stage, x, top, top + tall);
  drawStand(context, x, form.bottom - tall * 0.02, foot, tall * 1.25, stage.ground.shade);
  drawNeck(context, form);
  drawTorso(context, form);
  return form;
}

function wornOnForm(x: number): ImageComposition {
  return (stage) => {
    const { width, height, pictures } = stage;
    const foot = height * 0.93;
    drawSetting(stage, { edge: height * 0.84, x: width * x, width: stage.short * 0.5 });
    const form = drawDressForm(stage, { x: width * x, share: 0.55, foot });
    const [garment, other] = pictures;
    if (garment) dress(stage, garment, form);
    if (other) standProduct(stage, other, besideForm(stage, form), { edge: height * 0.84 });
  };
}

/** Room beside a form, on the side where there is more. */
function besideForm({ width, height, short }: ImageStage, form: Form): Rect {
  const { shoulders } = widthsOf(form);
  const right = form.x < width * 0.5;
  const x = right ? form.x + shoulders * 1.5 : short * 0.06;
  const end = right ? width - short * 0.06 : form.x - shoulders * 1.5;
  return { x, y: height * 0.5, width: Math.max(short * 0.2, end - x), height: height * 0.45 };
}

function besideDressForm(stage: ImageStage): void {
  const { context, ground, width, height, short, pictures } = stage;
  const edge = height * 0.78;
  const wide = stage.ratio === '16:9';
  drawSetting(stage, { edge, x: width * (wide ? 0.56 : 0.6), width: short * 0.5 });
  drawDressForm(stage, { x: width * (wide ? 0.34 : 0.27), share: 0.52, foot: height * 0.85 });
  const rect = wide
    ? { x: width * 0.46, y: height * 0.26, width: width * 0.36, height: height * 0.54 }
    : { x: width * 0.42, y: height * 0.28, width: width * 0.52, height: height * 0.5 };
  const picture = picturesFirst(pictures);
  const drawn = productRect(picture, rect, 'stand');
  const radius = Math.max(short * 0.2, drawn.width * 0.66);
  const x = drawn.x + drawn.width / 2;
  const top = drawn.y + drawn.height - radius * FLATNESS * 0.4;
  drawPodium(
    context,
    { x, top, radius, height: short * 0.1, color: shade(ground.wall, ground.wall.l < 0.5 ? 0.1 : 0.02) },
    ground.shade,
  );
  standProduct(stage, picture, rect, { edge: top, strength: 0.9 });
}

/** The product large in front, a whole figure behind it. */
function beforeFigure(at: number): ImageComposition {
  return (stage) => {
    const { context, ground, width, height, short, pictures } = stage;
    const edge = height * 0.8;
    drawSetting(stage, { edge, x: width * at, width: short * 0.4 });
    const foot = height * 0.88;
    const top = height * 0.07;
    drawFigure(context, { x: width * at, top, foot, build: stage.model.build, color: finishFor(stage) }, ground.shade);
    const left = at > 0.5;
    const room = {
      x: left ? width * 0.07 : width * 0.4,
      y: height * 0.36,
      width: width * 0.54,
      height: height * 0.585,
    };
    standProduct(stage, picturesFirst(pictures), room, { edge });
  };
}

function wornByFigure(at: number): ImageComposition {
  return (stage) => {
    const { context, ground, width, height, short, pictures } = stage;
    const edge = height * 0.86;
    drawSetting(stage, { edge, x: width * at, width: short * 0.4 });
    // Nearer than head to foot: what is worn is what is looked at.
    const [top, foot] = [height * 0.05, height * 1.28];
    const figure = { x: width * at, top, foot, build: stage.model.build, color: finishFor(stage) };
    drawFigure(context, figure, ground.shade);
    const [garment] = pictures;
    if (garment) dress(stage, garment, trunkOf(figure));
  };
}

const picturesFirst = ([picture]: readonly Picture[]): Picture => {
  if (!picture) throw new RangeError('There is nothing to show');
  return picture;
};

/** On a tailor's form. */
export const ON_FORM: ImageCompositions = [
  shown(wornOnForm(0.5), besideDressForm),
  shown(wornOnForm(0.42), beforeFigure(0.7)),
  shown(wornOnForm(0.58), beforeFigure(0.3)),
];

/** On a mannequin from head to foot. */
export const ON_FIGURE: ImageCompositions = [
  shown(wornByFigure(0.5), beforeFigure(0.7)),
  shown(wornByFigure(0.42), beforeFigure(0.3)),
  shown(wornByFigure(0.58), besideDressForm),
];
