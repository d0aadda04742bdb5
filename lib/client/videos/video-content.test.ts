import { describe, expect, it } from 'vitest';
import type { VideoJob } from './video-job';
import { isAdJob, isPictureJob, newJob } from '../../domain/jobs/job';
import { SAMPLE_INPUTS } from '../../domain/kinds/sample-inputs';
import { videoErrors, videoInput } from '../tickets/video/video-input';
import { VIDEO_TICKET } from '../tickets/video/video-ticket';
import { freshTicket } from '../tickets/core/ticket';
import { refilled } from '../sets/fill-from-product';
import { ownProduct } from '../sets/set-fixtures';
import { jobDocument } from '../firebase/document-fixtures';
import { parseJob } from '../firebase/firestore-documents';
import { contentOfAd, contentOfAngle, contentOfProduct, contentOfVideo } from './video-content';
import { videoFileName } from './video-file';

const input = { ...SAMPLE_INPUTS.video_generation, template: 'unboxing', price: '€29', prompt: 'Slowly' } as const;
const job = parseJob('job_video', newJob('video_generation', 'alice', input, new Date(0))) as VideoJob;

describe('filling the ticket of a video', () => {
  it('from another video asks for the same again', () => {
    const ticket = refilled(VIDEO_TICKET, freshTicket(VIDEO_TICKET), contentOfVideo(job));
    expect(videoInput(ticket)).toEqual({ ...input, upload_id: ticket.uploadId, fps: 30 });
  });

  it('from a product leaves what was chosen of the film, and takes its price along', () => {
    const before = freshTicket(VIDEO_TICKET, {
      form: { ...VIDEO_TICKET.emptyForm, seconds: 21, prompt: 'Of the last one', template: 'unboxing' },
    });
    const own = ownProduct({ price: { amount: 29, currency: 'EUR', was: null } });
    const { form, files } = refilled(VIDEO_TICKET, before, contentOfProduct(own));
    expect(form).toMatchObject({ product_full_name: 'Norden Bottle', seconds: 21, template: 'unboxing', prompt: '' });
    expect(form.price).toMatch(/29/);
    expect(files).toMatchObject([{ role: 'photo', status: 'done', sent: true }]);
  });

  it('from an angle says its hook, its promise and its proof, in its language', () => {
    const proof = { text: '“It is still hot at six,” says Ann.', sources: ['s1'] };
    const angle = { hook: 'Hot until evening', promise: 'Stays hot for ten hours.', proof };
    const { form, files } = contentOfAngle(ownProduct({}), angle, 'english');
    expect(form.prompt).toBe('“Hot until evening”\n“Stays hot for ten hours.”\n“It is still hot at six, says Ann.”');
    expect(form).toMatchObject({ product_full_name: 'Norden Bottle', lang: 'english' });
    expect(files).toHaveLength(1);
  });
});

describe('an ad that moves', () => {
  const ad = parseJob('job_ads', { ...jobDocument(), brand_id: 'nike', product_id: 'air-max-90' });
  if (!ad || !isPictureJob(ad) || !isAdJob(ad)) throw new Error('The made-up job makes no ads');
  const copy = { headline: 'Air, seen', line: 'Every step of it', call_to_action: 'Shop', points: [] };
  const moved = (own: typeof ad) =>
    refilled(VIDEO_TICKET, freshTicket(VIDEO_TICKET), contentOfAd(own, { copy, aspect_ratio: '4:5' }));

  it('says what the ad says, of the same product and photos, in its shape', () => {
    const ticket = moved(ad);
    expect(videoErrors(ticket)).toEqual({});
    expect(videoInput(ticket)).toMatchObject({
      ...{ product_full_name: 'Nike Air Max 90', brand_id: 'nike', product_id: 'air-max-90', aspect_ratio: '4:5' },
      ...{ prompt: '“Air, seen”\n“Every step of it”', product_images: [{ name: 'shoe.png' }], logo: null },
    });
    // By this name the browser that has uploaded it still has it.
    expect(ticket.files[0]?.id).toBe('abcdefghijkl');
  });

  it('shows the product cut out as the ad does', () => {
    const [photo] = ad.input.product_images;
    if (!photo) throw new Error('The made-up job has no photo');
    const cutout = `users/alice/uploads/up_${'0'.repeat(20)}/mask00000001.png`;
    const ticket = moved({ ...ad, input: { ...ad.input, product_images: [{ ...photo, cutout }] } });
    expect(videoInput(ticket).product_images).toMatchObject([{ path: photo.path, cutout }]);
  });

  it('is of no product of the catalogue where the ad is not', () => {
    expect(videoInput(moved({ ...ad, brand_id: null, product_id: null }))).not.toHaveProperty('brand_id');
  });
});

describe('the files of a video', () => {
  it('are called after their product and shape', () => {
    const named = (part: Parameters<typeof videoFileName>[1], file: string) =>
      videoFileName(
        { ...job, input: { ...input, product_full_name: 'Trail Läufer 2', aspect_ratio: '9:16' } },
        part,
        file,
      );
    expect(named('video', 'https://f.example/o/a%2Fvideo.mp4?alt=media')).toBe('trail-laufer-2-9x16.mp4');
    expect(named('captions', 'https://f.example/o/a%2Fwords.vtt?alt=media')).toBe('trail-laufer-2-9x16.vtt');
    expect(named('poster', 'https://f.example/o/a%2Fposter.webp?alt=media')).toBe('trail-laufer-2-9x16.webp');
  });
});
