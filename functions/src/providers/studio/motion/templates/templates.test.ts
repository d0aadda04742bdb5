import { beforeAll, describe, expect, it } from 'vitest';
import { ASPECT_RATIOS, type AspectRatio } from '../../../../../../lib/domain/shared/aspect-ratio';
import { MOTION_TEMPLATE_DETAILS, type MotionTemplateId } from '../../../../../../lib/domain/video/motion-template';
import { directFilm } from '../../../../directing/direct-film';
import type { FilmWish } from '../../../../directing/film-wish';
import { sampleWish } from '../../../../directing/sample-wish';
import { checkShown } from '../../../../film-gate/check-shown';
import { watchFilm } from '../../../../film-gate/watch-film';
import type { Film, ShownText } from '../../../../filming/film';
import { contrastRatio, luminance } from '../../color/contrast';
import { hexToRgb } from '../../color/oklch';
import { sampleInputs, type SampleInputs } from '../../sample-ads';
import { safeArea } from '../../stage';
import { openFilm } from '../open-film';
import { OFFERED_TEMPLATES } from './registry';

let inputs: SampleInputs;
beforeAll(async () => {
  inputs = await sampleInputs();
});

/** A wish for as many products as a template needs, each with a name of its own. */
function wishFor(template: MotionTemplateId, changes: Partial<FilmWish> = {}): FilmWish {
  const wish = sampleWish('headphones', { template, seconds: 6, ...changes });
  const { least } = MOTION_TEMPLATE_DETAILS[template].products;
  const [first] = wish.products;
  const others = ['Two', 'Three'].slice(0, least - 1).map((name) => ({ ...first, name: `Hush ${name}` }));
  return { ...wish, products: [first, ...others] };
}

function open(template: MotionTemplateId, changes: Partial<FilmWish> = {}, isPhoto = false): Promise<Film> {
  const wish = wishFor(template, changes);
  const photos = [isPhoto ? inputs.photo : inputs.bottle];
  return openFilm(directFilm(wish), {
    products: wish.products.map(() => photos),
    logo: isPhoto ? null : inputs.logo,
  });
}

/** Each template in one ratio, so that all ratios have their turn and the run stays short. */
const CASES = OFFERED_TEMPLATES.map((template, index) => ({
  template,
  ratio: ASPECT_RATIOS[(index + 2) % ASPECT_RATIOS.length] ?? ('9:16' as AspectRatio),
}));

/** Scenes that are about the product not being there yet: how it was before, the problem, the closed box. */
const HIDDEN: Partial<Record<MotionTemplateId, readonly number[]>> = {
  before_after: [0],
  problem_solution: [0],
  unboxing: [0],
};

describe.each(CASES)('a film of $template in $ratio', ({ template, ratio }) => {
  let film: Film;
  beforeAll(async () => {
    film = await open(template, { ratio });
  });

  it('is the same pixels for the same frame, whatever was drawn before', () => {
    const first = Buffer.from(film.draw(20));
    film.draw(film.frames - 1);
    film.draw(20);
    expect(Buffer.compare(first, Buffer.from(film.draw(20)))).toBe(0);
  });

  it('can be read within its first second', () => {
    const words = film.wordsOn(film.fps);
    expect(words.some(({ text, readable }) => text.length > 2 && readable.from <= film.fps)).toBe(true);
  });

  it('shows on the still of each scene the product, and words that stand inside the safe area and are read', () => {
    const safe = safeArea(ratio, film.width, film.height);
    for (const index of film.sceneStarts.keys()) {
      const frame = film.stillOf(index);
      const pixels = film.draw(frame);
      const isHidden = HIDDEN[template]?.includes(index) ?? false;
      expect(film.productOn(frame) === null, `scene ${index + 1}`).toBe(isHidden);
      const words = readableOn(film, frame);
      expect(words.length).toBeGreaterThan(0);
      for (const { text, box, color } of words) {
        expect(box.x, text).toBeGreaterThanOrEqual(safe.x - 1);
        expect(box.x + box.width, text).toBeLessThanOrEqual(safe.x + safe.width + 1);
        expect(box.y, text).toBeGreaterThanOrEqual(safe.y * 0.9);
        expect(box.y + box.height, text).toBeLessThanOrEqual(safe.y + safe.height + 1);
        expect(groundContrast(film, pixels, { box, color }), text).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('never stands still, though its words do', () => {
    const frame = film.stillOf(film.sceneStarts.length - 1);
    const before = Buffer.from(film.draw(frame - 12));
    expect(meanDifference(before, film.draw(frame))).toBeGreaterThan(0.255);
    const boxes = new Map(film.wordsOn(frame - 1).map(({ text, box }) => [text, box]));
    for (const { text, box } of readableOn(film, frame)) {
      const last = boxes.get(text) ?? box;
      expect(Math.hypot(box.x - last.x, box.y - last.y), text).toBeLessThan(1.5);
    }
  });

  it('calls to action to its very end', () => {
    const end = film.wordsOn(film.frames - 1).map(({ text }) => text);
    expect(end).toContain(directFilm(wishFor(template)).call);
  });
});

/** Colours that no designer would choose, of which each template gets one pair, in another ratio than above. */
const ODD_COLORS = [
  ['#808080', '#8a8a8a'],
  ['#ffe600', '#ffffff'],
  ['#e00000', '#0000dd'],
  ['#000000', '#000000'],
] as const;
const ODD_CASES = OFFERED_TEMPLATES.map((template, index) => ({
  ...{ template, ratio: ASPECT_RATIOS[index % ASPECT_RATIOS.length] ?? '4:5' },
  // The one of many products on grey: there its brand’s name could once not be read.
  colors: ODD_COLORS[(OFFERED_TEMPLATES.length - 1 - index) % ODD_COLORS.length] ?? ODD_COLORS[0],
}));

it.each(ODD_CASES)('$template in $ratio can be read in odd colours', async ({ template, ratio, colors }) => {
  const [primaryColor, secondaryColor] = colors;
  const wish = { ratio, primaryColor, secondaryColor, seconds: 9 };
  const film = await open(template, wish);
  const script = { aspect_ratio: ratio, lang: 'english' } as const;
  const problems = checkShown({ film, script, shown: await watchFilm(film, script) });
  expect(problems.filter(({ code }) => code !== 'words_time')).toEqual([]);
});

it.each(OFFERED_TEMPLATES)('%s runs from right to left in Arabic', async (template) => {
  const film = await open(template, { ratio: '16:9', language: 'arabic', scenes: 2 });
  const frame = film.stillOf(film.sceneStarts.length - 1);
  const product = film.productOn(frame);
  expect(product && product.x + product.width / 2).toBeLessThan(film.width / 2);
});

it.each(OFFERED_TEMPLATES)(
  '%s shows a photo that is no cut-out, in a single scene of the longest film',
  async (template) => {
    const film = await open(template, { ratio: '4:5', scenes: 1, seconds: 30 }, true);
    expect(film.sceneStarts).toEqual([0]);
    expect(film.productOn(film.stillOf(0))).not.toBeNull();
    const halfway = Buffer.from(film.draw(450));
    expect(meanDifference(halfway, film.draw(465))).toBeGreaterThan(0.255);
  },
);

const readableOn = (film: Film, frame: number) =>
  film.wordsOn(frame).filter(({ readable }) => readable.from <= frame && frame < readable.to);

/** Levels of 255 by which pixels differ on average; ffmpeg calls a film frozen below 0.1 %. */
function meanDifference(one: Uint8Array, other: Uint8Array): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < one.length; at += 44) {
    sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
    count++;
  }
  return sum / count;
}

/** The contrast of a colour with what lies along the edges of its words' box, of which a few specks don't count. */
function groundContrast({ width }: Film, pixels: Uint8Array, { box, color }: Pick<ShownText, 'box' | 'color'>): number {
  const own = luminance(hexToRgb(color));
  const [left, right] = [Math.round(box.x), Math.round(box.x + box.width)];
  const contrasts: number[] = [];
  for (const y of [Math.round(box.y), Math.round(box.y + box.height)])
    for (let x = left; x < right; x += 3) {
      const at = (y * width + x) * 4;
      contrasts.push(contrastRatio(own, luminance([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0])));
    }
  contrasts.sort((one, other) => one - other);
  return contrasts[Math.floor(contrasts.length * 0.1)] ?? 0;
}
