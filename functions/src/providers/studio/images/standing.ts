import { productRect } from '../picture/place-product';
import { shade } from '../scenes/backdrop';
import { drawPodium, FLATNESS } from '../scenes/podium';
import type { Picture } from '../picture/picture';
import type { Rect } from '../stage';
import type { ImageCompositions, ImageStage } from './image-stage';
import { drawSetting } from './setting';
import { standProduct } from './stand';
import { drawBall, drawBlock } from './solids';

type Shares = readonly [x: number, y: number, width: number, height: number];

const part = ({ width, height }: ImageStage, [x, y, w, h]: Shares): Rect => ({
  x: x * width,
  y: y * height,
  width: w * width,
  height: h * height,
});

/** The ground begins a little above the foot of what stands on it. */
const edgeBehind = ({ short }: ImageStage, drawn: Rect) =>
  drawn.y + drawn.height - Math.max(short * 0.075, drawn.height * 0.13);

const first = ({ pictures: [picture] }: ImageStage): Picture => {
  if (!picture) throw new RangeError('There is nothing to stand here');
  return picture;
};

/** In the middle, on the ground itself. */
function inTheMiddle(stage: ImageStage): void {
  const rect = part(stage, stage.ratio === '16:9' ? [0.25, 0.12, 0.5, 0.74] : [0.15, 0.15, 0.7, 0.68]);
  const drawn = productRect(first(stage), rect, 'stand');
  const edge = edgeBehind(stage, drawn);
  drawSetting(stage, { edge, x: drawn.x + drawn.width / 2, width: drawn.width });
  standProduct(stage, first(stage), rect, { edge });
}

/** On a round podium of the wall's colour. */
function onPodium(stage: ImageStage): void {
  const { context, ground, short, height } = stage;
  const rect = part(stage, stage.ratio === '16:9' ? [0.3, 0.1, 0.4, 0.62] : [0.2, 0.14, 0.6, 0.58]);
  const drawn = productRect(first(stage), rect, 'stand');
  const x = drawn.x + drawn.width / 2;
  const radius = Math.min(stage.width * 0.46, Math.max(short * 0.25, drawn.width * 0.72));
  const top = drawn.y + drawn.height - radius * FLATNESS * 0.35;
  const tall = Math.min(short * 0.13, height - top - radius * FLATNESS * 2.2);
  const edge = top + tall - radius * FLATNESS * 1.5;
  drawSetting(stage, { edge, x, width: drawn.width });
  drawPodium(
    context,
    { x, top, radius, height: tall, color: shade(ground.wall, ground.wall.l < 0.5 ? 0.09 : 0.03) },
    ground.shade,
  );
  standProduct(stage, first(stage), rect, { edge: null });
}

/** To one side, with two plain solids in the colours of the place on the other. */
function besideSolids(stage: ImageStage): void {
  const { context, ground, short, width } = stage;
  const rect = part(stage, stage.ratio === '16:9' ? [0.42, 0.12, 0.4, 0.74] : [0.3, 0.16, 0.6, 0.66]);
  const drawn = productRect(first(stage), rect, 'stand');
  const foot = drawn.y + drawn.height;
  const edge = edgeBehind(stage, drawn);
  drawSetting(stage, { edge, x: drawn.x + drawn.width * 0.45, width: drawn.width });
  const side = Math.min(short * 0.26, drawn.height * 0.5);
  const left = Math.max(short * 0.05, drawn.x - side * 1.15);
  drawBlock(
    context,
    { x: left, y: foot - short * 0.035, width: side * 0.62, height: side * 1.15 },
    shade(ground.wall, -0.05),
    ground.shade,
  );
  drawBall(
    context,
    left + side * 0.72,
    foot + short * 0.012,
    side * 0.24,
    shade(ground.color, ground.color.l < 0.5 ? 0.12 : -0.1),
    ground.shade,
  );
  standProduct(stage, first(stage), { ...rect, width: Math.min(rect.width, width - rect.x) }, { edge });
}

/** A product in another place: three ways to stand there. */
export const STANDING: ImageCompositions = [inTheMiddle, onPodium, besideSolids];
