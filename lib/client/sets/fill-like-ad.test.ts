import { describe, expect, it } from 'vitest';
import { adCopySchema } from '../../domain/insights/ad-analysis';
import { ADS_TICKET } from '../tickets/ads/ads-ticket';
import { freshTicket } from '../tickets/core/ticket';
import { inTheWay } from './fill-from-product';
import { filledLike, inTheWayOfLike, whatWorked } from './fill-like-ad';
import { ownProduct } from './set-fixtures';

const empty = freshTicket(ADS_TICKET);
const ad = {
  hook: { text: 'Cold tea by ten?', kind: 'question', seconds: 2 },
  angle: 'problem_solution',
  offer: '20 % off until Sunday',
  copy: adCopySchema.parse({ headline: 'Hot all day', primary_text: 'Cold tea by ten? Not with Norden' }),
};

describe('ads like one that worked', () => {
  it('begin with its hook, what it says and its offer, each once', () => {
    expect(whatWorked(ad, false)).toBe('Hot all day.\nCold tea by ten? Not with Norden.\n20 % off until Sunday.');
    expect(whatWorked({ ...ad, copy: adCopySchema.parse({ headline: 'Cold tea by ten?' }) }, false)).toBe(
      'Cold tea by ten?\n20 % off until Sunday.',
    );
  });

  it('tell a model the angle, which rules would print on the ad', () => {
    expect(whatWorked(ad, true).split('\n').at(-1)).toBe('Angle: problem solution.');
  });

  it('are of the product, whose own words come below, and give way to another product unasked', () => {
    const ticket = filledLike('Cold tea by ten?', ownProduct(), empty);
    expect(ticket.form).toMatchObject({
      brand_name: 'Norden',
      product_description: 'Cold tea by ten?\n\nKeeps tea hot for ten hours.',
    });
    expect(inTheWay(ticket)).toBeNull();
  });

  it('change the description alone where no product is chosen, and ask before that is lost', () => {
    const typed = { ...empty, form: { ...empty.form, brand_name: 'Mine' } };
    expect(inTheWayOfLike(null, typed)).toBeNull();
    const ticket = filledLike('Cold tea by ten?', null, typed);
    expect(ticket.form).toMatchObject({ brand_name: 'Mine', product_description: 'Cold tea by ten?' });
    expect(inTheWayOfLike(null, ticket)).toBe('description');
  });
});
