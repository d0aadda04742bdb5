import { css, distance, type Oklch } from '../../color/oklch';
import { OUT, SHOWERS } from './unboxing-places';
import { productRect } from '../../picture/place-product';
import { softEllipse } from '../../picture/shadow';
import { disc, fillVertical, shade } from '../../scenes/backdrop';
import { drawPodium } from '../../scenes/podium';
import type { Rect, Stage } from '../../stage';
import { apart as apartFrom, festiveGround, giftColors, inksOn } from '../../templates/unboxing-reveal-parts';
import { castProduct } from '../actor';
import { pulse } from '../beats';
import { floating, inFront } from '../camera';
import { drawBurst, type Burst } from '../confetti-burst';
import { easeOutBack, mix, progress } from '../ease';
import { arrangeFor, productOf, type FilmProduct, type FilmSet, type SceneOfFilm } from '../film-set';
import { paintGround } from '../ground';
import { setWords } from '../scene-words';
import type { Shot } from '../shot';

/** The product by itself, in the colours of its wrapping. */
export function shootOut(set: FilmSet, scene: SceneOfFilm): Shot {
  const whole = productOf(set, scene);
  const shown = whole.pictures[(scene.index + 1) % whole.pictures.length] ?? whole.pictures[0];
  const product: FilmProduct = { ...whole, pictures: [shown] };
  const { palette } = product;
  const arranged = arrangeFor(set, product, OUT);
  const color = festiveGround(product, 0.12);
  const colors = giftColors(product, color);
  const drawn = productRect(shown, arranged.product, product.hangs ? 'float' : 'stand');
  const stands = !product.hangs && shown.image.ground === 'cutout';
  const ground = paintGround(set, palette, (stage) =>
    paintPodium(stage, drawn, color, stands ? apartFrom(color, [colors.paper, shade(color, 0.08)], 0.05) : null),
  );
  const actor = castProduct(set, product, arranged.product, {
    way: 'stand',
    shadow: shade(palette.ink, -0.05),
    most: 1.1,
  });
  const beside = arranged.format === 'wide' || arranged.format === 'side';
  const words = setWords(set, scene, arranged, {
    on: ground.range,
    inks: inksOn(product, color),
    fills: color.l > 0.6 ? [palette.ink, palette.brand] : [palette.paper, palette.accent],
    callAlign: beside ? 'start' : 'center',
  });
  const burst: Burst = {
    x: actor.pivot.x,
    y: drawn.y + drawn.height * 0.5,
    spread: drawn.width * 0.3,
    colors: [colors.paper, colors.ribbon, palette.accent, palette.paper].filter(
      (scrap) => distance(scrap, color) > 0.12,
    ),
    count: scene.isLast ? 80 : 40,
    force: beside ? 0.6 : 0.42,
    spare: [arranged.text, arranged.logo, ...(scene.isLast && arranged.footer ? [arranged.footer] : [])],
  };
  const move = { focus: actor.pivot, way: scene.index % 2 === 0 ? 1 : -1 } as const;
  const every = set.beat * SHOWERS;
  return {
    still: scene.frames * 0.7,
    draw: (pen, now) => {
      ground.draw(pen, now, move);
      const come = easeOutBack(progress(now.frame, 1, set.fps * 0.7));
      const sway = floating(now);
      inFront(pen, now, move, () => {
        drawBurst(pen, set, burst, ((now.frame - 5) % every) / set.fps);
        actor.draw(pen, {
          y: mix(set.height * 0.1, actor.isCutout ? 0 : sway.rise * actor.rect.height, come),
          turn: sway.turn * (product.hangs ? 1 : 0.25),
          scale: mix(0.55, 1 + pulse(set, now, 4) * 0.025, come),
          alpha: Math.min(1, come * 2.5),
          shadow: come,
        });
      });
      words.draw(pen, now);
    },
  };
}

function paintPodium({ context, width, height, short }: Stage, drawn: Rect, color: Oklch, podium: Oklch | null): void {
  const [x, foot] = [drawn.x + drawn.width / 2, drawn.y + drawn.height];
  const radius = Math.min(width * 0.48, Math.max(drawn.width * 0.62, short * 0.24));
  const floor = Math.min(height * 0.93, foot + radius * 0.12 + short * 0.06);
  fillVertical(context, { x: 0, y: 0, width, height: floor }, [
    [0, shade(color, -0.02)],
    [1, shade(color, 0.02)],
  ]);
  fillVertical(context, { x: 0, y: floor, width, height: height - floor }, [
    [0, shade(color, -0.06)],
    [1, shade(color, -0.03)],
  ]);
  disc(context, x, drawn.y + drawn.height * 0.5, short * 0.42, css(shade(color, 0.05)));
  softEllipse(context, x, drawn.y + drawn.height * 0.5, short * 0.5, short * 0.5, shade(color, 0.1), 0.6);
  if (!podium) return;
  drawPodium(
    context,
    { x, top: foot - radius * 0.05, radius, height: height - foot, color: podium },
    shade(color, -0.3),
  );
}
