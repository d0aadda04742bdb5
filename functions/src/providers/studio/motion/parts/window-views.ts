import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { css, type Oklch } from '../../color/oklch';
import { bleedPhoto } from '../../picture/bleed-photo';
import { MAX_ENLARGEMENT } from '../../picture/crop';
import { detailOf, leastCut } from '../../picture/detail';
import type { Picture } from '../../picture/picture';
import { shade } from '../../scenes/backdrop';
import type { Rect } from '../../stage';
import { easeInOutSine, mix, progress } from '../ease';
import type { FilmProduct, FilmSet, Moment } from '../film-set';
import { productStage } from '../layer-stage';
import { apart, noteProduct, type Pen } from '../pen';

/** What is seen through a window, at a moment. */
export type View = (pen: Pen, now: Moment) => void;

/** How much larger than its window a thing is shown, by its height and its width. */
const NEAR = { height: 1.42, width: 1.2 };
/** How far the camera goes along what fits its window, as a share of that. */
const TRACK = 0.05;
/** What stays free beyond its ends, as a share of the window. */
const ENDS = 0.04;

/** A cut-out from near: the camera goes along it to where the window cuts no label, and stays about there. */
export function nearView(set: FilmSet, picture: Picture, window: Rect, panel: Oklch): View {
  const ratio = picture.width / picture.height;
  const height = Math.min(
    window.height * NEAR.height,
    (window.width * NEAR.width) / ratio,
    picture.height * MAX_ENLARGEMENT,
  );
  const width = height * ratio;
  const layer = scaled(picture, width, height);
  const glow = softDisc(shade(panel, panel.l > 0.6 ? 0.08 : 0.12));
  const reach = Math.max(window.width, window.height) * 0.75;
  const detail = detailOf(picture);
  const across = trackOf({ from: window.x, room: window.width, length: width }, detail.columns);
  const down = trackOf({ from: window.y, room: window.height, length: height }, detail.rows);
  return (pen, now) => {
    const share = easeInOutSine(progress(now.share, 0, 0.6)) * 0.8 + now.share * 0.2;
    const [x, y] = [across(share), down(share)];
    const [middleX, middleY] = [window.x + window.width / 2, window.y + window.height / 2];
    const { context } = pen;
    context.imageSmoothingQuality = 'low';
    context.drawImage(glow, middleX - reach, middleY - reach, 2 * reach, 2 * reach);
    apart(pen, () => {
      context.translate(middleX, middleY);
      context.rotate(mix(-0.012, 0.012, share) * (set.mirrored ? -1 : 1));
      context.translate(-middleX, -middleY);
      context.drawImage(layer, x, y, width, height);
      noteProduct(pen, { x, y, width, height });
    });
  };
}

/** Where a thing begins along its window at a share of the way to where that cuts least of it, from its other end. */
function trackOf(
  { from, room, length }: { from: number; room: number; length: number },
  detail: readonly number[],
): (share: number) => number {
  if (length <= room) return (share) => from + (room - length) / 2 + mix(0.5, -0.5, share) * TRACK * room;
  const best = leastCut(detail, room / length);
  const begin = (at: number) => from + mix(ENDS * room, room - length - ENDS * room, at);
  return (share) => mix(begin(best < 0.5 ? 1 : 0), begin(best), share);
}

/** A photo that is no cut-out fills its window; the camera goes nearer to its subject. */
export function photoView(set: FilmSet, product: FilmProduct, picture: Picture, window: Rect): View {
  const margin = 1.08;
  const [width, height] = [window.width * margin, window.height * margin];
  const canvas = createCanvas(Math.round(width), Math.round(height));
  const stage = { ...productStage(set, product, canvas), width, height };
  bleedPhoto(stage, picture, { x: 0, y: 0, width, height });
  const [middleX, middleY] = [window.x + window.width / 2, window.y + window.height / 2];
  return (pen, now) => {
    const grown = mix(1, 1.08, now.share);
    const pan = mix(-1, 1, now.share) * window.width * 0.012;
    apart(pen, () => {
      pen.context.imageSmoothingQuality = 'low';
      pen.context.translate(middleX + pan, middleY);
      pen.context.scale(grown, grown);
      pen.context.drawImage(canvas, -width / 2, -height / 2, width, height);
      noteProduct(pen, { x: -window.width / 2, y: -window.height / 2, width: window.width, height: window.height });
    });
  };
}

function scaled({ canvas }: Picture, width: number, height: number): Canvas {
  const layer = createCanvas(Math.round(width), Math.round(height));
  const context = layer.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, layer.width, layer.height);
  return layer;
}

function softDisc(color: Oklch): Canvas {
  const layer = createCanvas(96, 96);
  const context = layer.getContext('2d');
  const gradient = context.createRadialGradient(48, 48, 0, 48, 48, 48);
  gradient.addColorStop(0, css(color, 0.95));
  gradient.addColorStop(0.5, css(color, 0.5));
  gradient.addColorStop(1, css(color, 0));
  context.fillStyle = gradient;
  context.fillRect(0, 0, 96, 96);
  return layer;
}
