import { css, type Oklch } from '../../color/oklch';
import { asGround } from '../../color/palette';
import { LOGO_CENTER, LOGO_START, type Arrangement, type Format } from '../../formats';
import { softEllipse } from '../../picture/shadow';
import { disc, fillVertical, shade } from '../../scenes/backdrop';
import type { Rect, Stage } from '../../stage';
import { VOICES } from '../../text/voice';
import { castProduct } from '../actor';
import { onBeat, pulse } from '../beats';
import { floating, inFront } from '../camera';
import { setChip } from '../chip';
import { easeOutBack, mix, progress } from '../ease';
import { arrangeFor, beginOf, type FilmProduct, type FilmSet, type Moment, type SceneOfFilm } from '../film-set';
import { paintGround } from '../ground';
import type { Pen } from '../pen';
import { setSign } from '../sign-off';
import { belowLogo } from '../scene-words';
import { FIRST_WORDS, setType } from '../set-type';
import type { Shot } from '../shot';
import { PUSH } from '../transitions';
import { inksFor, pageColor } from './catalogue-parts';
import { distance } from '../../color/oklch';

const PLACES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.18, 0.45, 0.66],
    product: [0.49, 0.08, 0.46, 0.82],
    headline: 0.17,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.1, 1, 0.27],
    product: [0.07, 0.4, 0.86, 0.38],
    headline: 0.18,
    align: 'center',
    anchor: 0.3,
    headroom: 0.05,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.15, 0.5, 0.8],
    product: [0.52, 0.07, 0.43, 0.86],
    headline: 0.14,
    align: 'start',
    anchor: 0.5,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.24],
    product: [0.08, 0.38, 0.84, 0.55],
    headline: 0.135,
    align: 'start',
    anchor: 0.2,
    headroom: 0.05,
  },
};

/** Seconds that one page takes to push out the one before, at most this share of a page. */
const TURNS = 0.42;
const MOST_TURN = 0.4;

/** Seconds at both ends of the scene in which it is under way itself: they are nobody's. */
const COMES = 0.36;
const GOES = 0.2;
/** Pages that are turned faster than this, in beats, are not turned on the beat: some would have twice the time of others. */
const ON_BEAT = 3;

/** The frames of a scene on which its pages are turned, so that each is seen for as long. */
function startsOf(set: FilmSet, scene: SceneOfFilm, pages: number): number[] {
  if (pages < 2) return [0];
  const comes = Math.min(COMES * set.fps, scene.frames * 0.15);
  const each = (scene.frames - comes - Math.min(GOES * set.fps, scene.frames * 0.08)) / pages;
  const turned = (at: number) =>
    each < set.beat * ON_BEAT ? Math.round(comes + each * at) : onBeat(set, scene, comes + each * at);
  return Array.from({ length: pages }, (_, at) => (at === 0 ? 0 : turned(at)));
}

/** One or more products, a page each, turned on the beat where there is time for it. */
export function shootPages(set: FilmSet, scene: SceneOfFilm): Shot {
  const indices = productsOf(set, scene);
  const starts = startsOf(set, scene, indices.length);
  const pages = indices.map((product, at) => {
    const start = starts[at] ?? 0;
    const frames = (starts[at + 1] ?? scene.frames) - start;
    return { product, start, frames, scene: { ...scene, start: scene.start + start, frames } };
  });
  const shots = keepTwo((at) => {
    const page = pages[at];
    const product = page && set.products[page.product];
    return page && product ? shootPage(set, page.scene, product, page.product, at === 0) : null;
  });
  const turnOf = (at: number) => Math.round(Math.min(TURNS * set.fps, (pages[at]?.frames ?? 0) * MOST_TURN));
  const show = (pen: Pen, now: Moment, at: number) => {
    const page = pages[at];
    if (!page) return;
    const frame = now.frame - page.start;
    // Words count as read only while their own page is whole.
    const { whole } = pen;
    const from = Math.max(whole.from, page.scene.start + (at === 0 ? 0 : turnOf(at)));
    pen.whole = { from, to: Math.max(from, Math.min(whole.to, page.scene.start + page.frames)) };
    const lasts = page.frames / set.fps;
    shots(at)?.draw(pen, { ...now, frame, seconds: frame / set.fps, lasts, share: frame / page.frames });
    pen.whole = whole;
  };
  return {
    still: (pages[0]?.frames ?? scene.frames) * 0.7,
    draw: (pen, now) => {
      const at = Math.max(
        0,
        starts.findLastIndex((start) => start <= now.frame),
      );
      const share = at === 0 ? 1 : progress(now.frame - (starts[at] ?? 0) + 1, 0, turnOf(at) + 1);
      if (share >= 1) show(pen, now, at);
      else
        PUSH.draw(
          pen,
          set,
          0.3 + share * 0.7,
          () => show(pen, now, at - 1),
          () => show(pen, now, at),
        );
    },
  };
}

/** The products of a scene: those up to the one that the next scene of its kind begins with. */
function productsOf(set: FilmSet, scene: SceneOfFilm): number[] {
  const count = set.products.length;
  const pages = set.script.scenes.filter(({ role }) => role === 'product');
  const nth = set.script.scenes.slice(0, scene.index).filter(({ role }) => role === 'product').length;
  if (pages.length >= count) return [scene.product % count];
  const [from, to] = [nth, nth + 1].map((at) => Math.floor((at * count) / pages.length));
  return Array.from({ length: (to ?? count) - (from ?? 0) }, (_, at) => (from ?? 0) + at);
}

/** Two pages are seen at a time, while one pushes the other out. */
function keepTwo<T>(make: (at: number) => T): (at: number) => T {
  const kept = new Map<number, T>();
  return (at) => {
    const found = kept.has(at) ? (kept.get(at) as T) : make(at);
    kept.delete(at);
    kept.set(at, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= 2) break;
      kept.delete(oldest);
    }
    return found;
  };
}

function shootPage(set: FilmSet, scene: SceneOfFilm, product: FilmProduct, index: number, isFirst: boolean): Shot {
  const found = arrangeFor(set, product, PLACES);
  // The first frame of a film is what stands for it.
  const opens = isFirst && scene.isFirst;
  const { logo, product: room, drawn, headlineSize, align, anchor } = found;
  const text = belowLogo(set, logo, found.text);
  const color = pageColor(set, product, index);
  const ground = paintGround(set, product.palette, (stage) => paintPage(stage, drawn, color));
  const actor = castProduct(set, product, room, { way: 'stand', shadow: shade(color, -0.35), most: 1.1 });
  const inks = inksFor(set, color);
  const priceRoom = product.price === null ? 0 : Math.min(text.height * 0.36, set.short * 0.14);
  const style = {
    voice: VOICES.grotesque,
    size: headlineSize,
    maxLines: 3,
    align,
    anchor,
    inks,
    on: ground.range(text),
  };
  const name = setType(set, scene, product.name, { ...text, height: text.height - priceRoom }, style, {
    at: opens ? FIRST_WORDS : 2,
  });
  const tag = [asGround(set.palette.accent), asGround(set.palette.brand), set.palette.ink, set.palette.paper].find(
    (fill) => distance(fill, color) > 0.25,
  );
  const price = setChip(
    set,
    scene,
    product.price ?? '',
    { ...text, y: name.rect.y + name.rect.height + set.short * 0.022, height: priceRoom },
    { fill: tag ?? set.palette.ink, align, scale: 1.55, round: 0.28 },
    { at: Math.round(Math.min(set.beat * 0.5, 9)) },
  );
  const sign = setSign(set, scene, logo, { on: ground.range(logo), align }, isFirst && !opens ? 2 : -60);
  const way = index % 2 === 0 ? 1 : -1;
  const move = { focus: actor.pivot, way } as const;
  return {
    still: scene.frames * 0.7,
    draw: (pen, now) => {
      ground.draw(pen, now, move);
      const come = easeOutBack(progress(now.frame, opens ? beginOf(scene) : 0, set.fps * 0.6));
      const sway = floating(now);
      inFront(pen, now, move, () =>
        actor.draw(pen, {
          x: mix(set.width * 0.3 * way, 0, come),
          y: actor.isCutout ? 0 : sway.rise * actor.rect.height,
          turn: mix(0.16 * way, sway.turn * (product.hangs ? 1 : 0.3), come),
          scale: mix(0.8, 1 + pulse(set, now, 2) * 0.025, come),
          shadow: Math.min(1, Math.max(0, come)),
        }),
      );
      sign.draw(pen, now);
      name.draw(pen, now);
      price.draw(pen, now);
    },
  };
}

function paintPage({ context, width, height, short }: Stage, drawn: Rect, color: Oklch): void {
  const [x, y] = [drawn.x + drawn.width / 2, drawn.y + drawn.height * 0.52];
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(color, 0.01)],
    [0.6, color],
    [1, shade(color, -0.06)],
  ]);
  softEllipse(context, x, y, short * 0.62, short * 0.62, shade(color, 0.07), 0.8);
  disc(context, x, y, Math.min(short * 0.42, Math.max(drawn.width, drawn.height) * 0.56), css(shade(color, 0.05)));
  softEllipse(context, x, drawn.y + drawn.height, drawn.width * 0.7, short * 0.05, shade(color, -0.1), 0.5);
}
