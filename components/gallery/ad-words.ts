import type { IdentifiedAd } from '@/lib/domain/ad';
import { TEMPLATE_DETAILS } from '@/lib/domain/template';

/** The alternative text of a finished ad: its number first, by which people and scripts find it. */
export function adAlt(ad: Pick<IdentifiedAd, 'number' | 'template' | 'copy'>, productName: string): string {
  return `Ad ${ad.number}: ${TEMPLATE_DETAILS[ad.template].name} for ${productName} — ${ad.copy.headline}`;
}
