import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Rect } from '../stage';
import type { Pen } from './pen';

/** What is painted once and drawn in many frames. */
export interface Layer {
  rect: Rect;
  draw: (pen: Pick<Pen, 'context'>) => void;
}

/** Paints what lies inside `rect`, in the frame's pixels; `share` of them is enough for what is soft. */
export function paintLayer(rect: Rect, paint: (context: SKRSContext2D) => void, share = 1): Layer {
  const [left, top] = [Math.floor(rect.x), Math.floor(rect.y)];
  const width = Math.max(1, Math.ceil(rect.x + rect.width) - left);
  const height = Math.max(1, Math.ceil(rect.y + rect.height) - top);
  const canvas = createCanvas(Math.max(1, Math.ceil(width * share)), Math.max(1, Math.ceil(height * share)));
  const context = canvas.getContext('2d');
  context.scale(share, share);
  context.translate(-left, -top);
  paint(context);
  return {
    rect: { x: left, y: top, width, height },
    draw: (pen) => {
      pen.context.imageSmoothingQuality = 'low';
      pen.context.drawImage(canvas, left, top, width, height);
    },
  };
}
