import { describe, expect, it } from 'vitest';
import { ticketFile } from '../../files/file-fixtures';
import { freshTicket, parseTicket } from '../core/ticket';
import { inputProblem } from '../core/write-job';
import { videoErrors, videoInput } from './video-input';
import { type ShelfProduct, VIDEO_TICKET, type VideoForm } from './video-ticket';

const photo = ticketFile({ name: 'mug.png', status: 'done', path: 'users/alice/uploads/up_0/000000000000.png' });
const WORDS = { brand_name: ' Norden ', product_full_name: 'Mug', product_description: 'Keeps tea hot.' };

const ticket = (form: Partial<VideoForm> = {}, files = [photo]) =>
  freshTicket(VIDEO_TICKET, { form: { ...VIDEO_TICKET.emptyForm, ...WORDS, ...form }, files });

const onShelf = (product_id: string): ShelfProduct => ({
  ...{ product_id, full_name: `Product ${product_id}`, price: '€9', url: 'https://files.example/one.png' },
  image: { path: `users/alice/pages/job_1/${product_id}.png`, name: 'one.png', size: 10, content_type: 'image/png' },
});
const shelf = { brandId: 'norden', products: ['mug', 'cup', 'pot'].map(onShelf) };

describe('the ticket of a video', () => {
  it('survives a reload, and mends what an older page has kept otherwise', () => {
    const kept = ticket({ template: 'catalogue', shelf, prompt: 'Slowly', seconds: 12 });
    expect(parseTicket(VIDEO_TICKET, JSON.stringify(kept))).toEqual(kept);
    const older = { ...kept.form, template: 'gone', music: undefined, shelf: { brandId: 'norden' } };
    expect(parseTicket(VIDEO_TICKET, JSON.stringify({ ...kept, form: older }))?.form).toEqual({
      ...kept.form,
      ...{ template: null, music: VIDEO_TICKET.emptyForm.music, shelf: null },
    });
  });

  it('becomes a job that the server takes', () => {
    const job = VIDEO_TICKET.newJob(ticket({ price: ' €29 ', lang: 'german' }), 'alice', new Date(0));
    expect(inputProblem(job)).toBeNull();
    expect(job).toMatchObject({
      type: 'video_generation',
      input: { brand_name: 'Norden', price: '€29', prompt: null, template: null, fps: 30, others: [] },
    });
  });

  it('becomes a presenter’s, who says a script for as long as it takes, or has one written', () => {
    const own = { sort: 'presenter', presenter: 'kenji', script: ' Keeps tea hot. ', seconds: 20 } as const;
    const job = VIDEO_TICKET.newJob(ticket(own), 'alice', new Date(0));
    expect(inputProblem(job)).toBeNull();
    expect(job).toMatchObject({
      type: 'avatar_video',
      input: { avatar_id: 'kenji', voice_id: null, script: 'Keeps tea hot.', duration_seconds: null, ai_mark: true },
    });
    const written = VIDEO_TICKET.newJob(ticket({ ...own, script: ' ' }), 'alice', new Date(0));
    expect(written.input).toMatchObject({ script: null, duration_seconds: 20 });
    expect(videoErrors(ticket({ ...own, script: 'Far too many words for a minute. '.repeat(30) }))).toEqual({
      script: expect.stringContaining('Shorten it'),
    });
  });

  it('shows other products of the brand in a catalogue alone, and the product itself but once', () => {
    const { emptyForm } = VIDEO_TICKET;
    const words = { ...WORDS, brand_name: 'Norden' };
    const { primary_color_hex, secondary_color_hex } = emptyForm;
    const made_of = {
      ...{ brand_id: 'norden', product_id: 'mug', files: [] },
      words: { ...words, primary_color_hex, secondary_color_hex },
    };
    const input = videoInput(ticket({ ...words, shelf, made_of, template: 'catalogue' }));
    expect(input).toMatchObject({ brand_id: 'norden', product_id: 'mug' });
    expect(input.others).toEqual(shelf.products.slice(1).map(({ url: _url, ...other }) => other));
    expect(videoInput(ticket({ ...words, shelf, made_of, template: 'hero_reveal' })).others).toEqual([]);
  });

  it('plays a track of the person’s own, once it is there', () => {
    const song = ticketFile({
      role: 'track',
      name: 'song.mp3',
      contentType: 'audio/mpeg',
      status: 'done',
      path: 'users/alice/uploads/up_0/song.mp3',
    });
    const job = VIDEO_TICKET.newJob(ticket({}, [photo, song]), 'alice', new Date(0));
    expect(inputProblem(job)).toBeNull();
    expect(job).toMatchObject({
      input: { own_track: { name: 'song.mp3', content_type: 'audio/mpeg' }, product_images: [{}] },
    });
    expect(videoErrors(ticket({}, [photo, { ...song, status: 'failed' }]))).toEqual({
      own_track: 'song.mp3 is not uploaded. Try it again or remove it.',
    });
  });

  it('says what is missing or wrong, each where it is', () => {
    expect(videoErrors(ticket())).toEqual({});
    expect(videoErrors(ticket({ template: 'catalogue' }))).toEqual({
      others: expect.stringContaining('at least 3 products'),
    });
    const wrong = { brand_name: ' ', seconds: 31, scenes: Number.NaN, price: 'x'.repeat(41) };
    expect(Object.keys(videoErrors(ticket(wrong, []))).toSorted()).toEqual(
      ['brand_name', 'duration_seconds', 'price', 'product_images', 'scenes'].toSorted(),
    );
  });
});
