import { css, type Oklch } from '../color/oklch';
import type { Picture } from '../picture/picture';
import { productRect } from '../picture/place-product';
import { shade } from '../scenes/backdrop';
import { drawPodium, FLATNESS } from '../scenes/podium';
import { drawNeck, drawStand, drawTorso, type Form } from './figure/form';
import { dress } from './figure/wear';
import { drawFigure, trunkOf } from './figure/whole-figure';
import type { ImageComposition, ImageCompositions, ImageStage } from './image-stage';
import { drawGround, drawSetting } from './setting';
import { drawBall, drawBlock } from './solids';
import { standProduct } from './stand';

/** Linen, and what stands out from dark and from light walls. */
const finishFor = ({ ground }: ImageStage): Oklch =>
  ground.wall.l > 0.8 ? { l: 0.8, c: 0.03, h: 72 } : { l: 0.9, c: 0.016, h: 80 };

/** A garment is put on; everything else stands beside the mannequin. */
function shown(worn: ImageComposition, beside: ImageComposition): ImageComposition {
  return (stage) => (stage.hangs && stage.pictures[0]?.image.ground === 'cutout' ? worn(stage) : beside(stage));
}

const picturesFirst = ([picture]: readonly Picture[]): Picture => {
  if (!picture) throw new RangeError('There is nothing to show');
  return picture;
};

interface FormPlace {
  /** Share of the width. */
  x: number;
  /** Of the neck's base and of the hips' end, as shares of the height. */
  top: number;
  bottom: number;
  /** Of the stand; beyond 1 it is not seen. */
  foot: number;
}

/** A dress form, on its stand where that is seen. */
function drawDressForm(stage: ImageStage, { x, top, bottom, foot }: FormPlace): Form {
  const { context, width, height, short } = stage;
  const tall = Math.min((bottom - top) * height, short * 0.95);
  const form = { x: x * width, top: top * height, bottom: top * height + tall, build: stage.model.build };
  const whole = { ...form, color: finishFor(stage) };
  if (foot < 1) drawStand(context, form.x, form.bottom - tall * 0.02, foot * height, tall * 1.25, stage.ground.shade);
  drawNeck(context, whole);
  drawTorso(context, whole);
  return whole;
}

/** On the form and its stand. */
function wornOnForm(stage: ImageStage): void {
  const { width, height, short, pictures } = stage;
  drawSetting(stage, { edge: height * 0.84, x: width / 2, width: short * 0.5 });
  dress(stage, picturesFirst(pictures), drawDressForm(stage, { x: 0.5, top: 0.16, bottom: 0.7, foot: 0.93 }));
}

/** So near that the form fills the frame. */
function wornNear(stage: ImageStage): void {
  const { width, height, short, pictures } = stage;
  drawSetting(stage, { edge: height * 0.97, x: width / 2, width: short * 0.8 });
  dress(stage, picturesFirst(pictures), drawDressForm(stage, { x: 0.5, top: 0.19, bottom: 0.96, foot: 2 }));
}

/** To one side, with solids, or what else there is, on the other. */
function wornAside(stage: ImageStage): void {
  const { width, height, short, pictures } = stage;
  const edge = height * 0.84;
  drawSetting(stage, { edge, x: width * 0.4, width: short * 0.5 });
  dress(stage, picturesFirst(pictures), drawDressForm(stage, { x: 0.38, top: 0.15, bottom: 0.7, foot: 0.92 }));
  fillSide(stage, edge);
}

/** Beside what is worn: the second product, else a block and a ball. */
function fillSide(stage: ImageStage, edge: number): void {
  const { context, ground, width, height, short, pictures } = stage;
  const [, other] = pictures;
  if (other && other.image.ground === 'cutout') {
    const room = { x: width * 0.66, y: height * 0.5, width: width * 0.3, height: height * 0.45 };
    standProduct(stage, other, room, { edge });
    return;
  }
  const dark = ground.wall.l < 0.5;
  drawBlock(
    context,
    { x: width * 0.7, y: height * 0.93, width: short * 0.16, height: short * 0.24 },
    shade(ground.wall, dark ? 0.1 : -0.05),
    ground.shade,
  );
  drawBall(
    context,
    width * 0.7 + short * 0.2,
    height * 0.96,
    short * 0.055,
    shade(ground.color, dark ? 0.2 : -0.1),
    ground.shade,
  );
}

/** A table in the foreground, in the place's own wood or stone. */
function drawCounter(stage: ImageStage, top: number): void {
  const { context, ground, width, height, short } = stage;
  const rect = { x: 0, y: top, width, height: height - top };
  context.save();
  context.shadowColor = css(ground.shade, 0.4);
  context.shadowBlur = short * 0.03;
  context.fillStyle = css(ground.color);
  context.fillRect(rect.x - short * 0.1, rect.y, rect.width + short * 0.2, rect.height);
  context.restore();
  drawGround(stage, rect);
}

interface Presented {
  /** Middle of the mannequin and of the product, as shares of the width. */
  figure: number;
  product: number;
  mannequin: 'figure' | 'form';
}

/** On a table, a mannequin behind it: near enough to each other that neither is a giant. */
function presented({ figure, product, mannequin }: Presented): ImageComposition {
  return (stage) => {
    const { context, ground, width, height, short, pictures } = stage;
    const counter = height * 0.74;
    drawSetting(stage, { edge: height * 0.97, x: width * figure, width: short * 0.6 });
    if (mannequin === 'form') drawDressForm(stage, { x: figure, top: 0.2, bottom: 0.86, foot: 2 });
    else {
      const body = { x: width * figure, top: height * 0.05, foot: height * 0.05 + short * 1.62 };
      drawFigure(context, { ...body, build: stage.model.build, color: finishFor(stage) }, ground.shade);
    }
    drawCounter(stage, counter);
    const [room, wide] = [short * 0.56, Math.min(width * 0.5, short * 0.6)];
    const place = { x: width * product - wide / 2, y: height * 0.92 - room, width: wide, height: room };
    standProduct(stage, picturesFirst(pictures), place, { edge: counter });
  };
}

/** From head to knees. */
function wornByFigure(stage: ImageStage): void {
  dressFigure(stage, { x: 0.5, top: 0.05, foot: 1.28, edge: 0.86 });
}

/** From head to hips. */
function wornCloseUp(stage: ImageStage): void {
  dressFigure(stage, { x: 0.5, top: 0.04, foot: 1.72, edge: 0.97 });
}

/** From head to foot, to one side. */
function wornHeadToFoot(stage: ImageStage): void {
  dressFigure(stage, { x: 0.38, top: 0.05, foot: 0.93, edge: 0.84 });
  fillSide(stage, stage.height * 0.84);
}

function dressFigure(stage: ImageStage, at: { x: number; top: number; foot: number; edge: number }): void {
  const { context, ground, width, height, short, pictures, model } = stage;
  drawSetting(stage, { edge: height * at.edge, x: width * at.x, width: short * 0.4 });
  const tall = Math.min((at.foot - at.top) * height, short * (at.foot - at.top) * 1.2);
  const top = at.foot < 1 ? at.foot * height - tall : at.top * height;
  const figure = { x: width * at.x, top, foot: top + tall, build: model.build, color: finishFor(stage) };
  drawFigure(context, figure, ground.shade);
  dress(stage, picturesFirst(pictures), trunkOf(figure));
}

/** The form to the left, the product on a podium to the right. */
function besideDressForm(stage: ImageStage): void {
  const { context, ground, width, height, short, pictures } = stage;
  const wide = stage.ratio === '16:9';
  drawSetting(stage, { edge: height * 0.8, x: width * (wide ? 0.56 : 0.6), width: short * 0.5 });
  drawDressForm(stage, { x: wide ? 0.34 : 0.27, top: 0.17, bottom: 0.68, foot: 0.88 });
  const rect = wide
    ? { x: width * 0.46, y: height * 0.3, width: width * 0.36, height: height * 0.52 }
    : { x: width * 0.44, y: height * 0.34, width: width * 0.5, height: height * 0.48 };
  const picture = picturesFirst(pictures);
  const drawn = productRect(picture, rect, 'stand');
  const radius = Math.max(short * 0.2, drawn.width * 0.66);
  const x = drawn.x + drawn.width / 2;
  const top = drawn.y + drawn.height - radius * FLATNESS * 0.4;
  const color = shade(ground.wall, ground.wall.l < 0.5 ? 0.1 : 0.02);
  drawPodium(context, { x, top, radius, height: short * 0.09, color }, ground.shade);
  standProduct(stage, picture, rect, { edge: null });
}

/** On a tailor's form. */
export const ON_FORM: ImageCompositions = [
  shown(wornOnForm, besideDressForm),
  shown(wornNear, presented({ figure: 0.66, product: 0.33, mannequin: 'form' })),
  shown(wornAside, presented({ figure: 0.36, product: 0.66, mannequin: 'form' })),
];

/** On a mannequin from head to foot. */
export const ON_FIGURE: ImageCompositions = [
  shown(wornByFigure, presented({ figure: 0.64, product: 0.32, mannequin: 'figure' })),
  shown(wornCloseUp, presented({ figure: 0.36, product: 0.67, mannequin: 'figure' })),
  shown(wornHeadToFoot, presented({ figure: 0.5, product: 0.5, mannequin: 'figure' })),
];
