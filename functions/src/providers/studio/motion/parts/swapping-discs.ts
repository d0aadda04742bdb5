import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, distance, type Oklch } from '../../color/oklch';
import { asGround, groundFor, standsOut } from '../../color/palette';
import type { Rect } from '../../stage';
import type { Actor } from '../actor';
import { easeOutBack, progress } from '../ease';
import { beginOf, type FilmProduct, type FilmSet, type Moment, type SceneOfFilm } from '../film-set';
import type { Pen } from '../pen';

interface DiscPlace {
  actor: Actor;
  /** Where the product may be. */
  room: Rect;
  /** What the disc keeps clear of, beside it or above it. */
  words: Rect;
  beside: boolean;
  wall: Oklch;
}

/** A disc behind a product: with each scene one in another colour of the brand grows over the last one. */
export function setDiscs(set: FilmSet, scene: SceneOfFilm, product: FilmProduct, place: DiscPlace) {
  const colors = discColors(product, place.wall);
  const disc = discOf(set, place);
  const colorOf = (index: number) => colors[(index + colors.length) % colors.length] ?? place.wall;
  const draw = ({ context }: Pen, now: Moment) => {
    if (!scene.isFirst) drawDisc(context, disc, colorOf(scene.index - 1), 1);
    const grown = easeOutBack(progress(now.frame, beginOf(scene), set.fps * 0.75));
    drawDisc(context, disc, colorOf(scene.index), grown);
  };
  return { disc, draw };
}

/** Colours behind the product: of the brand, apart from wall and product. */
function discColors({ palette }: FilmProduct, wall: Oklch): Oklch[] {
  const first = groundFor(palette.product, [asGround(palette.brand), palette.tone(0.78), palette.tone(0.4)]);
  const others = [asGround(palette.accent), palette.tone(0.8, 0.9), palette.tone(0.62, 0.8), standsOut(palette, wall)];
  const clear = others.filter(
    (color) =>
      distance(color, wall) > 0.1 &&
      distance(color, first) > 0.12 &&
      (!palette.product || distance(color, palette.product) > 0.2),
  );
  return [first, ...clear.slice(0, 2)];
}

/** Behind the product, and clear of the words. */
function discOf(set: FilmSet, { actor: { rect }, room, words, beside }: DiscPlace): Disc {
  const { short } = set;
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height * 0.52];
  const gap = short * 0.035;
  const free = beside
    ? set.mirrored
      ? words.x - gap - x
      : x - words.x - words.width - gap
    : y - words.y - words.height - gap;
  const wish = Math.max(Math.max(rect.width, rect.height) * 0.44, short * 0.26);
  return { x, y, radius: Math.max(short * 0.16, Math.min(wish, Math.min(room.width, room.height) * 0.56, free)) };
}

interface Disc {
  x: number;
  y: number;
  radius: number;
}

function drawDisc(context: SKRSContext2D, { x, y, radius }: Disc, color: Oklch, share: number): void {
  if (share <= 0) return;
  context.beginPath();
  context.arc(x, y, radius * share, 0, Math.PI * 2);
  context.fillStyle = css(color);
  context.fill();
}
