import { usdText } from '@/lib/domain/money/money';
import type { SetEstimate } from '@/lib/client/sets/set-estimate';
import type { SetTotals } from '@/lib/client/sets/set-rows';
import { counted } from '@/components/job-words/picture-words';

export function products(count: number): string {
  return count === 1 ? '1 product' : `${count} products`;
}

/** `about 20 minutes`, for times from a minute to a day. */
export function longTime(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes === 1) return 'a minute';
  if (minutes <= 20) return `${minutes} minutes`;
  if (minutes < 60) return `${Math.ceil(minutes / 5) * 5} minutes`;
  const hours = Math.ceil(minutes / 30) / 2;
  const whole = Math.floor(hours);
  return `${whole}${hours > whole ? '½' : ''} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** What a set will come to, before it is asked for: how many ads, how long, and what they cost. */
export function estimateText(chosen: number, count: number, estimate: SetEstimate): string {
  const { ads, seconds, isMeasured, cost } = estimate;
  const whole = chosen === 1 ? `${counted(ads, 'ad')}.` : `${ads} ads: ${count} of each of ${products(chosen)}.`;
  const time = `${isMeasured ? 'Takes about' : 'Takes up to'} ${longTime(seconds)}`;
  if (!cost) return `${whole} ${time}.`;
  const by = cost.model === null ? '' : `, made with ${cost.model}`;
  if (cost.asDrafts) {
    const full = usdText(cost.inFullUsd);
    return `${whole} ${time}. The drafts cost about ${usdText(cost.usd)}${by}; made in full at once they would cost ${full}.`;
  }
  return `${whole} ${time} and costs about ${usdText(cost.usd)}${by}.`;
}

/** Why the ads of one product cost too much, with what helps; null where they don't. */
export function tooDear({ most }: SetEstimate, hasDrafts: boolean): string | null {
  if (most === null) return null;
  if (most === 0) return 'The ads of one product cost more than one job may.';
  return `The ads of one product would cost more than one job may. Ask for ${most} or fewer of each${hasDrafts ? ', or make drafts first' : ''}.`;
}

/** Over the overview of a set: how far it is, and then what came of it. */
export function setHeading({ ads, made, ended, products: all }: SetTotals): string {
  if (ended < all) return `${made} of ${counted(ads, 'ad')}`;
  if (made === 0) return 'No ad could be made';
  if (made < ads) return `${made} of ${counted(ads, 'ad')} are ready`;
  return ads === 1 ? 'The ad is ready' : `All ${ads} ads are ready`;
}

/** How many products are done, and what is not sent yet. */
export function setLine({ ended, products: all, unsent, failed, lacking }: SetTotals, online: boolean): string {
  const parts = [
    ended < all ? `${ended} of ${products(all)} done` : products(all),
    unsent > 0 && (online ? `${unsent} on the way to the server` : `${unsent} kept here until you’re back online`),
    failed > 0 && `${counted(failed, 'ad')} failed`,
    ended === all && lacking > 0 && `${lacking} ${lacking === 1 ? 'product lacks' : 'products lack'} ads`,
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

/** Asked before everything of a set is stopped. */
export function stopWords({ made, ads }: SetTotals) {
  const rest = ads - made;
  return {
    button: 'Stop all',
    question: 'Stop making this set?',
    consequence: `${made === 0 ? 'No ad is made yet.' : `${counted(made, 'ad')} ${made === 1 ? 'is' : 'are'} made and ${made === 1 ? 'stays' : 'stay'}.`} The other ${rest === 1 ? 'one' : rest} won’t be made.`,
    keep: 'Keep making them',
  };
}
