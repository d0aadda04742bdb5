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
    const place = { role, isOnly: roles.length === 1, seconds: budget, free: freeFrom(roles, index) };
    return { role, product, ...(words[product] ?? own).next(place) };
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
  holdTeasers(needs, roles, template, wish.seconds);
  const frames = cutToBeats(needs, { frames: Math.round(wish.seconds * wish.fps), fps: wish.fps, music: wish.music });
  return {
    template,
    aspect_ratio: wish.ratio,
    lang: wish.language,
    fps: wish.fps,
    music: wish.music,
    scenes: written.map((scene, index): SceneScript => ({ number: index + 1, ...scene, frames: frames[index] ?? 1 })),
    call: own.call,
    brand_name: wish.brandName,
    primary_color_hex: wish.primaryColor,
    secondary_color_hex: wish.secondaryColor,
    products: products.map(({ name, price }) => ({ name: splitName(name).name, price })),
    captions: wish.captions,
  };
}

/** In a long film, what only makes people wait gets no more than its own time: the rest is for what they wait for. */
function holdTeasers(
  needs: number[],
  roles: readonly SceneScript['role'][],
  template: MotionTemplateId,
  seconds: number,
) {
  const teases = (role: SceneScript['role']) =>
    role === 'before' || role === 'problem' || (role === 'hook' && template === 'unboxing');
  const total = needs.reduce((sum, need) => sum + need, 0);
  const stretched = seconds / total / MOST_TEASED;
  if (stretched > 1)
    for (const [at, need] of needs.entries()) if (teases(roles[at] ?? 'call')) needs[at] = need / stretched;
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
