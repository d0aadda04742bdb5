import { describe, expect, it } from 'vitest';
import { freshTicket } from '../core/ticket';
import { inputProblem } from '../core/write-job';
import { addressProblem, PRODUCT_TICKET, STORE_TICKET } from './address-ticket';

const typed = (address: string) => freshTicket(STORE_TICKET, { form: { address } });

describe('an address that is to be read into brands', () => {
  it('becomes the job of a whole shop, with as many products as can be read', () => {
    const job = STORE_TICKET.newJob(typed('norden.example/collections/all'), 'ann', 'now');
    expect(job).toMatchObject({ type: 'scrape_store', user_id: 'ann', created_at: 'now' });
    expect(job.input).toEqual({ url: 'https://norden.example/collections/all', max_products: 250 });
    expect(inputProblem(job)).toBeNull();
  });

  it('becomes the job of one page, which keeps what it finds and fills no ticket', () => {
    const job = PRODUCT_TICKET.newJob(typed('norden.example/bottle'), 'ann', 'now');
    expect(job.type).toBe('scrape_product');
    expect(job.input).toEqual({
      url: 'https://norden.example/bottle',
      max_images: 6,
      save: true,
      upload_id: null,
    });
    expect(inputProblem(job)).toBeNull();
  });

  it.each([
    ['', 'Paste an address, for example shop.example.'],
    ['  ', 'Paste an address, for example shop.example.'],
    ['a steel bottle', 'This is no web address. Copy it from the browser, for example shop.example.'],
    ['javascript:alert(1)', 'This is no web address. Copy it from the browser, for example shop.example.'],
    ['shop.example/all', null],
  ])('“%s” is answered with %s', (address, problem) => {
    expect(addressProblem(address, 'shop.example')).toBe(problem);
  });
});
