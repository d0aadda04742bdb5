import { sameText } from '../../../copy/plain-text';
import { COMPARISON_CHART_WORDS } from '../../../copy/words/comparison-chart';
import { readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import { dull } from '../color/palette';
import { sceneryX } from '../formats';
import { disc } from '../scenes/backdrop';
import { drawPlainBox, plainBoxRect } from '../scenes/plain-box';
import { drawQuestionMark } from '../scenes/question-mark';
import { drawScenery, groundRange, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText } from '../text/fit-text';
import { statementsOf } from '../text/statements';
import { setting, type Voice } from '../text/voice';

export interface Comparison {
  /** What ours has, in the person's own words; at least one. */
  rows: readonly string[];
  /** A row where none of those fits. */
  plain: string;
  /** The name of everybody else. */
  others: string;
  /** The stage, whose line is none of the rows. */
  stage: Stage;
}

/** What is set against the others: the statements, without any the line, else the product's name. */
export function compare(stage: Stage): Comparison {
  const { words } = stage;
  const { others, plain } = COMPARISON_CHART_WORDS[words.language];
  const { points, line } = statementsOf(words);
  if (points.length > 0) return { rows: points, plain, others, stage: { ...stage, words: { ...words, line } } };
  const name = sameText(words.headline, words.productName) ? words.brandName : words.productName;
  return { rows: [line || name], plain, others, stage: { ...stage, words: { ...words, line: '' } } };
}

/** The others' side of a row: that nothing is known of them, and nothing said. */
export function drawUnknown(stage: Stage, x: number, y: number, radius: number): void {
  drawScenery(stage, (context) => {
    const middle = sceneryX(stage, x);
    disc(context, middle, y, radius, css(dull(0.9)));
    drawQuestionMark(context, middle, y - radius * 0.24, radius * 0.27, css(dull(0.6)));
  });
}

/** The largest plain carton that stands in `rect`. */
export function drawOthersBox(stage: Stage, rect: Rect): void {
  const box = plainBoxRect(rect);
  const x = sceneryX(stage, box.x + box.width / 2) - box.width / 2;
  drawScenery(stage, (context) => drawPlainBox(context, { ...box, x }));
}

/** A column's name in the middle of `rect`, `size` pixels per em at most. Draw its ground first. */
export function drawHead(
  stage: Stage,
  name: string,
  rect: Rect,
  style: { voice: Voice; size: number; inks: readonly Oklch[] },
): void {
  const text = fitText(setting(name, style.voice, stage.words.language), {
    width: rect.width,
    height: rect.height,
    maxSize: style.size,
    minSize: style.size * 0.55,
    maxLines: 2,
  });
  const middle = rect.x + rect.width / 2;
  const y = rect.y + (rect.height - text.height) / 2;
  const box = { x: middle - text.width / 2, y, width: text.width, height: text.height };
  drawText(stage, text, middle, y, 'center', readableInk(style.inks, groundRange(stage, box)).color);
}
