import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawAvatar } from '../../brand/avatar';
import { measureInk, ownGround, plateOn } from '../../brand/logo-ink';
import { luminanceOf } from '../../color/contrast';
import { css, type Oklch } from '../../color/oklch';
import type { Picture } from '../../picture/picture';
import { inset, type Rect } from '../../stage';
import { fitText } from '../../text/fit-text';
import { setting, VOICES } from '../../text/voice';
import { easeOutBack, progress } from '../ease';
import type { FilmSet, Moment, SceneOfFilm } from '../film-set';
import { paintLayer, type Layer } from '../layer';
import { layerStage } from '../layer-stage';
import { apart, type Pen } from '../pen';
import { FIRST_WORDS, setType, type SetType } from '../set-type';

/** Whose story it is: the brand's picture and name, and how far the story has played. */
export interface Owner {
  rect: Rect;
  draw: (pen: Pen, now: Moment) => void;
}

/** A logo that is so much wider than high is a name already: in a circle nobody could read it. */
const WORDY = 1.7;
/** Of the height of the pill and of the safe area. */
const LOGO_TALL = 0.52;
const LOGO_WIDE = 0.4;

/** At the top of the safe area; it comes with the first scene and is there in all others. */
export function setOwner(set: FilmSet, scene: SceneOfFilm): Owner {
  const { script, short, ratio, fps, logo } = set;
  const radius = short * (ratio === '9:16' ? 0.042 : 0.037);
  const at = scene.isFirst ? FIRST_WORDS + 4 : -60;
  const { plate, middle, words } =
    logo && logo.width > logo.height * WORDY ? ownLogo(set, logo, radius) : ownName(set, scene, radius, at);
  const total = script.scenes.reduce((sum, { frames }) => sum + frames, 0);
  return {
    rect: plate.rect,
    draw: (pen, now) => {
      if (ratio !== '9:16') drawProgress(pen, set, now.filmFrame / total);
      const grown = easeOutBack(progress(now.frame, at, fps * 0.45));
      if (grown <= 0) return;
      apart(pen, () => {
        pen.context.translate(middle.x, middle.y);
        pen.context.scale(grown, grown);
        pen.context.translate(-middle.x, -middle.y);
        plate.draw(pen);
      });
      words?.draw(pen, now);
    },
  };
}

interface Pill {
  plate: Layer;
  /** What it grows from. */
  middle: { x: number; y: number };
  words: SetType | null;
}

const tallOf = (radius: number) => radius * 2.55;

/** The logo on a pill of the paper that it reads on. */
function ownLogo(set: FilmSet, logo: Picture, radius: number): Pill {
  const { palette, safe } = set;
  const tall = tallOf(radius);
  const width = Math.min(safe.width * LOGO_WIDE, (tall * LOGO_TALL * logo.width) / logo.height);
  const height = (width * logo.height) / logo.width;
  const chip = pillAt(set, width + tall * 0.8, tall);
  const box = { x: chip.x + tall * 0.4, y: chip.y + (tall - height) / 2, width, height };
  const level = luminanceOf(palette.paper);
  const ink = measureInk(logo, width, height);
  const fill = ownGround(logo) ?? plateOn(logo, ink, { darkest: level, lightest: level }, palette) ?? palette.paper;
  const plate = paintPill(chip, fill, (context) => {
    context.imageSmoothingQuality = 'high';
    context.drawImage(logo.canvas, box.x, box.y, box.width, box.height);
  });
  return { plate, middle: { x: chip.x + chip.width / 2, y: chip.y + tall / 2 }, words: null };
}

/** The logo, or the first letter, in a circle beside the name. */
function ownName(set: FilmSet, scene: SceneOfFilm, radius: number, at: number): Pill {
  const { script, palette, safe, short, language, ratio } = set;
  const height = tallOf(radius);
  const name = fitText(setting(script.brand_name, VOICES.strong, language), {
    width: safe.width * (ratio === '16:9' ? 0.3 : 0.6),
    height,
    maxSize: short * 0.037,
    minSize: short * 0.024,
    maxLines: 1,
  });
  const width = radius * 3.1 + name.width + radius * 1.2;
  const stage = layerStage(set, palette, createCanvas(8, 8));
  const chip = pillAt(set, width, height);
  const middle = { x: inset(stage, chip, height / 2, 0, 0, 0).x, y: chip.y + height / 2 };
  const plate = paintPill(chip, palette.paper, (context) =>
    drawAvatar({ ...stage, context }, middle.x, middle.y, radius),
  );
  const place = inset(stage, chip, radius * 2.95, 0, width - radius * 2.95 - radius * 0.4, height);
  const style = { voice: VOICES.strong, size: name.size, maxLines: 1, inks: [palette.ink], on: palette.paper };
  return { plate, middle, words: setType(set, scene, script.brand_name, place, style, { at: at + 3 }) };
}

function pillAt({ safe, mirrored }: FilmSet, width: number, height: number): Rect {
  return { x: mirrored ? safe.x + safe.width - width : safe.x, y: safe.y, width, height };
}

function paintPill(pill: Rect, fill: Oklch, paint: (context: SKRSContext2D) => void): Layer {
  return paintLayer(pill, (context) => {
    context.fillStyle = css(fill);
    context.beginPath();
    context.roundRect(pill.x, pill.y, pill.width, pill.height, pill.height / 2);
    context.fill();
    paint(context);
  });
}

/** The segments by which an app shows how far a story has played; in a story's own ratio the app draws them. */
function drawProgress({ context }: Pen, set: FilmSet, share: number): void {
  const { palette, safe, short, mirrored, script } = set;
  const count = script.scenes.length;
  const gap = short * 0.012;
  const width = (safe.width - gap * (count - 1)) / count;
  const height = short * 0.0075;
  for (let index = 0; index < count; index++) {
    const seen = Math.min(1, Math.max(0, share * count - index));
    const left = safe.x + (mirrored ? count - 1 - index : index) * (width + gap);
    context.fillStyle = css(palette.ink, 0.3);
    bar(context, left, short * 0.03, width, height);
    context.fillStyle = css(palette.paper);
    if (seen > 0) bar(context, mirrored ? left + width * (1 - seen) : left, short * 0.03, width * seen, height);
  }
}

function bar(context: Pen['context'], x: number, y: number, width: number, height: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, height / 2);
  context.fill();
}
