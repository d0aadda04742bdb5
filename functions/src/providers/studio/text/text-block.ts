import { drawButton, layoutButton, type Button } from '../brand/button';
import { readableInk, WCAG_CONTRAST } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import { bodyScale, groundRange, type Rect, type Stage } from '../stage';
import { drawText, type Align } from './draw-text';
import { fitText, type FittedText } from './fit-text';
import { setting, VOICES, type Voice } from './voice';

export interface BlockStyle {
  voice: Voice;
  align: 'start' | 'center';
  /** Where the block sits in its rectangle when it doesn't fill it: 0 top, 0.5 middle, 1 bottom. */
  anchor: number;
  /** Pixels per em at most. */
  headlineSize: number;
  maxLines?: number;
  /** A small text above the headline. */
  eyebrow?: string;
  /** False when the call to action stands elsewhere. */
  call?: boolean;
  line?: boolean;
  inks: { headline: readonly Oklch[]; line: readonly Oklch[]; eyebrow?: readonly Oklch[] };
  button: readonly [Oklch, ...Oklch[]];
}

interface Part {
  kind: 'eyebrow' | 'headline' | 'line' | 'call';
  text: FittedText;
  button?: Button;
  height: number;
  gapAfter: number;
}

/**
 * Sets eyebrow, headline, line and call to action as one group inside `rect`, never beyond
 * it: the headline takes what the others leave. Returns what the group covers.
 */
export function drawTextBlock(stage: Stage, rect: Rect, style: BlockStyle): Rect {
  const parts = layoutParts(stage, rect, style);
  const height = parts.reduce((sum, part) => sum + part.height + part.gapAfter, 0);
  const width = Math.max(...parts.map((part) => part.button?.width ?? part.text.width));
  const top = rect.y + Math.max(0, rect.height - height) * style.anchor;
  const covered = { x: edge(stage, rect, width, style.align), y: top, width, height };
  keepReadable(stage, rect, covered, parts, style);
  let y = top;
  for (const part of parts) {
    drawPart(stage, rect, part, y, style);
    y += part.height + part.gapAfter;
  }
  return covered;
}

/** Smaller supporting words first, then none, before the headline becomes too small to lead. */
function layoutParts(stage: Stage, rect: Rect, style: BlockStyle): Part[] {
  const least = Math.min(style.headlineSize, stage.short * 0.05);
  const attempts = [1, 0.9, 0.8].map((scale) => () => tryParts(stage, rect, style, scale, true));
  for (const attempt of attempts) {
    const parts = attempt();
    const headline = parts.find(({ kind }) => kind === 'headline');
    if (headline && headline.text.size >= least && total(parts) <= rect.height) return parts;
  }
  const bare = tryParts(stage, rect, style, 0.8, false);
  return total(bare) <= rect.height ? bare : tryParts(stage, { ...rect, height: rect.height * 0.9 }, style, 0.7, false);
}

const total = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.height + part.gapAfter, 0);

function tryParts(stage: Stage, rect: Rect, style: BlockStyle, scale: number, withLine: boolean): Part[] {
  const { words, short } = stage;
  const before: Part[] = [];
  const after: Part[] = [];
  if (style.eyebrow) {
    const size = short * 0.0235 * Math.max(0.9, scale) * bodyScale(stage);
    const text = fitText(setting(style.eyebrow, VOICES.label, words.language), {
      width: rect.width,
      height: size * 2.6,
      maxSize: size,
      minSize: size * 0.85,
      maxLines: 2,
    });
    before.push({ kind: 'eyebrow', text, height: text.height, gapAfter: size * 0.75 });
  }
  if (withLine && style.line !== false && words.line !== '') {
    const size = short * 0.0345 * scale * bodyScale(stage);
    const width = Math.min(rect.width, size * 23);
    const text = fitText(setting(words.line, VOICES.text, words.language), {
      width,
      height: rect.height * 0.34,
      maxSize: size,
      minSize: size * 0.82,
      maxLines: 4,
    });
    after.push({ kind: 'line', text, height: text.height, gapAfter: 0 });
  }
  const button = style.call === false ? null : layoutButton(stage, rect.width, Math.max(0.86, scale));
  if (button) after.push({ kind: 'call', text: button.text, button, height: button.height, gapAfter: 0 });
  return withHeadline(stage, rect, style, before, after);
}

function withHeadline({ words, short }: Stage, rect: Rect, style: BlockStyle, before: Part[], after: Part[]): Part[] {
  const gaps = after.map(({ kind }) => short * (kind === 'call' ? 0.038 : 0.022));
  const taken = total(before) + total(after) + gaps.reduce((sum, gap) => sum + gap, 0);
  const text = fitText(setting(words.headline, style.voice, words.language), {
    width: rect.width,
    height: Math.max(short * 0.04, rect.height - taken),
    maxSize: style.headlineSize,
    minSize: style.headlineSize * 0.42,
    maxLines: style.maxLines ?? 4,
  });
  const headline: Part = { kind: 'headline', text, height: text.height, gapAfter: gaps[0] ?? 0 };
  const spaced = after.map((part, index) => ({ ...part, gapAfter: gaps[index + 1] ?? 0 }));
  return [...before, headline, ...spaced];
}

function drawPart(stage: Stage, rect: Rect, part: Part, y: number, style: BlockStyle): void {
  const width = part.button?.width ?? part.text.width;
  const x = edge(stage, rect, width, style.align);
  if (part.button) {
    drawButton(stage, part.button, x, y, style.button);
    return;
  }
  const wishes = wishesFor(part, style);
  const ink = readableInk(wishes, groundRange(stage, { x, y, width, height: part.height }));
  const align: Align = style.align === 'center' ? 'center' : stage.mirrored ? 'right' : 'left';
  const at = align === 'center' ? x + width / 2 : align === 'right' ? x + width : x;
  drawText(stage, part.text, at, y, align, ink.color);
}

function wishesFor({ kind }: Part, { inks }: BlockStyle): readonly Oklch[] {
  if (kind === 'headline') return inks.headline;
  return kind === 'eyebrow' ? (inks.eyebrow ?? inks.line) : inks.line;
}

/** Where no ink would read on all of the ground, a quiet panel of paper or ink goes under the words. */
function keepReadable(stage: Stage, rect: Rect, covered: Rect, parts: readonly Part[], style: BlockStyle): void {
  const { palette, context, short } = stage;
  let y = covered.y;
  const isReadable = parts.every((part) => {
    const width = part.text.width;
    const ground = groundRange(stage, { x: edge(stage, rect, width, style.align), y, width, height: part.height });
    y += part.height + part.gapAfter;
    return part.button !== undefined || readableInk(wishesFor(part, style), ground).contrast >= WCAG_CONTRAST;
  });
  if (isReadable) return;
  const pad = short * 0.032;
  const { darkest, lightest } = groundRange(stage, covered);
  context.fillStyle = css(lightest + darkest > 0.6 ? palette.paper : palette.ink, 0.9);
  context.beginPath();
  context.roundRect(covered.x - pad, covered.y - pad, covered.width + 2 * pad, covered.height + 2 * pad, short * 0.022);
  context.fill();
}

function edge({ mirrored }: Stage, rect: Rect, width: number, align: BlockStyle['align']): number {
  if (align === 'center') return rect.x + (rect.width - width) / 2;
  return mirrored ? rect.x + rect.width - width : rect.x;
}
