import { drawButton, layoutButton } from '../brand/button';
import { drawLogo } from '../brand/logo';
import { css, type Oklch } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import { formatOf, sceneryX, type Format, type Shares } from '../formats';
import { placeGroup } from '../picture/place-group';
import { placeProduct, productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillGradient, shade } from '../scenes/backdrop';
import { area, drawScenery, safePart, type Rect, type Stage } from '../stage';
import { eyebrow } from '../text/eyebrow';
import { drawPoints, layoutPoints, type PointList } from '../text/point-list';
import { statementsOf } from '../text/statements';
import { drawTextBlock } from '../text/text-block';
import { VOICES } from '../text/voice';

interface ListArrangement {
  /** Of the whole ad: the coloured panel, which goes to the frame, and the product on it. */
  panel: Shares;
  product: Shares;
  /** Of the safe area: headline, points and call to action, from top to bottom. */
  words: Shares;
  headline: number;
  /** The most that the headline takes of the words' height. */
  lead: number;
  columns: 1 | 2;
}

/** A thing about as wide as high would be small above the words of a square. */
type ListFormat = Format | 'square';

const LIST: Record<ListFormat, ListArrangement> = {
  wide: {
    panel: [0.54, 0, 0.46, 1],
    product: [0.53, 0.07, 0.43, 0.86],
    words: [0, 0.14, 0.49, 0.86],
    headline: 0.115,
    lead: 0.36,
    columns: 1,
  },
  story: {
    panel: [0, 0.64, 1, 0.36],
    product: [0.05, 0.61, 0.9, 0.34],
    words: [0, 0.1, 1, 0.6],
    headline: 0.12,
    lead: 0.4,
    columns: 1,
  },
  side: {
    panel: [0.6, 0, 0.4, 1],
    product: [0.58, 0.07, 0.38, 0.86],
    words: [0, 0.14, 0.55, 0.86],
    headline: 0.1,
    lead: 0.36,
    columns: 1,
  },
  stack: {
    panel: [0, 0, 1, 0.44],
    product: [0.06, 0.16, 0.88, 0.32],
    words: [0, 0.48, 1, 0.52],
    headline: 0.085,
    lead: 0.3,
    columns: 2,
  },
  square: {
    panel: [0.6, 0, 0.4, 1],
    product: [0.5, 0.1, 0.46, 0.8],
    words: [0, 0.13, 0.48, 0.87],
    headline: 0.09,
    lead: 0.36,
    columns: 1,
  },
};

const SQUARE = 1.35;

function listFormat(stage: Stage): ListFormat {
  const format = formatOf(stage);
  const [{ width, height, image }] = stage.pictures;
  return format === 'stack' && image.ground === 'cutout' && width < height * SQUARE ? 'square' : format;
}

/** The product large on a panel of the brand's colour, its points numbered beside it, above or below. */
export function featureList(stage: Stage): void {
  const { palette, short } = stage;
  const format = listFormat(stage);
  const arrangement = LIST[format];
  const color = groundFor(palette.product, [asGround(palette.brand), asGround(palette.accent), palette.tone(0.86)]);
  drawPanel(stage, format, area(stage, ...arrangement.panel), color);
  const place = area(stage, ...arrangement.product);
  const isBeside = format === 'wide' || format === 'square';
  // A low thing beside the words would lie at the foot of a tall, empty panel.
  const spare = isBeside ? place.height - productRect(stage.pictures[0], place, 'stand').height : 0;
  const raised = { ...place, height: place.height - spare * 0.4 };
  const placing = { way: 'stand', hanging: 'wall', shadow: shade(palette.ink, -0.05) } as const;
  const drawn =
    format === 'square' ? placeProduct(stage, stage.pictures[0], raised, placing) : placeGroup(stage, raised, placing);
  drawLogo(stage, safePart(stage, 0, 0, 0.45, 0.1), 'start');
  const words = safePart(stage, ...arrangement.words);
  const bottom = format === 'story' ? Math.min(words.y + words.height, drawn.y - short * 0.04) : words.y + words.height;
  const top = format === 'stack' ? Math.max(words.y, drawn.y + drawn.height + short * 0.045) : words.y;
  drawListWords(stage, { ...words, y: top, height: bottom - top }, arrangement, format);
}

/** Paper, and the panel with one large round corner, lit where the product stands. */
function drawPanel(stage: Stage, format: ListFormat, panel: Rect, color: Oklch): void {
  const { width, height, short, palette } = stage;
  const corner = short * 0.13;
  const corners = {
    wide: [0, 0, 0, corner],
    side: [0, 0, 0, corner],
    square: [0, 0, 0, corner],
    story: [corner, 0, 0, 0],
    stack: [0, 0, corner, 0],
  };
  const paper = palette.tone(0.975, 0.35);
  drawScenery(stage, (context) => {
    context.fillStyle = css(paper);
    context.fillRect(0, 0, width, height);
    const x = sceneryX(stage, panel.x + panel.width / 2) - panel.width / 2;
    context.save();
    context.beginPath();
    context.roundRect(x, panel.y, panel.width, panel.height, corners[format]);
    context.clip();
    fillGradient(
      context,
      { ...panel, x },
      [x, panel.y, x + panel.width, panel.y + panel.height],
      [
        [0, shade(color, 0.04)],
        [1, shade(color, -0.05)],
      ],
    );
    softEllipse(
      context,
      x + panel.width / 2,
      panel.y + panel.height * 0.5,
      short * 0.5,
      short * 0.45,
      shade(color, 0.12),
      0.6,
    );
    context.restore();
  });
}

function drawListWords(stage: Stage, rect: Rect, arrangement: ListArrangement, format: ListFormat): void {
  const { palette, short, words, mirrored } = stage;
  const { points, line } = statementsOf(words);
  const isLoose = format !== 'stack';
  const button = layoutButton(stage, rect.width, 1);
  const foot = button && points.length > 0 ? button.height + short * 0.04 : 0;
  const limits = { size: 0.036, columns: arrangement.columns } as const;
  const room = { ...rect, height: rect.height - foot };
  const gap = short * 0.045;
  const list = layoutPoints(stage, points, { ...room, height: room.height * (1 - arrangement.lead) - gap }, limits);
  const hasList = list.rows.length > 0;
  const listTop = room.y + room.height - list.height;
  const lead = { ...room, height: hasList ? listTop - gap - room.y : room.height };
  const quoted = { ...stage, words: { ...words, line: hasList ? '' : line } };
  const covered = drawTextBlock(quoted, lead, {
    voice: VOICES.grotesque,
    align: 'start',
    anchor: isLoose || !hasList ? 0.5 : 0,
    headlineSize: short * arrangement.headline,
    maxLines: 3,
    eyebrow: isLoose || !hasList ? eyebrow(stage) : undefined,
    call: !hasList,
    inks: { headline: [palette.tone(0.24), palette.ink], line: [palette.ink], eyebrow: [palette.tone(0.45)] },
    button: [asGround(palette.brand), palette.ink],
  });
  const near = Math.min(listTop, covered.y + covered.height + gap * 1.3);
  const top = isLoose ? near : (near + listTop) / 2;
  if (hasList) drawList(stage, list, { ...room, y: top });
  if (!button || !hasList) return;
  const x = mirrored ? rect.x + rect.width - button.width : rect.x;
  drawButton(stage, button, x, rect.y + rect.height - button.height, [asGround(palette.brand), palette.ink]);
}

function drawList(stage: Stage, list: PointList, rect: Rect): void {
  const { palette } = stage;
  drawPoints(stage, list, rect, {
    sign: 'number',
    fill: groundFor(palette.paper, [asGround(palette.brand), palette.ink]),
    inks: [palette.ink],
    rule: palette.tone(0.88, 0.6),
  });
}
