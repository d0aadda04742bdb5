import type { Canvas } from '@napi-rs/canvas';
import { asGround } from '../../color/palette';
import type { Shares } from '../../formats';
import { safePart } from '../../stage';
import { setCall } from '../call-button';
import { setCaption } from '../caption';
import type { FilmFormat, FilmSet, SceneOfFilm } from '../film-set';
import { FIRST_WORDS } from '../set-type';
import type { Shot } from '../shot';
import { setSign } from '../sign-off';

/** Of the safe area. */
interface ClipPlaces {
  logo: Shares;
  words: Shares;
  footer: Shares;
  /** Largest words, as a share of the shorter side. */
  size: number;
}

/** Above what is filmed, which stands in the middle; in a wide frame beside it. */
const PLACES: Record<FilmFormat, ClipPlaces> = {
  tall: { logo: [0, 0, 0.5, 0.065], words: [0, 0.09, 1, 0.25], footer: [0, 0.89, 1, 0.11], size: 0.078 },
  square: { logo: [0, 0, 0.4, 0.09], words: [0, 0.11, 1, 0.27], footer: [0, 0.88, 1, 0.12], size: 0.07 },
  wide: { logo: [0, 0, 0.26, 0.11], words: [0, 0.24, 0.4, 0.52], footer: [0, 0.84, 0.4, 0.16], size: 0.07 },
};
/** Share of the words' room that a detail may take, and of a headline's size. */
const DETAIL = 0.32;
const DETAIL_SIZE = 0.64;
const STILL = 0.65;
/** Anything may be filmed under the brand and the call to action. */
const ANYTHING = { darkest: 0.02, lightest: 0.95 };

/** A clip that fills the frame, with the scene's words on plates, the brand, and in the last scene the call to action. */
export function shootClip(set: FilmSet, scene: SceneOfFilm, picture: Canvas): Shot {
  const { palette, short } = set;
  const places = PLACES[set.format];
  const room = safePart(set, ...places.words);
  const size = short * places.size;
  const at = scene.isFirst ? FIRST_WORDS : 3;
  const align = set.format === 'wide' ? 'start' : 'center';
  const anchor = 0;
  const gap = short * 0.016;
  const small = scene.detail === null ? 0 : room.height * DETAIL;
  const headline = setCaption(
    set,
    scene,
    scene.text,
    { ...room, height: room.height - small },
    { fill: asGround(palette.brand), size, maxLines: 3, align, anchor },
    { at },
  );
  const below = headline.rect.y + headline.rect.height + gap;
  const detail =
    scene.detail === null
      ? null
      : setCaption(
          set,
          scene,
          scene.detail,
          { ...room, y: below, height: small - gap },
          { fill: palette.paper, size: size * DETAIL_SIZE, maxLines: 2, align, anchor },
          { at: at + 10 },
        );
  const sign = setSign(set, scene, safePart(set, ...places.logo), { on: ANYTHING }, at + 2);
  const call = scene.isLast
    ? setCall(
        set,
        scene,
        safePart(set, ...places.footer),
        { fills: [palette.paper, palette.ink], on: ANYTHING, align },
        Math.round(Math.min(set.beat * 2, scene.frames * 0.35)),
      )
    : null;
  return {
    still: scene.frames * STILL,
    isFilmed: true,
    draw: (pen, now) => {
      pen.context.drawImage(picture, 0, 0);
      headline.draw(pen, now);
      detail?.draw(pen, now);
      sign.draw(pen, now);
      call?.draw(pen, now);
    },
  };
}
