import { logoHeight } from '../brand/logo';
import { css, distance, type Oklch } from '../color/oklch';
import { arrange, FOOTER, LOGO_START, sceneryX, type Arranged, type Arrangement, type Format } from '../formats';
import { productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillVertical, ring, shade } from '../scenes/backdrop';
import { drawConfetti } from '../scenes/confetti';
import { drawGiftFront, drawGiftInside, drawGiftLid, type GiftBase, type GiftColors } from '../scenes/gift-box';
import { drawTissue } from '../scenes/tissue';
import { drawScenery, safePart, type Rect, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { apart, festiveGround, giftColors, GLOW, inksOn, placeUnboxed } from './unboxing-reveal-parts';

/** The lower edge of `product` is the rim of the box; above it the lid has been lifted off. */
const GIFT: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.14, 0.46, 0.86],
    product: [0.545, 0.265, 0.36, 0.5],
    headline: 0.15,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.765, 1, 0.235],
    product: [0.14, 0.25, 0.72, 0.31],
    headline: 0.125,
    align: 'center',
    anchor: 0.9,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.48, 0.86],
    product: [0.57, 0.255, 0.35, 0.53],
    headline: 0.125,
    align: 'start',
    anchor: 0.55,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.75, 1, 0.135],
    product: [0.17, 0.24, 0.66, 0.325],
    headline: 0.105,
    align: 'center',
    anchor: 0.5,
    footer: FOOTER,
  },
};

const SUNK = 0.02;
const COVERED = 0.05;

/** A gift opened in a shower of confetti: the lid with its bow flies off, the product stands in the box. */
export function gift(stage: Stage): void {
  const { palette, pictures, short, hangs } = stage;
  const arranged = arrange(stage, GIFT);
  const { format, product, drawn } = arranged;
  const ground = festiveGround(stage, 0.08);
  const colors = giftColors(stage, ground);
  const place = { ...product, height: product.height + drawn.height * SUNK };
  const base: GiftBase = {
    x: sceneryX(stage, drawn.x + drawn.width / 2),
    rim: product.y + product.height,
    width: Math.min(product.width * 1.16, Math.max(drawn.width * 1.22, short * 0.36)),
    height: short * (format === 'wide' || format === 'side' ? 0.16 : 0.125),
  };
  const text = carriesLogo(format) ? safePart(stage, ...GIFT[format].text) : arranged.text;
  const tissue = apart(colors.paper, [palette.tone(0.95, 0.5), palette.tone(0.7)], 0.1);
  drawScenery(stage, (context) => {
    drawStagelight(stage, context, base, drawn, ground);
    drawShower(stage, context, carriesLogo(format) ? [text] : [text, arranged.logo], base, ground, colors);
    drawGiftInside(context, base, colors, GLOW);
    drawTissue(context, {
      x: base.x,
      y: base.rim,
      width: base.width * 0.88,
      height: base.width * 0.12,
      dip: 0.2,
      color: tissue,
      seed: 5,
    });
    drawLid(stage, context, base, product, productRect(pictures[0], place, 'stand'), colors);
  });
  placeUnboxed(stage, place, {
    way: hangs ? 'lie' : 'stand',
    shadow: shade(tissue, -0.45),
    strength: 0.8,
  });
  drawScenery(stage, (context) => {
    const low = drawn.height * COVERED;
    // Peaks at the ends would hide a thing that is low and as wide as the box.
    const high = Math.min(base.width * 0.075, Math.max(low, drawn.height * 0.3));
    const dip = Math.max(0, 1 - low / high);
    drawTissue(context, {
      x: base.x,
      y: base.rim + high * 0.1,
      width: base.width * 0.88,
      height: high,
      dip,
      color: tissue,
      seed: 11,
    });
    drawGiftFront(context, base, colors);
  });
  drawGiftWords(
    stage,
    { ...arranged, text, logo: carriesLogo(format) ? printedLogo(stage, base) : arranged.logo },
    ground,
  );
}

function drawStagelight(
  { width, height, short }: Stage,
  context: Stage['context'],
  base: GiftBase,
  drawn: Rect,
  ground: Oklch,
): void {
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(ground, -0.015)],
    [0.6, ground],
    [1, shade(ground, -0.04)],
  ]);
  const y = drawn.y + drawn.height * 0.5;
  const radius = Math.max(short * 0.3, Math.min(short * 0.4, base.width * 0.62));
  softEllipse(context, base.x, y, radius * 1.45, radius * 1.45, shade(ground, 0.12), 0.9);
  for (const share of [1, 1.3]) ring(context, base.x, y, radius * share, short * 0.003, css(shade(ground, 0.14), 0.5));
  softEllipse(context, base.x, base.rim + base.height, base.width * 0.9, short * 0.05, shade(ground, 0.07), 0.6);
}

function drawShower(
  stage: Stage,
  context: Stage['context'],
  words: readonly Rect[],
  base: GiftBase,
  ground: Oklch,
  { paper, ribbon }: GiftColors,
): void {
  const { width, height, short, palette, mirrored } = stage;
  const isStory = stage.ratio === '9:16';
  const spare = words.map((rect) => (mirrored ? { ...rect, x: width - rect.x - rect.width } : rect));
  const side = Math.max(base.width * 0.95, short * 0.47);
  const top = isStory ? height * 0.1 : 0;
  const left = Math.max(0, base.x - side);
  drawConfetti(context, {
    rect: { x: left, y: top, width: Math.min(width, base.x + side) - left, height: base.rim - top },
    spare,
    count: 60,
    size: short * 0.024,
    colors: [paper, ribbon, palette.accent, palette.paper, palette.tone(0.75)].filter(
      (color) => distance(color, ground) > 0.12,
    ),
  });
}

/** The lid hangs in the air over the product. */
function drawLid(
  stage: Stage,
  context: Stage['context'],
  base: GiftBase,
  product: Rect,
  drawn: Rect,
  colors: GiftColors,
): void {
  const { short } = stage;
  const width = base.width * 1.06;
  const height = Math.min(short * 0.06, width * 0.16);
  const tilt = -0.11;
  // Its lower edge stays clear of the product's top at the end that hangs lower.
  const low = Math.sin(Math.abs(tilt)) * width * 0.5;
  const y = Math.min(drawn.y, product.y + product.height * 0.25) - low - short * 0.028;
  drawGiftLid(context, { x: base.x, y, width, height, tilt }, colors);
}

/** Where the lid leaves no room above, the box itself carries the logo. */
const carriesLogo = (format: Format) => format === 'stack' || format === 'story';

/** On the front of the box, beside its ribbon. */
function printedLogo(stage: Stage, { x, rim, width, height }: GiftBase): Rect {
  const half = width * 0.44;
  const left = stage.mirrored ? stage.width - x + width / 2 - half : x - width / 2;
  const inset = half * 0.06;
  const tall = logoHeight(stage);
  return { x: left + inset, y: rim + (height - tall) / 2, width: half - 2 * inset, height: tall };
}

function drawGiftWords(stage: Stage, arranged: Arranged, ground: Oklch): void {
  const { palette } = stage;
  drawWords(stage, arranged, {
    voice: VOICES.grotesque,
    logo: carriesLogo(arranged.format) ? 'center' : 'start',
    inks: inksOn(stage, ground),
    button: ground.l > 0.6 ? [palette.ink, palette.brand] : [palette.paper, palette.accent],
    maxLines: arranged.footer ? 2 : 4,
  });
}
