import { PageError } from '../fetch/page-error';
import type { Obstacle } from '../found';

const NEXT = 'Paste the address of a page that lists products, or of one product’s own page.';

export function noProducts({ hostname }: URL, isCollection: boolean): PageError {
  return new PageError(
    isCollection
      ? `We found no products on this page of “${hostname}”. ${NEXT}`
      : `We found no products at “${hostname}”: neither a list of the shop’s data, nor a sitemap, nor links to products. ${NEXT}`,
    { reason: 'no-products' },
  );
}

/** A page that answers, but keeps programs or strangers out; null for one that doesn't. */
export function keptOut(obstacle: Obstacle | null): PageError | null {
  switch (obstacle) {
    case 'bot-wall':
      return new PageError(
        'The shop lets no program read its pages. Ask the shop’s owner to allow AdForgeBot, or type the products in.',
        { reason: 'refused' },
      );
    case 'login':
      return new PageError(
        'The shop shows its products only to who is signed in. Export them there as a file, and import that.',
        { reason: 'refused' },
      );
    case 'consent-wall':
      return new PageError(
        'The shop shows its pages only after a consent that we can’t give for you. Export its products as a file, and import that.',
        { reason: 'refused' },
      );
    default:
      return null;
  }
}
