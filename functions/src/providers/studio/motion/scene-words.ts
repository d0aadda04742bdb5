import type { Oklch } from '../color/oklch';
import type { Arranged } from '../formats';
import { bodyScale, type Rect } from '../stage';
import { VOICES, type Voice } from '../text/voice';
import { setCall } from './call-button';
import type { FilmSet, Moment, SceneOfFilm } from './film-set';
import type { Pen } from './pen';
import { setSign } from './sign-off';
import { FIRST_WORDS, setType, type Under } from './set-type';

/** All that a scene says: what is set large, what stands beside it, the brand, and at the end the call to action. */
export interface SceneWords {
  /** What headline and detail cover. */
  rect: Rect;
  draw: (pen: Pen, now: Moment) => void;
}

export interface WordStyle {
  on: Under;
  inks: readonly Oklch[];
  /** Of the call to action, best first. */
  fills: readonly [Oklch, ...Oklch[]];
  voice?: Voice;
  maxLines?: number;
  /** When the headline comes and goes, in frames of the scene; below 0 it is there already. */
  at?: number;
  leave?: number;
  /** When the call to action comes: after two beats where nothing is said. */
  callAt?: number;
  callAlign?: 'start' | 'center';
  sign?: boolean;
}

/** Of the shorter side: a logo may have a plate, which fills its row. */
const LOGO_GAP = 0.022;

/** What is left of the room for words when they keep their distance from a logo above them. */
export function belowLogo({ short }: FilmSet, logo: Rect, room: Rect): Rect {
  const isBeside = logo.x >= room.x + room.width || room.x >= logo.x + logo.width || logo.y > room.y;
  if (isBeside) return room;
  const top = Math.max(room.y, logo.y + logo.height + short * LOGO_GAP);
  return { ...room, y: top, height: room.y + room.height - top };
}

/** Share of the room for words that a detail may take. */
const DETAIL = 0.3;

/** Sets a scene's words into the places of its arrangement. */
export function setWords(
  set: FilmSet,
  scene: SceneOfFilm,
  { logo, text: room, footer, headlineSize, align, anchor }: Omit<Arranged, 'format' | 'product' | 'drawn'>,
  style: WordStyle,
): SceneWords {
  const {
    on,
    inks,
    fills,
    voice = VOICES.grotesque,
    maxLines = 4,
    at = scene.isFirst ? FIRST_WORDS : 3,
    leave,
  } = style;
  const text = style.sign === false ? room : belowLogo(set, logo, room);
  const detailRoom = scene.detail === null ? 0 : text.height * DETAIL;
  const times = leave === undefined ? {} : { leave };
  const headline = setType(
    set,
    scene,
    scene.text,
    { ...text, height: text.height - detailRoom },
    { voice, size: headlineSize, maxLines, align, anchor, inks, on },
    { at, ...times },
  );
  const gap = set.short * 0.022;
  const below = headline.rect.y + headline.rect.height + gap;
  const size = Math.min(set.short * 0.052 * bodyScale(set), headline.size * 0.7);
  const detail = setType(
    set,
    scene,
    scene.detail ?? '',
    { ...text, y: below, height: Math.max(size * 1.3, detailRoom - gap) },
    { voice: VOICES.strong, size, maxLines: 2, align, anchor: 0, inks, on },
    { at: at + 8, ...times },
  );
  const sign = style.sign === false ? null : setSign(set, scene, logo, { on, align }, at + 2);
  const call =
    scene.isLast && footer
      ? setCall(
          set,
          scene,
          footer,
          { fills, on, align: style.callAlign ?? align },
          Math.round(Math.min(style.callAt ?? set.beat * 2, scene.frames * (style.callAt === undefined ? 0.35 : 0.72))),
        )
      : null;
  return {
    rect: { ...headline.rect, height: headline.rect.height + (scene.detail === null ? 0 : gap + detail.rect.height) },
    draw: (pen, now) => {
      sign?.draw(pen, now);
      headline.draw(pen, now);
      detail.draw(pen, now);
      call?.draw(pen, now);
    },
  };
}
