import { textWidth } from '../../../../copy/text-width';
import { asGround } from '../../color/palette';
import { LOGO_CENTER, LOGO_START, type Arrangement, type Format, type Shares } from '../../formats';
import { drawRoom } from '../../templates/product-hero';
import { VOICES } from '../../text/voice';
import { castProduct } from '../actor';
import { beatAfter, setCall } from '../call-button';
import { floating, inFront } from '../camera';
import { easeOutBack, easeOutExpo, mix, progress } from '../ease';
import { FIRST_WORDS } from '../set-type';
import { arrangeFor, beginOf, productOf, type FilmSet, type SceneOfFilm } from '../film-set';
import { paintGround } from '../ground';
import { BREATHS, poseTrack } from '../pose-track';
import { setColumn } from '../set-column';
import type { Shot } from '../shot';
import { setSign } from '../sign-off';

/** Words keep clear of the niche around a product, also when the camera brings it nearer. */
const PLACES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.16, 0.44, 0.84],
    product: [0.51, 0.1, 0.43, 0.72],
    headline: 0.15,
    align: 'start',
    anchor: 0.55,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.11, 1, 0.42],
    product: [0.08, 0.51, 0.84, 0.395],
    headline: 0.17,
    align: 'center',
    anchor: 0.1,
    headroom: 0.14,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.475, 0.86],
    product: [0.55, 0.09, 0.38, 0.77],
    headline: 0.125,
    align: 'start',
    anchor: 0.55,
  },
  stack: {
    logo: LOGO_CENTER,
    text: [0, 0.12, 1, 0.3],
    product: [0.12, 0.405, 0.76, 0.39],
    headline: 0.125,
    align: 'center',
    anchor: 0.2,
    headroom: 0.145,
    footer: [0, 0.88, 1, 0.12],
  },
};

/** As `textWidth` counts: a name that takes more lines than there is room for above a product of the usual height. */
const LONG_NAME = 44;
const LOWER = 0.8;

/** The product lower and smaller, where it stands below a long name. */
const BELOW_A_LONG_NAME: Record<Format, Arrangement> = {
  ...PLACES,
  story: { ...PLACES.story, product: lower(PLACES.story.product) },
  stack: { ...PLACES.stack, product: lower(PLACES.stack.product) },
};

function lower([x, y, width, height]: Shares): Shares {
  return [x, y + height * (1 - LOWER), width, height * LOWER];
}

/** A quiet, light room: the product lands on a podium beside its name, what it costs and the call to action. */
export function shootPodium(set: FilmSet, scene: SceneOfFilm): Shot {
  const product = productOf(set, scene);
  const { palette } = product;
  const arranged = arrangeFor(set, product, textWidth(scene.text) > LONG_NAME ? BELOW_A_LONG_NAME : PLACES);
  const { logo, text, product: room, headlineSize, align, anchor, footer } = arranged;
  const ground = paintGround(set, palette, (stage) => drawRoom(stage, arranged, palette.tone(0.93, 0.55)));
  const actor = castProduct(set, product, room, { way: 'stand', shadow: palette.ink, most: 1.1 });
  const fills = [asGround(palette.brand), palette.ink] as const;
  // A podium that is wide enough carries the call to action.
  const callAt = Math.min(beatAfter(set, set.fps * 0.9), Math.round(scene.frames * 0.45));
  const call =
    scene.isLast && footer
      ? setCall(set, scene, footer, { fills, on: ground.range, align: 'center', anchor: 1, scale: 1.05 }, callAt)
      : null;
  const poseAt = poseTrack(set, BREATHS);
  const column = setColumn(
    set,
    scene,
    { eyebrow: product.name, headline: scene.text, detail: scene.detail },
    text,
    {
      voice: VOICES.grotesque,
      size: headlineSize,
      maxLines: 3,
      align,
      anchor,
      inks: [palette.tone(0.28), palette.ink],
      eyebrowInks: [palette.tone(0.42), palette.ink],
      on: ground.range,
      detailVoice: VOICES.strong,
      detailScale: 1.25,
      ...(scene.isLast && !footer ? { call: fills } : {}),
    },
    { at: scene.isFirst ? FIRST_WORDS : 8 },
  );
  const sign = setSign(set, scene, { ...logo, height: set.short * 0.085 }, { on: ground.range, align }, 10);
  return {
    still: Math.max(column.stands, scene.frames * 0.7),
    draw: (pen, now) => {
      const begin = beginOf(scene);
      const move = { focus: actor.pivot, way: -1 } as const;
      ground.draw(pen, now, move);
      const fall = easeOutExpo(progress(now.frame, begin, set.fps * 0.8));
      const sway = floating(now);
      inFront(pen, now, move, () =>
        actor.draw(pen, {
          y: mix(-set.height * 0.12, actor.stands ? 0 : sway.rise * actor.rect.height, fall),
          turn: sway.turn * (actor.stands ? 0.2 : 0.8),
          scale:
            (poseAt(now.filmFrame).scale ?? 1) * mix(0.9, 1, easeOutBack(progress(now.frame, begin, set.fps * 0.7))),
          alpha: progress(now.frame, begin, set.fps * 0.25),
          shadow: fall,
        }),
      );
      sign.draw(pen, now);
      column.draw(pen, now);
      call?.draw(pen, now);
    },
  };
}
