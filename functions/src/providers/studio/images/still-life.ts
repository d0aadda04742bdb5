import { shade } from '../scenes/backdrop';
import { drawPodium, FLATNESS } from '../scenes/podium';
import type { ImageCompositions, ImageStage } from './image-stage';
import { drawSetting } from './setting';
import { drawBall, drawBlock } from './solids';

/** A set without anything on it: plain solids in the colours of the place. */
function threeSolids(stage: ImageStage): void {
  const { context, ground, width, height, short } = stage;
  const edge = height * 0.66;
  drawSetting(stage, { edge, x: width * 0.5, width: short * 0.5 });
  const [middle, foot] = [width * 0.5, height * 0.8];
  const dark = ground.color.l < 0.5;
  drawBlock(
    context,
    { x: middle - short * 0.02, y: foot - short * 0.05, width: short * 0.24, height: short * 0.42 },
    shade(ground.wall, -0.03),
    ground.shade,
  );
  drawBall(context, middle - short * 0.2, foot, short * 0.14, shade(ground.color, dark ? 0.14 : -0.1), ground.shade);
  drawBall(
    context,
    middle + short * 0.27,
    foot + short * 0.03,
    short * 0.065,
    shade(ground.wall, dark ? 0.3 : 0.06),
    ground.shade,
  );
}

/** A podium that waits for something. */
function emptyPodium(stage: ImageStage): void {
  const { context, ground, width, height, short } = stage;
  const [x, radius, tall] = [width * 0.5, short * 0.3, short * 0.13];
  const top = height * 0.68;
  drawSetting(stage, { edge: top + tall - radius * FLATNESS, x, width: radius * 2 });
  drawPodium(
    context,
    { x, top, radius, height: tall, color: shade(ground.wall, ground.wall.l < 0.5 ? 0.1 : 0.03) },
    ground.shade,
  );
  drawBall(
    context,
    x,
    top + radius * FLATNESS * 0.2,
    short * 0.13,
    shade(ground.color, ground.color.l < 0.5 ? 0.16 : -0.08),
    ground.shade,
  );
}

export const STILL_LIFES: ImageCompositions = [threeSolids, emptyPodium];
