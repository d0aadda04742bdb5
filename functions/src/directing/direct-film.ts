import type { FilmScript, SceneScript } from '../../../lib/domain/video/film-script';
import { MOTION_TEMPLATE_DETAILS, type MotionTemplateId } from '../../../lib/domain/video/motion-template';
import { readProduct } from '../copy/read-product';
import { splitName } from '../copy/split-name';
import { templateOf } from '../providers/studio/motion/templates/registry';
import { chooseTemplate, shows } from './choose-template';
import { cutToBeats } from './cut-to-beats';
import type { FilmWish, WishedProduct } from './film-wish';
import { findWords } from './film-words';
import { readingSeconds } from './reading-time';

/** Seconds that words take to come, and that a scene takes beside its words. */
const COMING = 0.8;
/** The call to action is what a film is for: its scene stands longer. */
const CALL_EXTRA = 0.9;
/** What a teaser may take of the time that it needs to be read. */
const MOST_TEASED = 1.2;

/** Scenes that may say more than their one thing. */
const TELLING: ReadonlySet<SceneScript['role']> = new Set(['hook', 'product', 'point', 'solution', 'story']);

/** Makes a script of a wish: pure, so that the same wish is the same film. */
export function directFilm(wish: FilmWish): FilmScript {
  const [first] = wish.products;
  const template = templateFor(wish);
  const { most } = MOTION_TEMPLATE_DETAILS[template].products;
  const products = wish.products.slice(0, most);
  const roles = templateOf(template).roles(wish.scenes);
  const budget = Math.max(0.4, wish.seconds / wish.scenes - COMING);
  const words = products.map((product) => findWords(wish, template, product));
  const [own = findWords(wish, template, first)] = words;
  const written = roles.map((role, index) => {
    const product = productOfScene(roles, index, products);
    const [isOnly, isLast] = [roles.length === 1, index === roles.length - 1];
    const place = { role, isOnly, isLast, seconds: budget, free: freeFrom(roles, index) };
    const { next, points } = words[product] ?? own;
    const said = next(place);
    // What says nothing of the product itself only shows it.
    return { role: role === 'point' && !points(said.text) ? ('product' as const) : role, product, ...said };
  });
  // A long scene says in small what no other one says at all.
  for (const scene of written)
    if (scene.detail === null && template !== 'catalogue' && TELLING.has(scene.role))
      scene.detail = (words[scene.product] ?? own).spare(budget - readingSeconds(scene.text, wish.language) - COMING);
  const shown = Math.max(1, products.length / Math.max(1, roles.filter((role) => role === 'product').length));
  const needs = written.map(({ role, text, detail }) => {
    const reading = readingSeconds(text, wish.language) + readingSeconds(detail ?? '', wish.language);
    if (role === 'call') return COMING + reading + CALL_EXTRA * (products.length > 1 ? 2 : 1);
    // A scene that shows several products needs time for each; what is turned soon is taken in sooner.
    return COMING + reading * (role === 'product' ? 1 + (shown - 1) * 0.6 : 1);
  });
  const lengths = handOutSpare(needs, roles, template, wish.seconds);
  const frames = cutToBeats(lengths, { frames: Math.round(wish.seconds * wish.fps), fps: wish.fps, music: wish.music });
  const scenes = written.map((scene, index) => ({ ...scene, frames: frames[index] ?? 1 }));
  return scriptOf({ ...wish, products }, { template, scenes, call: own.call });
}

interface WrittenFilm {
  template: MotionTemplateId;
  scenes: readonly Omit<SceneScript, 'number'>[];
  call: string;
}

/** The script of scenes that are written and timed. */
export function scriptOf(
  wish: Omit<FilmWish, 'products'> & { products: readonly WishedProduct[] },
  { template, scenes, call }: WrittenFilm,
): FilmScript {
  return {
    template,
    aspect_ratio: wish.ratio,
    lang: wish.language,
    fps: wish.fps,
    music: wish.music,
    scenes: scenes.map((scene, index) => ({ number: index + 1, ...scene })),
    call,
    brand_name: wish.brandName,
    primary_color_hex: wish.primaryColor,
    secondary_color_hex: wish.secondaryColor,
    products: wish.products.map(({ name, price }) => ({ name: splitName(name).name, price })),
    captions: wish.captions,
  };
}

/**
 * Hands out what is left of the film’s time: half of it by what scenes need, half to the shortest until all are as long, so
 * that nothing stands for much longer than it takes to read it while others flit past. What only makes people wait gets
 * little more than its own.
 */
function handOutSpare(
  needs: readonly number[],
  roles: readonly SceneScript['role'][],
  template: MotionTemplateId,
  seconds: number,
): readonly number[] {
  const teases = roles.map(
    (role) => role === 'before' || role === 'problem' || (role === 'hook' && template === 'unboxing'),
  );
  const total = sumOf(needs);
  if (seconds <= total || teases.every(Boolean)) return needs;
  const stretched = Math.min(MOST_TEASED, seconds / total);
  const told = needs.filter((_, at) => !teases[at]);
  const left = seconds - sumOf(needs.filter((_, at) => teases[at])) * stretched;
  const level = levelOf(told, left - sumOf(told));
  const share = left / sumOf(told);
  return needs.map((need, at) => (teases[at] ? need * stretched : (Math.max(need, level) + need * share) / 2));
}

const sumOf = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);

/** Up to where the lengths below it can be raised with what is there to be added. */
function levelOf(lengths: readonly number[], added: number): number {
  const sorted = lengths.toSorted((one, other) => one - other);
  let sum = added;
  for (const [index, length] of sorted.entries()) {
    sum += length;
    const level = sum / (index + 1);
    if (level <= (sorted[index + 1] ?? Number.POSITIVE_INFINITY)) return level;
  }
  return 0;
}

function templateFor({ template, prompt, products }: FilmWish): MotionTemplateId {
  if (template !== null && shows(template, products.length)) return template;
  const [{ name, description }] = products;
  return chooseTemplate(prompt, readProduct({ productName: name, description }), products.length);
}

/** In a film of many products these are shared out among the scenes that show some; in others all show the first. */
function productOfScene(
  roles: readonly SceneScript['role'][],
  index: number,
  products: readonly WishedProduct[],
): number {
  const shows = (role: SceneScript['role'] | undefined) => role === 'product' || role === 'point';
  if (!shows(roles[index])) return 0;
  const scenes = roles.filter(shows).length;
  const nth = roles.slice(0, index).filter(shows).length;
  return scenes < products.length ? Math.floor((nth * products.length) / scenes) : nth % products.length;
}

/** How many scenes from this one on are for the same thing: they may share a sentence. */
function freeFrom(roles: readonly SceneScript['role'][], index: number): number {
  const end = roles.findIndex((role, at) => at > index && role !== roles[index]);
  return (end < 0 ? roles.length : end) - index;
}
