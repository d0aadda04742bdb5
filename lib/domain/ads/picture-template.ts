import { z } from 'zod';
import { IMAGE_KIND_IDS, type ImageKindId, IMAGE_KINDS } from '../kinds/image/registry';
import { TEMPLATE_DETAILS, TEMPLATE_IDS, type TemplateId } from './template';

/** What a made picture is: an ad of one of the templates, or a single image of one of the kinds. */
export const pictureTemplateSchema = z.enum([...TEMPLATE_IDS, ...IMAGE_KIND_IDS]);
export type PictureTemplate = TemplateId | ImageKindId;

export function isAdTemplate(template: PictureTemplate): template is TemplateId {
  return Object.hasOwn(TEMPLATE_DETAILS, template);
}

/** As people call it. */
export function templateName(template: PictureTemplate): string {
  return isAdTemplate(template) ? TEMPLATE_DETAILS[template].name : IMAGE_KINDS[template].name;
}

/** What it shows, in a few words. */
export function templateSummary(template: PictureTemplate): string {
  return isAdTemplate(template) ? TEMPLATE_DETAILS[template].summary : IMAGE_KINDS[template].summary;
}
