import { asGround, groundFor, litGround } from '../../color/palette';
import { LOGO_CENTER, LOGO_START, type Arrangement, type Format } from '../../formats';
import { shade } from '../../scenes/backdrop';
import { drawPool, POOL_LIFT } from '../../templates/product-hero';
import { VOICES } from '../../text/voice';
import { castProduct } from '../actor';
import { floating, inFront } from '../camera';
import { easeOutBack, easeOutExpo, easeOutQuint, mix, progress } from '../ease';
import { FIRST_WORDS } from '../set-type';
import { arrangeFor, beginOf, productOf, type FilmSet, type SceneOfFilm } from '../film-set';
import { paintGround } from '../ground';
import { drawRings } from '../parts/rings';
import { BREATHS, poseTrack } from '../pose-track';
import { setColumn } from '../set-column';
import type { Shot } from '../shot';
import { setSign } from '../sign-off';

const PLACES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.14, 0.5, 0.86],
    product: [0.5, 0.05, 0.48, 0.88],
    headline: 0.165,
    align: 'start',
    anchor: 0.55,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.1, 1, 0.34],
    product: [0.04, 0.43, 0.92, 0.5],
    headline: 0.19,
    align: 'center',
    anchor: 0.2,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.55, 0.86],
    product: [0.53, 0.06, 0.45, 0.88],
    headline: 0.14,
    align: 'start',
    anchor: 0.6,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.32],
    product: [0.08, 0.44, 0.84, 0.5],
    headline: 0.135,
    align: 'start',
    anchor: 0.2,
  },
};

/** The product comes up into a pool of light on the brand's colour, and rings go out from it on the beat. */
export function shootSpotlight(set: FilmSet, scene: SceneOfFilm): Shot {
  const product = productOf(set, scene);
  const { palette } = product;
  const { logo, text, product: room, drawn, headlineSize, align, anchor } = arrangeFor(set, product, PLACES);
  const wish = groundFor(palette.product, [asGround(palette.brand), palette.tone(0.3), palette.tone(0.9)]);
  const color = litGround(wish, POOL_LIFT * 1.4, palette.ink, palette.paper);
  const ground = paintGround(set, palette, (stage) => drawPool(stage, { drawn }, color));
  const actor = castProduct(set, product, room, { way: 'stand', shadow: shade(palette.ink, -0.06), most: 1.12 });
  const inks = color.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const poseAt = poseTrack(set, BREATHS);
  const column = setColumn(
    set,
    scene,
    { eyebrow: product.name, headline: scene.text, detail: scene.detail },
    text,
    { voice: VOICES.grotesque, size: headlineSize, align, anchor, inks, on: ground.range },
    { at: scene.isFirst ? FIRST_WORDS : 6 },
  );
  const sign = setSign(set, scene, { ...logo, height: set.short * 0.075 }, { on: ground.range, align }, 8);
  const middle = { x: actor.rect.x + actor.rect.width / 2, y: actor.rect.y + actor.rect.height / 2 };
  const radius = Math.max(set.short * 0.3, Math.hypot(actor.rect.width, actor.rect.height) * 0.44);
  return {
    still: Math.max(column.stands, scene.frames * 0.6),
    draw: (pen, now) => {
      const move = { focus: actor.pivot, way: 1 } as const;
      ground.draw(pen, now, move);
      drawRings(pen, set, now, { ...middle, from: radius * 0.7, to: radius * 1.9, color: shade(color, 0.2) });
      const come = easeOutExpo(progress(now.frame, beginOf(scene), set.fps * 1.1));
      const landed = easeOutBack(progress(now.frame, beginOf(scene), set.fps * 0.8));
      const sway = floating(now);
      inFront(pen, now, move, () =>
        actor.draw(pen, {
          y: mix(set.height * 0.45, sway.rise * actor.rect.height * (actor.stands ? 0 : 1), come),
          turn: mix(0.16 * (set.mirrored ? -1 : 1), sway.turn * (actor.stands ? 0.25 : 1), easeOutQuint(come)),
          scale: (poseAt(now.filmFrame).scale ?? 1) * mix(0.8, 1, landed),
          shadow: come,
        }),
      );
      sign.draw(pen, now);
      column.draw(pen, now);
    },
  };
}
