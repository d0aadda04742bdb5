import { z } from 'zod';
import { TEMPLATE_DETAILS, TEMPLATE_IDS, type TemplateId } from './template';

/** The kinds of single images, as `/generate` knows them. */
export const IMAGE_KIND_IDS = ['chat', 'flatlay', 'onmodel', 'mdoli', 'background', 'legacy'] as const;
export type ImageKindId = (typeof IMAGE_KIND_IDS)[number];

/** What a made picture is: an ad of one of the templates, or a single image of one of the kinds. */
export const pictureTemplateSchema = z.enum([...TEMPLATE_IDS, ...IMAGE_KIND_IDS]);
export type PictureTemplate = TemplateId | ImageKindId;

export function isAdTemplate(template: PictureTemplate): template is TemplateId {
  return Object.hasOwn(TEMPLATE_DETAILS, template);
}
