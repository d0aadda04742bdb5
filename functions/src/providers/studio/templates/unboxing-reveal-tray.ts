import { drawButton, layoutButton } from '../brand/button';
import { logoHeight } from '../brand/logo';
import { css, distance, type Oklch } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import { formatOf, sceneryX, type Format, type Shares } from '../formats';
import { placeProduct, productRect } from '../picture/place-product';
import { fillGradient, shade } from '../scenes/backdrop';
import { drawLooseRibbons, drawLyingLid, drawOpenTissue, drawTray } from '../scenes/gift-tray';
import { area, drawScenery, type Rect, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { apart } from './unboxing-reveal-parts';

interface Layout {
  /** Of the ad, in reading direction. */
  product: Shares;
  card: Shares;
  headline: number;
}

const LAYOUTS: Record<Format, Layout> = {
  wide: { product: [0.535, 0.15, 0.37, 0.7], card: [0.045, 0.18, 0.42, 0.64], headline: 0.14 },
  story: { product: [0.18, 0.19, 0.64, 0.27], card: [0.0611, 0.515, 0.8778, 0.28], headline: 0.115 },
  side: { product: [0.6, 0.15, 0.31, 0.7], card: [0.06, 0.15, 0.455, 0.7], headline: 0.105 },
  stack: { product: [0.18, 0.13, 0.64, 0.41], card: [0.066, 0.615, 0.868, 0.325], headline: 0.105 },
};

/** Seen from above: a box without its lid, the product on opened tissue paper, and a card with the words. */
export function tray(stage: Stage): void {
  const { palette, pictures, short, width, height, context } = stage;
  const layout = LAYOUTS[formatOf(stage)];
  const surface = surfaceColor(stage);
  const box = apart(surface, [asGround(palette.brand), asGround(palette.accent), palette.tone(0.4)], 0.17);
  const tissue = groundFor(palette.product, [palette.tone(0.95, 0.45), palette.tone(0.72, 0.6), palette.tone(0.4)]);
  const ribbons = [asGround(palette.accent), palette.tone(0.72), palette.paper, palette.tone(0.28)].filter(
    (color) => distance(color, surface) > 0.14,
  );
  const ribbon = apart(box, [ribbons[0] ?? palette.ink, ...ribbons.slice(1)], 0.2);
  const product = area(stage, ...layout.product);
  const drawn = productRect(pictures[0], product, 'lie');
  drawScenery(stage, (scenery) => {
    fillGradient(
      scenery,
      { x: 0, y: 0, width, height },
      [0, 0, width, height],
      [
        [0, shade(surface, 0.04)],
        [1, shade(surface, -0.05)],
      ],
    );
    drawOpened(stage, scenery, drawn, { box, tissue, ribbon });
  });
  placeProduct(stage, pictures[0], product, { way: 'lie', shadow: shade(tissue, -0.6), strength: 1.2, radius: 0.008 });
  const card = area(stage, ...layout.card);
  context.save();
  context.shadowColor = css(palette.ink, 0.32);
  context.shadowBlur = short * 0.04;
  context.shadowOffsetY = short * 0.014;
  context.fillStyle = css(palette.paper);
  context.beginPath();
  context.roundRect(card.x, card.y, card.width, card.height, short * 0.014);
  context.fill();
  context.restore();
  drawCardWords(stage, card, layout.headline);
}

/** A table in a pale tone of the brand, from which a box in the brand's colour stands out. */
function surfaceColor({ palette }: Stage): Oklch {
  const box = asGround(palette.brand);
  const tones = [palette.tone(0.885, 0.6), palette.tone(0.97, 0.25), palette.tone(0.8, 0.5)];
  return tones.find((tone) => distance(tone, box) > 0.18) ?? palette.tone(0.62, 0.7);
}

interface Colors {
  box: Oklch;
  tissue: Oklch;
  ribbon: Oklch;
}

function drawOpened(stage: Stage, context: Stage['context'], drawn: Rect, { box, tissue, ribbon }: Colors): void {
  const { short } = stage;
  const wall = short * 0.033;
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const room = short * 0.045;
  const width = Math.max(drawn.width + 2 * room, short * 0.34);
  const height = Math.max(drawn.height + 2 * room, short * 0.3);
  const inner = { x: x - width / 2, y: drawn.y + drawn.height / 2 - height / 2, width, height };
  const outer = { x: inner.x - wall, y: inner.y - wall, width: width + 2 * wall, height: height + 2 * wall };
  const lid = { ...outer, x: outer.x + outer.width * 0.16, y: outer.y - outer.height * 0.1 };
  drawLyingLid(context, lid, 0.2, shade(box, -0.02), short);
  drawTray(context, outer, wall, box, short);
  drawOpenTissue(context, inner, short * 0.075, tissue, short);
  const [left, right, foot] = [outer.x, outer.x + outer.width, outer.y + outer.height];
  drawLooseRibbons(
    context,
    [
      [
        [left - short * 0.2, outer.y - short * 0.02],
        [left - short * 0.02, outer.y - short * 0.1],
        [left - short * 0.05, outer.y + outer.height * 0.2],
        [left - short * 0.09, outer.y + outer.height * 0.55],
        [left + short * 0.045, outer.y + outer.height * 0.72],
      ],
      [
        [right + short * 0.25, foot - outer.height * 0.32],
        [right + short * 0.04, foot - outer.height * 0.42],
        [right + short * 0.02, foot - outer.height * 0.16],
        [right, foot + short * 0.06],
        [right - short * 0.13, foot + short * 0.05],
      ],
    ],
    short * 0.03,
    ribbon,
  );
}

/**
 * Headline and line, and under them the logo at the start and the call to action at the end of
 * one row; on a narrow card the logo stands above.
 */
function drawCardWords(stage: Stage, card: Rect, headline: number): void {
  const { palette, short, mirrored } = stage;
  const pad = short * 0.045;
  const width = card.width - 2 * pad;
  const isNarrow = card.width < short * 0.6;
  const call = layoutButton(stage, isNarrow ? width : width * 0.6, 1);
  const row = Math.max(logoHeight(stage), call?.height ?? 0);
  const foot = { x: card.x + pad, y: card.y + card.height - pad * 0.9 - row, width, height: row };
  const beside = width - (call ? call.width + short * 0.03 : 0);
  const logo = isNarrow
    ? { ...foot, y: card.y + pad }
    : {
        ...foot,
        x: mirrored ? foot.x + width - beside : foot.x,
        y: foot.y + (row - logoHeight(stage)) / 2,
        width: beside,
      };
  const top = isNarrow ? logo.y + logoHeight(stage) + pad * 0.7 : card.y + pad;
  const text = { x: foot.x, y: top, width, height: foot.y - top - pad * 0.6 };
  drawWords(
    stage,
    { logo, text, headlineSize: headline * short, align: 'start', anchor: isNarrow ? 0.5 : 0.4, footer: null },
    {
      voice: VOICES.serif,
      inks: [palette.tone(0.24), palette.ink],
      lineInks: [palette.ink],
      eyebrowInks: [palette.tone(0.42)],
      button: [palette.ink],
      call: false,
      maxLines: 4,
    },
  );
  if (!call) return;
  const atLeft = isNarrow !== mirrored;
  const x = atLeft ? foot.x : foot.x + width - call.width;
  drawButton(stage, call, x, foot.y + (row - call.height) / 2, [asGround(palette.brand), palette.ink]);
}
