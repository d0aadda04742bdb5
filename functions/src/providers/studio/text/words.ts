import { drawLogo, type Anchor } from '../brand/logo';
import type { Oklch } from '../color/oklch';
import type { Arranged } from '../formats';
import type { Rect, Stage } from '../stage';
import { eyebrow } from './eyebrow';
import { drawFooter, type FooterStyle } from './footer';
import { drawTextBlock } from './text-block';
import type { Voice } from './voice';

/** Where the words go; an arrangement says so, or a composition that places them itself. */
export type WordPlaces = Pick<Arranged, 'logo' | 'text' | 'headlineSize' | 'align' | 'anchor' | 'footer'>;

export interface WordsStyle {
  voice: Voice;
  /** For headline and line; `eyebrow` takes the line's where it has none of its own. */
  inks: readonly Oklch[];
  lineInks?: readonly Oklch[];
  eyebrowInks?: readonly Oklch[];
  /** Above the headline, instead of the product's name. */
  eyebrow?: string;
  button: readonly [Oklch, ...Oklch[]];
  /** Where the footer stands on another ground than the other words. */
  footer?: FooterStyle;
  /** Where the logo stands; else as the words do. */
  logo?: Anchor;
  /** False where the call to action, or the line, stands elsewhere. */
  call?: boolean;
  line?: boolean;
  maxLines?: number;
}

/** What the logo and the words cover. */
export interface CoveredWords {
  logo: Rect;
  text: Rect;
}

/** Of how much of the shorter side words stand under a brand's name that takes more lines than its row has. */
const CLEAR = 0.022;

/** The place of words without what a tall name of a brand above it reaches into. */
function below({ short }: Stage, mark: Rect, text: Rect): Rect {
  const isBeside = mark.x >= text.x + text.width || mark.x + mark.width <= text.x;
  const reach = mark.y + mark.height - text.y;
  if (isBeside || mark.y > text.y || reach <= 0) return text;
  const taken = reach + short * CLEAR;
  return { ...text, y: text.y + taken, height: text.height - taken };
}

/**
 * Logo, eyebrow, headline, line and call to action in their places: line and call in the
 * footer where the arrangement has one. Draw what they stand on first.
 */
export function drawWords(stage: Stage, places: WordPlaces, style: WordsStyle): CoveredWords {
  const { logo, text, headlineSize, align, anchor, footer } = places;
  const { voice, inks, button, lineInks = inks } = style;
  const mark = drawLogo(stage, logo, style.logo ?? align);
  const covered = {
    logo: mark,
    text: drawTextBlock(stage, below(stage, mark, text), {
      voice,
      align,
      anchor,
      headlineSize,
      inks: { headline: inks, line: lineInks, eyebrow: style.eyebrowInks ?? lineInks },
      eyebrow: style.eyebrow ?? eyebrow(stage),
      button,
      call: !footer && style.call !== false,
      line: !footer && style.line !== false,
      maxLines: style.maxLines ?? (footer ? 2 : 4),
    }),
  };
  if (footer) drawFooter(stage, footer, style.footer ?? { inks: lineInks, button });
  return covered;
}
