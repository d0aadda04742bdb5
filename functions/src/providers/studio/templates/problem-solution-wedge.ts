import { css, type Oklch } from '../color/oklch';
import { asGround, dull, groundFor, litGround } from '../color/palette';
import { sceneryX, type Arranged, type Arrangement, type Format, type Shares } from '../formats';
import { placeProduct } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillGradient, shade } from '../scenes/backdrop';
import { drawQuestionMark } from '../scenes/question-mark';
import { drawScenery, safePart, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { arrangeAnswer, drawLabel, drawProblem, tell, withRoomForTag } from './problem-solution-parts';

const ANSWER: Record<Format, Arrangement> = {
  wide: {
    logo: [0.76, 0, 0.24, 0.1],
    text: [0.355, 0.2, 0.3, 0.8],
    product: [0.645, 0.14, 0.33, 0.74],
    headline: 0.125,
    align: 'start',
    anchor: 0.6,
  },
  story: {
    logo: [0, 0, 1, 0.08],
    text: [0, 0.335, 1, 0.305],
    product: [0.1, 0.595, 0.8, 0.325],
    headline: 0.145,
    align: 'start',
    anchor: 0,
  },
  side: {
    logo: [0.7, 0, 0.3, 0.1],
    text: [0, 0.42, 0.5, 0.58],
    product: [0.57, 0.17, 0.36, 0.76],
    headline: 0.115,
    align: 'start',
    anchor: 1,
  },
  stack: {
    logo: [0.7, 0, 0.3, 0.1],
    text: [0, 0.735, 1, 0.155],
    product: [0.22, 0.23, 0.72, 0.47],
    headline: 0.095,
    align: 'start',
    anchor: 0.8,
    footer: [0, 0.905, 1, 0.095],
  },
};

interface Dark {
  /** The problem's words, of the safe area. */
  text: Shares;
  /** Where the wedge begins along the ad's first and second edge, as shares of the ad. */
  edge: readonly [number, number];
  /** The middle of the great question mark and its size, of the ad and of its shorter side. */
  mark: readonly [x: number, y: number, radius: number];
}

const DARK: Record<Format, Dark> = {
  wide: { text: [0, 0.1, 0.26, 0.8], edge: [0.385, 0.265], mark: [0.2, 0.34, 0.24] },
  story: { text: [0, 0.1, 0.72, 0.12], edge: [0.35, 0.265], mark: [0.78, 0.15, 0.17] },
  side: { text: [0, 0, 0.46, 0.26], edge: [0.4, 0.25], mark: [0.42, 0.12, 0.14] },
  stack: { text: [0, 0, 0.5, 0.2], edge: [0.36, 0.23], mark: [0.53, 0.1, 0.12] },
};

/** How much lighter the wedge is behind the product. */
const GLOW = 0.055;

/** The problem in quiet type on the dark; a wedge of the brand's colour drives it out with the answer. */
export function wedge(stage: Stage): void {
  const { palette, pictures, short } = stage;
  const tale = tell(stage, 'doubt');
  const arranged = arrangeAnswer(stage, ANSWER);
  const { format } = arranged;
  const fill = litGround(groundFor(palette.product, wedgeColors(stage)), GLOW, palette.ink, palette.paper);
  drawWedge(stage, arranged, fill);
  placeProduct(stage, pictures[0], arranged.drawn, { way: 'stand', shadow: shade(palette.ink, -0.04), strength: 1.1 });
  const beside = format === 'wide';
  drawProblem(stage, safePart(stage, ...DARK[format].text), tale.problem, {
    inks: [dull(0.8), dull(0.95)],
    size: short * { wide: 0.078, story: 0.078, side: 0.062, stack: 0.06 }[format],
    maxLines: beside ? 6 : 3,
    anchor: beside ? 0.5 : 0.15,
  });
  const isLight = fill.l > 0.6;
  const inks = isLight ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const strong = isLight ? palette.ink : palette.paper;
  const { text } = drawWords(tale.stage, tale.label === null ? arranged : withRoomForTag(stage, arranged), {
    voice: VOICES.grotesque,
    logo: format === 'story' ? 'start' : 'end',
    inks,
    button: [strong, palette.accent],
  });
  if (tale.label !== null) drawLabel(stage, tale.label, text, arranged.text, strong);
}

/** Light or colourful enough to stand against the dark. */
function wedgeColors({ palette }: Stage): [Oklch, ...Oklch[]] {
  const own = [palette.brand, palette.accent].map(asGround).filter(({ l, c }) => l > 0.42 || c > 0.13);
  return [own[0] ?? palette.tone(0.9), ...own.slice(1), palette.tone(0.9), palette.tone(0.5)];
}

function drawWedge(stage: Stage, { format, drawn }: Arranged, fill: Oklch): void {
  const { width, height, short } = stage;
  const { edge, mark } = DARK[format];
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  drawScenery(stage, (context) => {
    fillGradient(
      context,
      { x: 0, y: 0, width, height },
      [0, 0, width * 0.5, height * 0.5],
      [
        [0, dull(0.3)],
        [1, dull(0.22)],
      ],
    );
    drawQuestionMark(context, width * mark[0], height * mark[1], short * mark[2], css(dull(0.33)));
    context.save();
    // The light catches the wedge's own edge.
    for (const [out, color] of [
      [0.02, shade(fill, fill.l > 0.6 ? -0.16 : 0.14)],
      [0, fill],
    ] as const) {
      context.beginPath();
      if (format === 'wide') {
        context.moveTo(width * (edge[0] - out * 0.6), 0);
        context.lineTo(width * (edge[1] - out * 0.3), height);
        context.lineTo(width, height);
        context.lineTo(width, 0);
      } else {
        context.moveTo(0, height * (edge[0] - out * 0.3));
        context.lineTo(width, height * (edge[1] - out));
        context.lineTo(width, height);
        context.lineTo(0, height);
      }
      context.closePath();
      context.fillStyle = css(color);
      context.fill();
    }
    context.clip();
    const radius = Math.max(short * 0.34, Math.hypot(drawn.width, drawn.height) * 0.62);
    softEllipse(context, x, drawn.y + drawn.height / 2, radius, radius, shade(fill, GLOW), 0.7);
    context.restore();
  });
}
