import { drawButton, layoutButton } from '../brand/button';
import { logoHeight } from '../brand/logo';
import type { Oklch } from '../color/oklch';
import { arrange, LOGO_CENTER, sceneryX, type Arranged, type Arrangement, type Format } from '../formats';
import { productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillVertical, shade } from '../scenes/backdrop';
import { drawLightBurst } from '../scenes/light-burst';
import { drawBoxBack, drawBoxFront, type OpenBox } from '../scenes/open-box';
import { drawTissue } from '../scenes/tissue';
import { drawScenery, type Rect, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { apart, festiveGround, GLOW, inksOn, KRAFT, placeUnboxed } from './unboxing-reveal-parts';

/** The lower edge of `product` is the rim of the box. */
const PARCEL: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_CENTER,
    text: [0, 0, 0.44, 1],
    product: [0.555, 0.06, 0.34, 0.6],
    headline: 0.15,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.01, 1, 0.33],
    product: [0.16, 0.355, 0.68, 0.29],
    headline: 0.145,
    align: 'center',
    anchor: 0.15,
    headroom: 0.05,
  },
  side: {
    logo: LOGO_CENTER,
    text: [0, 0, 0.45, 1],
    product: [0.565, 0.05, 0.34, 0.63],
    headline: 0.125,
    align: 'start',
    anchor: 0.5,
  },
  stack: {
    logo: LOGO_CENTER,
    text: [0, 0.15, 1, 0.22],
    product: [0.185, 0.375, 0.63, 0.35],
    headline: 0.115,
    align: 'center',
    anchor: 0.1,
    headroom: 0.04,
  },
};

/** Of the product's height: what the rim and the tissue before it may hide. */
const SUNK = 0.02;
const COVERED = 0.05;

/** A cardboard box with its flaps open: light bursts out, the product rises out of tissue paper. */
export function parcel(stage: Stage): void {
  const { palette, pictures, height, short } = stage;
  const arranged = arrange(stage, PARCEL);
  const { format, product } = arranged;
  const ground = festiveGround(stage, 0.1);
  const place = { ...product, height: product.height + arranged.drawn.height * SUNK };
  const drawn = productRect(pictures[0], place, stage.hangs ? 'float' : 'stand');
  const rim = product.y + product.height;
  const box: OpenBox = {
    x: sceneryX(stage, drawn.x + drawn.width / 2),
    rim,
    width: Math.min(product.width * 1.12, Math.max(drawn.width * 1.2, short * 0.42)),
    height: (format === 'story' ? height * 0.805 : height * 0.95) - rim,
    color: apart(ground, [KRAFT, palette.paper, palette.tone(0.4)], 0.16),
  };
  const tissue = apart(box.color, [palette.tone(0.93, 0.8), palette.tone(0.6)], 0.12);
  drawScenery(stage, (context) => {
    drawFloor(stage, context, box, ground);
    drawLightBurst(context, {
      x: box.x,
      y: rim,
      mouth: box.width,
      reach: rim - (isBeside(format) ? product.y * 0.5 : drawn.y - short * 0.02),
      color: GLOW,
      alpha: ground.l > 0.6 ? 0.9 : 0.5,
    });
    drawBoxBack(context, box, GLOW);
    const row = { x: box.x, width: box.width * 0.86, dip: 0.2, color: tissue };
    drawTissue(context, { ...row, y: rim - box.width * 0.02, height: box.width * 0.16, seed: 3 });
  });
  placeUnboxed(stage, place, {
    way: stage.hangs ? 'lie' : 'stand',
    shadow: shade(tissue, -0.45),
    strength: 0.8,
  });
  drawScenery(stage, (context) => drawFront(context, box, tissue, drawn));
  drawParcelWords(stage, arranged, box, ground);
}

/** Words above must not have beams behind them. */
const isBeside = (format: Format) => format === 'wide' || format === 'side';

function drawFloor({ width, height, short }: Stage, context: Stage['context'], box: OpenBox, ground: Oklch): void {
  const floor = box.rim + box.height * 0.78;
  fillVertical(context, { x: 0, y: 0, width, height: floor }, [
    [0, shade(ground, -0.02)],
    [0.7, shade(ground, 0.02)],
    [1, shade(ground, 0.03)],
  ]);
  fillVertical(context, { x: 0, y: floor, width, height: height - floor }, [
    [0, shade(ground, -0.05)],
    [1, shade(ground, -0.015)],
  ]);
  softEllipse(context, box.x, floor, box.width * 0.95, short * 0.05, shade(ground, 0.08), 0.6);
}

/** The front of the box and the tissue over its rim, low where it would hide the product. */
function drawFront(context: Stage['context'], box: OpenBox, color: Oklch, drawn: Rect): void {
  const { x, rim, width } = box;
  const low = drawn.height * COVERED;
  // Peaks at the ends would hide a thing that is low and as wide as the box.
  const high = Math.min(width * 0.1, Math.max(low, drawn.height * 0.3));
  drawTissue(context, {
    x,
    y: rim + width * 0.01,
    width: width * 0.86,
    height: high,
    dip: Math.max(0, 1 - low / high),
    color,
    seed: 8,
  });
  drawBoxFront(context, box);
}

function drawParcelWords(stage: Stage, arranged: Arranged, box: OpenBox, ground: Oklch): void {
  const { palette, short, mirrored, width } = stage;
  const isStacked = arranged.format === 'stack';
  const left = (mirrored ? width - box.x : box.x) - box.width / 2;
  const flap = Math.min(box.width * 0.136, box.height * 0.34);
  const free = { x: left, y: box.rim + flap, width: box.width, height: box.height - flap };
  const logo = { ...free, y: free.y + (free.height - logoHeight(stage)) / 2, height: logoHeight(stage) };
  drawWords(
    stage,
    { ...arranged, logo: isStacked ? arranged.logo : logo },
    {
      voice: VOICES.grotesque,
      logo: 'center',
      inks: inksOn(stage, ground),
      button: ground.l > 0.6 ? [palette.ink, palette.brand] : [palette.paper, palette.accent],
      call: !isStacked,
      maxLines: isStacked ? 2 : 5,
    },
  );
  const call = isStacked && layoutButton(stage, free.width * 0.86, 1.1);
  if (call) {
    const y = free.y + (free.height - call.height) / 2 + short * 0.004;
    drawButton(stage, call, free.x + (free.width - call.width) / 2, y, [palette.ink, palette.paper]);
  }
}
