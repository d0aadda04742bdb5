import { css } from '../../color/oklch';
import { shade } from '../../scenes/backdrop';
import type { Rect } from '../../stage';
import { castProduct, type Pose } from '../actor';
import type { FilmProduct, FilmSet } from '../film-set';
import { paintLayer } from '../layer';
import type { Pen } from '../pen';
import { cardColor } from './catalogue-parts';

/** A product on paper of its own, at its place. */
export interface Card {
  rect: Rect;
  draw: (pen: Pen, pose?: Pose) => void;
}

/** Paints it into `rect`; `share` of its height is the product's, from the top, and `most` the most it is enlarged. */
export function paintCard(set: FilmSet, product: FilmProduct, rect: Rect, share: number, most: number): Card {
  const color = cardColor(set, product);
  const spread = set.short * 0.03;
  const around = {
    x: rect.x - spread,
    y: rect.y - spread,
    width: rect.width + 2 * spread,
    height: rect.height + 2 * spread,
  };
  const paper = paintLayer(around, (context) => {
    context.shadowColor = css(shade(set.palette.ink, -0.1), 0.22);
    context.shadowBlur = spread * 0.7;
    context.shadowOffsetY = spread * 0.25;
    context.fillStyle = css(color);
    context.beginPath();
    context.roundRect(rect.x, rect.y, rect.width, rect.height, Math.min(rect.width, rect.height) * 0.07);
    context.fill();
  });
  const margin = rect.width * 0.09;
  const room = {
    x: rect.x + margin,
    y: rect.y + margin,
    width: rect.width - 2 * margin,
    height: rect.height * share - margin * (share === 1 ? 2 : 1),
  };
  const actor = castProduct(set, product, room, { way: 'float', shadow: shade(color, -0.3), strength: 0.7, most });
  return {
    rect,
    draw: (pen, pose) => {
      paper.draw(pen);
      actor.draw(pen, pose);
    },
  };
}
