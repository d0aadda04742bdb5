import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import { distance, type Oklch } from '../../color/oklch';
import { BOXED, FOOT, ROOMY, SHOWERS } from './unboxing-places';
import { shootOut } from './unboxing-out';
import { productRect } from '../../picture/place-product';
import { softEllipse } from '../../picture/shadow';
import { fillVertical, shade } from '../../scenes/backdrop';
import type { GiftBase } from '../../scenes/gift-box';
import { safePart, type Rect, type Stage } from '../../stage';
import { apart as apartFrom, festiveGround, giftColors, inksOn } from '../../templates/unboxing-reveal-parts';
import { castProduct } from '../actor';
import { onBeat, pulse } from '../beats';
import { floating, inFront } from '../camera';
import { drawBurst, type Burst } from '../confetti-burst';
import { easeInCubic, easeOutBack, easeOutExpo, mix, progress } from '../ease';
import {
  arrangeFor,
  isFlat,
  productOf,
  type FilmProduct,
  type FilmSet,
  type Moment,
  type SceneOfFilm,
} from '../film-set';
import { paintGround } from '../ground';
import { apart, type Pen } from '../pen';
import { setWords, type WordStyle } from '../scene-words';
import { paceOf } from '../set-type';
import type { MotionTemplate, Shot } from '../shot';
import { CUT, PUSH, SCALE_THROUGH, WIPE } from '../transitions';
import { paintGift, thrownLid, type Gift } from './unboxing-gift';

/** A gift that can hardly wait, the lid that flies off, and the product that rises out of it. */
export const UNBOXING: MotionTemplate = {
  roles: (scenes): SceneRole[] => {
    if (scenes === 1) return ['box'];
    const looks = Array.from({ length: Math.max(0, scenes - 3) }, (_, index): SceneRole =>
      index === 0 ? 'product' : 'point',
    );
    return [...(scenes > 2 ? (['hook'] as const) : []), 'box', ...looks, 'call'];
  },
  shoot: (set, scene) => {
    if (scene.role === 'hook') return shootClosed(set, scene);
    return scene.role === 'box' ? shootOpening(set, scene) : shootOut(set, scene);
  },
  // The box that is opened is the one that stood there closed.
  into: (set, { index, isLast }) =>
    set.script.scenes[index]?.role === 'box' ? CUT : isLast ? SCALE_THROUGH : index % 2 === 0 ? WIPE : PUSH,
};

const COVERED = 0.05;
/** Seconds that the box has been falling when the film begins. */
const DROPPED = 0.4;

interface Table {
  /** Whether the words stand beside the box; else they stand above it. */
  beside: boolean;
  product: FilmProduct;
  arranged: ReturnType<typeof arrangeFor>;
  ground: ReturnType<typeof paintGround>;
  gift: Gift;
  color: Oklch;
  /** The scraps that come out with the product. */
  burst: Burst;
  place: Rect;
  words: Omit<WordStyle, 'at' | 'leave'>;
}

/** Seconds until the lid has left the words’ place. */
const LID_PASSES = 0.55;

/** What stands in both scenes with the box. */
function layTable(set: FilmSet, scene: SceneOfFilm): Table {
  const product = productOf(set, scene);
  const { palette, pictures } = product;
  const isRoomy = !scene.isLast && !isFlat(product);
  const found = arrangeFor(set, product, isRoomy ? ROOMY : BOXED);
  const arranged = { ...found, text: safePart(set, ...BOXED[found.format].text) };
  const { format, product: room } = arranged;
  const drawn = productRect(pictures[0], room, 'stand');
  const color = festiveGround(product, 0.12);
  const colors = giftColors(product, color);
  const beside = format === 'wide' || format === 'side';
  const rim = room.y + room.height;
  const overButton = (arranged.footer?.y ?? set.height) - set.short * 0.035;
  const foot = beside || isRoomy ? set.height * FOOT[format] : overButton;
  const base: GiftBase = {
    x: room.x + room.width / 2,
    rim,
    width: Math.min(room.width * 1.16, Math.max(drawn.width * 1.22, set.short * (beside ? 0.46 : 0.62))),
    height: Math.min(foot - rim, set.short * 0.3),
  };
  const tissue = apartFrom(colors.paper, [palette.tone(0.95, 0.5), palette.tone(0.7)], 0.1);
  const gift = paintGift(set, base, colors, tissue, {
    covered: drawn.height * COVERED,
    // Not up to the words: nobody could read them in it.
    reach: Math.min(set.short * 0.7, rim - (beside ? set.short * 0.05 : arranged.text.y + arranged.text.height)),
  });
  const ground = paintGround(set, palette, (stage) => paintRoom(stage, base, color));
  const scraps = [colors.paper, colors.ribbon, palette.accent, palette.paper, palette.tone(0.75)];
  const { logo, text } = arranged;
  return {
    beside,
    product,
    arranged,
    ground,
    gift,
    color,
    place: { ...room, height: room.height + drawn.height * 0.02 },
    burst: {
      x: base.x,
      y: rim,
      spread: base.width * 0.4,
      colors: scraps.filter((scrap) => distance(scrap, color) > 0.12),
      count: 90,
      force: beside ? 0.75 : 0.62,
      spare: [text, logo],
    },
    words: {
      on: ground.range,
      inks: inksOn(product, color),
      fills: color.l > 0.6 ? [palette.ink, palette.brand] : [palette.paper, palette.accent],
      callAlign: beside ? 'start' : 'center',
    },
  };
}

/** How the closed box stands: it has been dropped, and shakes with the beat. */
function closedPose(set: FilmSet, now: Moment, dropped: number) {
  const shake = pulse(set, now, 2);
  const landed = Math.min(1, dropped);
  return {
    turn: Math.sin(shake * Math.PI * 4) * 0.035 * shake * landed,
    lift: shake * set.short * 0.035 * landed,
    squash: dropped < 1 ? 1 : 1 - 0.05 * Math.max(0, Math.sin(Math.PI * 3 * (dropped - 1))) * Math.max(0, 2 - dropped),
  };
}

function drawClosed(pen: Pen, set: FilmSet, { gift }: Table, now: Moment, fall: number): void {
  const { base } = gift;
  const foot = base.rim + base.height;
  const dropped = fall < 1 ? easeInCubic(fall) : fall;
  const { turn, lift, squash } = closedPose(set, now, fall);
  apart(pen, () => {
    pen.context.translate(base.x, foot - (1 - Math.min(1, dropped)) * set.height);
    pen.context.rotate(turn);
    pen.context.scale(2 - squash, squash);
    pen.context.translate(-base.x, -foot);
    gift.drawLight(pen, lift / (set.short * 0.05));
    gift.drawFront(pen);
    gift.drawLid(pen, { lift, aside: 0, tilt: -turn * 1.2 });
  });
}

function shootClosed(set: FilmSet, scene: SceneOfFilm): Shot {
  const table = layTable(set, scene);
  const words = setWords(set, scene, table.arranged, {
    ...table.words,
    leave: Math.round(scene.frames - set.fps * 0.24 * paceOf(set, scene)),
  });
  const move = { focus: footOf(table.gift.base), way: 1 } as const;
  return {
    still: scene.frames * 0.6,
    draw: (pen, now) => {
      table.ground.draw(pen, now, move);
      inFront(pen, now, move, () => drawClosed(pen, set, table, now, (now.seconds + DROPPED) / 0.42));
      words.draw(pen, now);
    },
  };
}

function shootOpening(set: FilmSet, scene: SceneOfFilm): Shot {
  const table = layTable(set, scene);
  const { beside, gift, product, color, burst, place } = table;
  const isFirst = scene.isFirst;
  const opens = isFirst
    ? Math.max(onBeat(set, scene, Math.min(scene.frames * 0.25, set.fps * 2.4)), 8)
    : Math.min(Math.round(set.fps * 0.1), Math.round(scene.frames * 0.2));
  const actor = castProduct(set, product, place, {
    way: 'stand',
    shadow: shade(color, -0.35),
    strength: 0.7,
    most: 1.05,
  });
  // Above the box the lid flies past where the words are about to stand.
  const afterLid = Math.round(Math.min(opens + set.fps * LID_PASSES, scene.frames * 0.4));
  const words = setWords(set, scene, table.arranged, {
    ...table.words,
    at: isFirst ? 3 : beside ? opens + 2 : Math.max(opens + 2, afterLid),
    callAt: opens + Math.round(set.beat * 2),
  });
  const move = { focus: footOf(gift.base), way: isFirst ? 1 : -1 } as const;
  const { base } = gift;
  return {
    still: scene.frames * 0.8,
    draw: (pen, now) => {
      table.ground.draw(pen, now, move);
      const since = (now.frame - opens) / set.fps;
      const lid = progress(now.frame, opens, set.fps * 0.85);
      const rise = progress(now.frame, opens + set.fps * 0.12, set.fps * 0.95);
      if (since < 0) {
        inFront(pen, now, move, () => drawClosed(pen, set, table, now, isFirst ? (now.seconds + DROPPED) / 0.42 : 3));
        words.draw(pen, now);
        return;
      }
      inFront(pen, now, move, () => {
        gift.drawLight(pen, 0.75 + 0.25 * pulse(set, now, 4) + Math.max(0, 0.5 - since));
        gift.drawBack(pen);
        if (lid > 0.3 && lid < 1) gift.drawLid(pen, thrownLid(lid, set, set.mirrored ? -1 : 1));
        drawBurst(pen, set, burst, since % ((set.beat * SHOWERS) / set.fps));
        // It rises from behind the front: what is still in the box is not seen below it.
        apart(pen, () => {
          pen.context.beginPath();
          pen.context.rect(0, -set.height, set.width, set.height + base.rim + base.height * 0.5);
          pen.context.clip();
          // Nor higher than it will stand, where words are above it.
          const up = beside ? easeOutBack(rise) : Math.min(1, easeOutBack(rise));
          const sway = floating(now);
          actor.draw(pen, {
            y: mix(actor.rect.height * 1.08 + base.height * 0.2, 0, up),
            turn: mix(-0.1, sway.turn * 0.35, easeOutExpo(rise)),
            scale: 1 + pulse(set, now, 4) * 0.02 * rise,
            shadow: rise,
          });
        });
        gift.drawTissue(pen);
        gift.drawFront(pen);
        if (lid <= 0.3) gift.drawLid(pen, thrownLid(lid, set, set.mirrored ? -1 : 1));
      });
      words.draw(pen, now);
    },
  };
}

const footOf = ({ x, rim, height }: GiftBase) => ({ x, y: rim + height });

function paintRoom(
  { context, width, height, short }: Stage,
  { x, rim, width: wide, height: tall }: GiftBase,
  color: Oklch,
): void {
  const floor = rim + tall * 0.72;
  fillVertical(context, { x: 0, y: 0, width, height: floor }, [
    [0, shade(color, -0.02)],
    [1, shade(color, 0.025)],
  ]);
  fillVertical(context, { x: 0, y: floor, width, height: height - floor }, [
    [0, shade(color, -0.05)],
    [1, shade(color, -0.02)],
  ]);
  const radius = Math.max(short * 0.34, wide * 0.62);
  softEllipse(context, x, rim - radius * 0.45, radius * 1.4, radius * 1.4, shade(color, 0.1), 0.8);
  softEllipse(context, x, rim + tall, wide * 0.8, short * 0.06, shade(color, -0.14), 0.6);
}
