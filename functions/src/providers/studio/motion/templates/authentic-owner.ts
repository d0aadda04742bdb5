import { drawAvatar } from '../../brand/avatar';
import { css } from '../../color/oklch';
import { inset, type Rect } from '../../stage';
import { fitText } from '../../text/fit-text';
import { setting, VOICES } from '../../text/voice';
import { createCanvas } from '@napi-rs/canvas';
import { easeOutBack, progress } from '../ease';
import type { FilmSet, Moment, SceneOfFilm } from '../film-set';
import { layerStage } from '../layer-stage';
import { paintLayer } from '../layer';
import { apart, type Pen } from '../pen';
import { FIRST_WORDS, setType } from '../set-type';

/** Whose story it is: the brand's picture and name, and how far the story has played. */
export interface Owner {
  rect: Rect;
  draw: (pen: Pen, now: Moment) => void;
}

/** At the top of the safe area; it comes with the first scene and is there in all others. */
export function setOwner(set: FilmSet, scene: SceneOfFilm): Owner {
  const { script, palette, safe, short, language, ratio, fps } = set;
  const radius = short * (ratio === '9:16' ? 0.042 : 0.037);
  const height = radius * 2.55;
  const name = fitText(setting(script.brand_name, VOICES.strong, language), {
    width: safe.width * (ratio === '16:9' ? 0.3 : 0.6),
    height,
    maxSize: short * 0.037,
    minSize: short * 0.024,
    maxLines: 1,
  });
  const width = radius * 3.1 + name.width + radius * 1.2;
  const stage = layerStage(set, palette, createCanvas(8, 8));
  const chip = inset(stage, safe, 0, 0, width, height);
  const middle = { x: inset(stage, chip, height / 2, 0, 0, 0).x, y: chip.y + height / 2 };
  const plate = paintLayer(chip, (context) => {
    context.fillStyle = css(palette.paper);
    context.beginPath();
    context.roundRect(chip.x, chip.y, chip.width, chip.height, height / 2);
    context.fill();
    drawAvatar({ ...stage, context }, middle.x, middle.y, radius);
  });
  const at = scene.isFirst ? FIRST_WORDS + 4 : -60;
  const place = inset(stage, chip, radius * 2.95, 0, width - radius * 2.95 - radius * 0.4, height);
  const style = { voice: VOICES.strong, size: name.size, maxLines: 1, inks: [palette.ink], on: palette.paper };
  const words = setType(set, scene, script.brand_name, place, style, { at: at + 3 });
  const total = script.scenes.reduce((sum, { frames }) => sum + frames, 0);
  return {
    rect: chip,
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
      words.draw(pen, now);
    },
  };
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
