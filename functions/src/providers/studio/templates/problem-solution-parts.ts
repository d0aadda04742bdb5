import { sameText } from '../../../copy/plain-text';
import { PROBLEM_SOLUTION_WORDS } from '../../../copy/words/problem-solution';
import { drawTag, tagHeight } from '../brand/tag';
import { readableInk } from '../color/contrast';
import type { Oklch } from '../color/oklch';
import { arrange, formatOf, type Arranged, type Arrangement, type Format } from '../formats';
import { productRect } from '../picture/place-product';
import { groundRange, safePart, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { eyebrow } from '../text/eyebrow';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';

export interface Tale {
  problem: string;
  /** Before the answer; null where the person's own words tell it, or where it has no room. */
  label: string | null;
  /** The stage, whose words are those of the answer. */
  stage: Stage;
}

/** The person's own problem and answer; without them a neutral question, and a reply to it. */
export function tell(stage: Stage, question: 'search' | 'question' | 'doubt'): Tale {
  const { words } = stage;
  const own = PROBLEM_SOLUTION_WORDS[words.language];
  const [problem, answer] = words.points;
  if (problem === undefined) {
    const replies = { search: own.found, question: own.reply, doubt: own.choice };
    // A row under the product has no room for both the product's name and a label.
    const label = formatOf(stage) === 'stack' && eyebrow(stage) !== undefined ? null : replies[question];
    return { problem: own[question], label, stage };
  }
  const headline = sameText(words.headline, problem) ? words.productName : words.headline;
  const isNew = answer !== undefined && ![headline, words.productName].some((said) => sameText(said, answer));
  const line = isNew ? answer : sameText(words.line, problem) ? '' : words.line;
  return { problem, label: null, stage: { ...stage, words: { ...words, headline, line } } };
}

/** As `arrange`, for words that don't stand above the product, which is in the middle of its place. */
export function arrangeAnswer(stage: Stage, arrangements: Record<Format, Arrangement>): Arranged {
  const arranged = arrange(stage, arrangements);
  const text = safePart(stage, ...arrangements[arranged.format].text);
  return { ...arranged, text, drawn: productRect(stage.pictures[0], arranged.product, 'float') };
}

export interface ProblemStyle {
  inks: readonly Oklch[];
  /** Pixels per em at most. */
  size: number;
  maxLines: number;
  /** 0 at the top of its rectangle, 1 at its lower edge. */
  anchor: number;
}

/** The problem in quiet type at the reading start of `rect`. Draw its ground first. */
export function drawProblem(stage: Stage, rect: Rect, problem: string, style: ProblemStyle): void {
  const { text, box } = layoutProblem(stage, rect, problem, style);
  const { color } = readableInk(style.inks, groundRange(stage, box));
  drawText(stage, text, stage.mirrored ? box.x + box.width : box.x, box.y, stage.mirrored ? 'right' : 'left', color);
}

/** What `drawProblem` will cover. */
export function problemBox(stage: Stage, rect: Rect, problem: string, style: ProblemStyle): Rect {
  return layoutProblem(stage, rect, problem, style).box;
}

function layoutProblem({ words, mirrored }: Stage, rect: Rect, problem: string, style: ProblemStyle) {
  const text = fitText(setting(problem, VOICES.strong, words.language), {
    width: rect.width,
    height: rect.height,
    maxSize: style.size,
    minSize: style.size * 0.55,
    maxLines: style.maxLines,
  });
  const box = {
    x: mirrored ? rect.x + rect.width - text.width : rect.x,
    y: rect.y + (rect.height - text.height) * style.anchor,
    width: text.width,
    height: text.height,
  };
  return { text, box };
}

/** From the top of a label to the words under it. */
const tagRoom = (stage: Stage) => tagHeight(stage) + stage.short * 0.024;

/** Leaves room for the label above the words. */
export function withRoomForTag(stage: Stage, arranged: Arranged): Arranged {
  const room = tagRoom(stage);
  const { text } = arranged;
  return { ...arranged, text: { ...text, y: text.y + room, height: text.height - room } };
}

/** The label of the answer, above the words that cover `text` in the column `within`. */
export function drawLabel(stage: Stage, label: string, text: Rect, within: Rect, fill: Oklch): void {
  drawTag(stage, label, { ...within, y: text.y - tagRoom(stage) }, 'start', fill);
}
