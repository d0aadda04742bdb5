import { describe, expect, it } from 'vitest';
import type { ScrapeProductResult } from '../../../domain/kinds/scrape/scrape-product';
import { EMPTY_FORM } from '../ads/ads-ticket';
import { type Filled, fillTicket, NOTHING_FILLED, sourceOf } from './fill-ticket';

const folder = 'users/ann/uploads/up_abcdefghij0123456789';
const photo = (name: string) => ({
  path: `${folder}/${name}.jpg`,
  name: 'photo.jpg',
  size: 1000,
  content_type: 'image/jpeg' as const,
});
const kept = (name: string) => ({
  url: `https://files/${name}`,
  storage_path: name,
  width: 900,
  height: 900,
  size: 1000,
});

const FOUND: ScrapeProductResult = {
  product: {
    full_name: 'Norden Bottle',
    description: 'Keeps tea hot for ten hours.',
    features: ['Double-walled steel', 'Keeps tea hot'],
    price: { amount: 29, currency: 'EUR', was: null },
    availability: 'in_stock',
    rating: null,
    category: null,
    images: [],
    source_url: 'https://norden.example/bottle',
    language: 'en',
  },
  brand: null,
  brand_id: null,
  product_id: null,
  sources: { full_name: 'json-ld', description: 'html' },
  confidence: {},
  warnings: [],
  uploads: null,
};
const WITH_PHOTOS: ScrapeProductResult = {
  ...FOUND,
  product: { ...FOUND.product, images: [kept('one'), kept('two')] },
  uploads: { photos: [photo('aaaaaaaaaaaa'), photo('bbbbbbbbbbbb')], logo: null },
};
const WHOLE: ScrapeProductResult = {
  ...WITH_PHOTOS,
  brand: {
    name: 'Norden',
    website: 'https://norden.example',
    logo: kept('logo'),
    colors: { primary: '#1D63F0', secondary: '#F2E9DC', others: [] },
    fonts: [],
    tone: null,
    language: 'en',
  },
  sources: { ...FOUND.sources, brand: 'opengraph', primary_color: 'css', logo: 'html' },
  uploads: { photos: WITH_PHOTOS.uploads?.photos ?? [], logo: { ...photo('cccccccccccc'), content_type: 'image/png' } },
};

const empty = { form: EMPTY_FORM, files: [] };

describe('a ticket that is filled from a page', () => {
  it('gets the words as they are found, with where they stood', () => {
    const { ticket, filled } = fillTicket(empty, NOTHING_FILLED, FOUND);
    expect(ticket.form).toMatchObject({
      brand_name: '',
      product_full_name: 'Norden Bottle',
      product_description: 'Keeps tea hot for ten hours.\n\n• Double-walled steel',
    });
    expect(sourceOf('product_full_name', 'Norden Bottle', filled)).toBe('json-ld');
    expect(sourceOf('product_full_name', 'Norden Bottle, red', filled)).toBeNull();
    expect(sourceOf('brand_name', '', filled)).toBeNull();
  });

  it('gets photos, logo, brand and colours later, and nothing twice', () => {
    const words = fillTicket(empty, NOTHING_FILLED, FOUND);
    const photos = fillTicket(words.ticket, words.filled, WITH_PHOTOS);
    expect(photos.ticket.files.map(({ id, role, status, url }) => [id, role, status, url])).toEqual([
      ['aaaaaaaaaaaa.jpg', 'photo', 'done', 'https://files/one'],
      ['bbbbbbbbbbbb.jpg', 'photo', 'done', 'https://files/two'],
    ]);
    const whole = fillTicket(photos.ticket, photos.filled, WHOLE);
    expect(whole.ticket.form).toMatchObject({
      brand_name: 'Norden',
      primary_color_hex: '#1d63f0',
      secondary_color_hex: '#f2e9dc',
    });
    expect(whole.ticket.files.map(({ role }) => role)).toEqual(['photo', 'photo', 'logo']);
    const again = fillTicket(whole.ticket, whole.filled, WHOLE);
    expect(again.ticket).toBe(whole.ticket);
    expect(again.filled).toBe(whole.filled);
  });

  it('keeps what the person has typed, before and while the page is read', () => {
    const typed = { form: { ...EMPTY_FORM, product_full_name: 'My bottle', primary_color_hex: '#000000' }, files: [] };
    const words = fillTicket(typed, NOTHING_FILLED, FOUND);
    expect(words.ticket.form.product_full_name).toBe('My bottle');
    const changed = { ...words.ticket, form: { ...words.ticket.form, product_description: 'Mine' } };
    const whole = fillTicket(changed, words.filled, WHOLE);
    expect(whole.ticket.form).toMatchObject({
      product_full_name: 'My bottle',
      product_description: 'Mine',
      primary_color_hex: '#000000',
      brand_name: 'Norden',
    });
  });

  it('follows the page where it says more later, as long as the words are still the page’s', () => {
    const words = fillTicket(empty, NOTHING_FILLED, FOUND);
    const more = {
      ...FOUND,
      product: { ...FOUND.product, description: 'Keeps tea hot for twelve hours.', features: [] },
    };
    const { ticket } = fillTicket(words.ticket, words.filled, more);
    expect(ticket.form.product_description).toBe('Keeps tea hot for twelve hours.');
  });

  it('does not bring words back that the person has taken out', () => {
    const words = fillTicket(empty, NOTHING_FILLED, FOUND);
    const without = { ...words.ticket, form: { ...words.ticket.form, product_description: '' } };
    expect(fillTicket(without, words.filled, WHOLE).ticket.form).toMatchObject({
      product_description: '',
      brand_name: 'Norden',
    });
  });

  it('does not bring a photo back that the person has taken out', () => {
    const photos = fillTicket(empty, NOTHING_FILLED, WITH_PHOTOS);
    const without = { ...photos.ticket, files: photos.ticket.files.slice(1) };
    expect(fillTicket(without, photos.filled, WHOLE).ticket.files.map(({ id }) => id)).toEqual([
      'bbbbbbbbbbbb.jpg',
      'cccccccccccc.jpg',
    ]);
  });

  it('takes no more photos than a ticket holds, and leaves the person’s logo', () => {
    const own = (id: string, role: 'photo' | 'logo') => ({
      ...{ id, role, name: id, size: 1, contentType: 'image/png', path: null },
      ...{ status: 'done' as const, progress: 1, error: null, sent: false },
    });
    const files = [...['1', '2', '3', '4', '5'].map((id) => own(id, 'photo')), own('logo', 'logo')];
    const { ticket } = fillTicket({ ...empty, files }, NOTHING_FILLED, WHOLE);
    expect(ticket.files.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', 'logo', 'aaaaaaaaaaaa.jpg']);
  });

  it('gets words that are too long cut at a word', () => {
    const long = { ...FOUND, product: { ...FOUND.product, full_name: `${'Bottle '.repeat(20)}end` } };
    const { ticket } = fillTicket(empty, NOTHING_FILLED, long);
    expect(ticket.form.product_full_name).toBe('Bottle '.repeat(17).trimEnd());
  });

  it('is left alone by a page that says nothing new', () => {
    const filled: Filled = { ...NOTHING_FILLED, words: { product_full_name: 'Norden Bottle' } };
    const form = { ...EMPTY_FORM, product_full_name: 'Norden Bottle', product_description: 'Mine' };
    const ticket = { form, files: [] };
    expect(fillTicket(ticket, filled, FOUND).ticket).toBe(ticket);
  });
});
