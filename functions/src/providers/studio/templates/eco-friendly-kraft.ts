import { css, distance, type Oklch } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import { arrange, FOOTER, LOGO_START, sceneryX, type Arranged, type Arrangement, type Format } from '../formats';
import { placeProduct, productRect } from '../picture/place-product';
import { shade } from '../scenes/backdrop';
import { blobPath } from '../scenes/blob';
import { drawSprig, type Sprig } from '../scenes/foliage';
import { drawTornSheet, KRAFT } from '../scenes/kraft';
import { drawScenery, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { leafGreen } from './eco-friendly-parts';

const POSTER: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.16, 0.44, 0.84],
    product: [0.52, 0.11, 0.42, 0.78],
    headline: 0.155,
    align: 'start',
    anchor: 1,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.11, 1, 0.34],
    product: [0.1, 0.51, 0.8, 0.37],
    headline: 0.16,
    align: 'start',
    anchor: 0.1,
    headroom: 0.075,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.47, 0.86],
    product: [0.57, 0.1, 0.36, 0.8],
    headline: 0.125,
    align: 'start',
    anchor: 1,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.22],
    product: [0.1, 0.37, 0.8, 0.44],
    headline: 0.125,
    align: 'start',
    anchor: 0,
    headroom: 0.06,
    footer: FOOTER,
  },
};

/** Kraft paper torn away from a block print of leaves, the product laid on a pebble of cut paper between them. */
export function kraftPoster(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = laid(stage, arrange(stage, POSTER));
  const print = asGround(palette.brand);
  drawCollage(stage, arranged, print);
  placeProduct(stage, pictures[0], arranged.drawn, { way: 'lie', shadow: palette.ink, strength: 1.1 });
  drawWords(stage, arranged, {
    voice: VOICES.grotesque,
    inks: [palette.tone(0.25), palette.ink],
    button: [asGround(palette.brand), palette.ink],
    footer: { inks: [palette.paper, palette.ink], button: [palette.paper, palette.ink] },
  });
}

/** Beside words it lies in the middle of its place: nothing stands on a sheet of paper. */
function laid({ pictures: [picture] }: Stage, arranged: Arranged): Arranged {
  const beside = arranged.format === 'wide' || arranged.format === 'side';
  return beside ? { ...arranged, drawn: productRect(picture, arranged.product, 'lie') } : arranged;
}

function drawCollage(stage: Stage, arranged: Arranged, print: Oklch): void {
  const { format, drawn, text } = arranged;
  const { width, height, short, palette } = stage;
  const beside = format === 'wide' || format === 'side';
  const [x, y] = [sceneryX(stage, drawn.x + drawn.width / 2), drawn.y + drawn.height / 2];
  const [radiusX, radiusY] = blobSize(stage, arranged);
  const blob = groundFor(palette.product, [...blobColors(stage, print), palette.tone(0.45)]);
  drawScenery(stage, (context) => {
    context.fillStyle = css(print);
    context.fillRect(0, 0, width, height);
    // Darker than a dark ground, lighter than a light one: the footer's words stand on it.
    const leaf = shade(print, print.l < 0.28 ? 0.05 : print.l > 0.6 ? 0.045 : -0.07);
    for (const sprig of printedLeaves(stage, beside)) drawSprig(context, { ...sprig, color: leaf, veins: print });
    drawTornSheet(
      context,
      { edge: beside ? 'right' : 'bottom', at: beside ? x : y + radiusY * 0.12, width, height, short },
      KRAFT,
    );
    const aside = beside ? radiusX * 0.75 : Math.min(radiusX * 0.95, width * 0.4);
    const green = leafGreen(palette, 0.42);
    const sprigs = [
      {
        x: x + aside * 0.7,
        y: y + radiusY * 0.1,
        angle: -0.75,
        length: beside ? short * 0.52 : Math.min(short * 0.42, (y + radiusY * 0.1 - text.y - text.height) * 0.95),
        curl: -0.4,
      },
      ...(format === 'side'
        ? []
        : [
            {
              x: x - aside * 0.6,
              y: y + radiusY * (beside ? 0.62 : 0.35),
              angle: -2.75,
              length: beside ? short * 0.28 : Math.min(short * 0.4, radiusY * 1.2),
              curl: 0.5,
            },
          ]),
    ];
    for (const sprig of sprigs)
      drawSprig(context, { ...sprig, pairs: 4, kind: 'broad', color: green, veins: shade(KRAFT, 0.02), flat: true });
    blobPath(context, x, y, radiusX, radiusY, 0.8);
    context.strokeStyle = css(palette.ink, 0.07);
    for (const share of [0.018, 0.011, 0.005]) {
      context.lineWidth = short * share;
      context.stroke();
    }
    context.fillStyle = css(blob);
    context.fill();
  });
}

/** Its outline strays by a ninth from the radii; it keeps clear of the words at its side, or above and below. */
function blobSize({ short, mirrored }: Stage, { drawn, text, format, footer }: Arranged): [number, number] {
  const radius = Math.max(short * 0.25, Math.min(short * 0.37, Math.hypot(drawn.width, drawn.height) * 0.44));
  const wide = Math.min(1.18, Math.max(0.86, (drawn.width / drawn.height) ** 0.3));
  const [x, y] = [drawn.x + drawn.width / 2, drawn.y + drawn.height / 2];
  if (format === 'wide' || format === 'side') {
    const room = mirrored ? text.x - x : x - text.x - text.width;
    return [Math.min(radius * wide, (room - short * 0.02) / 1.11), radius / wide];
  }
  const above = y - text.y - text.height - short * 0.02;
  const below = footer ? footer.y - y - short * 0.012 : above;
  return [radius * wide, Math.max(drawn.height * 0.46, Math.min(radius / wide, above / 1.08, below / 1.08))];
}

/** Of paper, or of the second colour; neither may vanish on the print or on the kraft. */
function blobColors({ palette }: Stage, print: Oklch): [Oklch, ...Oklch[]] {
  const found = [palette.accent, palette.tone(0.93, 0.6), palette.paper].filter(
    (color) => distance(color, print) > 0.2 && distance(color, KRAFT) > 0.1,
  );
  return [found[0] ?? palette.paper, ...found.slice(1)];
}

type Printed = Omit<Sprig, 'color' | 'veins'>;

/** Sprigs all over the ad in two kinds, every second row moved by half a step. */
function printedLeaves({ width, height, short }: Stage, beside: boolean): Printed[] {
  const step = short * 0.29;
  const top = beside ? 0 : height * 0.3;
  const rows = Math.ceil((height - top) / step) + 1;
  const columns = Math.ceil(width / step) + 1;
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return {
      x: (column + (row % 2) * 0.5 - 0.25) * step,
      y: top + (row + 0.75) * step,
      angle: -Math.PI / 2 + ((row + column) % 2 === 0 ? 0.45 : -0.5),
      length: step * 0.92,
      pairs: 4,
      kind: (row + column) % 2 === 0 ? ('broad' as const) : ('slim' as const),
      curl: (row + column) % 2 === 0 ? -0.3 : 0.4,
      flat: true,
    };
  }).filter(({ x }) => !beside || x > width * 0.5);
}
