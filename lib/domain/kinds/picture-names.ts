import { isAdTemplate, type PictureTemplate } from '../ads/picture-template';
import { TEMPLATE_DETAILS } from '../ads/template';
import { IMAGE_KINDS } from './image/registry';

/** As people call it. */
export function templateName(template: PictureTemplate): string {
  return isAdTemplate(template) ? TEMPLATE_DETAILS[template].name : IMAGE_KINDS[template].name;
}

/** What it shows, in a few words. */
export function templateSummary(template: PictureTemplate): string {
  return isAdTemplate(template) ? TEMPLATE_DETAILS[template].summary : IMAGE_KINDS[template].summary;
}
