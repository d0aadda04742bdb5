import type { Oklch } from '../../color/oklch';
import { LOGO_START, type Arranged, type Arrangement, type Format } from '../../formats';
import { fillVertical, shade } from '../../scenes/backdrop';
import type { Rect, Stage } from '../../stage';
import { VOICES } from '../../text/voice';
import { castProduct, type Actor, type Pose } from '../actor';
import { floating } from '../camera';
import { easeOutExpo, mix, progress } from '../ease';
import {
  arrangeFor,
  beginOf,
  productOf,
  roomBelow,
  type FilmProduct,
  type FilmSet,
  type Moment,
  type SceneOfFilm,
} from '../film-set';
import { paintGround } from '../ground';
import { drawCalloutLine } from '../parts/callout-line';
import { setCalloutWay } from '../parts/callout-way';
import { drawSegments } from '../parts/segments';
import { setDiscs } from '../parts/swapping-discs';
import { poseTrack } from '../pose-track';
import { setColumn } from '../set-column';
import { FIRST_WORDS, paceOf, type Under } from '../set-type';
import type { Shot } from '../shot';
import { setSign } from '../sign-off';

const PLACES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.2, 0.44, 0.8],
    product: [0.52, 0.07, 0.44, 0.86],
    headline: 0.125,
    align: 'start',
    anchor: 0.45,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.13, 1, 0.27],
    product: [0.1, 0.42, 0.86, 0.5],
    headline: 0.165,
    align: 'start',
    anchor: 0,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.2, 0.5, 0.8],
    product: [0.55, 0.09, 0.41, 0.82],
    headline: 0.11,
    align: 'start',
    anchor: 0.45,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.15, 1, 0.25],
    product: [0.14, 0.43, 0.78, 0.5],
    headline: 0.105,
    align: 'start',
    anchor: 0,
    headroom: 0.07,
  },
};

/** Shares of the product's room, and radians: never larger than at rest, so that words stay free. */
const POSES = [
  { x: 0, y: 0, scale: 1, turn: 0 },
  { x: 0.05, y: -0.01, scale: 0.9, turn: 0.06 },
  { x: -0.03, y: 0, scale: 0.97, turn: -0.045 },
  { x: 0.02, y: 0.01, scale: 0.92, turn: 0.03 },
];

/** Seconds before its end in which a scene's words leave, where the next one goes on in the same place. */
const LEAVES = 0.34;

/** One statement, and a line from it to the product, which turns from scene to scene in the same place. */
export function shootCallout(set: FilmSet, scene: SceneOfFilm): Shot {
  const product = productOf(set, scene);
  const { palette } = product;
  const arranged = arrangeFor(set, product, PLACES);
  const { logo, text, format } = arranged;
  const wall = palette.tone(0.94, 0.55);
  const ground = paintGround(set, palette, (stage) => paintWall(stage, wall));
  const leave = leaveOf(set, scene);
  const column = setWords(set, scene, product, arranged, ground.range);
  const room = roomBelow(set, arranged, column.rect);
  const actor = castProduct(set, product, room, { way: 'float', shadow: palette.ink, most: 1.1 });
  // The logo comes once, with the first scene, and then is there.
  const comes = scene.isFirst ? 4 : -set.fps;
  const sign = setSign(set, scene, { ...logo, height: set.short * 0.07 }, { on: ground.range }, comes);
  const poseAt = turning(set, scene, actor, room);
  const beside = format === 'wide' || format === 'side';
  const { disc, draw: drawDiscs } = setDiscs(set, scene, product, { actor, room, words: column.rect, beside, wall });
  const wayOf = setCalloutWay(set, product, actor, { words: column.rect, beside, index: scene.index });
  const segments = segmentsOf(set, scene, text, beside);
  const line = {
    color: palette.tone(0.28),
    rim: palette.paper,
    at: column.headline.stands - set.fps * 0.2,
    leave: leave ?? Infinity,
  };
  return {
    still: Math.min(column.stands + set.fps * 0.8, leave ?? scene.frames),
    draw: (pen, now) => {
      ground.draw(pen, now, { focus: disc });
      drawDiscs(pen, now);
      const pose = poseAt(now);
      actor.draw(pen, pose);
      if (scene.role === 'point') drawCalloutLine(pen, set, now, { ...wayOf(pose), ...line });
      if (segments)
        drawSegments(pen, set, segments.bar, {
          count: segments.count,
          done: segments.before + now.share,
          color: palette.tone(0.35),
        });
      sign.draw(pen, now);
      column.draw(pen, now);
    },
  };
}

function paintWall({ context, width, height }: Stage, wall: Oklch): void {
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(wall, 0.02)],
    [1, shade(wall, -0.05)],
  ]);
}

/** The frame in which words leave; undefined where the next scene is in another place. */
function leaveOf(set: FilmSet, scene: SceneOfFilm): number | undefined {
  const goesOn = scene.index < set.script.scenes.length - 2;
  return goesOn ? Math.round(scene.frames - LEAVES * set.fps * paceOf(set, scene)) : undefined;
}

function setWords(
  set: FilmSet,
  scene: SceneOfFilm,
  { name, palette }: FilmProduct,
  { text, headlineSize, align, anchor }: Arranged,
  on: Under,
) {
  const leave = leaveOf(set, scene);
  return setColumn(
    set,
    scene,
    { eyebrow: name, headline: scene.text, detail: scene.detail },
    text,
    {
      voice: VOICES.grotesque,
      size: headlineSize,
      align,
      anchor,
      inks: [palette.tone(0.28), palette.ink],
      eyebrowInks: [palette.tone(0.42), palette.ink],
      on,
    },
    { at: scene.isFirst ? FIRST_WORDS : Math.round(4 * paceOf(set, scene)), ...(leave === undefined ? {} : { leave }) },
  );
}

/** The pose at a moment: comes up once, then turns from scene to scene and floats. */
function turning(set: FilmSet, scene: SceneOfFilm, { rect }: Actor, room: Rect): (now: Moment) => Pose {
  const way = set.mirrored ? -1 : 1;
  const trackAt = poseTrack(
    set,
    POSES.map((pose) => ({ ...pose, x: pose.x * room.width * way, y: pose.y * room.height })),
  );
  return (now) => {
    const seconds = now.filmFrame / set.fps;
    const sway = floating({ ...now, seconds });
    const come = scene.isFirst ? easeOutExpo(progress(now.frame, beginOf(scene), set.fps)) : 1;
    const { x = 0, y = 0, scale = 1, turn = 0 } = trackAt(now.filmFrame);
    return {
      x,
      y: y + mix(set.height * 0.4, sway.rise * 1.4 * rect.height, come),
      scale: scale * mix(0.85, 1, come) * (1 + 0.012 * Math.sin(seconds)),
      turn: turn + sway.turn + mix(0.14, 0, come),
      shadow: come,
    };
  };
}

/** How far the film is, above its words; null where there is only one statement. */
function segmentsOf({ script, short }: FilmSet, scene: SceneOfFilm, text: Rect, beside: boolean) {
  const isPoint = ({ role }: { role: SceneOfFilm['role'] }) => role === 'point';
  const count = script.scenes.filter(isPoint).length;
  if (count < 2 || !isPoint(scene)) return null;
  const width = beside ? text.width * 0.9 : text.width;
  const bar = { x: text.x, y: text.y - short * 0.045, width, height: short * 0.009 };
  return { bar, count, before: script.scenes.slice(0, scene.index).filter(isPoint).length };
}
