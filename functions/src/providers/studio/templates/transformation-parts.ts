import { TRANSFORMATION_WORDS } from '../../../copy/words/transformation';
import { css, distance, type Oklch } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import { outlineOf, outlinePath } from '../picture/outline';
import { productRect } from '../picture/place-product';
import type { Rect, Stage } from '../stage';

export const labels = ({ words }: { words: Pick<Stage['words'], 'language'> }) => TRANSFORMATION_WORDS[words.language];

/** The world before: no colour at all, whatever the brand's is. */
export const grey = (l: number): Oklch => ({ l, c: 0.003, h: 260 });

/** The world after: a full colour of the brand on which the product shows; of a brand without one, its black or white. */
export function afterColor({ palette }: Pick<Stage, 'palette'>): Oklch {
  const own = [palette.brand, palette.accent].map(asGround);
  const wishes = own.filter((color) => color.c > 0.05 || distance(color, grey(0.76)) > 0.3);
  const full = wishes.sort((one, other) => Number(other.c > 0.05) - Number(one.c > 0.05));
  return groundFor(palette.product, [
    full[0] ?? palette.tone(0.88),
    ...full.slice(1),
    palette.tone(0.9),
    palette.tone(0.3),
  ]);
}

/** What stands out from a ground: the brand's other colour, or paper, or ink. */
export function apartFrom({ palette }: Pick<Stage, 'palette'>, ground: Oklch): Oklch {
  return (
    [palette.accent, palette.brand, palette.paper].find((color) => distance(color, ground) > 0.3) ??
    (ground.l > 0.5 ? palette.ink : palette.paper)
  );
}

/** The dashed outline of what isn't there yet, standing on the lower edge of `rect` or in its middle. */
export function drawAbsence(stage: Stage, rect: Rect, stands: boolean, ground: Oklch): Rect {
  const { context, short, pictures } = stage;
  const [picture] = pictures;
  const drawn = productRect(picture, rect, stands ? 'stand' : 'float');
  context.save();
  outlinePath(context, outlineOf(picture), drawn);
  context.fillStyle = css(grey(ground.l > 0.6 ? ground.l - 0.07 : ground.l + 0.07), 0.75);
  context.fill();
  context.setLineDash([short * 0.016, short * 0.011]);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = short * 0.0048;
  context.strokeStyle = css(grey(ground.l > 0.6 ? ground.l - 0.42 : ground.l + 0.45));
  context.stroke();
  context.restore();
  return drawn;
}
