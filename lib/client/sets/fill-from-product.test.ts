import { describe, expect, it } from 'vitest';
import { ticketFile } from '../files/file-fixtures';
import { ADS_TICKET, type AdsTicket } from '../tickets/ads/ads-ticket';
import { jobInput } from '../tickets/ads/job-input';
import { readyTicket } from '../tickets/ads/ticket-fixtures';
import { freshTicket } from '../tickets/core/ticket';
import { inputProblem } from '../tickets/core/write-job';
import { filledFrom, inTheWay, type InTheWay } from './fill-from-product';
import { keptImage, ownProduct } from './set-fixtures';

const empty = freshTicket(ADS_TICKET);
const own = ownProduct({}, { logo: keptImage('mark.svg'), primary_color_hex: '#0b5d3b' });

describe('a ticket that is filled from a product', () => {
  it('can be sent as it is, with the product’s words, photos and logo, and says whose ads they are', () => {
    const input = jobInput(filledFrom(own, empty));
    expect(input).toMatchObject({
      ...{ brand_name: 'Norden', product_full_name: 'Norden Bottle', primary_color_hex: '#0b5d3b' },
      ...{ brand_id: 'norden', product_id: 'bottle', logo: { name: 'Norden logo.svg' } },
      product_images: [{ name: 'Norden Bottle 1.png', path: keptImage('front.png').storage_path }],
    });
    expect(input).not.toHaveProperty('made_of');
    expect(inputProblem({ type: 'bulk-dynamic', input })).toBeNull();
  });

  it('has its photos cut out as they are there, and as the person does it in the ticket', () => {
    const cutout = { url: 'https://files.example/mask.png', storage_path: `${keptImage('mask.png').storage_path}` };
    const cut = filledFrom(ownProduct({ images: [keptImage('front.png', { cutout }), keptImage('side.png')] }), empty);
    expect(jobInput(cut).product_images.map((photo) => photo.cutout)).toEqual([cutout.storage_path, undefined]);
    expect(cut.files.map(({ cutoutUrl }) => cutoutUrl)).toEqual([cutout.url, undefined]);
    expect(inTheWay(cut)).toBeNull();
    const [front, ...others] = cut.files;
    const files = [{ ...front, cutout: 'users/u/other.png' } as (typeof cut.files)[number], ...others];
    expect(inTheWay({ ...cut, files })).toBe('own-work');
  });

  it('is no longer the product’s once it is called otherwise', () => {
    const ticket = filledFrom(own, empty);
    const named = (change: object) => jobInput({ ...ticket, form: { ...ticket.form, ...change } });
    expect(named({ product_full_name: 'Another Bottle' })).not.toHaveProperty('product_id');
    expect(named({ brand_name: 'Sweden' })).not.toHaveProperty('brand_id');
    expect(named({ product_description: 'Other words', brand_name: ' Norden ' })).toMatchObject({ brand_id: 'norden' });
  });

  it('keeps what else was chosen, and its job’s id, but waits for no page any more', () => {
    const before = { ...empty, form: { ...empty.form, count: 3, aspect_ratio: '9:16' as const } };
    const ticket = filledFrom(own, before);
    expect(ticket).toMatchObject({ jobId: before.jobId, form: { count: 3, aspect_ratio: '9:16' } });
    expect(ticket.uploadId).not.toBe(before.uploadId);
  });

  it('never deletes what the product keeps', () => {
    expect(filledFrom(own, empty).files.every(({ sent, status }) => sent && status === 'done')).toBe(true);
  });
});

describe('what is in the way of filling a ticket', () => {
  const filled = filledFrom(own, empty);
  it.each<[string, AdsTicket, InTheWay]>([
    ['nothing, when it is empty', empty, null],
    ['nothing, when only another number was chosen', { ...empty, form: { ...empty.form, count: 2 } }, null],
    ['nothing, when it was filled like this before', filled, null],
    ['nothing, when its job is with the server', readyTicket({ submitRequested: true, confirmed: true }), null],
    ['words that were typed', { ...empty, form: { ...empty.form, brand_name: 'Mine' } }, 'own-work'],
    ['a file that was added', { ...filled, files: [...filled.files, ticketFile()] }, 'own-work'],
    ['words that were changed', { ...filled, form: { ...filled.form, product_description: 'Mine' } }, 'own-work'],
    ['a job that is still to be sent', readyTicket({ submitRequested: true }), 'unsent'],
  ])('%s', (_what, ticket, expected) => expect(inTheWay(ticket)).toBe(expected));
});
