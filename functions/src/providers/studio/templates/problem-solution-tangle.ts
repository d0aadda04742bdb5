import { css, type Oklch } from '../color/oklch';
import { asGround, dull, groundFor, standsOut } from '../color/palette';
import { sceneryX, type Arranged, type Arrangement, type Format, type Shares } from '../formats';
import { placeProduct } from '../picture/place-product';
import { disc, fillVertical, shade } from '../scenes/backdrop';
import { drawUntangling, type Tangle } from '../scenes/tangle';
import { drawScenery, safePart, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { arrangeAnswer, drawLabel, drawProblem, tell, withRoomForTag } from './problem-solution-parts';

const ANSWER: Record<Format, Arrangement> = {
  wide: {
    logo: [0.69, 0, 0.31, 0.1],
    text: [0.69, 0.16, 0.31, 0.84],
    product: [0.335, 0.16, 0.29, 0.68],
    headline: 0.115,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: [0, 0, 1, 0.08],
    text: [0, 0.255, 0.86, 0.36],
    product: [0.13, 0.585, 0.66, 0.335],
    headline: 0.14,
    align: 'start',
    anchor: 0,
  },
  side: {
    logo: [0.7, 0, 0.3, 0.1],
    text: [0, 0.38, 0.45, 0.62],
    product: [0.57, 0.28, 0.34, 0.65],
    headline: 0.115,
    align: 'start',
    anchor: 1,
  },
  stack: {
    logo: [0.7, 0, 0.3, 0.1],
    text: [0, 0.695, 1, 0.195],
    product: [0.2, 0.3, 0.6, 0.37],
    headline: 0.1,
    align: 'start',
    anchor: 1,
    footer: [0, 0.91, 1, 0.09],
  },
};

/** Of the safe area: the problem's words, and the middle of the knot; of the ad: how far the dull part reaches. */
const PROBLEM: Record<Format, { text: Shares; knot: readonly [number, number]; reach: number }> = {
  wide: { text: [0, 0.52, 0.22, 0.42], knot: [0.1, 0.28], reach: 0.28 },
  story: { text: [0, 0.09, 0.68, 0.11], knot: [0.87, 0.11], reach: 0.285 },
  side: { text: [0.22, 0, 0.45, 0.145], knot: [0.075, 0.07], reach: 0.235 },
  stack: { text: [0.22, 0, 0.45, 0.145], knot: [0.075, 0.07], reach: 0.235 },
};

/** The problem is a knot of line on a dull ground; it comes free and runs on into a ring around the product. */
export function untangled(stage: Stage): void {
  const { palette, pictures, short } = stage;
  const tale = tell(stage, 'search');
  const whole = arrangeAnswer(stage, ANSWER);
  // Under the product that room is the ring's, with or without a label beside it.
  const arranged = tale.label === null && whole.format !== 'stack' ? whole : withRoomForTag(stage, whole);
  const { format } = arranged;
  const ground = palette.tone(0.95, 0.6);
  drawGround(stage, arranged, ground);
  placeProduct(stage, pictures[0], arranged.drawn, { way: 'stand', shadow: palette.ink });
  drawProblem(stage, safePart(stage, ...PROBLEM[format].text), tale.problem, {
    inks: [dull(0.38), dull(0.2)],
    size: short * (format === 'wide' ? 0.058 : 0.05),
    maxLines: format === 'wide' ? 6 : 3,
    anchor: format === 'wide' ? 0 : 0.5,
  });
  const bright = standsOut(palette, ground);
  const { text } = drawWords(tale.stage, arranged, {
    voice: VOICES.grotesque,
    logo: format === 'wide' || format === 'story' ? 'start' : 'end',
    inks: [palette.tone(0.25), palette.ink],
    eyebrowInks: [palette.tone(0.42)],
    button: [asGround(palette.brand), bright, palette.ink],
  });
  if (tale.label !== null) drawLabel(stage, tale.label, text, arranged.text, bright);
}

function drawGround(stage: Stage, arranged: Arranged, ground: Oklch): void {
  const { format, drawn } = arranged;
  const { width, height, short, palette } = stage;
  const { reach, knot } = PROBLEM[format];
  const beside = format === 'wide';
  const [x, y] = [sceneryX(stage, drawn.x + drawn.width / 2), drawn.y + drawn.height / 2];
  const radius = ringRadius(stage, arranged);
  const bright = standsOut(palette, ground);
  const place = safePart(stage, knot[0], knot[1], 0, 0);
  const tangle: Tangle = {
    x: sceneryX(stage, place.x),
    y: place.y,
    radius: short * (beside ? 0.115 : format === 'story' ? 0.1 : 0.072),
    exit: beside ? 'aside' : format === 'story' ? 'drop' : 'down',
  };
  drawScenery(stage, (context) => {
    fillVertical(context, { x: 0, y: 0, width, height }, [
      [0, shade(ground, 0.015)],
      [1, shade(ground, -0.015)],
    ]);
    context.fillStyle = css(dull(0.865));
    context.fillRect(0, 0, beside ? width * reach : width, beside ? height : height * reach);
    const inside = groundFor(palette.product, [palette.tone(0.87, 0.85), palette.paper, palette.tone(0.45)]);
    disc(context, x, y, radius, css(inside));
    drawUntangling(context, tangle, { x, y, radius }, short * 0.013, dull(0.5), bright);
  });
}

/** As large as the product asks for, clear of the words and of the dull part. */
function ringRadius({ short, height, mirrored }: Stage, { format, drawn, text }: Arranged): number {
  const [x, y] = [drawn.x + drawn.width / 2, drawn.y + drawn.height / 2];
  const wish = Math.hypot(drawn.width, drawn.height) * 0.47;
  const gap = short * 0.03;
  const dullEnd = y - height * PROBLEM[format].reach - gap;
  const room = {
    wide: (mirrored ? x - text.x - text.width : text.x - x) - gap,
    side: Math.min(dullEnd, (mirrored ? text.x - x : x - text.x - text.width) - gap),
    story: y - text.y - text.height - gap,
    stack: Math.min(dullEnd, text.y - y - gap * 0.6),
  }[format];
  return Math.min(room, Math.max(short * 0.21, wish));
}
