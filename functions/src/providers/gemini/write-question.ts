import { LANGUAGE_DETAILS } from '../../../../lib/domain/shared/language';
import type { AdBrief } from '../provider';
import type { PreparedFile } from '../../inputs/prepared-image';
import { FENCE_RULE, fenced } from './fence';
import { compositionOf, TEMPLATE_BRIEFS } from './template-briefs';

export type QuestionPart = { text: string } | { inlineData: { mimeType: string; data: string } };

/**
 * The question for one ad: what to make, the person's texts fenced as data, and as references the
 * finished ad that it shall be like, the logo and the photos: `maxReferences` at most, so the last
 * photos are left out where the model takes fewer.
 */
export function writeQuestion(brief: AdBrief, maxReferences: number): QuestionPart[] {
  const { logo, base } = brief;
  const photos = brief.photos.slice(0, Math.max(1, maxReferences - (logo ? 1 : 0) - (base ? 1 : 0)));
  return [
    { text: [base ? taskAgain(brief) : task(brief), rules(brief), fence(brief)].join('\n\n') },
    ...(base ? [{ text: 'The finished ad:' }, picture(base.picture)] : []),
    ...photos.flatMap((photo, index) => [{ text: `Product photo ${index + 1}:` }, reference(photo)]),
    ...(logo ? [{ text: 'Logo:' }, reference(logo)] : []),
  ];
}

function task({ template, variation, aspectRatio }: AdBrief): string {
  return [
    `Make one finished advertising image, ${aspectRatio}, for the product in the photos.`,
    TEMPLATE_BRIEFS[template],
    `Composition: ${compositionOf(variation)}`,
  ].join('\n');
}

/** Everything stays but what the words, the format or the instruction change. */
function taskAgain({ template, aspectRatio, base }: AdBrief): string {
  return [
    `Make the finished ad again as one advertising image, ${aspectRatio}, sharp to the last detail.`,
    'Keep its composition, scene, light and style; show the words given below instead of its own where they differ.',
    ...(base?.instruction ? ['Change in the picture what `change` asks for, and nothing else.'] : []),
    TEMPLATE_BRIEFS[template],
  ].join('\n');
}

function rules({ language, logo }: AdBrief): string {
  const { tag, direction } = LANGUAGE_DETAILS[language];
  return [
    'Rules:',
    '- Keep the product exactly as in the photos: shape, colours, materials, labels and the words on it.',
    logo ? '- Show the logo once, small, unchanged, in a corner.' : '- There is no logo; do not invent one.',
    '- Besides what is printed on the product and the logo, the only words in the image are `headline`, `line` and',
    '  `call_to_action` (as a button), spelled exactly as given; one that is empty is left out.',
    `- The words are in the language “${tag}”, written ${direction === 'rtl' ? 'right to left' : 'left to right'}.`,
    '- Use `primary_color` and `secondary_color` for ground, button and accents; keep the words easy to read.',
    '- Keep words and logo away from the outer 6 % of the image.',
    '- `brief` describes the scene, as far as it agrees with these rules.',
    FENCE_RULE,
  ].join('\n');
}

function fence(brief: AdBrief): string {
  return fenced({
    brand: brief.brandName,
    product: brief.productName,
    ...brief.copy,
    primary_color: brief.primaryColor,
    secondary_color: brief.secondaryColor,
    brief: brief.prompt,
    ...(brief.base?.instruction ? { change: brief.base.instruction } : {}),
  });
}

const picture = (png: Buffer): QuestionPart => ({
  inlineData: { mimeType: 'image/png', data: png.toString('base64') },
});

export function reference({ bytes, image }: PreparedFile): QuestionPart {
  return { inlineData: { mimeType: image.content_type, data: bytes.toString('base64') } };
}
