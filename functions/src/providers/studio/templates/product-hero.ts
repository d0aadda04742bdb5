import { drawButton, layoutButton } from '../brand/button';
import { css, distance, type Oklch } from '../color/oklch';
import { asGround, groundFor, litGround } from '../color/palette';
import {
  arrange,
  FOOTER,
  LOGO_CENTER,
  LOGO_START,
  sceneryX,
  type Arranged,
  type Arrangement,
  type Format,
} from '../formats';
import { placeGroup } from '../picture/place-group';
import { placeProduct } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { drawNiche } from '../scenes/arch';
import { disc, fillVertical, linear, ring, shade } from '../scenes/backdrop';
import { drawPodium, FLATNESS } from '../scenes/podium';
import { drawScenery, type Stage } from '../stage';
import type { StudioTemplate } from '../template';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';

export const PRODUCT_HERO: StudioTemplate = [spotlight, podium, colourBlocks];

const SPOTLIGHT: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.16, 0.46, 0.84],
    product: [0.48, 0.08, 0.49, 0.82],
    headline: 0.15,
    align: 'start',
    anchor: 0.6,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.09, 1, 0.38],
    product: [0.05, 0.475, 0.9, 0.43],
    headline: 0.185,
    align: 'center',
    anchor: 0.35,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.52, 0.86],
    product: [0.52, 0.07, 0.43, 0.85],
    headline: 0.125,
    align: 'start',
    anchor: 1,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.14, 1, 0.22],
    product: [0.06, 0.35, 0.88, 0.47],
    headline: 0.12,
    align: 'start',
    anchor: 0.3,
    footer: FOOTER,
  },
};

/** How much lighter the pool of light is than the ground. */
export const POOL_LIFT = 0.09;

/** The product in a pool of light on the brand's colour, rings of light spreading from it. */
function spotlight(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = arrange(stage, SPOTLIGHT);
  const wish = groundFor(palette.product, [asGround(palette.brand), palette.tone(0.3), palette.tone(0.9)]);
  const ground = litGround(wish, POOL_LIFT * 1.25, palette.ink, palette.paper);
  drawPool(stage, arranged, ground);
  placeProduct(stage, pictures[0], arranged.product, { way: 'stand', shadow: shade(palette.ink, -0.06) });
  const inks = ground.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const button = ground.l > 0.6 ? ([palette.ink, palette.brand] as const) : ([palette.paper, palette.accent] as const);
  drawWords(stage, arranged, { voice: VOICES.grotesque, inks, button });
}

/** A ground with a pool of light around the product. */
export function drawPool(
  { context, width, height, short }: Stage,
  { drawn }: Pick<Arranged, 'drawn'>,
  ground: Oklch,
): void {
  const [x, y] = [drawn.x + drawn.width / 2, drawn.y + drawn.height * 0.5];
  const radius = Math.max(short * 0.3, Math.min(short * 0.43, Math.hypot(drawn.width, drawn.height) * 0.47));
  const lift = POOL_LIFT;
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(ground, -0.015)],
    [0.55, ground],
    [1, shade(ground, -0.075)],
  ]);
  softEllipse(context, x, y, radius * 1.5, radius * 1.5, shade(ground, lift), 0.8);
  disc(
    context,
    x,
    y,
    radius,
    linear(
      context,
      [x, y - radius, x, y + radius],
      [
        [0, shade(ground, lift * 1.1), 0.95],
        [1, shade(ground, 0.01), 0.55],
      ],
    ),
  );
  for (const [index, share] of [1.22, 1.5, 1.86].entries())
    ring(context, x, y, radius * share, short * 0.002, css(shade(ground, 0.16), 0.4 - index * 0.12));
  softEllipse(context, x, drawn.y + drawn.height, drawn.width * 0.8, short * 0.07, shade(ground, lift * 1.4), 0.55);
}

export const PODIUM: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.14, 0.46, 0.86],
    product: [0.51, 0.12, 0.42, 0.68],
    headline: 0.135,
    align: 'start',
    anchor: 0.55,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.085, 1, 0.38],
    product: [0.08, 0.48, 0.84, 0.4],
    headline: 0.165,
    align: 'center',
    anchor: 0.3,
    headroom: 0.12,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.51, 0.86],
    product: [0.56, 0.1, 0.35, 0.75],
    headline: 0.12,
    align: 'start',
    anchor: 0.5,
  },
  stack: {
    logo: LOGO_CENTER,
    text: [0, 0.125, 1, 0.24],
    product: [0.12, 0.42, 0.76, 0.395],
    headline: 0.105,
    align: 'center',
    anchor: 0.15,
    headroom: 0.11,
    footer: [0, 0.89, 1, 0.09],
  },
};

/** A quiet room with an arched niche; the product stands on a podium, which carries the call to action where it is wide. */
function podium(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = arrange(stage, PODIUM);
  const { footer } = arranged;
  drawRoom(stage, arranged, palette.tone(0.93, 0.55));
  placeProduct(stage, pictures[0], arranged.product, { way: 'stand', shadow: palette.ink });
  const button = [asGround(palette.brand), palette.ink] as const;
  // The podium carries the call to action alone; the line stays with the headline.
  drawWords(
    stage,
    { ...arranged, footer: null },
    {
      voice: VOICES.grotesque,
      inks: [palette.tone(0.28), palette.ink],
      lineInks: [shade(palette.ink, 0.12), palette.ink],
      eyebrowInks: [palette.tone(0.42)],
      button,
      call: !footer,
      maxLines: footer ? 2 : 4,
    },
  );
  const call = footer && layoutButton(stage, footer.width, 1);
  if (footer && call)
    drawButton(
      stage,
      call,
      footer.x + (footer.width - call.width) / 2,
      footer.y + (footer.height - call.height) / 2,
      button,
    );
}

/** The room of the podium, without what stands in it. */
export function drawRoom(stage: Stage, { product, drawn }: Arranged, wall: Oklch): void {
  const { width, height, palette, short } = stage;
  const bottom = drawn.y + drawn.height;
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const radius = Math.max(drawn.width * 0.6, short * 0.2);
  const floor = Math.min(height * 0.93, bottom + radius * FLATNESS * 0.6 + short * 0.035);
  const nicheWidth = Math.min(Math.max(drawn.width * 1.12, short * 0.5), product.width * 1.16);
  const nicheTop = Math.max(product.y - short * 0.05, drawn.y - short * 0.09);
  drawScenery(stage, (context) => {
    fillVertical(context, { x: 0, y: 0, width, height }, [
      [0, shade(wall, 0.02)],
      [1, shade(wall, -0.03)],
    ]);
    softEllipse(context, width * 0.1, 0, width * 0.8, height * 0.7, palette.paper, 0.75);
    const color = groundFor(palette.product, [asGround(palette.brand), palette.tone(0.78), palette.tone(0.42)]);
    drawNiche(
      context,
      { x: x - nicheWidth / 2, y: nicheTop, width: nicheWidth, height: floor - nicheTop },
      color,
      short * 0.02,
    );
    fillVertical(context, { x: 0, y: floor, width, height: height - floor }, [
      [0, shade(wall, -0.035)],
      [1, shade(wall, 0.015)],
    ]);
    softEllipse(context, x, floor, nicheWidth * 0.75, short * 0.05, shade(wall, -0.2), 0.4);
    const top = bottom - radius * FLATNESS * 0.35;
    drawPodium(
      context,
      { x, top, radius, height: Math.max(short * 0.05, height - top), color: palette.tone(0.86, 0.7) },
      palette.ink,
    );
  });
}

const BLOCKS: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.16, 0.45, 0.84],
    product: [0.46, 0.09, 0.5, 0.8],
    headline: 0.16,
    align: 'start',
    anchor: 1,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.085, 1, 0.4],
    product: [0.05, 0.475, 0.9, 0.43],
    headline: 0.19,
    align: 'start',
    anchor: 0.15,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.52, 0.86],
    product: [0.53, 0.08, 0.42, 0.83],
    headline: 0.13,
    align: 'start',
    anchor: 1,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.22],
    product: [0.06, 0.34, 0.88, 0.48],
    headline: 0.13,
    align: 'start',
    anchor: 0,
    footer: FOOTER,
  },
};

/** Two flat planes of colour and a disc overprinting both, in the manner of Swiss posters. */
function colourBlocks(stage: Stage): void {
  const { palette } = stage;
  const arranged = arrange(stage, BLOCKS);
  const bold = [asGround(palette.brand), asGround(palette.accent), palette.tone(0.35)].filter(
    (color) => distance(color, palette.paper) > 0.15,
  );
  const block = groundFor(palette.product, [bold[0] ?? palette.ink, ...bold.slice(1)]);
  drawBlocks(stage, arranged, block);
  placeGroup(stage, arranged.product, { way: 'stand', shadow: palette.ink, strength: 0.9 });
  drawWords(stage, arranged, {
    voice: VOICES.grotesque,
    logo: 'start',
    inks: [palette.ink],
    eyebrowInks: [palette.tone(0.45)],
    button: [palette.ink, asGround(palette.brand)],
    footer: { inks: [palette.paper, palette.ink], button: [palette.paper, palette.ink] },
  });
}

function drawBlocks(stage: Stage, { format, drawn }: Arranged, block: Oklch): void {
  const { width, height, palette, short } = stage;
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const radius = Math.min(short * 0.4, Math.max(short * 0.27, drawn.width * 0.46, drawn.height * 0.42));
  const y = drawn.y + drawn.height * 0.46;
  const sideways = format === 'wide' || format === 'side';
  drawScenery(stage, (context) => {
    context.fillStyle = css(palette.paper);
    context.fillRect(0, 0, width, height);
    disc(context, x, y, radius, css(palette.tone(0.87, 0.75)));
    context.beginPath();
    if (sideways) context.rect(x, 0, width - x, height);
    else context.rect(0, drawn.y + drawn.height * 0.58, width, height);
    context.fillStyle = css(block);
    context.fill();
    context.save();
    context.clip();
    disc(context, x, y, radius, css(shade(block, block.l > 0.28 ? -0.06 : 0.05)));
    context.restore();
  });
}
