import { LANGUAGE_DETAILS } from '../../../../lib/domain/shared/language';
import type { FilmScript, SceneRole } from '../../../../lib/domain/video/film-script';
import type { FilmWish } from '../../directing/film-wish';
import { FENCE_RULE, fenced } from '../../providers/gemini/fence';
import { reference } from '../../providers/gemini/write-question';
import type { JsonQuestion } from '../../providers/gemini/write-plan-question';
import type { PreparedFile } from '../../inputs/prepared-image';

/** What each scene is for, as a model is told it. */
export const ROLE_BRIEFS: Record<SceneRole, string> = {
  hook: 'draws people in: the product, seen as nobody expects it',
  product: 'shows the product from near, in use or in its place',
  point: 'shows one thing that the product does well',
  offer: 'shows the product as something to be had now',
  before: 'shows how it was without the product',
  after: 'shows how it is with the product',
  problem: 'shows the trouble that the product ends',
  solution: 'shows the product ending the trouble',
  box: 'shows the product being unpacked',
  story: 'shows the product in somebody’s day, filmed by hand',
  call: 'ends the film: the product stands still in good light, with room for a button below it',
};

/** Asks what each scene of a film says and shows. The times of the scenes stand already. */
export function writeSceneQuestion(
  { scenes, fps, lang, aspect_ratio }: FilmScript,
  { brandName, products: [product], prompt }: FilmWish,
  photos: readonly PreparedFile[],
): JsonQuestion {
  const { tag, direction } = LANGUAGE_DETAILS[lang];
  const instruction = [
    `You direct an advertising film of ${scenes.length} shots, ${aspect_ratio}, for the product in the photo.`,
    'Rules:',
    `- \`text\`: what is written large over the shot, in the language “${tag}”, written ${
      direction === 'rtl' ? 'right to left' : 'left to right'
    }; three to seven words, no full stop, another in every shot.`,
    '- `picture`: two or three sentences in English about what the shot shows: place, light, what moves, how the camera moves.',
    '  The product stays exactly as in the photo. No words, prices, badges, logos or people’s faces.',
    '- The shots tell one story in one place and light.',
    '- Claim nothing that the customer’s texts do not say: no figure, price, discount, date, award, rating, certificate,',
    '  ingredient, guarantee or environmental virtue of your own, and no customer’s voice.',
    '- `wish` is what the customer would like to see, as far as it agrees with these rules.',
    FENCE_RULE,
    'The shots:',
    ...scenes.map(
      ({ number, role, frames }) => `- ${number}, ${(frames / fps).toFixed(1)} seconds: ${ROLE_BRIEFS[role]}.`,
    ),
  ].join('\n');
  const data = { brand: brandName, product: product.name, description: product.description, wish: prompt ?? '' };
  const text = { type: 'string' };
  const shot = { type: 'object', properties: { text, picture: text }, required: ['text', 'picture'] };
  return {
    instruction,
    parts: [
      { text: fenced(data) },
      ...photos.slice(0, 1).flatMap((photo) => [{ text: 'Product photo 1:' }, reference(photo)]),
    ],
    schema: {
      type: 'object',
      properties: { shots: { type: 'array', items: shot, minItems: scenes.length, maxItems: scenes.length } },
      required: ['shots'],
    },
  };
}
