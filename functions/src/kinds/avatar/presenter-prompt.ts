import { LANGUAGE_DETAILS } from '../../../../lib/domain/shared/language';
import type { FilmScript } from '../../../../lib/domain/video/film-script';
import { PRESENTER_DETAILS, type PresenterId } from '../../../../lib/domain/video/presenter';
import { FENCE_RULE, fenced } from '../../providers/gemini/fence';

/** Asks for the clip of a scene in which a presenter says its words. `picture` is how they are seen. */
export function writePresenterPrompt(id: PresenterId, script: FilmScript, scene: number, picture: string): string {
  const { aspect_ratio, brand_name, products, scenes, lang } = script;
  const isCropped = aspect_ratio === '1:1' || aspect_ratio === '4:5';
  return [
    'Film one continuous shot, without a cut: the person of the first picture tells of the product in the other pictures.',
    'Rules:',
    `- The person is exactly the one of the first picture: ${PRESENTER_DETAILS[id].appearance}. The same face, hair and clothes.`,
    '- The product is exactly as in its pictures: shape, colours, materials, labels and the words on it. Show one of it.',
    `- They look into the camera and say \`words\` in ${LANGUAGE_DETAILS[lang].name}, word for word and nothing else, from the first`,
    '  moment on, at an easy pace, with lips in time; then they smile. No music.',
    '- `scene` is how they are seen.',
    '- No words, letters, figures, prices, badges, logos or subtitles besides what is printed on the product. Nobody else.',
    '- Keep the face above the middle, and the lowest third of the picture calm: words are laid over it later.',
    ...(isCropped ? ['- Only the middle of the picture is shown in the end: keep everything that matters there.'] : []),
    FENCE_RULE,
    fenced({
      brand: brand_name,
      product: products[0]?.name ?? '',
      words: scenes[scene]?.text ?? '',
      scene: picture,
    }),
  ].join('\n');
}

/** Nearer and further, so that one clip after the other looks as if it was meant; the place stays. */
const SHOTS = [
  'In a bright kitchen, from head to waist; the product in one hand, held beside the face.',
  'In the same bright kitchen, nearer: head and shoulders, a little from the side; the product on the table before them.',
  'In the same bright kitchen, from head to waist; they hold the product towards the camera with both hands.',
] as const;

/** How the presenter is seen in the scenes that they are seen in: the last one, and each fourth of a long film, are the product’s. */
export function presenterShots({ scenes }: FilmScript): { scene: number; picture: string }[] {
  return scenes.flatMap((_, scene) => {
    const isProducts =
      scenes.length > 1 && (scene === scenes.length - 1 || scene % PRODUCT_EVERY === PRODUCT_EVERY - 1);
    return isProducts ? [] : [{ scene, picture: SHOTS[scene % SHOTS.length] ?? SHOTS[0] }];
  });
}

const PRODUCT_EVERY = 4;
