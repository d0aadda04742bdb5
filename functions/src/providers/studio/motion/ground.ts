import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { luminance, type GroundRange } from '../color/contrast';
import { css, oklchToRgb, type Oklch } from '../color/oklch';
import type { Palette } from '../color/palette';
import { groundRange, type Rect, type Stage } from '../stage';
import { withGround, type CameraMove } from './camera';
import type { FilmSet, Moment } from './film-set';
import { layerStage } from './layer-stage';
import { apart, type Pen } from './pen';

/** What a scene stands in: painted once, then moved by the camera, with a light that passes over it. */
export interface Ground {
  draw: (pen: Pen, now: Moment, move: CameraMove) => void;
  /** The luminance under words in `rect`, wherever the camera and the light are. */
  range: (rect: Rect) => GroundRange;
}

/** How strong the passing light is, and how far it reaches, as a share of the longer side. */
const LIGHT_ALPHA = 0.1;
const LIGHT_REACH = 0.5;
/** A soft light needs few pixels. */
const LIGHT_PIXELS = 96;

/** Paints a ground with what the ads are painted with; `paint` fills the whole stage. */
export function paintGround(set: FilmSet, palette: Palette, paint: (stage: Stage) => void): Ground {
  const canvas = createCanvas(set.width, set.height);
  const stage = layerStage(set, palette, canvas);
  paint(stage);
  const lit = averageOf(stage) < 0.4 ? palette.paper : palette.tone(0.45);
  const light = softLight(lit);
  const glow = luminance(oklchToRgb(lit));
  return {
    draw: (pen, now, move) => {
      withGround(pen, set, now, move, () => pen.context.drawImage(canvas, 0, 0));
      drawLight(pen, set, now, light);
    },
    range: (rect) => {
      const margin = set.short * 0.04;
      const { darkest, lightest } = groundRange(stage, grown(rect, margin));
      // Colours are mixed as the screen codes them, near to the power of 2.2.
      const lighted = (level: number) =>
        (level ** (1 / 2.2) * (1 - LIGHT_ALPHA) + glow ** (1 / 2.2) * LIGHT_ALPHA) ** 2.2;
      return {
        darkest: Math.min(darkest, lighted(darkest)),
        lightest: Math.max(lightest, lighted(lightest)),
      };
    },
  };
}

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function averageOf(stage: Stage): number {
  const { darkest, lightest } = groundRange(stage, { x: 0, y: 0, width: stage.width, height: stage.height });
  return (darkest + lightest) / 2;
}

function softLight(color: Oklch): Canvas {
  const canvas = createCanvas(LIGHT_PIXELS, LIGHT_PIXELS);
  const context = canvas.getContext('2d');
  const middle = LIGHT_PIXELS / 2;
  const gradient = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
  for (const [at, share] of [
    [0, 1],
    [0.35, 0.72],
    [0.65, 0.26],
    [1, 0],
  ] as const)
    gradient.addColorStop(at, css(color, LIGHT_ALPHA * share));
  context.fillStyle = gradient;
  context.fillRect(0, 0, LIGHT_PIXELS, LIGHT_PIXELS);
  return canvas;
}

/** The light crosses the frame once in about six seconds, from scene to scene without a jump. */
function drawLight(pen: Pen, set: FilmSet, { filmFrame }: Moment, light: Canvas): void {
  const { width, height, mirrored, fps } = set;
  const reach = Math.max(width, height) * LIGHT_REACH;
  const turn = filmFrame / fps / 6 + 0.15;
  const across = (1 - Math.cos(turn * 2 * Math.PI)) / 2;
  const x = (mirrored ? 1 - across : across) * width;
  const y = height * (0.38 + 0.26 * Math.sin(turn * 2 * Math.PI * 0.63));
  apart(pen, () => {
    pen.context.imageSmoothingQuality = 'low';
    pen.context.drawImage(light, x - reach, y - reach, 2 * reach, 2 * reach);
  });
}
