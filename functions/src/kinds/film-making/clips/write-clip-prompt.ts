import { LANGUAGE_DETAILS } from '../../../../../lib/domain/shared/language';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import { FENCE_RULE, fenced } from '../../../providers/gemini/fence';

/** Asks for the clip of a scene. `picture` is what it shows, in words that were planned. */
export function writeClipPrompt(script: FilmScript, scene: number, picture: string): string {
  const { aspect_ratio, brand_name, products } = script;
  const product = products[script.scenes[scene]?.product ?? 0];
  const isCropped = aspect_ratio === '1:1' || aspect_ratio === '4:5';
  return [
    'Film one continuous shot of an advertisement for the product in the pictures, without a cut.',
    'Rules:',
    '- The product is exactly as in the pictures: shape, colours, materials, labels and the words on it. Show one of it.',
    '- `scene` describes the shot, as far as it agrees with these rules. The camera moves slowly and steadily, and something',
    '  moves throughout.',
    '- No words, letters, figures, prices, badges, logos or subtitles besides what is printed on the product. No people’s faces.',
    `- ${placeOf(script)}: words are laid over it later.`,
    ...(isCropped ? ['- Only the middle of the picture is shown in the end: keep everything that matters there.'] : []),
    FENCE_RULE,
    fenced({ brand: brand_name, product: product?.name ?? '', scene: picture }),
  ].join('\n');
}

/** Where the product may stand, so that the words have a place beside or above it. */
function placeOf({ aspect_ratio, lang }: FilmScript): string {
  if (aspect_ratio !== '16:9') return 'Keep the product in the middle, and the upper third of the picture calm';
  const [product, words] = LANGUAGE_DETAILS[lang].direction === 'rtl' ? ['left', 'right'] : ['right', 'left'];
  return `Keep the product ${product} of the middle, and the ${words} third of the picture calm`;
}
