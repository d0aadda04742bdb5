import { css } from '../../color/oklch';
import { asGround, litGround } from '../../color/palette';
import type { Shares } from '../../formats';
import { disc, fillVertical, shade } from '../../scenes/backdrop';
import { safePart, type Rect } from '../../stage';
import { VOICES } from '../../text/voice';
import { onBeat, pulse } from '../beats';
import { easeInOutCubic, easeOutBack, mix, progress } from '../ease';
import { beginOf, type FilmFormat, type FilmProduct, type FilmSet, type Moment, type SceneOfFilm } from '../film-set';
import { paintGround } from '../ground';
import { apart, type Pen } from '../pen';
import { setWords } from '../scene-words';
import { setType } from '../set-type';
import type { Shot } from '../shot';
import { paintCard } from './catalogue-card';
import { brandAtWords, cardColor, inksFor } from './catalogue-parts';
import { cellsOf } from './catalogue-cells';

interface GridPlaces {
  /** Of the safe area. */
  logo: Shares;
  text: Shares;
  grid: Shares;
  footer: Shares;
  headline: number;
  align: 'start' | 'center';
}

const PLACES: Record<FilmFormat, GridPlaces> = {
  wide: {
    logo: [0, 0, 0.3, 0.1],
    text: [0, 0.14, 0.31, 0.6],
    grid: [0.34, 0, 0.66, 1],
    footer: [0, 0.82, 0.31, 0.16],
    headline: 0.14,
    align: 'start',
  },
  tall: {
    logo: [0.2, 0, 0.6, 0.06],
    text: [0, 0.07, 1, 0.1],
    grid: [0, 0.195, 1, 0.67],
    footer: [0, 0.89, 1, 0.11],
    headline: 0.12,
    align: 'center',
  },
  square: {
    logo: [0.7, 0, 0.3, 0.1],
    text: [0, 0, 0.68, 0.1],
    grid: [0, 0.13, 1, 0.74],
    footer: [0, 0.9, 1, 0.1],
    headline: 0.085,
    align: 'start',
  },
};

/** The share of a card's height that is the product's. */
const PICTURE = 0.6;
/** Of a film's only scene: the time in which the products come, each large at first. */
const SHOWN = 0.58;

/** All products with name and price, and the call to action. */
export function shootGrid(set: FilmSet, scene: SceneOfFilm): Shot {
  const { palette, short, format, products } = set;
  const places = PLACES[format];
  const color = litGround(asGround(palette.brand), 0.1, palette.ink, palette.paper);
  const grid = safePart(set, ...places.grid);
  const middle = { x: grid.x + grid.width / 2, y: grid.y + grid.height / 2 };
  const ground = paintGround(set, palette, ({ context, width, height }) => {
    fillVertical(context, { x: 0, y: 0, width, height }, [
      [0, shade(color, 0.015)],
      [1, shade(color, -0.06)],
    ]);
    disc(context, middle.x, middle.y, short * 0.46, css(shade(color, 0.04)));
  });
  const cells = cellsOf(set, grid, products.length);
  const isOnly = scene.isFirst;
  const each = isOnly ? (scene.frames * SHOWN) / products.length : set.beat / 2;
  const cast = products.map((product, index) => {
    const at = isOnly
      ? index === 0
        ? beginOf(scene)
        : onHalfBeat(set, scene, index * each)
      : Math.round(2 + index * Math.min(each, (scene.frames * 0.3) / products.length));
    return setCell(set, scene, product, cells[index] ?? grid, { at, each, large: isOnly ? middle : null });
  });
  const arranged = {
    logo: safePart(set, ...places.logo),
    text: safePart(set, ...places.text),
    headlineSize: places.headline * short,
    align: places.align,
    anchor: 0.5,
    footer: safePart(set, ...places.footer),
  };
  const said = brandAtWords(set, scene, arranged);
  const words = setWords(set, said.scene, said.arranged, {
    sign: said.sign,
    on: ground.range,
    inks: inksFor(set, color),
    fills: color.l > 0.6 ? [palette.ink, palette.accent] : [palette.paper, palette.accent],
    maxLines: format === 'wide' ? 4 : 1,
    callAlign: format === 'wide' ? 'start' : 'center',
    callAt: Math.round(isOnly ? Math.min(scene.frames * 0.62, set.beat * 8) : set.beat * 2),
  });
  const move = { focus: middle } as const;
  return {
    still: scene.frames * 0.85,
    draw: (pen, now) => {
      ground.draw(pen, now, move);
      // What is still large lies over those that have found their places.
      for (const [index, cell] of cast.entries()) {
        const place = cells[index] ?? grid;
        const isUnder = cast.slice(index + 1).some((other) => {
          const over = other.over(now);
          return over !== null && meet(over, place);
        });
        cell.draw(pen, now, !isUnder);
      }
      words.draw(pen, now);
    },
  };
}

const onHalfBeat = (set: FilmSet, scene: SceneOfFilm, frame: number) =>
  onBeat({ ...set, beat: set.beat / 2 }, scene, frame);

interface CellTimes {
  at: number;
  /** Frames until the next one. */
  each: number;
  /** Where it is large first; null where it comes small. */
  large: { x: number; y: number } | null;
}

interface Cell {
  /** What it covers while it is not at home; null when it is. */
  over: (now: Moment) => Rect | null;
  /** `isRead` is false while another one lies over it. */
  draw: (pen: Pen, now: Moment, isRead: boolean) => void;
}

function setCell(set: FilmSet, scene: SceneOfFilm, product: FilmProduct, cell: Rect, times: CellTimes): Cell {
  const { at, each, large } = times;
  const bigger = large ? Math.max(1.05, Math.min(2.1, (set.short * 0.66) / cell.height)) : 1;
  const card = paintCard(set, product, cell, PICTURE, Math.max(1.1, Math.min(1.8, bigger)));
  const label = setLabel(set, scene, product, cell, at);
  const index = set.products.indexOf(product);
  const [x, y] = [cell.x + cell.width / 2, cell.y + cell.height / 2];
  const pose = (now: Moment) => {
    const come = easeOutBack(progress(now.frame, at, Math.min(set.fps * 0.5, set.fps * 0.2 + each / 2)));
    const home = large ? easeInOutCubic(progress(now.frame, at + each * 0.55, Math.max(6, each * 0.4))) : 1;
    const middle = { x: mix(large?.x ?? x, x, home), y: mix(large?.y ?? y, y, home) };
    return { home, middle, scale: mix(bigger, 1, home) * Math.max(0.02, come) };
  };
  return {
    over: (now) => {
      const { home, middle, scale } = pose(now);
      if (now.frame < at || home === 1) return null;
      const [width, height] = [cell.width * scale, cell.height * scale];
      return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
    },
    draw: (pen, now, isRead) => {
      if (now.frame < at) return;
      const { home, middle, scale } = pose(now);
      // Each in turn nods on its beat.
      const turn = Math.floor(now.filmFrame / set.beat) % set.products.length;
      const nod = turn === index ? pulse(set, now, 1) : 0;
      const { whole } = pen;
      if (!isRead || (home > 0 && home < 1)) pen.whole = { from: whole.from, to: whole.from };
      apart(pen, () => {
        pen.context.translate(middle.x, middle.y);
        pen.context.scale(scale, scale);
        pen.context.translate(-x, -y);
        card.draw(pen, {
          scale: 1 + nod * 0.07,
          y: Math.sin(now.seconds * 1.6 + index * 1.3) * cell.height * 0.008,
          turn: Math.sin(now.seconds * 1.2 + index) * 0.018,
        });
        label(pen, now);
      });
      pen.whole = whole;
    },
  };
}

/** Name and price under the picture. */
function setLabel(set: FilmSet, scene: SceneOfFilm, product: FilmProduct, cell: Rect, at: number) {
  const color = cardColor(set, product);
  const inks = inksFor(set, color);
  const pad = cell.width * 0.07;
  const foot = { x: cell.x + pad, width: cell.width - 2 * pad, y: cell.y + cell.height * (PICTURE + 0.02) };
  const room = cell.height * (0.96 - PICTURE - 0.02);
  const style = { voice: VOICES.strong, maxLines: 2, align: 'center', inks, on: color } as const;
  const name = setType(
    set,
    scene,
    product.name,
    { ...foot, height: room * (product.price === null ? 1 : 0.58) },
    { ...style, size: cell.width * 0.13, minSize: set.short * 0.02 },
    { at: at + 3 },
  );
  const price = setType(
    set,
    scene,
    product.price ?? '',
    { ...foot, y: foot.y + room * 0.6, height: room * 0.4 },
    { ...style, voice: VOICES.grotesque, size: cell.width * 0.135, maxLines: 1 },
    { at: at + 6 },
  );
  return (pen: Pen, now: Moment) => {
    name.draw(pen, now);
    price.draw(pen, now);
  };
}

const meet = (one: Rect, other: Rect) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
