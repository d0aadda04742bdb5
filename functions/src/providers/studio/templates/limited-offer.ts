import { drawLogo } from '../brand/logo';
import { drawSeal, sealPlace } from '../brand/seal';
import { drawUrgency, urgencyHeight, type Urgency } from '../brand/urgency';
import { css, distance, type Oklch } from '../color/oklch';
import { asGround, groundFor, litGround } from '../color/palette';
import { arrange, LOGO_CENTER, LOGO_START, sceneryX, type Arranged, type Arrangement, type Format } from '../formats';
import { placeGroup } from '../picture/place-group';
import { placeProduct } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillGradient, fillVertical, shade } from '../scenes/backdrop';
import { drawRays } from '../scenes/rays';
import { drawTape } from '../scenes/tape';
import { drawTicket } from '../scenes/ticket';
import { drawScenery, type Rect, type Stage } from '../stage';
import type { StudioTemplate } from '../template';
import { eyebrow } from '../text/eyebrow';
import { drawTextBlock } from '../text/text-block';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { offerWords } from './limited-offer-words';

export const LIMITED_OFFER: StudioTemplate = [ticket, tapes, burst];

/** `text` is the ticket itself. */
const TICKET: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.15, 0.53, 0.85],
    product: [0.54, 0.09, 0.42, 0.8],
    headline: 0.14,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.5, 1, 0.5],
    product: [0.06, 0.19, 0.88, 0.325],
    headline: 0.15,
    align: 'start',
    anchor: 0.5,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.15, 0.6, 0.85],
    product: [0.57, 0.07, 0.38, 0.84],
    headline: 0.125,
    align: 'start',
    anchor: 0.5,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.57, 1, 0.43],
    product: [0.1, 0.15, 0.8, 0.415],
    headline: 0.115,
    align: 'start',
    anchor: 0.5,
  },
};

/** A ticket to tear off; a low product stands on it, a tall one next to it. */
function ticket(stage: Stage): void {
  const { palette, pictures, short } = stage;
  const arranged = arrange(stage, TICKET);
  const { format, logo, drawn } = arranged;
  const card = ticketRect(stage, arranged);
  const ground = groundFor(palette.product, [asGround(palette.brand), asGround(palette.accent), palette.tone(0.32)]);
  drawTicketGround(stage, drawn, ground);
  const stub = Math.max(
    short * 0.145,
    urgencyHeight(stage, wordsIn(stage, card, arranged).width, urgencyOf(stage)) + short * 0.05,
  );
  drawTicket(stage.context, card, stub, palette.paper, palette.ink);
  placeProduct(stage, pictures[0], arranged.product, {
    way: 'stand',
    shadow: shade(palette.ink, -0.05),
    strength: 1.1,
  });
  const mark = drawLogo(stage, logo, format === 'story' ? 'center' : 'start');
  const covered = drawTicketWords(stage, card, stub, arranged);
  stamp(stage, drawn, [mark, ...covered], ground);
}

function ticketRect(stage: Stage, { format, text, drawn }: Arranged): Rect {
  if (format === 'wide' || format === 'side') return text;
  // `arrange` gives words the room above the product; a ticket lies below it.
  const top = drawn.y + drawn.height - stage.short * 0.006;
  return { ...text, y: top, height: stage.safe.y + stage.safe.height - top };
}

function drawTicketGround(stage: Stage, drawn: Rect, ground: Oklch): void {
  const { width, height, short } = stage;
  drawScenery(stage, (context) => {
    fillGradient(
      context,
      { x: 0, y: 0, width, height },
      [0, 0, width, height],
      [
        [0, shade(ground, 0.03)],
        [1, shade(ground, -0.06)],
      ],
    );
    const x = sceneryX(stage, drawn.x + drawn.width / 2);
    drawRays(context, x, drawn.y + drawn.height * 0.55, 18, shade(ground, 0.1), 0.5);
    softEllipse(context, x, drawn.y + drawn.height * 0.5, short * 0.5, short * 0.5, shade(ground, 0.14), 0.7);
  });
}

/** The columns of the ticket that words may fill. */
function wordsIn({ short, mirrored }: Stage, card: Rect, { format, drawn }: Arranged): { x: number; width: number } {
  const pad = short * 0.05;
  const beside = format === 'side' || format === 'wide';
  // A tall product may lean over the ticket's edge; words keep clear of it.
  const overlap = beside ? Math.max(0, mirrored ? drawn.x + drawn.width - card.x : card.x + card.width - drawn.x) : 0;
  const width = card.width - 2 * pad - (overlap > 0 ? overlap - pad * 0.4 : 0);
  return { x: card.x + (mirrored && overlap > 0 ? card.width - pad - width : pad), width };
}

function drawTicketWords(stage: Stage, card: Rect, stub: number, arranged: Arranged): Rect[] {
  const { palette, short } = stage;
  const { headlineSize } = arranged;
  const pad = short * 0.05;
  const { x, width } = wordsIn(stage, card, arranged);
  const foot = { x, y: card.y + card.height - stub, width, height: stub };
  const covered = drawTextBlock(
    stage,
    { x, y: card.y + pad * 0.9, width, height: card.height - stub - pad * 1.6 },
    {
      voice: VOICES.poster,
      align: 'start',
      anchor: 0.5,
      headlineSize,
      call: false,
      eyebrow: eyebrow(stage),
      inks: { headline: [palette.ink], line: [palette.ink], eyebrow: [palette.tone(0.45)] },
      button: [palette.ink],
    },
  );
  drawUrgency(stage, foot, urgencyOf(stage), [palette.ink], [asGround(palette.brand), palette.ink]);
  return [covered, foot];
}

function urgencyOf(stage: Stage): Urgency {
  const { urgency, statesDeadline } = offerWords(stage);
  return { label: urgency, isStated: statesDeadline };
}

function stamp(stage: Stage, drawn: Rect, words: readonly Rect[], ground: Oklch): void {
  const { badge, statesDiscount } = offerWords(stage);
  const share = { '16:9': 0.27, '9:16': 0.27, '1:1': 0.225, '4:5': 0.225 }[stage.ratio];
  // What is taken off the price is what the ad is about.
  const size = stage.short * share * (statesDiscount ? 1.2 : 1);
  drawSeal(stage, sealPlace(stage, drawn, size, words), badge, sealColor(stage, ground));
}

/** What shouts on this ground: the brand's other colour, or paper, or ink. */
function sealColor({ palette }: Stage, ground: Oklch): Oklch {
  return [palette.accent, palette.brand, palette.paper].find((color) => distance(color, ground) > 0.3) ?? palette.ink;
}

const TAPES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.15, 0.46, 0.85],
    product: [0.5, 0.1, 0.46, 0.8],
    headline: 0.175,
    align: 'start',
    anchor: 0.6,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.085, 1, 0.36],
    product: [0.05, 0.475, 0.9, 0.425],
    headline: 0.19,
    align: 'start',
    anchor: 0,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.15, 0.5, 0.85],
    product: [0.53, 0.08, 0.42, 0.84],
    headline: 0.15,
    align: 'start',
    anchor: 0.6,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.13, 1, 0.22],
    product: [0.07, 0.35, 0.86, 0.46],
    headline: 0.14,
    align: 'start',
    anchor: 0,
    footer: [0, 0.9, 1, 0.1],
  },
};

/** Bands of tape behind the product say again and again what this is. */
function tapes(stage: Stage): void {
  const { palette, pictures, context, width, height } = stage;
  const arranged = arrange(stage, TAPES);
  const ground = groundFor(palette.product, [palette.tone(0.2, 0.6), palette.tone(0.95, 0.4)]);
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(ground, 0.03)],
    [1, shade(ground, -0.03)],
  ]);
  drawTapes(stage, arranged, ground);
  const shadow = { l: 0.1, c: 0, h: 0 };
  placeProduct(stage, pictures[0], arranged.product, { way: 'stand', shadow, strength: 1.2 });
  const { urgency, statesDiscount, statesDeadline } = offerWords(stage);
  const covered = drawWords(stage, arranged, {
    voice: VOICES.poster,
    logo: 'start',
    inks: [palette.paper, palette.ink],
    button: [tapeColor(stage, ground), palette.paper, palette.ink],
    ...(statesDeadline ? { eyebrow: urgency, eyebrowInks: [tapeColor(stage, ground), palette.paper] } : {}),
  });
  // The edges and the product cut the words on a tape; a stated discount has to be read in full.
  const { footer } = arranged;
  if (statesDiscount) stamp(stage, arranged.drawn, [covered.logo, covered.text, ...(footer ? [footer] : [])], ground);
}

function tapeColor({ palette }: Stage, ground: Oklch): Oklch {
  return [palette.brand, palette.accent].find((color) => distance(color, ground) > 0.32) ?? palette.paper;
}

function drawTapes(stage: Stage, { format, drawn, footer }: Arranged, ground: Oklch): void {
  const { palette, short, mirrored } = stage;
  const { badge, urgency } = offerWords(stage);
  const turn = mirrored ? -1 : 1;
  const band = short * 0.105;
  const x = drawn.x + drawn.width / 2;
  // A low product would have the tape run through the words under it.
  const y = Math.min(drawn.y + drawn.height / 2, (footer?.y ?? stage.height) - band * 1.9);
  const first = tapeColor(stage, ground);
  const second =
    [palette.accent, palette.paper, palette.ink].find(
      (color) => distance(color, first) > 0.25 && distance(color, ground) > 0.25,
    ) ?? palette.paper;
  const beside = format === 'wide' || format === 'side';
  const angles = beside ? [-1.22, -1.92] : [0.11, -0.13];
  drawTape(
    stage,
    { x, y: y + (beside ? 0 : drawn.height * 0.06), angle: (angles[1] ?? 0) * turn, band: band * 0.8, color: second },
    urgency,
  );
  drawTape(stage, { x, y, angle: (angles[0] ?? 0) * turn, band, color: first }, badge);
}

const BURST: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.14, 0.44, 0.65],
    product: [0.47, 0.07, 0.48, 0.71],
    headline: 0.165,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.08, 1, 0.3],
    product: [0.05, 0.385, 0.9, 0.315],
    headline: 0.165,
    align: 'center',
    anchor: 0.2,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.5, 0.66],
    product: [0.54, 0.07, 0.4, 0.73],
    headline: 0.135,
    align: 'start',
    anchor: 0.4,
  },
  stack: {
    logo: LOGO_CENTER,
    text: [0, 0.12, 1, 0.24],
    product: [0.12, 0.36, 0.76, 0.42],
    headline: 0.13,
    align: 'center',
    anchor: 0.1,
  },
};

/** A burst of rays behind the product, a bar under it with the clock and the call to action, a stamp beside it. */
function burst(stage: Stage): void {
  const { palette, context, width, height, short, safe } = stage;
  const arranged = arrange(stage, BURST);
  const { format, product, drawn } = arranged;
  const wish = groundFor(palette.product, [palette.tone(0.93, 0.8), asGround(palette.brand), palette.tone(0.3)]);
  const ground = litGround(wish, 0.06, palette.ink, palette.paper);
  const barHeight = Math.max(short * 0.15, urgencyHeight(stage, safe.width, urgencyOf(stage)) + short * 0.05);
  const barTop = format === 'story' ? safe.y + safe.height - barHeight : height - barHeight;
  drawBurst(stage, drawn, ground);
  const bar = [palette.brand, palette.ink].find((color) => distance(color, ground) > 0.25) ?? palette.ink;
  context.fillStyle = css(asGround(bar));
  context.fillRect(0, barTop, width, format === 'story' ? height - barTop : barHeight);
  placeGroup(stage, { ...product, height: barTop - short * 0.02 - product.y }, { way: 'stand', shadow: palette.ink });
  const inks = [palette.ink, palette.paper];
  const words = { voice: VOICES.poster, inks, button: [palette.ink], call: false, maxLines: 3 } as const;
  const covered = drawWords(stage, arranged, words);
  drawUrgency(stage, { x: safe.x, y: barTop, width: safe.width, height: barHeight }, urgencyOf(stage), inks, [
    palette.accent,
    palette.paper,
    palette.ink,
  ]);
  stamp(stage, drawn, [covered.logo, covered.text, { x: 0, y: barTop, width, height: barHeight }], ground);
}

function drawBurst(stage: Stage, drawn: Rect, ground: Oklch): void {
  const { width, height } = stage;
  drawScenery(stage, (context) => {
    fillVertical(context, { x: 0, y: 0, width, height }, [
      [0, ground],
      [1, shade(ground, -0.03)],
    ]);
    drawRays(
      context,
      sceneryX(stage, drawn.x + drawn.width / 2),
      drawn.y + drawn.height * 0.55,
      22,
      shade(ground, ground.l > 0.6 ? -0.05 : 0.06),
      0.9,
    );
  });
}
