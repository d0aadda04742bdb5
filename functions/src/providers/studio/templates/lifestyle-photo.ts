import { css, type Oklch } from '../color/oklch';
import { asGround } from '../color/palette';
import { arrange, LOGO_START, type Arranged, type Arrangement, type Format } from '../formats';
import { bleedPhoto } from '../picture/bleed-photo';
import { fillFrame, photoFrame } from '../picture/photo-frame';
import { archPath } from '../scenes/arch';
import { fillGradient, fillVertical, shade } from '../scenes/backdrop';
import { drawFronds } from '../scenes/leaves';
import { drawSoft } from '../scenes/soft-layer';
import { area, drawScenery, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';

/*
 * A photo that shows the product in a place of its own needs no drawn one: these set the
 * photo itself, whole, as the scene.
 */

function drawPhotoWords(
  stage: Stage,
  places: Pick<Arranged, 'logo' | 'text' | 'headlineSize' | 'anchor'>,
  inks: readonly Oklch[],
): void {
  const { palette } = stage;
  drawWords(
    stage,
    { ...places, align: 'start', footer: null },
    {
      voice: VOICES.serif,
      inks,
      button: [palette.accent, asGround(palette.brand), palette.paper, palette.ink],
    },
  );
}

/** The photo to three edges of the ad, the words on a plane of the brand's colour beside or under it. */
export function splitPhoto(stage: Stage): void {
  const { context, palette, pictures, width, height, short, safe, mirrored } = stage;
  const [photo] = pictures;
  const ratio = photo.width / photo.height;
  const plane = asGround(palette.brand);
  context.fillStyle = css(plane);
  context.fillRect(0, 0, width, height);
  const gap = short * 0.055;
  const style = { headlineSize: short * 0.125, anchor: 0.5 };
  if (stage.ratio === '16:9') {
    const share = Math.min(0.6, Math.max(0.46, (ratio * height) / width));
    bleedPhoto(stage, photo, area(stage, 1 - share, 0, share, 1));
    const room = width * (1 - share) - safe.x - gap;
    const x = mirrored ? width - safe.x - room : safe.x;
    const text = { x, y: safe.y + short * 0.13, width: room, height: safe.height - short * 0.13 };
    const logo = { ...safe, x, width: room, height: short * 0.1 };
    drawPhotoWords(stage, { ...style, logo, text }, [palette.paper, palette.ink]);
    return;
  }
  const isStory = stage.ratio === '9:16';
  const share = Math.min(isStory ? 0.52 : 0.58, Math.max(0.46, width / ratio / height));
  bleedPhoto(stage, photo, { x: 0, y: 0, width, height: height * share });
  const top = height * share + gap * 0.8;
  const logo = { ...safe, y: isStory ? safe.y : safe.y * 0.7 };
  const text = { ...safe, y: top, height: safe.y + safe.height - top };
  drawPhotoWords(stage, { ...style, logo, text, anchor: isStory ? 0 : 0.5 }, [palette.paper, palette.ink]);
}

const ARCH: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.14, 0.46, 0.84],
    product: [0.54, 0.09, 0.38, 0.91],
    headline: 0.145,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.09, 1, 0.32],
    product: [0.1, 0.43, 0.8, 0.57],
    headline: 0.15,
    align: 'start',
    anchor: 0.1,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.46, 0.84],
    product: [0.54, 0.12, 0.38, 0.88],
    headline: 0.12,
    align: 'start',
    anchor: 0.5,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.11, 1, 0.32],
    product: [0.1, 0.5, 0.8, 0.5],
    headline: 0.12,
    align: 'start',
    anchor: 0,
  },
};

/** The photo seen through an arch that stands on the lower edge. */
export function archPhoto(stage: Stage): void {
  const { context, palette, pictures, width, height, short } = stage;
  const arranged = arrange(stage, ARCH);
  const wall = palette.tone(0.92, 0.4);
  fillGradient(
    context,
    { x: 0, y: 0, width, height },
    [0, 0, width, height],
    [
      [0, shade(wall, 0.03)],
      [1, shade(wall, -0.04)],
    ],
  );
  const frame = photoFrame(pictures[0], arranged.product);
  const arch = { ...frame, y: arranged.product.y + arranged.product.height - frame.height };
  archPath(context, {
    x: arch.x - short * 0.022,
    y: arch.y - short * 0.022,
    width: arch.width + short * 0.044,
    height: arch.height + short * 0.05,
  });
  context.fillStyle = css(asGround(palette.brand));
  context.fill();
  context.save();
  archPath(context, arch);
  context.clip();
  fillFrame(stage, pictures[0], arch);
  context.restore();
  const room = arch.y - short * 0.06 - arranged.text.y;
  const isBeside = arranged.format === 'wide' || arranged.format === 'side';
  const text = isBeside ? arranged.text : { ...arranged.text, height: room };
  drawPhotoWords(stage, { ...arranged, text }, [palette.tone(0.26, 0.8), palette.ink]);
}

const PRINT: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.14, 0.42, 0.84],
    product: [0.5, 0.12, 0.42, 0.76],
    headline: 0.145,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.09, 1, 0.3],
    product: [0.11, 0.44, 0.78, 0.42],
    headline: 0.15,
    align: 'start',
    anchor: 0.1,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.46, 0.84],
    product: [0.55, 0.14, 0.36, 0.72],
    headline: 0.12,
    align: 'start',
    anchor: 0.5,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.11, 1, 0.3],
    product: [0.16, 0.5, 0.68, 0.42],
    headline: 0.12,
    align: 'start',
    anchor: 0,
  },
};

/** The photo as a print with a white margin, laid down a little askew where leaves throw their shade. */
export function printPhoto(stage: Stage): void {
  const { context, palette, pictures, width, height, short, mirrored } = stage;
  const arranged = arrange(stage, PRINT);
  const ground = palette.tone(0.84, 0.45);
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(ground, 0.03)],
    [1, shade(ground, -0.05)],
  ]);
  drawScenery(stage, (scenery) => {
    drawSoft(scenery, { softness: 8, alpha: 0.26, blend: 'multiply' }, (sketch) => {
      const fronds = [
        { x: width * 1.02, y: height * 0.02, angle: 2.4, length: short * 0.7, leaflets: 15 },
        { x: width * 1.04, y: height * 0.66, angle: 3.4, length: short * 0.6, leaflets: 14 },
      ];
      drawFronds(sketch, fronds, css(shade(ground, -0.35)));
    });
  });
  const frame = photoFrame(pictures[0], arranged.product);
  context.save();
  context.translate(frame.x + frame.width / 2, frame.y + frame.height / 2);
  context.rotate(mirrored ? -0.035 : 0.035);
  const mat = short * 0.028;
  context.save();
  context.shadowColor = css(palette.ink, 0.36);
  context.shadowBlur = short * 0.045;
  context.shadowOffsetY = short * 0.018;
  context.fillStyle = '#FFFFFF';
  context.fillRect(-frame.width / 2 - mat, -frame.height / 2 - mat, frame.width + 2 * mat, frame.height + 2 * mat);
  context.restore();
  fillFrame(stage, pictures[0], {
    x: -frame.width / 2,
    y: -frame.height / 2,
    width: frame.width,
    height: frame.height,
  });
  context.restore();
  const room = frame.y - short * 0.075 - arranged.text.y;
  const isBeside = arranged.format === 'wide' || arranged.format === 'side';
  const text = isBeside ? arranged.text : { ...arranged.text, height: room };
  drawPhotoWords(stage, { ...arranged, text }, [palette.tone(0.24, 0.8), palette.ink]);
}
