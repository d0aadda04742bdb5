import { drawLogo } from '../brand/logo';
import { drawSign } from '../brand/sign';
import { luminanceOf, readableInk } from '../color/contrast';
import { css, distance, type Oklch } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import { formatOf } from '../formats';
import { fillFrame, photoFrame } from '../picture/photo-frame';
import { drawCrop, placeProduct } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { closeUp } from '../picture/silhouette';
import { fillVertical, ring, shade } from '../scenes/backdrop';
import { bodyScale, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { eyebrow } from '../text/eyebrow';
import { fitText, type FittedText } from '../text/fit-text';
import { LEAST_SIZE, UNBROKEN } from '../text/point-list';
import { statementsOf } from '../text/statements';
import { drawTextBlock } from '../text/text-block';
import { setting, VOICES } from '../text/voice';
import { MOST_TILES, planTiles, type Tiles } from './multi-feature-tiles';

/** Rounded tiles: one with the words, one with the product, one with a closer look, the rest a statement each. */
export function bento(stage: Stage): void {
  const { context, width, height, palette, words } = stage;
  const { points, line } = statementsOf(words);
  const { tiles, texts } = fitTiles(stage, points);
  context.fillStyle = css(shade(palette.tone(0.93, 0.45), -0.015));
  context.fillRect(0, 0, width, height);
  drawProductTile(stage, tiles.product);
  if (tiles.lens) drawLensTile(stage, tiles.lens);
  drawHeadlineTile(stage, tiles.headline, texts.length === 0 ? line : '');
  texts.forEach((text, index) => {
    const tile = tiles.points[index];
    if (tile) drawPointTile(stage, tile, text, index, texts.length);
  });
}

const RADIUS = 0.036;
const PAD = 0.031;

function paintTile(stage: Stage, { x, y, width, height }: Rect, color: Oklch): void {
  const { context, short } = stage;
  context.beginPath();
  context.roundRect(x, y, width, height, short * RADIUS);
  context.fillStyle = css(color);
  context.fill();
}

/** The most points whose tiles hold them at one legible size. */
function fitTiles(stage: Stage, points: readonly string[]): { tiles: Tiles; texts: FittedText[] } {
  const hasLens = closeUp(stage.pictures[0], stage.short * 0.25) !== null;
  for (let count = Math.min(points.length, MOST_TILES[formatOf(stage)]); count > 0; count--) {
    const tiles = planTiles(stage, count, hasLens);
    // Few statements have large tiles to fill.
    for (let share = 0.034 + 0.026 / count; share >= LEAST_SIZE; share *= 0.94) {
      const size = stage.short * share * bodyScale(stage);
      const texts = tiles.points.map((tile, index) => fitTile(stage, tile, points[index] ?? '', size));
      if (texts.every((text) => text.size > size * 0.99 && text.lines.length <= 5)) return { tiles, texts };
    }
  }
  return { tiles: planTiles(stage, 0, hasLens), texts: [] };
}

function fitTile(stage: Stage, tile: Rect, point: string, size: number): FittedText {
  const pad = stage.short * PAD;
  const isFlat = isFlatTile(stage, tile);
  return fitText(setting(point, VOICES.strong, stage.words.language), {
    width: tile.width - 2 * pad - (isFlat ? signRadius(stage) * 3 : 0),
    height: tile.height - 2 * pad - (isFlat ? 0 : signRadius(stage) * 2.8),
    maxSize: size,
    minSize: size * UNBROKEN,
    maxLines: 5,
  });
}

const signRadius = (stage: Stage) => stage.short * 0.021 * bodyScale(stage);

/** In a flat tile the sign stands before the words, else above them. */
const isFlatTile = ({ short }: Stage, { width, height }: Rect) => height < short * 0.24 && width > height * 1.9;

function drawPointTile(stage: Stage, tile: Rect, text: FittedText, index: number, count: number): void {
  const { palette, short, mirrored } = stage;
  // One dark tile among light ones keeps the grid from being a table.
  const isDark = count > 1 && index === 1;
  const color = isDark ? palette.tone(0.27, 0.9) : palette.tone(index % 2 === 0 ? 0.87 : 0.985, 0.75);
  paintTile(stage, tile, color);
  const pad = short * PAD;
  const radius = signRadius(stage);
  const isFlat = isFlatTile(stage, tile);
  const start = mirrored ? tile.x + tile.width - pad : tile.x + pad;
  const way = mirrored ? -1 : 1;
  const sign = [asGround(palette.brand), asGround(palette.accent), palette.ink, palette.paper].find(
    (wish) => distance(wish, color) > 0.3,
  );
  const middle = tile.y + tile.height / 2;
  const signY = isFlat ? middle : tile.y + pad + radius;
  drawSign(stage, 'plus', start + way * radius, signY, radius, sign ?? palette.paper);
  const x = isFlat ? start + way * radius * 3 : start;
  const y = isFlat ? middle - text.height / 2 : tile.y + tile.height - pad - text.height;
  const level = luminanceOf(color);
  const ink = readableInk([palette.ink, palette.paper], { darkest: level, lightest: level });
  drawText(stage, text, x, y, mirrored ? 'right' : 'left', ink.color);
}

const inset = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

function drawHeadlineTile(stage: Stage, tile: Rect, line: string): void {
  const { palette, short, ratio, safe, words } = stage;
  paintTile(stage, tile, palette.tone(0.985, 0.5));
  const inner = inset(tile, short * PAD);
  const top = ratio === '9:16' ? Math.max(inner.y, safe.y) : inner.y;
  const within = { ...inner, y: top, height: inner.y + inner.height - top };
  const mark = drawLogo(stage, within, 'start');
  const taken = mark.y + mark.height + short * 0.025 - within.y;
  const text = { ...within, y: within.y + taken, height: within.height - taken };
  drawTextBlock({ ...stage, words: { ...words, line } }, text, {
    voice: VOICES.grotesque,
    align: 'start',
    anchor: 1,
    headlineSize: short * 0.1,
    maxLines: 4,
    eyebrow: text.height > short * 0.38 ? eyebrow(stage) : undefined,
    inks: { headline: [palette.tone(0.25), palette.ink], line: [palette.ink], eyebrow: [palette.tone(0.45)] },
    button: [asGround(palette.brand), palette.ink],
  });
}

/** A photo with a place of its own fills its tile; a cut-out stands in it. */
function drawProductTile(stage: Stage, tile: Rect): void {
  const { context, palette, pictures, short } = stage;
  const [picture] = pictures;
  const color = groundFor(palette.product, [
    asGround(palette.brand),
    asGround(palette.accent),
    palette.tone(0.82),
    palette.tone(0.35),
  ]);
  paintTile(stage, tile, color);
  context.save();
  context.beginPath();
  context.roundRect(tile.x, tile.y, tile.width, tile.height, short * RADIUS);
  context.clip();
  const frame = photoFrame(picture, tile);
  const fills = frame.width > tile.width * 0.995 && frame.height > tile.height * 0.995;
  if (picture.image.ground !== 'cutout' && fills) {
    fillFrame(stage, picture, tile);
  } else {
    fillVertical(context, tile, [
      [0, shade(color, 0.02)],
      [1, shade(color, -0.07)],
    ]);
    const middle = tile.x + tile.width / 2;
    softEllipse(
      context,
      middle,
      tile.y + tile.height * 0.5,
      tile.width * 0.5,
      tile.height * 0.5,
      shade(color, 0.06),
      0.8,
    );
    const pad = short * 0.045;
    const spare = picture.image.ground === 'cutout' ? spareBelow(tile, picture.width / picture.height, pad) : 0;
    const place = inset(tile, pad);
    placeProduct(
      stage,
      picture,
      { ...place, height: place.height - spare },
      { way: 'stand', hanging: 'wall', shadow: palette.ink },
    );
  }
  context.restore();
}

/** How much a thing lower than its tile is raised from the tile's foot. */
function spareBelow(tile: Rect, ratio: number, pad: number): number {
  const height = Math.min(tile.height - 2 * pad, (tile.width - 2 * pad) / ratio);
  return (tile.height - 2 * pad - height) * 0.42;
}

function drawLensTile(stage: Stage, tile: Rect): void {
  const { context, palette, pictures, short } = stage;
  const [picture] = pictures;
  const color = [asGround(palette.accent), palette.tone(0.8, 0.9), palette.tone(0.62)].find(
    (wish) => distance(wish, asGround(palette.brand)) > 0.2 && distance(wish, palette.tone(0.93, 0.45)) > 0.06,
  );
  paintTile(stage, tile, color ?? palette.tone(0.78));
  const diameter = Math.min(tile.width, tile.height) - short * 0.05;
  const crop = closeUp(picture, diameter);
  if (!crop) return;
  const [x, y] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
  const frame = { x: x - diameter / 2, y: y - diameter / 2, width: diameter, height: diameter };
  context.save();
  context.beginPath();
  context.arc(x, y, diameter / 2, 0, Math.PI * 2);
  context.fillStyle = css(groundFor(palette.product, [palette.paper, palette.tone(0.4)]));
  context.fill();
  context.clip();
  drawCrop(stage, picture, crop, frame);
  context.restore();
  ring(context, x, y, diameter / 2, short * 0.008, css(palette.paper));
}
