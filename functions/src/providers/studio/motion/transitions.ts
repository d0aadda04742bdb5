import { asGround } from '../color/palette';
import { css, distance, type Oklch } from '../color/oklch';
import { easeInOutCubic, easeInOutQuint, easeOutCubic, progress } from './ease';
import type { FilmSet } from './film-set';
import { apart, type Pen } from './pen';

/** How one scene becomes the next, around their cut, which falls on a beat. */
export interface Transition {
  /** Seconds before and after the cut; shorter where a scene is short. */
  before: number;
  after: number;
  /** `share` goes from 0 to 1; `from` and `to` draw the two scenes whole. */
  draw: (pen: Pen, set: FilmSet, share: number, from: () => void, to: () => void) => void;
}

/** A plain cut: for scenes that go on in the same place. */
export const CUT: Transition = { before: 0, after: 0, draw: (_pen, _set, _share, _from, to) => to() };

/** The colours of the brand that the eye tells apart, as large areas. */
function bandColors({ palette }: FilmSet): Oklch[] {
  const colors = [asGround(palette.accent), asGround(palette.brand), palette.ink];
  return colors.filter((color, index) => colors.slice(0, index).every((other) => distance(color, other) > 0.12));
}

/** Bands in the brand's colours run across one after the other, the next scene behind the last of them. */
export const WIPE: Transition = {
  before: 0.3,
  after: 0.42,
  draw: (pen, set, share, from, to) => {
    from();
    const colors = bandColors(set);
    const each = 0.13;
    const length = 1 - each * colors.length;
    for (const [index, color] of colors.entries()) {
      const edge = easeInOutCubic(progress(share, index * each, length));
      if (edge <= 0) continue;
      behindEdge(pen, set, edge);
      pen.context.fillStyle = css(color);
      pen.context.fill();
    }
    const edge = easeInOutCubic(progress(share, colors.length * each, length));
    if (edge <= 0) return;
    apart(pen, () => {
      behindEdge(pen, set, edge);
      pen.context.clip();
      to();
    });
  },
};

/** The part of the frame that a slanting edge has passed: across where the frame is wide, else upwards. */
function behindEdge({ context }: Pen, { width, height, format, mirrored }: FilmSet, share: number): void {
  context.beginPath();
  if (format === 'tall') {
    const slant = width * 0.3;
    const y = height + slant - share * (height + 2 * slant);
    context.moveTo(0, y + slant / 2);
    context.lineTo(width, y - slant / 2);
    context.lineTo(width, height);
    context.lineTo(0, height);
  } else {
    const slant = height * 0.22;
    const x = -slant + share * (width + 2 * slant);
    const at = (along: number) => (mirrored ? width - along : along);
    context.moveTo(at(0), 0);
    context.lineTo(at(x + slant / 2), 0);
    context.lineTo(at(x - slant / 2), height);
    context.lineTo(at(0), height);
  }
  context.closePath();
}

/** The next scene pushes the last one out: upwards in a story, else in reading direction. */
export const PUSH: Transition = {
  before: 0.3,
  after: 0.4,
  draw: (pen, set, share, from, to) => {
    const { width, height, format, mirrored } = set;
    const moved = easeInOutQuint(share);
    const [x, y] = format === 'tall' ? [0, -height] : [mirrored ? width : -width, 0];
    apart(pen, () => {
      // The one that leaves lags behind, as if it were further away.
      pen.context.translate(x * moved * 0.5, y * moved * 0.5);
      from();
    });
    apart(pen, () => {
      pen.context.translate(x * (moved - 1), y * (moved - 1));
      pen.context.beginPath();
      pen.context.rect(0, 0, width, height);
      pen.context.clip();
      to();
    });
  },
};

/** Through the middle: a disc in the brand's colour opens, and in it the next scene, which settles. */
export const SCALE_THROUGH: Transition = {
  before: 0.28,
  after: 0.5,
  draw: (pen, set, share, from, to) => {
    const { width, height } = set;
    const reach = Math.hypot(width, height) / 2;
    const [x, y] = [width / 2, height / 2];
    apart(pen, () => {
      scaleAbout(pen, x, y, 1 + 0.22 * easeInOutCubic(share));
      from();
    });
    const colors = bandColors(set);
    for (const [index, color] of colors.entries()) {
      const radius = reach * easeInOutCubic(progress(share, index * 0.12, 0.62));
      if (radius <= 0) continue;
      pen.context.beginPath();
      pen.context.arc(x, y, radius, 0, Math.PI * 2);
      pen.context.fillStyle = css(color);
      pen.context.fill();
    }
    const opened = easeInOutCubic(progress(share, colors.length * 0.12, 0.62));
    if (opened <= 0) return;
    apart(pen, () => {
      pen.context.beginPath();
      pen.context.arc(x, y, reach * opened, 0, Math.PI * 2);
      pen.context.clip();
      scaleAbout(pen, x, y, 1.16 - 0.16 * easeOutCubic(progress(share, 0.3, 0.7)));
      to();
    });
  },
};

function scaleAbout({ context }: Pen, x: number, y: number, scale: number): void {
  context.translate(x, y);
  context.scale(scale, scale);
  context.translate(-x, -y);
}
