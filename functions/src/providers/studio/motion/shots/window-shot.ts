import { css, distance, type Oklch } from '../../color/oklch';
import { asGround, groundFor } from '../../color/palette';
import type { Format, Shares } from '../../formats';
import { MAX_ENLARGEMENT } from '../../picture/crop';
import type { Picture } from '../../picture/picture';
import { fillVertical, shade } from '../../scenes/backdrop';
import { area, safePart } from '../../stage';
import { VOICES } from '../../text/voice';
import { easeOutExpo, mix, progress } from '../ease';
import { FIRST_WORDS } from '../set-type';
import { beginOf, formatFor, productOf, type FilmProduct, type FilmSet, type SceneOfFilm } from '../film-set';
import { paintGround } from '../ground';
import { nearView, photoView } from '../parts/window-views';
import { apart } from '../pen';
import { setColumn } from '../set-column';
import type { Shot } from '../shot';
import { setSign } from '../sign-off';

interface Places {
  /** Of the whole frame. */
  window: Shares;
  /** Of the safe area. */
  text: Shares;
  headline: number;
  anchor: number;
}

const PLACES: Record<Format, Places> = {
  wide: { window: [0.5, 0, 0.5, 1], text: [0, 0.12, 0.47, 0.88], headline: 0.135, anchor: 0.55 },
  story: { window: [0, 0.43, 1, 0.57], text: [0, 0.1, 1, 0.3], headline: 0.165, anchor: 0.4 },
  side: { window: [0.53, 0, 0.47, 1], text: [0, 0.12, 0.5, 0.88], headline: 0.11, anchor: 0.6 },
  stack: { window: [0, 0.46, 1, 0.54], text: [0, 0.12, 1, 0.31], headline: 0.115, anchor: 0.5 },
};

/** Of a window’s sides: what a picture has to fill of one of them, as far as it may be enlarged. */
const NEAR = 0.6;

/** Whether a scene's product can be seen from near: a small photo would be a speck in an empty window. */
export function isSeenNear(set: FilmSet, scene: SceneOfFilm): boolean {
  const product = productOf(set, scene);
  const window = area(set, ...PLACES[formatFor(set, product)].window);
  const { width, height } = pictureOf(product, scene);
  return Math.max(width / window.width, height / window.height) * MAX_ENLARGEMENT > NEAR;
}

const pictureOf = ({ pictures }: FilmProduct, { index }: SceneOfFilm) =>
  pictures[Math.max(0, index - 1) % pictures.length] ?? pictures[0];

/** The product from near in a window that slides open, beside the words: every other one in swapped colours. */
export function shootWindow(set: FilmSet, scene: SceneOfFilm): Shot {
  const product = productOf(set, scene);
  const { palette } = product;
  const picture = pictureOf(product, scene);
  const format = formatFor(set, product);
  const places = PLACES[format];
  const window = area(set, ...places.window);
  const text = safePart(set, ...places.text);
  const { color, panel } = colorsOf(product, picture, scene.index % 2 === 1);
  const ground = paintGround(set, palette, ({ context, width, height }) =>
    fillVertical(context, { x: 0, y: 0, width, height }, [
      [0, shade(color, 0.02)],
      [1, shade(color, -0.03)],
    ]),
  );
  const view =
    picture.image.ground === 'cutout'
      ? nearView(set, picture, window, panel)
      : photoView(set, product, picture, window);
  const inks = color.l > 0.6 ? [palette.tone(0.28), palette.ink] : [palette.paper, palette.ink];
  const column = setColumn(
    set,
    scene,
    { eyebrow: product.name, headline: scene.text, detail: scene.detail },
    text,
    {
      voice: VOICES.grotesque,
      size: places.headline * set.short,
      align: 'start',
      anchor: places.anchor,
      inks,
      on: ground.range,
    },
    { at: scene.isFirst ? FIRST_WORDS : 9 },
  );
  const logo = safePart(set, 0, 0, 0.5, 0.1);
  const sign = setSign(set, scene, { ...logo, height: set.short * 0.07 }, { on: ground.range }, 6);
  const isBeside = format === 'wide' || format === 'side';
  return {
    still: Math.max(column.stands, scene.frames * 0.6),
    draw: (pen, now) => {
      ground.draw(pen, now, { focus: { x: text.x, y: text.y }, way: 1 });
      const open = easeOutExpo(progress(now.frame, beginOf(scene), set.fps * 0.9));
      const from = isBeside ? (set.mirrored ? -window.width : window.width) : window.height;
      apart(pen, () => {
        const shift = mix(from, 0, open);
        pen.context.beginPath();
        pen.context.rect(
          window.x + (isBeside ? shift : 0),
          window.y + (isBeside ? 0 : shift),
          window.width,
          window.height,
        );
        pen.context.clip();
        pen.context.fillStyle = css(panel);
        pen.context.fill();
        // What is seen through it lags behind its frame.
        const lag = mix(from * 0.35, 0, open);
        pen.context.translate(isBeside ? lag : 0, isBeside ? 0 : lag);
        view(pen, now);
      });
      sign.draw(pen, now);
      column.draw(pen, now);
    },
  };
}

function colorsOf({ palette }: FilmProduct, picture: Picture, swapped: boolean): { color: Oklch; panel: Oklch } {
  const brand = asGround(palette.brand);
  const light = palette.tone(0.95, 0.5);
  const own = picture.image.ground === 'cutout' ? palette.product : null;
  const panel = groundFor(
    own,
    swapped ? [brand, palette.tone(0.36), palette.tone(0.85)] : [palette.tone(0.86, 0.8), palette.tone(0.4), brand],
  );
  const colors = swapped ? [light, brand, palette.ink] : [brand, light, palette.ink];
  const color = colors.find((one) => distance(one, panel) > 0.16) ?? light;
  return { color, panel };
}
