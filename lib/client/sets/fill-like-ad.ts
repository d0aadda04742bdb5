import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import { BULK_LIMITS } from '../../domain/kinds/ads/bulk-dynamic';
import { cutText } from '../../domain/shared/cut-text';
import { ADS_TICKET, type AdsTicket } from '../tickets/ads/ads-ticket';
import { anew, isUnsent } from '../tickets/core/ticket-changes';
import { filledFrom, inTheWay, type InTheWay } from './fill-from-product';
import type { OwnProduct } from './own-product';

type WhatWorked = Pick<AdAnalysis, 'hook' | 'angle' | 'offer' | 'copy'>;

const asSentence = (text: string) => (/[.!?…。！？؟]$/u.test(text) ? text : `${text}.`);

/**
 * What worked in an ad, as words of a description: its first line, what it says, its offer. Where rules write the ads,
 * whole sentences of a description become theirs, so nothing stands in it that is no ad's sentence; a model that plans
 * them is told the angle besides.
 */
export function whatWorked({ hook, angle, offer, copy }: WhatWorked, plannedByModel: boolean): string {
  const said = [hook?.text, copy.headline, copy.primary_text, offer].flatMap((text) => text?.trim() || []);
  // What stands in a longer part of it is said already.
  const parts = said.filter(
    (text, index) =>
      !said.some((other, at) => at !== index && (other.includes(text) ? other !== text || at < index : false)),
  );
  const lines = parts.map(asSentence);
  if (plannedByModel && angle !== null && angle !== 'other') lines.push(`Angle: ${angle.replaceAll('_', ' ')}.`);
  return lines.join('\n');
}

/** Below what worked comes what the product says of itself, as far as there is room. */
function joined(worked: string, description: string): string {
  const most = BULK_LIMITS.product_description;
  const own = description.includes(worked) ? description : `${worked}\n\n${description}`;
  return cutText(own, most);
}

/** A ticket for ads like one that worked: of a product of the person's own, or else with its words as they are but the description. */
export function filledLike(worked: string, own: OwnProduct | null, ticket: AdsTicket): AdsTicket {
  if (!own) {
    const open = ticket.submitRequested ? anew(ADS_TICKET, ticket, null) : ticket;
    const product_description = cutText(worked, BULK_LIMITS.product_description);
    return { ...open, form: { ...open.form, product_description }, submitError: null };
  }
  const filled = filledFrom(own, ticket);
  const { made_of } = filled.form;
  const product_description = joined(worked, filled.form.product_description);
  return {
    ...filled,
    form: {
      ...filled.form,
      product_description,
      // Not the person's own words: another product may take their place.
      made_of: made_of && { ...made_of, words: { ...made_of.words, product_description } },
    },
  };
}

/** What of the ticket would be lost to ads like another one; with no product, that is the description alone. */
export function inTheWayOfLike(own: OwnProduct | null, ticket: AdsTicket): InTheWay {
  if (own) return inTheWay(ticket);
  if (isUnsent(ticket)) return 'unsent';
  return ticket.form.product_description.trim() === '' || ticket.submitRequested ? null : 'description';
}
