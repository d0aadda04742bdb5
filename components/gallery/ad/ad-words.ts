import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { templateName } from '@/lib/domain/kinds/picture-names';
import { isAdTemplate } from '@/lib/domain/ads/picture-template';

/**
 * The alternative text of a finished picture: of an ad its number first, by which people and scripts
 * find it. `title` is what its job is about.
 */
export function adAlt(ad: Pick<IdentifiedAd, 'number' | 'template' | 'copy'>, title: string): string {
  if (!isAdTemplate(ad.template)) return `${templateName(ad.template)}: ${title}`;
  return `Ad ${ad.number}: ${templateName(ad.template)} for ${title} — ${ad.copy.headline}`;
}
