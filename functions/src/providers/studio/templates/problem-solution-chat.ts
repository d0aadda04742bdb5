import { css, type Oklch } from '../color/oklch';
import { asGround, dull, groundFor, litGround, standsOut } from '../color/palette';
import { sceneryX, type Arranged, type Arrangement, type Format, type Shares } from '../formats';
import { placeProduct } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillVertical, linear, shade } from '../scenes/backdrop';
import { bubblePath } from '../scenes/speech-bubble';
import { drawScenery, safePart, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { arrangeAnswer, drawLabel, drawProblem, problemBox, tell, withRoomForTag } from './problem-solution-parts';

/** The product may look out of its bubble at the top. */
const ANSWER: Record<Format, Arrangement> = {
  wide: {
    logo: [0.7, 0, 0.3, 0.1],
    text: [0.145, 0.33, 0.37, 0.57],
    product: [0.53, 0.15, 0.4, 0.72],
    headline: 0.12,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: [0, 0, 1, 0.08],
    text: [0.06, 0.33, 0.88, 0.3],
    product: [0.13, 0.575, 0.74, 0.325],
    headline: 0.13,
    align: 'start',
    anchor: 0,
  },
  side: {
    logo: [0.7, 0, 0.3, 0.1],
    text: [0.08, 0.34, 0.4, 0.57],
    product: [0.545, 0.17, 0.36, 0.72],
    headline: 0.105,
    align: 'start',
    anchor: 0.5,
  },
  stack: {
    logo: [0.7, 0, 0.3, 0.1],
    text: [0.07, 0.64, 0.87, 0.18],
    product: [0.15, 0.205, 0.74, 0.4],
    headline: 0.09,
    align: 'start',
    anchor: 0.7,
    footer: [0.07, 0.83, 0.87, 0.09],
  },
};

/** The two bubbles, in shares of the safe area; the first is as large as its words at most. */
const BUBBLES: Record<Format, { asks: Shares; answers: Shares }> = {
  wide: { asks: [0, 0, 0.56, 0.2], answers: [0.1, 0.265, 0.9, 0.685] },
  story: { asks: [0, 0.085, 0.86, 0.15], answers: [0, 0.29, 1, 0.9] },
  side: { asks: [0, 0, 0.64, 0.19], answers: [0.03, 0.27, 0.97, 0.68] },
  stack: { asks: [0, 0, 0.64, 0.15], answers: [0.03, 0.235, 0.97, 0.715] },
};

/** How much lighter the bubble is behind the product. */
const GLOW = 0.055;

/** A grey question and its answer in the brand's colour: the product, as large as the bubble. */
export function questionAndAnswer(stage: Stage): void {
  const { palette, pictures } = stage;
  const tale = tell(stage, 'question');
  const arranged = arrangeAnswer(stage, ANSWER);
  const { format } = arranged;
  const wall = palette.tone(0.95, 0.5);
  const wish = groundFor(palette.product, [
    standsOut(palette, wall),
    asGround(palette.accent),
    palette.tone(0.3),
    palette.tone(0.84),
  ]);
  const fill = litGround(wish, GLOW, palette.ink, palette.paper);
  drawWall(stage, wall);
  drawQuestion(stage, format, tale.problem);
  drawAnswerBubble(stage, arranged, fill);
  placeProduct(stage, pictures[0], arranged.drawn, { way: 'stand', shadow: shade(palette.ink, -0.04) });
  const inks = fill.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const { text } = drawWords(tale.stage, tale.label === null ? arranged : withRoomForTag(stage, arranged), {
    voice: VOICES.grotesque,
    logo: format === 'story' ? 'start' : 'end',
    inks,
    button: [fill.l > 0.6 ? palette.ink : palette.paper, palette.accent],
  });
  if (tale.label !== null)
    drawLabel(stage, tale.label, text, arranged.text, fill.l > 0.6 ? palette.ink : palette.paper);
}

function drawWall(stage: Stage, wall: Oklch): void {
  const { width, height } = stage;
  drawScenery(stage, (context) =>
    fillVertical(context, { x: 0, y: 0, width, height }, [
      [0, shade(wall, 0.02)],
      [1, shade(wall, -0.03)],
    ]),
  );
}

function drawQuestion(stage: Stage, format: Format, problem: string): void {
  const { short, width } = stage;
  const room = safePart(stage, ...BUBBLES[format].asks);
  const [padX, padY] = [short * 0.04, short * 0.03];
  const style = { inks: [dull(0.28)], size: short * (format === 'story' ? 0.058 : 0.05), maxLines: 2, anchor: 0.5 };
  const inner = { x: room.x + padX, y: room.y + padY, width: room.width - 2 * padX, height: room.height - 2 * padY };
  const covered = problemBox(stage, inner, problem, style);
  const bubble = {
    x: covered.x - padX,
    y: covered.y - padY,
    width: covered.width + 2 * padX,
    height: covered.height + 2 * padY,
  };
  drawScenery(stage, (context) => {
    const x = stage.mirrored ? width - bubble.x - bubble.width : bubble.x;
    bubblePath(context, { ...bubble, x }, Math.min(short * 0.05, bubble.height / 2), 'left');
    context.fillStyle = css(dull(0.84));
    context.fill();
  });
  drawProblem(stage, inner, problem, style);
}

function drawAnswerBubble(stage: Stage, { format, drawn }: Arranged, fill: Oklch): void {
  const { short } = stage;
  const rect = safePart(stage, ...BUBBLES[format].answers);
  const x = sceneryX(stage, rect.x + rect.width / 2) - rect.width / 2;
  const middle = sceneryX(stage, drawn.x + drawn.width / 2);
  drawScenery(stage, (context) => {
    context.save();
    bubblePath(context, { ...rect, x }, short * 0.06, 'right');
    context.fillStyle = linear(
      context,
      [x, rect.y, x + rect.width, rect.y + rect.height],
      [
        [0, shade(fill, 0.015)],
        [1, shade(fill, -0.035)],
      ],
    );
    context.fill();
    context.clip();
    const radius = Math.max(drawn.width, drawn.height) * 0.62;
    softEllipse(context, middle, drawn.y + drawn.height * 0.5, radius, radius, shade(fill, GLOW), 0.75);
    context.restore();
  });
}
