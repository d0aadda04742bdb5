import { createCanvas } from '@napi-rs/canvas';
import type { Oklch } from '../../color/oklch';
import { asGround } from '../../color/palette';
import { type Arrangement, type Format, type Shares } from '../../formats';
import type { Picture } from '../../picture/picture';
import { drawDesk } from '../../scenes/desk';
import { drawInstantPrint, printPaper } from '../../scenes/instant-print';
import type { Setting } from '../../scenes/snapshot';
import { area, type Rect } from '../../stage';
import { setCall } from '../call-button';
import { setCaption } from '../caption';
import { chipHeight, setChip } from '../chip';
import { easeOutCubic, easeOutQuint, mix, progress } from '../ease';
import { arrangeFor, productOf, type FilmProduct, type FilmSet, type Moment, type SceneOfFilm } from '../film-set';
import { paintGround } from '../ground';
import { paintLayer } from '../layer';
import { productStage } from '../layer-stage';
import { apart, noteProduct, type Pen } from '../pen';
import type { Shot } from '../shot';
import { setOwner } from './authentic-owner';
import { safePart } from '../../stage';

const WORDS: Record<Format, Arrangement> = {
  wide: {
    logo: [0, 0, 0.4, 0.1],
    text: [0, 0.18, 0.46, 0.5],
    product: [0.47, 0.07, 0.32, 0.86],
    headline: 0.1,
    align: 'start',
    anchor: 0.7,
    footer: [0, 0.8, 0.46, 0.16],
  },
  story: {
    logo: [0, 0, 0.6, 0.08],
    text: [0, 0.1, 1, 0.22],
    product: [0.03, 0.365, 0.56, 0.345],
    headline: 0.1,
    align: 'start',
    anchor: 0.3,
    footer: [0, 0.885, 1, 0.115],
  },
  side: {
    logo: [0, 0, 0.5, 0.1],
    text: [0, 0.16, 0.46, 0.5],
    product: [0.47, 0.06, 0.4, 0.6],
    headline: 0.08,
    align: 'start',
    anchor: 0.7,
    footer: [0, 0.86, 0.46, 0.14],
  },
  stack: {
    logo: [0, 0, 0.5, 0.1],
    text: [0, 0.12, 1, 0.18],
    product: [0.06, 0.35, 0.5, 0.5],
    headline: 0.08,
    align: 'start',
    anchor: 0.2,
    footer: [0, 0.9, 1, 0.1],
  },
};

/** Of the whole frame: the second print, which lies behind the first. */
const SECOND: Record<Format, Shares> = {
  wide: [0.76, 0.16, 0.23, 0.72],
  story: [0.55, 0.42, 0.43, 0.3],
  side: [0.66, 0.5, 0.33, 0.44],
  stack: [0.52, 0.37, 0.44, 0.42],
};

/** Size of the chip with the price. */
const PRICE = 1.3;

/** Prints that are laid on a table, one with each beat, and the call to action. */
export function shootPrints(set: FilmSet, scene: SceneOfFilm): Shot {
  const product = productOf(set, scene);
  const arranged = arrangeFor(set, product, WORDS);
  const { format, headlineSize, anchor } = arranged;
  const { palette } = set;
  const ground = paintGround(set, product.palette, drawDesk);
  const [first, second = first] = product.pictures;
  const turn = set.mirrored ? -1 : 1;
  const tape = palette.tone(0.8, 0.7);
  const behind = layPrint(set, product, second, area(set, ...SECOND[format]), 'garden', tape);
  const front = layPrint(set, product, first, area(set, ...WORDS[format].product), 'wall', tape);
  const owner = setOwner(set, scene);
  const text = safePart(set, ...WORDS[format].text);
  const [gap, priceTall] = [set.short * 0.018, chipHeight(set, PRICE)];
  const said = setCaption(
    set,
    scene,
    scene.text,
    { ...text, height: text.height - (scene.detail === null ? 0 : priceTall + gap) },
    { fill: asGround(palette.brand), size: headlineSize, maxLines: 3, anchor },
    { at: 4 },
  );
  const detailTop = said.rect.y + said.rect.height + gap;
  const detail = setChip(
    set,
    scene,
    scene.detail ?? '',
    { ...text, y: detailTop, height: priceTall },
    { fill: palette.paper, scale: PRICE, round: 0.24 },
    { at: 10 },
  );
  const beside = format === 'wide' || format === 'side';
  const footer = arranged.footer ?? text;
  const call = setCall(
    set,
    scene,
    footer,
    { fills: [palette.ink, asGround(palette.brand)], on: ground.range(footer), align: beside ? 'start' : 'center' },
    Math.round(Math.min(set.beat * 2, scene.frames * 0.35)),
  );
  const move = { focus: { x: set.width / 2, y: set.height / 2 }, way: 1 } as const;
  return {
    still: scene.frames * 0.75,
    draw: (pen, now) => {
      ground.draw(pen, now, move);
      drawThrown(pen, set, now, behind, { at: Math.round(set.beat * 0.5), angle: 0.09 * turn, from: turn });
      drawThrown(pen, set, now, front, { at: 1, angle: -0.045 * turn, from: -turn, product: true });
      said.draw(pen, now);
      detail.draw(pen, now);
      owner.draw(pen, now);
      call.draw(pen, now);
    },
  };
}

interface LaidPrint {
  paper: Rect;
  draw: (pen: Pen) => void;
}

function layPrint(
  set: FilmSet,
  product: FilmProduct,
  picture: Picture,
  room: Rect,
  setting: Setting,
  tape: Oklch,
): LaidPrint {
  const paper = printPaper(room, picture);
  // Soft parts of a scene are painted for a canvas of the whole frame.
  const canvas = createCanvas(set.width, set.height);
  drawInstantPrint(productStage(set, product, canvas), picture, { paper, angle: 0, setting, tape });
  const margin = set.short * 0.06;
  const around = {
    x: paper.x - margin,
    y: paper.y - margin,
    width: paper.width + 2 * margin,
    height: paper.height + 2 * margin,
  };
  return { paper, draw: paintLayer(around, (context) => context.drawImage(canvas, 0, 0)).draw };
}

/** A print that slides in from outside, turns into its place, and then moves a hair, as in a draught. */
function drawThrown(
  pen: Pen,
  set: FilmSet,
  now: Moment,
  { paper, draw }: LaidPrint,
  { at, angle, from, product = false }: { at: number; angle: number; from: number; product?: boolean },
): void {
  const slide = easeOutQuint(progress(now.frame, at, set.fps * 0.75));
  const settle = easeOutCubic(progress(now.frame, at, set.fps * 0.9));
  const draught = Math.sin(now.seconds * 1.3 + at) * 0.006;
  const [x, y] = [paper.x + paper.width / 2, paper.y + paper.height / 2];
  apart(pen, () => {
    pen.context.translate(x + mix(set.width * 0.7 * from, 0, slide), y + mix(set.height * 0.35, 0, slide));
    pen.context.rotate(mix(angle - 0.9 * from, angle + draught, settle));
    const scale = mix(1.25, 1, slide) + now.share * 0.012;
    pen.context.scale(scale, scale);
    pen.context.translate(-x, -y);
    draw(pen);
    if (product) noteProduct(pen, paper);
  });
}
