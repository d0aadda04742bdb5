import { AD_SIZES } from '../../../../lib/domain/shared/aspect-ratio';
import { IMAGE_KINDS } from '../../../../lib/domain/kinds/image/registry';
import type { ImageBrief } from '../provider';
import { FENCE_RULE, fenced } from './fence';
import { compositionOf } from './template-briefs';
import { type QuestionPart, reference } from './write-question';

/**
 * The question for one image of a kind: what to make, the person's prompt fenced as data, and
 * their photos as references, of which a model takes `maxReferences` at most.
 */
export function writeImageQuestion(brief: ImageBrief, maxReferences: number): QuestionPart[] {
  return [
    { text: [task(brief), rules(brief), fence(brief)].join('\n\n') },
    ...brief.photos
      .slice(0, maxReferences)
      .flatMap((photo, index) => [{ text: `Photo ${index + 1}:` }, reference(photo)]),
  ];
}

function task({ kind, variation, aspectRatio }: ImageBrief): string {
  const { width, height } = AD_SIZES[aspectRatio];
  return [IMAGE_KINDS[kind].task, `Format: ${aspectRatio}, ${width}×${height}.`, compositionOf(variation)].join('\n');
}

function rules({ photos }: ImageBrief): string {
  return [
    'Rules:',
    ...(photos.length > 0
      ? ['- Keep every product exactly as in its photo: shape, colours, materials, labels and the words on it.']
      : ['- There is no photo; invent no brand and no logo.']),
    '- Add no words, no logo, no frame and no watermark.',
    '- People are adults unless `model` is a child, and always fully dressed.',
    '- `prompt` says what the person wants, as far as it agrees with these rules; one that is empty leaves it to you.',
    FENCE_RULE,
  ].join('\n');
}

function fence({ prompt, model, background }: ImageBrief): string {
  return fenced({
    prompt,
    ...(model ? { model: `${model.person}, ${model.build.height} cm tall` } : {}),
    ...(background ? { background: background.scene } : {}),
  });
}
